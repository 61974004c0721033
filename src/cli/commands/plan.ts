import { resolve } from 'node:path';
import type { JsonObject } from '../../core/call.ts';
import type { FleetPlans, PortalFailure, PortalPlan } from '../../core/fleet.ts';
import { takeoversIn } from '../../plan/reviewed.ts';
import { type FleetRow, failedRow, fleetTable, plannedRow, sortedRows } from '../../render/fleet-text.ts';
import { jsonText } from '../../render/json-text.ts';
import { fleetMarkdown, summarySize } from '../../render/markdown/fleet-markdown.ts';
import { planText } from '../../render/plan-text.ts';
import { fleetHtml } from '../../render/report/fleet-html.ts';
import { type Paint, plainPaint } from '../../render/style.ts';
import type { ExitCode } from '../exit-codes.ts';
import { sayFailures } from '../fleet.ts';
import { type Destinations, destinationsOf, type Format } from '../formats.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { type PlanFleetOptions, planFleet, plansDocument } from '../plan-fleet.ts';
import { planDocument } from '../review.ts';
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
  const keep = keeper({ stdout, files }, options, output);
  const { done, failures, exit } = await planFleet(names, options, io, output, keep);
  const fleet: FleetPlans = { plans: done.flatMap(({ whole }) => whole ?? []), failures };
  const document = () =>
    plansDocument(
      done.flatMap(one => (one.document ? [one.document] : [])),
      failures,
    );
  const textIn = (format: PlanFormat, paint: Paint): string => {
    if (format === 'json') return jsonText(document());
    if (format === 'html') return fleetHtml(fleet, { tool: version });
    if (format === 'markdown') return fleetMarkdown(fleet, { ...summarySize, tool: version }).join('\n');
    return fleetText(done, failures, paint);
  };
  if (stdout === 'json') output.document(document());
  else output.text(textIn(stdout, output.paint.out));
  sayFailures(failures, output);
  for (const { name, path } of files) {
    const file = resolve(io.cwd, path);
    writeText(file, output.redact(textIn(name, plainPaint)), '--format');
    output.note(`Wrote ${shownPath(io, file)}.`);
  }
  if (options.out !== undefined) save(options.out, done, document(), io, output);
  return exit;
}

/** What of a plan is kept until all portals are planned: no more than what is asked for. */
interface Kept {
  readonly row: FleetRow;
  readonly takeovers: number;
  /** As text: for a terminal, which may show colours, and for a file. */
  readonly texts: ReadonlyMap<Paint, string>;
  readonly document?: JsonObject;
  /** Markdown and HTML say once what several portals have in common. */
  readonly whole?: PortalPlan;
}

function keeper(
  { stdout, files }: Destinations<PlanFormat>,
  { out, target }: PlanCommandOptions,
  output: Output,
): (planned: PortalPlan) => Kept {
  const inFiles = new Set(files.map(({ name }) => name));
  const asked = new Set([stdout, ...inFiles]);
  const paints = new Set([
    ...(stdout === 'text' ? [output.paint.out] : []),
    ...(inFiles.has('text') ? [plainPaint] : []),
  ]);
  return planned => {
    const { plan: one, uiDomain } = planned;
    return {
      row: plannedRow(one),
      takeovers: takeoversIn(one).length,
      texts: new Map([...paints].map(paint => [paint, planText(one, { paint, uiDomain })])),
      // sealing and masking 10,000 changes takes a while: only for those who ask for the document
      ...((asked.has('json') || out !== undefined) && { document: planDocument(one, target, output) }),
      ...((asked.has('markdown') || asked.has('html')) && { whole: planned }),
    };
  };
}

function save(path: string, plans: readonly Kept[], document: JsonObject, io: Io, output: Output): void {
  const file = resolve(io.cwd, path);
  writeText(file, output.redact(jsonText(document)), '--out');
  const takeovers = plans.reduce((sum, one) => sum + one.takeovers, 0);
  const too =
    takeovers === 0 ? '' : `, ${takeovers === 1 ? 'its takeover' : `its ${takeovers} takeovers`} included`;
  output.note(`Saved the plan. To carry out exactly this${too}: portalform apply ${shownPath(io, file)}`);
}

/** Every plan; of several portals a table of all, those without a plan too, at the end. */
function fleetText(plans: readonly Kept[], failures: readonly PortalFailure[], paint: Paint): string {
  const rows = sortedRows([...plans.map(({ row }) => row), ...failures.map(failedRow)]);
  const texts = plans.flatMap(one => one.texts.get(paint) ?? []);
  return [...texts, ...(rows.length > 1 ? [fleetTable(rows, paint)] : [])].join('\n');
}
