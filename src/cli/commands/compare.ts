import { resolve } from 'node:path';
import { type Comparison, inconsistent } from '../../compare/comparison.ts';
import { makeComparison } from '../../compare/make-comparison.ts';
import { kinds } from '../../kinds/registry.ts';
import { comparisonHtml } from '../../render/compare/html.ts';
import { comparisonJson } from '../../render/compare/json.ts';
import { comparisonMarkdown } from '../../render/compare/markdown.ts';
import { comparisonText } from '../../render/compare/text.ts';
import { jsonText } from '../../render/json-text.ts';
import { plainPaint } from '../../render/style.ts';
import { selectorProblem } from '../../run/pull/select.ts';
import { type CompareFleetOptions, compareFleet } from '../compare/compare-fleet.ts';
import { type ExitCode, exitCodes, worstExit } from '../exit-codes.ts';
import { sayFailures } from '../fleet.ts';
import { destinationsOf, type Format } from '../formats.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { choosePortals, openCliWorkspace, shownPath } from '../workspace.ts';
import { writeText } from '../write-text.ts';

export type CompareFormat = 'text' | 'json' | 'markdown' | 'html';

export interface CompareCommandOptions extends CompareFleetOptions {
  readonly format?: readonly Format<CompareFormat>[];
  readonly detailedExitcode?: boolean;
}

/** Shows portals side by side: what is the same, what is meant to differ, and what is not. Makes no write. */
export async function compare(
  names: readonly string[],
  options: CompareCommandOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const workspace = openCliWorkspace(io, options.directory);
  const portals = choosePortals(workspace, names);
  if (portals.length < 2)
    throw new UsageError(
      'one portal alone cannot be compared',
      `name more of ${workspace.portals.join(', ')}`,
    );
  checkSelectors(options.select ?? []);
  const destinations = destinationsOf(options.format ?? [], {
    json: options.json ? 'json' : undefined,
    usual: 'text',
  });
  const { input, exit } = await compareFleet(workspace, portals, options, io, output);
  const comparison = makeComparison(input);
  for (const { name, path } of destinations.files) {
    const file = resolve(io.cwd, path);
    writeText(file, output.redact(textOf(name, comparison, options, output, true)), '--format');
    output.note(`Wrote ${shownPath(io, file)}.`);
  }
  if (destinations.stdout === 'json') output.document(comparisonJson(comparison));
  else output.text(textOf(destinations.stdout, comparison, options, output, false));
  sayFailures(comparison.failures, output);
  return worstExit([exit, exitOf(comparison, options)]);
}

function checkSelectors(selectors: readonly string[]): void {
  const [problem] = selectors.flatMap(selector => selectorProblem(selector, kinds) ?? []);
  if (problem !== undefined)
    throw new UsageError(
      problem,
      "write an address such as 'property.contacts.*', group:<name>, or createdBy:<user id>",
    );
}

function textOf(
  format: CompareFormat,
  comparison: Comparison,
  { all = false }: CompareCommandOptions,
  output: Output,
  isFile: boolean,
): string {
  if (format === 'html') return comparisonHtml(comparison);
  if (format === 'json') return jsonText(output.masked(comparisonJson(comparison)));
  if (format === 'markdown') return comparisonMarkdown(comparison, { all });
  return comparisonText(comparison, { paint: isFile ? plainPaint : output.paint.out, all });
}

function exitOf({ rows, unread }: Comparison, { detailedExitcode }: CompareCommandOptions): ExitCode {
  const cells = rows.flatMap(row => row.cells);
  if (cells.some(({ is }) => is === 'unavailable') || unread.some(({ optional }) => !optional))
    return exitCodes.failed;
  return detailedExitcode && cells.some(({ is }) => inconsistent.has(is))
    ? exitCodes.changes
    : exitCodes.done;
}
