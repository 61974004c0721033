import type { Form } from '../../core/form.ts';
import type { Change, Unit } from '../../core/plan.ts';
import { type Detail, firstOf } from '../fleet/around.ts';
import { formatForm, formatKey } from '../format-form.ts';
import { cut } from '../safe.ts';
import { plainPaint } from '../style.ts';
import { collectionOf, newChildText, orderLine, unitSuffix } from '../unit-text.ts';
import { newValueText, valueChanges } from '../value-text.ts';
import { displayWidth } from '../width.ts';
import { tellApart, wordDiff } from '../word-diff.ts';
import { groupBy } from '../words.ts';

/** Longer values are compared word by word. */
const widest = 100;

/** What differs in a change as the lines of a diff: those that come begin with `+`, those that go with `-`. */
export function diffLines(change: Change, units: readonly Unit[], detail: Detail): readonly string[] {
  const collections = groupBy(
    units.filter(unit => unit.is !== 'field'),
    unit => JSON.stringify(collectionOf(unit)),
  );
  return [
    ...units.filter(unit => unit.is === 'field').flatMap(unit => fieldLines(change, unit)),
    ...collections.flatMap(collection => collectionLines(change, collection, detail)),
  ].map(line => cut(line, detail.line));
}

function fieldLines(change: Change, unit: Unit): readonly string[] {
  return valueLines(pathText(unit.path), unit.before, unit.after, unitSuffix(change, unit, plainPaint));
}

function collectionLines(
  change: Change,
  units: readonly [Unit, ...Unit[]],
  { news }: Detail,
): readonly string[] {
  const isNew = (unit: Unit): boolean => unit.is === 'child' && unit.before === undefined;
  const fresh = firstOf(units.filter(isNew), news);
  const shown = new Set(fresh.shown);
  const inner = units
    .filter(unit => !isNew(unit) || shown.has(unit))
    .flatMap(unit =>
      unit.is === 'child'
        ? childLines(change, unit)
        : orderLine(change, unit, plainPaint).map(line => `  ${line}`),
    );
  return [
    `  ${pathText(collectionOf(units[0]))}:`,
    ...inner.map(line => `${line.slice(0, 1)}  ${line.slice(1)}`),
    ...(fresh.left > 0 ? [`+   ${fresh.left} more like these`] : []),
  ];
}

function childLines(change: Change, unit: Unit): readonly string[] {
  const key = formatKey(unit.path.at(-1) ?? '');
  const suffix = unitSuffix(change, unit, plainPaint);
  if (unit.after === undefined) return [`- ${key}${suffix}`];
  if (unit.before === undefined) return [`+ ${key}  ${newChildText(unit.after)}${suffix}`];
  return [
    `  ${key}:${suffix}`,
    ...valueLines('', unit.before, unit.after, '').map(line => `${line.slice(0, 1)}  ${line.slice(1)}`),
  ];
}

/** The values in two forms that differ, each as it was and as it will be. */
function valueLines(
  name: string,
  before: Form | undefined,
  after: Form | undefined,
  suffix: string,
): readonly string[] {
  if (before === undefined && after !== undefined) return [`+ ${named(name, newValueText(after))}${suffix}`];
  if (after === undefined && before !== undefined) return [`- ${named(name, newValueText(before))}${suffix}`];
  return valueChanges(name, before, after).flatMap(changed => oneValue(changed, suffix));
}

function oneValue(
  { name, before, after }: ReturnType<typeof valueChanges>[number],
  suffix: string,
): readonly string[] {
  if (before === undefined || after === undefined) return valueLines(name, before, after, suffix);
  const isText = typeof before === 'string' && typeof after === 'string';
  const [old, now] = tellApart(formatForm(before), formatForm(after));
  if (displayWidth(old) <= widest && displayWidth(now) <= widest)
    return [`- ${named(name, old)}`, `+ ${named(name, now)}${suffix}`];
  const words = isText ? wordDiff(...tellApart(before, after), plainPaint) : wordDiff(old, now, plainPaint);
  return [
    `  ${name === '' ? 'value' : name}:${suffix}`,
    // texts with little in common come one after the other, with their signs
    ...words.map(line => (line.startsWith('|') ? `    ${line}` : `${line.slice(0, 1)}   ${line.slice(1)}`)),
  ];
}

function named(name: string, value: string): string {
  return name === '' ? value : `${name}: ${value}`;
}

function pathText(path: readonly string[]): string {
  return path.map(formatKey).join('.');
}
