import type { MarkerOutcome } from '../../core/outcome.ts';
import { Refusal } from '../../core/refusal.ts';
import { PortalError } from '../../portal/errors.ts';
import { endsRun } from '../apply/context.ts';
import { underWay } from '../hazards.ts';
import { type CompleteApply, finished, isUnderWay, type MarkedRun, type Marker, started } from './marker.ts';
import type { MarkerReading } from './read-marker.ts';
import type { MarkerStore } from './store.ts';

/**
 * How long a run waits between saying that it starts and believing it, in milliseconds (Fischer's mutual exclusion):
 * longer than another run can take from reading that nobody is there to its own write being seen. What was written is
 * readable after 250 to 700 ms (reference 4.3, O), which counts for that run's reading and for ours, with a request
 * in between.
 */
export const lockWait = 2000;

/** When what was just written is not shown yet. */
const furtherWaits: readonly number[] = [500, 1000];

export interface LockOptions {
  readonly store: MarkerStore;
  /** What the plan was made with. */
  readonly seen: MarkerReading;
  readonly run: MarkedRun;
  readonly portalId: number;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Whether a run of which nothing was heard is known to be gone. */
  readonly isGone: (run: MarkedRun) => boolean;
}

/** What a run has of the portal: the marker that it wrote, if it could; and why nobody else is kept away, if so. */
export interface Lock {
  readonly marker?: Marker;
  readonly says?: string;
}

/**
 * Says in the portal that a run starts, before its first write. Throws a Refusal when another run is under way or has
 * been there since the plan was made; whatever keeps the marker from being read or written is no reason to stop.
 */
export async function takeLock(options: LockOptions): Promise<Lock> {
  const { store, seen, run, portalId, sleep } = options;
  const fresh = await store.read();
  if (fresh.is === 'unreadable') return { says: `the marker cannot be read (${fresh.says})` };
  const before = fresh.is === 'ours' ? fresh.marker : undefined;
  refuseOthers(before?.run, options);
  if (seen.is !== 'unreadable' && lastRunOf(fresh) !== lastRunOf(seen)) throw stale();
  const marker = started(before, run, portalId);
  try {
    await store.write(marker, 'marker: started', fresh);
  } catch (error) {
    // who cannot write at all need not go on; an answer that never came is settled by reading back
    if (!(error instanceof PortalError) || endsRun(error)) throw error;
    if (!error.ambiguous && error.status !== 409)
      return { says: `the marker cannot be written (${error.message})` };
  }
  await sleep(lockWait);
  return { marker, ...(await readBack(marker, fresh, options)) };
}

async function readBack(
  { run }: Marker,
  fresh: MarkerReading,
  options: LockOptions,
): Promise<Pick<Lock, 'says'>> {
  for (const wait of [0, ...furtherWaits]) {
    await options.sleep(wait);
    const shown = await options.store.read();
    if (shown.is === 'unreadable') return { says: `the marker cannot be read (${shown.says})` };
    if (shown.is !== 'ours') continue;
    if (shown.marker.run.id === run.id) return {};
    if (lastRunOf(shown) === lastRunOf(fresh)) continue;
    refuseOthers(shown.marker.run, options);
    throw stale();
  }
  return { says: 'HubSpot does not show the marker that was just written' };
}

function stale(): Refusal {
  const says = 'another apply was here since this plan was made';
  return new Refusal('PF4002', says, 'run plan again and have it reviewed');
}

function refuseOthers(run: MarkedRun | undefined, { now, isGone }: LockOptions): void {
  if (!run || !isUnderWay(run, now()) || isGone(run)) return;
  const { code, says, fix } = underWay(run);
  throw new Refusal(code, says, fix);
}

/** What differs as soon as another run has begun or ended. */
function lastRunOf(reading: MarkerReading): string {
  if (reading.is !== 'ours') return reading.is;
  const { id, finished: at } = reading.marker.run;
  return JSON.stringify([id, at]);
}

/** What a run leaves: why it is not complete, if it is not. */
export interface Ending {
  readonly at: string;
  readonly complete: Pick<CompleteApply, 'hash' | 'tool'>;
  readonly incomplete?: string;
}

/** Says in the portal that the run has ended, after its last write. Never throws: what was done is done. */
export async function releaseLock(lock: Lock, store: MarkerStore, ending: Ending): Promise<MarkerOutcome> {
  if (!lock.marker) return { is: 'unknown', says: `${lock.says}: no other apply was kept away` };
  const { at, complete, incomplete } = ending;
  const marker = finished(lock.marker, at, incomplete === undefined ? complete : undefined);
  try {
    await store.write(marker, 'marker: finished', { is: 'ours', marker: lock.marker });
  } catch (error) {
    // an answer that never came proves nothing
    if (await hasEnded(marker.run.id, store)) return outcomeOf(marker, incomplete);
    const until = 'for 30 minutes the next apply needs --take-over-run';
    return {
      is: 'unknown',
      says: `that this apply has ended could not be written (${reasonIn(error)}): ${until}`,
    };
  }
  return outcomeOf(marker, incomplete);
}

async function hasEnded(run: string, store: MarkerStore): Promise<boolean> {
  const shown = await store.read().catch(() => undefined);
  return shown?.is === 'ours' && shown.marker.run.id === run && shown.marker.run.finished !== undefined;
}

/** What an error says, without its name. */
export function reasonIn(error: unknown): string {
  return String(error).replace(/^\w+: /, '');
}

/** What the portal remembers now. */
export function outcomeOf({ complete }: Marker, incomplete: string | undefined): MarkerOutcome {
  return {
    is: incomplete === undefined ? 'complete' : 'incomplete',
    ...(complete?.commit !== undefined && { commit: complete.commit }),
    ...(incomplete !== undefined && { says: incomplete }),
  };
}
