import { formatAddress } from '../../core/address.ts';
import { compare } from '../../core/diagnostic.ts';
import type { FormMap, Ref } from '../../core/form.ts';
import { formText } from '../../core/hash.ts';
import type { Declared, Kind, Want } from '../../core/kind.ts';
import type { Unread } from '../../core/plan.ts';
import { type Draft, type Drafted, draftChanges } from '../../plan/draft.ts';
import { refAddress } from '../../plan/look.ts';
import { noBase } from '../../plan/origin.ts';
import { mentionedThings } from '../../plan/subjects.ts';
import { observe, wantsOf } from '../observe.ts';
import type { Planning } from '../plan-portal.ts';
import type { Reader } from '../reader.ts';
import { type Candidate, isSelected } from './select.ts';

/** What a portal has that configuration does not say yet, in the words of the language. */
export interface Pulled {
  /** Section → object type → key → declaration; an unscoped section has its keys at once. */
  readonly sections: ReadonlyMap<string, FormMap>;
  readonly uses: ReadonlyMap<string, string>;
  readonly count: number;
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
  const observed = await observe(wantsFor(planning, objectTypes), kinds, reader);
  const drafted = draftChanges({
    ...planning,
    ...declaration,
    ...observed,
    configurationHash: declaration.hash,
    base: noBase,
  });
  const chosen = withReferred(
    candidatesIn(drafted, kinds).filter(candidate => isSelected(candidate, selectors)),
    drafted,
    kinds,
  );
  return {
    ...writeDown(chosen, planning, drafted, mask),
    unread: observed.unread,
    differing: drafted.drafts.filter(draft => draft.found && draft.subject.is === 'declared'),
  };
}

function wantsFor({ declaration, kinds }: Planning, objectTypes: readonly string[]): Want[] {
  const wants = wantsOf(declaration, kinds);
  const more = objectTypes.flatMap(scope =>
    kinds.filter(kind => kind.scoped).map((kind): Want => ({ kind: kind.name, scope, forms: [] })),
  );
  return [
    ...wants,
    ...more.filter(want => !wants.some(known => known.kind === want.kind && known.scope === want.scope)),
  ];
}

/** Everything in the portal that configuration does not mention. */
function candidatesIn({ actual, look, subjects }: Drafted, kinds: readonly Kind[]): Candidate[] {
  const mentioned = mentionedThings(subjects);
  return actual.inventories.flatMap(({ kind: name, scope, found: all }) =>
    kinds
      .filter(kind => kind.name === name)
      .flatMap(kind =>
        all
          .filter(found => !mentioned.has(found))
          .map(found => ({ kind, scope, found, form: kind.lift(found.body, scope, look) })),
      ),
  );
}

/** The chosen, and what they refer to and nobody has declared: a property brings its group. */
function withReferred(chosen: readonly Candidate[], drafted: Drafted, kinds: readonly Kind[]): Candidate[] {
  const all = new Map(candidatesIn(drafted, kinds).map(candidate => [addressOf(candidate), candidate]));
  const result = new Map(chosen.map(candidate => [addressOf(candidate), candidate]));
  for (const candidate of chosen) {
    for (const ref of candidate.kind.references(candidate.form, candidate.scope)) {
      const other = all.get(refAddress(ref));
      if (other && !other.found.builtIn && other.kind !== candidate.kind) result.set(refAddress(ref), other);
    }
  }
  return [...result.values()].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compare(addressOf(a), addressOf(b)),
  );
}

function addressOf({ kind, scope, found }: Candidate): string {
  return formatAddress({ kind: kind.name, path: scope === undefined ? [found.id] : [scope, found.id] });
}

function writeDown(
  chosen: readonly Candidate[],
  planning: Planning,
  { look }: Drafted,
  mask: (text: string) => string,
): Omit<Pulled, 'unread' | 'differing'> {
  const sections: Tree = new Map();
  const uses = new Map<string, string>();
  const notCreatable: Said[] = [];
  const undeclarable: Said[] = [];
  const declared = declaredOf(planning, chosen);
  let count = 0;
  for (const candidate of chosen) {
    const tree = ownable(candidate);
    const resource = resourceOf(candidate, tree);
    const errors = (known: ReadonlyMap<string, string>) =>
      candidate.kind.check(resource, declared(known)).filter(problem => problem.severity === 'error');
    const used = refsFound(candidate, look.resolve);
    const plain = errors(new Map());
    const [problem] = plain.length === 0 ? plain : errors(used);
    const needed =
      plain.length === 0
        ? []
        : [...used].filter(
            ([address]) => errors(new Map([...used].filter(([other]) => other !== address))).length > 0,
          );
    const says = problem?.message ?? whyNot(tree, mask);
    if (says !== undefined) {
      undeclarable.push({ address: addressOf(candidate), says });
      continue;
    }
    for (const [address, name] of needed) uses.set(address, name);
    const hold = candidate.found.builtIn ? undefined : candidate.kind.uncreatable(resource.form, resource);
    if (hold) notCreatable.push({ address: addressOf(candidate), says: hold.says });
    put(sections, resource.path, tree);
    count += 1;
  }
  return { sections, uses, count, notCreatable, undeclarable };
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

function resourceOf({ kind, scope, found }: Candidate, tree: FormMap) {
  const path = scope === undefined ? [found.id] : [scope, found.id];
  return {
    address: { kind: kind.name, path },
    kind: kind.name,
    ...(scope !== undefined && { scope }),
    key: found.id,
    form: kind.expand(tree, scope),
    path: [kind.section, ...path],
  };
}

/** What a form refers to and the portal has, by address: what `uses:` would have to name. */
function refsFound(
  { kind, form, scope }: Candidate,
  resolve: (ref: Ref) => { readonly is: string },
): ReadonlyMap<string, string> {
  const refs = kind.references(form, scope).filter(ref => resolve(ref).is === 'known');
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

interface Tree extends Map<string, FormMap | Tree> {}

function put(tree: Tree, [first = '', ...rest]: readonly string[], value: FormMap): void {
  if (rest.length === 0) {
    tree.set(first, value);
    return;
  }
  const inner: Tree = tree.get(first) instanceof Map ? (tree.get(first) as Tree) : new Map();
  tree.set(first, inner);
  put(inner, rest, value);
}
