import type { ApiAnswer, ApiRequest, Family } from '../api.ts';
import { labelsOf } from '../associations/stored.ts';
import { arrayOf, isObject, type Json, type JsonObject, textOf } from '../json.ts';
import { type ObjectType, objectTypeOf, SCHEMAS, STANDARD_SCHEMAS } from '../portal/object-types.ts';
import { needAny, needDefinitionRead } from '../portal/scopes.ts';
import { propertiesOf } from '../properties/stored.ts';
import { param } from '../text.ts';

const isAsked = (request: ApiRequest, name: string): boolean => request.query.get(name) !== 'false';

/** Active properties as the properties API shows them: those that the seed has first, in its order. */
function properties(request: ApiRequest, type: ObjectType, body: JsonObject): readonly Json[] {
  const active = propertiesOf(request.portal, type)
    .all()
    .filter(({ archived }) => !archived);
  const left = new Map(active.map(entry => [entry.id, entry.body]));
  const seeded = arrayOf(body, 'properties').flatMap(property => {
    const name = isObject(property) ? textOf(property, 'name') : '';
    const present = left.get(name);
    left.delete(name);
    return present ? [present] : [];
  });
  return [...seeded, ...left.values()];
}

/** What the seed has, and the labels of this object type: only here do their names show (reference 9, O). */
function associations(request: ApiRequest, type: ObjectType, body: JsonObject): readonly Json[] {
  const seeded = arrayOf(body, 'associations');
  const known = new Set(seeded.map(each => (isObject(each) ? String(each.id) : '')));
  const labels = labelsOf(request.portal.store)
    .filter(({ from, to, name }) => name !== '' && (from === type.id || to === type.id))
    .filter(({ typeId }) => !known.has(String(typeId)))
    .map(({ from, to, name, typeId }) => ({
      fromObjectTypeId: from,
      toObjectTypeId: to,
      name,
      id: String(typeId),
      createdAt: null,
      updatedAt: null,
    }));
  return [...seeded, ...labels];
}

/** Queries that leave parts out; both are in unless they say false (reference 8). */
function shown(request: ApiRequest, type: ObjectType, body: JsonObject): JsonObject {
  const { properties: _, associations: __, ...rest } = body;
  return {
    ...rest,
    ...(isAsked(request, 'includePropertyDefinitions') && { properties: properties(request, type, body) }),
    ...(isAsked(request, 'includeAssociationDefinitions') && {
      associations: associations(request, type, body),
    }),
  };
}

const typeNamed = (request: ApiRequest, id: string): ObjectType => objectTypeOf(request.portal.store, id);

/** Custom objects only, no paging (reference 8). Archived ones have no properties any more. */
function list(request: ApiRequest): ApiAnswer {
  const archived = request.query.get('archived') === 'true';
  const results = request.portal.store
    .collection(SCHEMAS, '')
    .all()
    .filter(entry => entry.archived === archived)
    .map(({ id, body }) => (archived ? body : shown(request, typeNamed(request, id), body)));
  return { status: 200, body: { results } };
}

/** A standard object as recorded bodies show it (O), where the seed has none. */
const standardBody = ({ id, singularLabel, pluralLabel }: ObjectType): JsonObject => {
  const word = singularLabel.toUpperCase().replaceAll(' ', '_');
  return {
    labels: { singular: singularLabel, plural: pluralLabel },
    requiredProperties: [],
    searchableProperties: [],
    secondaryDisplayProperties: [],
    archived: false,
    restorable: true,
    metaType: 'HUBSPOT',
    id: id.slice(2),
    fullyQualifiedName: word,
    objectTypeId: id,
    name: word,
  };
};

/** Standard objects, too (reference 8, O). */
function read(request: ApiRequest): ApiAnswer {
  const type = typeNamed(request, param(request, 'objectType'));
  const family = type.custom ? SCHEMAS : STANDARD_SCHEMAS;
  const body = request.portal.store.collection(family, '').get(type.id)?.body;
  return { status: 200, body: shown(request, type, body ?? standardBody(type)) };
}

/** Reference 8; writing schemas is not emulated. */
export const SCHEMA_FAMILY: Family = {
  bases: ['/crm-object-schemas/2026-09/schemas', '/crm-object-schemas/v3/schemas', '/crm/v3/schemas'],
  routes: [
    { method: 'GET', path: '', access: needAny('crm.schemas.custom.read'), handle: list },
    { method: 'GET', path: '/:objectType', access: needDefinitionRead, handle: read },
  ],
};
