import type { ApiAnswer, ApiRequest, Route } from '../api.ts';
import { FIRST_FOLDER_ID, FOLDER_NOT_EMPTY, FOLDER_TWINS_REFUSED } from '../assumptions.ts';
import { invalid, notFound } from '../errors.ts';
import { idText } from '../filters/uses.ts';
import { arrayOf, isObject, type JsonObject, textOf } from '../json.ts';
import { needAll } from '../portal/scopes.ts';
import { objectBody, readFields, requireFields } from '../properties/fields.ts';
import type { Collection, Entry } from '../store/collection.ts';
import type { Store } from '../store/store.ts';
import { param } from '../text.ts';
import { takeId } from '../usage/ids.ts';
import { findList, listsOf } from './stored.ts';

/** The families of folders, and of where lists are that are not at the root. */
const FOLDERS = 'listFolder';
const PLACES = 'listPlace';
/** Reference 10. */
const ROOT = '0';

const foldersOf = (store: Store): Collection => store.collection(FOLDERS, '');
const placesOf = (store: Store): Collection => store.collection(PLACES, '');
const parentOf = ({ body }: Entry): string => textOf(body, 'parentFolderId');
const childrenOf = (store: Store, id: string): readonly Entry[] =>
  foldersOf(store)
    .all()
    .filter(folder => parentOf(folder) === id);

function checkFolder(store: Store, id: string): void {
  if (id !== ROOT && !foldersOf(store).get(id))
    throw notFound(`List folder does not exist with ID ${id}.`, { folderId: [id] });
}

/** Puts a list into a folder; `''` and `0` are the root. */
export function placeList(request: ApiRequest, listId: string, folderId: string): void {
  const { store } = request.portal;
  const places = placesOf(store);
  const atRoot = folderId === '' || folderId === ROOT;
  if (!atRoot) checkFolder(store, folderId);
  if (atRoot) places.remove(listId);
  else places.put(listId, false, { folderId });
}

/** The name of the folder that a list is in; undefined at the root. */
export function folderNameOf(store: Store, listId: string): string | undefined {
  const place = placesOf(store).get(listId);
  const folder = place && foldersOf(store).get(textOf(place.body, 'folderId'));
  return folder && textOf(folder.body, 'name');
}

/** A folder with everything in it: `childNodes` are folders, `childLists` ids of lists. */
function tree(store: Store, id: string): JsonObject {
  const body = foldersOf(store).get(id)?.body ?? { id: ROOT, name: 'root', parentFolderId: null };
  const active = listsOf(store)
    .all()
    .filter(({ archived }) => !archived);
  const childLists = active
    .filter(list => (textOf(placesOf(store).get(list.id)?.body ?? {}, 'folderId') || ROOT) === id)
    .map(list => Number(list.id))
    .sort((left, right) => left - right);
  return { ...body, childLists, childNodes: childrenOf(store, id).map(child => tree(store, child.id)) };
}

const shown = (store: Store, id: string): ApiAnswer => ({ status: 200, body: { folder: tree(store, id) } });

function read(request: ApiRequest): ApiAnswer {
  const id = request.query.get('folderId') ?? ROOT;
  checkFolder(request.portal.store, id);
  return shown(request.portal.store, id);
}

function checkName(store: Store, name: string, parent: string, own: string): void {
  if (name.trim() === '') throw invalid('name must not be empty');
  const twin = childrenOf(store, parent).some(({ id, body }) => id !== own && textOf(body, 'name') === name);
  if (twin && FOLDER_TWINS_REFUSED) throw invalid(`A folder with the name ${name} already exists there`);
}

function create(request: ApiRequest): ApiAnswer {
  const { store } = request.portal;
  const sent = objectBody(request.body);
  const fields = readFields(sent, { name: 'string' });
  requireFields(fields, ['name']);
  const parentFolderId = idText(sent.parentFolderId) || ROOT;
  checkFolder(store, parentFolderId);
  const name = textOf(fields, 'name');
  checkName(store, name, parentFolderId, '');
  const id = takeId(store, 'nextListFolderId', FIRST_FOLDER_ID, taken => foldersOf(store).get(taken));
  const now = request.portal.now().toISOString();
  const userId = String(request.token.userId);
  foldersOf(store).put(id, false, { id, name, parentFolderId, userId, createdAt: now, updatedAt: now });
  return shown(store, id);
}

function folderOf(request: ApiRequest): Entry {
  const id = param(request, 'folderId');
  const folder = foldersOf(request.portal.store).get(id);
  if (!folder) throw notFound(`List folder does not exist with ID ${id}.`, { folderId: [id] });
  return folder;
}

function update(request: ApiRequest, folder: Entry, fields: JsonObject): ApiAnswer {
  const { store } = request.portal;
  const body = { ...folder.body, ...fields, updatedAt: request.portal.now().toISOString() };
  foldersOf(store).put(folder.id, false, body);
  return shown(store, folder.id);
}

function rename(request: ApiRequest): ApiAnswer {
  const folder = folderOf(request);
  const name = request.query.get('newFolderName') ?? '';
  checkName(request.portal.store, name, parentOf(folder), folder.id);
  return update(request, folder, { name });
}

/** A folder cannot go into itself. */
function isInside(store: Store, id: string, ancestor: string): boolean {
  if (id === ancestor) return true;
  const folder = foldersOf(store).get(id);
  return folder ? isInside(store, parentOf(folder), ancestor) : false;
}

function move(request: ApiRequest): ApiAnswer {
  const { store } = request.portal;
  const folder = folderOf(request);
  const parent = param(request, 'newParentFolderId');
  checkFolder(store, parent);
  if (isInside(store, parent, folder.id)) throw invalid(`Folder ${folder.id} cannot be moved into itself`);
  checkName(store, textOf(folder.body, 'name'), parent, folder.id);
  return update(request, folder, { parentFolderId: parent });
}

function moveList(request: ApiRequest): ApiAnswer {
  const sent = objectBody(request.body);
  const [listId, folderId] = [idText(sent.listId), idText(sent.newFolderId)];
  if (listId === '' || folderId === '')
    throw invalid('Some required fields were not set: [listId, newFolderId]');
  if (findList(request.portal, listId)?.archived !== false)
    throw notFound(`List does not exist with ID ${listId}.`, { listId: [listId] });
  placeList(request, listId, folderId);
  return { status: 204 };
}

function remove(request: ApiRequest): ApiAnswer {
  const { store } = request.portal;
  const { id } = folderOf(request);
  const { childLists, childNodes } = tree(store, id);
  const empty = [childLists, childNodes].every(children => Array.isArray(children) && children.length === 0);
  if (!empty) throw invalid(`Folder ${id} is not empty`, FOLDER_NOT_EMPTY);
  foldersOf(store).remove(id);
  return { status: 204 };
}

const writes = needAll('crm.lists.read', 'crm.lists.write');

/** Reference 10. */
export const FOLDER_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/folders', access: needAll('crm.lists.read'), handle: read },
  { method: 'POST', path: '/folders', access: writes, handle: create },
  { method: 'PUT', path: '/folders/move-list', access: writes, handle: moveList },
  { method: 'PUT', path: '/folders/:folderId/rename', access: writes, handle: rename },
  { method: 'PUT', path: '/folders/:folderId/move/:newParentFolderId', access: writes, handle: move },
  { method: 'DELETE', path: '/folders/:folderId', access: writes, handle: remove },
];

/** Stores folders of a seed: trees as GET shows them, or flat ones with their `parentFolderId`. */
export function plantFolders(store: Store, bodies: readonly JsonObject[], parent = ROOT): void {
  for (const body of bodies) {
    const { childNodes: _, childLists: __, folder, ...fields } = body;
    if (isObject(folder)) {
      plantFolders(store, [folder], parent);
      continue;
    }
    const id = idText(body.id);
    const parentFolderId = idText(body.parentFolderId) || parent;
    if (id !== ROOT) foldersOf(store).put(id, false, { ...fields, id, parentFolderId });
    for (const list of arrayOf(body, 'childLists').map(idText))
      if (id !== ROOT) placesOf(store).put(list, false, { folderId: id });
    plantFolders(store, arrayOf(body, 'childNodes').filter(isObject), id);
  }
}
