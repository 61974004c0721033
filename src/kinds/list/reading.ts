import type { Answer, Call, Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Details, Found, Want } from '../../core/kind.ts';
import { numberAt, objectsAt, stringAt } from '../body.ts';
import { slug } from '../slug.ts';

/** The largest page of the search (reference 10). */
const page = 500;
/** How many lists are asked for by id in one call, so that the address stays short (414: reference 4.2). */
const together = 100;

const folders: Call = { endpoint: 'listFolders.tree' };

/** Lists without their filters, a page at a time; folders where somebody says something of them. */
export function readLists(want: Want): readonly Call[] {
  const search: Call = { endpoint: 'lists.search', body: { query: '', count: page, offset: 0 } };
  return wantsFolders(want) ? [search, folders] : [search];
}

function wantsFolders({ forms, seek }: Want): boolean {
  return seek === 'everything' || forms.some(form => form.has('folder'));
}

export function nextLists({ call, body }: Answer): Call | undefined {
  if (!isObject(body) || body['hasMore'] !== true || !isObject(call.body ?? null)) return undefined;
  const offset = numberAt(body, 'offset');
  // objects only: checked above
  return offset === undefined ? undefined : { ...call, body: { ...(call.body as JsonObject), offset } };
}

export function listsIn({ body }: Answer): readonly JsonObject[] | undefined {
  if (!isObject(body)) return undefined;
  const folder = body['folder'];
  if (isObject(folder)) return [{ folderOf: Object.fromEntries(placesIn(folder)) }];
  const lists = body['lists'];
  return Array.isArray(lists) ? (lists as readonly Json[]).filter(isObject) : undefined;
}

/** In which folder each list is. The ids of the root's lists are not worth a word: that is where lists are. */
function placesIn(folder: JsonObject): readonly [string, string][] {
  return objectsAt(folder, 'childNodes').flatMap(child => {
    const lists = Array.isArray(child['childLists']) ? (child['childLists'] as readonly Json[]) : [];
    return [...lists.map((id): [string, string] => [String(id), String(child['id'])]), ...placesIn(child)];
  });
}

/** Puts the folders that were read to the lists. */
export function joinLists(bodies: readonly JsonObject[]): readonly JsonObject[] {
  const places = bodies.flatMap(body => (isObject(body['folderOf']) ? [body['folderOf']] : []));
  return bodies
    .filter(body => body['folderOf'] === undefined)
    .map(body => {
      const folder = places.map(place => place[String(body['listId'])]).find(id => id !== undefined);
      return folder === undefined ? body : { ...body, listFolderId: folder };
    });
}

/** Ids stand in one parameter, with commas: whether HubSpot wants one parameter for each is not said (reference 10, U). */
export const listDetails: Details = {
  calls: (ids, want) => [
    ...chunks(ids).map(
      (some): Call => ({
        endpoint: 'lists.readMany',
        query: { listIds: some.join(','), includeFilters: 'true' },
      }),
    ),
    ...(wantsFolders(want) ? [folders] : []),
  ],
  bodies: listsIn,
  missing: () => undefined,
  // nothing says that a list's version counts every change of its filters
  kept: false,
};

function chunks(ids: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(ids.length / together);
  return Array.from({ length: count }, (_, index) => ids.slice(index * together, (index + 1) * together));
}

export function foundList(body: JsonObject): Found {
  const name = stringAt(body, 'name') ?? '';
  const changedBy = stringAt(body, 'updatedById');
  const changedAt = stringAt(body, 'updatedAt');
  const createdBy = stringAt(body, 'createdById');
  return {
    id: stringAt(body, 'listId') ?? '',
    names: [name],
    suggestedKey: slug(name),
    body,
    builtIn: false,
    ...(isShort(body) && { short: true }),
    ...(createdBy !== undefined && { createdBy }),
    ...(changedBy !== undefined && { changedBy }),
    ...(changedAt !== undefined && { changedAt }),
  };
}

/** The search shows no filters (reference 10). */
function isShort(body: JsonObject): boolean {
  return body['processingType'] !== 'MANUAL' && body['filterBranch'] === undefined;
}
