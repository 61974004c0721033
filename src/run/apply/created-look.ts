import type { Look } from '../../core/kind.ts';
import type { Created, Task } from './context.ts';

export function createdIds(tasks: readonly Task[]): Created {
  const changes = new Map(tasks.map(({ change }) => [change.address, change]));
  const ids = new Map<string, string>();
  const keys = new Map<string, string>();
  return {
    get: address => ids.get(address),
    set(address, id) {
      const change = changes.get(address);
      ids.set(address, id);
      if (change) keys.set(thingText(change.kind, change.scope, id), change.key);
    },
    keyOf: (kind, scope, id) => keys.get(thingText(kind, scope, id)),
  };
}

/** The look of a plan while it is carried out: what was planned becomes known. */
export function createdLook(look: Look, created: Created): Look {
  return {
    ...look,
    resolve(ref) {
      const resolution = look.resolve(ref);
      if (resolution.is !== 'planned') return resolution;
      const own = created.get(resolution.address);
      const id = resolution.path === undefined ? own : own && resolution.id;
      return id === undefined ? resolution : { is: 'known', id };
    },
    ref(kind, scope, id) {
      const key = created.keyOf(kind, scope, id);
      return key === undefined
        ? look.ref(kind, scope, id)
        : { kind, ...(scope !== undefined && { scope }), key };
    },
  };
}

function thingText(kind: string, scope: string | undefined, id: string): string {
  return JSON.stringify([kind, scope ?? null, id]);
}
