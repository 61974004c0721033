import { formatAddress, parseAddress } from '../../src/core/address.ts';
import type { Json, JsonObject } from '../../src/core/call.ts';
import type { Removal, Resource } from '../../src/core/configuration.ts';
import type { Form, FormMap, Ref } from '../../src/core/form.ts';
import { isList, isMap, isRef, textAt } from '../../src/core/form.ts';
import { formFromJson, formToJson } from '../../src/core/form-json.ts';
import type { Finding, Found, Inventory, Kind, Look } from '../../src/core/kind.ts';
import type { Change, Plan } from '../../src/core/plan.ts';
import { type Drafted, draftChanges } from '../../src/plan/draft.ts';
import type { GateSettings, PlanInput } from '../../src/plan/input.ts';
import { makePlan } from '../../src/plan/plan.ts';

/*
 * A portal of things that stand on shelves in rooms, and of signs. The engine knows no kind by name, so it is tested
 * with kinds that HubSpot does not have: things get the id that their key says, shelves get one from the server and
 * are told apart by their label, signs have no scope.
 */

/** A form as tests write it: objects are maps, references come from `to`. */
export type Plain =
  | null
  | boolean
  | number
  | string
  | Ref
  | readonly Plain[]
  | { readonly [key: string]: Plain };
export type PlainMap = { readonly [key: string]: Plain };

export function form(plain: PlainMap): FormMap {
  return new Map(Object.entries(plain).map(([key, value]) => [key, formOf(value)]));
}

function formOf(plain: Plain): Form {
  if (isList(plain as Form)) return (plain as readonly Plain[]).map(formOf);
  if (typeof plain !== 'object' || plain === null || 'kind' in plain) return plain as Form;
  // what is left of the union is an object of plain values
  return form(plain as PlainMap);
}

/** A reference by its address. */
export function to(address: string): Ref {
  const parsed = addressOf(address);
  const [first = '', second] = parsed.path;
  return second === undefined
    ? { kind: parsed.kind, key: first }
    : { kind: parsed.kind, scope: first, key: second };
}

const shared = {
  section: '',
  needs: { removal: [] },
  expand: (tree: FormMap) => tree,
  contract: (own: FormMap) => own,
  check: () => [],
  reads: () => [],
  bodies: () => [],
  found: (body: JsonObject) => foundOf(String(body['id']), [], body),
  refuses: (path: readonly string[], { body, id }: Found) =>
    body['locked'] === (path[0] ?? 'whole') ? `${id} is locked` : undefined,
  probes: () => [],
  steps: ({ action, units }: Change) => [
    {
      says: [action, ...units.map(unit => unit.path.join('.'))].join(' '),
      call: { endpoint: action },
      replay: 'safe' as const,
    },
  ],
  reread: () => undefined,
  scopes: () => ({ read: [], write: [] }),
  references: (own: FormMap) => refsIn(own),
};

export const thing: Kind = {
  ...shared,
  name: 'thing',
  scoped: true,
  shape: {
    is: 'fields',
    of: {
      name: { is: 'value' },
      size: { is: 'value', absent: 0, risk: 'it may not fit' },
      colour: { is: 'value', fixed: 'paint does not come off' },
      mood: { is: 'value', same: (a, b) => String(a).toLowerCase() === String(b).toLowerCase() },
      shelf: { is: 'value' },
      next: { is: 'value' },
      words: { is: 'value' },
      place: { is: 'fields', of: { row: { is: 'value' }, column: { is: 'value', absent: 1 } } },
      parts: {
        is: 'children',
        ordered: true,
        as: 'part',
        removalRisk: 'it falls apart',
        of: {
          is: 'fields',
          of: {
            label: { is: 'value' },
            weight: { is: 'value', absent: 0 },
            colour: { is: 'value', fixed: 'parts keep their paint' },
            on: { is: 'value' },
            place: { is: 'fields', of: { row: { is: 'value' }, column: { is: 'value', absent: 1 } } },
          },
        },
      },
      marks: {
        is: 'children',
        ordered: false,
        as: 'mark',
        removalRisk: 'it loses its mark',
        of: { is: 'fields', of: { label: { is: 'value' } } },
      },
    },
  },
  lift: (body, scope, look) => lift(body, { shelf: ['shelf', scope], next: ['thing', scope] }, look),
  names: ({ key, form: own }) => [textAt(own, 'name') ?? key],
  plannedId: ({ key }) => key,
  uncreatable: own =>
    own.has('name') ? undefined : { reason: 'incomplete', says: 'it has no name', wayOut: 'add a name' },
  removalRisk: 'it is gone',
  link: (scope, id, portalId) => `/${portalId}/${scope}/${id}`,
  title: own => textAt(own, 'name'),
};

export const shelf: Kind = {
  ...shared,
  name: 'shelf',
  scoped: true,
  needs: { removal: ['thing'] },
  shape: { is: 'fields', of: { label: { is: 'value' }, depth: { is: 'value', absent: 1 } } },
  lift: (body, _scope, look) => lift(body, {}, look),
  names: ({ key, form: own }) => [textAt(own, 'label') ?? key],
  plannedId: () => undefined,
  uncreatable: () => undefined,
  removalRisk: 'what stands on it falls',
  link: (scope, id, portalId) => `/${portalId}/${scope}/shelves/${id}`,
  title: () => undefined,
};

export const sign: Kind = {
  ...shared,
  name: 'sign',
  scoped: false,
  shape: { is: 'fields', of: { text: { is: 'value' }, about: { is: 'value' } } },
  lift: (body, _scope, look) => lift(body, { about: ['thing', 'room'] }, look),
  names: ({ key }) => [key],
  plannedId: ({ key }) => key,
  uncreatable: () => undefined,
  removalRisk: 'nobody knows any more',
  link: (_scope, id, portalId) => `/${portalId}/signs/${id}`,
  title: () => undefined,
};

const kinds = [shelf, thing, sign];

function refsIn(own: Form): readonly Ref[] {
  if (isRef(own)) return [own];
  if (isList(own)) return own.flatMap(refsIn);
  return isMap(own) ? [...own.values()].flatMap(refsIn) : [];
}

/** Ids → references, where a field holds the id of another thing. */
function lift(
  body: JsonObject,
  refs: Readonly<Record<string, readonly [string, string | undefined]>>,
  look: Look,
): FormMap {
  const own = formFromJson(body['form'] ?? {});
  if (!isMap(own)) throw new TypeError('a body has a form');
  return new Map(
    [...own].map(([field, value]) => {
      const target = refs[field];
      return [field, target && typeof value === 'string' ? look.ref(...target, value) : value];
    }),
  );
}

export interface World {
  /** Address → form. */
  readonly declared?: Readonly<Record<string, PlainMap>>;
  /** Address, with the id as its key → form with ids in the place of references. */
  readonly portal?: Readonly<Record<string, PlainMap>>;
  /** Address → what is special about a thing in the portal. */
  readonly special?: Readonly<Record<string, Partial<Omit<Found, 'body'>> & { readonly locked?: string }>>;
  readonly removed?: readonly string[];
  readonly pins?: Readonly<Record<string, string>>;
  readonly uses?: Readonly<Record<string, string>>;
  /** What configuration said when the portal was last built; left out: no base. */
  readonly base?: Readonly<Record<string, PlainMap>>;
  readonly attempted?: readonly Readonly<Record<string, PlainMap>>[];
  /** Whether the portal vouches for the base; it does unless told otherwise. */
  readonly anchored?: boolean;
  readonly writtenAt?: Readonly<Record<string, string>>;
  /** Address → paths that an earlier apply removed; an empty one for the whole thing. */
  readonly removedBefore?: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly gate?: Partial<GateSettings>;
  /** `thing.room` and the like: nothing, or not everything of it could be read. */
  readonly unreadable?: readonly string[];
  readonly incomplete?: readonly string[];
  /** What probes found, by address. */
  readonly findings?: Readonly<Record<string, readonly Finding[]>>;
}

const openGate: GateSettings = {
  drift: 'hold',
  limits: { removals: 100, recordsAffected: 1000 },
  takeOver: [],
  revert: [],
      recreate: [],
  target: [],
};

/** The plan of a world. */
export function planOf(world: World): Plan {
  const input = inputOf(world);
  return makePlan(draftChanges(input), new Map(Object.entries(world.findings ?? {})), input);
}

export function draftedOf(world: World): Drafted {
  return draftChanges(inputOf(world));
}

export function inputOf(world: World): PlanInput {
  const pins = new Map(Object.entries(world.pins ?? {}));
  return {
    portal: 'house',
    portalId: 12,
    configurationHash: 'hash',
    kinds,
    resources: Object.entries(world.declared ?? {}).map(([address, own]) => resourceOf(address, own, pins)),
    removed: (world.removed ?? []).map(
      (address, index): Removal => ({ address: addressOf(address), path: ['removed', String(index)] }),
    ),
    pins,
    uses: new Map(Object.entries(world.uses ?? {})),
    inventories: inventoriesOf(world),
    unread: [],
    base: {
      forms: formsOf(world.base ?? {}),
      attempted: (world.attempted ?? []).map(formsOf),
      anchored: world.anchored ?? true,
      writtenAt: new Map(Object.entries(world.writtenAt ?? {})),
      removed: new Map(Object.entries(world.removedBefore ?? {})),
    },
    gate: { ...openGate, ...world.gate },
  };
}

export function resourceOf(
  text: string,
  own: PlainMap,
  pins: ReadonlyMap<string, string> = new Map(),
): Resource {
  const address = addressOf(text);
  const pin = pins.get(formatAddress(address));
  const [scope, key] = address.path.length > 1 ? address.path : [undefined, ...address.path];
  return {
    address,
    kind: address.kind,
    ...(scope !== undefined && { scope }),
    key: key ?? '',
    form: form(own),
    ...(pin !== undefined && { pin }),
    path: [],
  };
}

function formsOf(forms: Readonly<Record<string, PlainMap>>): ReadonlyMap<string, FormMap> {
  return new Map(Object.entries(forms).map(([address, own]) => [address, form(own)]));
}

function addressOf(text: string) {
  const address = parseAddress(text);
  if (!address) throw new TypeError(`not an address: ${text}`);
  return address;
}

const places = ['shelf.room', 'thing.room', 'sign'];

function inventoriesOf({ portal = {}, special = {}, unreadable = [], incomplete = [] }: World): Inventory[] {
  return places
    .filter(place => !unreadable.includes(place))
    .map(place => {
      const [kind = '', scope] = place.split('.');
      return {
        kind,
        ...(scope !== undefined && { scope }),
        found: Object.entries(portal)
          .filter(([address]) => addressOf(address).kind === kind)
          .map(([address, own]) => {
            const { locked, ...more } = special[address] ?? {};
            const id = addressOf(address).path.at(-1) ?? '';
            const body = { form: formToJson(form(own)), ...(locked !== undefined && { locked }) };
            return { ...foundOf(id, [String(own['name'] ?? own['label'] ?? id)], body), ...more };
          }),
        ...(incomplete.includes(place) && {
          incomplete: { says: `some of ${place} is hidden`, wayOut: 'switch on the light' },
        }),
      };
    });
}

function foundOf(id: string, names: readonly string[], body: { readonly [key: string]: Json }): Found {
  return { id, names, body, builtIn: false };
}

/** The one change at an address. */
export function changeAt(plan: Plan, address: string): Change {
  const [change, ...others] = plan.changes.filter(candidate => candidate.address === address);
  if (!change || others.length > 0)
    throw new Error(`not one change at ${address}: ${JSON.stringify(plan.changes)}`);
  return change;
}

/** Why changes and units are held: `thing.room.lamp` or `thing.room.lamp name` → reason. */
export function holdsIn({ changes }: Plan): Record<string, string> {
  return Object.fromEntries(
    changes.flatMap(({ address, held, units }) => [
      ...(held ? [[address, held.reason]] : []),
      ...units.flatMap(unit => (unit.held ? [[`${address} ${unit.path.join('.')}`, unit.held.reason]] : [])),
    ]),
  );
}

/** Origins of the units of the one change: `parts.leg` → `drift`. */
export function originsIn(plan: Plan): Record<string, string> {
  return Object.fromEntries(
    plan.changes.flatMap(({ units }) => units.map(unit => [unit.path.join('.'), unit.origin])),
  );
}

export function saysOf(plan: Plan): string[] {
  return plan.remarks.map(({ address, says }) => `${address} ${says}`);
}

/** The changes of a plan as `action address`. */
export function actionsIn(plan: Plan): string[] {
  return plan.changes.map(
    ({ action, address, held }) => `${action} ${address}${held ? ` (${held.reason})` : ''}`,
  );
}
