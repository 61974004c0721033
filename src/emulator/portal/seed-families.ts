import { LABELS, seededLabels } from '../associations/stored.ts';
import { FIRST_FLOW_ID } from '../assumptions.ts';
import { idText } from '../filters/uses.ts';
import { FLOWS, keepSwitches, NEXT_FLOW_ID } from '../flows/stored.ts';
import type { JsonObject } from '../json.ts';
import { plantFolders } from '../lists/folders.ts';
import { LISTS, listsOf, seededLists } from '../lists/stored.ts';
import { EMAILS, FORMS } from '../marketing/stored.ts';
import { TEAMS, USERS } from '../settings/stored.ts';
import type { Store } from '../store/store.ts';
import { FRESH_USERS } from './defaults/fresh-portal.ts';
import { findObjectType } from './object-types.ts';
import { plantAll } from './plant.ts';
import { SeedError } from './seed-files.ts';

/** Stores the families of the whole portal verbatim; a fresh portal has one user and nothing else of them. */
export function plantFamilies(store: Store, families: ReadonlyMap<string, readonly JsonObject[]>): void {
  const bodies = (name: string): readonly JsonObject[] => families.get(name) ?? [];
  plantLists(store, bodies('lists'));
  plantFolders(store, bodies('listFolders'));
  plantFlows(store, bodies('flows'));
  plantAll(store, FORMS, '', 'forms.json', 'id', bodies('forms'));
  plantAll(store, EMAILS, '', 'emails.json', 'id', bodies('emails'));
  plantAll(store, USERS, '', 'users.json', 'id', families.get('users') ?? FRESH_USERS);
  plantAll(store, TEAMS, '', 'teams.json', 'id', bodies('teams'));
  plantLabels(store, bodies('associationLabels'));
}

/** A list with `deletedAt` is a deleted one. */
function plantLists(store: Store, bodies: readonly JsonObject[]): void {
  const lists = seededLists(bodies);
  plantAll(store, LISTS, '', 'lists.json', 'listId', lists);
  const deleted = listsOf(store)
    .all()
    .filter(({ body }) => body.deletedAt !== undefined);
  for (const { id, body } of deleted) listsOf(store).put(id, true, body);
}

/** The key `emulator` of a workflow sets its switches and does not show. */
function plantFlows(store: Store, bodies: readonly JsonObject[]): void {
  const shown = bodies.map(body => keepSwitches(store, idText(body.id), body));
  plantAll(store, FLOWS, '', 'flows', 'id', shown);
  const ids = bodies.map(body => Number(idText(body.id))).filter(Number.isSafeInteger);
  // one that is deleted gives its id to no other
  store.setSetting(NEXT_FLOW_ID, String(Math.max(FIRST_FLOW_ID, ...ids.map(id => id + 1))));
}

/** Object types in any spelling. */
function plantLabels(store: Store, bodies: readonly JsonObject[]): void {
  const typeId = (spelling: string, index: number): string => {
    const type = findObjectType(store, spelling);
    if (!type)
      throw new SeedError(
        `associationLabels.json: entry ${index} leads from or to '${spelling}', which is no object type`,
      );
    return type.id;
  };
  for (const [index, body] of seededLabels(bodies).entries()) {
    const [from, to] = [typeId(idText(body.from), index), typeId(idText(body.to), index)];
    const key = `${from} ${to} ${idText(body.category)} ${idText(body.typeId)}`;
    store.collection(LABELS, '').put(key, false, { ...body, from, to });
  }
}
