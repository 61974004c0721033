import { arrange } from '../../core/arrange.ts';
import type { Json, JsonObject } from '../../core/call.ts';
import type { Form, FormMap, Ref } from '../../core/form.ts';
import { isMap, mapAt } from '../../core/form.ts';
import type { Look } from '../../core/kind.ts';
import { formOfUnits } from '../../core/permitted.ts';
import type { Change, Unit } from '../../core/plan.ts';
import { numberAt, objectsAt, stringAt } from '../body.ts';
import { plainValue } from '../settings.ts';
import { canonicalFormula, renameProperties } from './formula/index.ts';
import { sortedOptions } from './lift.ts';
import { propertyFields } from './shape.ts';

/** HubSpot asks for exactly these two options of a bool (reference 5.2, O); Yes and No are what its UI makes. */
const yesAndNo: FormMap = new Map<string, Form>([
  ['true', new Map([['label', 'Yes']])],
  ['false', new Map([['label', 'No']])],
]);

/** The body that creates a property. */
export function createBody(change: Change, look: Look): JsonObject {
  const form = formOfUnits(change.units);
  const options = mapAt(form, 'options') ?? (form.get('type') === 'bool' ? yesAndNo : undefined);
  return {
    name: change.key,
    ...lowerFields(form, change.scope, look),
    ...(options && { options: createOptions(options) }),
  };
}

/** The body of a PATCH: only what may change, with type and fieldType together (reference 5.2, D). */
export function updateBody(change: Change, look: Look, live: JsonObject): JsonObject {
  const fields = lowerFields(formOfUnits(change.units), change.scope, look);
  const retypes = 'type' in fields || 'fieldType' in fields;
  const units = change.units.filter(unit => unit.path[0] === 'options');
  const options = units.length > 0 ? mergeOptions(change, units, live) : objectsAt(live, 'options');
  const lacksOptions = fields.type === 'bool' && options.length === 0;
  return {
    ...(retypes && { type: live.type ?? null, fieldType: live.fieldType ?? null }),
    ...fields,
    ...(units.length > 0 && { options }),
    ...(lacksOptions && { options: createOptions(yesAndNo) }),
  };
}

function createOptions(options: FormMap): JsonObject[] {
  return [...options].map(([value, option], index) => lowerOption(value, option, index, {}));
}

function lowerFields(form: FormMap, scope: string | undefined, look: Look): JsonObject {
  const fields = Object.keys(propertyFields).flatMap((name): [string, Json][] => {
    const value = form.get(name);
    if (value === undefined || name === 'readOnlyDefinition') return [];
    if (name === 'calculationFormula') return [[name, lowerFormula(String(value), scope, look)]];
    const plain = plainValue(value, ref => idOf(ref, look));
    return plain === undefined ? [] : [[name, plain]];
  });
  return Object.fromEntries(fields);
}

/** HubSpot's own spelling is sent: it stores nothing else, and refuses some that people write (`else … endif`). */
function lowerFormula(formula: string, scope: string | undefined, look: Look): string {
  return canonicalFormula(
    renameProperties(
      formula,
      key => idOf({ kind: 'property', ...(scope !== undefined && { scope }), key }, look) ?? key,
    ),
  );
}

function idOf(ref: Ref, look: Look): string | undefined {
  const resolution = look.resolve(ref);
  return resolution.is === 'missing' ? ref.key : resolution.id;
}

/** The live list with the permitted options put in: PATCH replaces it whole (reference 5.2, O). */
function mergeOptions(change: Change, units: readonly Unit[], live: JsonObject): JsonObject[] {
  const byValue = new Map(sortedOptions(live).map(option => [stringAt(option, 'value') ?? '', option]));
  const children = new Map(
    units.filter(unit => unit.is === 'child').map(unit => [unit.path[1] ?? '', unit.after]),
  );
  const kept = [...byValue.keys()].filter(value => !children.has(value) || children.get(value) !== undefined);
  const declared = [...(mapAt(change.desired, 'options')?.keys() ?? [])].filter(
    value => byValue.has(value) || children.has(value),
  );
  const order = arrange(
    kept,
    declared,
    units.some(unit => unit.is === 'order'),
  );
  const places = kept.map(value => numberAt(byValue.get(value) ?? {}, 'displayOrder'));
  // numbers stay as long as they say the same order: ties and gaps are the portal's own
  const stay = order.length === kept.length && order.every((value, index) => value === kept[index]);
  return order.map((value, index) => {
    const place = stay && !places.includes(undefined) ? places[index] : index;
    return lowerOption(value, children.get(value), place ?? index, byValue.get(value) ?? {});
  });
}

/** `hidden` and `displayOrder` are required in the spec (reference 5.2). What the form does not say stays as it is. */
function lowerOption(
  value: string,
  form: Form | undefined,
  displayOrder: number,
  live: JsonObject,
): JsonObject {
  const said = isMap(form)
    ? Object.fromEntries([...form].flatMap(([name, field]) => (isPlain(field) ? [[name, field]] : [])))
    : {};
  const description = said.description ?? live.description;
  return {
    value,
    label: said.label ?? live.label ?? value,
    displayOrder,
    hidden: said.hidden ?? live.hidden ?? false,
    ...(description !== undefined && description !== null && { description }),
  };
}

function isPlain(form: Form): form is boolean | number | string {
  return typeof form !== 'object';
}
