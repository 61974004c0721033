import {
  ACTION_ID,
  LIST_BRANCHES,
  STATIC_BRANCHES,
  STATIC_LISTS_ONLY,
  VALUE_TYPES_REFUSED,
} from '../assumptions.ts';
import { checkBranches, checkFilterTree } from '../filters/check.ts';
import { idText } from '../filters/uses.ts';
import { arrayOf, isObject, type Json, type JsonObject, textOf } from '../json.ts';
import { findList } from '../lists/stored.ts';
import { isTypeId } from '../portal/object-types.ts';
import { actionUses, type Surroundings } from './action-uses.ts';
import { type FlowCheck, filterContext } from './context.ts';
import { actionId, actionsOf, branchesOf } from './graph.ts';
import { checkTargets } from './targets.ts';

type Check = (check: FlowCheck, action: JsonObject) => void;
/** Checks the fields of an action. */
type FieldCheck = (check: FlowCheck, action: JsonObject, fields: JsonObject) => void;

const need = (check: FlowCheck, holds: boolean, action: JsonObject, what: string): void => {
  if (!holds) throw check.refuse(`Action ${actionId(action)} ${what}`);
};

/** Types of values (reference 11.4, S; the last two O). */
const VALUE_TYPES: readonly string[] = [
  'STATIC_VALUE', 'OBJECT_PROPERTY', 'FIELD_DATA', 'RELATIVE_DATETIME', 'TIMESTAMP', 'INCREMENT',
  'FETCHED_OBJECT_PROPERTY', 'APPEND_OBJECT_PROPERTY', 'STATIC_APPEND_VALUE', 'ENROLLMENT_EVENT_PROPERTY',
  'ENROLLMENT_DATASET_COLUMN', 'ACTION_OUTPUT_OBJECT_PROPERTY', 'SINGLE_OBJECT_COORDINATES', 'LIST', 'MAP',
  'ENROLLED_OBJECT', 'COPY_ASSOCIATION',
]; // biome-ignore format: a list of words

function checkValue(check: FlowCheck, action: JsonObject, value: Json | undefined): void {
  if (!isObject(value)) throw check.refuse(`Action ${actionId(action)} needs a value`);
  const type = textOf(value, 'type');
  const known = VALUE_TYPES.includes(type) || !VALUE_TYPES_REFUSED;
  need(check, known, action, `has a value of type '${type}'`);
  const readable = type !== 'FIELD_DATA' || textOf(value, 'dataKey') !== '';
  need(check, readable, action, 'reads FIELD_DATA without a dataKey');
}

const checkListBranch: Check = (check, action) => {
  const branches = arrayOf(action, 'listBranches').filter(isObject);
  need(check, branches.length > 0, action, 'needs listBranches');
  need(check, branches.length <= LIST_BRANCHES, action, `has more than ${LIST_BRANCHES} branches`);
  for (const branch of branches) {
    if (!check.known(branch)) checkFilterTree(filterContext(check), branch.filterBranch);
  }
};

/** One without input is a pass-through (published patterns, O). */
const checkStaticBranch: Check = (check, action) => {
  const values = arrayOf(action, 'staticBranches').map(each =>
    isObject(each) ? textOf(each, 'branchValue') : '',
  );
  if (action.inputValue !== undefined) checkValue(check, action, action.inputValue);
  else need(check, values.length === 0, action, 'needs an inputValue');
  need(check, values.length <= STATIC_BRANCHES, action, `has more than ${STATIC_BRANCHES} branches`);
  need(check, new Set(values).size === values.length, action, 'has a branchValue twice');
};

const checkTest: Check = (check, action) => {
  const branches = branchesOf(action);
  need(check, branches.length > 0, action, 'needs testBranches');
  need(
    check,
    branches.every(branch => branch.connection !== undefined),
    action,
    'has a test branch without a connection',
  );
};

const texts = (action: JsonObject, ...keys: readonly string[]): boolean =>
  keys.every(key => textOf(action, key) !== '');

const checkCode: Check = (check, action) => {
  need(check, texts(action, 'runtime', 'sourceCode'), action, 'needs runtime and sourceCode');
  const named = [...arrayOf(action, 'inputFields'), ...arrayOf(action, 'outputFields')].every(
    field => isObject(field) && textOf(field, 'name') !== '',
  );
  need(check, named, action, 'has a field without a name');
};

const checkWebhook: Check = (check, action) =>
  need(check, texts(action, 'method', 'webhookUrl'), action, 'needs method and webhookUrl');

const UNITS: readonly string[] = ['MINUTES', 'HOURS', 'DAYS', 'WEEKS'];

/** A delay for a while; the newer ones until a time of day or a date have other fields. */
const checkDelay: FieldCheck = (check, action, { delta, time_unit: unit }) => {
  if (delta === undefined && unit === undefined) return;
  const good = typeof delta === 'string' && /^\d+$/.test(delta) && UNITS.includes(String(unit));
  need(check, good, action, `cannot wait for ${String(delta)} ${String(unit)}`);
};

const checkSet: FieldCheck = (check, action, fields) => {
  need(check, texts(fields, 'property_name'), action, 'needs a property_name');
  checkValue(check, action, fields.value);
};

const checkCreate: FieldCheck = (check, action, fields) => {
  const type = textOf(fields, 'object_type_id');
  need(check, isTypeId(check.portal, type), action, `creates records of type '${type}'`);
};

const needsField =
  (...keys: readonly string[]): FieldCheck =>
  (check, action, fields) => {
    const there = keys.some(key => fields[key] !== undefined && fields[key] !== '');
    need(check, there, action, `needs ${keys.join(' or ')}`);
  };

/** Records are put into static lists; without a list they leave all of them (published patterns, O). */
const checkStaticList: FieldCheck = (check, action, fields) => {
  const id = idText(fields.listId);
  const list = findList(check.portal, id);
  const dynamic = list?.body.processingType === 'DYNAMIC' && STATIC_LISTS_ONLY;
  need(check, !dynamic, action, `cannot change members of the DYNAMIC list ${id}`);
};

const checkWait: FieldCheck = (check, _, fields) =>
  checkBranches(filterContext(check), arrayOf(fields, 'event_filter_branches'), 'event');

/** HubSpot's own actions whose fields are known (reference 11.4). */
const FIELDS: Readonly<Record<string, FieldCheck>> = {
  '0-1': checkDelay,
  '0-4': needsField('content_id'),
  '0-5': checkSet,
  '0-8': needsField('user_ids', 'team_ids', 'owner_properties'),
  '0-9': needsField('user_ids', 'team_ids', 'owner_properties'),
  '0-11': needsField('user_ids', 'team_ids'),
  '0-14': checkCreate,
  '0-23': needsField('email_content_id'),
  '0-29': checkWait,
  '0-63809083': checkStaticList,
  '0-63863438': checkStaticList,
};

const checkSingle: Check = (check, action) => {
  const { actionTypeId, fields } = action;
  const type = String(actionTypeId ?? '');
  need(check, /^\d+-\d+$/.test(type), action, `has the actionTypeId '${type}'`);
  if (!isObject(fields)) throw check.refuse(`Action ${actionId(action)} needs fields`);
  if (!hasKnownFields(check, action)) FIELDS[type]?.(check, action, fields);
};

/** Only the connection of the action changed, or its id. */
const hasKnownFields = (check: FlowCheck, { fields }: JsonObject): boolean =>
  isObject(fields) && check.known(fields);

/** Types of actions (reference 11.4, S). */
const TYPES: Readonly<Record<string, Check>> = {
  SINGLE_CONNECTION: checkSingle,
  LIST_BRANCH: checkListBranch,
  STATIC_BRANCH: checkStaticBranch,
  AB_TEST_BRANCH: checkTest,
  CUSTOM_CODE: checkCode,
  WEBHOOK: checkWebhook,
};

/** Checks each action by itself; those that the portal shows already are taken back. */
export function checkActions(check: FlowCheck, flow: JsonObject, around: Surroundings): void {
  if (arrayOf(flow, 'actions').some(action => !isObject(action)))
    throw check.refuse('An action is an object');
  for (const action of actionsOf(flow)) {
    if (!ACTION_ID.test(actionId(action))) throw check.refuse(`'${actionId(action)}' is no actionId`);
    if (check.known(action)) continue;
    const type = textOf(action, 'type');
    const own = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
    if (!own) throw check.refuse(`'${type}' is no type of action`);
    own(check, action);
    if (!hasKnownFields(check, action)) checkTargets(check, actionUses(action, around));
  }
}
