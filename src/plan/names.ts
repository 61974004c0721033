import type { Form } from '../core/form.ts';
import type { ExclusiveName, Found, Kind } from '../core/kind.ts';
import { isHeld } from '../core/permitted.ts';
import type { Change, Hold, Unit } from '../core/plan.ts';
import type { Drafted } from './draft.ts';
import { holdWaiting } from './order.ts';

/**
 * Names that no two things may share: a change that takes one waits for the change that frees it, and is held where
 * nothing frees it. Where names go round in a circle, the first change by address makes the holder of its name give it
 * up for a while.
 */
export function awaitNames(
  changes: readonly Change[],
  drafted: Drafted,
  kinds: readonly Kind[],
): readonly Change[] {
  return kinds.reduce<readonly Change[]>(
    (all, kind) => (kind.exclusive ? awaitOf(kind, kind.exclusive, all, drafted) : all),
    changes,
  );
}

function awaitOf(
  kind: Kind,
  exclusive: ExclusiveName,
  changes: readonly Change[],
  drafted: Drafted,
): readonly Change[] {
  const { actual } = drafted;
  const mine = changes.filter(change => change.kind === kind.name);
  const byId = new Map(mine.map(change => [JSON.stringify([change.scope, change.id]), change]));
  const holds = new Map<string, Hold>();
  const waits = new Map<string, { readonly change: Change; readonly id: string }>();
  for (const change of mine) {
    const names = [nameTaken(change, exclusive)].filter(name => name !== undefined);
    const holder = names
      .flatMap(name => actual.byName(kind.name, change.scope, name))
      .find(found => found.id !== change.id);
    if (!holder) continue;
    const other = byId.get(JSON.stringify([change.scope, holder.id]));
    if (other && frees(other, exclusive)) waits.set(change.address, { change: other, id: holder.id });
    else holds.set(change.address, holdNamed(exclusive, holder));
  }
  // what does not get its new name does not free its old one either
  if (holds.size > 0) {
    const held = changes.map(change => {
      const hold = holds.get(change.address);
      return hold ? holdName(change, exclusive, hold) : change;
    });
    return awaitOf(kind, exclusive, held, drafted);
  }
  const displaced = circlesIn(waits);
  return changes.map(change => {
    const other = waits.get(change.address);
    if (!other) return change;
    const { address, key } = other.change;
    if (displaced.has(change.address))
      return { ...change, displaces: { address, id: other.id, name: exclusive.halfway(key) } };
    return { ...change, dependsOn: [...change.dependsOn, address].sort() };
  });
}

/** The permitted unit of a change that gives a name. */
function nameUnit(change: Change, { field }: ExclusiveName): Unit | undefined {
  if (isHeld(change)) return undefined;
  return change.units.find(({ path, held }) => path.length === 1 && path[0] === field && !held);
}

/** The name that a permitted change gives, as HubSpot compares it. */
function nameTaken(change: Change, exclusive: ExclusiveName): string | undefined {
  return nameOf(nameUnit(change, exclusive)?.after, exclusive.compared);
}

function nameOf(form: Form | undefined, compared: (name: string) => string): string | undefined {
  return typeof form === 'string' ? compared(form) : undefined;
}

/** Whether the name a thing has now is free once its change is carried out. */
function frees(change: Change, exclusive: ExclusiveName): boolean {
  if (isHeld(change)) return false;
  if (change.action === 'remove') return true;
  const unit = nameUnit(change, exclusive);
  return unit !== undefined && nameOf(unit.before, exclusive.compared) !== nameTaken(change, exclusive);
}

/** One change, the first by address, of every circle of changes that wait for each other's names. */
function circlesIn(waits: ReadonlyMap<string, { readonly change: Change }>): ReadonlySet<string> {
  const first = new Set<string>();
  const seen = new Set<string>();
  for (const start of [...waits.keys()].sort()) {
    const path = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      path.add(at);
      at = waits.get(at)?.change.address;
    }
    // starts are sorted, so a circle is entered at its first address
    if (at !== undefined && path.has(at)) first.add(at);
  }
  return first;
}

function holdNamed({ field }: ExclusiveName, { id }: Found): Hold {
  return {
    reason: 'refused',
    says: `HubSpot gives each ${field} once, and ${id} has this one`,
    wayOut: `give it another ${field}, or say under ids: that ${id} is meant`,
  };
}

function holdName(change: Change, exclusive: ExclusiveName, held: Hold): Change {
  if (change.action === 'create') return { ...change, held };
  const named = nameUnit(change, exclusive);
  return { ...change, units: change.units.map(unit => (unit === named ? { ...unit, held } : unit)) };
}

/** What makes another give up its name is held where that other would not get its new one. */
export function holdDisplacing(changes: readonly Change[]): readonly Change[] {
  const byAddress = new Map(changes.map(change => [change.address, change]));
  return changes.map(change => {
    const other = change.displaces && byAddress.get(change.displaces.address);
    return other && isHeld(other) && !isHeld(change)
      ? { ...change, held: holdWaiting(other.address) }
      : change;
  });
}
