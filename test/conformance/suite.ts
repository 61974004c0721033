import { expect } from 'vitest';
import { writeYaml } from '../../src/config/write.ts';
import type { Kind } from '../../src/core/kind.ts';
import { isHeld, permittedPart } from '../../src/core/permitted.ts';
import type { Change, Plan } from '../../src/core/plan.ts';
import { kinds } from '../../src/kinds/registry.ts';
import { readBodies, touched } from './bodies.ts';
import { type Applied, type Driver, openDriver, type Permits, type Texts } from './driver.ts';
import type { FieldCase, Row } from './row.ts';
import { table } from './table.ts';
import { type Fields, mapOf } from './tree.ts';

export function kindOf({ kind: name }: Row): Kind {
  const kind = kinds.find(candidate => candidate.name === name);
  if (!kind) throw new Error(`no kind ${name}`);
  return kind;
}

export type Things = Readonly<Record<string, Fields>>;

/** A configuration that declares what a row needs around, and these things. */
export function declaring(
  row: Row,
  things: Things,
  more: { readonly removed?: readonly string[]; readonly settings?: string } = {},
): Texts {
  const section = { [kindOf(row).section]: { [row.objectType]: things } };
  const removed = (more.removed ?? []).map(address => `  - ${JSON.stringify({ address })}\n`).join('');
  return {
    'around.yaml': writeYaml(sectionsOf(row.around)),
    ...(Object.keys(things).length > 0 && { 'things.yaml': writeYaml(sectionsOf(section)) }),
    ...(removed !== '' && { 'removed.yaml': `removed:\n${removed}` }),
    ...(more.settings !== undefined && { 'portal.yaml': more.settings }),
  };
}

function sectionsOf(tree: Fields) {
  // sections are maps of maps
  return mapOf(tree) as ReturnType<typeof mapOf> & Parameters<typeof writeYaml>[0];
}

export function addressOf(row: Row, key: string): string {
  return `${row.kind}.${row.objectType}.${/^[A-Za-z0-9_-]+$/.test(key) ? key : JSON.stringify(key)}`;
}

/** A fresh portal that has what a row needs around. */
export async function portalFor(row: Row): Promise<Driver> {
  const driver = await openDriver();
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
  expectOneWriteEach(applied);
  const start = driver.requestsSince(0).length;
  const again = await driver.apply(files, permits);
  expect(again.plan.changes.filter(change => !isHeld(change))).toEqual([]);
  expect(again.writes).toEqual([]);
  expect(driver.requestsSince(start).length).toBeGreaterThan(0);
  return applied;
}

/** Every write belongs to a change, and no thing is written twice. */
function expectOneWriteEach({ plan, writes }: Applied): void {
  const permitted = plan.changes.flatMap(change => permittedPart(change) ?? []);
  const creates = permitted.filter(change => change.action === 'create');
  const others = permitted.filter(change => change.action !== 'create');
  const posts = writes.filter(write => write.method === 'POST');
  expect(posts.length).toBeLessThanOrEqual(creates.length);
  expect(creates.length === 0).toBe(posts.length === 0);
  const written = writes
    .filter(write => write.method !== 'POST')
    .map(write => decodeURIComponent(write.path.split('/').at(-1) ?? ''));
  expect(written.sort()).toEqual(others.map(change => change.id ?? '').sort());
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

/** Puts a thing into the portal by hand, from raw fields. */
export async function editByHand(
  driver: Driver,
  row: Row,
  fields: Fields,
  key: string = row.example.key,
): Promise<void> {
  await driver.send('PATCH', row.path(key), row.byHand(fields));
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
