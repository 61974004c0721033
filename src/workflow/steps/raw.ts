import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form } from '../../core/form.ts';
import { isList, isMap, isRef, textAt } from '../../core/form.ts';
import type { Lifting, Lowering } from './context.ts';
import { isArray } from './json.ts';
import { actionsInText, liftText, lowerText } from './step-text.ts';

/*
 * Parts of actions that are kept word for word. Only the ids of other actions in them are replaced, because they differ
 * from portal to portal: `{ step: lookup }` stands for the id of an action; `{ literal: … }` is what looks like that
 * without being it.
 */

/** Whether a key of an object with this `type` holds the id of an action: a connection, or a value from another action. */
export function isActionId(key: string, type: unknown): boolean {
  return key === 'nextActionId' || (key === 'actionId' && typeof type === 'string' && OUTPUTS.has(type));
}

/** Types of values that name an action (reference 11.4). */
const OUTPUTS: ReadonlySet<string> = new Set(['FIELD_DATA', 'ACTION_OUTPUT_OBJECT_PROPERTY']);

export function liftRaw(json: Json, at: Lifting): Form {
  if (typeof json === 'string') return liftText(json, at.stepOf);
  if (isArray(json)) return json.map(item => liftRaw(item, at));
  if (!isObject(json)) return json;
  const entries = Object.entries(json).map(([key, value]): [string, Form] => [
    key,
    isActionId(key, json.type) ? liftId(value, at) : liftRaw(value, at),
  ]);
  return new Map(entries);
}

function liftId(json: Json, at: Lifting): Form {
  if (typeof json === 'string') {
    const step = at.stepOf(json);
    return step === undefined ? json : new Map([['step', step]]);
  }
  const keys = isObject(json) ? Object.keys(json) : [];
  const isAlike = keys.length === 1 && (keys[0] === 'step' || keys[0] === 'literal');
  return isAlike ? new Map([['literal', liftRaw(json, at)]]) : liftRaw(json, at);
}

export function lowerRaw(form: Form, at: Lowering): Json {
  if (typeof form === 'string') return lowerText(form, at.actionOf);
  if (isList(form)) return form.map(item => lowerRaw(item, at));
  if (isRef(form)) return form.key ?? form.literal ?? '';
  if (!isMap(form)) return form;
  const entries = [...form].map(([key, value]) => [
    key,
    isActionId(key, form.get('type')) ? lowerId(value, at) : lowerRaw(value, at),
  ]);
  return Object.fromEntries(entries);
}

function lowerId(form: Form, at: Lowering): Json {
  if (!isMap(form) || form.size !== 1) return lowerRaw(form, at);
  const step = textAt(form, 'step');
  if (step !== undefined) return at.actionOf(step) ?? step;
  const literal = form.get('literal');
  return lowerRaw(literal ?? form, at);
}

/** An object that was kept word for word; an empty one for what is none. */
export function lowerRawObject(form: Form | undefined, at: Lowering): JsonObject {
  const json = form === undefined ? undefined : lowerRaw(form, at);
  return isObject(json) ? json : {};
}

/** The ids of other actions that a part of an action names. */
export function actionsNamedIn(json: Json): readonly string[] {
  const found: string[] = [];
  collect(json, found);
  return found;
}

function collect(json: Json, found: string[]): void {
  if (typeof json === 'string') found.push(...actionsInText(json));
  else if (isArray(json)) for (const item of json) collect(item, found);
  else if (isObject(json)) {
    for (const [key, value] of Object.entries(json)) {
      if (typeof value === 'string' && isActionId(key, json.type)) found.push(value);
      else collect(value, found);
    }
  }
}
