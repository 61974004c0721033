import { resolve } from 'node:path';
import type { FleetPlans } from '../../core/fleet.ts';
import { takeoversIn } from '../../plan/reviewed.ts';
import { fleetTable, plannedRows } from '../../render/fleet-text.ts';
import { jsonText } from '../../render/json-text.ts';
import { planText } from '../../render/plan-text.ts';
import type { Paint } from '../../render/style.ts';
import type { ExitCode } from '../exit-codes.ts';
import { sayFailures } from '../fleet.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { type PlanFleetOptions, planFleet, plansDocument } from '../plan-fleet.ts';
import { shownPath } from '../workspace.ts';
import { writeText } from '../write-text.ts';

export interface PlanCommandOptions extends PlanFleetOptions {
  readonly out?: string;
}

/** Shows what apply would do to portals. Makes no write. */
export async function plan(
  names: readonly string[],
  options: PlanCommandOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const { fleet, exit } = await planFleet(names, options, io, output);
  show(fleet, options, io, output);
  return exit;
}

function show(fleet: FleetPlans, options: PlanCommandOptions, io: Io, output: Output): void {
  // sealing and masking 10,000 changes takes a while: only for those who asked for the document
  const document = lazily(() => plansDocument(fleet, options, output));
  if (output.json) output.document(document());
  else output.text(fleetText(fleet, output.paint.out));
  sayFailures(fleet.failures, output);
  if (options.out === undefined) return;
  const file = resolve(io.cwd, options.out);
  writeText(file, output.redact(jsonText(document())), '--out');
  const takeovers = fleet.plans.flatMap(one => takeoversIn(one.plan)).length;
  const too =
    takeovers === 0 ? '' : `, ${takeovers === 1 ? 'its takeover' : `its ${takeovers} takeovers`} included`;
  output.note(`Saved the plan. To carry out exactly this${too}: portalform apply ${shownPath(io, file)}`);
}

/** Every plan; of several portals a table of all, those without a plan too, at the end. */
function fleetText(fleet: FleetPlans, paint: Paint): string {
  const texts = fleet.plans.map(({ plan: one, uiDomain }) => planText(one, { paint, uiDomain }));
  const rows = plannedRows(fleet);
  return [...texts, ...(rows.length > 1 ? [fleetTable(rows, paint)] : [])].join('\n');
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
