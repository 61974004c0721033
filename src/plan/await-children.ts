import type { Ref } from '../core/form.ts';
import type { Kind } from '../core/kind.ts';
import { formOfUnits, isHeld } from '../core/permitted.ts';
import type { Change } from '../core/plan.ts';
import type { Drafted } from './draft.ts';
import { refAddress } from './look.ts';
import { holdWaiting } from './order.ts';

/** Holds what refers to a new child that is held, although the thing it belongs to is not. */
export function awaitChildren(
  changes: readonly Change[],
  { look }: Drafted,
  kinds: readonly Kind[],
): readonly Change[] {
  const placeOf = (address: string, path: readonly string[]) => JSON.stringify([address, path]);
  const held = new Set(
    changes.flatMap(({ address, units }) =>
      units.filter(unit => unit.held).map(({ path }) => placeOf(address, path)),
    ),
  );
  const isHeldChild = (ref: Ref) => {
    const target = look.resolve(ref);
    return (
      target.is === 'planned' && target.path !== undefined && held.has(placeOf(target.address, target.path))
    );
  };
  return changes.map(change => {
    const [waiting] = kinds
      .filter(kind => kind.name === change.kind)
      .flatMap(kind => kind.references(formOfUnits(change.units), change.scope, change.key))
      .filter(isHeldChild);
    return waiting && !isHeld(change) ? { ...change, held: holdWaiting(refAddress(waiting)) } : change;
  });
}
