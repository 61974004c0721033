import { ARCHIVE_DAYS } from '../assumptions.ts';
import { isObject, type JsonObject, textOf } from '../json.ts';
import type { Portal } from '../portal/portal.ts';
import type { Collection, Entry } from '../store/collection.ts';
import type { Store } from '../store/store.ts';

/** The family of lists: the body as GET shows it with filters; an archived entry is a deleted list. */
export const LISTS = 'list';

export const listsOf = (store: Store): Collection => store.collection(LISTS, '');

const DAY = 86_400_000;

/** A list that was deleted can be restored for 90 days (reference 10); then it is gone. */
const isGone = (portal: Portal, { archived, body }: Entry): boolean =>
  archived && Date.parse(textOf(body, 'deletedAt')) < portal.now().getTime() - ARCHIVE_DAYS * DAY;

/** The list with this id, deleted ones included as long as they can be restored. */
export function findList(portal: Portal, id: string): Entry | undefined {
  const entry = listsOf(portal.store).get(id);
  return entry && !isGone(portal, entry) ? entry : undefined;
}

/** Active lists by number of their ids. */
export const activeLists = (portal: Portal): readonly Entry[] =>
  listsOf(portal.store)
    .all()
    .filter(({ archived }) => !archived)
    .sort((left, right) => Number(left.id) - Number(right.id));

const withoutFilters = new WeakMap<JsonObject, string>();

/** A list without its filters as JSON text, made once: 1,000 lists are a page or two (reference 18). */
export function bareText(body: JsonObject): string {
  const known = withoutFilters.get(body);
  if (known !== undefined) return known;
  const { filterBranch: _, additionalProperties: __, ...bare } = body;
  const text = JSON.stringify(bare);
  withoutFilters.set(body, text);
  return text;
}

/** Lists of a seed: bodies as GET shows them, or as `{list: …}`, or a page of `{lists: […]}`. */
export const seededLists = (bodies: readonly JsonObject[]): readonly JsonObject[] =>
  bodies.map(body => (isObject(body.list) ? body.list : body));
