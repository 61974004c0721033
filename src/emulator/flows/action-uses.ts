import { labelOf } from '../associations/stored.ts';
import { branchUses, idText } from '../filters/uses.ts';
import { arrayOf, isObject, type Json, type JsonObject, textOf } from '../json.ts';
import type { Store } from '../store/store.ts';
import { type Use, useOf, valueUse } from '../usage/use.ts';
import { branchesOf } from './graph.ts';

/** What a workflow's actions are read with. */
export interface Surroundings {
  readonly store: Store;
  readonly objectTypeId: string;
  readonly dataSources: readonly JsonObject[];
}

type FieldUses = (fields: JsonObject, around: Surroundings) => readonly Use[];

const idsOf = (fields: JsonObject, key: string): readonly string[] =>
  arrayOf(fields, key)
    .map(idText)
    .filter(id => id !== '');

const named =
  (kind: 'list' | 'email' | 'flow', ...keys: readonly string[]): FieldUses =>
  fields =>
    keys.flatMap(key => (idText(fields[key]) === '' ? [] : [useOf(kind, idText(fields[key]))]));

const property = (name: string, type: string): readonly Use[] =>
  name === '' ? [] : [useOf('property', name, type)];

/** A value that is put into a property: of owners' and stages' properties it is an id. */
function valueUses(name: string, value: Json | undefined, type: string): readonly Use[] {
  if (!isObject(value) || textOf(value, 'type') !== 'STATIC_VALUE') return [];
  const id = idText(value.staticValue);
  return id === '' ? [] : [valueUse(type, name, id)];
}

/** Who gets a notification or a record: users, teams, and properties that hold an owner. */
const recipients: FieldUses = (fields, { objectTypeId }) => [
  ...idsOf(fields, 'user_ids').map(id => useOf('person', id)),
  ...idsOf(fields, 'team_ids').map(id => useOf('team', id)),
  ...idsOf(fields, 'owner_properties').flatMap(name => property(name, objectTypeId)),
];

/** The object type that an association leads to; undefined when the portal does not know the association. */
function target(association: Json | undefined, { store, objectTypeId }: Surroundings): string | undefined {
  if (!isObject(association) || association.associationTypeId === undefined) return objectTypeId;
  const category = textOf(association, 'associationCategory');
  return labelOf(store, category, idText(association.associationTypeId), objectTypeId)?.to;
}

const setProperty: FieldUses = (fields, around) => {
  const type = target(fields.association, around);
  const name = textOf(fields, 'property_name');
  return type === undefined ? [] : [...property(name, type), ...valueUses(name, fields.value, type)];
};

const createRecord: FieldUses = fields => {
  const type = textOf(fields, 'object_type_id');
  return arrayOf(fields, 'properties')
    .filter(isObject)
    .flatMap(each => {
      const name = textOf(each, 'targetProperty');
      return [...property(name, type), ...valueUses(name, each.value, type)];
    });
};

const assignee: FieldUses = ({ owner_assignment: assignment }) =>
  isObject(assignment) ? valueUses('hubspot_owner_id', assignment.value, '') : [];

/** `2-77/domain`: a property with its object type. */
const qualified = (text: string): readonly Use[] => {
  const [type = '', name = ''] = text.split('/');
  return property(name, type);
};

/** Fields of HubSpot's own actions that refer to something (reference 11.4). */
const FIELDS: Readonly<Record<string, FieldUses>> = {
  '0-3': assignee,
  '0-4': named('email', 'content_id'),
  '0-5': setProperty,
  '0-8': recipients,
  '0-9': recipients,
  '0-11': (fields, around) => [
    ...recipients(fields, around),
    ...property(textOf(fields, 'target_property'), around.objectTypeId),
  ],
  '0-13': named('list', 'listId', 'list_id'),
  '0-14': createRecord,
  '0-15': named('flow', 'flow_id', 'workflow_id'),
  '0-23': named('email', 'email_content_id'),
  '0-25': (fields, { objectTypeId }) => property(textOf(fields, 'target_property'), objectTypeId),
  '0-63809083': named('list', 'listId'),
  '0-63863438': named('list', 'listId'),
  '0-63189541': fields => [
    ...qualified(textOf(fields, 'enrolledObjectPropertyNameToMatch')),
    ...qualified(textOf(fields, 'associatedObjectPropertyNameToMatch')),
  ],
  '0-46510720': fields => property(textOf(fields, 'contactOwnerProperty'), '0-1'),
};

/** `{{ fetched_objects.<data source>.<property> }}` (published patterns, O). */
const FETCHED = /\{\{\s*fetched_objects\.(\w+)\.(\w+)\s*\}\}/;

function fetched(token: string, { dataSources }: Surroundings): readonly Use[] {
  const [, source, name = ''] = FETCHED.exec(token) ?? [];
  const from = dataSources.find(each => textOf(each, 'name') === source);
  return from ? property(name, textOf(from, 'objectTypeId')) : [];
}

/** Values anywhere in an action that read a property of the enrolled record, or of a fetched one. */
function readValues(value: Json | undefined, around: Surroundings): readonly Use[] {
  if (Array.isArray(value)) return value.flatMap((each: Json) => readValues(each, around));
  if (!isObject(value)) return [];
  if (value.type === 'OBJECT_PROPERTY') return property(textOf(value, 'propertyName'), around.objectTypeId);
  if (value.type === 'FETCHED_OBJECT_PROPERTY') return fetched(textOf(value, 'propertyToken'), around);
  return Object.values(value).flatMap(each => readValues(each, around));
}

/** The values that a STATIC_BRANCH parts by, when it parts by a property. */
function parted(action: JsonObject, { objectTypeId }: Surroundings): readonly Use[] {
  const input = isObject(action.inputValue) ? action.inputValue : {};
  const name = input.type === 'OBJECT_PROPERTY' ? textOf(input, 'propertyName') : '';
  if (name === '') return [];
  return branchesOf(action).map(branch => valueUse(objectTypeId, name, textOf(branch, 'branchValue')));
}

/** What an action refers to outside of filters. */
export function actionUses(action: JsonObject, around: Surroundings): readonly Use[] {
  const { fields, inputValue, inputFields, queryParams } = action;
  const own = isObject(fields) ? (FIELDS[textOf(action, 'actionTypeId')]?.(fields, around) ?? []) : [];
  const read = [fields, inputValue, inputFields, queryParams].flatMap(part => readValues(part, around));
  return [...own, ...read];
}

/** What the filters in an action refer to, and the values that it parts by. */
export function actionFilterUses(action: JsonObject, around: Surroundings): readonly Use[] {
  const { objectTypeId } = around;
  const events = isObject(action.fields) ? arrayOf(action.fields, 'event_filter_branches') : [];
  return [
    ...branchesOf(action).flatMap(branch => branchUses(branch.filterBranch, objectTypeId)),
    ...events.flatMap(branch => branchUses(branch, objectTypeId, 'event')),
    ...parted(action, around),
  ];
}
