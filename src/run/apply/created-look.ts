import { formatAddress } from '../../core/address.ts';
import type { Look } from '../../core/kind.ts';
import type { Task } from './context.ts';

/** The look of a plan once its creates have been carried out: what was planned is known now. */
export function createdLook(look: Look, tasks: readonly Task[], isDone: (address: string) => boolean): Look {
  const created = tasks.filter(task => task.change.action === 'create');
  const keys = new Map(created.map(keyOf).filter(entry => entry !== undefined));
  return {
    resolve(ref) {
      const resolution = look.resolve(ref);
      if (resolution.is !== 'planned' || resolution.id === undefined || !isDone(resolution.address))
        return resolution;
      return { is: 'known', id: resolution.id };
    },
    ref(kind, scope, id) {
      const key = keys.get(idText(kind, scope, id));
      const at = { kind, ...(scope !== undefined && { scope }) };
      return key !== undefined &&
        isDone(formatAddress({ kind, path: scope === undefined ? [key] : [scope, key] }))
        ? { ...at, key }
        : look.ref(kind, scope, id);
    },
  };
}

function keyOf({ change, kind, draft }: Task): readonly [string, string] | undefined {
  const id = kind.plannedId(draft.subject.resource);
  return id === undefined ? undefined : [idText(kind.name, change.scope, id), change.key];
}

function idText(kind: string, scope: string | undefined, id: string): string {
  return JSON.stringify([kind, scope ?? null, id]);
}
