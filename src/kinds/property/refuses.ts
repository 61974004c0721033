import type { JsonObject } from '../../core/call.ts';
import type { Found } from '../../core/kind.ts';
import { stringAt } from '../body.ts';
import { modification } from './lift.ts';

/** U: no source says that a formula can be taken away again, and no field of a PATCH would do it. */
function isCalculated(body: JsonObject): boolean {
  return (stringAt(body, 'calculationFormula') ?? '') !== '';
}

/** What would turn one type into another: also options, where the type has none. */
function decidesType([field]: readonly string[], body: JsonObject): boolean {
  const type = stringAt(body, 'type');
  return (
    field === 'type' ||
    field === 'fieldType' ||
    (field === 'options' && type !== 'enumeration' && type !== 'bool')
  );
}

/**
 * Why HubSpot does not let a unit of a property be changed, or, with an empty path, the property be archived.
 * `modificationMetadata` says most of it (reference 5.3).
 */
export function refuses(path: readonly string[], { body, id }: Found): string | undefined {
  const { readOnlyDefinition, readOnlyOptions, archivable } = modification(body);
  const whose = body.hubspotDefined === true ? 'HubSpot' : 'an app or HubSpot';
  if (path.length === 0) {
    if (body.hubspotDefined === true) return `${id} is HubSpot's own property`;
    return archivable === false || readOnlyDefinition === true
      ? `${id} belongs to ${whose} and cannot be archived`
      : undefined;
  }
  if (isCalculated(body) && decidesType(path, body))
    return `${id} is calculated: HubSpot does not turn a calculation into something else`;
  // "cannot go back to false once currencyPropertyName was ever set" (reference 5.2, O)
  if (path[0] === 'showCurrencySymbol' && stringAt(body, 'currencyPropertyName') !== undefined)
    return `${id} shows its currency symbol for good: it has named a currency property`;
  if (path[0] === 'options' && body.externalOptions === true)
    return `the options of ${id} come from HubSpot: it answers 200 to others and ignores them`;
  if (path[0] === 'options' && readOnlyOptions !== undefined)
    return readOnlyOptions === true ? `the options of ${id} belong to ${whose}` : undefined;
  return readOnlyDefinition === true ? `the definition of ${id} belongs to ${whose}` : undefined;
}
