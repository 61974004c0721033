import { expect } from 'vitest';
import { writeYaml } from '../../src/config/write.ts';
import { formatAddress } from '../../src/core/address.ts';
import { isObject, type JsonObject } from '../../src/core/call.ts';
import { isHeld, permittedPart } from '../../src/core/permitted.ts';
import type { Change, Plan } from '../../src/core/plan.ts';
import { makeDirectory } from '../cli/test-workspace.ts';
import { idFor, isOf, readBodies, touched } from './bodies.ts';
import { type Applied, type Driver, openDriver, type Permits, type Texts } from './driver.ts';
import { kindOf } from './kind-of.ts';
import type { FieldCase, Row } from './row.ts';
import { table } from './table.ts';
import { type Fields, formOf, mapOf } from './tree.ts';

export { kindOf } from './kind-of.ts';

export type Things = Readonly<Record<string, Fields>>;

/** A configuration that declares what a row needs around, and these things. */
export function declaring(
  row: Row,
  things: Things,
  more: { readonly removed?: readonly string[]; readonly settings?: string } = {},
): Texts {
  const removed = (more.removed ?? []).map(address => `  - ${JSON.stringify({ address })}\n`).join('');
  const settings = [row.portal?.settings, more.settings].filter(text => text !== undefined).join(', ');
  return {
    'around.yaml': writeYaml(sectionsOf(row.around)),
    ...(Object.keys(things).length > 0 && { 'things.yaml': writeYaml(sectionOf(row, things)) }),
    ...(removed !== '' && { 'removed.yaml': `removed:\n${removed}` }),
    ...(settings !== '' && { 'portal.yaml': settings }),
  };
}

type Sections = ReturnType<typeof mapOf> & Parameters<typeof writeYaml>[0];

function sectionsOf(tree: Fields) {
  // sections are maps of maps
  return mapOf(tree) as Sections;
}

/** A section that is one thing has its children where others have object types. */
function sectionOf(row: Row, things: Things) {
  const { section, single, scoped } = kindOf(row);
  if (single === undefined) return sectionsOf({ [section]: scoped ? { [row.objectType]: things } : things });
  const [thing = {}] = Object.values(things);
  return new Map([[section, formOf(thing[single] ?? {})]]) as Sections;
}

export function addressOf(row: Row, key: string): string {
  return formatAddress({ kind: row.kind, path: pathOf(row, key) });
}

/** The part of an address behind the kind. */
export function pathOf(row: Row, key: string): readonly string[] {
  const { single, scoped } = kindOf(row);
  if (single !== undefined) return [];
  return scoped ? [row.objectType, key] : [key];
}

/** What everything of a row is called by. */
export function everyOf(row: Row): string {
  return [row.kind, ...pathOf(row, '*')].join('.');
}

/** Where one thing is in the portal. */
export async function placeOf(driver: Driver, row: Row, key: string = row.example.key): Promise<string> {
  return row.path(await idFor(driver, row, key));
}

/** The id of the example, said by a person. */
export async function pinned(driver: Driver, row: Row, key: string = row.example.key): Promise<Texts> {
  const id = await idFor(driver, row, key);
  return { 'ids.yaml': `ids: { ${addressOf(row, key)}: "${id}" }\n` };
}

/** The field that people see a thing by. */
export function titleOf({ title = 'label' }: Row): string {
  return title;
}

/** A fresh portal that has what a row needs around. */
export async function portalFor(row: Row): Promise<Driver> {
  const { options, seed } = row.portal ?? {};
  const driver = await openDriver({
    ...options,
    ...(seed && {
      seed: makeDirectory(
        Object.fromEntries(Object.entries(seed).map(([path, content]) => [path, JSON.stringify(content)])),
      ),
    }),
  });
  await driver.apply(declaring(row, {}));
  return driver;
}

/** Applies, and sees that everything was done as planned, nothing else was touched, and nothing is left to do. */
export async function applyAll(driver: Driver, files: Texts, permits?: Permits): Promise<Applied> {
  const before = await readBodies(driver, table);
  const applied = await driver.apply(files, permits);
  expect(
    applied.outcome.results.filter(
      result => result.status !== 'done' || result.unsettled || result.respelled,
    ),
  ).toEqual([]);
  expect(touched(before, await readBodies(driver, table), applied.plan.changes, table)).toEqual([]);
  expectPlannedWrites(applied);
  const start = driver.requestsSince(0).length;
  const again = await driver.apply(files, permits);
  expect(again.plan.changes.filter(change => !isHeld(change))).toEqual([]);
  expect(again.writes).toEqual([]);
  expect(driver.requestsSince(start).length).toBeGreaterThan(0);
  return applied;
}

/** Every write belongs to a change: to the one request that each is, or to the steps that the plan says. */
function expectPlannedWrites({ plan, writes }: Applied): void {
  const permitted = plan.changes.flatMap(change => permittedPart(change) ?? []);
  const atOnce = permitted.filter(change => rowOf(change).atOnce);
  const inSteps = permitted.filter(change => !rowOf(change).atOnce);
  const stepped = writes.filter(({ path }) => inSteps.some(change => isPartOf(path, rowOf(change))));
  const steps = inSteps.flatMap(change => change.steps);
  expect(stepped.length).toBeLessThanOrEqual(steps.length);
  expect(stepped.length === 0).toBe(inSteps.length === 0);
  const rest = writes.filter(write => !stepped.includes(write));
  const creates = atOnce.filter(change => change.action === 'create');
  const others = atOnce.filter(change => change.action !== 'create');
  const posts = rest.filter(write => write.method === 'POST');
  expect(posts.length).toBeLessThanOrEqual(creates.length);
  expect(creates.length === 0).toBe(posts.length === 0);
  const written = rest
    .filter(write => write.method !== 'POST')
    .map(write => decodeURIComponent(write.path.split('/').at(-1) ?? ''));
  expect(written.sort()).toEqual(others.map(change => change.id ?? '').sort());
}

function rowOf(change: Change): Row {
  const row = table.find(candidate => isOf(change, candidate));
  if (!row) throw new Error(`no row for ${change.address}`);
  return row;
}

function isPartOf(path: string, { collections }: Row): boolean {
  return collections.some(collection => path === collection || path.startsWith(`${collection}/`));
}

/** What a plan would do, without what it holds. */
export function permittedIn(plan: Plan): readonly Change[] {
  return plan.changes.flatMap(change => permittedPart(change) ?? []);
}

/** What a plan holds, unit by unit: `label takeover`. A change that is held as a whole has an empty path. */
export function heldIn(plan: Plan): readonly string[] {
  return plan.changes.flatMap(({ held, units }) => [
    ...(held ? [` ${held.reason}`] : []),
    ...units.flatMap(unit => (unit.held ? [`${unit.path.join('.')} ${unit.held.reason}`] : [])),
  ]);
}

/** Changes a thing in the portal by hand, from raw fields. */
export async function editByHand(
  driver: Driver,
  row: Row,
  fields: Fields,
  key: string = row.example.key,
): Promise<void> {
  await driver.edit(row.byHand(key, fields, await driver.lookAt(await placeOf(driver, row, key))));
}

/** The children in a body as people see them. */
export async function childrenIn(driver: Driver, row: Row, field: string): Promise<readonly JsonObject[]> {
  const body = await driver.lookAt(await placeOf(driver, row));
  const list = body[field];
  const children = Array.isArray(list) ? list.filter(isObject) : [];
  return [...children].sort((a, b) => Number(a.displayOrder) - Number(b.displayOrder));
}

/** The example before and after a field case. */
export function sidesOf(
  row: Row,
  { in: rest, from, to }: FieldCase,
): { readonly before: Things; readonly after: Things } {
  const base = rest ?? row.example.fields;
  return {
    before: { [row.example.key]: { ...base, ...from } },
    after: { [row.example.key]: { ...base, ...from, ...to } },
  };
}

/** The fields that a case changes. */
export function changedFields(row: Row, { in: rest, from, to }: FieldCase): readonly string[] {
  const base: Fields = { ...(rest ?? row.example.fields), ...from };
  return Object.keys(to).filter(field => JSON.stringify(base[field]) !== JSON.stringify(to[field]));
}

export const caseName = ({ from, to }: FieldCase): string =>
  `${JSON.stringify(from)} → ${JSON.stringify(to)}`;
