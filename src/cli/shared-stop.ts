import type { Io } from './io.ts';

export interface SharedStop {
  /** The same world, in which all that listen hear of the one request to stop. */
  readonly io: Io;
  readonly stopped: () => boolean;
  /** Takes the listener away. */
  readonly end: () => void;
}

/**
 * One request to stop for several portals: they hear of it together, and it is said once. Nobody listens before the
 * first of them does: until then, a signal ends the process.
 */
export function shareStop(io: Io, say: () => void): SharedStop {
  const listeners = new Set<() => void>();
  let stopped = false;
  let end: (() => void) | undefined;
  const listen = () =>
    io.onStop(() => {
      stopped = true;
      say();
      for (const listener of listeners) listener();
    });
  return {
    io: {
      ...io,
      onStop(listener) {
        end ??= listen();
        listeners.add(listener);
        if (stopped) listener();
        return () => void listeners.delete(listener);
      },
    },
    stopped: () => stopped,
    end: () => end?.(),
  };
}
