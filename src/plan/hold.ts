import { matchesPattern, parseAddress } from '../core/address.ts';
import type { Inventory, Kind } from '../core/kind.ts';
import { formOfUnits } from '../core/permitted.ts';
import type { Change, Hold, Unit } from '../core/plan.ts';
import type { Shape } from '../core/shape.ts';
import type { Draft, Drafted } from './draft.ts';
import type { GateSettings } from './input.ts';
import { refAddress } from './look.ts';

/** Why one unit of a change may not be carried out; undefined when it may. */
export function holdUnit(unit: Unit, { change, found, subject }: Draft, gate: GateSettings): Hold | undefined {
  if (!found) return undefined;
  const refused = subject.kind.refuses(unit.path, found);
  if (refused) return { reason: 'readOnly', says: refused, wayOut: `take ${unit.path.join('.')} out of the configuration` };
  const fixed = fixedAt(subject.kind.shape, unit.path);
  if (fixed) return { reason: 'fixed', says: fixed, wayOut: 'set it back in the configuration, or declare a new one under another name' };
  return holdOrigin(unit, change.address, gate);
}

function holdOrigin(unit: Unit, address: string, gate: GateSettings): Hold | undefined {
  if (unit.origin === 'first') {
    if (isMatched(address, gate.takeOver)) return undefined;
    const says = 'it exists already and differs: carrying this out changes something that was not made from this configuration';
    return { reason: 'takeover', says, wayOut: `apply a reviewed plan, or add --take-over ${address}` };
  }
  if (unit.origin !== 'drift' && unit.origin !== 'both') return undefined;
  if (gate.drift === 'revert' || isMatched(address, gate.revert)) return undefined;
  const says = unit.origin === 'drift' ? 'it was changed in the portal' : 'it was changed in the portal and in the configuration';
  return { reason: 'drift', says, wayOut: `take the portal's value into the configuration, or add --revert ${address}` };
}

/** Why a whole change may not be carried out, before probes and neighbours have their say. */
export function holdChange({ change, subject, found }: Draft, drafted: Drafted): Hold | undefined {
  const { kind, resource, match } = subject;
  if (match.is === 'ambiguous') return holdAmbiguous(change.address, match.candidates.map(candidate => candidate.id));
  if (match.is === 'pinMissing') {
    const says = `ids: pins it to ${match.pin}, which the portal does not have`;
    return { reason: 'missing', says, wayOut: 'correct the pin, or delete it to create a new one' };
  }
  if (change.action === 'create') {
    return kind.uncreatable(resource.form, resource) ?? holdUnread(drafted.actual.inventory(kind.name, resource.scope)) ?? holdUnresolved(kind, change, drafted);
  }
  const refused = change.action === 'remove' && found ? kind.refuses([], found) : undefined;
  if (refused) return { reason: 'readOnly', says: refused, wayOut: 'delete its removed: entry' };
  return holdUnresolved(kind, change, drafted);
}

export function holdAmbiguous(address: string, candidates: readonly string[]): Hold {
  const says = `more than one thing in the portal could be meant: ${candidates.join(', ')}`;
  return { reason: 'ambiguous', says, wayOut: `name the right one under ids: { ${address}: "${candidates[0]}" }` };
}

function holdUnread(inventory: Inventory | undefined): Hold | undefined {
  if (!inventory) return { reason: 'unreadable', says: 'the portal could not be read here, so it may exist already', wayOut: 'see "not read" below' };
  return inventory.incomplete && { reason: 'unreadable', ...inventory.incomplete };
}

function holdUnresolved(kind: Kind, change: Change, { look }: Drafted): Hold | undefined {
  const missing = kind.references(formOfUnits(change.units), change.scope).filter(ref => look.resolve(ref).is === 'missing');
  const [first] = missing;
  if (!first) return undefined;
  const address = refAddress(first);
  return { reason: 'unresolved', says: `it refers to ${address}, which is neither declared nor in the portal`, wayOut: `declare ${address}, or correct the name` };
}

function fixedAt(shape: Shape, path: readonly string[]): string | undefined {
  const [first, ...rest] = path;
  if (shape.is === 'value') return shape.fixed;
  if (shape.is === 'children' || first === undefined) return undefined;
  const inner = shape.of[first];
  return inner && fixedAt(inner, rest);
}

export function isMatched(address: string, patterns: readonly string[]): boolean {
  const parsed = parseAddress(address);
  return parsed !== undefined && patterns.some(pattern => matchesPattern(parsed, pattern));
}
