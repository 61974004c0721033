import { formatAddress } from '../core/address.ts';
import type { Call } from '../core/call.ts';
import type { FormMap } from '../core/form.ts';
import type { Inventory, Kind, Want } from '../core/kind.ts';
import type { Unread } from '../core/plan.ts';
import type { Declaration } from '../kinds/declare.ts';
import type { Reader, Reading } from './reader.ts';

export interface Observed {
  readonly inventories: readonly Inventory[];
  readonly unread: readonly Unread[];
}

/** Reads what the wants name: every collection once, all at the same time. */
export async function observe(
  wants: readonly Want[],
  kinds: readonly Kind[],
  reader: Reader,
): Promise<Observed> {
  const wanted = wants.flatMap(want =>
    kinds.filter(kind => kind.name === want.kind).map(kind => ({ want, kind })),
  );
  const observed = await Promise.all(wanted.map(({ want, kind }) => observeOne(want, kind, reader)));
  return {
    inventories: observed.flatMap(({ inventory }) => inventory ?? []),
    unread: observed.flatMap(({ unread }) => unread),
  };
}

interface ObservedOne {
  readonly inventory?: Inventory;
  readonly unread: readonly Unread[];
}

async function observeOne(want: Want, kind: Kind, reader: Reader): Promise<ObservedOne> {
  const at = { kind: want.kind, ...(want.scope !== undefined && { scope: want.scope }) };
  const readings = await Promise.all(kind.reads(want).map((call: Call) => reader.read(call)));
  const unread = readings.flatMap(reading =>
    'unreadable' in reading ? [{ ...at, says: reading.unreadable, wayOut: reading.next }] : [],
  );
  const [first] = readings;
  if (!first || 'unreadable' in first) return { unread };
  const [missing] = unread;
  const found = readings
    .flatMap(reading => bodiesOf(reading, kind))
    .map(body => kind.found(body, want.scope));
  return {
    inventory: {
      ...at,
      found,
      ...(missing && { incomplete: { says: missing.says, wayOut: missing.wayOut } }),
    },
    unread,
  };
}

function bodiesOf(reading: Reading, kind: Kind) {
  return 'unreadable' in reading ? [] : kind.bodies(reading);
}

/** What must be read for a declaration: the kinds and object types it names, and those that these need. */
export function wantsOf(
  { resources, removed }: Pick<Declaration, 'resources' | 'removed'>,
  kinds: readonly Kind[],
): Want[] {
  const wants = new Map<string, { kind: string; scope?: string; forms: FormMap[] }>();
  const want = (kind: string, scope: string | undefined, form?: FormMap): void => {
    const key = formatAddress({ kind, path: scope === undefined ? [] : [scope] });
    const known = wants.get(key) ?? { kind, ...(scope !== undefined && { scope }), forms: [] };
    if (form) known.forms.push(form);
    if (!wants.has(key)) {
      wants.set(key, known);
      const needed = kinds.filter(({ name }) => name === kind).flatMap(({ needs }) => needs.always);
      for (const other of needed) want(other, scope);
    }
  };
  for (const resource of resources) want(resource.kind, resource.scope, resource.form);
  for (const { address } of removed) {
    const kind = kinds.find(
      candidate => candidate.name === address.kind || hasChild(candidate, address.kind),
    );
    if (!kind) continue;
    const scope = kind.scoped ? address.path[0] : undefined;
    want(kind.name, scope);
    for (const other of kind.needs.removal) want(other, scope);
  }
  return [...wants.values()];
}

function hasChild(kind: Kind, child: string): boolean {
  return Object.values(kind.shape.of).some(shape => shape.is === 'children' && shape.as === child);
}
