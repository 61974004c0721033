import type { ApiRequest } from '../api.ts';
import {
  EDITABLE_OF_READ_ONLY_DEFINITION,
  INVALID_FORMULA,
  READ_ONLY_DEFINITION,
  STAGE_OPTIONS_READ_ONLY,
} from '../assumptions.ts';
import { invalid } from '../errors.ts';
import { arrayOf, type JsonObject, textOf } from '../json.ts';
import { followsPipelines } from '../pipelines/stored.ts';
import type { ObjectType } from '../portal/object-types.ts';
import { needSensitiveWrite } from '../portal/scopes.ts';
import type { Entry } from '../store/collection.ts';
import { inOrder, objectBody, readFields } from './fields.ts';
import { checkFormula } from './formulas.ts';
import { checkOptions, normaliseOptions, optionsOf } from './options.ts';
import { checkCurrency, checkGroup, checkHints, checkTexts, checkType } from './rules.ts';
import { isCalculated, metadataOf, propertiesOf, sensitivityOf } from './stored.ts';

/** Ignored on PATCH with 200, the value stays (reference 5.2, O); `name` because it is the identity. */
const IGNORED: readonly string[] = [
  'name',
  'hasUniqueValue',
  'dataSensitivity',
  'referencedObjectType',
  'externalOptions',
];

/** Applies a PATCH and returns the stored body (reference 5.2). */
export function updateProperty(request: ApiRequest, type: ObjectType, entry: Entry): JsonObject {
  const all = readFields(objectBody(request.body));
  const sent = Object.fromEntries(Object.entries(all).filter(([key]) => !IGNORED.includes(key)));
  const level = sensitivityOf(entry.body);
  if (level !== 'non_sensitive') needSensitiveWrite(request, type, level);
  const changes = withOptions(sent);
  refuseReadOnly(type, entry.body, changes);
  const merged = merge(entry.body, changes);
  checkMerged(request, type, merged, changes);
  const stored = inOrder({
    ...merged,
    ...(changes.calculationFormula !== undefined && {
      calculationFormula: checkFormula(request.portal, type, merged, 'reprinted'),
    }),
    updatedAt: request.portal.now().toISOString(),
    updatedUserId: String(request.token.userId),
  });
  propertiesOf(request.portal, type).put(entry.id, false, stored);
  return stored;
}

/** `options` replaces the whole list; without it the list stays (reference 5.2, O). */
const withOptions = (sent: JsonObject): JsonObject =>
  sent.options === undefined ? sent : { ...sent, options: normaliseOptions(arrayOf(sent, 'options')) };

function merge(present: JsonObject, changes: JsonObject): JsonObject {
  const merged = { ...present, ...changes };
  // A formula makes the property calculation_equation whatever fieldType says (KALUP 2026-10-01, O).
  if (isCalculated(merged)) return { ...merged, fieldType: 'calculation_equation' };
  const keepsOptions =
    merged.type === 'enumeration' || merged.type === 'bool' || changes.options !== undefined;
  return keepsOptions ? merged : { ...merged, options: [] };
}

/** Only what the PATCH touches is checked: a recorded body may break a rule of today's API. */
function checkMerged(request: ApiRequest, type: ObjectType, merged: JsonObject, changes: JsonObject): void {
  const touches = (...fields: readonly string[]): boolean =>
    fields.some(field => changes[field] !== undefined);
  if (touches('label', 'description')) checkTexts(merged);
  if (touches('type', 'fieldType')) checkType(merged);
  if (
    merged.fieldType === 'calculation_equation' &&
    touches('fieldType', 'calculationFormula') &&
    !isCalculated(merged)
  ) {
    throw invalid(
      'A property with fieldType calculation_equation needs a calculationFormula',
      INVALID_FORMULA,
    );
  }
  if (touches('groupName')) checkGroup(request.portal.store, type, textOf(merged, 'groupName'));
  if (touches('options', 'type')) {
    const owner = {
      type: textOf(merged, 'type'),
      externalOptions: merged.externalOptions === true,
    };
    checkOptions(owner, optionsOf(merged));
  }
  checkHints(changes);
  if (touches('showCurrencySymbol', 'currencyPropertyName')) checkCurrency(merged);
}

/** HubSpot-defined properties: a read-only definition does not change, options neither if so marked (5.3). */
function refuseReadOnly(type: ObjectType, present: JsonObject, changes: JsonObject): void {
  const { readOnlyDefinition, readOnlyOptions } = metadataOf(present);
  const follows = STAGE_OPTIONS_READ_ONLY && followsPipelines(type, textOf(present, 'name'));
  const changed = Object.keys(changes).filter(
    key => JSON.stringify(changes[key]) !== JSON.stringify(present[key]),
  );
  const refused = changed.filter(key =>
    key === 'options'
      ? readOnlyOptions === true || follows
      : readOnlyDefinition === true && !EDITABLE_OF_READ_ONLY_DEFINITION.includes(key),
  );
  if (refused.length === 0) return;
  throw invalid(
    `Property '${textOf(present, 'name')}' is read only: ${refused.join(', ')}`,
    READ_ONLY_DEFINITION,
    {
      context: { fields: refused },
    },
  );
}
