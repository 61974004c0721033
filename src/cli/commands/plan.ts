import { resolve } from 'node:path';
import type { JsonObject } from '../../core/call.ts';
import type { FleetPlans } from '../../core/fleet.ts';
import { takeoversIn } from '../../plan/reviewed.ts';
import { fleetTable, plannedRows } from '../../render/fleet-text.ts';
import { jsonText } from '../../render/json-text.ts';
import { fleetMarkdown, summarySize } from '../../render/markdown/fleet-markdown.ts';
import { planText } from '../../render/plan-text.ts';
import { fleetHtml } from '../../render/report/fleet-html.ts';
import { type Paint, plainPaint } from '../../render/style.ts';
import type { ExitCode } from '../exit-codes.ts';
import { sayFailures } from '../fleet.ts';
import { destinationsOf, type Format } from '../formats.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { type PlanFleetOptions, planFleet, plansDocument } from '../plan-fleet.ts';
import { version } from '../version.ts';
import { shownPath } from '../workspace.ts';
import { writeText } from '../write-text.ts';

type PlanFormat = 'text' | 'json' | 'markdown' | 'html';

export interface PlanCommandOptions extends PlanFleetOptions {
  readonly out?: string;
  readonly format?: readonly Format<PlanFormat>[];
}

/** Shows what apply would do to portals. Makes no write. */
export async function plan(
  names: readonly string[],
  options: PlanCommandOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const { stdout, files } = destinationsOf(options.format ?? [], {
    json: output.json ? 'json' : undefined,
    usual: 'text',
  });
  const { fleet, exit } = await planFleet(names, options, io, output);
  // sealing and masking 10,000 changes takes a while: only for those who ask for the document
  const document = lazily(() => plansDocument(fleet, options, output));
  const textIn = (format: PlanFormat, paint: Paint): string => {
    if (format === 'json') return jsonText(document());
    if (format === 'html') return fleetHtml(fleet, { tool: version });
    if (format === 'markdown') return fleetMarkdown(fleet, { ...summarySize, tool: version }).join('\n');
    return fleetText(fleet, paint);
  };
  if (stdout === 'json') output.document(document());
  else output.text(textIn(stdout, output.paint.out));
  sayFailures(fleet.failures, output);
  for (const { name, path } of files) {
    const file = resolve(io.cwd, path);
    writeText(file, output.redact(textIn(name, plainPaint)), '--format');
    output.note(`Wrote ${shownPath(io, file)}.`);
  }
  if (options.out !== undefined) save(options.out, fleet, document(), io, output);
  return exit;
}

function save(path: string, { plans }: FleetPlans, document: JsonObject, io: Io, output: Output): void {
  const file = resolve(io.cwd, path);
  writeText(file, output.redact(jsonText(document)), '--out');
  const takeovers = plans.flatMap(one => takeoversIn(one.plan)).length;
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
