import { compare } from '../../core/diagnostic.ts';
import type { FormMap, Ref } from '../../core/form.ts';
import type { Kind, Look } from '../../core/kind.ts';
import { kindOfRef } from '../../plan/child-refs.ts';
import { refAddress } from '../../plan/look.ts';
import { addressOf, type Candidate, placeOf } from './candidates.ts';

/** What the chosen refer to and the files do not say. */
export interface Referred {
  readonly address: string;
  /** `declarable`: it could be written down, too; `named`: every portal needs one of that name; `id`: it has no name. */
  readonly is: 'declarable' | 'named' | 'id';
  /** The section that would declare it, or its kind. */
  readonly in: string;
  /** As people call it, within that. */
  readonly name: string;
}

export interface Choice {
  readonly chosen: readonly Candidate[];
  readonly referred: readonly Referred[];
  /** Every reference of theirs. */
  readonly refs: readonly Ref[];
}

/** What a choice is made from. */
export interface Choosing {
  readonly selected: readonly Candidate[];
  readonly candidates: readonly Candidate[];
  readonly kinds: readonly Kind[];
  readonly look: Look;
  readonly formOf: (candidate: Candidate) => FormMap;
  /** References of what is declared already and selected: with dependencies, they count as well. */
  readonly roots: readonly Ref[];
  readonly withDependencies: boolean;
}

/**
 * The selected, what comes along with them (a property brings its group) and what is a part of them; with
 * dependencies all that they refer to and nobody has declared, and what that refers to.
 */
export function choose(choosing: Choosing): Choice {
  const { selected, candidates, kinds, formOf, roots, withDependencies } = choosing;
  const targetOf = targets(choosing);
  const chosen = new Map(selected.map(candidate => [addressOf(candidate), candidate]));
  const refs: Ref[] = [];
  const referred = new Map<string, Referred>();
  const follow = (ref: Ref, from: Kind | undefined) => {
    refs.push(ref);
    const other = targetOf(ref);
    if (!other) {
      const by = named(ref, choosing);
      if (by && from) referred.set(by.address, by);
      return;
    }
    if (other.found.builtIn) return;
    const address = addressOf(other);
    if (withDependencies || (other.kind.comesAlong && other.kind !== from)) {
      if (!chosen.has(address)) chosen.set(address, other);
    } else referred.set(address, declarable(other, address));
  };
  if (withDependencies) for (const ref of roots) follow(ref, undefined);
  // what is added on the way is looked at, too
  for (const candidate of chosen.values()) {
    if (isIncomplete(candidate)) continue;
    for (const ref of candidate.kind.references(formOf(candidate), candidate.scope, candidate.key))
      follow(ref, candidate.kind);
  }
  const kept = new Set([...chosen.values()].map(placeOf));
  for (const candidate of candidates)
    if (candidate.kind.part && kept.has(placeOf(candidate))) chosen.set(addressOf(candidate), candidate);
  return {
    chosen: [...chosen.values()].sort(
      (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compare(addressOf(a), addressOf(b)),
    ),
    referred: [...referred.values()]
      .filter(({ address }) => !chosen.has(address))
      .sort((a, b) => rankOf(a, kinds) - rankOf(b, kinds) || compare(a.address, b.address)),
    refs,
  };
}

function rankOf({ in: where }: Referred, kinds: readonly Kind[]): number {
  return kinds.findIndex(({ section, name }) => section === where || name === where);
}

/** Whether its body does not show it whole. */
export function isIncomplete({ found }: Candidate): boolean {
  return found.short === true || found.unreadable !== undefined;
}

/** What a reference leads to, where that is a candidate: of a child, the thing that it belongs to. */
function targets({ candidates, kinds, look }: Choosing): (ref: Ref) => Candidate | undefined {
  const byKey = new Map(candidates.map(candidate => [addressOf(candidate), candidate]));
  const byId = new Map(
    candidates.map(candidate => [keyOf(candidate.kind.name, candidate.scope, candidate.found.id), candidate]),
  );
  return ref => {
    const home = kindOfRef(ref, kinds);
    const owner = kinds.find(({ name }) => name === home?.kind);
    if (!home || !owner) return undefined;
    if (home.kind !== ref.kind) {
      const key = owner.single === undefined ? ref.parent : owner.section;
      return key === undefined ? undefined : byKey.get(addressOf({ kind: owner, scope: home.scope, key }));
    }
    const target = look.resolve(ref);
    return target.is === 'known' ? byId.get(keyOf(home.kind, home.scope, target.id)) : undefined;
  };
}

function keyOf(kind: string, scope: string | undefined, id: string): string {
  return JSON.stringify([kind, scope ?? null, id]);
}

function declarable(candidate: Candidate, address: string): Referred {
  const { kind, scope, key } = candidate;
  return { address, is: 'declarable', in: kind.section, name: scope === undefined ? key : `${scope}.${key}` };
}

/** What only has a name or an id in another portal; nothing for what is declared or HubSpot's own. */
function named(ref: Ref, { kinds }: Choosing): Referred | undefined {
  const address = refAddress(ref);
  const name = ref.key ?? ref.literal ?? '';
  if (ref.literal !== undefined) return { address, is: 'id', in: ref.kind, name };
  return kinds.some(kind => kind.name === ref.kind && kind.referredOnly)
    ? { address, is: 'named', in: ref.kind, name }
    : undefined;
}
