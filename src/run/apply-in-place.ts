import type { MarkerOutcome, Outcome } from '../core/outcome.ts';
import { isRepository } from '../git/repository.ts';
import { type ApplyOptions, applyPlan, createCounter } from './apply/apply-plan.ts';
import { type Applied, whyIncomplete } from './marker/completeness.ts';
import { type Lock, outcomeOf, reasonIn, releaseLock, takeLock } from './marker/lock.ts';
import { finished, type MarkedRun, started } from './marker/marker.ts';
import type { MarkerReading } from './marker/read-marker.ts';
import { createMarkerStore, type MarkerStore } from './marker/store.ts';
import type { PlannedInPlace } from './plan-in-place.ts';

export interface InPlaceOptions extends ApplyOptions {
  /** Name of the property that keeps the marker; absent where there shall be none. */
  readonly markerName?: string;
  readonly run: MarkedRun;
  /** `--target`. */
  readonly target: readonly string[];
  /** The version of portalform. */
  readonly tool: string;
  readonly now: () => Date;
  /** Whether a run of which nothing was heard is known to be gone. */
  readonly isGone: (run: MarkedRun) => boolean;
  /** Something that a person should know before the first write. */
  readonly warn: (text: string) => void;
}

/** Carries out a plan between saying in the portal that it starts and that it has ended. Throws a Refusal when another run is there. */
export async function applyInPlace(planned: PlannedInPlace, options: InPlaceOptions): Promise<Outcome> {
  const { marker: seen } = planned;
  const nextWrite = createCounter();
  const store = storeOf(planned, options, nextWrite);
  if (!store || seen.is === 'off') return applyPlan(planned, { ...options, nextWrite });
  const lock = await takeLock({ ...options, store, seen, portalId: planned.plan.portalId });
  if (lock.says !== undefined) options.warn(`${lock.says}: no other apply is kept away`);
  return applyPlan(planned, {
    ...options,
    nextWrite,
    async conclude(outcome) {
      const marker = await end({ ...planned, ...options, outcome }, lock, store, options);
      const { requests, writes } = options.gateway.spent;
      return { ...outcome, marker, requests: { total: requests, writes } };
    },
  });
}

function end(
  applied: Applied,
  lock: Lock,
  store: MarkerStore,
  options: InPlaceOptions,
): Promise<MarkerOutcome> {
  const incomplete = whyIncomplete(applied);
  return releaseLock(lock, store, {
    at: options.now().toISOString(),
    complete: { hash: applied.plan.configurationHash, tool: options.tool },
    ...(incomplete !== undefined && { incomplete }),
  });
}

function storeOf(
  { plan: { portalId } }: PlannedInPlace,
  { markerName: name, gateway, journal }: InPlaceOptions,
  nextWrite: () => number,
): MarkerStore | undefined {
  return name === undefined
    ? undefined
    : createMarkerStore({ home: { name, portalId }, gateway, journal, nextWrite });
}

/** Whether the portal does not remember yet that a plan without changes has nothing left to do. */
export async function hasNews(planned: PlannedInPlace, target: readonly string[]): Promise<boolean> {
  const { marker, plan, repository } = planned;
  if (marker.is === 'off' || marker.is === 'unreadable' || leftUndone(planned, target)) return false;
  if (marker.is !== 'ours') return true;
  const { complete, attempted, run } = marker.marker;
  if (complete?.hash !== plan.configurationHash || attempted.length > 0 || run.finished === undefined)
    return true;
  if (!isRepository(repository) || repository.head === undefined) return false;
  const { commit } = complete;
  return commit === undefined || (await repository.descends(repository.head, commit)) !== 'yes';
}

function leftUndone({ plan, isClean }: PlannedInPlace, target: readonly string[]): string | undefined {
  return whyIncomplete({ plan, isClean, target, outcome: { results: [], interrupted: false } });
}

/** Makes the portal remember that there is nothing left to do, in one write. Never throws for that. */
export async function remember(
  planned: PlannedInPlace,
  options: InPlaceOptions,
): Promise<MarkerOutcome | undefined> {
  const { configurationHash: hash, portalId } = planned.plan;
  const store = storeOf(planned, options, createCounter());
  if (!store) return undefined;
  try {
    const fresh = await store.read();
    // another run has something to say: what this one knows is out of date
    if (!sameRun(fresh, planned.marker)) return undefined;
    const before = fresh.is === 'ours' ? fresh.marker : undefined;
    const at = options.now().toISOString();
    const marker = finished(started(before, options.run, portalId), at, { hash, tool: options.tool });
    await store.write(marker, 'marker: nothing left to do', fresh);
    return outcomeOf(marker, undefined);
  } catch (error) {
    return { is: 'unknown', says: `the marker could not be written (${reasonIn(error)})` };
  }
}

function sameRun(fresh: MarkerReading, seen: PlannedInPlace['marker']): boolean {
  if (fresh.is !== 'ours' || seen.is !== 'ours') return fresh.is === seen.is;
  const { run } = seen.marker;
  return fresh.marker.run.id === run.id && fresh.marker.run.finished === run.finished;
}
