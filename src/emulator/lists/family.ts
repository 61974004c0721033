import type { ApiAnswer, ApiRequest, Family } from '../api.ts';
import { DELETED_LISTS_BY_IDS, LISTS_BY_IDS } from '../assumptions.ts';
import { invalid, notFound } from '../errors.ts';
import { textOf } from '../json.ts';
import { needAll } from '../portal/scopes.ts';
import type { Entry } from '../store/collection.ts';
import { param } from '../text.ts';
import { CONVERSION_ROUTES } from './conversion.ts';
import { FOLDER_ROUTES } from './folders.ts';
import { allLists, searchLists } from './search.ts';
import { activeLists, bareText, findList } from './stored.ts';
import { createList, deleteList, listOf, renameList, replaceFilters, restoreList } from './write.ts';

/** Filters only show when they are asked for. */
const textFor = (request: ApiRequest, entry: Entry): string =>
  request.query.get('includeFilters') === 'true' ? entry.text : bareText(entry.body);

const single = (request: ApiRequest, entry: Entry): ApiAnswer => ({
  status: 200,
  text: `{"list":${textFor(request, entry)}}`,
});

/** A deleted list still shows under its id, with `deletedAt` (reference 10, O). */
const read = (request: ApiRequest): ApiAnswer => single(request, listOf(request, 'deleted too'));

function readByName(request: ApiRequest): ApiAnswer {
  const [name, typeId] = [param(request, 'listName'), param(request, 'objectTypeId')];
  const entry = activeLists(request.portal).find(
    ({ body }) => textOf(body, 'name') === name && textOf(body, 'objectTypeId') === typeId,
  );
  if (!entry) throw notFound(`List does not exist with name ${name} and object type ID ${typeId}.`);
  return single(request, entry);
}

/** `?listIds=1&listIds=2,3`; ids that are not there are left out. */
function readMany(request: ApiRequest): ApiAnswer {
  const ids = request.query
    .getAll('listIds')
    .flatMap(text => text.split(','))
    .filter(id => id !== '');
  if (ids.length > LISTS_BY_IDS) throw invalid(`At most ${LISTS_BY_IDS} listIds at once, not ${ids.length}`);
  const lists = ids.flatMap(id => {
    const entry = findList(request.portal, id);
    return entry && (!entry.archived || DELETED_LISTS_BY_IDS) ? [textFor(request, entry)] : [];
  });
  return { status: 200, text: `{"lists":[${lists.join(',')}]}` };
}

const access = needAll('crm.lists.read');
const writes = needAll('crm.lists.read', 'crm.lists.write');
const LIST = '/:listId';

/** Reference 10; a create needs the write scope only (reference 3.3). */
export const LIST_FAMILY: Family = {
  bases: ['/crm/lists/2026-09', '/crm/lists/2026-03', '/crm/v3/lists'],
  routes: [
    ...FOLDER_ROUTES,
    { method: 'GET', path: '', access, handle: readMany },
    { method: 'POST', path: '', access: needAll('crm.lists.write'), handle: createList },
    { method: 'POST', path: '/search', access, handle: searchLists },
    { method: 'GET', path: '/object-type-id/:objectTypeId/name/:listName', access, handle: readByName },
    { method: 'GET', path: LIST, access, handle: read },
    { method: 'DELETE', path: LIST, access: writes, handle: deleteList },
    { method: 'PUT', path: `${LIST}/update-list-name`, access: writes, handle: renameList },
    { method: 'PUT', path: `${LIST}/update-list-filters`, access: writes, handle: replaceFilters },
    { method: 'PUT', path: `${LIST}/restore`, access: writes, handle: restoreList },
    ...CONVERSION_ROUTES,
  ],
};

/** What only the beta has (reference 10). */
export const BETA_LIST_FAMILY: Family = {
  bases: ['/crm/lists/2026-09-beta'],
  routes: [{ method: 'POST', path: '/all', access, handle: allLists }, ...LIST_FAMILY.routes],
};
