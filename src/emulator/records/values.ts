import { NOT_A_NUMBER, UNKNOWN_OWNER } from '../assumptions.ts';
import { type ApiError, type ErrorDetail, invalid } from '../errors.ts';
import { type Json, type JsonObject, textOf } from '../json.ts';
import { OWNERS } from '../owners.ts';
import { pipelineValues } from '../pipelines/stored.ts';
import type { ObjectType } from '../portal/object-types.ts';
import type { Portal } from '../portal/portal.ts';
import { optionsOf } from '../properties/options.ts';
import { activeProperty, metadataOf } from '../properties/stored.ts';

/** One value HubSpot would refuse. */
export interface Problem {
  readonly name: string;
  readonly error: string;
  readonly message: string;
}

type Checked = { readonly value: string } | Omit<Problem, 'name'>;

const refuse = (error: string, message: string): Checked => ({ error, message });

/** Checks and normalises posted values; a cleared one ('' or null) comes back as ''. */
export function checkValues(
  portal: Portal,
  type: ObjectType,
  posted: JsonObject,
): { readonly values: Readonly<Record<string, string>>; readonly problems: readonly Problem[] } {
  const values: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [name, json] of Object.entries(posted)) {
    const checked = checkValue(portal, type, name, json);
    if ('value' in checked) values[name] = checked.value;
    else problems.push({ name, ...checked });
  }
  return { values, problems };
}

/** The 400 in the recorded shape: the problems as JSON text in `message`, and again as `errors[]` (samples, O). */
export function invalidValues(problems: readonly Problem[]): ApiError {
  const texts = problems.map(({ name, error, message }) => ({ isValid: false, message, error, name }));
  const errors: readonly ErrorDetail[] = problems.map(({ name, error, message }) => ({
    message,
    code: error,
    context: { propertyName: [name] },
  }));
  return invalid(`Property values were not valid: ${JSON.stringify(texts)}`, undefined, { errors });
}

function checkValue(portal: Portal, type: ObjectType, name: string, json: Json): Checked {
  const property = activeProperty(portal, type, name)?.body;
  if (!property) return refuse('PROPERTY_DOESNT_EXIST', `Property "${name}" does not exist`);
  if (metadataOf(property).readOnlyValue === true) {
    return refuse('READ_ONLY_VALUE', `"${name}" is a read only property; its value cannot be set.`);
  }
  const text = json === null ? '' : typeof json === 'object' ? JSON.stringify(json) : String(json);
  if (text === '') return { value: '' };
  const known = pipelineValues(portal.store, type, name);
  if (known) return oneOf(text, known);
  switch (property.type) {
    case 'enumeration':
      return checkOption(portal, property, text);
    case 'bool':
      return oneOf(text, ['true', 'false']);
    case 'number':
      return Number.isFinite(Number(text))
        ? { value: text }
        : refuse(NOT_A_NUMBER, `${text} was not a valid number.`);
    case 'date':
      return checkDate(text);
    case 'datetime':
      return checkMoment(text);
    default:
      return name === 'email' && type.id === '0-1' ? checkEmail(text) : { value: text };
  }
}

function oneOf(text: string, allowed: readonly string[]): Checked {
  if (allowed.includes(text)) return { value: text };
  return refuse('INVALID_OPTION', `${text} was not one of the allowed options: [${allowed.join(', ')}]`);
}

/** Options: one value, or several parted by `;` for checkboxes. Without known options nothing is checked. */
function checkOption(portal: Portal, property: JsonObject, text: string): Checked {
  if (property.referencedObjectType === 'OWNER') {
    const known = text.split(';').every(id => portal.store.collection(OWNERS, '').get(id));
    return known ? { value: text } : refuse(UNKNOWN_OWNER, `Owner ${text} does not exist`);
  }
  const allowed = optionsOf(property).map(option => textOf(option, 'value'));
  if (allowed.length === 0) return { value: text };
  const parts = property.fieldType === 'checkbox' ? text.split(';').filter(part => part !== '') : [text];
  const wrong = parts.map(part => oneOf(part, allowed)).find(checked => !('value' in checked));
  return wrong ?? { value: parts.join(';') };
}

/** Epoch milliseconds or ISO text; undefined when it is neither. */
export function momentOf(text: string): number | undefined {
  const time = /^-?\d+$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isNaN(new Date(time).getTime()) ? undefined : time;
}

const notLong = (text: string): Checked => refuse('INVALID_LONG', `${text} was not a valid long.`);

/** Dates are days: midnight UTC, or `YYYY-MM-DD` (recorded codes, O; general knowledge of the words). */
function checkDate(text: string): Checked {
  const time = momentOf(text);
  if (time === undefined) return notLong(text);
  const moment = new Date(time).toISOString();
  if (moment.endsWith('T00:00:00.000Z')) return { value: moment.slice(0, 10) };
  return refuse('INVALID_DATE', `${text} is at ${moment.slice(11, 23)} UTC, not midnight!`);
}

function checkMoment(text: string): Checked {
  const time = momentOf(text);
  return time === undefined ? notLong(text) : { value: new Date(time).toISOString() };
}

const checkEmail = (text: string): Checked =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
    ? { value: text.toLowerCase() }
    : refuse('INVALID_EMAIL', `Email address ${text} is invalid`);
