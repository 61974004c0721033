import type { Form } from '../core/form.ts';
import { isList, isMap, textAt } from '../core/form.ts';
import type { Change, Unit } from '../core/plan.ts';
import { formatKey } from './format-form.ts';
import { orderText } from './order-text.ts';
import { quoted } from './safe.ts';
import type { Paint } from './style.ts';
import { wordLines } from './unit-words.ts';
import type { ValueText } from './value-text.ts';
import { newValueText, valueChanges, valueText } from './value-text.ts';
import { columnWidth, displayWidth, padTo } from './width.ts';
import { groupBy, holdWords, indent, originWords, recordsHave } from './words.ts';

/** New children beyond so many are counted, not listed; changes and removals are always listed. */
const mostNewChildren = 30;
const newChildrenShown = 24;
const widestName = 24;
const widestLine = 110;

/** What differs in a change: its fields, then each collection of children with the resulting order. */
export function unitLines(change: Change, units: readonly Unit[], paint: Paint): string[] {
  const fields = units.filter(unit => unit.is === 'field');
  const collections = groupBy(
    units.filter(unit => unit.is !== 'field'),
    unit => JSON.stringify(collectionOf(unit)),
  );
  return [
    ...fieldLines(change, fields, paint),
    ...collections.flatMap(collection => [
      `${collectionOf(collection[0]).map(formatKey).join('.')}:`,
      ...indent(collectionLines(change, collection, paint), 2),
    ]),
  ];
}

/** The path of the collection that a child or an order belongs to. */
export function collectionOf(unit: Unit): readonly string[] {
  return unit.is === 'child' ? unit.path.slice(0, -1) : unit.path;
}

function fieldLines(change: Change, units: readonly Unit[], paint: Paint): string[] {
  const nameOf = (unit: Unit): string => `${unit.path.map(formatKey).join('.')}:`;
  const width = columnWidth(units.map(nameOf), widestName);
  return units.flatMap(unit => {
    const name = padTo(nameOf(unit), width);
    const suffix = unitSuffix(change, unit, paint);
    if ((unit.words ?? []).length > 0) {
      return [`${name.trimEnd()}${suffix}`, ...indent(wordLines(unit, paint), 2)];
    }
    if (unit.before === undefined && unit.after !== undefined) {
      return [`${name}  ${paint.add(newValueText(unit.after))}${suffix}`];
    }
    return named(name, valueText({ name, before: unit.before, after: unit.after }, paint), suffix);
  });
}

/** A value behind its name, or under it when it takes several lines. */
function named(name: string, text: ValueText, suffix: string): string[] {
  if (name === '') return [...text.lines];
  const oneLine = Number.isFinite(text.width);
  return oneLine
    ? [`${name}  ${text.lines.join('')}${suffix}`]
    : [`${name.trimEnd()}${suffix}`, ...indent(text.lines, 2)];
}

function collectionLines(change: Change, units: readonly Unit[], paint: Paint): string[] {
  const children = units.filter(unit => unit.is === 'child');
  const plain = children.filter(isPlainlyNew);
  const left = plain.length > mostNewChildren ? new Set(plain.slice(newChildrenShown)) : new Set<Unit>();
  const listed = children.filter(unit => !left.has(unit));
  const width = columnWidth(listed.map(keyOf), widestName);
  return [
    ...listed.flatMap(unit => childLines(change, unit, width, paint)),
    ...(left.size > 0 ? [paint.add(`+ ${left.size} more like these (all of them with --json)`)] : []),
    ...units.filter(unit => unit.is === 'order').flatMap(unit => orderLine(change, unit, paint)),
  ];
}

function isPlainlyNew(unit: Unit): boolean {
  return unit.before === undefined && unit.after !== undefined && !unit.held && unit.risk === undefined;
}

function keyOf(unit: Unit): string {
  return formatKey(unit.path.at(-1) ?? '');
}

function childLines(change: Change, unit: Unit, width: number, paint: Paint): string[] {
  const key = padTo(keyOf(unit), width);
  const suffix = unitSuffix(change, unit, paint);
  if (unit.after === undefined) {
    const records = unit.records === undefined ? '' : `  (${recordsHave(unit.records)} it)`;
    return [`${paint.remove(`- ${keyOf(unit)}`)}${records}${suffix}`];
  }
  if (unit.before === undefined) return [`${paint.add(`+ ${key}`)}  ${newChildText(unit.after)}${suffix}`];
  return changedChild(key, unit, suffix, paint);
}

/** `"DACH"  hidden: true`: the label says what it is, what follows is what else is set. */
export function newChildText(form: Form): string {
  const label = textAt(form, 'label');
  if (!isMap(form) || label === undefined) return newValueText(form);
  const others = [...form]
    .filter(([name]) => name !== 'label')
    .map(([name, value]) => `${formatKey(name)}: ${newValueText(value)}`);
  return [quoted(label, 100), ...(others.length > 0 ? [others.join(', ')] : [])].join('  ');
}

function changedChild(key: string, unit: Unit, suffix: string, paint: Paint): string[] {
  const texts = valueChanges('', unit.before, unit.after).map(change => ({
    name: change.name === '' ? '' : `${change.name}:`,
    text: valueText(change, paint),
  }));
  const symbol = paint.change('~');
  const width = texts.reduce((sum, { name, text }) => sum + displayWidth(name) + text.width, 0);
  if (width > widestLine) {
    const lines = texts.flatMap(({ name, text }) => named(name, text, ''));
    return [`${symbol} ${key.trimEnd()}${suffix}`, ...indent(lines, 4)];
  }
  const inline = texts.map(({ name, text }) => `${name}${name === '' ? '' : ' '}${text.lines.join('')}`);
  return [`${symbol} ${key}  ${inline.join(', ')}${suffix}`];
}

/** The order that results; nothing where it is no news. */
export function orderLine(change: Change, unit: Unit, paint: Paint): string[] {
  // Children of a create are listed in their order.
  if (change.action === 'create' && unit.before === undefined) return [];
  return [`order: ${orderText(keysIn(unit.before), keysIn(unit.after))}${unitSuffix(change, unit, paint)}`];
}

function keysIn(form: Form | undefined): readonly string[] {
  return isList(form) ? form.map(key => (typeof key === 'string' ? key : JSON.stringify(key))) : [];
}

/** ` (held: drift; changed in the portal)`, ` (risk)`: what else is to be known about a unit. */
export function unitSuffix(change: Change, unit: Unit, paint: Paint): string {
  const origin = sharedOrigin(change) ? undefined : originWords(change.action, unit.origin);
  const saysSo = unit.held?.reason === 'drift' && unit.origin === 'drift';
  const parts = [
    ...(unit.held ? [`held: ${holdWords[unit.held.reason]}`] : []),
    ...(origin !== undefined && !saysSo ? [origin] : []),
    ...(unit.risk === undefined || unit.held ? [] : ['risk']),
  ];
  return parts.length === 0
    ? ''
    : ` ${(unit.held || unit.risk !== undefined ? paint.held : paint.dim)(`(${parts.join('; ')})`)}`;
}

/** Whether all units have the same origin, so that it is said once for the whole change. */
export function sharedOrigin(change: Change): boolean {
  return change.units.every(unit => unit.origin === change.units[0]?.origin);
}

/** A change's name for people, quoted. */
export function titleText(change: Change): string {
  return change.title === undefined ? '' : quoted(change.title, 60);
}
