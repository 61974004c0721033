import { createMatcher } from '../../core/address.ts';
import type { FormMap } from '../../core/form.ts';
import type { Kind, Look } from '../../core/kind.ts';
import type { Unread } from '../../core/plan.ts';
import type { Declaration } from '../../kinds/declare.ts';
import type { Draft, Drafted } from '../../plan/draft.ts';
import type { Planning } from '../plan-portal.ts';
import type { Reader } from '../reader.ts';
import { askedFor } from './asked.ts';
import { addressOf, type Candidate } from './candidates.ts';
import type { Referred } from './choose.ts';
import { type Mask, type Said, type Written, writeDown } from './judge.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type Read, readPortal } from './read-portal.ts';
import { isSelected } from './select.ts';
import { treeOf } from './unloadable.ts';

/** What a portal has that configuration does not say yet, in the words of the language. */
export interface Pulled {
  /** Section → object type → key → declaration; a section that is not by object type has its keys at once. */
  readonly sections: ReadonlyMap<string, FormMap>;
  /** How each section is laid out in files. */
  readonly layouts: ReadonlyMap<string, Layout>;
  readonly uses: ReadonlyMap<string, string>;
  readonly written: readonly Written[];
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
  /** What the written refer to, and no file says. */
  readonly referred: readonly Referred[];
  readonly unread: readonly Unread[];
  readonly look: Look;
  /** The same portal against another declaration. */
  readonly redraft: (declaration: Declaration) => Drafted;
}

export interface PullOptions {
  /** Whether what the selected refer to is pulled as well. */
  readonly withDependencies?: boolean;
  /** Whether it is written into a layer that extends others: there, what is declared in part is said to be in the portal. */
  readonly intoOverlay?: boolean;
}

/**
 * Reads a portal and says in YAML's terms what is selected and not declared; object types are those to look at where
 * selectors name none. Makes no write. `mask` takes tokens out of a text: what it would change is not written down.
 */
export async function pullPortal(
  planning: Planning,
  objectTypes: readonly string[],
  selectors: readonly string[],
  reader: Reader,
  mask: Mask,
  { withDependencies = false, intoOverlay = false }: PullOptions = {},
): Promise<Pulled> {
  const { kinds, declaration } = planning;
  const declared = declaration.resources.flatMap(({ scope }) => scope ?? []);
  const scopes = selectors.length > 0 ? objectTypes : [...new Set([...objectTypes, ...declared])];
  const asked = askedFor(selectors, scopes, kinds);
  const read = await readPortal({ planning, asked, selectors, withDependencies }, reader);
  const { drafted } = read;
  const { written, uses, undeclarable } = writeDown(read.chosen, planning, drafted, mask);
  return {
    sections: treeOf(written),
    layouts: new Map(kinds.map(kind => [kind.section, layoutOf(kind)])),
    uses: new Map([...uses, ...(intoOverlay ? written.flatMap(partUsed) : [])]),
    written,
    count: written.length,
    missing: drafted.drafts
      .filter(draft => draft.change.action === 'create')
      .map(draft => draft.change.address),
    unmatched: selectors.filter(selector => namesNothing(selector, read, kinds)),
    differing: drafted.drafts.filter(draft => draft.found && draft.subject.is === 'declared'),
    notCreatable: written.flatMap(saidUncreatable),
    undeclarable,
    referred: read.referred,
    unread: read.unread,
    look: drafted.look,
    redraft: read.redraft,
  };
}

/** Whether a selector names neither what is in the portal nor what is declared. */
function namesNothing(selector: string, { selected, drafted }: Read, kinds: readonly Kind[]): boolean {
  if (/^(group|createdBy):/.test(selector)) return false;
  const isNamed = createMatcher([selector]);
  const isMine = (candidate: Candidate) => isSelected(candidate, [selector], kinds, () => new Map());
  return (
    !selected.some(isMine) &&
    !drafted.subjects.some(subject => subject.match.is === 'found' && isNamed(subject.resource.address))
  );
}

/** What is declared in part and is not known to be in every portal. */
function partUsed({ candidate, resource }: Written): [string, string][] {
  const { kind, scope, key } = candidate;
  const isPart = kind.uncreatable(resource.form, resource)?.reason === 'incomplete';
  return isPart && kind.isBuiltIn?.(scope, key) !== true ? [[addressOf(candidate), key]] : [];
}

function saidUncreatable({ candidate, resource }: Written): Said[] {
  const { kind, found } = candidate;
  const isEverywhere = found.builtIn || kind.single !== undefined;
  const hold = isEverywhere ? undefined : kind.uncreatable(resource.form, resource);
  return hold ? [{ address: addressOf(candidate), says: hold.says }] : [];
}
