import type { Change, Hold, Plan, Unit } from '../core/plan.ts';
import { isPermitted } from '../core/summary.ts';
import { formatKey } from './format-form.ts';
import { cut, visible } from './safe.ts';
import type { Paint } from './style.ts';
import { sharedOrigin, titleText, unitLines } from './unit-text.ts';
import { columnWidth, padTo } from './width.ts';
import { count, groupBy, groupOf, heading, indent, originWords, paintOf, symbols } from './words.ts';

/** What the lines of a change need to know beside the change. */
export interface Surroundings {
  /** Where in the plan each address is. */
  readonly positions: ReadonlyMap<string, number>;
  readonly paint: Paint;
  readonly plan: Plan;
  /** The host of the portal's pages, such as `app-eu1.hubspot.com`; without it no links. */
  readonly uiDomain: string | undefined;
}

const widestAddress = 64;
const mostDependencies = 5;

/** The changes that apply would carry out, by kind and scope, each with what differs. */
export function changeSections(around: Surroundings): readonly (readonly string[])[] {
  const groups = groupBy(around.plan.changes.filter(isPermitted), groupOf);
  return groups.map(changes => [
    around.paint.bold(heading(changes[0].kind, changes[0].scope)),
    ...indent(changeLines(changes, around), 2),
  ]);
}

function changeLines(changes: readonly Change[], around: Surroundings): string[] {
  const width = columnWidth(
    changes.map(change => visible(change.address)),
    widestAddress,
  );
  return changes.flatMap(change => [
    headLine(change, around.paint, width),
    ...indent(change.action === 'remove' ? linkLines(change, around) : bodyLines(change, around), 4),
  ]);
}

/** `~ property.contacts.lead_region  "Lead region"`. */
export function headLine(change: Change, paint: Paint, width = 0): string {
  const address = cut(change.address, 200);
  const records =
    change.action === 'remove' && change.records !== undefined
      ? `(${count(change.records, 'record')} with a value)`
      : '';
  const rest = [titleText(change), records].filter(text => text !== '').join('  ');
  const start = `${symbols[change.action]} ${rest === '' ? address : padTo(address, width)}`;
  return `${paintOf(paint, change.action)(start)}${rest === '' ? '' : `  ${rest}`}`;
}

function bodyLines(change: Change, around: Surroundings): string[] {
  const { paint } = around;
  const preceding = precedingLine(change, around);
  return [
    ...unitLines(change, change.units, paint),
    ...historyLines(change, paint),
    ...(preceding === undefined ? [] : [paint.dim(preceding)]),
    ...(change.steps.length > 1
      ? [paint.dim(`in ${change.steps.length} steps: ${change.steps.map(visible).join('; ')}`)]
      : []),
    ...linkLines(change, around),
  ];
}

/**
 * Why it differs, and who changed it last, where HubSpot tells and it helps to decide. A hold for drift has said
 * already that the portal changed.
 */
export function historyLines(change: Change, paint: Paint, hold?: Hold): string[] {
  const first = change.units[0];
  const said = hold?.reason === 'drift' && first?.origin === 'drift';
  const origin =
    first && !said && sharedOrigin(change) ? originWords(change.action, first.origin) : undefined;
  const drifted = change.units.some(unit => unit.origin === 'drift' || unit.origin === 'both');
  const who = drifted || change.action === 'adopt' ? lastChange(change) : undefined;
  const says = [origin, who].filter(text => text !== undefined).join('; ');
  return says === '' ? [] : [paint.dim(says)];
}

/** Who changed it last in the portal, and when, as far as HubSpot tells. */
export function lastChange({ changedBy, changedAt }: Change): string | undefined {
  if (changedBy === undefined && changedAt === undefined) return undefined;
  const by = changedBy === undefined ? '' : ` by user ${cut(changedBy, 100)}`;
  return `last changed${by}${changedAt === undefined ? '' : ` at ${cut(changedAt, 100)}`}`;
}

/** What comes first, where that is no matter of course: siblings, and what is held itself. */
function precedingLine(change: Change, around: Surroundings): string | undefined {
  if (change.dependsOn.length === 0) return undefined;
  const positions = change.dependsOn
    .flatMap(address => around.positions.get(address) ?? [])
    .sort((a, b) => a - b);
  const others = positions.flatMap(position => around.plan.changes[position] ?? []);
  const telling = others
    .filter(other => groupOf(other) === groupOf(change) || !isPermitted(other))
    .map(other => cut(other.address, 200));
  if (telling.length === 0) return undefined;
  const left = telling.length - mostDependencies;
  return `after ${telling.slice(0, mostDependencies).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

export function linkLines(change: Change, { paint, uiDomain }: Surroundings): string[] {
  return change.link === undefined || uiDomain === undefined
    ? []
    : [paint.dim(visible(`https://${uiDomain}${change.link}`))];
}

/** The names of what differs, for lists too long to show every value: `label, options (3)`. */
export function unitNames(units: readonly Unit[]): string {
  const groups = groupBy(units, unit =>
    JSON.stringify(unit.is === 'child' ? unit.path.slice(0, -1) : unit.path),
  );
  return groups
    .map(([first, ...others]) => {
      const name = (first.is === 'child' ? first.path.slice(0, -1) : first.path).map(formatKey).join('.');
      return others.length === 0 ? name : `${name} (${others.length + 1})`;
    })
    .join(', ');
}
