import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap, isRef } from '../../core/form.ts';
import {
  contractValue,
  expandValue as expandReference,
  liftValue as liftReference,
  lowerValue as lowerReference,
} from '../../filter/index.ts';
import { type Codec, finding, isScalar, number, property, text, textOf } from './codec.ts';
import { below, type Finding, type Lifting, type Lowering, type Place } from './context.ts';
import { delayCodec } from './delay-value.ts';
import { hasOnly } from './json.ts';
import { unknownKey } from './parts.ts';
import { liftRaw, lowerRaw } from './raw.ts';

/** The property that a value is for: where those are stages, pipelines or owners, a literal value is a reference. */
export interface Goal {
  readonly scope: Place['objectType'] | undefined;
  readonly property: string;
}

/** What an action puts somewhere: a literal value is written as it is, any other by one word (reference 11.4). */
export function valueFor(goal: Goal | undefined): Codec {
  return {
    lift: (json, at) => liftValue(json, goal, at),
    lower: lowerValue,
    expand: (tree, at) => expandValue(tree, goal, at),
    contract: contractAny,
    check: checkValue,
  };
}

export const anyValue = valueFor(undefined);

/** A value that is known by one word: its type and its only field beside that. */
interface Word {
  readonly word: string;
  readonly type: string;
  readonly field: string;
  readonly codec: Codec;
}

/** `{ now: true }`: the moment when the action is carried out, the only one that HubSpot knows (reference 11.4). */
const now: Codec = {
  lift: json => (json === 'EXECUTION_TIME' ? true : undefined),
  lower: () => 'EXECUTION_TIME',
  expand: tree => (tree === 'true' ? true : tree),
  contract: form => form,
  check: tree => (textOf(tree) === 'true' ? [] : finding('`now` is true or not there')),
};

const WORDS: readonly Word[] = [
  { word: 'property', type: 'OBJECT_PROPERTY', field: 'propertyName', codec: property },
  { word: 'now', type: 'TIMESTAMP', field: 'timestampType', codec: now },
  { word: 'add', type: 'INCREMENT', field: 'incrementAmount', codec: number },
  { word: 'append', type: 'STATIC_APPEND_VALUE', field: 'staticAppendValue', codec: text },
  { word: 'appendProperty', type: 'APPEND_OBJECT_PROPERTY', field: 'appendPropertyName', codec: property },
  { word: 'event', type: 'ENROLLMENT_EVENT_PROPERTY', field: 'enrollmentEventPropertyToken', codec: text },
];

const STATIC = 'STATIC_VALUE';
const FETCHED = 'FETCHED_OBJECT_PROPERTY';
const OUTPUT = 'FIELD_DATA';
const RELATIVE = 'RELATIVE_DATETIME';
const RAW = 'raw';

/** A moment from now is known by how far away it is, and can say more: `{ in: 90 days, time: "08:00" }`. */
const IN = 'in';

/** A text that is nothing but a value of a record that the workflow fetched. */
const FETCHED_TOKEN = /^\{\{\s*fetched_objects\.[^{}]*\}\}$/;

export function liftValue(json: Json, goal: Goal | undefined, at: Lifting): Form {
  return (isObject(json) ? wordsFor(json, goal, at) : undefined) ?? new Map([[RAW, liftRaw(json, at)]]);
}

function wordsFor(json: JsonObject, goal: Goal | undefined, at: Lifting): Form | undefined {
  switch (json.type) {
    case STATIC:
      return hasOnly(json, 'type', 'staticValue') ? liftStatic(json.staticValue, goal, at) : undefined;
    case FETCHED: {
      const token = json.propertyToken;
      const isToken =
        typeof token === 'string' && FETCHED_TOKEN.test(token) && hasOnly(json, 'type', 'propertyToken');
      return isToken ? token : undefined;
    }
    case OUTPUT: {
      const { actionId, dataKey } = json;
      const step = typeof actionId === 'string' ? at.stepOf(actionId) : undefined;
      if (step === undefined || typeof dataKey !== 'string') return undefined;
      return hasOnly(json, 'type', 'actionId', 'dataKey')
        ? new Map([['output', `${step}.${dataKey}`]])
        : undefined;
    }
    case RELATIVE:
      return hasOnly(json, 'type', 'timeDelay') ? delayCodec.lift(json.timeDelay ?? null, at) : undefined;
    default: {
      const found = WORDS.find(({ type }) => type === json.type);
      if (!found || !hasOnly(json, 'type', found.field)) return undefined;
      const form = found.codec.lift(json[found.field] ?? null, at);
      return form === undefined ? undefined : new Map([[found.word, form]]);
    }
  }
}

function liftStatic(value: Json | undefined, goal: Goal | undefined, at: Lifting): Form | undefined {
  if (typeof value !== 'string' || FETCHED_TOKEN.test(value)) return undefined;
  return goal === undefined || isTemplate(value)
    ? text.lift(value, at)
    : liftReference(value, goal, at.window);
}

/** Whether HubSpot puts something in at run time, so that the text is no id. */
function isTemplate(value: string): boolean {
  return value.includes('{{');
}

export function lowerValue(form: Form, at: Lowering): Json {
  if (isRef(form)) return { staticValue: lowerReference(form, at.window), type: STATIC };
  if (!isMap(form)) {
    const value = textOf(form);
    return FETCHED_TOKEN.test(value)
      ? { propertyToken: value, type: FETCHED }
      : { staticValue: text.lower(value, at), type: STATIC };
  }
  if (form.has(IN)) return { timeDelay: delayCodec.lower(form, at), type: RELATIVE };
  const output = form.get('output');
  if (output !== undefined) return lowerOutput(textOf(output), at);
  const found = WORDS.find(({ word }) => form.has(word));
  if (found) return { [found.field]: found.codec.lower(form.get(found.word) ?? null, at), type: found.type };
  return lowerRaw(form.get(RAW) ?? form, at);
}

function lowerOutput(output: string, at: Lowering): JsonObject {
  const [step, dataKey] = splitOutput(output);
  return { actionId: at.actionOf(step) ?? step, dataKey, type: OUTPUT };
}

/** `lookup.phone` as the key of a step and what it gives. */
export function splitOutput(output: string): readonly [step: string, dataKey: string] {
  const end = output.indexOf('.');
  return end < 0 ? [output, ''] : [output.slice(0, end), output.slice(end + 1)];
}

export function expandValue(tree: Form, goal: Goal | undefined, at: Place): Form {
  if (isScalar(tree)) {
    const value = String(tree);
    return goal === undefined || isTemplate(value) ? value : expandReference(value, goal);
  }
  if (!isMap(tree)) return tree;
  if (tree.has(IN)) return delayCodec.expand(tree, at);
  return new Map([...tree].map(([key, value]): [string, Form] => [key, expandWord(key, value, at)]));
}

function expandWord(key: string, value: Form, at: Place): Form {
  if (key === 'output' && isScalar(value)) return String(value);
  return WORDS.find(({ word }) => word === key)?.codec.expand(value, at) ?? value;
}

function contractAny(form: Form, at: Place): Form {
  if (!isMap(form)) return contractValue(form);
  if (form.has(IN)) return delayCodec.contract(form, at);
  return new Map(
    [...form].map(([key, value]): [string, Form] => [
      key,
      WORDS.find(({ word }) => word === key)?.codec.contract(value, at) ?? value,
    ]),
  );
}

const KNOWN: readonly string[] = [...WORDS.map(({ word }) => word), 'output', IN, RAW];

function checkValue(tree: Form, at: Place): readonly Finding[] {
  if (isList(tree)) return finding('a value is needed here, not a list', 'separate several options with ";"');
  if (!isMap(tree)) return [];
  if (tree.has(IN)) return delayCodec.check(tree, at);
  const [first, ...others] = [...tree.keys()];
  if (first === undefined || others.length > 0)
    return finding('a value is known by exactly one word', `one of ${KNOWN.join(', ')}`);
  return checkWord(first, tree, at);
}

function checkWord(word: string, tree: FormMap, at: Place): readonly Finding[] {
  const value = tree.get(word) ?? null;
  if (word === RAW) return [];
  if (word === 'output')
    return /^[^.]+\../.test(textOf(value))
      ? []
      : below(finding('what a step gives is written `step.name`'), word);
  const known = WORDS.find(entry => entry.word === word);
  return known ? below(known.codec.check(value, at), word) : [unknownKey(word, 'value', KNOWN)];
}
