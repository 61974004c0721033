import { equalForms } from '../core/form.ts';
import { permittedPart } from '../core/permitted.ts';
import type { Change, Plan, Unit } from '../core/plan.ts';

/** How a fresh plan differs from one that was saved or reviewed. */
export interface Deviation {
  readonly address: string;
  readonly says: string;
}

/**
 * Compares what would be carried out now with what a person has seen. `exactly`: both ways, for a saved plan;
 * `atMost`: fewer changes than reviewed are fine, so that merges elsewhere do not spoil a review.
 */
export function comparePlans(seen: Plan, fresh: Plan, how: 'exactly' | 'atMost'): Deviation[] {
  const before = permittedByAddress(seen);
  const now = permittedByAddress(fresh);
  const differing = [...now.values()].flatMap(change =>
    deviations(before.get(change.address), change, how).map(says => ({ address: change.address, says })),
  );
  if (how === 'atMost') return differing;
  const held = new Map(fresh.changes.map(change => [change.address, change]));
  const gone = [...before.values()].filter(change => !now.has(change.address));
  return [
    ...differing,
    ...gone.flatMap(change =>
      whyGone(change, held.get(change.address)).map(says => ({ address: change.address, says })),
    ),
  ];
}

/** What became of a change that would not be done any more: held now, for what somebody did, or not needed. */
function whyGone(seen: Change, fresh: Change | undefined): string[] {
  if (!fresh) return ['there is nothing left to do: the portal is as planned already'];
  const says = savedOrDiffers(seen, fresh, 'exactly');
  if (says.length > 0) return says;
  const holds = [fresh.held, ...fresh.units.map(unit => unit.held)].flatMap(hold => hold?.says ?? []);
  return [`is held now: ${[...new Set(holds)].join('; ')}${who(fresh)}`];
}

function permittedByAddress(plan: Plan): ReadonlyMap<string, Change> {
  return new Map(
    plan.changes.flatMap(change => permittedPart(change) ?? []).map(change => [change.address, change]),
  );
}

function deviations(seen: Change | undefined, fresh: Change, how: 'exactly' | 'atMost'): string[] {
  if (!seen) return [`would ${fresh.action} it, which was not planned`];
  if (verb(seen) !== verb(fresh)) return [`would ${fresh.action} it, where the plan says ${seen.action}`];
  const says = savedOrDiffers(seen, fresh, how);
  if (says.length > 0) return says;
  // what is left of a change has another fingerprint than the whole; its units say all, but a removal has none
  const mayDiffer = how === 'atMost' && fresh.units.length > 0;
  return mayDiffer || seen.fingerprint === fresh.fingerprint ? [] : [`has changed since${who(fresh)}`];
}

/** That somebody saved it, and what differs since. */
function savedOrDiffers(seen: Change, fresh: Change, how: 'exactly' | 'atMost'): string[] {
  const saved = seen.revision === fresh.revision ? [] : [savedSince(seen, fresh)];
  const units = differingUnits(seen.units, fresh.units, how);
  return [...saved, ...units].map(says => `${says}${who(fresh)}`);
}

/** Somebody saved it, whatever it was that they changed. */
export function savedSince(
  { title, revision: then }: Pick<Change, 'title' | 'revision'>,
  { revision: now }: { readonly revision?: string },
): string {
  const what = title === undefined ? '' : `"${title}" `;
  return `${what}was saved in HubSpot since: revision ${then ?? 'unknown'} then, ${now ?? 'unknown'} now`;
}

/** Whether a thing is ours already does not change what is sent to it. */
function verb({ action }: Change): string {
  return action === 'adopt' ? 'update' : action;
}

function differingUnits(seen: readonly Unit[], fresh: readonly Unit[], how: 'exactly' | 'atMost'): string[] {
  const before = byPath(seen);
  const now = byPath(fresh);
  const done = how === 'atMost' ? [] : [...before].filter(([path]) => !now.has(path));
  return [
    ...done.map(([, unit]) => `${unit.path.join('.')} no longer differs`),
    ...[...now].flatMap(([path, unit]) => {
      const was = before.get(path);
      if (was && isSame(was, unit)) return [];
      return [`${unit.path.join('.')} ${was ? 'is not what the plan was made from' : 'differs now'}`];
    }),
  ];
}

function byPath(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  return new Map(units.map(unit => [JSON.stringify(unit.path), unit]));
}

function isSame(a: Unit, b: Unit): boolean {
  return equalForms(a.before, b.before) && equalForms(a.after, b.after);
}

function who({ changedBy, changedAt }: Change): string {
  const by = changedBy === undefined ? [] : [`by user ${changedBy}`];
  const when = changedAt === undefined ? by : [changedAt, ...by];
  return when.length === 0 ? '' : ` (last changed ${when.join(' ')})`;
}
