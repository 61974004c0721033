import type { Position } from '../core/diagnostic.ts';
import { type Cell, type CellDifference, type State, states } from './comparison.ts';
import { explainDifferences } from './explain.ts';
import { type ComparedPortal, type ComparisonInput, isConfigured, readingOf } from './input.ts';
import { declaredAt, exclusionAt } from './overlays.ts';
import { plannedReasons, type Reason } from './planned.ts';
import type { Side } from './side.ts';

interface Placed extends Reason {
  readonly at?: Position;
}

/** How one portal stands to a row. */
export function cellOf(
  side: Side,
  address: string,
  reference: Side | undefined,
  sides: readonly Side[],
  input: ComparisonInput,
): Cell {
  const unavailable = unavailability(side, input);
  const reasons: readonly Placed[] = unavailable
    ? [{ is: 'unavailable', says: unavailable, differences: [] }]
    : reasonsOf(side, address, reference, sides);
  const sorted = [...reasons].sort((a, b) => states.indexOf(a.is) - states.indexOf(b.is));
  const [first] = sorted;
  const is = first?.is ?? 'same';
  const at = sorted.find(one => one.at)?.at;
  const { change } = side;
  const isDrift = sorted.some(one => one.is === 'drift');
  const person = readingOf(side.portal)?.people.get(change?.changedBy ?? '');
  return {
    portal: side.portal.portal,
    is,
    says: sorted.map(({ says }) => says),
    differences: sorted.flatMap(({ differences }) => differences),
    ...(at && { at }),
    ...(isDrift && change?.changedBy !== undefined && { who: change.changedBy }),
    ...(isDrift && person !== undefined && { person }),
    ...(isDrift && change?.changedAt !== undefined && { when: change.changedAt }),
  };
}

function reasonsOf(
  side: Side,
  address: string,
  reference: Side | undefined,
  sides: readonly Side[],
): readonly Placed[] {
  const declaring = sides.filter(({ resource }) => resource);
  const differences = reference && reference !== side ? explainDifferences(side, reference, sides) : [];
  return [
    ...(side.change && (side.resource || side.found) ? plannedReasons(side.change) : []),
    ...(side.resource ? [] : undeclaredReasons(side, address, declaring)),
    ...differing('conflict', differences, side, reference),
    ...differing('intended', differences, side, reference),
  ];
}

function differing(
  is: State,
  all: readonly CellDifference[],
  side: Side,
  reference: Side | undefined,
): readonly Placed[] {
  const differences = all.filter(one => one.is === is);
  if (differences.length === 0) return [];
  const at = differences.find(one => one.at)?.at;
  return [{ is, says: sayDifferent(is, side, reference, at !== undefined), differences, ...(at && { at }) }];
}

function sayDifferent(is: State, side: Side, reference: Side | undefined, isApart: boolean): string {
  const other = reference?.portal.portal ?? '';
  if (is === 'intended') return `it is declared to be otherwise than in ${other}`;
  return isApart
    ? `${side.portal.portal} and ${other} each declare it, and not the same`
    : `it is not what ${other} means by it`;
}

/** What is to be said of a thing in a portal for which it is not declared. */
function undeclaredReasons(
  { portal, found, isUnclear }: Side,
  address: string,
  declaring: readonly Side[],
): readonly Placed[] {
  if (isUnclear) return [plain('conflict', 'more than one thing here could be it')];
  const [first] = declaring;
  const isMine = isConfigured(portal);
  if (!first) {
    if (!found) return [plain('absent', 'others have it, and it is not here')];
    return isMine ? [plain('unmanaged', 'it is in the portal, and not declared')] : [];
  }
  const names = declaring.map(side => side.portal.portal).join(', ');
  const excluded = exclusionAt(address, first, portal);
  const at = excluded ?? declaredAt(first);
  const says = excluded
    ? 'it is not declared here: an overlay takes it out'
    : `it is declared for ${names} only`;
  const isMeant = excluded || (isMine && !found);
  return [
    ...(found ? [plain('unmanaged', `it is in the portal, and declared for ${names} only`)] : []),
    ...(isMeant ? [{ ...plain('intended', says), ...(at && { at }) }] : []),
    ...(!found && !isMeant ? [plain('absent', `it is declared for ${names}, and not here`)] : []),
  ];
}

function plain(is: State, says: string): Placed {
  return { is, says, differences: [] };
}

/** Why nothing can be said of a thing in a portal; undefined when something can. */
function unavailability(
  { portal, kind, scope, found, resource, change }: Side,
  { emptyIsNoAnswer }: Pick<ComparisonInput, 'emptyIsNoAnswer'>,
): string | undefined {
  const reading = readingOf(portal);
  if (!reading) return failureOf(portal);
  if (found) return found.unreadable;
  const inventory = reading.drafted.actual.inventory(kind.name, scope);
  if (!inventory)
    return (
      reading.unread.find(one => one.kind === kind.name && one.scope === scope)?.says ??
      `${kind.name} was not read here`
    );
  if (inventory.incomplete) return inventory.incomplete.says;
  if (change?.held?.reason === 'unreadable') return change.held.says;
  // of what is declared the plan knows what to make of an empty list
  return !resource && inventory.found.length === 0 ? emptyIsNoAnswer[kind.name]?.says : undefined;
}

function failureOf({ read }: ComparedPortal): string | undefined {
  return 'finding' in read ? read.finding.message : undefined;
}
