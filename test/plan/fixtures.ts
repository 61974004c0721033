import { formatAddress, parseAddress } from '../../src/core/address.ts';
import type { Removal, Resource } from '../../src/core/configuration.ts';
import type { Form, FormMap, Ref } from '../../src/core/form.ts';
import { isList } from '../../src/core/form.ts';
import { formToJson } from '../../src/core/form-json.ts';
import type { Finding, Found, Inventory } from '../../src/core/kind.ts';
import type { Change, Plan } from '../../src/core/plan.ts';
import { type Drafted, draftChanges } from '../../src/plan/draft.ts';
import type { GateSettings, PlanInput } from '../../src/plan/input.ts';
import { makePlan } from '../../src/plan/plan.ts';
import { foundOf, kinds, nameOf } from './toys.ts';

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
  const [first = '', second, third] = parsed.path;
  if (second === undefined) return { kind: parsed.kind, key: first };
  return third === undefined
    ? { kind: parsed.kind, scope: first, key: second }
    : { kind: parsed.kind, scope: first, parent: second, key: third };
}

export interface World {
  /** Address → form. */
  readonly declared?: Readonly<Record<string, PlainMap>>;
  /** Address, with the id as its key → form with ids in the place of references. */
  readonly portal?: Readonly<Record<string, PlainMap>>;
  /** Address → what is special about a thing in the portal. */
  readonly special?: Readonly<Record<string, Partial<Omit<Found, 'body'>> & { readonly locked?: string }>>;
  readonly removed?: readonly string[];
  readonly excluded?: readonly string[];
  readonly pins?: Readonly<Record<string, string>>;
  readonly uses?: Readonly<Record<string, string>>;
  /** What configuration said when the portal was last built; left out: no base. */
  readonly base?: Readonly<Record<string, PlainMap>>;
  readonly attempted?: readonly Readonly<Record<string, PlainMap>>[];
  /** Whether the base is another configuration than that of now; it is unless told otherwise. */
  readonly declares?: boolean;
  /** Whether the portal vouches for the base; it does unless told otherwise. */
  readonly anchored?: boolean;
  readonly writtenAt?: Readonly<Record<string, string>>;
  /** When the last complete apply ended, with which version, and which one looks now. */
  readonly built?: { readonly finishedAt?: string; readonly tool?: string; readonly toolNow?: string };
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
    excluded: world.excluded ?? [],
    pins,
    uses: new Map(Object.entries(world.uses ?? {})),
    inventories: inventoriesOf(world),
    unread: [],
    base: {
      forms: formsOf(world.base ?? {}),
      attempted: (world.attempted ?? []).map(formsOf),
      declares: world.declares ?? true,
      anchored: world.anchored ?? true,
      writtenAt: new Map(Object.entries(world.writtenAt ?? {})),
      removed: new Map(Object.entries(world.removedBefore ?? {})),
      ...world.built,
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
  const [scope, key] = address.path.length > 1 ? address.path : [undefined, ...address.path, 'days'];
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
  // what there is one of has its kind for an address
  const address = text === 'calendar' ? { kind: text, path: [] } : parseAddress(text);
  if (!address) throw new TypeError(`not an address: ${text}`);
  return address;
}

const places = [
  'sticker.room',
  'shelf.room',
  'thing.room',
  'sign',
  'rack.room',
  'flag.room',
  'calendar',
  'tale',
  'guest',
];

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
            const id = addressOf(address).path.at(-1) ?? kind;
            const body = { form: formToJson(form(own)), ...(locked !== undefined && { locked }) };
            return {
              ...foundOf(id, [nameOf(kind, String(own['name'] ?? own['label'] ?? own['title'] ?? id))], body),
              ...more,
            };
          }),
        ...(incomplete.includes(place) && {
          incomplete: { says: `some of ${place} is hidden`, wayOut: 'switch on the light' },
        }),
      };
    });
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
