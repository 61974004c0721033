import type { Ending, PastRun } from '../core/history.ts';
import { cut, thousands } from './safe.ts';
import type { Paint } from './style.ts';

export const endings: Readonly<Record<Ending, string>> = {
  done: 'done',
  failed: 'failed',
  interrupted: 'interrupted',
  crashed: 'crashed',
  unfinished: 'no end',
  ended: 'ended',
};

/** Only what asks for a look is coloured. */
export function paintEnding(paint: Paint, ending: Ending): (text: string) => string {
  if (ending === 'failed' || ending === 'crashed') return paint.error;
  return ending === 'interrupted' || ending === 'unfinished' ? paint.held : text => text;
}

/** `2026-11-22 12:00:00`: the time of a journal, which is in UTC. */
export function momentWords(time: string): string {
  return cut(time, 40).replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d).*$/, '$1 $2');
}

/** `3 done, 1 failed`; what is not known is `-`. An apply with nothing to change only makes the portal remember so. */
export function countWords({ counts }: PastRun): string {
  if (!counts) return '-';
  const { done, failed, notStarted } = counts;
  if (done + failed + notStarted === 0) return 'none';
  const parts = [
    ...(done > 0 ? [`${thousands(done)} done`] : []),
    ...(failed > 0 ? [`${thousands(failed)} failed`] : []),
    ...(notStarted > 0 ? [`${thousands(notStarted)} not started`] : []),
  ];
  return parts.join(', ');
}

/** A Git commit as people quote it, `-dirty` as `git describe` has it; what is not known is `-`. */
export function commitWords({ commit, dirty }: PastRun): string {
  if (commit === undefined) return '-';
  const short = /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : cut(commit, 20);
  return dirty ? `${short}-dirty` : short;
}

/** The beginning of an id that people can type: `--run` takes it. */
export function shortRun(run: string): string {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(run) ? run.slice(0, 8) : cut(run, 40);
}

/** Of a run whose end is not on record, and whose process is gone. */
export const CRASHED = 'its end is not on record, and its process is gone: plan shows what is left';
/** Of a run that has no end on record. */
export const UNFINISHED = 'its end is not on record: it was stopped from outside, or is still running';
/** Of the run that differences are told apart by. */
export const LAST_COMPLETE = 'the last complete apply that the portal remembers';
/** Of a run that no journal here tells of. */
export const ONLY_IN_PORTAL = 'known from the portal only, its journal is elsewhere';
