import type { Store } from '../store/store.ts';

interface Past {
  readonly version: number;
  readonly store: Store;
  /** Milliseconds of the emulator's clock at which another state followed; undefined for the present one. */
  readonly replacedAt: number | undefined;
}

/** Former states of the portal, for reads that come late: what `staleFor` looks at. */
export interface History {
  /** Notes what changed since the last call; to be called after every request. */
  observe(now: number): void;
  /** The portal as it was `milliseconds` ago; undefined when nothing changed since. */
  before(now: number, milliseconds: number): Store | undefined;
  close(): void;
}

/** Remembers every state from now on for `milliseconds` after it was replaced. */
export function openHistory(store: Store, milliseconds: number): History {
  const remember = (): Past => ({ version: store.version(), store: store.copy(), replacedAt: undefined });
  let states: readonly Past[] = [remember()];
  return {
    observe(now) {
      if (states.at(-1)?.version === store.version()) return;
      const dated = states.map(state => ({ ...state, replacedAt: state.replacedAt ?? now }));
      const kept = dated.filter(({ replacedAt }) => replacedAt > now - milliseconds);
      for (const state of dated) if (!kept.includes(state)) state.store.close();
      states = [...kept, remember()];
    },
    before: (now, ago) =>
      states.find(({ replacedAt }) => replacedAt !== undefined && replacedAt > now - ago)?.store,
    close() {
      for (const state of states) state.store.close();
      states = [];
    },
  };
}
