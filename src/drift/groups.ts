import { compare } from '../core/diagnostic.ts';
import { groupBy } from '../core/group.ts';
import type { Change, Plan } from '../core/plan.ts';

/** What one person changed on one day, as far as HubSpot tells either. */
export interface DriftGroup {
  /** The id of a user. */
  readonly by?: string;
  /** `2026-11-22`, in UTC. */
  readonly day?: string;
  /** Those that changed last come first. */
  readonly changes: readonly Change[];
}

/** The changes of a drift by who made them and when: the latest first, what nobody knows of last. */
export function driftGroups({ changes }: Pick<Plan, 'changes'>): readonly DriftGroup[] {
  const latestFirst = [...changes].sort((a, b) => compare(b.changedAt ?? '', a.changedAt ?? ''));
  const groups = groupBy(latestFirst, change => JSON.stringify([dayOf(change), change.changedBy]));
  return [...groups.values()]
    .map((group): DriftGroup => {
      const [by] = group.flatMap(({ changedBy = [] }) => changedBy);
      const [day] = group.flatMap(change => dayOf(change) ?? []);
      return { ...(by !== undefined && { by }), ...(day !== undefined && { day }), changes: group };
    })
    .sort((a, b) => compare(b.day ?? '', a.day ?? '') || compare(a.by ?? '~', b.by ?? '~'));
}

function dayOf({ changedAt = '' }: Change): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(changedAt)?.[0];
}
