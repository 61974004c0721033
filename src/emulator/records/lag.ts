import type { ObjectType } from '../portal/object-types.ts';
import type { Portal } from '../portal/portal.ts';
import type { Entry } from '../store/collection.ts';
import type { Store } from '../store/store.ts';
import { recordsOf } from './stored.ts';

interface Change {
  readonly at: number;
  /** The record before the change; undefined when the change created it. */
  readonly before: Entry | undefined;
}

const changes = new WeakMap<Store, Map<string, readonly Change[]>>();

/** Notes the state before a write, as long as search lags behind (`searchLag`, reference 4.3). */
export function remember(portal: Portal, type: ObjectType, id: string, before: Entry | undefined): void {
  if (portal.searchLag === 0) return;
  const now = portal.now().getTime();
  const ofStore = changes.get(portal.store) ?? new Map<string, readonly Change[]>();
  changes.set(portal.store, ofStore);
  const key = `${type.id} ${id}`;
  const recent = (ofStore.get(key) ?? []).filter(change => change.at > now - portal.searchLag);
  ofStore.set(key, [...recent, { at: now, before }]);
}

/** The records as search sees them: active, and as they were `searchLag` ago. */
export function searchable(portal: Portal, type: ObjectType): readonly Entry[] {
  const ofStore = changes.get(portal.store);
  const oldest = portal.now().getTime() - portal.searchLag;
  const seen = recordsOf(portal.store, type)
    .all()
    .map(entry => {
      const change = ofStore?.get(`${type.id} ${entry.id}`)?.find(({ at }) => at > oldest);
      return change ? change.before : entry;
    });
  return seen.filter(entry => entry !== undefined).filter(entry => !entry.archived);
}
