import { idText } from '../filters/uses.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import type { Portal } from '../portal/portal.ts';
import type { Entry } from '../store/collection.ts';
import { countListUses } from '../usage/portal-uses.ts';
import { folderNameOf } from './folders.ts';
import { bareText } from './stored.ts';

/** Shown without being asked for, where a list has them (recorded pages, O; the official client names all five). */
const ALWAYS: readonly string[] = [
  'hs_list_size',
  'hs_list_reference_count',
  'hs_folder_name',
  'hs_last_record_added_at',
  'hs_last_record_removed_at',
];

/** Lists as searches show them, as JSON texts: without filters, with the additional properties that are `asked` for. */
export function shownLists(
  portal: Portal,
  lists: readonly Entry[],
  asked: readonly Json[],
): readonly string[] {
  const uses = countListUses(portal);
  const names = new Set([...ALWAYS, ...asked.map(idText)]);
  return lists.map(list => {
    const { body } = list;
    const seeded = isObject(body.additionalProperties) ? body.additionalProperties : {};
    const own: JsonObject = {
      hs_list_size: String(body.size ?? seeded.hs_list_size ?? 0),
      hs_list_reference_count: String(uses.get(list.id) ?? 0),
      hs_folder_name: folderNameOf(portal.store, list.id) ?? null,
    };
    const values = [...names].flatMap(name => {
      const value = own[name] ?? seeded[name];
      return value === undefined ? [] : [[name, value]];
    });
    const more = JSON.stringify(Object.fromEntries(values));
    return `${bareText(body).slice(0, -1)},"additionalProperties":${more}}`;
  });
}
