import type { Form, FormMap } from '../core/form.ts';
import { isMap } from '../core/form.ts';
import { formFromJson } from '../core/form-json.ts';
import type { Base } from '../plan/origin.ts';
import type { JournalEntry } from './journal.ts';

/**
 * What the journal shows that we wrote to a portal ourselves: such a unit is ours to change, and one that differs
 * from it was changed by someone else. Evidence, not state: without a journal differences are takeovers again.
 */
export function baseFromJournal(entries: readonly JournalEntry[], portalId: number): Base {
  const forms = new Map<string, FormMap>();
  const runs = new Set<string>();
  for (const entry of entries) {
    if (entry.type === 'run' && entry.portalId === portalId) runs.add(entry.run);
    if (entry.type !== 'result' || entry.status !== 'done' || !runs.has(entry.run)) continue;
    if (entry.action === 'remove') forms.delete(entry.address);
    else if (entry.wrote !== undefined) forms.set(entry.address, laidOver(forms.get(entry.address), formFromJson(entry.wrote)));
  }
  return { forms, attempted: [] };
}

/** One form over another, key by key. */
function laidOver(under: FormMap | undefined, over: Form): FormMap {
  const result = new Map(under ?? []);
  for (const [key, value] of isMap(over) ? over : []) {
    const below = result.get(key);
    result.set(key, isMap(value) && isMap(below) ? laidOver(below, value) : value);
  }
  return result;
}
