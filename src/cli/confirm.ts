import { permittedPart } from '../core/permitted.ts';
import type { Plan } from '../core/plan.ts';
import type { Io } from './io.ts';
import { NotConfirmed } from './not-confirmed.ts';
import { UsageError } from './usage-error.ts';

/** Asks a person who has just seen a plan. Removals ask for the portal's name. Throws unless they agree. */
export async function confirm(plan: Plan, io: Io): Promise<void> {
  if (!io.interactive)
    throw new UsageError(
      'nobody is here to confirm this plan',
      'add --yes, or apply a saved plan: portalform apply plan.json',
    );
  const expected = removes(plan) ? plan.portal : 'yes';
  const why = removes(plan)
    ? `This removes things. Type the portal's name (${plan.portal}) to apply`
    : 'Type yes to apply';
  const answer = await io.ask(why);
  if (answer?.trim() !== expected) throw new NotConfirmed(answer === undefined);
}

function removes(plan: Plan): boolean {
  return plan.changes
    .flatMap(change => permittedPart(change) ?? [])
    .some(
      change =>
        change.action === 'remove' ||
        change.units.some(unit => unit.is === 'child' && unit.after === undefined),
    );
}
