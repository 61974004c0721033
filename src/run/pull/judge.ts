import { formatAddress } from '../../core/address.ts';
import type { Resource } from '../../core/configuration.ts';
import type { FormMap, Ref } from '../../core/form.ts';
import { formText } from '../../core/hash.ts';
import type { Declared } from '../../core/kind.ts';
import type { Drafted } from '../../plan/draft.ts';
import { refAddress } from '../../plan/look.ts';
import { sourcesIn, suspectSecrets, withoutSources } from '../../workflow/index.ts';
import type { Planning } from '../plan-portal.ts';
import { addressOf, type Candidate, formsOf, pathOf } from './candidates.ts';
import { type Declarable, keyOf, unloadable } from './unloadable.ts';

/** What is said of one thing. */
export interface Said {
  readonly address: string;
  readonly says: string;
}

/** A thing that is written down, as YAML has it. */
export interface Written extends Declarable {
  readonly candidate: Candidate;
  readonly form: FormMap;
  readonly resource: Resource;
}

export interface WrittenDown {
  readonly written: readonly Written[];
  readonly uses: ReadonlyMap<string, string>;
  readonly undeclarable: readonly Said[];
}

/** Takes tokens out of a text: what it would change is not written down. */
export type Mask = (text: string) => string;

/** What is written down of the chosen. What cannot be declared takes along what refers to it: until nothing more falls. */
export function writeDown(
  chosen: readonly Candidate[],
  planning: Planning,
  drafted: Drafted,
  mask: Mask,
): WrittenDown {
  const hidden = chosen.filter(({ found }) => found.unreadable !== undefined);
  const undeclarable: Said[] = hidden.map(candidate => ({
    address: addressOf(candidate),
    says: candidate.found.unreadable ?? '',
  }));
  const formOf = formsOf(drafted);
  let written = chosen
    .filter(candidate => !hidden.includes(candidate))
    .map(candidate => writtenOf(candidate, formOf(candidate)));
  for (;;) {
    const judged = judge(written, planning, drafted, mask);
    undeclarable.push(...judged.undeclarable);
    if (judged.undeclarable.length === 0) return { written, uses: judged.uses, undeclarable };
    const gone = new Set(judged.undeclarable.map(({ address }) => address));
    written = written.filter(({ candidate }) => !gone.has(addressOf(candidate)));
  }
}

function writtenOf(candidate: Candidate, form: FormMap): Written {
  const { kind, scope, key } = candidate;
  const tree = ownable(candidate, form);
  const path = pathOf(candidate);
  const resource = {
    address: { kind: kind.name, path },
    kind: kind.name,
    ...(scope !== undefined && { scope }),
    key,
    form: kind.expand(tree, scope),
    tree,
    path: [kind.section, ...path],
  };
  return { candidate, form, tree, resource, path: resource.path };
}

/** Of HubSpot's own things only what HubSpot lets people change. */
function ownable({ kind, found }: Candidate, form: FormMap): FormMap {
  const own = found.builtIn
    ? new Map([...form].filter(([field]) => kind.refuses([field], found) === undefined))
    : form;
  return kind.contract(own, found);
}

interface Judged {
  readonly undeclarable: readonly Said[];
  readonly uses: ReadonlyMap<string, string>;
}

/** Which declarations have errors, given that the others stay; and what `uses:` has to name for those that have none. */
function judge(written: readonly Written[], planning: Planning, { look }: Drafted, mask: Mask): Judged {
  const refused = unloadable(written);
  const declared = declaredOf(planning, written);
  const uses = new Map<string, string>();
  const undeclarable = written.flatMap(one => {
    const { candidate, resource, path } = one;
    const errors = (known: ReadonlyMap<string, string>) =>
      candidate.kind.check(resource, declared(known)).filter(problem => problem.severity === 'error');
    const used = refsFound(one, look.resolve);
    const isPlain = errors(new Map()).length === 0;
    const [problem] = isPlain ? [] : errors(used);
    const says = refused.get(keyOf({ path })) ?? problem?.message ?? whyNot(one, mask);
    if (says !== undefined) return [{ address: addressOf(candidate), says }];
    for (const [address, name] of isPlain ? [] : used) {
      const without = new Map([...used].filter(([other]) => other !== address));
      if (errors(without).length > 0) uses.set(address, name);
    }
    return [];
  });
  return { undeclarable, uses };
}

/** Why a declaration without errors is not written down all the same. Git is no place for secrets. */
function whyNot({ tree }: Written, mask: Mask): string | undefined {
  return tree.size === 0 ? 'HubSpot lets nothing of it be changed' : secretIn(tree, mask);
}

/** Why a text is not for everybody to read; undefined where nothing is known against it. */
export function secretIn(tree: FormMap, mask: Mask): string | undefined {
  const text = formText(withoutSources(tree));
  // `accessToken: process.env.TOKEN` looks like a token to a mask; in code only what is one counts
  const words = sourcesIn(tree).flatMap(source => source.match(/[\w-]+/g) ?? []);
  if ([text, ...words].some(one => mask(one) !== one))
    return 'it holds what looks like a token: take it out in HubSpot first';
  const [suspect] = suspectSecrets(tree);
  return suspect === undefined
    ? undefined
    : `${suspect}, may be a credential, and Git is no place for it: make it a secret in HubSpot first`;
}

/** What a form refers to and the portal has, by address: what `uses:` would have to name. */
function refsFound(
  { candidate: { kind, scope, key }, form }: Written,
  resolve: (ref: Ref) => { readonly is: string },
): ReadonlyMap<string, string> {
  const refs = kind.references(form, scope, key).filter(ref => resolve(ref).is === 'known');
  return new Map(refs.map(ref => [refAddress(ref), ref.key ?? ref.literal ?? '']));
}

/** What will be declared, and what is known besides. */
function declaredOf(
  { declaration }: Planning,
  written: readonly Written[],
): (known: ReadonlyMap<string, string>) => Declared {
  const news = written.map(({ candidate, form }) => [addressOf(candidate), { ...candidate, form }] as const);
  const forms = new Map([
    ...declaration.resources.map(resource => [formatAddress(resource.address), resource.form] as const),
    ...news.map(([address, { form }]) => [address, form] as const),
  ]);
  const keys = [
    ...declaration.resources,
    ...news.map(([, { kind, scope, key }]) => ({ kind: kind.name, scope, key })),
  ];
  return known => ({
    has: address => known.has(address) || forms.has(address) || declaration.uses.has(address),
    keys: (kind, scope) => keys.filter(one => one.kind === kind && one.scope === scope).map(({ key }) => key),
    form: address => forms.get(address),
  });
}
