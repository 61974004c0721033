import type { Look, Probe } from '../../core/kind.ts';
import type { Change } from '../../core/plan.ts';
import { recordsProbe } from '../stages/records.ts';
import { objectTypes } from './shape.ts';

/** A stage in use by records must be emptied first (reference 6, D). */
export function lifecycleProbes(change: Change, look: Look): Probe[] {
  return change.units
    .filter(({ is, after }) => is === 'child' && after === undefined)
    .flatMap(({ path }) =>
      objectTypes.flatMap(scope => {
        const at = look.resolve({ kind: 'lifecycleStage', scope, key: path[1] ?? '' });
        return at.is === 'known' ? [recordsProbe(scope, 'lifecyclestage', at.id, path)] : [];
      }),
    );
}
