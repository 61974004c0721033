import { asMap, mapAt } from '../core/form.ts';
import type { Hold, Unit } from '../core/plan.ts';
import type { ChildIdentity } from '../core/shape.ts';
import type { Draft } from './draft.ts';

/** Holds children whose new name another one keeps, declared or not: the portal would refuse them. */
export function holdTakenNames(units: readonly Unit[], draft: Draft): readonly Unit[] {
  return Object.entries(draft.subject.kind.shape.of).reduce<readonly Unit[]>(
    (all, [field, shape]) =>
      shape.is === 'children' && shape.identity ? holdIn(field, shape.as, shape.identity, all, draft) : all,
    units,
  );
}

function holdIn(
  field: string,
  as: string,
  identity: ChildIdentity,
  units: readonly Unit[],
  draft: Draft,
): readonly Unit[] {
  const permitted = new Map(
    units.filter(unit => isIn(field, unit) && !unit.held).map(unit => [keyOf(unit), unit]),
  );
  const held = units.map(unit => {
    const holder =
      permitted.get(keyOf(unit)) === unit ? holderOf(unit, field, identity, draft, permitted) : undefined;
    if (holder === undefined) return unit;
    const changes = units.some(other => isIn(field, other) && keyOf(other) === holder);
    return { ...unit, held: changes ? holdWaiting(`${as} ${holder}`) : holdTaken(as, holder) };
  });
  // what is held now keeps its own name, too
  return held.some((unit, index) => unit !== units[index]) ? holdIn(field, as, identity, held, draft) : held;
}

function isIn(field: string, { path, is }: Unit): boolean {
  return is === 'child' && path[0] === field;
}

/** The key behind the field. */
function keyOf({ path }: Unit): string {
  return path.slice(1).join();
}

/** The sibling that keeps the name which a unit would give. */
function holderOf(
  unit: Unit,
  field: string,
  identity: ChildIdentity,
  { actual }: Draft,
  permitted: ReadonlyMap<string, Unit>,
): string | undefined {
  const { before, after } = unit;
  const own = keyOf(unit);
  const siblings = [...(mapAt(actual, field) ?? [])].filter(([key]) => key !== own);
  for (const place of identity.places ?? ['']) {
    const had = identity.names(asMap(before), place);
    const wanted = identity.names(asMap(after), place).filter(name => !had.includes(name));
    const holder = siblings.find(([key, child]) => {
      const change = permitted.get(key);
      const kept = change ? identity.names(asMap(change.after), place) : [];
      const names = identity.names(asMap(child), place);
      const keeps = !change || (change.after !== undefined && kept.length === 0);
      return names.some(name => wanted.includes(name) && (keeps || kept.includes(name)));
    });
    if (holder) return holder[0];
  }
  return undefined;
}

function holdWaiting(holder: string): Hold {
  return {
    reason: 'dependency',
    says: `its new name belongs to ${holder}, which keeps it for now`,
    wayOut: `see why ${holder} is held, or choose another name`,
  };
}

function holdTaken(as: string, key: string): Hold {
  return {
    reason: 'refused',
    says: `${as} ${key} is called like that already, and HubSpot gives each name once`,
    wayOut: `choose another name, or say under ids: that ${key} is meant`,
  };
}
