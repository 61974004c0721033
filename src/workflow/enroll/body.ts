import type { Json, JsonObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { isRef } from '../../core/form.ts';
import type { ObjectTypeForm } from '../../filter/index.ts';
import { usedIn } from './tokens.ts';
import type { FlowType, Unit } from './units.ts';

/** What a workflow is about when nothing is said. */
export const CONTACTS = 'contacts';

/** The usual `flowType`. */
export const WORKFLOW = 'WORKFLOW';

const SOURCES = 'dataSources';

/**
 * What PUT does not take (reference 11.2, D for the dates and dataSources): HubSpot's own, and what is decided when a
 * workflow is made. That it does without an id and nextAvailableActionId is a guess (U).
 */
const REFUSED: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'dataSources',
  'crmObjectCreationStatus',
  'nextAvailableActionId',
  'objectTypeId',
  'flowType',
]);

/** What the form has other words for, or HubSpot takes care of. */
const OTHERS: ReadonlySet<string> = new Set([
  ...REFUSED,
  'revisionId',
  'uuid',
  'type',
  'actions',
  'startActionId',
]);

/** Whether a field of a body is neither HubSpot's own nor part of the steps. */
export function isOwnField(key: string): boolean {
  return !OTHERS.has(key);
}

/** A body as PUT takes it. */
export function withoutRefused(body: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([key]) => !REFUSED.has(key)));
}

/** The object type that a form, or what somebody wrote, is about. */
export function objectTypeIn(form: FormMap): ObjectTypeForm {
  const objectType: Form | undefined = form.get('objectType');
  return typeof objectType === 'string' || isRef(objectType) ? objectType : CONTACTS;
}

/** Workflows of contacts have a type of their own (reference 11.2). */
export function usualType(objectType: ObjectTypeForm): FlowType {
  return objectType === CONTACTS ? 'CONTACT_FLOW' : 'PLATFORM_FLOW';
}

/** What a body has for a unit. Data sources that nothing refers to are nobody's. */
export function jsonOf({ key }: Pick<Unit, 'key'>, body: JsonObject): Json | undefined {
  if (key !== SOURCES) return body[key];
  const rest = Object.entries(body).filter(([field]) => field === 'actions' || isOwnField(field));
  return usedIn(body[SOURCES], Object.fromEntries(rest));
}
