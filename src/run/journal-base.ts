import type { FormMap } from '../core/form.ts';
import { isMap } from '../core/form.ts';
import { formFromJson } from '../core/form-json.ts';
import type { Base } from '../plan/origin.ts';
import { takeIn } from './evidence.ts';
import type { JournalEntry } from './journal.ts';

/**
 * What the journal shows that we wrote to a portal ourselves: such a unit is ours to change, and one that differs
 * from it was changed by someone else. Writes whose end is not on record (a crash, an answer that never came), and those
 * of changes that were not carried out whole, are attempts: they explain what is in the portal, and claim nothing. Evidence, not state: without a journal differences
 * are takeovers again.
 */
export function baseFromJournal(entries: readonly JournalEntry[], portalId: number): Base {
  const runs = new Set(
    entries.flatMap(entry => (entry.type === 'run' && entry.portalId === portalId ? [entry.run] : [])),
  );
  const forms = new Map<string, FormMap>();
  const writtenAt = new Map<string, string>();
  const removed = new Map<string, readonly (readonly string[])[]>();
  const attempts = new Map<string, Map<string, FormMap>>();
  const unseen = new Set<string>();
  for (const entry of entries.filter(one => runs.has(one.run))) {
    if (entry.type === 'write') attempts.set(writeKey(entry), attemptOf(entry));
    if (entry.type === 'answer' && !mayLast(entry, attempts.get(writeKey(entry))))
      attempts.delete(writeKey(entry));
    if (entry.type !== 'result' || entry.status !== 'done') continue;
    for (const attempt of attempts.values()) attempt.delete(entry.address);
    writtenAt.set(entry.address, entry.time);
    removed.set(entry.address, removedBy(entry, removed.get(entry.address) ?? []));
    if (entry.unsettled) attempts.set(`unsettled ${entry.address}`, attemptAt(entry.address, forms));
    if (entry.unsettled && entry.action === 'create') unseen.add(entry.address);
    else unseen.delete(entry.address);
    if (entry.unsettled || entry.action === 'remove') forms.delete(entry.address);
    else forms.set(entry.address, takeIn(forms.get(entry.address), entry));
  }
  return {
    forms,
    attempted: [...attempts.values()].filter(attempt => attempt.size > 0),
    // who wrote something once cannot tell when it was dropped
    declares: false,
    anchored: false,
    writtenAt,
    removed,
    unseen,
  };
}

/**
 * Whether a write still explains something after its answer: nobody knows what became of it; or it was carried out, and
 * the change that it is a part of may end before its result. Of several things in one call each has its result at once.
 */
function mayLast(
  { ambiguous, status = 0 }: Extract<JournalEntry, { type: 'answer' }>,
  attempt: ReadonlyMap<string, FormMap> | undefined,
): boolean {
  return ambiguous === true || (status >= 200 && status < 300 && attempt?.size === 1);
}

/** What HubSpot did not show after we wrote it: it explains what is there later, and claims nothing. */
function attemptAt(address: string, forms: ReadonlyMap<string, FormMap>): Map<string, FormMap> {
  return new Map([...forms].filter(([one]) => one === address));
}

/** The whole thing (an empty path), or the children that went; a thing that is created again begins anew. */
function removedBy(
  { action, gone = [] }: Extract<JournalEntry, { type: 'result' }>,
  before: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  if (action === 'remove') return [[]];
  return action === 'create' ? gone : [...before, ...gone];
}

function writeKey({ run, write }: { readonly run: string; readonly write: number }): string {
  return JSON.stringify([run, write]);
}

function attemptOf({ addresses, intends }: Extract<JournalEntry, { type: 'write' }>): Map<string, FormMap> {
  return new Map(
    addresses.flatMap((address, index) => {
      const form = formFromJson(intends[index] ?? null);
      return isMap(form) && form.size > 0 ? [[address, form] as const] : [];
    }),
  );
}
