import { usualObjectTypes } from '../core/object-types.ts';
import type { Change } from '../core/plan.ts';

/** Something that a user did in a portal, as HubSpot's audit log tells it. */
export interface Deed {
  /** `PIPELINE DEAL`: what it was done to. */
  readonly what: string;
  /** Its id, or its name. */
  readonly target: string;
  /** ISO 8601. */
  readonly at: string;
  readonly userId: string;
  readonly email?: string;
}

/**
 * A change with who made it and when, where only the audit log knows that: of what is gone, and of workflows. `words` are
 * what the log calls each kind.
 */
export function withDeed(
  change: Change,
  deeds: readonly Deed[],
  words: Readonly<Record<string, RegExp>>,
): Change {
  if (change.changedBy !== undefined) return change;
  const [last] = deeds
    .filter(deed => words[change.kind]?.test(deed.what) && isAbout(change, deed))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  return last ? { ...change, changedBy: last.userId, changedAt: last.at } : change;
}

function isAbout({ scope, id, key, title }: Change, { what, target }: Deed): boolean {
  // a property of companies may be called as one of contacts: nobody is named for what somebody else did
  const isElsewhere =
    scope !== undefined &&
    !what.includes(stemOf(scope)) &&
    usualObjectTypes.some(other => what.includes(stemOf(other)));
  return !isElsewhere && [id, key, title].includes(target);
}

/** `companies` as it begins in `COMPANY` and in `COMPANIES`. */
function stemOf(objectType: string): string {
  return objectType.toUpperCase().replace(/(?:IES|S)$/, '');
}
