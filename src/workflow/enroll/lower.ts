import type { Json, JsonObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { asMap, equalForms, isMap } from '../../core/form.ts';
import { jsonOfForm, type ObjectTypeForm, objectTypeId, sameJson, type Window } from '../../filter/index.ts';
import type { Lowering } from '../steps/context.ts';
import { type LoweredActions, lowerSteps } from '../steps/index.ts';
import { objectTypeIn, usualType, WORKFLOW, withoutRefused } from './body.ts';
import { liftWorkflow } from './lift.ts';
import { lowerUnit, sameUnit, UNITS, type Unit } from './units.ts';

/**
 * Form → body. Without `live` the one that makes the workflow; else the one that replaces it: as `live` is, with what
 * the form owns put in, and without what PUT does not take.
 */
export function lowerWorkflow(form: FormMap, window: Window, live?: JsonObject): JsonObject {
  return live === undefined ? createBody(form, window) : replacingBody(form, window, live);
}

function createBody(form: FormMap, window: Window): JsonObject {
  const objectType = objectTypeIn(form);
  const type = String(form.get('type') ?? usualType(objectType));
  const at = loweringOf(objectType, window);
  const lowered = lowerSteps(form.get('steps') ?? [], form.get('detached'), objectType, window);
  return {
    isEnabled: false,
    ...Object.fromEntries(UNITS.flatMap(unit => createdUnit(unit, form, type, at))),
    type,
    flowType: String(form.get('flowType') ?? WORKFLOW),
    objectTypeId: objectTypeId(objectType, window),
    ...graphOf(lowered),
    ...rawIn(form),
  };
}

function loweringOf(objectType: ObjectTypeForm, window: Window): Lowering {
  return { objectType, window, actionOf: () => undefined };
}

function graphOf({ actions, startActionId }: LoweredActions): JsonObject {
  return { actions, ...(startActionId === undefined ? {} : { startActionId }) };
}

function createdUnit(
  unit: Unit,
  form: FormMap,
  type: string,
  at: Lowering,
): readonly (readonly [string, Json])[] {
  const { key, usual, needed } = unit;
  const said = form.get(unit.field);
  const json = said === undefined ? undefined : lowerUnit(unit, said, at);
  if (json !== undefined) return [[key, json]];
  return usual !== undefined && (needed === true || needed === type) ? [[key, usual]] : [];
}

function rawIn(form: FormMap): JsonObject {
  const raw = form.get('raw');
  return isMap(raw) ? Object.fromEntries([...raw].map(([key, value]) => [key, jsonOfForm(value)])) : {};
}

function replacingBody(form: FormMap, window: Window, live: JsonObject): JsonObject {
  const lifted = liftWorkflow(live, window);
  const objectType = objectTypeIn(form.has('objectType') ? form : lifted);
  const at = loweringOf(objectType, window);
  const body = new Map<string, Json | undefined>(Object.entries(live));
  for (const unit of UNITS) {
    const said = form.get(unit.field);
    if (said !== undefined && !isThere(unit, said, lifted, at)) body.set(unit.key, lowerUnit(unit, said, at));
  }
  const graph = changedGraph(form, lifted, objectType, window, live);
  for (const [key, json] of [...Object.entries(graph), ...Object.entries(rawIn(form))]) body.set(key, json);
  return withoutRefused(
    Object.fromEntries([...body].flatMap(([key, json]) => (json === undefined ? [] : [[key, json]]))),
  );
}

/** Whether the portal has the same already: then its own spelling stays. */
function isThere(unit: Unit, said: Form, lifted: FormMap, at: Lowering): boolean {
  const there = lifted.get(unit.field);
  if (there !== undefined) return sameUnit(unit, said, there);
  if (asMap(lifted.get('raw')).has(unit.key)) return false;
  const json = lowerUnit(unit, said, at);
  return unit.usual === undefined ? json === undefined : sameJson(json ?? null, unit.usual);
}

/** Actions and where they begin, where the form says other steps; those of `live` stay as they are otherwise. */
function changedGraph(
  form: FormMap,
  lifted: FormMap,
  objectType: ObjectTypeForm,
  window: Window,
  live: JsonObject,
): Readonly<Record<string, Json | undefined>> {
  const there = [lifted.get('steps'), lifted.get('detached')] as const;
  const said = [form.get('steps') ?? there[0], form.get('detached') ?? there[1]] as const;
  if (said.every((one, index) => equalForms(one, there[index]))) return {};
  const { actions, startActionId } = lowerSteps(said[0] ?? [], said[1], objectType, window, live);
  return { actions, startActionId };
}
