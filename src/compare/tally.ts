import { type Comparison, type Row, type State, states } from './comparison.ts';

/** What a row comes to: the weightiest of its cells. */
export function stateOf({ cells }: Pick<Row, 'cells'>): State {
  return states.find(state => cells.some(({ is }) => is === state)) ?? 'same';
}

/** How many things there are of each state, the weightiest first; none are left out. */
export function countStates({ rows }: Pick<Comparison, 'rows'>): ReadonlyMap<State, number> {
  const found = rows.map(stateOf);
  return new Map(
    states.flatMap(state => {
      const count = found.filter(one => one === state).length;
      return count === 0 ? [] : [[state, count] as const];
    }),
  );
}
