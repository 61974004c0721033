import type { Json, JsonObject } from '../../../src/core/call.ts';
import { type Form, isList, isMap, isRef } from '../../../src/core/form.ts';
import { refText } from '../../../src/core/ref-text.ts';
import { formOfJson } from '../../../src/filter/index.ts';
import { contractSteps, expandSteps, liftSteps, lowerSteps } from '../../../src/workflow/steps/index.ts';
import { portal } from '../arbitrary.ts';

/** What is written in YAML. */
export function yaml(json: Json): Form {
  return formOfJson(json);
}

/** A form as plain values, with references as text: to read and compare. */
export function plain(form: Form | undefined): unknown {
  if (form === undefined || isRef(form)) return form === undefined ? undefined : refText(form);
  if (isList(form)) return form.map(plain);
  return isMap(form) ? Object.fromEntries([...form].map(([key, value]) => [key, plain(value)])) : form;
}

/** A flow in which one action follows the other. */
export function chain(...actions: readonly JsonObject[]): JsonObject {
  return {
    startActionId: '1',
    nextAvailableActionId: String(actions.length + 1),
    actions: actions.map((action, index) => ({
      actionId: String(index + 1),
      ...action,
      ...(index + 1 < actions.length
        ? { connection: { edgeType: 'STANDARD', nextActionId: String(index + 2) } }
        : {}),
    })),
  };
}

export function single(actionTypeId: string, fields: JsonObject, actionTypeVersion = 0): JsonObject {
  return { type: 'SINGLE_CONNECTION', actionTypeId, actionTypeVersion, fields };
}

/** What pull would write of a flow. */
export function pulled(body: JsonObject, objectType = 'contacts'): unknown {
  return plain(contractSteps(liftSteps(body, objectType, portal).steps, objectType));
}

/** The actions that steps as written would make. */
export function made(steps: Json, objectType = 'contacts', live?: JsonObject) {
  return lowerSteps(expandSteps(yaml(steps), objectType), undefined, objectType, portal, live);
}
