import type { Store } from '../store/store.ts';

/** A number, as text, that nothing has yet: counted on from the last one, so that no id ever comes twice. */
export function takeId(store: Store, setting: string, first: number, taken: (id: string) => unknown): string {
  for (;;) {
    const next = store.setting(setting) ?? String(first);
    store.setSetting(setting, String(Number(next) + 1));
    if (!taken(next)) return next;
  }
}
