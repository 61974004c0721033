import type { JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form } from '../../core/form.ts';
import { isList, isMap, textAt } from '../../core/form.ts';
import { formOfJson, jsonOfForm } from '../../filter/index.ts';
import { fillSecrets } from './fill.ts';
import { at, isArray, objectsIn } from './json.ts';
import { maskAction, Names } from './mask.ts';

/*
 * All actions of a flow word for word: two with one id, or something that is no action. Nobody writes steps like this,
 * but what is there is kept.
 */

export const ACTIONS = 'actions';

export function liftVerbatim(body: JsonObject, secrets: Names): readonly Form[] {
  const actions = at(body, 'actions') ?? [];
  const masked = isArray(actions)
    ? actions.map(action => (isObject(action) ? maskAction(action, secrets) : action))
    : actions;
  const start = at(body, 'startActionId');
  const spec = new Map<string, Form>([
    ...(start === undefined ? [] : [['start', formOfJson(start)] as const]),
    ['list', formOfJson(masked)],
  ]);
  return [new Map([[ACTIONS, spec]])];
}

/** The same actions with the secrets of those that are there. */
export function withSecrets(actions: readonly JsonObject[], live: JsonObject): readonly JsonObject[] {
  const secrets = new Names();
  const body = objectsIn(at(live, 'actions') ?? []) ?? [];
  const masked = body.map(action => maskAction(action, secrets));
  const filled = fillSecrets([...actions], { masked, body }, name => secrets.valueOf(name));
  return objectsIn(filled) ?? actions;
}

export interface Verbatim {
  readonly actions: readonly JsonObject[];
  readonly start?: string;
}

/** The actions of steps that are kept word for word; undefined for any other steps. */
export function verbatimIn(steps: Form): Verbatim | undefined {
  const [step, ...others] = isList(steps) ? steps : [];
  const spec = isMap(step) && others.length === 0 ? step.get(ACTIONS) : undefined;
  if (!isMap(spec)) return undefined;
  const start = textAt(spec, 'start');
  return {
    actions: objectsIn(jsonOfForm(spec.get('list') ?? [])) ?? [],
    ...(start === undefined ? {} : { start }),
  };
}
