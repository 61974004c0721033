import type { Change, Unit } from '../core/plan.ts';
import type { CellDifference, State } from './comparison.ts';

/** Why a cell is what it is. */
export interface Reason {
  readonly is: State;
  readonly says: string;
  readonly differences: readonly CellDifference[];
}

/** What the plan says of a thing: what was not applied yet, and what people changed. */
export function plannedReasons(change: Change): readonly Reason[] {
  const { action, held, units } = change;
  const isChanged = units.some(isDrift);
  if (held?.reason === 'missing' || (action === 'create' && isChanged))
    return [reason('drift', held?.says ?? 'it was in the portal before, and is not there any more')];
  if (held?.reason === 'ambiguous') return [reason('conflict', held.says)];
  if (action === 'create') return [reason('behind', withHold('it is not in the portal yet', change))];
  if (action === 'remove')
    return [reason(isBack(change) ? 'drift' : 'behind', withHold('it is to be removed', change))];
  const [drifted, open] = [units.filter(isDrift), units.filter(unit => !isDrift(unit))];
  return [
    ...(drifted.length > 0 ? [reason('drift', 'it was changed in the portal', drifted)] : []),
    ...(open.length > 0 || drifted.length === 0
      ? [reason('behind', withHold('the configuration was not applied yet', change), open)]
      : []),
  ];
}

function isDrift({ origin }: Unit): boolean {
  return origin === 'drift' || origin === 'both';
}

/** An earlier apply removed it, and somebody has made it again. */
function isBack({ held }: Change): boolean {
  return held?.reason === 'drift';
}

/** Why it is not only a matter of applying it. */
function withHold(says: string, { held, units }: Change): string {
  const holds = [held, ...units.map(unit => unit.held)].flatMap(hold =>
    hold && !waiting.has(hold.reason) ? hold.says : [],
  );
  return [says, ...new Set(holds)].join('; ');
}

/** Holds that only wait for a person's word, or are said anyway. */
const waiting: ReadonlySet<string> = new Set(['takeover', 'drift', 'missing']);

function reason(is: State, says: string, units: readonly Unit[] = []): Reason {
  return {
    is,
    says,
    differences: units.map(({ path, is: part, before, after, words }) => ({
      path,
      is,
      ...(part === 'order' && { isOrder: true }),
      ...(before !== undefined && { here: before }),
      ...(after !== undefined && { there: after }),
      ...(words && { words }),
    })),
  };
}
