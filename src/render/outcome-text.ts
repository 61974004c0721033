import type { Outcome, Respelled, Result } from '../core/outcome.ts';
import type { Action } from '../core/plan.ts';
import { markerLine } from './base-text.ts';
import { formatForm } from './format-form.ts';
import { portalName } from './plan-text.ts';
import { cut, thousands, visible } from './safe.ts';
import type { Paint } from './style.ts';
import { count, groupBy, indent, paintOf, symbols } from './words.ts';
import { yamlLines } from './yaml-text.ts';

const mostListed = 30;

/** What an apply did: done, failed, not started, each with the way on; the last line is Terraform's, or says what is left. */
export function outcomeText(outcome: Outcome, { paint }: { readonly paint: Paint }): string {
  const by = (status: Result['status']): readonly Result[] =>
    outcome.results.filter(result => result.status === status);
  const sections = [
    [paint.bold(`Apply to portal ${portalName(outcome)}`)],
    section(
      paint.bold('Done'),
      by('done').flatMap(result => doneLines(result, paint)),
    ),
    section(
      paint.bold('Failed'),
      by('failed').flatMap(result => failedLines(result, paint)),
    ),
    section(paint.bold('Not started'), notStartedLines(by('notStarted'), paint)),
    closingLines(outcome, paint),
  ];
  return sections
    .filter(lines => lines.length > 0)
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...indent(lines, 2)];
}

function line({ address, action }: Result, paint: Paint): string {
  return `${paintOf(paint, action)(symbols[action])} ${cut(address, 200)}`;
}

function doneLines(result: Result, paint: Paint): string[] {
  const unsettled = result.unsettled ? paint.dim('  (written; HubSpot does not show it everywhere yet)') : '';
  return [
    `${line(result, paint)}${unsettled}`,
    ...indent(
      [...remarks(result), ...(result.respelled ?? []).flatMap(respelled => respelledLines(respelled))],
      4,
    ),
  ];
}

function failedLines(result: Result, paint: Paint): string[] {
  const respelled = (result.respelled ?? []).flatMap(one => respelledLines(one));
  const before = result.stepsDone
    ? [`carried out before that: ${cut(result.stepsDone.join('; '), 1000)}`]
    : [];
  return [
    `${paint.error('x')} ${line(result, paint)}`,
    ...indent([...remarks(result), ...before, ...respelled], 4),
  ];
}

function remarks({ says, next }: Result): string[] {
  return [
    ...(says === undefined ? [] : [cut(says, 1000)]),
    ...(next === undefined ? [] : [`next: ${cut(next, 1000)}`]),
  ];
}

/** HubSpot keeps its own spelling: writing ours again would never end, so YAML takes HubSpot's. */
function respelledLines({ path, sent, stored }: Respelled): string[] {
  return [
    `HubSpot stored ${formatForm(stored, 200)} where ${formatForm(sent, 200)} was sent. To match it, write in YAML:`,
    ...indent(yamlLines(path, stored), 2),
  ];
}

/** Those that wait for the same thing together. */
function notStartedLines(results: readonly Result[], paint: Paint): string[] {
  return groupBy(results, ({ says, next }) => JSON.stringify([says, next])).flatMap(group => {
    const left = group.length - mostListed;
    const names = group.slice(0, mostListed).map(result => line(result, paint));
    return [...names, ...(left > 0 ? [`and ${left} more`] : []), ...indent(remarks(group[0]), 4)];
  });
}

function closingLines(outcome: Outcome, paint: Paint): readonly string[] {
  const { requests, journal, held, marker } = outcome;
  const writes = `${thousands(requests.total)} (${count(requests.writes, 'write')})`;
  return [
    `Requests: ${writes}.${journal === undefined ? '' : ` Journal: ${visible(journal)}`}`,
    ...(held > 0 ? [paint.held(`Held: ${held}. Run plan to see why, and what to do about it.`)] : []),
    ...(marker ? [markerLine(marker)] : []),
    paint.bold(closingLine(outcome)),
  ];
}

function closingLine({ results, interrupted, ended }: Outcome): string {
  const done = results.filter(({ status }) => status === 'done');
  const failed = results.filter(({ status }) => status === 'failed').length;
  const notStarted = results.length - done.length - failed;
  if (failed > 0 || notStarted > 0) {
    const word = interrupted ? 'interrupted' : 'stopped';
    return `Apply ${word}: ${done.length} done, ${failed} failed, ${notStarted} not started. Run plan to see what is left.`;
  }
  if (ended !== undefined) return `Apply ended early: ${done.length} done. ${cut(ended, 500)}`;
  const number = (...actions: readonly Action[]): number =>
    done.filter(({ action }) => actions.includes(action)).length;
  return `Apply complete! Resources: ${number('create')} added, ${number('adopt', 'update')} changed, ${number('remove')} destroyed.`;
}
