import type { JsonObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { formOfJson, type ObjectTypeForm, objectTypeOf, type Window } from '../../filter/index.ts';
import { liftSteps } from '../steps/index.ts';
import { isArray } from '../steps/json.ts';
import { UNFIT, type Unfit } from '../steps/part.ts';
import { CONTACTS, isOwnField, jsonOf, usualType, WORKFLOW } from './body.ts';
import { mapWith } from './faithful.ts';
import { liftUnit, UNITS, type Unit } from './units.ts';

/** Units that stand before the object type, and behind the steps. */
const FIRST: ReadonlySet<string> = new Set(['name', 'description']);
const LAST: ReadonlySet<string> = new Set(['customProperties']);

interface Lifted {
  readonly unit: Unit;
  readonly form: Form | Unfit | undefined;
}

/** Body → form. What goes without saying is left out; what there are no words for stays as it is, under `raw`. */
export function liftWorkflow(body: JsonObject, window: Window): FormMap {
  const { objectTypeId } = body;
  const objectType = typeof objectTypeId === 'string' ? objectTypeOf(objectTypeId, window) : CONTACTS;
  const at = { objectType, window, stepOf: () => undefined };
  const lifted: readonly Lifted[] = UNITS.map(unit => ({
    unit,
    form: liftUnit(unit, jsonOf(unit, body), at),
  }));
  const units = lifted.map(
    ({ unit: { field }, form }) => [field, form === UNFIT ? undefined : form] as const,
  );
  const unfit = lifted.flatMap(({ unit: { key }, form }) => (form === UNFIT ? [key] : []));
  return mapWith(
    ...units.filter(([field]) => FIRST.has(field)),
    ...identityOf(body, objectType),
    ...units.filter(([field]) => !FIRST.has(field) && !LAST.has(field)),
    ...stepsOf(body, objectType, window),
    ...units.filter(([field]) => LAST.has(field)),
    ['raw', rawOf(body, unfit)],
  );
}

type Entries = readonly (readonly [string, Form | undefined])[];

function identityOf({ type, flowType }: JsonObject, objectType: ObjectTypeForm): Entries {
  return [
    ['objectType', objectType],
    ['type', typeof type === 'string' && type !== usualType(objectType) ? type : undefined],
    ['flowType', typeof flowType === 'string' && flowType !== WORKFLOW ? flowType : undefined],
  ];
}

/** Lists of workflows show them without their actions. */
function stepsOf(body: JsonObject, objectType: ObjectTypeForm, window: Window): Entries {
  if (!isArray(body.actions)) return [];
  const { steps, detached } = liftSteps(body, objectType, window);
  return [
    ['steps', steps],
    ['detached', detached],
  ];
}

/** Fields that nobody has heard of, and those that say something there are no words for. */
function rawOf(body: JsonObject, unfit: readonly string[]): Form | undefined {
  const known = new Set(UNITS.map(({ key }) => key));
  const unheard = Object.keys(body).filter(key => isOwnField(key) && !known.has(key) && body[key] !== null);
  const keys = [...unfit, ...unheard];
  return keys.length === 0
    ? undefined
    : new Map(keys.map(key => [key, formOfJson(jsonOf({ key }, body) ?? null)]));
}
