import { withDrafts } from '../pull/drafts.ts';
import type { Edited, Problem } from './edits.ts';
import type { Removing } from './removal.ts';
import { removeFrom } from './remove.ts';
import { readState, type State } from './state.ts';

const nothing: Edited = { texts: new Map(), portals: [], notes: [] };

/**
 * Removes several things, those first that nothing needs any more. Either all of them go, or the first problem is handed
 * back.
 */
export function removeAll(state: State, removings: readonly Removing[]): Edited | Problem {
  const names = state.portals.map(({ name }) => name);
  let [now, done, left] = [state, nothing, removings];
  while (left.length > 0) {
    const others = left.map(({ address }) => address);
    const problems: Problem[] = [];
    const next = left.find(one => {
      const edited = removeFrom(now, { ...one, with: others });
      if ('problem' in edited) problems.push(edited);
      else done = both(done, edited);
      return !('problem' in edited);
    });
    const [problem] = problems;
    if (!next && problem) return problem;
    left = left.filter(one => one !== next);
    const read = readState(withDrafts(state.files, done.texts), names);
    // what was removed has been read before
    if (!('errors' in read)) now = read;
  }
  return done;
}

function both(a: Edited, b: Edited): Edited {
  return {
    texts: new Map([...a.texts, ...b.texts]),
    portals: [...new Set([...a.portals, ...b.portals])].sort(),
    notes: [...a.notes, ...b.notes],
  };
}
