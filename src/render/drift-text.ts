import type { PortalFailure } from '../core/fleet.ts';
import type { Change, Unit } from '../core/plan.ts';
import type { FleetDrift, PortalDrift } from '../drift/drift.ts';
import { driftGroups } from '../drift/groups.ts';
import { keptWords } from '../plan/merge.ts';
import { baseLines } from './base-text.ts';
import { headLine, linkLines } from './change-text.ts';
import { countsText, type DriftCounts, driftCounts, groupTitle, timeText } from './drift-words.ts';
import { failedRow } from './fleet-text.ts';
import { portalName, unreadSection } from './plan-text.ts';
import { cut, thousands } from './safe.ts';
import type { Paint } from './style.ts';
import { type TableRow, tableText } from './table.ts';
import { sharedOrigin, unitLines } from './unit-text.ts';
import { indent } from './words.ts';

/** What people changed in a portal, by who and when: from what configuration says to what the portal has. */
export function driftText(drift: PortalDrift, paint: Paint): string {
  const { plan, people } = drift;
  const groups = driftGroups(plan).map(group => [
    paint.bold(groupTitle(group, people)),
    ...indent(
      group.changes.flatMap(change => changeLines(change, drift, paint)),
      2,
    ),
  ]);
  const kept = keptSection(plan, paint);
  const unread = unreadSection(plan, paint);
  const header = [paint.bold(`Drift in portal ${portalName(plan)}`), ...baseLines(plan.base, paint)];
  const isSaid = groups.length + kept.length > 0 || unread.length > 0 || !drift.isKnown;
  return [...(isSaid ? [header] : []), ...groups, kept, unread, closingLines(drift, paint)]
    .filter(section => section.length > 0)
    .map(section => `${section.join('\n')}\n`)
    .join('\n');
}

function changeLines(change: Change, { plan, uiDomain }: PortalDrift, paint: Paint): readonly string[] {
  const time = timeText(change);
  const head = headLine(change, paint);
  const around = { paint, plan, positions: new Map<string, number>(), uiDomain };
  return [
    time === undefined ? head : `${head}  ${paint.dim(time)}`,
    ...indent([...bodyLines(change, paint), ...linkLines(change, around)], 4),
  ];
}

function bodyLines(change: Change, paint: Paint): readonly string[] {
  const { units, held } = change;
  if (held) return [cut(held.says, 500), `-> ${cut(held.wayOut, 500)}`];
  const shown = { ...change, units: units.map(({ held: _, ...unit }) => unit) };
  const isBoth = units[0]?.origin === 'both' && sharedOrigin(change);
  return [
    ...unitLines(shown, shown.units, paint),
    ...(isBoth ? [paint.dim('the configuration has changed here, too')] : []),
    ...units.flatMap(goneLines),
  ];
}

/** What people changed where the configuration changes something else: it stays, and is drift once that is applied. */
function keptSection({ remarks }: PortalDrift['plan'], paint: Paint): readonly string[] {
  if (remarks.length === 0) return [];
  const lines = remarks.map(
    ({ address, says }) => `${cut(address, 200)}: ${cut(says.slice(keptWords.length), 500)}`,
  );
  return [
    paint.bold('Changed beside what the configuration changes: an apply keeps it'),
    ...indent(lines, 2),
  ];
}

/** What may have become of a child that is gone. */
function goneLines({ held, path }: Unit): readonly string[] {
  return held
    ? [`${cut(path.at(-1) ?? '', 100)}: ${cut(held.says, 500)}`, `-> ${cut(held.wayOut, 500)}`]
    : [];
}

function closingLines(drift: PortalDrift, paint: Paint): readonly string[] {
  const { plan, isKnown } = drift;
  if (!isKnown)
    return [
      'Not known: without a base nobody can tell what people changed from what was never applied.',
      '-> apply everything once, or name the commit that the portal was built from: --base <ref>',
    ];
  const counts = countsText(driftCounts(plan));
  if (counts !== '') return [paint.bold(`Drift: ${counts}.`)];
  const but = isBlind(drift) ? ', except for what was not read' : '';
  return [`No drift. Portal ${portalName(plan)} is as it was built${but}.`];
}

/** Whether something was not read that had to be. */
export function isBlind({ plan }: Pick<PortalDrift, 'plan'>): boolean {
  return plan.unread.some(({ optional }) => !optional);
}

const heads = ['portal', 'changed', 'gone', 'back', ''] as const;

/** A line for each portal, those of which nothing is known too. */
export function driftTable({ plans, failures }: FleetDrift, paint: Paint): string {
  const rows = [...plans.map(driftRow), ...failures.map(failureRow)];
  const nameOf = ({ cells }: TableRow) => cells[0] ?? '';
  return tableText(
    heads,
    rows.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
    paint,
  );
}

function driftRow(drift: PortalDrift): TableRow {
  const counts = driftCounts(drift.plan);
  const { changed, gone, back } = counts;
  const numbers = [changed, gone, back].map(number => (number === 0 ? '-' : thousands(number)));
  return {
    cells: [portalName(drift.plan), ...(drift.isKnown ? numbers : ['?', '?', '?']), statusOf(drift, counts)],
    isBad: !drift.isKnown || isBlind(drift),
  };
}

function statusOf(drift: PortalDrift, { changed, gone, back }: DriftCounts): string {
  if (!drift.isKnown) return 'not known: no base';
  if (isBlind(drift)) return 'not all could be read';
  return changed + gone + back > 0 ? 'drift' : 'no drift';
}

function failureRow(failure: PortalFailure): TableRow {
  const { says, ...row } = failedRow(failure);
  return { cells: [portalName(row), '', '', '', cut(says, 160)], isBad: true };
}
