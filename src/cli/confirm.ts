import { permittedPart } from '../core/permitted.ts';
import type { Plan } from '../core/plan.ts';
import type { Io } from './io.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage-error.ts';

/** Whether a person agrees to a plan they have just seen. Removals ask for the portal's name. */
export async function confirm(plan: Plan, { yes }: { readonly yes: boolean }, io: Io, output: Output): Promise<boolean> {
  if (yes) return true;
  if (!io.interactive) throw new UsageError('nobody is here to confirm this plan', 'add --yes, or apply a saved plan: portalform apply plan.json');
  const expected = removes(plan) ? plan.portal : 'yes';
  const why = removes(plan) ? `This removes things. Type the portal's name (${plan.portal}) to apply` : 'Type yes to apply';
  const agreed = (await io.ask(why))?.trim() === expected;
  if (!agreed) output.note('Nothing was changed.');
  return agreed;
}

function removes(plan: Plan): boolean {
  return plan.changes
    .flatMap(change => permittedPart(change) ?? [])
    .some(change => change.action === 'remove' || change.units.some(unit => unit.is === 'child' && unit.after === undefined));
}
