import { formatAddress } from '../core/address.ts';
import type { Resource } from '../core/configuration.ts';
import type { Form, FormMap } from '../core/form.ts';
import { asMap } from '../core/form.ts';
import type { Kind } from '../core/kind.ts';
import type { Hold } from '../core/plan.ts';
import type { ChildIdentity, ChildrenShape } from '../core/shape.ts';
import { type Identity, identify, keyName, type Thing, type Wanted } from './identify.ts';

/** What a thing is in the portal, its children under the keys that configuration knows them by. */
export interface Keyed {
  readonly form: FormMap;
  /** Ids of the children that have keys of our own, by field, key and place ('' where there is only one). */
  readonly ids: ReadonlyMap<string, ChildIds>;
  /** Why nobody can tell which child is meant, by field and key. */
  readonly unclear: ReadonlyMap<string, ReadonlyMap<string, Hold>>;
}

export type ChildIds = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What besides the portal tells children apart. */
export interface KeyedBy {
  readonly resource: Resource;
  /** Explicit ids, by address text. */
  readonly pins: ReadonlyMap<string, string>;
  /** The thing as it was when the portal was last built. */
  readonly was?: FormMap | undefined;
  /** The same in attempts since then. */
  readonly tried?: readonly FormMap[];
  /** Keys that are only named, by field: children that are to be removed. */
  readonly named?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A lifted form under configuration's own keys. Children that it does not speak of stay under their ids. */
export function keyedForm(kind: Kind, lifted: FormMap, by: KeyedBy): Keyed {
  const ids = new Map<string, ChildIds>();
  const unclear = new Map<string, ReadonlyMap<string, Hold>>();
  const form = new Map(lifted);
  for (const [field, shape] of Object.entries(kind.shape.of)) {
    if (shape.is !== 'children' || !shape.identity) continue;
    const children = keyChildren(field, shape, shape.identity, asMap(lifted.get(field)), by);
    if (lifted.has(field)) form.set(field, children.form);
    ids.set(field, children.ids);
    unclear.set(field, children.unclear);
  }
  return { form, ids, unclear };
}

/** The same of a later reading: children that were known keep their keys, whatever they are called now. */
export function keyedAgain(
  kind: Kind,
  lifted: FormMap,
  resource: Resource,
  before: Keyed | undefined,
): Keyed {
  if (!before) return keyedForm(kind, lifted, { resource, pins: new Map() });
  const pins = new Map<string, string>();
  for (const [field, shape] of Object.entries(kind.shape.of)) {
    if (shape.is !== 'children') continue;
    for (const [key, places] of before.ids.get(field) ?? [])
      for (const [place, id] of places) pins.set(childAddress(shape, resource, key, place), idIn(place, id));
  }
  const named = new Map([...before.ids].map(([field, keys]) => [field, new Set(keys.keys())]));
  return keyedForm(kind, lifted, { resource, pins, named });
}

function keyChildren(
  field: string,
  shape: ChildrenShape,
  identity: ChildIdentity,
  lifted: FormMap,
  by: KeyedBy,
): { form: FormMap; ids: ChildIds; unclear: ReadonlyMap<string, Hold> } {
  const declared = asMap(by.resource.form.get(field));
  const keys = [...new Set([...declared.keys(), ...(by.named?.get(field) ?? [])])];
  const ids = new Map<string, Map<string, string>>();
  const unclear = new Map<string, Hold>();
  for (const place of identity.places ?? ['']) {
    const things = [...lifted]
      .filter(([id]) => (identity.placeOf?.(id) ?? '') === place)
      .map(([id, child]): Thing => {
        const names = identity.names(asMap(child), place);
        return {
          id,
          names: [...names, keyName(identity.suggestedKey(id, asMap(child), by.resource.key))],
        };
      });
    const wanted = keys.map(key => wantedChild(key, place, field, shape, identity, by));
    for (const [{ key }, found] of onlyOnce(identify(wanted, things))) {
      if (found.is === 'found') ids.set(key, new Map([...(ids.get(key) ?? []), [place, found.thing.id]]));
      const hold = holdUnclear(found, childAddress(shape, by.resource, key, place), place);
      if (hold) unclear.set(key, hold);
    }
  }
  return { form: rekey(lifted, [...declared.keys()], ids), ids, unclear };
}

function wantedChild(
  key: string,
  place: string,
  field: string,
  shape: ChildrenShape,
  identity: ChildIdentity,
  { resource, pins, was, tried = [] }: KeyedBy,
): Wanted & { readonly key: string } {
  const prefix = place === '' ? '' : `${place}:`;
  const child = asMap(asMap(resource.form.get(field)).get(key));
  const namesIn = (form: FormMap | undefined) =>
    identity.names(asMap(asMap(form?.get(field)).get(key)), place);
  const pin =
    pins.get(childAddress(shape, resource, key, place)) ?? pins.get(childAddress(shape, resource, key, ''));
  const planned = identity.plannedId(resource, key);
  const names = identity.names(child, place);
  return {
    key,
    isNamed: names.length > 0,
    ...(pin !== undefined && { pin: `${prefix}${pin}` }),
    // an id of its own stands for the child alone; else the key may be the id, or an apply has given the planned one
    ids: [...(child.has('id') ? [] : [key]), ...(planned === undefined ? [] : [planned])].map(
      id => `${prefix}${id}`,
    ),
    marks: [identity.halfwayName(key)],
    names: names.length === 0 ? [keyName(key)] : names,
    formerNames: namesIn(was),
    isTried: tried.flatMap(namesIn).some(name => names.includes(name)),
  };
}

/** The address of a child, as people write it; in one of its places, where there are several. */
export function childAddress(
  shape: ChildrenShape,
  resource: Pick<Resource, 'address'>,
  key: string,
  place: string,
): string {
  return formatAddress({
    kind: shape.as,
    path: [...resource.address.path, key, ...(place === '' ? [] : [place])],
  });
}

/** An id as the portal has it: where there are several places, a lifted one stands behind its place. */
export function idIn(place: string, id: string): string {
  return place === '' ? id : id.slice(place.length + 1);
}

/** One child cannot be two: then nobody knows which of them is meant. */
function onlyOnce<W, T>(identities: ReadonlyMap<W, Identity<T>>): [W, Identity<T>][] {
  const things = [...identities.values()].flatMap(found => (found.is === 'found' ? [found.thing] : []));
  const repeated = new Set(things.filter((thing, index) => things.indexOf(thing) !== index));
  return [...identities].map(([one, found]): [W, Identity<T>] =>
    found.is === 'found' && repeated.has(found.thing)
      ? [one, { is: 'ambiguous', candidates: [found.thing] }]
      : [one, found],
  );
}

function holdUnclear(found: Identity<Thing>, address: string, place: string): Hold | undefined {
  if (found.is === 'pinMissing') {
    const says = `ids: pins it to ${idIn(place, found.pin)}, which the portal does not have`;
    return { reason: 'missing', says, wayOut: 'correct the pin, or delete it to create a new one' };
  }
  if (found.is !== 'ambiguous') return undefined;
  const candidates = found.candidates.map(({ id }) => idIn(place, id)).sort();
  return {
    reason: 'ambiguous',
    says: `more than one could be meant, or one is meant twice: ${candidates.join(', ')}`,
    wayOut: `name the right one under ids: { ${address}: "${candidates[0]}" }`,
  };
}

/** Known children under their keys, where the first of their places stands; all others stay. */
function rekey(
  lifted: FormMap,
  declared: readonly string[],
  ids: ReadonlyMap<string, ReadonlyMap<string, string>>,
): FormMap {
  const keys = new Map(
    [...ids].flatMap(([key, places]) => [...places.values()].map(id => [id, key] as const)),
  );
  const taken = new Set([...declared, ...ids.keys()]);
  const result = new Map<string, Form>();
  for (const [id, child] of lifted) {
    const key = keys.get(id) ?? (taken.has(id) ? `${id} (id)` : id);
    result.set(key, new Map([...asMap(result.get(key)), ...asMap(child)]));
  }
  return result;
}
