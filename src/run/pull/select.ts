import { matchesPattern, parseAddress } from '../../core/address.ts';
import type { FormMap } from '../../core/form.ts';
import type { Found, Kind } from '../../core/kind.ts';

/** What `pull` may choose by. */
export interface Candidate {
  readonly kind: Kind;
  readonly scope: string | undefined;
  readonly found: Found;
  /** The key that it gets. */
  readonly key: string;
  readonly form: FormMap;
}

/** The part of its address behind the kind. */
export function pathOf({ kind, scope, key }: Candidate): readonly string[] {
  if (kind.single !== undefined) return [];
  return scope === undefined ? [key] : [scope, key];
}

/**
 * Whether one of the selectors names a thing: an address pattern (`property.contacts.lead_*`), `group:<name>`, or
 * `createdBy:<user id>`. HubSpot's own things only by their exact address. Without selectors: everything that is not
 * HubSpot's and stands on its own (what others only refer to comes along with them).
 */
export function isSelected(candidate: Candidate, selectors: readonly string[]): boolean {
  if (selectors.length === 0) return !candidate.found.builtIn && !candidate.kind.comesAlong;
  return selectors.some(selector => isNamedBy(candidate, selector));
}

/** Why a selector cannot be understood; undefined when it can. */
export function selectorProblem(selector: string): string | undefined {
  if (/^(group|createdBy):.+/s.test(selector) || parseAddress(selector)) return undefined;
  return `${selector} is not a selector`;
}

function isNamedBy(candidate: Candidate, selector: string): boolean {
  const { kind, scope, found, form } = candidate;
  const [, key = '', value = ''] = /^(group|createdBy):(.+)$/s.exec(selector) ?? [];
  if (key === 'createdBy') return !found.builtIn && found.createdBy === value;
  if (key === 'group')
    return (
      !found.builtIn &&
      kind.references(form, scope, candidate.key).some(ref => ref.key === value && ref.kind !== kind.name)
    );
  const address = { kind: kind.name, path: pathOf(candidate) };
  return matchesPattern(address, selector) && (!found.builtIn || isExact(selector));
}

/** A pattern without `*` that names one thing, not a whole kind. */
function isExact(pattern: string): boolean {
  return !pattern.includes('*') && (parseAddress(pattern)?.path.length ?? 0) > 1;
}
