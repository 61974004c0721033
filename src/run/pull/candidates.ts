import { formatAddress } from '../../core/address.ts';
import type { FormMap } from '../../core/form.ts';
import type { Found, Inventory, Kind } from '../../core/kind.ts';
import type { Drafted } from '../../plan/draft.ts';
import { mentionedThings, type Subject } from '../../plan/subjects.ts';
import { suggestChildren, suggestKeys } from '../../plan/suggest.ts';

/** A thing in the portal that configuration does not mention: what `pull` may choose. */
export interface Candidate {
  readonly kind: Kind;
  readonly scope: string | undefined;
  readonly found: Found;
  /** The key that it gets. */
  readonly key: string;
}

/** The part of its address behind the kind. */
export function pathOf({ kind, scope, key }: Pick<Candidate, 'kind' | 'scope' | 'key'>): readonly string[] {
  if (kind.single !== undefined) return [];
  return scope === undefined ? [key] : [scope, key];
}

export function addressOf(candidate: Pick<Candidate, 'kind' | 'scope' | 'key'>): string {
  return formatAddress({ kind: candidate.kind.name, path: pathOf(candidate) });
}

/** Where in YAML it stands: a part of a thing stands where the thing does. */
export function placeOf(candidate: Candidate): string {
  return formatAddress({ kind: candidate.kind.section, path: pathOf(candidate) });
}

/** Everything in the portal that configuration does not mention, but for what is only ever referred to. */
export function candidatesIn(
  inventories: readonly Inventory[],
  subjects: readonly Subject[],
  kinds: readonly Kind[],
): readonly Candidate[] {
  const mentioned = mentionedThings(subjects);
  return inventories.flatMap(({ kind: name, scope, found: all }) =>
    kinds
      .filter(kind => kind.name === name && !kind.referredOnly)
      .flatMap(kind => {
        const keys = suggestKeys(all, keysIn(subjects, name, scope));
        return all
          .filter(found => !mentioned.has(found))
          .map((found): Candidate => ({ kind, scope, found, key: keys.get(found.id) ?? found.id }));
      }),
  );
}

/** Keys that are given already. */
function keysIn(subjects: readonly Subject[], kind: string, scope: string | undefined): ReadonlySet<string> {
  const mine = subjects.filter(({ resource }) => resource.kind === kind && resource.scope === scope);
  return new Set(mine.map(({ resource }) => resource.key));
}

/** What a candidate is, its children under keys that a person would give them. */
export function formsOf({ liftOf }: Pick<Drafted, 'liftOf'>): (candidate: Candidate) => FormMap {
  const forms = new Map<Found, FormMap>();
  return ({ kind, scope, found, key }) => {
    const form = forms.get(found) ?? suggestChildren(kind, liftOf(kind, found, scope), key);
    forms.set(found, form);
    return form;
  };
}
