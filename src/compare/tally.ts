import { type Cell, type Comparison, type Row, type State, states } from './comparison.ts';

/** What a row comes to: the weightiest of its cells. */
export function stateOf({ cells }: Pick<Row, 'cells'>): State {
  return states.find(state => cells.some(({ is }) => is === state)) ?? 'unavailable';
}

/** The cells of portals that could be read: why another one could not is said once, not of everything. */
export function readCells(
  { cells }: Pick<Row, 'cells'>,
  { failures }: Pick<Comparison, 'failures'>,
): readonly Cell[] {
  return cells.filter(({ portal }) => failures.every(failure => failure.portal !== portal));
}

/** How many things there are of each state in the portals that could be read, the weightiest first. */
export function countStates(comparison: Pick<Comparison, 'rows' | 'failures'>): ReadonlyMap<State, number> {
  const found = comparison.rows.map(row => stateOf({ cells: readCells(row, comparison) }));
  return new Map(
    states.flatMap(state => {
      const count = found.filter(one => one === state).length;
      return count === 0 ? [] : [[state, count] as const];
    }),
  );
}
