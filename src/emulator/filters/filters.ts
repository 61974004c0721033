import { FILTER_SHAPE, MISSING_LIST_IN_FILTER, MISSING_PROPERTY_IN_FILTER } from '../assumptions.ts';
import { type ApiError, invalid } from '../errors.ts';
import { isObject, type JsonObject, textOf } from '../json.ts';
import { findList } from '../lists/stored.ts';
import { type FilterContext, propertyOf } from './context.ts';
import { operationFault, operationFits } from './operations.ts';
import { changedProperty, comparedProperties, filtersOf, idText, type Place, propertyMeant } from './uses.ts';

/** Reference 10, S. */
const FILTER_TYPES: readonly string[] = [
  'PROPERTY', 'IN_LIST', 'ASSOCIATION', 'FORM_SUBMISSION', 'FORM_SUBMISSION_ON_PAGE', 'EMAIL_EVENT',
  'EMAIL_SUBSCRIPTION', 'COMMUNICATION_SUBSCRIPTION', 'PAGE_VIEW', 'CTA', 'EVENT', 'INTEGRATION_EVENT', 'PRIVACY',
  'SURVEY_MONKEY', 'SURVEY_MONKEY_VALUE', 'WEBINAR', 'ADS_SEARCH', 'ADS_TIME', 'UNIFIED_EVENTS', 'CONSTANT',
]; // biome-ignore format: a list of words

/** Operators of filter types that the reference names (10, S). */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  IN_LIST: ['IN_LIST', 'NOT_IN_LIST'],
  ASSOCIATION: ['IN_LIST', 'NOT_IN_LIST'],
  FORM_SUBMISSION: ['FILLED_OUT', 'NOT_FILLED_OUT'],
  FORM_SUBMISSION_ON_PAGE: ['FILLED_OUT', 'NOT_FILLED_OUT'],
};

/** `IS_NOT_KNOWN` and other words that are no enum values (reference 10, O). */
export const noSuchWord = (what: string, word: string): ApiError =>
  invalid(`'${word}' is not a valid ${what}`, 'ListError.ENUM_CONVERSION');

export const badShape = (problem: string): ApiError => invalid(problem, FILTER_SHAPE);

/** Checks the filters of one branch. Throws the 400 of the first that HubSpot would refuse. */
export function checkFilters(context: FilterContext, branch: JsonObject, place: Place): void {
  const changed = changedProperty(branch, place);
  if (changed !== '') definitionOf(context, changed);
  for (const filter of filtersOf(branch)) {
    if (context.known(filter)) continue;
    const type = textOf(filter, 'filterType');
    if (type === '') throw badShape('A filter needs a filterType');
    if (!FILTER_TYPES.includes(type)) throw noSuchWord('filterType', type);
    checkOperator(type, filter);
    if (type === 'PROPERTY') checkProperty(context, filter, place, changed);
    if (type === 'IN_LIST' || type === 'ASSOCIATION') checkList(context, filter);
  }
}

function checkOperator(type: string, filter: JsonObject): void {
  const operators = OPERATORS[type];
  const operator = textOf(filter, 'operator');
  if (operators && !operators.includes(operator)) throw noSuchWord(`operator of ${type}`, operator);
}

function checkProperty(context: FilterContext, filter: JsonObject, place: Place, changed: string): void {
  const property = textOf(filter, 'property');
  const { operation } = filter;
  if (property === '') throw badShape('A PROPERTY filter needs a property');
  if (!isObject(operation)) throw badShape(`The filter on ${property} needs an operation`);
  const type = textOf(operation, 'operationType');
  const fault = operationFault(operation);
  if (fault === 'type') throw noSuchWord('operationType', type);
  if (fault === 'operator') throw noSuchWord(`operator of ${type}`, textOf(operation, 'operator'));
  if (fault === 'shape') throw badShape(`The ${type} operation on ${property} has values of another type`);
  for (const name of comparedProperties(operation)) definitionOf(context, name);
  const about = propertyMeant(property, place, changed);
  const definition = about === '' ? undefined : definitionOf(context, about);
  if (!definition || operationFits(operation, textOf(definition, 'type'))) return;
  // Text takes STRING and MULTISTRING, an enumeration only ENUMERATION … (reference 10, O).
  throw invalid(
    `The operation ${type} is not valid for property ${about} of type ${textOf(definition, 'type')}`,
    'ListError.INVALID_OPERATION_FOR_PROPERTY_TYPE',
  );
}

/** The property's definition, undefined when nothing can be said about it. Throws the 400 when it is not there. */
function definitionOf(context: FilterContext, name: string): JsonObject | undefined {
  const found = propertyOf(context, name);
  if (found === 'unknown type') return undefined;
  if (found !== 'missing') return found;
  if (context.portal.missingTargets === 'taken') return undefined;
  throw invalid(
    `Property ${name} does not exist for object type ${context.objectTypeId}`,
    MISSING_PROPERTY_IN_FILTER,
  );
}

/** A list that is not there, or was deleted. A filter on an import or on enrolments has `metadata` instead of a list. */
function checkList(context: FilterContext, filter: JsonObject): void {
  const id = idText(filter.listId);
  if (id === '' && filter.metadata !== undefined) return;
  if (id === '') throw badShape(`An ${textOf(filter, 'filterType')} filter needs a listId`);
  if (context.portal.missingTargets === 'taken' || findList(context.portal, id)?.archived === false) return;
  throw invalid(`List ${id} does not exist`, MISSING_LIST_IN_FILTER);
}
