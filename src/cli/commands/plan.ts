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
import { type Keeping, type PlanFleetOptions, planFleet, plansDocument } from '../plan-fleet.ts';
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
  const keeping = keeperFor({ stdout, files }, options, output);
  const { done, failures, exit } = await planFleet(names, options, io, output, keeping);
  const fleet: FleetPlans = { plans: done.flatMap(({ whole }) => whole ?? []), failures };
  const document = () =>
    plansDocument(
      done.flatMap(one => (one.document ? [one.document] : [])),
      failures,
    );
  const textIn = (format: PlanFormat): string => {
    if (format === 'json') return jsonText(document());
    if (format === 'html') return fleetHtml(fleet, { tool: version });
    if (format === 'markdown') return fleetMarkdown(fleet, { ...summarySize, tool: version }).join('\n');
    return [...done.flatMap(({ text }) => text ?? []), ...tableOf(done, failures, plainPaint)].join('\n');
  };
  if (stdout === 'json') output.document(document());
  else if (stdout !== 'text') output.text(textIn(stdout));
  else
    for (const table of tableOf(done, failures, output.paint.out))
      output.text(done.length > 0 ? `\n${table}` : table);
  sayFailures(failures, output);
  for (const { name, path } of files) {
    const file = resolve(io.cwd, path);
    writeText(file, output.redact(textIn(name)), '--format');
    output.note(`Wrote ${shownPath(io, file)}.`);
  }
  if (options.out !== undefined) save(options.out, done, document(), io, output);
  return exit;
}

/** What of a plan is kept until all portals are planned: no more than what is asked for. */
interface Kept {
  readonly row: FleetRow;
  readonly takeovers: number;
  /** For a file; what goes to stdout is written as soon as it is its turn. */
  readonly text?: string;
  readonly document?: JsonObject;
  /** Markdown and HTML say once what several portals have in common. */
  readonly whole?: PortalPlan;
}

function keeperFor(
  { stdout, files }: Destinations<PlanFormat>,
  { out, target }: PlanCommandOptions,
  output: Output,
): Keeping<Kept> {
  const inFiles = new Set(files.map(({ name }) => name));
  const asked = new Set([stdout, ...inFiles]);
  const waiting = new Map<string, string>();
  let isFirst = true;
  const passed = (portal: string): void => {
    const text = waiting.get(portal);
    waiting.delete(portal);
    if (text === undefined) return;
    output.text(isFirst ? text : `\n${text}`);
    isFirst = false;
  };
  const keep = (planned: PortalPlan): Kept => {
    const { plan: one, uiDomain } = planned;
    if (stdout === 'text') waiting.set(one.portal, planText(one, { paint: output.paint.out, uiDomain }));
    return {
      row: plannedRow(one),
      takeovers: takeoversIn(one).length,
      ...(inFiles.has('text') && { text: planText(one, { paint: plainPaint, uiDomain }) }),
      // sealing and masking 10,000 changes takes a while: only for those who ask for the document
      ...((asked.has('json') || out !== undefined) && { document: planDocument(one, target, output) }),
      ...((asked.has('markdown') || asked.has('html')) && { whole: planned }),
    };
  };
  return { keep, passed };
}

function save(path: string, plans: readonly Kept[], document: JsonObject, io: Io, output: Output): void {
  const file = resolve(io.cwd, path);
  writeText(file, output.redact(jsonText(document)), '--out');
  const takeovers = plans.reduce((sum, one) => sum + one.takeovers, 0);
  const too =
    takeovers === 0 ? '' : `, ${takeovers === 1 ? 'its takeover' : `its ${takeovers} takeovers`} included`;
  output.note(`Saved the plan. To carry out exactly this${too}: portalform apply ${shownPath(io, file)}`);
}

/** Of several portals a table of all, those without a plan too. */
function tableOf(
  plans: readonly Kept[],
  failures: readonly PortalFailure[],
  paint: Paint,
): readonly string[] {
  const rows = sortedRows([...plans.map(({ row }) => row), ...failures.map(failedRow)]);
  return rows.length > 1 ? [fleetTable(rows, paint)] : [];
}
