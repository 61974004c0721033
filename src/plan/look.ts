import { formatAddress, parseAddress } from '../core/address.ts';
import type { Resource } from '../core/configuration.ts';
import type { Form, Ref } from '../core/form.ts';
import { isList, isMap, isRef } from '../core/form.ts';
import type { Kind, Look, Resolution } from '../core/kind.ts';
import type { Actual } from './actual.ts';
import type { Match } from './match.ts';

export interface Matched {
  readonly resource: Resource;
  readonly kind: Kind;
  readonly match: Match;
}

/** The window of kinds on one portal: references resolve declared key → `uses` → id or unique name in the portal. */
export function createLook(matched: readonly Matched[], uses: ReadonlyMap<string, string>, actual: Actual): Look {
  const declared = new Map(matched.map(entry => [formatAddress(entry.resource.address), entry]));
  const keys = declaredKeys(matched, uses, actual);
  return {
    resolve(ref) {
      if (ref.literal !== undefined) return { is: 'known', id: ref.literal };
      const address = refAddress(ref);
      const entry = declared.get(address);
      return entry ? resolveDeclared(entry, address) : resolveName(ref, uses.get(address) ?? ref.key ?? '', actual);
    },
    ref(kind, scope, id) {
      const at = scope === undefined ? { kind } : { kind, scope };
      const key = keys.get(idKey(kind, scope, id)) ?? uniqueName(kind, scope, id, actual);
      return key === undefined ? { ...at, literal: id } : { ...at, key };
    },
  };
}

/** The address a reference by key points at. */
export function refAddress(ref: Ref): string {
  const path = [ref.scope, ref.key].filter(part => part !== undefined);
  return formatAddress({ kind: ref.kind, path });
}

/** All references in a form. */
export function refsIn(form: Form | undefined): readonly Ref[] {
  if (isRef(form)) return [form];
  if (isList(form)) return form.flatMap(refsIn);
  return isMap(form) ? [...form.values()].flatMap(refsIn) : [];
}

function resolveDeclared(entry: Matched, address: string): Resolution {
  if (entry.match.is === 'found') return { is: 'known', id: entry.match.found.id };
  if (entry.match.is !== 'absent') return { is: 'missing' };
  const id = entry.kind.plannedId(entry.resource);
  return id === undefined ? { is: 'planned', address } : { is: 'planned', address, id };
}

function resolveName(ref: Ref, name: string, actual: Actual): Resolution {
  const byId = actual.byId(ref.kind, ref.scope, name);
  if (byId) return { is: 'known', id: byId.id };
  const [first, ...others] = actual.byName(ref.kind, ref.scope, name);
  return first && others.length === 0 ? { is: 'known', id: first.id } : { is: 'missing' };
}

function declaredKeys(matched: readonly Matched[], uses: ReadonlyMap<string, string>, actual: Actual): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const [text, name] of uses) {
    const address = parseAddress(text);
    const key = address?.path.at(-1);
    if (!address || key === undefined) continue;
    const scope = address.path.length > 1 ? address.path[0] : undefined;
    const resolution = resolveName({ kind: address.kind, ...(scope !== undefined && { scope }) }, name, actual);
    if (resolution.is === 'known') keys.set(idKey(address.kind, scope, resolution.id), key);
  }
  for (const { resource, kind, match } of matched) {
    if (match.is === 'found') keys.set(idKey(kind.name, resource.scope, match.found.id), resource.key);
  }
  return keys;
}

function uniqueName(kind: string, scope: string | undefined, id: string, actual: Actual): string | undefined {
  const name = actual.byId(kind, scope, id)?.names[0];
  return name !== undefined && actual.byName(kind, scope, name).length === 1 ? name : undefined;
}

function idKey(kind: string, scope: string | undefined, id: string): string {
  return JSON.stringify([kind, scope ?? null, id]);
}
