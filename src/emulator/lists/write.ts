import type { ApiAnswer, ApiRequest } from '../api.ts';
import { FIRST_LIST_ID, LIST_VERSIONS_COUNT, NOT_DYNAMIC, USED_LISTS_DELETABLE } from '../assumptions.ts';
import { invalid, notFound, unreadable } from '../errors.ts';
import { checkFilterTree } from '../filters/check.ts';
import { type Known, knownParts, nothingKnown, withDefaults } from '../filters/context.ts';
import { type Json, type JsonObject, textOf } from '../json.ts';
import { objectBody } from '../properties/fields.ts';
import type { Entry } from '../store/collection.ts';
import { param } from '../text.ts';
import { takeId } from '../usage/ids.ts';
import { countListUses } from '../usage/portal-uses.ts';
import { checkListName, type ListInput, readList } from './fields.ts';
import { placeList } from './folders.ts';
import { findList, listsOf } from './stored.ts';

/** The list in the path; deleted ones too, where `deleted` says so. Throws the 404. */
export function listOf(request: ApiRequest, deleted: 'deleted too' | 'active only'): Entry {
  const id = param(request, 'listId');
  const entry = findList(request.portal, id);
  if (!entry || (entry.archived && deleted === 'active only'))
    throw notFound(`List does not exist with ID ${id}.`, { listId: [id] });
  return entry;
}

/** HubSpot's own pages build what they like; the API is checked (reference 10). */
function checkFilters(
  request: ApiRequest,
  objectTypeId: string,
  filters: Json | undefined,
  known: Known,
): void {
  if (request.ui) return;
  checkFilterTree({ portal: request.portal, where: 'list', objectTypeId, known }, filters);
}

/** DYNAMIC and SNAPSHOT lists need filters, MANUAL ones take none (published run, O). */
function filtersOf(request: ApiRequest, input: ListInput): JsonObject {
  const { processingType, filterBranch, objectTypeId } = input;
  if (processingType === 'MANUAL') {
    if (filterBranch !== undefined) throw invalid('A MANUAL list takes no filterBranch');
    return {};
  }
  checkFilters(request, objectTypeId, filterBranch, nothingKnown);
  return { filterBranch: withDefaults(filterBranch ?? null) };
}

export function createList(request: ApiRequest): ApiAnswer {
  const { portal, token } = request;
  const input = readList(portal, request.body);
  checkListName(portal, input.name, '');
  const filters = filtersOf(request, input);
  const listId = takeId(portal.store, 'nextListId', FIRST_LIST_ID, id => listsOf(portal.store).get(id));
  const now = portal.now().toISOString();
  const user = String(token.userId);
  // Keys in the recorded order (samples, O).
  const body: JsonObject = {
    listId,
    listVersion: 1,
    createdAt: now,
    updatedAt: now,
    filtersUpdatedAt: now,
    processingStatus: 'COMPLETE',
    createdById: user,
    updatedById: user,
    processingType: input.processingType,
    objectTypeId: input.objectTypeId,
    name: input.name,
    size: 0,
    ...input.rest,
    ...filters,
  };
  placeList(request, listId, input.folderId);
  listsOf(portal.store).put(listId, false, body);
  return { status: 200, body: { list: body } };
}

/** Stores a change; what counts as a new version moves listVersion (reference 10). */
function change(request: ApiRequest, entry: Entry, fields: JsonObject, counts: boolean): JsonObject {
  const version = Number(entry.body.listVersion ?? 1) + (counts ? 1 : 0);
  const stamps = {
    listVersion: version,
    updatedAt: request.portal.now().toISOString(),
    updatedById: String(request.token.userId),
  };
  const changed: JsonObject = { ...entry.body, ...stamps, ...fields };
  const { filterBranch, ...rest } = changed;
  const body = { ...rest, ...(filterBranch !== undefined && { filterBranch }) };
  listsOf(request.portal.store).put(entry.id, false, body);
  return body;
}

const shown = (request: ApiRequest, body: JsonObject): JsonObject => {
  const { filterBranch: _, ...bare } = body;
  return request.query.get('includeFilters') === 'true' ? body : bare;
};

export function renameList(request: ApiRequest): ApiAnswer {
  const entry = listOf(request, 'active only');
  const name = request.query.get('listName') ?? '';
  checkListName(request.portal, name, entry.id);
  const body = change(request, entry, { name }, LIST_VERSIONS_COUNT.rename);
  return { status: 200, body: { updatedList: shown(request, body) } };
}

/** Replaces all filters of a DYNAMIC list; those of a SNAPSHOT list are fixed at its creation (reference 10). */
export function replaceFilters(request: ApiRequest): ApiAnswer {
  const entry = listOf(request, 'active only');
  const enroll = request.query.get('enrollObjectsInWorkflows') ?? 'false';
  if (enroll !== 'true' && enroll !== 'false')
    throw unreadable(`'${enroll}' is no value of enrollObjectsInWorkflows`);
  const type = textOf(entry.body, 'processingType');
  if (type !== 'DYNAMIC') throw invalid(`The filters of a ${type} list cannot be updated`, NOT_DYNAMIC);
  const { filterBranch } = objectBody(request.body);
  if (filterBranch === undefined) throw invalid('Some required fields were not set: [filterBranch]');
  const objectTypeId = textOf(entry.body, 'objectTypeId');
  checkFilters(request, objectTypeId, filterBranch, knownParts(entry.body.filterBranch));
  const filtersUpdatedAt = request.portal.now().toISOString();
  const fields = { filterBranch: withDefaults(filterBranch), filtersUpdatedAt };
  const body = change(request, entry, fields, true);
  return { status: 200, body: { updatedList: shown(request, body) } };
}

/** Stays readable by its id and can be restored (reference 10, O). */
export function deleteList(request: ApiRequest): ApiAnswer {
  const entry = listOf(request, 'active only');
  if (!USED_LISTS_DELETABLE && countListUses(request.portal).has(entry.id))
    throw invalid(`List ${entry.id} is in use`);
  const deletedAt = request.portal.now().toISOString();
  listsOf(request.portal.store).put(entry.id, true, { ...entry.body, deletedAt });
  return { status: 204 };
}

export function restoreList(request: ApiRequest): ApiAnswer {
  const entry = listOf(request, 'deleted too');
  if (!entry.archived) throw invalid(`List ${entry.id} is not deleted`);
  const { deletedAt: _, ...body } = entry.body;
  checkListName(request.portal, textOf(body, 'name'), entry.id);
  change(request, { ...entry, body }, {}, LIST_VERSIONS_COUNT.restore);
  return { status: 204 };
}
