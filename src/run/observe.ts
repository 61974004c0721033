import { formatAddress } from '../core/address.ts';
import type { Call, JsonObject } from '../core/call.ts';
import type { Resource } from '../core/configuration.ts';
import type { FormMap, Ref } from '../core/form.ts';
import type { Found, IdOf, Inventory, Kind, Want } from '../core/kind.ts';
import type { Unread } from '../core/plan.ts';
import type { Declaration } from '../kinds/declare.ts';
import { isBookkeeping } from '../kinds/marker.ts';
import { indexActual } from '../plan/actual.ts';
import { kindOfRef } from '../plan/child-refs.ts';
import { type Known, refAddress, resolveKnown } from '../plan/look.ts';
import type { Reader, Reading, Unreadable } from './reader.ts';
import { callKey } from './reader.ts';

export interface Observed {
  readonly inventories: readonly Inventory[];
  readonly unread: readonly Unread[];
}

/** What stands for things that configuration does not declare. */
type Names = Pick<Known, 'uses' | 'pins'>;
const noNames: Names = { uses: new Map(), pins: new Map() };

/** Reads what the wants name: every collection once, all at the same time, but for those that name others by their ids. */
export async function observe(
  wants: readonly Want[],
  kinds: readonly Kind[],
  reader: Reader,
  names: Names = noNames,
): Promise<Observed> {
  const wanted = wants.flatMap(want =>
    kinds.filter(kind => kind.name === want.kind).map(kind => ({ want, kind, after: afterOf(want, kind) })),
  );
  const first = Promise.all(
    wanted.filter(({ after }) => after.length === 0).map(({ want, kind }) => observeOne(want, kind, reader)),
  );
  const others = wanted
    .filter(({ after }) => after.length > 0)
    .map(async ({ want, kind }) => observeOne(want, kind, reader, idsIn(await first, names)));
  const observed = [...(await first), ...(await Promise.all(others))];
  return {
    inventories: observed.flatMap(({ inventory }) => inventory ?? []),
    unread: observed.flatMap(({ unread }) => unread),
  };
}

function afterOf(want: Want, { readsAfter }: Kind): readonly Ref[] {
  return readsAfter?.(want) ?? [];
}

function idsIn(observed: readonly ObservedOne[], names: Names): IdOf {
  const actual = indexActual(observed.flatMap(({ inventory }) => inventory ?? []));
  return ref => {
    const target = resolveKnown(ref, refAddress(ref), names, actual);
    return target.is === 'known' ? target.id : undefined;
  };
}

interface ObservedOne {
  readonly inventory?: Inventory;
  readonly unread: readonly Unread[];
}

async function observeOne(want: Want, kind: Kind, reader: Reader, idOf?: IdOf): Promise<ObservedOne> {
  const readAll = async (calls: readonly Call[]) =>
    (await Promise.all(calls.map(call => pagesOf(call, kind, reader)))).flat();
  const readings = await readAll(kind.reads(want, idOf));
  const unread = readings.flatMap(reading => unreadOf(reading, want));
  const [first] = readings;
  if (!first || 'unreadable' in first) return { unread };
  const [missing] = unread;
  const shown = foundIn(readings, kind, want);
  const closer = isSought(want, shown) ? await readAll(kind.closer?.(want) ?? []) : [];
  return {
    inventory: {
      ...placeOf(want),
      found: [...shown, ...foundIn(closer, kind, want)],
      ...(missing && { incomplete: { says: missing.says, wayOut: missing.wayOut } }),
    },
    unread: [...unread, ...closer.flatMap(reading => unreadOf(reading, want, true))],
  };
}

/** Every page of a list, the first one first. A page that cannot be read is the last one. */
async function pagesOf(call: Call, kind: Kind, reader: Reader): Promise<readonly Bodies[]> {
  const pages: Bodies[] = [];
  const asked = new Set<string>();
  for (let next: Call | undefined = call; next; ) {
    asked.add(callKey(next));
    const reading: Reading = await reader.read(next);
    pages.push(bodiesIn(reading, kind));
    next = 'unreadable' in reading ? undefined : kind.next?.(reading);
    if (next && asked.has(callKey(next))) {
      pages.push(goesRound(next));
      break;
    }
  }
  return pages;
}

function goesRound({ endpoint }: Call): Unreadable {
  return {
    unreadable: `${endpoint} names as its next page one that was read already`,
    next: 'try again; if it stays so, look at the answer with --trace-http and ask HubSpot',
  };
}

/** Bodies, or why there are none: an answer that is no list is not an empty one. */
type Bodies = { readonly bodies: readonly JsonObject[] } | Unreadable;

function bodiesIn(reading: Reading, kind: Kind): Bodies {
  if ('unreadable' in reading) return reading;
  const bodies = kind.bodies(reading);
  if (bodies) return { bodies };
  return {
    unreadable: `${reading.call.endpoint} answered ${reading.status} with something that is not its list`,
    next: 'try again; if it stays so, look at the answer with --trace-http and ask HubSpot',
  };
}

function foundIn(readings: readonly Bodies[], kind: Kind, want: Want): readonly Found[] {
  return thingsIn(
    readings.flatMap(reading => ('bodies' in reading ? reading.bodies : [])),
    kind,
    want.scope,
  );
}

/** The things that bodies show, without our own bookkeeping. */
export function thingsIn(
  bodies: readonly JsonObject[],
  kind: Kind,
  scope: string | undefined,
): readonly Found[] {
  const own = bodies.filter(body => !isBookkeeping(kind.name, scope, body));
  return (kind.join?.(own) ?? own).map(body => kind.found(body, scope));
}

function unreadOf(
  reading: Bodies,
  want: Want,
  optional: boolean = want.optional ?? false,
): readonly Unread[] {
  if ('bodies' in reading) return [];
  const { unreadable: says, next: wayOut } = reading;
  return [{ ...placeOf(want), says, wayOut, ...(optional && { optional }) }];
}

function placeOf({ kind, scope }: Want) {
  return { kind, ...(scope !== undefined && { scope }) };
}

function isSought({ seek = [] }: Want, found: readonly Found[]): boolean {
  if (seek === 'everything') return true;
  const ids = new Set(found.map(({ id }) => id));
  return seek.some(id => !ids.has(id));
}

/** What must be read for a declaration: the kinds and object types it names, and those it refers to. */
export function wantsOf(
  { resources, removed }: Pick<Declaration, 'resources' | 'removed'>,
  kinds: readonly Kind[],
): Want[] {
  const wants = new Map<string, Wanting>();
  const want = (kind: string, scope: string | undefined): Wanting => {
    const key = formatAddress({ kind, path: scope === undefined ? [] : [scope] });
    const known = wants.get(key) ?? {
      at: { kind, ...(scope !== undefined && { scope }) },
      forms: [],
      seek: [],
      whole: false,
      needed: false,
    };
    wants.set(key, known);
    return known;
  };
  for (const resource of resources) {
    const own = want(resource.kind, resource.scope);
    const part = partOf(resource, kinds);
    own.needed = true;
    own.forms.push(resource.form);
    if (part !== undefined) own.seek.push(part);
    for (const ref of referencesOf(resource, kinds)) {
      const at = kindOfRef(ref, kinds);
      if (at) want(at.kind, at.scope).needed = true;
    }
  }
  for (const { address } of removed) {
    const kind = kinds.find(
      candidate => candidate.name === address.kind || hasChild(candidate, address.kind),
    );
    if (!kind) continue;
    const scope = kind.scoped ? address.path[0] : undefined;
    const isThing = kind.name === address.kind;
    const own = want(kind.name, scope);
    own.needed = true;
    own.seek.push(...address.path.slice(isThing ? -1 : -2).slice(0, 1));
    for (const other of kinds) {
      const needed = kind.needs.removal.includes(other.name);
      if (!needed && !kind.needs.foresee?.includes(other.name)) continue;
      const users = want(other.name, other.scoped ? scope : undefined);
      users.whole = true;
      users.needed ||= needed;
    }
  }
  return [...wants.values()].map(wantIn);
}

/** A want while it is put together. */
interface Wanting {
  readonly at: Pick<Want, 'kind' | 'scope'>;
  readonly forms: FormMap[];
  readonly seek: string[];
  whole: boolean;
  /** Whether more depends on it than what can be foreseen. */
  needed: boolean;
}

function wantIn({ at, forms, seek, whole, needed }: Wanting): Want {
  return { ...at, forms, seek, ...(whole && { whole }), ...(!needed && { optional: true }) };
}

function referencesOf({ kind: name, form, scope, key }: Resource, kinds: readonly Kind[]): readonly Ref[] {
  return kinds.filter(kind => kind.name === name).flatMap(kind => kind.references(form, scope, key));
}

/** The key of a declaration that owns only a part of something: that has to be somewhere. */
function partOf(resource: Resource, kinds: readonly Kind[]): string | undefined {
  const kind = kinds.find(({ name }) => name === resource.kind);
  return kind?.uncreatable(resource.form, resource)?.reason === 'incomplete' ? resource.key : undefined;
}

function hasChild(kind: Kind, child: string): boolean {
  return Object.values(kind.shape.of).some(shape => shape.is === 'children' && shape.as === child);
}
