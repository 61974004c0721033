import { formatAddress } from '../core/address.ts';
import type { Resource } from '../core/configuration.ts';
import type { Form, FormMap, Ref } from '../core/form.ts';
import { asMap, isList, isMap, isRef } from '../core/form.ts';
import { refFromAddress } from '../core/form-json.ts';
import type { Found, Kind, Look, Resolution } from '../core/kind.ts';
import type { Actual } from './actual.ts';
import { thingKey } from './actual.ts';
import { keyName } from './identify.ts';
import type { Match } from './match.ts';

export interface Matched {
  readonly resource: Resource;
  readonly kind: Kind;
  readonly match: Match;
}

/** Children that have ids of their own: known to whoever knows what a thing is in the portal. */
export interface ChildLook {
  /** Undefined when the reference is to something else. */
  resolve(ref: Ref): Resolution | undefined;
  /** The reference to a child with an id; undefined when there is none. */
  ref(kind: string, scope: string | undefined, id: string): Ref | undefined;
  /** How all of a kind are written where they are referred to. */
  names(kind: string, scope: string | undefined): readonly string[];
}

/** What is not declared here and yet has a name (`uses:`) or an id (`ids:`), by address text. */
export interface Known {
  readonly uses: ReadonlyMap<string, string>;
  readonly pins: ReadonlyMap<string, string>;
  /** The portal's time zone. */
  readonly zone?: string;
}

/** The window of kinds on one portal: references resolve declared key → pin → `uses` → id or unique name in the portal. */
export function createLook(
  matched: readonly Matched[],
  known: Known,
  actual: Actual,
  children: ChildLook,
  formOf: (kind: string, scope: string | undefined, found: Found) => FormMap | undefined,
): Look {
  const declared = new Map(matched.map(entry => [formatAddress(entry.resource.address), entry]));
  const keys = keysById(matched, known, actual);
  const resolve = (ref: Ref): Resolution => {
    if (ref.literal !== undefined) return { is: 'known', id: ref.literal };
    const child = children.resolve(ref);
    if (child) return child;
    const address = refAddress(ref);
    const entry = declared.get(address);
    return entry ? resolveDeclared(entry, address) : resolveKnown(ref, address, known, actual);
  };
  const forms = new Map<string, FormMap | undefined>();
  const form = (ref: Ref): FormMap | undefined => {
    const target = resolve(ref);
    const found = target.is === 'known' ? actual.byId(ref.kind, ref.scope, target.id) : undefined;
    const lifted = found && formOf(ref.kind, ref.scope, found);
    const entry = declared.get(refAddress(ref));
    return entry ? withDeclared(lifted ?? new Map(), entry) : lifted;
  };
  return {
    resolve,
    ref(kind, scope, id) {
      const at = scope === undefined ? { kind } : { kind, scope };
      const key = keys.get(thingKey(kind, scope, id)) ?? uniqueName(at, id, actual, resolve);
      return key === undefined ? (children.ref(kind, scope, id) ?? { ...at, literal: id }) : { ...at, key };
    },
    form(ref) {
      const address = refAddress(ref);
      if (!forms.has(address)) forms.set(address, form(ref));
      return forms.get(address);
    },
    scopes: kind => actual.inventories.flatMap(one => (one.kind === kind ? (one.scope ?? []) : [])),
    ...(known.zone !== undefined && { zone: known.zone }),
  };
}

/** What is declared over what the portal has: children that nobody declares stay. */
function withDeclared(lifted: FormMap, { kind, resource }: Matched): FormMap {
  const own = [...resource.form].map(([field, value]): [string, Form] =>
    kind.shape.of[field]?.is === 'children'
      ? [field, new Map([...asMap(lifted.get(field)), ...asMap(value)])]
      : [field, value],
  );
  return new Map([...lifted, ...own]);
}

/** The address a reference points at; one by id has the id in the place of a key. */
export function refAddress(ref: Ref): string {
  const path = [ref.scope, ref.parent, ref.key ?? ref.literal].filter(part => part !== undefined);
  return formatAddress({ kind: ref.kind, path });
}

/** A form whose references are spelled as `lift` spells them, so that two names of one thing are equal. */
export function respell(form: FormMap, look: Look): FormMap {
  return new Map([...form].map(([key, value]) => [key, respellForm(value, look)]));
}

/** A declared form as the kind's `lift` would spell it in this portal. */
export function spelled(form: FormMap, kind: Kind, look: Look): FormMap {
  const own = respell(form, look);
  return kind.settle ? kind.settle(own, look) : own;
}

function respellForm(form: Form, look: Look): Form {
  if (isList(form)) return form.map(item => respellForm(item, look));
  if (isMap(form)) return respell(form, look);
  if (!isRef(form)) return form;
  const target = look.resolve(form);
  return target.is === 'known' ? look.ref(form.kind, form.scope, target.id) : form;
}

/** What cannot be told apart or found is known by its address: what refers to it is held with it, not for want of it. */
function resolveDeclared({ match, kind, resource }: Matched, address: string): Resolution {
  if (match.is === 'found') return { is: 'known', id: match.found.id };
  const id = match.is === 'absent' ? kind.plannedId(resource) : undefined;
  return id === undefined ? { is: 'planned', address } : { is: 'planned', address, id };
}

/** What is not declared: by its pin, its name under `uses`, its id or its unique name in the portal. */
export function resolveKnown(
  ref: Ref,
  address: string,
  { uses, pins }: Pick<Known, 'uses' | 'pins'>,
  actual: Actual,
): Resolution {
  const pin = pins.get(address);
  if (pin === undefined) return resolveName(ref, uses.get(address) ?? ref.key ?? '', actual);
  const inventory = actual.inventory(ref.kind, ref.scope);
  const isGone = inventory && !inventory.incomplete && !actual.byId(ref.kind, ref.scope, pin);
  return isGone ? { is: 'missing' } : { is: 'known', id: pin };
}

/** Numbers and UUIDs are what HubSpot gives things that have no name of their own. */
const looksLikeId = /^(\d+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

function resolveName(ref: Ref, name: string, actual: Actual): Resolution {
  // nobody can look: an id can be meant only as one
  if (!actual.inventory(ref.kind, ref.scope) && looksLikeId.test(name)) return { is: 'known', id: name };
  const byId = actual.byId(ref.kind, ref.scope, name);
  if (byId) return { is: 'known', id: byId.id };
  const all = actual.byName(ref.kind, ref.scope, name);
  const [first, ...others] = all.length > 0 ? all : actual.byName(ref.kind, ref.scope, keyName(name));
  return first && others.length === 0 ? { is: 'known', id: first.id } : { is: 'missing' };
}

/** The configuration's own key for things in the portal: a declared one first. */
function keysById(matched: readonly Matched[], known: Known, actual: Actual): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const text of [...known.uses.keys(), ...known.pins.keys()]) {
    const ref = refFromAddress(text);
    const target = ref && resolveKnown(ref, text, known, actual);
    if (ref?.key !== undefined && ref.parent === undefined && target?.is === 'known')
      keys.set(thingKey(ref.kind, ref.scope, target.id), ref.key);
  }
  for (const { resource, kind, match } of matched) {
    // what is not there yet is known by the id that it will get
    const id = match.is === 'found' ? match.found.id : kind.plannedId(resource);
    if (id !== undefined) keys.set(thingKey(kind.name, resource.scope, id), resource.key);
  }
  return keys;
}

/** A name that stands for this thing and no other: the key that people would give it first. */
function uniqueName(at: Ref, id: string, actual: Actual, resolve: Look['resolve']): string | undefined {
  const found = actual.byId(at.kind, at.scope, id);
  const names = [found?.suggestedKey, found?.names[0]].filter(name => name !== undefined);
  return names.find(key => {
    const target = resolve({ ...at, key });
    return target.is === 'known' && target.id === id;
  });
}
