import { matchesPattern, parseAddress } from '../../core/address.ts';
import type { FormMap } from '../../core/form.ts';
import type { Kind } from '../../core/kind.ts';
import { type Candidate, pathOf } from './candidates.ts';

/**
 * Whether one of the selectors names a thing: an address pattern (`property.contacts.lead_*`), the name of a kind,
 * `group:<name>`, or `createdBy:<user id>`. HubSpot's own things only by their exact address. Without selectors:
 * everything that is not HubSpot's and stands on its own (what others only refer to comes along with them).
 */
export function isSelected(
  candidate: Candidate,
  selectors: readonly string[],
  kinds: readonly Kind[],
  formOf: (candidate: Candidate) => FormMap,
): boolean {
  if (selectors.length === 0) return !candidate.found.builtIn && !candidate.kind.comesAlong;
  return selectors.some(selector => isNamedBy(candidate, selector, kinds, formOf));
}

/** Why a selector cannot be understood; undefined when it can. */
export function selectorProblem(selector: string, kinds: readonly Kind[]): string | undefined {
  if (/^(group|createdBy):.+/s.test(selector) || parseAddress(selector)) return undefined;
  if (kinds.some(({ name }) => name === selector)) return undefined;
  return `${selector} is not a selector`;
}

function isNamedBy(
  candidate: Candidate,
  selector: string,
  kinds: readonly Kind[],
  formOf: (candidate: Candidate) => FormMap,
): boolean {
  const { kind, scope, found } = candidate;
  const [, key = '', value = ''] = /^(group|createdBy):(.+)$/s.exec(selector) ?? [];
  if (key === 'createdBy') return !found.builtIn && found.createdBy === value;
  if (key === 'group')
    return (
      !found.builtIn &&
      !found.short &&
      kind
        .references(formOf(candidate), scope, candidate.key)
        .some(ref => ref.key === value && isGroup(ref.kind))
    );
  const address = { kind: kind.name, path: pathOf(candidate) };
  return matchesPattern(address, selector) && (!found.builtIn || isExact(selector));

  /** What comes along with what is in it. */
  function isGroup(name: string): boolean {
    return kinds.some(one => one.name === name && one.comesAlong);
  }
}

/** A pattern without `*` that names one thing, not a whole kind. */
function isExact(pattern: string): boolean {
  return !pattern.includes('*') && (parseAddress(pattern)?.path.length ?? 0) > 1;
}
