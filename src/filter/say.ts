import type { Form, FormMap } from '../core/form.ts';
import { isList, isMap, isRef } from '../core/form.ts';
import { refText } from '../core/ref-text.ts';
import { eventIn } from './event-types.ts';
import { flowText } from './flow.ts';
import { wordsOf } from './names.ts';
import { type GroupWord, groupIn } from './nodes.ts';
import { operatorIn } from './operation.ts';
import { propertyKey } from './property-name.ts';
import { wordOf } from './word-filter.ts';

/** Values shown before they are only counted. */
const MAX_VALUES = 6;

/** A filter, as a form, in one line of words: `lead region is any of emea, apac and email is known`. */
export function sayFilter(form: Form): string {
  return isMap(form) ? sayNode(form, false) : sayValue(form);
}

/** One of `reEnrollWhen`: `lead region changes and is any of emea`. */
export function sayTrigger(form: Form): string {
  if (!isMap(form) || !form.has('property')) return sayFilter(form);
  const condition = form.size > 1 ? ` and ${sayOperation(without(form, ['property']))}` : '';
  return `${propertyWords(form.get('property'))} changes${condition}`;
}

/** One of `trigger`: `form demo_request is submitted`. */
export function sayEvent(form: Form): string {
  const [word, value] = eventIn(form) ?? [];
  if (word === undefined || value === undefined) return sayFilter(form);
  if (word === 'created') return 'is created';
  return word === 'propertyChanged' ? sayTrigger(value) : `form ${sayValue(value)} is submitted`;
}

const JOINED: Readonly<Record<GroupWord, readonly [before: string, between: string]>> = {
  all: ['', ' and '],
  any: ['', ' or '],
  notAll: ['not ', ' and '],
  notAny: ['not ', ' or '],
  restricted: ['restricted to ', ' and '],
};

function sayNode(node: FormMap, isInside: boolean): string {
  const group = groupIn(node);
  if (group !== undefined) return sayGroup(node, group, isInside);
  if (node.has('associated')) return sayAssociated(node);
  if (node.has('event')) {
    const event = `event ${sayAt(node, 'event')}`;
    return `${event}${sayContents(node.get('where'))}${sayBeside(node, ['event', 'where'])}`;
  }
  const property = node.get('property');
  if (property !== undefined)
    return `${propertyWords(property)} ${sayOperation(without(node, ['property']))}`;
  const word = wordOf(node)?.word;
  return word === undefined ? sayRaw(node) : sayWord(node, word);
}

function sayGroup(node: FormMap, word: GroupWord, isInside: boolean): string {
  const [before, between] = JOINED[word];
  const items = node.get(word);
  const said = isList(items) ? items.map(item => (isMap(item) ? sayNode(item, true) : sayValue(item))) : [];
  const text = said.length === 0 ? 'nothing' : said.join(between);
  const needsParentheses = said.length > 1 && (isInside || before !== '');
  return `${before}${needsParentheses ? `(${text})` : text}${sayBeside(node, [word])}`;
}

function sayAssociated(node: FormMap): string {
  const label = node.get('label');
  const named = label === undefined ? '' : ` (${sayValue(label)})`;
  const what = `associated ${sayAt(node, 'associated')}${named}`;
  return `${what}${sayContents(node.get('when'))}${sayBeside(node, ['associated', 'label', 'when'])}`;
}

function sayContents(contents: Form | undefined): string {
  return isMap(contents) ? ` with ${sayNode(contents, true)}` : '';
}

function sayAt(node: FormMap, key: string): string {
  return sayValue(node.get(key) ?? null);
}

function sayWord(node: FormMap, word: string): string {
  const said = word === 'list' ? 'in list' : wordsOf(word);
  return `${said} ${sayAt(node, word)}${sayContents(node.get('where'))}${sayBeside(node, [word, 'where'])}`;
}

function sayRaw(node: FormMap): string {
  return `raw ${flowText(node.get('raw') ?? node)}`;
}

function propertyWords(property: Form | undefined): string {
  return wordsOf(propertyKey(property) ?? '');
}

function sayOperation(form: FormMap): string {
  const updated = form.get('lastUpdated');
  if (isMap(updated)) return `last updated ${sayOperation(updated)}`;
  const [operator, value] = operatorIn(form) ?? [];
  if (operator === undefined || value === undefined) return sayValue(form);
  const words = wordsOf(operator);
  const between =
    operator.endsWith('etween') && isList(value) ? value.map(sayValue).join(' and ') : undefined;
  const blank = form.get('orBlank') === true ? ' or is blank' : '';
  const isBare = operator === 'isKnown' || operator === 'isUnknown';
  const said = isBare ? words : `${words} ${between ?? sayValue(value)}`;
  return `${said}${blank}${sayBeside(form, [operator, 'orBlank'])}`;
}

/** What stands beside, in parentheses. */
function sayBeside(map: FormMap, known: readonly string[]): string {
  const said = [...without(map, known)].map(([key, value]) => `${wordsOf(key)} ${sayValue(value)}`);
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

function without(map: FormMap, keys: readonly string[]): FormMap {
  return new Map([...map].filter(([key]) => !keys.includes(key)));
}

function sayValue(value: Form): string {
  if (isRef(value)) return refText(value);
  if (isList(value)) {
    const shown = value.slice(0, MAX_VALUES).map(sayValue).join(', ');
    const more = value.length - MAX_VALUES;
    return more > 0 ? `${shown} and ${more} more` : shown;
  }
  if (!isMap(value)) return value === '' ? '""' : String(value);
  const property = propertyKey(value.get('property'));
  if (property === undefined) return flowText(value);
  return value.get('lastUpdated') === true ? `the last update of ${wordsOf(property)}` : wordsOf(property);
}
