import type { Form } from '../core/form.ts';
import type { ExclusiveName, Found, Kind } from '../core/kind.ts';
import { isHeld } from '../core/permitted.ts';
import type { Change, Hold } from '../core/plan.ts';
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
  { actual }: Drafted,
): readonly Change[] {
  const mine = changes.filter(change => change.kind === kind.name);
  const byId = new Map(mine.map(change => [JSON.stringify([change.scope, change.id]), change]));
  const holds = new Map<string, Hold>();
  const waits = new Map<string, Change>();
  for (const change of mine) {
    const name = nameTaken(change, exclusive);
    const holder =
      name === undefined
        ? undefined
        : actual.byName(kind.name, change.scope, name).find(found => found.id !== change.id);
    if (!holder) continue;
    const other = byId.get(JSON.stringify([change.scope, holder.id]));
    if (other && frees(other, exclusive)) waits.set(change.address, other);
    else holds.set(change.address, holdNamed(exclusive, holder));
  }
  const displaced = circlesIn(waits);
  return changes.map(change => {
    const held = holds.get(change.address);
    if (held) return holdName(change, exclusive, held);
    const other = waits.get(change.address);
    if (!other || other.id === undefined) return change;
    if (displaced.has(change.address)) {
      const { address, id, key } = other;
      return { ...change, displaces: { address, id, name: exclusive.halfway(key) } };
    }
    return { ...change, dependsOn: [...new Set([...change.dependsOn, other.address])].sort() };
  });
}

/** The name that a permitted change gives, as HubSpot compares it. */
function nameTaken(change: Change, { field, compared }: ExclusiveName): string | undefined {
  if (isHeld(change)) return undefined;
  const unit = change.units.find(({ path, held }) => path.length === 1 && path[0] === field && !held);
  return nameOf(unit?.after, compared);
}

function nameOf(form: Form | undefined, compared: (name: string) => string): string | undefined {
  return typeof form === 'string' ? compared(form) : undefined;
}

/** Whether the name a thing has now is free once its change is carried out. */
function frees(change: Change, exclusive: ExclusiveName): boolean {
  if (isHeld(change)) return false;
  if (change.action === 'remove') return true;
  const unit = change.units.find(
    ({ path, held }) => path.length === 1 && path[0] === exclusive.field && !held,
  );
  return unit !== undefined && nameOf(unit.before, exclusive.compared) !== nameTaken(change, exclusive);
}

/** One change, the first by address, of every circle of changes that wait for each other's names. */
function circlesIn(waits: ReadonlyMap<string, Change>): ReadonlySet<string> {
  const first = new Set<string>();
  const seen = new Set<string>();
  for (const start of [...waits.keys()].sort()) {
    const path = [];
    let at: string | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      path.push(at);
      at = waits.get(at)?.address;
    }
    const circle = at === undefined ? [] : path.slice(path.indexOf(at) < 0 ? path.length : path.indexOf(at));
    const [least] = circle.sort();
    if (least !== undefined) first.add(least);
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

function holdName(change: Change, { field }: ExclusiveName, held: Hold): Change {
  if (change.action === 'create') return { ...change, held };
  const units = change.units.map(unit =>
    unit.path.length === 1 && unit.path[0] === field && !unit.held ? { ...unit, held } : unit,
  );
  return { ...change, units };
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
