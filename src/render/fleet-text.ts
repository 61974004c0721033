import type { FleetPlans, PortalFailure } from '../core/fleet.ts';
import type { Plan } from '../core/plan.ts';
import { isPermitted, type Summary, summarise } from '../core/summary.ts';
import { diagnosticLines } from './diagnostics-text.ts';
import { portalName } from './plan-text.ts';
import { cut, thousands, visible } from './safe.ts';
import type { Paint } from './style.ts';
import { longestCell, tableText } from './table.ts';
import { groupBy } from './words.ts';

/** One portal in the table that a run over several portals ends with. */
export interface FleetRow {
  readonly portal: string;
  readonly portalId: number;
  /** The plan in numbers; absent where there is none. */
  readonly counts?: Summary;
  /** How it stands, or what became of it, in a few words. */
  readonly says: string;
  readonly isBad?: boolean;
}

const heads = ['portal', 'add', 'change', 'destroy', 'held', 'by hand', ''] as const;

/** Rows of what was planned, and of what was not, in the order of the names. */
export function plannedRows({ plans, failures }: FleetPlans): readonly FleetRow[] {
  return sortedRows([...plans.map(({ plan }) => plannedRow(plan)), ...failures.map(failedRow)]);
}

export function sortedRows(rows: readonly FleetRow[]): readonly FleetRow[] {
  return [...rows].sort((a, b) => (a.portal < b.portal ? -1 : 1));
}

export function plannedRow(plan: Plan): FleetRow {
  const { portal, portalId } = plan;
  return { portal, portalId, counts: summarise(plan), says: statusOf(plan) };
}

export function failedRow({ portal, portalId, finding }: PortalFailure): FleetRow {
  return { portal, portalId, says: `failed: ${finding.message}`, isBad: true };
}

/** A line for each portal: what is to be done, or was, and what is wrong with it. */
export function fleetTable(rows: readonly FleetRow[], paint: Paint): string {
  return tableText(
    heads,
    rows.map(row => ({ cells: cellsOf(row), isBad: row.isBad ?? false })),
    paint,
  );
}

const mostNamed = 10;

/** What went wrong with portals, the same finding once, with the names of all that it is about. */
export function failureLines(failures: readonly PortalFailure[], paint: Paint): readonly string[] {
  const same = ({ finding: { code, message, at } }: PortalFailure) =>
    JSON.stringify([code, message, at?.file, at?.line]);
  return groupBy(failures, same).flatMap(group => {
    const left = group.length - mostNamed;
    const names = group.slice(0, mostNamed).map(({ portal }) => visible(portal));
    const [first, ...rest] = diagnosticLines(group[0].finding, paint);
    const which = `  portals: ${names.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
    return [...(first === undefined ? [] : [first]), ...(group.length > 1 ? [which] : []), ...rest];
  });
}

function cellsOf({ portal, portalId, counts, says }: FleetRow): readonly string[] {
  return [portalName({ portal, portalId }), ...countCells(counts), cut(says, longestCell)];
}

/** To add, to change, to destroy, held, by hand; empty where there is no plan. */
export function countCells(counts: Summary | undefined): readonly string[] {
  if (!counts) return ['', '', '', '', ''];
  const { add, change, destroy, held, manual } = counts;
  return [add, change, destroy, held, manual].map(number => (number === 0 ? '-' : thousands(number)));
}

/** How a portal stands, in a few words. */
function statusOf(plan: Plan): string {
  const isBlind = plan.unread.some(({ optional }) => !optional);
  if (isBlind) return 'not all could be read';
  return plan.changes.some(isPermitted) ? 'changes' : 'no changes';
}
