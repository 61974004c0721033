import { type Form, isList, isMap, isRef } from '../../core/form.ts';
import { formText } from '../../core/hash.ts';
import { type Pairing, pairInOrder } from './sequence.ts';

/** How much two items must have in common to be one thing, changed. */
const ALIKE = 0.5;

/** More than all that similar items can weigh together. */
const EQUAL = 1000;

/** Which items of two lists are the same: equal ones first, then those that say something similar. */
export function pairItems(was: readonly Form[], now: readonly Form[]): Pairing {
  const [old, news] = [was, now].map(items =>
    items.map(item => ({ text: textOf(item), features: featuresOf(item) })),
  );
  return pairInOrder(was.length, now.length, (i, j) => {
    const [a, b] = [old?.[i], news?.[j]];
    if (!a || !b) return 0;
    if (a.text === b.text) return EQUAL;
    const likeness = shared(a.features, b.features);
    return likeness >= ALIKE ? likeness : 0;
  });
}

/** How much of what two values say is the same, from 0 to 1. */
export function likeness(a: Form, b: Form): number {
  return shared(featuresOf(a), featuresOf(b));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter(feature => b.has(feature)).length;
  return a.size + b.size === 0 ? 1 : (2 * both) / (a.size + b.size);
}

/** Equal for equal forms: the order of keys says nothing. */
function textOf(form: Form): string {
  if (isList(form)) return `[${form.map(textOf).join()}]`;
  if (!isMap(form)) return formText(form);
  const entries = [...form].map(([key, value]) => `${JSON.stringify(key)}:${textOf(value)}`);
  return `{${entries.sort().join()}}`;
}

/** Everything that a value says: which fields it has, and what is in them. */
function featuresOf(form: Form): ReadonlySet<string> {
  const features = new Set<string>();
  collect(form, '', features);
  return features;
}

function collect(form: Form, path: string, into: Set<string>): void {
  if (path !== '') into.add(path);
  if (isList(form)) for (const item of form) collect(item, `${path}[]`, into);
  else if (isMap(form))
    for (const [key, value] of form) collect(value, `${path}.${JSON.stringify(key)}`, into);
  else into.add(`${path}=${isRef(form) ? formText(form) : String(form)}`);
}
