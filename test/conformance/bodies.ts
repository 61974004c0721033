import type { JsonObject } from '../../src/core/call.ts';
import { isObject } from '../../src/core/call.ts';
import { permittedPart } from '../../src/core/permitted.ts';
import type { Change } from '../../src/core/plan.ts';
import type { Driver } from './driver.ts';
import { kindOf } from './kind-of.ts';
import type { Row } from './row.ts';

/** Every body of some collections, by row and id. */
export type Bodies = ReadonlyMap<string, JsonObject>;

/** What HubSpot notes about a write by itself. */
const stamps: ReadonlySet<string> = new Set(['updatedAt', 'updatedUserId']);

export async function readBodies(driver: Driver, rows: readonly Row[]): Promise<Bodies> {
  const bodies = new Map<string, JsonObject>();
  for (const row of byKind(rows))
    for (const body of await bodiesOf(driver, row))
      bodies.set(`${row.name} ${String(body[row.identity])}`, body);
  return bodies;
}

async function bodiesOf(driver: Driver, { numbered, collections }: Row): Promise<readonly JsonObject[]> {
  if (numbered) return numbered.all(driver.send);
  const bodies: JsonObject[] = [];
  for (const path of collections) {
    const { results } = await driver.lookAt(path);
    bodies.push(...(Array.isArray(results) ? results.filter(isObject) : []));
  }
  return bodies;
}

/** The id of what has a key: the key itself, unless HubSpot numbers things. */
export async function idFor(driver: Driver, { numbered, identity }: Row, key: string): Promise<string> {
  const body = (await numbered?.all(driver.send))?.find(one => numbered?.isCalled(one, key));
  return body ? String(body[identity]) : key;
}

/** One row for each place: some are about the same one in portals of different kinds. */
function byKind(rows: readonly Row[]): Iterable<Row> {
  return new Map(rows.map(row => [`${row.kind} ${row.collections.join()}`, row])).values();
}

/**
 * What of a portal is otherwise than before, beyond what changes permit: other things, other fields, other children.
 * Empty when nothing else was touched.
 */
export function touched(
  before: Bodies,
  after: Bodies,
  changes: readonly Change[],
  rows: readonly Row[],
): readonly string[] {
  const permitted = changes.flatMap(change => permittedPart(change) ?? []);
  const follows = rowsOf(permitted, rows).flatMap(row => row.follows ?? []);
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap(key => {
    const row = rows.find(candidate => key.startsWith(`${candidate.name} `));
    if (!row) throw new Error(`no row for ${key}`);
    if (follows.some(follow => follow.test(key))) return [];
    const id = row.partOf ?? key.slice(row.name.length + 1);
    const change = permitted.find(
      one => isOf(one, row) && (idOf(one, row) === id || makes(one, row, after.get(key))),
    );
    return otherwise(before.get(key), after.get(key), change, row).map(what => `${key}: ${what}`);
  });
}

function rowsOf(changes: readonly Change[], rows: readonly Row[]): readonly Row[] {
  return rows.filter(row => changes.some(change => isOf(change, row)));
}

export function isOf({ kind, scope }: Change, row: Row): boolean {
  return kind === row.kind && (scope === undefined || scope === row.objectType);
}

/** The id that the thing has, or gets. */
function idOf({ id, kind, key, desired = new Map() }: Change, row: Row): string {
  const resource = { address: { kind, path: [] }, kind, key, form: desired, path: [] };
  return id ?? kindOf(row).plannedId(resource) ?? key;
}

/** Whether a body is what a create has made, where HubSpot gave it its id. */
function makes({ action, key }: Change, { numbered }: Row, after: JsonObject | undefined): boolean {
  return action === 'create' && after !== undefined && (numbered?.isCalled(after, key) ?? false);
}

function otherwise(
  before: JsonObject | undefined,
  after: JsonObject | undefined,
  change: Change | undefined,
  row: Row,
): readonly string[] {
  if (!before || !after)
    return change?.action === (before ? 'remove' : 'create') || sameText(before, after)
      ? []
      : [before ? 'is gone' : 'is new'];
  // a create restores what is archived under its name: all of it is ours
  if (change?.action === 'remove' || change?.action === 'create') return [];
  const units = change?.units ?? [];
  const fields = new Set(units.map(unit => unit.path[0] ?? ''));
  const along = new Set([...fields].flatMap(field => row.alongWith[field] ?? []));
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap(field => {
    if (stamps.has(field) || along.has(field) || sameText(before[field], after[field])) return [];
    if (!fields.has(field)) return [`${field} was ${text(before[field])} and is ${text(after[field])}`];
    const children = row.children[field];
    const named = new Set(units.filter(unit => unit.path[0] === field).map(unit => unit.path[1]));
    const keyOf = (child: JsonObject) => children?.keyOf(child, change?.key ?? '') ?? '';
    return children ? otherChildren(before, after, field, keyOf, named) : [];
  });
}

/** Children that no unit names: only their place may differ. */
function otherChildren(
  before: JsonObject,
  after: JsonObject,
  field: string,
  keyOf: (child: JsonObject) => string,
  named: ReadonlySet<string | undefined>,
): readonly string[] {
  const was = childrenOf(before, field, keyOf, named);
  const is = childrenOf(after, field, keyOf, named);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap(key =>
    was.get(key) === is.get(key) ? [] : [`${field} ${key} was ${was.get(key)} and is ${is.get(key)}`],
  );
}

function childrenOf(
  body: JsonObject,
  field: string,
  keyOf: (child: JsonObject) => string,
  named: ReadonlySet<string | undefined>,
): ReadonlyMap<string, string> {
  const list = body[field];
  const children = Array.isArray(list) ? list.filter(isObject) : [];
  const others = children.filter(child => !named.has(keyOf(child)));
  return new Map(others.map(({ displayOrder: _, updatedAt: __, ...child }) => [keyOf(child), text(child)]));
}

function sameText(a: unknown, b: unknown): boolean {
  return text(a) === text(b);
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
