import { withDrafts } from '../pull/drafts.ts';
import type { Edited, Problem } from './edits.ts';
import { invalid } from './edits.ts';
import type { Removing } from './removal.ts';
import { removeFrom } from './remove.ts';
import { readState, type State } from './state.ts';

const nothing: Edited = { texts: new Map(), portals: [], notes: [] };

/**
 * Removes several things, those first that nothing needs any more. Either all of them go, or the first problem is handed
 * back.
 */
export function removeAll(state: State, removings: readonly Removing[]): Edited | Problem {
  let [now, done, left] = [state, nothing, removings];
  while (left.length > 0) {
    const others = left.map(({ address }) => address);
    const tried = left.map(one => ({ one, edited: removeFrom(now, { ...one, with: others }) }));
    const next = tried.find(({ edited }) => !('problem' in edited)) ?? tried[0];
    if (!next || 'problem' in next.edited) return next?.edited ?? done;
    done = both(done, next.edited);
    left = left.filter(one => one !== next.one);
    const read = readState(
      withDrafts(state.files, done.texts),
      state.portals.map(({ name }) => name),
    );
    if ('errors' in read) return invalid(read.errors);
    now = read;
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
