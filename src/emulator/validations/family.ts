import type { ApiAnswer, ApiRequest, Family } from '../api.ts';
import { notFound } from '../errors.ts';
import { type JsonObject, textOf } from '../json.ts';
import { needDefinitionRead, needDefinitionWrite } from '../portal/scopes.ts';
import { objectBody, readFields } from '../properties/fields.ts';
import { activeProperty, noSuchProperty, propertiesOf, typeOfRequest } from '../properties/stored.ts';
import type { Entry } from '../store/collection.ts';
import { param } from '../text.ts';
import { ruleCheck } from './arguments.ts';
import { rulesIn, validationsOf } from './stored.ts';

/** Properties with rules; those of archived properties do not show. */
function list(request: ApiRequest): ApiAnswer {
  const type = typeOfRequest(request);
  const properties = propertiesOf(request.portal, type);
  const results = validationsOf(request.portal.store, type)
    .all()
    .filter(({ id }) => properties.get(id)?.archived !== true)
    .map(({ body }) => body);
  return { status: 200, body: { results } };
}

function propertyOf(request: ApiRequest): Entry {
  const type = typeOfRequest(request);
  const name = param(request, 'propertyName');
  const property = activeProperty(request.portal, type, name);
  if (!property) throw noSuchProperty(type, name);
  return property;
}

const rulesOf = (request: ApiRequest, property: Entry): readonly JsonObject[] =>
  rulesIn(validationsOf(request.portal.store, typeOfRequest(request)).get(property.id)?.body);

function listOfProperty(request: ApiRequest): ApiAnswer {
  return { status: 200, body: { results: rulesOf(request, propertyOf(request)) } };
}

function read(request: ApiRequest): ApiAnswer {
  const ruleType = param(request, 'ruleType');
  ruleCheck(ruleType);
  const rule = rulesOf(request, propertyOf(request)).find(each => textOf(each, 'ruleType') === ruleType);
  if (!rule) throw notFound('resource not found');
  return { status: 200, body: rule };
}

/** Sets this rule type and leaves the others alone (reference 5.5, S). */
function put(request: ApiRequest): ApiAnswer {
  const type = typeOfRequest(request);
  const ruleType = param(request, 'ruleType');
  const property = propertyOf(request);
  const check = ruleCheck(ruleType);
  const body = objectBody(request.body);
  const ruleArguments = check(textOf(property.body, 'type'), body.ruleArguments);
  const { shouldApplyNormalization } = readFields(body, { shouldApplyNormalization: 'boolean' });
  const rule = {
    ruleType,
    ruleArguments,
    ...(shouldApplyNormalization !== undefined && { shouldApplyNormalization }),
  };
  const others = rulesOf(request, property).filter(each => textOf(each, 'ruleType') !== ruleType);
  validationsOf(request.portal.store, type).put(property.id, false, {
    propertyName: property.id,
    propertyValidationRules: [...others, rule],
  });
  return { status: 204 };
}

const RULE = '/:objectType/:propertyName/rule-type/:ruleType';

/** Reference 5.5. There is no DELETE: it is a 405. */
export const VALIDATION_FAMILY: Family = {
  bases: [
    '/crm/property-validations/2026-09',
    '/crm/property-validations/2026-03',
    '/crm/v3/property-validations',
  ],
  routes: [
    { method: 'GET', path: '/:objectType', access: needDefinitionRead, handle: list },
    { method: 'GET', path: '/:objectType/:propertyName', access: needDefinitionRead, handle: listOfProperty },
    { method: 'GET', path: RULE, access: needDefinitionRead, handle: read },
    { method: 'PUT', path: RULE, access: needDefinitionWrite, handle: put },
  ],
};
