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
 * What the audit log calls things of each kind. HubSpot shows `PIPELINE` and `PROPERTY_VALUE` in an example and lists the
 * other words nowhere: a guess, on which nothing depends but who is named.
 */
const wordsOf: Readonly<Record<string, RegExp>> = {
  property: /PROPERT/,
  propertyGroup: /PROPERT|GROUP/,
  pipeline: /PIPELINE/,
  lifecycleStages: /LIFECYCLE/,
  list: /LIST|SEGMENT/,
  workflow: /WORKFLOW|FLOW/,
};

/** A change with who made it and when, where only the audit log knows that: of what is gone, and of workflows. */
export function withDeed(change: Change, deeds: readonly Deed[]): Change {
  if (change.changedBy !== undefined) return change;
  const [last] = deeds.filter(deed => isAbout(change, deed)).sort((a, b) => (a.at < b.at ? 1 : -1));
  return last ? { ...change, changedBy: last.userId, changedAt: last.at } : change;
}

function isAbout({ kind, id, key, title }: Change, { what, target }: Deed): boolean {
  const isKind = wordsOf[kind]?.test(what) === true;
  // a value of a record's property is no property
  return isKind && !/VALUE/.test(what) && [id, key, title].includes(target);
}
