import {
  DUPLICATE_OPTION,
  ENUMERATION_NEEDS_OPTIONS,
  OPTIONS_NOT_ALLOWED,
  OPTIONS_PER_PROPERTY,
} from '../assumptions.ts';
import { invalid, unreadable } from '../errors.ts';
import { isObject, type Json, type JsonObject, textOf } from '../json.ts';
import { objectBody, readFields } from './fields.ts';

const OPTION_FIELDS = {
  label: 'string',
  value: 'string',
  description: 'string',
  displayOrder: 'number',
  hidden: 'boolean',
} as const;

/**
 * Options as HubSpot stores them: in the order sent, `displayOrder` as sent, the next free number where none was
 * sent, `hidden` false by default, no `description` where none was sent (recorded exchange, O).
 */
export function normaliseOptions(sent: readonly Json[]): readonly JsonObject[] {
  const fields = sent.map(option => readFields(objectBody(option), OPTION_FIELDS));
  for (const option of fields) {
    if (typeof option.label !== 'string' || typeof option.value !== 'string') {
      throw unreadable('Some required fields were not set: an option needs label and value');
    }
  }
  const orders = fields.map(option => option.displayOrder).filter(order => typeof order === 'number');
  let next = Math.max(-1, ...orders) + 1;
  return fields.map(option => ({
    label: textOf(option, 'label'),
    value: textOf(option, 'value'),
    ...(option.description !== undefined && { description: option.description }),
    displayOrder: option.displayOrder ?? next++,
    hidden: option.hidden ?? false,
  }));
}

function refuseRepeats(options: readonly JsonObject[], field: 'label' | 'value'): void {
  const seen = new Set<string>();
  for (const option of options) {
    const text = textOf(option, field);
    if (seen.has(text))
      throw invalid(`Options must have unique ${field}s, '${text}' appears twice`, DUPLICATE_OPTION);
    seen.add(text);
  }
}

/** What the rules about options look at. */
export interface OptionOwner {
  readonly type: string;
  readonly externalOptions: boolean;
}

/** Checks the options of a property of the given kind (reference 5.2). Throws the 400. */
export function checkOptions(owner: OptionOwner, options: readonly JsonObject[]): void {
  if (options.length > OPTIONS_PER_PROPERTY) {
    throw invalid(`A property takes at most ${OPTIONS_PER_PROPERTY} options`, OPTIONS_NOT_ALLOWED);
  }
  refuseRepeats(options, 'value');
  refuseRepeats(options, 'label');
  if (owner.type === 'bool') checkBoolean(options);
  else if (owner.type === 'enumeration') checkEnumeration(owner, options);
  else if (options.length > 0) {
    throw invalid(`A property of type ${owner.type} takes no options`, OPTIONS_NOT_ALLOWED);
  }
}

function checkEnumeration(owner: OptionOwner, options: readonly JsonObject[]): void {
  if (options.length > 0 || owner.externalOptions) return;
  throw invalid('An enumeration property needs at least one option', ENUMERATION_NEEDS_OPTIONS);
}

/** `bool` needs exactly `true` and `false`, else INVALID_BOOLEAN_OPTION (reference 5.2, O). */
function checkBoolean(options: readonly JsonObject[]): void {
  const values = options.map(option => textOf(option, 'value')).sort();
  if (values.length === 2 && values[0] === 'false' && values[1] === 'true') return;
  throw invalid(
    "Boolean properties must have exactly two options with the values 'true' and 'false'",
    'PropertyValidationError.INVALID_BOOLEAN_OPTION',
  );
}

/** The `options` of a stored body. */
export const optionsOf = (body: JsonObject): readonly JsonObject[] =>
  Array.isArray(body.options) ? body.options.filter(isObject) : [];
