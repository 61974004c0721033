import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { isMap } from '../../core/form.ts';
import type { Lifting, Lowering } from './context.ts';
import { sameJson, without } from './json.ts';
import { NONE } from './part.ts';
import { liftRaw, lowerRawObject } from './raw.ts';
import { SINGLE, type Verb } from './verb.ts';
import { typeKey, verbNamed, verbsFor } from './verbs/table.ts';

/*
 * One action that does not branch, as a step: by a verb where that says all there is to say, else word for word. Where
 * records go on is not part of it.
 */

/** Keys of a step beside its verb. */
export const BESIDE: ReadonlySet<string> = new Set(['id', 'version', 'raw']);

/** Any action, word for word. */
export const ACTION = 'action';

export function verbIn(step: FormMap): string {
  for (const key of step.keys()) if (!BESIDE.has(key)) return key;
  return '';
}

/**
 * An action without its id and without where it leads → step without a key. Undefined where not even word for word it
 * would come back as it was.
 */
export function liftAction(action: JsonObject, at: Lifting & Lowering): FormMap | undefined {
  for (const verb of verbsFor(action.type, action.actionTypeId)) {
    const step = liftWith(verb, action, at);
    if (step && sameJson(lowerAction(step, at), action)) return step;
  }
  const { type, ...rest } = action;
  const verbatim = type === SINGLE ? rest : { type: type === undefined ? NONE : type, ...rest };
  const step = new Map([[ACTION, liftRaw(verbatim, at)]]);
  return sameJson(lowerAction(step, at), action) ? step : undefined;
}

const SINGLE_KEYS: ReadonlySet<string> = new Set(['type', 'actionTypeId', 'actionTypeVersion', 'fields']);
const TYPE: ReadonlySet<string> = new Set(['type']);

function liftWith(verb: Verb, action: JsonObject, at: Lifting): FormMap | undefined {
  const isSingle = verb.type === SINGLE;
  const fields = isSingle ? action.fields : without(action, TYPE);
  const form = isObject(fields) ? verb.lift(fields, at) : undefined;
  if (form === undefined) return undefined;
  const step = new Map([[verb.name, form]]);
  if (!isSingle) return step;
  const { actionTypeVersion: version } = action;
  if (typeof version !== 'number') return undefined;
  if (version !== verb.version) step.set('version', version);
  const rest = without(action, SINGLE_KEYS);
  return Object.keys(rest).length === 0 ? step : step.set('raw', liftRaw(rest, at));
}

/** The inverse of `liftAction`. */
export function lowerAction(step: FormMap, at: Lowering): JsonObject {
  const name = verbIn(step);
  const spec = step.get(name) ?? null;
  const rest = lowerRawObject(step.get('raw'), at);
  const verb = verbNamed(name, spec);
  if (!verb) return lowerVerbatim(name === ACTION ? lowerRawObject(spec, at) : {}, rest);
  const fields = asObject(verb.lower(spec, at));
  if (verb.type !== SINGLE) return { type: verb.type, ...fields, ...rest };
  return {
    type: SINGLE,
    actionTypeId: verb.actionTypeId ?? '',
    actionTypeVersion: versionIn(step) ?? verb.version ?? 0,
    fields,
    ...rest,
  };
}

/** Of an action that is kept word for word only the most common type goes without saying. */
function lowerVerbatim(action: JsonObject, rest: JsonObject): JsonObject {
  const { type = SINGLE, ...other } = action;
  return { ...(type === NONE ? {} : { type }), ...other, ...rest };
}

function asObject(json: Json): JsonObject {
  return isObject(json) ? json : {};
}

function versionIn(step: FormMap): number | undefined {
  const said = step.get('version');
  const version = Number(said);
  return said === undefined || !Number.isFinite(version) ? undefined : version;
}

/** The version that a step asks for by itself. */
export function askedVersion(step: FormMap): number | undefined {
  const spec = step.get(ACTION);
  const said = isMap(spec) ? spec.get('actionTypeVersion') : undefined;
  return typeof said === 'number' ? said : versionIn(step);
}

/** The type of the action that a step stands for: one that changes its type needs a new id (reference 18). */
export function typeOf(step: FormMap): string {
  const name = verbIn(step);
  const spec = step.get(name);
  const verb = verbNamed(name, spec);
  if (verb) return typeKey(verb.type, verb.actionTypeId);
  if (name !== ACTION || !isMap(spec)) return name;
  const own = (key: string): Form | undefined => spec.get(key);
  return typeKey(own('type') ?? SINGLE, own('actionTypeId'));
}
