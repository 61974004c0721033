import type { PastRun } from '../core/history.ts';
import { newestFirst } from './history.ts';
import type { CompleteApply, MarkedRun, Marker } from './marker/marker.ts';

type Remembered = Pick<Marker, 'portalId' | 'complete' | 'run'>;

/**
 * Runs with what the portal remembers of them: which was the last complete one, and those that no journal here tells
 * of. A marker of another portal (it came with a copy of a portal into a sandbox) says nothing.
 */
export function withMarker(
  runs: readonly PastRun[],
  marker: Remembered,
  { portal, portalId }: Pick<PastRun, 'portal' | 'portalId'>,
): readonly PastRun[] {
  if (marker.portalId !== portalId) return runs;
  const ids = [...new Set([marker.run.id, ...(marker.complete ? [marker.complete.run] : [])])];
  const known = new Set(runs.map(({ run }) => run));
  const news = ids
    .filter(id => !known.has(id))
    .map(id => remembered({ ...unknownRun, run: id, portal, portalId }, marker));
  return newestFirst([...runs.map(run => remembered(run, marker)), ...news]);
}

/** A run that no journal tells of. */
const unknownRun = {
  ending: 'unfinished',
  changes: [],
  writes: [],
  onlyInPortal: true,
  lastComplete: false,
} as const;

/** A journal says more than a marker; what it does not say (it was cut, or is elsewhere) the marker may know. */
function remembered(past: PastRun, { complete, run }: Remembered): PastRun {
  const isLast = past.run === run.id;
  const isComplete = past.run === complete?.run;
  const known = { ...(isComplete && fromComplete(complete)), ...(isLast && fromRun(run)) };
  const ending = past.ending !== 'unfinished' ? past.ending : isComplete ? 'done' : 'ended';
  return {
    ...known,
    ...past,
    ...('finished' in known && { ending }),
    lastComplete: isComplete,
  };
}

function fromComplete({ commit, hash, tool, finished }: CompleteApply): Partial<PastRun> {
  return {
    ...(commit !== undefined && { commit }),
    configurationHash: hash,
    version: tool,
    finished: isoTime(finished),
  };
}

function fromRun({ commit, started, finished, actor, url }: MarkedRun): Partial<PastRun> {
  return {
    ...(commit !== undefined && { commit }),
    ...(actor !== undefined && { actor }),
    ...(url !== undefined && { url }),
    started: isoTime(started),
    ...(finished !== undefined && { finished: isoTime(finished) }),
  };
}

/** As journals spell it, so that times compare as texts. */
function isoTime(time: string): string {
  return new Date(time).toISOString();
}
