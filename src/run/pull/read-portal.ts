import { createMatcher } from '../../core/address.ts';
import type { FormMap, Ref } from '../../core/form.ts';
import type { Found, Inventory, Want } from '../../core/kind.ts';
import type { Unread } from '../../core/plan.ts';
import type { Declaration } from '../../kinds/declare.ts';
import { indexActual, thingKey } from '../../plan/actual.ts';
import { kindOfRef } from '../../plan/child-refs.ts';
import { type Draft, type Drafted, draftChanges } from '../../plan/draft.ts';
import type { PlanInput } from '../../plan/input.ts';
import { noBase } from '../../plan/origin.ts';
import { findSubjects, mentionedThings } from '../../plan/subjects.ts';
import { noCache } from '../body-cache.ts';
import { type IsWanted, withDetails } from '../details.ts';
import { observe, wantsOf } from '../observe.ts';
import type { Planning } from '../plan-portal.ts';
import type { Reader } from '../reader.ts';
import { type Collection, collectionKey } from './asked.ts';
import { addressOf, type Candidate, candidatesIn, formsOf } from './candidates.ts';
import { type Choice, choose, isIncomplete } from './choose.ts';
import { isSelected } from './select.ts';

/** What to read of a portal, and what to choose of that. */
export interface Reading {
  readonly planning: Planning;
  readonly asked: readonly Collection[];
  readonly selectors: readonly string[];
  readonly withDependencies: boolean;
}

/** A portal as far as it was read, and what was chosen. */
export interface Read extends Choice {
  readonly drafted: Drafted;
  readonly selected: readonly Candidate[];
  readonly unread: readonly Unread[];
  /** The same readings against another declaration. */
  readonly redraft: (declaration: Declaration) => Drafted;
}

/**
 * Reads what is declared and what is asked for; then, until nothing more turns up, what all this refers to, so that it
 * has names, and whole what was chosen only now. Nothing is asked twice.
 */
export async function readPortal(reading: Reading, reader: Reader): Promise<Read> {
  const { planning, withDependencies } = reading;
  const { kinds, declaration, cache = noCache } = planning;
  const wants = new Map(wantsFor(reading).map(want => [collectionKey(want), want]));
  const own = new Set(wants.keys());
  const found = new WholeThings();
  for (;;) {
    const all = [...wants.values()];
    const observed = await observe(all, kinds, reader, declaration);
    const listed = found.in(observed.inventories);
    const inventories = await withDetails(listed, {
      wants: all,
      kinds,
      isWanted: wantedIn(listed, reading, found),
      reader,
      cache,
    });
    found.keep(inventories);
    const drafted = draftChanges(inputOf(planning, declaration, inventories));
    const { selected, choice } = chooseIn(drafted, inventories, reading);
    const refs = [...choice.refs, ...drafted.drafts.flatMap(refsOf)];
    const more = refs
      .flatMap(ref => kindOfRef(ref, kinds) ?? [])
      .filter(collection => !wants.has(collectionKey(collection)));
    for (const collection of more)
      wants.set(collectionKey(collection), { ...collection, forms: [], ...(withDependencies && everything) });
    const isMore = found.seek(choice.chosen);
    if (more.length > 0 || isMore) continue;
    cache.save();
    const unread = observed.unread.map(one =>
      own.has(collectionKey(one)) ? one : { ...one, optional: true },
    );
    return { ...readWith(choice, inventories, planning), selected, unread };
  }
}

const everything = { seek: 'everything' } as const;

/** What is declared, as far as a plan needs it, and everything of what is asked for. */
export function wantsFor({
  planning: { declaration, kinds },
  asked,
}: {
  readonly planning: Pick<Planning, 'kinds'> & {
    readonly declaration: Pick<Declaration, 'resources' | 'removed'>;
  };
  readonly asked: readonly Collection[];
}): readonly Want[] {
  const wants = wantsOf(declaration, kinds);
  const known = new Set(wants.map(collectionKey));
  const isAsked = new Set(asked.map(collectionKey));
  return [
    ...wants.map(want => (isAsked.has(collectionKey(want)) ? { ...want, ...everything } : want)),
    ...asked
      .filter(one => !known.has(collectionKey(one)))
      .map((one): Want => ({ ...one, forms: [], ...everything })),
  ];
}

function inputOf(
  planning: Planning,
  { resources, removed, excluded, pins, uses, hash }: Declaration,
  inventories: readonly Inventory[],
  keys: ReadonlyMap<string, string> = new Map(),
): PlanInput {
  const { portal, portalId, kinds, gate, zone } = planning;
  return {
    ...{ portal, portalId, kinds, gate, resources, removed, excluded, uses, inventories },
    pins: new Map([...keys, ...pins]),
    configurationHash: hash,
    unread: [],
    base: noBase,
    ...(zone !== undefined && { zone }),
  };
}

/** What was read whole in an earlier round. */
class WholeThings {
  readonly #found = new Map<string, Found>();
  readonly #sought = new Set<string>();

  in(inventories: readonly Inventory[]): readonly Inventory[] {
    return inventories.map(inventory => ({
      ...inventory,
      found: inventory.found.map(
        found => this.#found.get(thingKey(inventory.kind, inventory.scope, found.id)) ?? found,
      ),
    }));
  }

  keep(inventories: readonly Inventory[]): void {
    for (const { kind, scope, found: all } of inventories)
      for (const found of all)
        if (!found.short || found.unreadable !== undefined)
          this.#found.set(thingKey(kind, scope, found.id), found);
  }

  /** Whether there is something among the chosen that has to be read whole yet. */
  seek(chosen: readonly Candidate[]): boolean {
    const keys = chosen
      .filter(candidate => candidate.found.short && isIncomplete(candidate))
      .map(({ kind, scope, found }) => thingKey(kind.name, scope, found.id))
      .filter(key => !this.#sought.has(key));
    for (const key of keys) this.#sought.add(key);
    return keys.length > 0;
  }

  isSought({ kind, scope }: Inventory, { id }: Found): boolean {
    return this.#sought.has(thingKey(kind, scope, id));
  }
}

/** Whole is wanted what is declared, what is selected by its address, and what others led to. */
function wantedIn(listed: readonly Inventory[], reading: Reading, whole: WholeThings): IsWanted {
  const { planning } = reading;
  const subjects = findSubjects(inputOf(planning, planning.declaration, listed), indexActual(listed));
  const early = selectedIn(candidatesIn(listed, subjects, planning.kinds), reading, () => new Map());
  const wanted = new Set([...mentionedThings(subjects), ...early.map(({ found }) => found)]);
  return (inventory, found) => wanted.has(found) || whole.isSought(inventory, found);
}

function selectedIn(
  candidates: readonly Candidate[],
  { asked, selectors, planning: { kinds } }: Reading,
  formOf: (candidate: Candidate) => FormMap,
): readonly Candidate[] {
  const isAsked = new Set(asked.map(collectionKey));
  return candidates.filter(
    candidate =>
      isAsked.has(JSON.stringify([candidate.kind.name, candidate.scope ?? null])) &&
      isSelected(candidate, selectors, kinds, formOf),
  );
}

function chooseIn(
  drafted: Drafted,
  inventories: readonly Inventory[],
  reading: Reading,
): { readonly selected: readonly Candidate[]; readonly choice: Choice } {
  const { planning, selectors, withDependencies } = reading;
  const { kinds } = planning;
  const candidates = candidatesIn(inventories, drafted.subjects, kinds);
  const formOf = formsOf(drafted);
  const selected = selectedIn(candidates, reading, formOf);
  const roots = withDependencies ? rootsIn(drafted, selectors) : [];
  return {
    selected,
    choice: choose({ selected, candidates, kinds, look: drafted.look, formOf, roots, withDependencies }),
  };
}

/** What the portal has of those declared things that are selected. */
function rootsIn({ subjects, liftOf }: Drafted, selectors: readonly string[]): readonly Ref[] {
  const isNamed = selectors.length === 0 ? () => true : createMatcher(selectors);
  return subjects.flatMap(({ match, kind, resource }) =>
    match.is === 'found' && match.found.unreadable === undefined && isNamed(resource.address)
      ? kind.references(liftOf(kind, match.found, resource.scope), resource.scope, resource.key)
      : [],
  );
}

function refsOf({ actual, subject: { kind, resource } }: Draft): readonly Ref[] {
  return actual ? kind.references(actual, resource.scope, resource.key) : [];
}

/** References are spelled by the keys that the chosen get, also where these are ids. */
function readWith(
  choice: Choice,
  inventories: readonly Inventory[],
  planning: Planning,
): Pick<Read, 'drafted' | 'chosen' | 'referred' | 'refs' | 'redraft'> {
  const keys = new Map(choice.chosen.map(candidate => [addressOf(candidate), candidate.found.id]));
  return {
    ...choice,
    drafted: draftChanges(inputOf(planning, planning.declaration, inventories, keys)),
    redraft: declaration => draftChanges(inputOf(planning, declaration, inventories)),
  };
}
