import type { PortalReading } from '../../compare/input.ts';
import type { FormMap, Ref } from '../../core/form.ts';
import type { Found, Inventory } from '../../core/kind.ts';
import type { Unread } from '../../core/plan.ts';
import { isDrift } from '../../drift/drift.ts';
import type { Declaration } from '../../kinds/declare.ts';
import { indexActual, thingKey } from '../../plan/actual.ts';
import { kindOfRef } from '../../plan/child-refs.ts';
import { type Drafted, draftChanges } from '../../plan/draft.ts';
import type { PlanInput } from '../../plan/input.ts';
import { noBase } from '../../plan/origin.ts';
import { findSubjects, mentionedThings } from '../../plan/subjects.ts';
import { noCache } from '../body-cache.ts';
import { withDetails } from '../details.ts';
import { readPeople } from '../drift/read-people.ts';
import { observe } from '../observe.ts';
import type { Planned, Planning } from '../plan-portal.ts';
import { type Collection, collectionKey } from '../pull/asked.ts';
import { type Candidate, candidatesIn, formsOf, placeOf } from '../pull/candidates.ts';
import { wantsFor } from '../pull/read-portal.ts';
import type { Reader } from '../reader.ts';
import { type Everywhere, everywhere, withoutTwins } from './everywhere.ts';

/** What to read of one of several portals. */
export interface Comparing {
  readonly planning: Omit<Planning, 'base' | 'also'>;
  /** What is declared for the other portals. */
  readonly others: readonly Declaration[];
  /** The portal's plan, from the same reader; absent where nothing is declared for it. */
  readonly planned?: Planned;
  /** What is read for things that nobody declares. */
  readonly asked: readonly Collection[];
  /** Which of those take part. */
  readonly isChosen: (candidate: Candidate, formOf: (candidate: Candidate) => FormMap) => boolean;
}

/**
 * Reads what a comparison needs beyond the plan: what is declared for the others, what is asked for, and, until nothing
 * more turns up, what all this refers to, so that it has names. Nothing that the plan has read is read again.
 */
export async function readForComparison(comparing: Comparing, reader: Reader): Promise<PortalReading> {
  const { planning, others, planned, asked } = comparing;
  const { kinds, declaration, cache = noCache } = planning;
  const known = { subjects: planned?.drafted.subjects ?? [], drafts: planned?.drafted.drafts ?? [] };
  const all = everywhere(declaration, others, known);
  const { removed } = declaration;
  const first = wantsFor({ planning: { kinds, declaration: { ...all, removed } }, asked });
  const wants = new Map(first.map(want => [collectionKey(want), want]));
  const own = new Set(wants.keys());
  const whole = new WholeThings(planned?.drafted.actual.inventories ?? []);
  for (;;) {
    const observed = await observe([...wants.values()], kinds, reader, declaration);
    const listed = whole.in(observed.inventories);
    const inputs = inputOf(comparing, all, listed);
    const inventories = await withDetails(listed, {
      wants: [...wants.values()],
      kinds,
      isWanted: wantedIn(inputs, comparing),
      reader,
      cache,
    });
    whole.keep(inventories);
    const drafted = draftChanges({ ...inputs, inventories });
    const undeclared = undeclaredIn(drafted, comparing);
    const more = refsIn(drafted, undeclared)
      .flatMap(ref => kindOfRef(ref, kinds) ?? [])
      .filter(collection => !wants.has(collectionKey(collection)));
    for (const collection of more) wants.set(collectionKey(collection), { ...collection, forms: [] });
    if (more.length > 0) continue;
    cache.save();
    const unread = [
      ...(planned?.plan.unread ?? []),
      ...observed.unread.map(one => (own.has(collectionKey(one)) ? one : { ...one, optional: true })),
    ];
    const { pins } = inputs;
    const isAsked = planned?.plan.changes.some(
      ({ changedBy, units }) => changedBy !== undefined && units.some(isDrift),
    );
    const people = isAsked ? await readPeople(reader) : new Map<string, string>();
    return {
      drafted,
      pins,
      undeclared,
      people,
      unread: distinct(unread),
      ...(planned && { plan: planned.plan }),
    };
  }
}

/** What was read whole before. */
class WholeThings {
  readonly #found = new Map<string, Found>();

  constructor(inventories: readonly Inventory[]) {
    this.keep(inventories);
  }

  keep(inventories: readonly Inventory[]): void {
    for (const { kind, scope, found } of inventories)
      for (const one of found)
        if (!one.short || one.unreadable !== undefined) this.#found.set(thingKey(kind, scope, one.id), one);
  }

  in(inventories: readonly Inventory[]): readonly Inventory[] {
    return inventories.map(inventory => ({
      ...inventory,
      found: inventory.found.map(one =>
        one.short ? (this.#found.get(thingKey(inventory.kind, inventory.scope, one.id)) ?? one) : one,
      ),
    }));
  }
}

function inputOf(
  { planning: { portal, portalId, kinds, gate, zone, declaration } }: Comparing,
  { resources, uses, pins }: Everywhere,
  inventories: readonly Inventory[],
): PlanInput {
  const input = {
    ...{ portal, portalId, kinds, gate, uses, pins, inventories },
    removed: declaration.removed,
    excluded: [],
    configurationHash: declaration.hash,
    unread: [],
    base: noBase,
    ...(zone !== undefined && { zone }),
  };
  const subjects = findSubjects({ ...input, resources }, indexActual(inventories));
  return { ...input, resources: withoutTwins(resources, subjects, declaration) };
}

/** Whole is wanted what is declared anywhere, and what takes part as far as that shows before it is read. */
function wantedIn(input: PlanInput, comparing: Comparing): (inventory: Inventory, found: Found) => boolean {
  const subjects = findSubjects(input, indexActual(input.inventories));
  const candidates = candidatesIn(input.inventories, subjects, input.kinds);
  const chosen = candidates.filter(one => comparing.isChosen(one, () => new Map()));
  const wanted = new Set([...mentionedThings(subjects), ...chosen.map(({ found }) => found)]);
  return (_, found) => wanted.has(found);
}

/** The things that nobody declares and that take part, with what is a part of them. */
function undeclaredIn(drafted: Drafted, { isChosen, planning: { kinds } }: Comparing): readonly Candidate[] {
  const candidates = candidatesIn(drafted.actual.inventories, drafted.subjects, kinds);
  const formOf = formsOf(drafted);
  const chosen = new Set(candidates.filter(one => isChosen(one, formOf)));
  const places = new Set([...chosen].map(placeOf));
  return candidates.filter(one => chosen.has(one) || (one.kind.part && places.has(placeOf(one))));
}

function refsIn({ subjects, liftOf }: Drafted, undeclared: readonly Candidate[]): readonly Ref[] {
  const declared = subjects.flatMap(({ kind, resource: { scope, key }, match }) =>
    match.is === 'found' ? [{ kind, scope, key, found: match.found }] : [],
  );
  return [...declared, ...undeclared]
    .filter(({ found }) => !found.short && found.unreadable === undefined)
    .flatMap(({ kind, found, scope, key }) => kind.references(liftOf(kind, found, scope), scope, key));
}

function distinct(unread: readonly Unread[]): readonly Unread[] {
  const known = new Map<string, Unread>();
  for (const one of unread) {
    const key = JSON.stringify([one.kind, one.scope, one.says]);
    const before = known.get(key);
    if (!before || before.optional) known.set(key, one);
  }
  return [...known.values()];
}
