import type { JsonObject } from '../../src/core/call.ts';
import { isObject } from '../../src/core/call.ts';
import { permittedPart } from '../../src/core/permitted.ts';
import type { Change } from '../../src/core/plan.ts';
import type { Driver } from './driver.ts';
import type { Row } from './row.ts';

/** Every body of some collections, by the kind and the id of the thing. */
export type Bodies = ReadonlyMap<string, JsonObject>;

/** What HubSpot notes about a write by itself. */
const stamps: ReadonlySet<string> = new Set(['updatedAt', 'updatedUserId']);

export async function readBodies(driver: Driver, rows: readonly Row[]): Promise<Bodies> {
  const bodies = new Map<string, JsonObject>();
  for (const row of rows) {
    for (const path of row.collections) {
      const { results } = await driver.send('GET', path);
      for (const body of Array.isArray(results) ? results.filter(isObject) : [])
        bodies.set(`${row.kind} ${String(body.name)}`, body);
    }
  }
  return bodies;
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
  const permitted = new Map(
    changes
      .flatMap(change => permittedPart(change) ?? [])
      .map(change => [`${change.kind} ${change.id ?? change.key}`, change]),
  );
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap(key => {
    const change = permitted.get(key);
    const row = rows.find(candidate => candidate.kind === key.split(' ')[0]);
    if (!row) throw new Error(`no row for ${key}`);
    return otherwise(before.get(key), after.get(key), change, row).map(what => `${key}: ${what}`);
  });
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
    const identity = row.children[field]?.identity;
    const named = new Set(units.filter(unit => unit.path[0] === field).map(unit => unit.path[1]));
    return identity === undefined ? [] : otherChildren(before, after, field, identity, named);
  });
}

/** Children that no unit names: only their place may differ. */
function otherChildren(
  before: JsonObject,
  after: JsonObject,
  field: string,
  identity: string,
  named: ReadonlySet<string | undefined>,
): readonly string[] {
  const was = childrenOf(before, field, identity, named);
  const is = childrenOf(after, field, identity, named);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap(key =>
    was.get(key) === is.get(key) ? [] : [`${field} ${key} was ${was.get(key)} and is ${is.get(key)}`],
  );
}

function childrenOf(
  body: JsonObject,
  field: string,
  identity: string,
  named: ReadonlySet<string | undefined>,
): ReadonlyMap<string, string> {
  const list = body[field];
  const children = Array.isArray(list) ? list.filter(isObject) : [];
  const others = children.filter(child => !named.has(String(child[identity])));
  return new Map(others.map(({ displayOrder: _, ...child }) => [String(child[identity]), text(child)]));
}

function sameText(a: unknown, b: unknown): boolean {
  return text(a) === text(b);
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
