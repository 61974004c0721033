import { createMatcher } from '../core/address.ts';
import { isHeld } from '../core/permitted.ts';
import type { Plan, Remark, Unmanaged } from '../core/plan.ts';
import type { Drafted } from './draft.ts';
import type { Findings } from './gate.ts';
import { gateChanges } from './gate.ts';
import type { PlanInput } from './input.ts';
import { isMeant, mentionedThings } from './subjects.ts';

/** The plan of drafted changes, once probes have answered. Same input, same bytes. */
export function makePlan(drafted: Drafted, findings: Findings, input: PlanInput): Plan {
  const declared = drafted.subjects.filter(subject => subject.is === 'declared');
  const differing = drafted.drafts.filter(draft => draft.subject.is === 'declared');
  return {
    portal: input.portal,
    portalId: input.portalId,
    configurationHash: input.configurationHash,
    changes: gateChanges(drafted, findings, input),
    remarks: [...drafted.remarks, ...strayTargets(drafted, input.gate.target)],
    released: drafted.released,
    unmanaged: countUnmanaged(drafted),
    unread: input.unread,
    unchanged: declared.length - differing.length,
  };
}

/** A target that names nothing is more likely misspelled than meant. */
function strayTargets({ subjects }: Drafted, target: readonly string[]): Remark[] {
  const stray = target.filter(pattern => {
    const matches = createMatcher([pattern]);
    return !subjects.some(subject => isMeant(matches, subject));
  });
  return stray.map(address => ({ address, says: '--target names nothing that is declared or removed here' }));
}

/** Things in the portal that configuration does not mention; HubSpot's own are not worth counting. */
function countUnmanaged({ subjects, actual }: Drafted): Unmanaged[] {
  const mentioned = mentionedThings(subjects);
  return actual.inventories.flatMap(({ kind, scope, found }) => {
    const count = found.filter(one => !one.builtIn && !mentioned.has(one)).length;
    return count === 0 ? [] : [{ kind, ...(scope !== undefined && { scope }), count }];
  });
}

/** Whether apply would do nothing. Held changes are counted apart. */
export function isEmpty(plan: Plan): boolean {
  return plan.changes.every(isHeld);
}
