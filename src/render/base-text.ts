import type { MarkerOutcome } from '../core/outcome.ts';
import type { PlanBase } from '../core/plan.ts';
import { minute, shortId } from '../core/short.ts';
import { cut } from './safe.ts';
import type { Paint } from './style.ts';

/** What a plan takes the portal to have been built from, and what is to be known about that. */
export function baseLines(base: PlanBase | undefined, paint: Paint): readonly string[] {
  if (!base) return [];
  return [
    paint.dim(`Base: ${baseWords(base)}`),
    ...base.notes.map(note => `${paint.held('!')} ${cut(note, 700)}`),
  ];
}

function baseWords({ from, commit = '', finished, says = '' }: PlanBase): string {
  if (from === 'none') return `none: ${cut(says, 500)}`;
  if (from === 'journal') return `the journal on this machine: ${cut(says, 500)}`;
  const how = from === 'flag' ? '--base' : `applied ${cut(minute(finished ?? ''), 40)}`;
  return `commit ${cut(shortId(commit), 40)} (${how})`;
}

/** What the portal remembers of an apply, in one line. */
export function markerLine({ is, commit, says = '' }: MarkerOutcome): string {
  const from = commit === undefined ? '' : `commit ${cut(shortId(commit), 40)}`;
  if (is === 'unknown') return `Marker: ${cut(says, 700)}.`;
  if (is === 'complete') return from === '' ? 'Marker: complete.' : `Marker: complete, ${from}.`;
  return `Marker: not complete (${cut(says, 700)})${from === '' ? '' : `; base stays ${from}`}.`;
}
