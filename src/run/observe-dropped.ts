import { groupBy } from '../core/group.ts';
import type { Want } from '../core/kind.ts';
import { droppedIn } from '../plan/dropped.ts';
import type { PlanInput } from '../plan/input.ts';

/** Where base declares things and nothing is declared any more: read only to say whether the portal still has them. */
export function droppedWants(input: PlanInput, wants: readonly Want[]): readonly Want[] {
  const asked = new Set(wants.map(placeKey));
  const dropped = (input.base.declares ? droppedIn(input) : []).map(
    ({ kind, resource: { scope, form } }): Want => ({
      kind: kind.name,
      ...(scope !== undefined && { scope }),
      forms: [form],
    }),
  );
  const places = groupBy(dropped, placeKey);
  return [...places].flatMap(([key, all]) =>
    asked.has(key)
      ? []
      : all
          .slice(0, 1)
          .map((first): Want => ({ ...first, forms: all.flatMap(({ forms }) => forms), optional: true })),
  );
}

function placeKey({ kind, scope }: Pick<Want, 'kind' | 'scope'>): string {
  return JSON.stringify([kind, scope ?? null]);
}
