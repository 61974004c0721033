import type { Node } from './tree.ts';

/*
 * What a change of steps means for people: who is told or written to, and what becomes of records. HubSpot does not say
 * what it does with records that are in a step when that goes or changes (U), so that no more is said than that.
 */

const changedWait = 'records may be waiting in it: whether the new time holds for them is not known';
const removedWait = 'records may be waiting in it: what becomes of them is not known';

const waits: ReadonlySet<string> = new Set(['delay', 'delayUntil']);

/** What a step does to people and records beside the one that is in it. */
const reaches: ReadonlyMap<string, string> = new Map([
  ['sendEmail', 'writes to everybody who comes to it'],
  ['sendEmailTo', 'writes to the addresses for every record that comes to it'],
  ['notifyByEmail', 'writes to colleagues for every record that comes to it'],
  ['notifyInApp', 'tells colleagues for every record that comes to it'],
  ['createTask', 'gives somebody a task for every record that comes to it'],
  ['rotateOwner', 'gives records another owner'],
  ['enrollIn', 'enrolls records in another workflow'],
  ['enrollInSequence', 'a sequence writes to everybody who comes to it'],
  ['unenrollFromSequence', 'ends sequences for everybody who comes to it'],
  ['setMarketingStatus', 'changes which contacts are marketing contacts'],
  ['manageSubscription', 'changes what people are subscribed to'],
  ['deleteRecord', 'deletes every record that comes to it'],
  ['webhook', 'sends data of records to another system'],
  ['code', 'runs code on every record that comes to it'],
]);

/** What it means for people that a step comes, goes or changes; undefined where that is no more than is said of it. */
export function peopleOf(is: 'added' | 'removed' | 'changed' | 'moved', { verb }: Node): string | undefined {
  if (is === 'added') return reaches.get(verb);
  if (!waits.has(verb)) return undefined;
  return is === 'removed' ? removedWait : changedWait;
}
