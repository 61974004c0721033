import { asMap } from '../core/form.ts';
import type { Hold, Unit } from '../core/plan.ts';
import type { FieldsShape, Shape } from '../core/shape.ts';
import { diffForms } from './diff.ts';
import type { Draft, Drafted } from './draft.ts';
import { noBase } from './origin.ts';
import { likelyChildren, likelyRenames, type Rename, renamesSay } from './renames.ts';
import type { Subject } from './subjects.ts';
import { holdUnread } from './unread.ts';
import { holdUnresolved } from './unresolved.ts';

/** What a person permitted, by address. */
export interface Permits {
  takesOver(subject: Subject): boolean;
  reverts(subject: Subject): boolean;
  recreates(subject: Subject): boolean;
}

/** Why HubSpot would not carry out one unit of a change, whatever a person permits. */
export function holdRefused(unit: Unit, { found, subject }: Draft): Hold | undefined {
  if (!found) return undefined;
  const refused = subject.kind.refuses(unit.path, found);
  if (refused)
    return {
      reason: 'readOnly',
      says: refused,
      wayOut: `take ${unit.path.join('.')} out of the configuration`,
    };
  const fixed = fixedIn(subject.kind.shape, unit);
  return fixed === undefined
    ? undefined
    : {
        reason: 'fixed',
        says: fixed,
        wayOut: 'set it back in the configuration, or declare a new one under another name',
      };
}

/** Why a unit that the portal has otherwise waits for a person's word. */
export function holdOrigin(
  { origin, before, after, conflicts }: Unit,
  { change, found, subject }: Draft,
  permits: Permits,
): Hold | undefined {
  if (!found) return undefined;
  if (origin === 'first') {
    if (permits.takesOver(subject)) return undefined;
    const says =
      'it exists already and differs: carrying this out changes something that was not made from this configuration';
    return {
      reason: 'takeover',
      says,
      wayOut: `apply a reviewed plan, or add --take-over ${change.address}`,
    };
  }
  if ((origin !== 'drift' && origin !== 'both') || permits.reverts(subject)) return undefined;
  if (after === undefined) return backAgain(change.address);
  if (before === undefined && permits.recreates(subject)) return undefined;
  const says =
    origin === 'drift'
      ? 'it was changed in the portal'
      : `it was changed in the portal and in the configuration${conflicts ? `: ${conflicts.join('; ')}` : ''}`;
  return {
    reason: 'drift',
    says,
    wayOut: `take the portal's value into the configuration, or add --revert ${change.address}`,
  };
}

/** Why a thing that was there when the portal was last built, and is gone, is not simply made again. */
export function holdMissing(draft: Draft, drafted: Drafted, permits: Permits): Hold | undefined {
  const { change, subject } = draft;
  const wasThere = change.action === 'create' && change.units.some(unit => unit.origin !== 'first');
  if (!wasThere || permits.reverts(subject) || permits.recreates(subject)) return undefined;
  const renames = likelyRenames(draft, drafted);
  const { hides } = subject.kind;
  const isGone = hides === undefined ? 'is not there any more' : 'is not in its list any more';
  const orHidden = hides === undefined ? '' : `, or ${hides}`;
  return {
    reason: 'missing',
    says: `it was in the portal before, and ${isGone}: somebody removed or renamed it${orHidden}${renamesSay(renames)}`,
    wayOut: `${hides === undefined ? '' : 'look in HubSpot; '}${pinOrRecreate(renames, change.address)}`,
  };
}

/** The same of a child: an option or a stage that was there when the portal was last built. */
export function holdMissingChild(unit: Unit, draft: Draft, permits: Permits): Hold | undefined {
  const { change, subject, actual } = draft;
  const { resource, kind } = subject;
  const [field = '', key = ''] = unit.path;
  const shape = kind.shape.of[field];
  const wasThere = unit.origin === 'drift' || unit.origin === 'both';
  if (!actual || !wasThere || unit.before !== undefined || shape?.is !== 'children') return undefined;
  if (permits.reverts(subject) || permits.recreates(subject)) return undefined;
  const renames = likelyChildren(
    shape,
    key,
    resource,
    asMap(unit.after),
    asMap(resource.form.get(field)),
    asMap(actual.get(field)),
  );
  return {
    reason: 'missing',
    says: `it was in the portal before, and is not there any more: somebody removed or renamed it${renamesSay(renames)}`,
    wayOut: pinOrRecreate(renames, change.address),
  };
}

function pinOrRecreate([first]: readonly Rename[], whole: string): string {
  const pin = first ? `if it was renamed, write ids: { ${first.pin}: "${first.id}" }; ` : '';
  return `${pin}delete its declaration, or add --recreate ${whole} to create it again`;
}

/** Why nobody can tell which child is meant. */
export function holdUnclear({ path: [field = '', key = ''] }: Unit, { keyed }: Draft): Hold | undefined {
  return keyed?.unclear.get(field)?.get(key);
}

/** Why what an earlier apply removed, and somebody has made again, is not removed once more. */
export function holdBack({ change, subject, isBack }: Draft, permits: Permits): Hold | undefined {
  return isBack && !permits.reverts(subject) ? backAgain(change.address) : undefined;
}

function backAgain(address: string): Hold {
  return {
    reason: 'drift',
    says: 'an earlier apply removed it, and somebody has made it again',
    wayOut: `delete its removed: entry to keep it, or add --revert ${address} to remove it again`,
  };
}

/** Why a whole change may not be carried out, before probes and neighbours have their say. */
export function holdChange(
  { change, subject, found, actual }: Draft,
  drafted: Drafted,
  permits: Permits,
): Hold | undefined {
  const { kind, resource, match } = subject;
  if (match.is === 'ambiguous')
    return holdAmbiguous(change.address, match.candidates.map(candidate => candidate.id).sort());
  if (match.is === 'shared') return holdShared(match.found.id, match.by);
  if (found?.unreadable !== undefined)
    return {
      reason: 'unreadable',
      says: `it is there, and cannot be read: ${found.unreadable}`,
      wayOut: 'let the token read it, or change it in HubSpot and take it out of the configuration',
    };
  const isRecreated = subject.is === 'declared' && permits.recreates(subject);
  const unread = found
    ? undefined
    : holdUnread(kind, resource.scope, drafted.actual, isRecreated ? noBase : drafted.expected);
  if (unread) return unread;
  if (match.is === 'pinMissing') {
    const says = `ids: pins it to ${match.pin}, which the portal does not have`;
    return { reason: 'missing', says, wayOut: 'correct the pin, or delete it to create a new one' };
  }
  const uncreatable = change.action === 'create' ? kind.uncreatable(resource.form, resource) : undefined;
  if (uncreatable) return uncreatable;
  const refused = change.action === 'remove' && found ? kind.refuses([], found) : undefined;
  if (refused) return { reason: 'readOnly', says: refused, wayOut: 'delete its removed: entry' };
  return holdUnresolved({ change, subject, ...(actual && { actual }) }, drafted);
}

function holdAmbiguous(address: string, candidates: readonly string[]): Hold {
  const says = `more than one thing in the portal could be meant: ${candidates.join(', ')}`;
  return {
    reason: 'ambiguous',
    says,
    wayOut: `name the right one under ids: { ${address}: "${candidates[0]}" }`,
  };
}

function holdShared(id: string, by: readonly string[]): Hold {
  const says = `${id} in the portal could be this or ${by.join(', ')}`;
  return {
    reason: 'ambiguous',
    says,
    wayOut: 'leave one of them, or name under ids: which thing each of them is',
  };
}

/** Why what a unit changes never changes; of a child the fields that differ are looked at. */
function fixedIn(
  shape: FieldsShape,
  { path, before, after }: Pick<Unit, 'path' | 'before' | 'after'>,
): string | undefined {
  const inner = path.reduce<Shape | undefined>(
    (outer, key) => (outer?.is === 'fields' ? outer.of[key] : outer),
    shape,
  );
  if (inner?.is === 'children' && before !== undefined && after !== undefined) {
    const fields = diffForms(inner.of, asMap(after), asMap(before));
    return fields.map(field => fixedIn(inner.of, field)).find(fixed => fixed !== undefined);
  }
  return inner && 'fixed' in inner ? inner.fixed : undefined;
}
