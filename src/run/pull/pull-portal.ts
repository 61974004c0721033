import { createMatcher, formatAddress } from '../../core/address.ts';
import type { Resource } from '../../core/configuration.ts';
import { compare } from '../../core/diagnostic.ts';
import type { FormMap, Ref } from '../../core/form.ts';
import { formText } from '../../core/hash.ts';
import type { Declared, Kind, Want } from '../../core/kind.ts';
import type { Unread } from '../../core/plan.ts';
import { type Draft, type Drafted, draftChanges } from '../../plan/draft.ts';
import { refAddress } from '../../plan/look.ts';
import { noBase } from '../../plan/origin.ts';
import { mentionedThings } from '../../plan/subjects.ts';
import { suggestChildren, suggestKeys } from '../../plan/suggest.ts';
import { noCache } from '../body-cache.ts';
import { withDetails } from '../details.ts';
import { observe, wantsOf } from '../observe.ts';
import type { Planning } from '../plan-portal.ts';
import type { Reader } from '../reader.ts';
import { type Candidate, isSelected, pathOf } from './select.ts';
import { type Declarable, keyOf, treeOf, unloadable } from './unloadable.ts';

/** What a portal has that configuration does not say yet, in the words of the language. */
export interface Pulled {
  /** Section → object type → key → declaration; an whole section has its keys at once. */
  readonly sections: ReadonlyMap<string, FormMap>;
  /** Sections that are one thing. */
  readonly whole: ReadonlySet<string>;
  readonly uses: ReadonlyMap<string, string>;
  readonly count: number;
  /** Declared things that the portal does not have: plan would create them. */
  readonly missing: readonly string[];
  /** Selectors that name nothing. */
  readonly unmatched: readonly string[];
  /** Declared things that the portal has otherwise. */
  readonly differing: readonly Draft[];
  /** Written down, although the API could not create them in another portal. */
  readonly notCreatable: readonly Said[];
  /** Not written down: the language has no way to say them. */
  readonly undeclarable: readonly Said[];
  readonly unread: readonly Unread[];
}

export interface Said {
  readonly address: string;
  readonly says: string;
}

/**
 * Reads object types of a portal and says in YAML's terms what is selected and not declared. Makes no write. `mask`
 * takes tokens out of a text: what it would change is not written down.
 */
export async function pullPortal(
  planning: Planning,
  objectTypes: readonly string[],
  selectors: readonly string[],
  reader: Reader,
  mask: (text: string) => string,
): Promise<Pulled> {
  const { kinds, declaration } = planning;
  const wants = wantsFor(planning, objectTypes);
  const observed = await observe(wants, kinds, reader);
  const { cache = noCache } = planning;
  const inventories = await withDetails(observed.inventories, {
    wants,
    kinds,
    isWanted: () => true,
    reader,
    cache,
  });
  cache.save();
  const drafted = draftChanges({
    ...planning,
    ...declaration,
    ...observed,
    inventories,
    configurationHash: declaration.hash,
    base: noBase,
  });
  const candidates = candidatesIn(drafted, kinds);
  const selected = candidates.filter(candidate => isSelected(candidate, selectors));
  const chosen = withReferred(selected, candidates, kinds);
  return {
    ...writeDown(chosen, planning, drafted, mask),
    unread: observed.unread,
    missing: drafted.drafts
      .filter(draft => draft.change.action === 'create')
      .map(draft => draft.change.address),
    unmatched: selectors.filter(selector => namesNothing(selector, selected, drafted)),
    differing: drafted.drafts.filter(draft => draft.found && draft.subject.is === 'declared'),
  };
}

/** Whether a selector names neither what is in the portal nor what is declared. */
function namesNothing(selector: string, selected: readonly Candidate[], { subjects }: Drafted): boolean {
  const isNamed = createMatcher([selector]);
  return (
    !selected.some(candidate => isSelected(candidate, [selector])) &&
    !subjects.some(subject => subject.match.is === 'found' && isNamed(subject.resource.address)) &&
    !/^(group|createdBy):/.test(selector)
  );
}

function wantsFor({ declaration, kinds }: Planning, objectTypes: readonly string[]): Want[] {
  const wants = wantsOf(declaration, kinds);
  const declared = wants.flatMap(({ scope }) => scope ?? []);
  const more = [
    ...kinds.filter(kind => !kind.scoped).map((kind): Want => ({ kind: kind.name, forms: [] })),
    ...[...new Set([...objectTypes, ...declared])].flatMap(scope =>
      kinds.filter(kind => kind.scoped).map((kind): Want => ({ kind: kind.name, scope, forms: [] })),
    ),
  ];
  const all = [
    ...wants,
    ...more.filter(want => !wants.some(known => known.kind === want.kind && known.scope === want.scope)),
  ];
  return all.map(want => ({ ...want, seek: 'everything' }));
}

/** Everything in the portal that configuration does not mention. */
function candidatesIn({ actual, look, subjects }: Drafted, kinds: readonly Kind[]): Candidate[] {
  const mentioned = mentionedThings(subjects);
  return actual.inventories.flatMap(({ kind: name, scope, found: all }) =>
    kinds
      .filter(kind => kind.name === name)
      .flatMap(kind => {
        const keys = suggestKeys(all, keysIn(subjects, name, scope));
        return all
          .filter(found => !mentioned.has(found))
          .map((found): Candidate => {
            const key = keys.get(found.id) ?? found.id;
            const form = suggestChildren(kind, kind.lift(found.body, scope, look), key);
            return { kind, scope, found, key, form };
          });
      }),
  );
}

/** Keys that are given already. */
function keysIn(subjects: Drafted['subjects'], kind: string, scope: string | undefined): ReadonlySet<string> {
  const mine = subjects.filter(({ resource }) => resource.kind === kind && resource.scope === scope);
  return new Set(mine.map(({ resource }) => resource.key));
}

/** The chosen, what they refer to and nobody has declared (a property brings its group), and what is a part of them. */
function withReferred(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  kinds: readonly Kind[],
): Candidate[] {
  const all = new Map(candidates.map(candidate => [addressOf(candidate), candidate]));
  const result = new Map(chosen.map(candidate => [addressOf(candidate), candidate]));
  for (const candidate of chosen) {
    for (const ref of candidate.kind.references(candidate.form, candidate.scope, candidate.key)) {
      const other = all.get(refAddress(ref));
      if (other && !other.found.builtIn && other.kind !== candidate.kind) result.set(refAddress(ref), other);
    }
  }
  const kept = new Set([...result.values()].map(placeOf));
  for (const candidate of all.values())
    if (candidate.kind.part && kept.has(placeOf(candidate))) result.set(addressOf(candidate), candidate);
  return [...result.values()].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compare(addressOf(a), addressOf(b)),
  );
}

/** Where in YAML it stands: a part of a thing stands where the thing does. */
function placeOf(candidate: Candidate): string {
  return formatAddress({ kind: candidate.kind.section, path: pathOf(candidate) });
}

function addressOf(candidate: Candidate): string {
  return formatAddress({ kind: candidate.kind.name, path: pathOf(candidate) });
}

/** What is written down of the chosen. What cannot be declared takes along what refers to it: until nothing more falls. */
function writeDown(
  chosen: readonly Candidate[],
  planning: Planning,
  drafted: Drafted,
  mask: (text: string) => string,
): Omit<Pulled, 'unread' | 'differing' | 'missing' | 'unmatched'> {
  const undeclarable: Said[] = [];
  let staying = chosen.map(candidate => declarableOf(candidate));
  for (;;) {
    const judged = judge(staying, planning, drafted, mask);
    undeclarable.push(...judged.undeclarable);
    if (judged.undeclarable.length === 0) {
      const { uses } = judged;
      const notCreatable = staying.flatMap(({ candidate, resource }) => saidUncreatable(candidate, resource));
      const whole = new Set(
        planning.kinds.filter(kind => kind.single !== undefined).map(kind => kind.section),
      );
      return { sections: treeOf(staying), whole, uses, count: staying.length, notCreatable, undeclarable };
    }
    const gone = new Set(judged.undeclarable.map(({ address }) => address));
    staying = staying.filter(({ candidate }) => !gone.has(addressOf(candidate)));
  }
}

interface Written extends Declarable {
  readonly candidate: Candidate;
  readonly resource: Resource;
}

function declarableOf(candidate: Candidate): Written {
  const tree = ownable(candidate);
  const resource = resourceOf(candidate, tree);
  return { candidate, tree, resource, path: resource.path };
}

interface Judged {
  readonly undeclarable: readonly Said[];
  readonly uses: ReadonlyMap<string, string>;
}

/** Which declarations have errors, given that the others stay; and what `uses:` has to name for those that have none. */
function judge(
  staying: readonly Written[],
  planning: Planning,
  { look }: Drafted,
  mask: (text: string) => string,
): Judged {
  const refused = unloadable(staying);
  const declared = declaredOf(
    planning,
    staying.map(({ candidate }) => candidate),
  );
  const uses = new Map<string, string>();
  const undeclarable = staying.flatMap(({ candidate, tree, resource, path }) => {
    const errors = (known: ReadonlyMap<string, string>) =>
      candidate.kind.check(resource, declared(known)).filter(problem => problem.severity === 'error');
    const used = refsFound(candidate, look.resolve);
    const isPlain = errors(new Map()).length === 0;
    const [problem] = isPlain ? [] : errors(used);
    const says = refused.get(keyOf({ path })) ?? problem?.message ?? whyNot(tree, mask);
    if (says !== undefined) return [{ address: addressOf(candidate), says }];
    for (const [address, name] of isPlain ? [] : used) {
      const without = new Map([...used].filter(([other]) => other !== address));
      if (errors(without).length > 0) uses.set(address, name);
    }
    return [];
  });
  return { undeclarable, uses };
}

function saidUncreatable(candidate: Candidate, resource: Resource): Said[] {
  const { kind, found } = candidate;
  const isEverywhere = found.builtIn || kind.single !== undefined;
  const hold = isEverywhere ? undefined : kind.uncreatable(resource.form, resource);
  return hold ? [{ address: addressOf(candidate), says: hold.says }] : [];
}

/** Why a declaration without errors is not written down all the same. Git is no place for secrets. */
function whyNot(tree: FormMap, mask: (text: string) => string): string | undefined {
  if (tree.size === 0) return 'HubSpot lets nothing of it be changed';
  const text = formText(tree);
  return mask(text) === text ? undefined : 'it holds what looks like a token: take it out in HubSpot first';
}

/** Of HubSpot's own things only what HubSpot lets people change. */
function ownable({ kind, found, form }: Candidate): FormMap {
  const own = found.builtIn
    ? new Map([...form].filter(([field]) => kind.refuses([field], found) === undefined))
    : form;
  return kind.contract(own, found);
}

function resourceOf(candidate: Candidate, tree: FormMap) {
  const { kind, scope, key } = candidate;
  const path = pathOf(candidate);
  return {
    address: { kind: kind.name, path },
    kind: kind.name,
    ...(scope !== undefined && { scope }),
    key,
    form: kind.expand(tree, scope),
    path: [kind.section, ...path],
  };
}

/** What a form refers to and the portal has, by address: what `uses:` would have to name. */
function refsFound(
  { kind, form, scope, key }: Candidate,
  resolve: (ref: Ref) => { readonly is: string },
): ReadonlyMap<string, string> {
  const refs = kind.references(form, scope, key).filter(ref => resolve(ref).is === 'known');
  return new Map(refs.map(ref => [refAddress(ref), ref.key ?? '']));
}

/** What will be declared, and what is known besides. */
function declaredOf(
  { declaration }: Planning,
  chosen: readonly Candidate[],
): (known: ReadonlyMap<string, string>) => Declared {
  const forms = new Map([
    ...declaration.resources.map(resource => [formatAddress(resource.address), resource.form] as const),
    ...chosen.map(candidate => [addressOf(candidate), candidate.form] as const),
  ]);
  return known => ({
    has: address => known.has(address) || forms.has(address) || declaration.uses.has(address),
    keys: () => [],
    form: address => forms.get(address),
  });
}
