import type { FormMap } from '../core/form.ts';
import type { Found, Inventory, Kind } from '../core/kind.ts';
import { indexActual } from '../plan/actual.ts';
import { createLook } from '../plan/look.ts';
import type { SurveyInput } from './input.ts';

/** One thing in the portal, in the language's terms. */
export interface Lifted {
  readonly kind: Kind;
  readonly scope: string | undefined;
  readonly found: Found;
  /** Undefined when HubSpot does not show it whole. */
  readonly form: FormMap | undefined;
}

/** Everything that was read, without regard to what configuration says. */
export function liftAll({ inventories, kinds: { kinds }, zone }: SurveyInput): readonly Lifted[] {
  const look = createLook(
    [],
    { uses: new Map(), pins: new Map(), ...(zone !== undefined && { zone }) },
    indexActual(inventories),
    { resolve: () => undefined, ref: () => undefined, names: () => [] },
    (name, scope, found) => kindsNamed(name)[0]?.lift(found.body, scope, look),
  );
  return inventories.flatMap(({ kind: name, scope, found: all }) =>
    kindsNamed(name).flatMap(kind =>
      all.map(found => ({
        kind,
        scope,
        found,
        form: isWhole(found) ? kind.lift(found.body, scope, look) : undefined,
      })),
    ),
  );

  function kindsNamed(name: string): readonly Kind[] {
    return kinds.filter(kind => kind.name === name);
  }
}

export function isWhole({ short, unreadable }: Found): boolean {
  return !short && unreadable === undefined;
}

/** What was read of one kind, by object type where it has them. */
export function inventoriesOf(input: SurveyInput, kind: string): readonly Inventory[] {
  return input.inventories.filter(inventory => inventory.kind === kind);
}
