import type { ApiAnswer, ApiRequest, Route } from '../api.ts';
import { GROUP_EXISTS, GROUP_NAME, GROUP_NAME_LENGTH, LABEL_LENGTH } from '../assumptions.ts';
import { ApiError, invalid, notFound } from '../errors.ts';
import { type JsonObject, textOf } from '../json.ts';
import { type ObjectType, objectTypeOf } from '../portal/object-types.ts';
import { needDefinitionRead, needDefinitionWrite } from '../portal/scopes.ts';
import type { Collection, Entry } from '../store/collection.ts';
import type { Store } from '../store/store.ts';
import { param } from '../text.ts';
import { objectBody, readFields, requireFields } from './fields.ts';

export const GROUPS = 'propertyGroup';
export const PROPERTIES = 'property';

const groupsOf = (store: Store, type: ObjectType): Collection => store.collection(GROUPS, type.id);

/** The active group, or undefined. Archived groups can be neither listed nor read (reference 5.4, O). */
export function findGroup(store: Store, type: ObjectType, name: string): Entry | undefined {
  const entry = groupsOf(store, type).get(name);
  return entry?.archived ? undefined : entry;
}

const typeOf = (request: ApiRequest): ObjectType =>
  objectTypeOf(request.portal.store, param(request, 'objectType'));

function groupOf(request: ApiRequest): Entry {
  const type = typeOf(request);
  const name = param(request, 'groupName');
  const entry = findGroup(request.portal.store, type, name);
  if (!entry) throw notFound(`No property group named '${name}' exists for object type ${type.id}`);
  return entry;
}

const GROUP_FIELDS = { name: 'string', label: 'string', displayOrder: 'number' } as const;

function list(request: ApiRequest): ApiAnswer {
  const groups = groupsOf(request.portal.store, typeOf(request));
  return { status: 200, text: `{"results":${groups.serialised('active', entry => !entry.archived)}}` };
}

function checkLabel(label: string): void {
  if (label.length > LABEL_LENGTH) throw invalid(`label is longer than ${LABEL_LENGTH}`);
}

/** A group without displayOrder gets the next number (reference 18, O; recorded exchange, O). */
function nextDisplayOrder(groups: Collection): number {
  const orders = groups
    .all()
    .filter(entry => !entry.archived)
    .map(entry => Number(entry.body.displayOrder ?? -1));
  return Math.max(-1, ...orders) + 1;
}

function create(request: ApiRequest): ApiAnswer {
  const groups = groupsOf(request.portal.store, typeOf(request));
  const sent = readFields(objectBody(request.body), GROUP_FIELDS);
  requireFields(sent, ['name', 'label']);
  const name = textOf(sent, 'name');
  checkLabel(textOf(sent, 'label'));
  if (name.length > GROUP_NAME_LENGTH || !GROUP_NAME.test(name))
    throw invalid(`Invalid group name '${name}'`);
  // Recreating an archived name makes a fresh group (reference 5.4, O).
  if (groups.get(name)?.archived === false) throw groupExists(name);
  const displayOrder = sent.displayOrder === undefined ? nextDisplayOrder(groups) : sent.displayOrder;
  const body: JsonObject = { name, label: textOf(sent, 'label'), displayOrder, archived: false };
  groups.put(name, false, body);
  return { status: 201, body, headers: { Location: `${request.path}/${name}` } };
}

function groupExists(name: string): ApiError {
  return new ApiError(409, {
    message: `A property group named '${name}' already exists.`,
    category: 'OBJECT_ALREADY_EXISTS',
    subCategory: GROUP_EXISTS,
    context: { name: [name] },
  });
}

function update(request: ApiRequest): ApiAnswer {
  const entry = groupOf(request);
  const { name: _, ...sent } = readFields(objectBody(request.body), GROUP_FIELDS);
  if (sent.label === '') throw invalid('label must not be empty');
  checkLabel(textOf(sent, 'label'));
  const body = { ...entry.body, ...sent };
  groupsOf(request.portal.store, typeOf(request)).put(entry.id, false, body);
  return { status: 200, body };
}

/** Refused while an active property is in it; the envelope comes as text in `message` (reference 5.4, O). */
function archive(request: ApiRequest): ApiAnswer {
  const type = typeOf(request);
  const entry = groupOf(request);
  const properties = request.portal.store.collection(PROPERTIES, type.id).all();
  if (properties.some(property => !property.archived && property.body.groupName === entry.id)) {
    throw invalid(
      "Can't delete or purge a group with active properties",
      'PropertyGroupError.GROUP_WITH_ACTIVE_PROPERTIES',
      { nested: true },
    );
  }
  groupsOf(request.portal.store, type).put(entry.id, true, { ...entry.body, archived: true });
  return { status: 204 };
}

/** Reference 5.1: no paging, no `archived` query, no batches. */
export const GROUP_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/:objectType/groups', access: needDefinitionRead, handle: list },
  { method: 'POST', path: '/:objectType/groups', access: needDefinitionWrite, handle: create },
  {
    method: 'GET',
    path: '/:objectType/groups/:groupName',
    access: needDefinitionRead,
    handle: request => ({ status: 200, text: groupOf(request).text }),
  },
  { method: 'PATCH', path: '/:objectType/groups/:groupName', access: needDefinitionWrite, handle: update },
  { method: 'DELETE', path: '/:objectType/groups/:groupName', access: needDefinitionWrite, handle: archive },
];
