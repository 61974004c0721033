import type { JsonObject } from '../core/call.ts';
import type { Form, FormMap } from '../core/form.ts';
import { isMap } from '../core/form.ts';
import { restOf } from './departures.ts';
import { formOfJson, jsonOfForm, sameJson } from './json.ts';
import { camelCase, upperCase } from './names.ts';
import { type At, BESIDE, CODECS } from './operation-values.ts';
import { isOperator, operationTypeOf } from './operators.ts';
import { factsOf } from './property-name.ts';

/** The operator of an operation and its value; undefined when there is none. */
export function operatorIn(form: FormMap): readonly [string, Form] | undefined {
  return [...form].find(([key]) => isOperator(key));
}

/** HubSpot's operationType of an operation: the one it says, or the one that its operator and value are. */
export function operationTypeIn(form: FormMap, propertyType: string | undefined): string | undefined {
  const said = form.get('operationType');
  if (typeof said === 'string') return said;
  const [operator, value] = operatorIn(form) ?? [];
  return operator === undefined || value === undefined
    ? undefined
    : operationTypeOf(operator, value, propertyType);
}

/** An operation in a body → the entries that it adds to the form of its filter; undefined where only `raw` can say it. */
export function liftOperation(operation: JsonObject, at: At): FormMap | undefined {
  const { operator, operationType } = operation;
  if (typeof operator !== 'string' || typeof operationType !== 'string') return undefined;
  const key = camelCase(operator);
  if (!isOperator(key)) return undefined;
  return spellings(operation, key, operationType, at).find(form =>
    sameJson(lowerOperation(form, at), operation),
  );
}

/** The ways to write it, the best one first. */
function spellings(operation: JsonObject, key: string, operationType: string, at: At): readonly FormMap[] {
  const orBlank = operation['includeObjectsWithNoValueSet'] === true ? [['orBlank', true] as const] : [];
  const type = ['operationType', operationType] as const;
  const { value, beside = [] } = codecOf(operationType)?.lift(operation, key, at) ?? {};
  const said = value === undefined ? [] : [[[key, value] as const]];
  const friendly = said.flatMap(first =>
    [[], [type]].map(second => byUpdate(new Map<string, Form>([...first, ...orBlank, ...second, ...beside]))),
  );
  const fields = formOfJson(restOf(operation, ['operator', 'operationType', 'includeObjectsWithNoValueSet']));
  return [...friendly, new Map<string, Form>([[key, fields], ...orBlank, type])];
}

/** The update time of a property instead of its value (`propertyParser`) reads as `lastUpdated:`. */
function byUpdate(form: FormMap): FormMap {
  if (form.get('propertyParser') !== 'UPDATED_AT') return form;
  return new Map([['lastUpdated', new Map([...form].filter(([key]) => key !== 'propertyParser'))]]);
}

/** The inverse of `liftOperation`. `form` may hold more: only what an operation says is read. */
export function lowerOperation(form: FormMap, at: At): JsonObject {
  const updated = form.get('lastUpdated');
  if (isMap(updated)) return lowerOperation(new Map([...updated, ['propertyParser', 'UPDATED_AT']]), at);
  const [key, value] = operatorIn(form) ?? ['', null];
  const operationType = operationTypeIn(form, factsOf(at, at.window)?.type);
  return {
    operator: upperCase(key),
    includeObjectsWithNoValueSet: form.get('orBlank') === true,
    ...lowerValueOf(value, key, operationType, form, at),
    ...(operationType === undefined ? {} : { operationType }),
  };
}

function lowerValueOf(
  value: Form,
  key: string,
  operationType: string | undefined,
  form: FormMap,
  at: At,
): JsonObject {
  const friendly =
    operationType === undefined ? undefined : codecOf(operationType)?.lower(value, key, form, at);
  if (friendly !== undefined) return friendly;
  return isMap(value)
    ? Object.fromEntries([...value].map(([field, inner]) => [field, jsonOfForm(inner)]))
    : { value: jsonOfForm(value) };
}

function codecOf(operationType: string) {
  return Object.hasOwn(CODECS, operationType) ? CODECS[operationType] : undefined;
}

/** Whether a key belongs to an operation rather than to the filter around it. */
export function isOperationKey(key: string): boolean {
  return isOperator(key) || BESIDE.has(key) || key === 'lastUpdated';
}
