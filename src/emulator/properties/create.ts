import type { ApiRequest } from '../api.ts';
import { CALCULATED_LIMIT, INVALID_FORMULA, PROPERTY_LIMIT, UNIQUE_LIMIT } from '../assumptions.ts';
import { ApiError, invalid, unreadable } from '../errors.ts';
import { arrayOf, type Json, type JsonObject, textOf } from '../json.ts';
import { customObjectTypes, type ObjectType, STANDARD_OBJECT_TYPES } from '../portal/object-types.ts';
import type { Portal } from '../portal/portal.ts';
import { needSensitiveWrite } from '../portal/scopes.ts';
import { inOrder, objectBody, readFields, requireFields } from './fields.ts';
import { checkFormula } from './formulas.ts';
import { checkOptions, normaliseOptions } from './options.ts';
import {
  checkCurrency,
  checkGroup,
  checkHints,
  checkName,
  checkReference,
  checkTexts,
  checkType,
} from './rules.ts';
import { countProperties, isCalculated, propertiesOf, purgeExpired, SENSITIVITIES } from './stored.ts';

/** 409 of a name that is taken (reference 4.2 and 5.2, O: words from a recorded 207). */
function nameExists(name: string): ApiError {
  return new ApiError(409, {
    message: `A property named '${name}' already exists.`,
    category: 'OBJECT_ALREADY_EXISTS',
    subCategory: 'Properties.PROPERTY_WITH_NAME_EXISTS',
    context: { name: [name] },
  });
}

/**
 * Creates a property and returns the body that answers the create. An archived name is restored: the definition is
 * the posted one, `createdAt` and the record values are the old ones (reference 5.4, O).
 */
export function createProperty(request: ApiRequest, type: ObjectType, input: Json | undefined): JsonObject {
  const { portal } = request;
  purgeExpired(portal, type);
  const sent = readFields(objectBody(input));
  requireFields(sent, ['name', 'label', 'groupName', 'type', 'fieldType']);
  const name = textOf(sent, 'name');
  const properties = propertiesOf(portal, type);
  const former = properties.get(name);
  if (former && !former.archived) throw nameExists(name);
  checkSensitivity(request, type, sent);
  const definition = checkDefinition(portal, type, sent);
  checkLimits(portal, type, definition);
  const stored = inOrder({ ...definition, ...stamps(request, former?.body) });
  properties.put(name, false, stored);
  return isCalculated(stored)
    ? { ...stored, calculationFormula: checkFormula(portal, type, { ...definition, ...sent }, 'as sent') }
    : stored;
}

function stamps(request: ApiRequest, former: JsonObject | undefined): JsonObject {
  const now = request.portal.now().toISOString();
  const user = String(request.token.userId);
  return {
    createdAt: former?.createdAt ?? now,
    updatedAt: now,
    createdUserId: former?.createdUserId ?? user,
    updatedUserId: user,
  };
}

/** 403 without the sensitive write scope, then 400 while the account has the feature off (reference 5.2, O). */
function checkSensitivity(request: ApiRequest, type: ObjectType, sent: JsonObject): void {
  const level = textOf(sent, 'dataSensitivity') || 'non_sensitive';
  if (!SENSITIVITIES.includes(level)) throw unreadable(`'${level}' is no dataSensitivity`);
  if (level === 'non_sensitive') return;
  needSensitiveWrite(request, type, level);
  if (request.portal.sensitiveData) return;
  const portalId = String(request.portal.portalId);
  throw invalid(
    `Portal ${portalId} is not enabled for sensitive data properties`,
    'PropertyValidationError.PORTAL_NOT_ENABLED_FOR_SENSITIVE_DATA',
    { context: { portalId: [portalId] } },
  );
}

/** All rules of reference 5.2 on a new definition; returns it with HubSpot's defaults. */
function checkDefinition(portal: Portal, type: ObjectType, sent: JsonObject): JsonObject {
  checkName(textOf(sent, 'name'));
  const calculated = isCalculated(sent);
  // A formula makes the property calculation_equation whatever fieldType says (KALUP 2026-10-01, O).
  const fieldType = calculated ? 'calculation_equation' : textOf(sent, 'fieldType');
  const options = normaliseOptions(arrayOf(sent, 'options'));
  const definition: JsonObject = { ...defaults(calculated), ...sent, fieldType, options };
  checkTexts(definition);
  checkType(definition);
  if (fieldType === 'calculation_equation' && !calculated) {
    throw invalid(
      'A property with fieldType calculation_equation needs a calculationFormula',
      INVALID_FORMULA,
    );
  }
  checkGroup(portal.store, type, textOf(sent, 'groupName'));
  checkReference(definition, options.length);
  checkOptions({ type: textOf(sent, 'type'), externalOptions: definition.externalOptions === true }, options);
  checkHints(sent);
  checkCurrency(definition);
  if (!calculated) return definition;
  return { ...definition, calculationFormula: checkFormula(portal, type, definition, 'reprinted') };
}

/** Defaults of a created property (reference 18, O); `readOnlyValue` of a calculation: recorded bodies, O. */
const defaults = (calculated: boolean): JsonObject => ({
  description: '',
  displayOrder: -1,
  calculated,
  externalOptions: false,
  archived: false,
  hasUniqueValue: false,
  hidden: false,
  modificationMetadata: { archivable: true, readOnlyDefinition: false, readOnlyValue: calculated },
  formField: false,
  dataSensitivity: 'non_sensitive',
});

/** Caps on custom, unique and calculated properties (reference 5.4 and 5.2). */
function checkLimits(portal: Portal, type: ObjectType, definition: JsonObject): void {
  const { limits } = portal;
  const counts = countProperties(portal, type);
  const refuse = (reached: boolean, limit: number, what: string, code: string): void => {
    if (reached) throw invalid(`The limit of ${limit} ${what} is reached`, code);
  };
  const ofType = `for object type ${type.id}`;
  refuse(
    counts.custom >= limits.propertiesPerObjectType,
    limits.propertiesPerObjectType,
    `custom properties ${ofType}`,
    PROPERTY_LIMIT,
  );
  refuse(countAll(portal) >= limits.properties, limits.properties, 'custom properties', PROPERTY_LIMIT);
  if (definition.hasUniqueValue === true) {
    const limit = limits.uniquePropertiesPerObjectType;
    refuse(counts.unique >= limit, limit, `unique properties ${ofType}`, UNIQUE_LIMIT);
  }
  if (definition.calculated === true) {
    const limit = limits.calculatedPropertiesPerObjectType;
    refuse(counts.calculated >= limit, limit, `calculated properties ${ofType}`, CALCULATED_LIMIT);
  }
}

const countAll = (portal: Portal): number =>
  [...STANDARD_OBJECT_TYPES, ...customObjectTypes(portal.store)].reduce(
    (sum, type) => sum + countProperties(portal, type).custom,
    0,
  );
