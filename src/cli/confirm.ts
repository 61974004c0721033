import { permittedPart } from '../core/permitted.ts';
import type { Plan } from '../core/plan.ts';
import type { Io } from './io.ts';
import { NotConfirmed } from './not-confirmed.ts';
import { UsageError } from './usage-error.ts';

/** Asks a person who has just seen plans. Removals ask for the names of the portals that lose things. Throws unless they agree. */
export async function confirm(plans: readonly Plan[], io: Io): Promise<void> {
  if (!io.interactive)
    throw new UsageError(
      'nobody is here to confirm this plan',
      'add --yes, or apply a saved plan: portalform apply plan.json',
    );
  const losing = plans.filter(removes).map(({ portal }) => portal);
  const answer = await io.ask(question(losing));
  const expected = losing.length > 0 ? losing.join(' ') : 'yes';
  if (answer?.trim().split(/\s+/).join(' ') !== expected) throw new NotConfirmed(answer === undefined);
}

function question(losing: readonly string[]): string {
  if (losing.length === 0) return 'Type yes to apply';
  const what = losing.length === 1 ? "the portal's name" : 'the names of the portals that lose things';
  return `This removes things. Type ${what} (${losing.join(' ')}) to apply`;
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
