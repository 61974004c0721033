import type { Form } from '../core/form.ts';
import { equalForms, isMap } from '../core/form.ts';
import { formatForm, formatKey } from './format-form.ts';
import type { Paint } from './style.ts';
import { displayWidth } from './width.ts';
import { tellApart, wordDiff } from './word-diff.ts';

const longText = 60;
const widest = 100;
const mostCharacters = 200;
const nothing = '(none)';

/** One value that differs, at a path within what is shown. */
export interface ValueChange {
  readonly name: string;
  readonly before: Form | undefined;
  readonly after: Form | undefined;
}

/** `old -> new` where that fits on a line, else lines with the words that changed. */
export interface ValueText {
  readonly lines: readonly string[];
  /** Columns of the one line, without colour codes; infinite when it does not fit on one. */
  readonly width: number;
}

/** The values in two forms that differ: maps are looked into, all else is one value. */
export function valueChanges(
  name: string,
  before: Form | undefined,
  after: Form | undefined,
): readonly ValueChange[] {
  if (!isMap(before) || !isMap(after)) return equalForms(before, after) ? [] : [{ name, before, after }];
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  return keys.flatMap(key => {
    const path = name === '' ? formatKey(key) : `${name}.${formatKey(key)}`;
    return valueChanges(path, before.get(key), after.get(key));
  });
}

/** How one value changes. What is only there before or after is shown as such. */
export function valueText({ before, after }: ValueChange, paint: Paint): ValueText {
  if (before === undefined || after === undefined) {
    const show = (form: Form | undefined): string =>
      form === undefined ? nothing : formatForm(form, mostCharacters);
    return arrow(show(before), show(after), paint);
  }
  if (typeof before === 'string' && typeof after === 'string' && (isLong(before) || isLong(after))) {
    return { lines: wordDiff(...tellApart(before, after), paint), width: Number.POSITIVE_INFINITY };
  }
  const [old, now] = tellApart(formatForm(before), formatForm(after));
  return displayWidth(old) + displayWidth(now) > widest
    ? { lines: wordDiff(old, now, paint), width: Number.POSITIVE_INFINITY }
    : arrow(old, now, paint);
}

/** A value that is new as a whole. */
export function newValueText(form: Form): string {
  return formatForm(form, mostCharacters);
}

function isLong(text: string): boolean {
  return text.includes('\n') || displayWidth(text) > longText;
}

function arrow(before: string, after: string, paint: Paint): ValueText {
  const width = displayWidth(`${before} -> ${after}`);
  return { lines: [`${paint.remove(before)} -> ${paint.add(after)}`], width };
}
