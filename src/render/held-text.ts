import type { Holding } from '../core/summary.ts';
import { holdings } from '../core/summary.ts';
import type { Surroundings } from './change-text.ts';
import { headLine, historyLines, linkLines, unitNames } from './change-text.ts';
import { placeText } from './diagnostics-text.ts';
import { cut } from './safe.ts';
import { unitLines } from './unit-text.ts';
import { groupBy, holdWords, indent } from './words.ts';

/** Up to so many with the same way out are shown with what differs, more with one line each, and the rest counted. */
const mostInFull = 8;
const mostListed = 30;

type Group = readonly [Holding, ...Holding[]];

/** What is planned and not permitted yet, by reason and way out. */
export function heldSection(around: Surroundings): readonly string[] {
  const groups = groupBy(holdings(around.plan).held, holding =>
    JSON.stringify([holding.hold.reason, general(holding, 'wayOut')]),
  );
  if (groups.length === 0) return [];
  return [
    around.paint.bold('Held: planned, not carried out yet'),
    ...indent(
      groups.flatMap(group => heldGroup(group, around)),
      2,
    ),
  ];
}

/** What a person has to do in HubSpot: it stays in the plan until the portal shows it. */
export function byHandSection(around: Surroundings): readonly string[] {
  const { manual } = holdings(around.plan);
  if (manual.length === 0) return [];
  const groups = groupBy(manual, ({ hold, change }) => JSON.stringify([hold.says, change.address]));
  const lines = groups.flatMap(group => [
    `${headLine(group[0].change, around.paint)}: ${cut(group[0].hold.says, 300)}`,
    ...group.map(({ hold }, index) => `    ${index + 1}. ${cut(hold.wayOut, 500)}`),
  ]);
  return [around.paint.bold('By hand: stays here until the portal shows it'), ...indent(lines, 2)];
}

/** What is declared and cannot be created through the API. */
export function notCreatableSection(around: Surroundings): readonly string[] {
  const groups = groupBy(holdings(around.plan).notCreatable, holding =>
    JSON.stringify([general(holding, 'says'), general(holding, 'wayOut')]),
  );
  if (groups.length === 0) return [];
  const lines = groups.flatMap(group => [
    said(group, 'says'),
    `  way out: ${said(group, 'wayOut')}`,
    ...indent(listed(group, around), 4),
  ]);
  return [around.paint.bold('Not creatable: declared, but apply cannot create it'), ...indent(lines, 2)];
}

function heldGroup(group: Group, around: Surroundings): string[] {
  const reason = around.paint.held(holdWords[group[0].hold.reason]);
  const together = group.every(holding => general(holding, 'says') === general(group[0], 'says'));
  return [
    together ? `${reason}: ${said(group, 'says')}` : reason,
    `  way out: ${said(group, 'wayOut')}`,
    ...indent(
      group.length > mostInFull
        ? listed(group, around)
        : group.flatMap(holding => inFull(holding, together, around)),
      4,
    ),
  ];
}

function inFull({ change, hold, units, whole }: Holding, together: boolean, around: Surroundings): string[] {
  // Under the heading of its hold, a unit need not say again that it is held.
  const shown = { ...change, units: whole ? units : units.map(({ held: _, ...unit }) => unit) };
  const lines = [
    ...(together ? [] : [cut(hold.says, 300)]),
    ...(hold.at ? [`--> ${placeText(hold.at)}`] : []),
    ...(change.action === 'remove' ? [] : unitLines(shown, shown.units, around.paint)),
    ...historyLines(shown, around.paint, hold),
    ...linkLines(change, around),
  ];
  return [headLine(change, around.paint), ...indent(lines, 4)];
}

function listed(group: Group, around: Surroundings): string[] {
  const left = group.length - mostListed;
  const lines = group.slice(0, mostListed).map(({ change, units }) => {
    const names = change.action === 'adopt' || change.action === 'update' ? unitNames(units) : '';
    return `${headLine(change, around.paint)}${names === '' ? '' : `  (${names})`}`;
  });
  return left > 0 ? [...lines, `and ${left} more (all of them with --json)`] : lines;
}

/** A text of a hold for a whole group: with the address where there is one thing, else with a placeholder. */
function said(group: Group, text: 'says' | 'wayOut'): string {
  return cut(group.length === 1 ? group[0].hold[text] : general(group[0], text), 500);
}

/** The text with the thing's own address left open, so that like finds like. */
export function general({ change, hold }: Holding, text: 'says' | 'wayOut'): string {
  return hold[text].replaceAll(change.address, '<address>');
}
