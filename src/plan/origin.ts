import { sameOrder } from '../core/arrange.ts';
import type { Form, FormMap } from '../core/form.ts';
import { asMap, formAt, textsIn } from '../core/form.ts';
import type { Found } from '../core/kind.ts';
import type { Origin } from '../core/plan.ts';
import type { Difference } from './diff.ts';
import { diffForms, sameValue } from './diff.ts';

/** What configuration said when the portal was last built, and in attempts since that did not finish. */
export interface Base {
  /** Forms by address text. */
  readonly forms: ReadonlyMap<string, FormMap>;
  readonly attempted: readonly ReadonlyMap<string, FormMap>[];
  /** Whether that is all that another configuration than the one of now said: what it lacks is dropped by now only. */
  readonly declares: boolean;
  /** Whether the portal itself vouches for it: else a thing that it has and the portal lacks may be another portal's. */
  readonly anchored: boolean;
  /** When a thing was last written (ISO 8601), by address, where that is all the evidence. */
  readonly writtenAt: ReadonlyMap<string, string>;
  /** What we made and HubSpot has not shown yet, by address. */
  readonly unseen?: ReadonlySet<string>;
  /** When the last complete apply ended (ISO 8601), and which version of this tool did it; and which one looks now. */
  readonly finishedAt?: string;
  readonly tool?: string;
  readonly toolNow?: string;
  /** What was removed before: things by address, with an empty path, and children of things with theirs. */
  readonly removed: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export const noBase: Base = {
  forms: new Map(),
  attempted: [],
  declares: true,
  anchored: false,
  writtenAt: new Map(),
  removed: new Map(),
};

/** How far our clock may be ahead of HubSpot's before our own evidence is doubted. */
const clockSkew = 10 * 60 * 1000;

/**
 * Whether base speaks of the thing that the portal has. What we wrote cannot have been changed last before we wrote
 * it, and what is not there at all was never ours to miss: unless the portal vouches for its base, that is another
 * portal (one that was restored, or an emulator that started anew).
 */
export function vouchesFor(
  { anchored, writtenAt }: Base,
  address: string,
  found: Found | undefined,
): boolean {
  if (anchored) return true;
  const written = writtenAt.get(address);
  if (!found) return false;
  if (written === undefined || found.changedAt === undefined) return true;
  return Date.parse(found.changedAt) >= Date.parse(written) - clockSkew;
}

/** What base and attempts say of one thing, or of a part of it. */
export interface Past {
  readonly base: Form | undefined;
  readonly attempted: readonly Form[];
}

/** Why a unit of a declared thing differs (design: base and the applied marker). A removal comes from configuration. */
export function originOf(difference: Difference, desired: FormMap, past: Past): Origin {
  const { path, is, before, after, shape } = difference;
  if (after === undefined) return 'config';
  if (shape.is === 'value' && before !== undefined && shape.halfway?.(before)) return 'config';
  const then: Past = {
    base: formAt(past.base, path),
    attempted: past.attempted.map(form => formAt(form, path)).filter(form => form !== undefined),
  };
  if (is === 'order') return originOfOrder([...asMap(formAt(desired, path)).keys()], textsIn(before), then);
  if (shape.is === 'children' && before !== undefined) {
    return combined(
      diffForms(shape.of, asMap(after), asMap(before)).map(field => originOf(field, asMap(after), then)),
    );
  }
  if (then.attempted.some(tried => agrees(difference, tried, before))) return 'config';
  if (isBeginning(difference, past)) return 'config';
  if (then.base === undefined)
    return past.base !== undefined && overwritesNothing(difference) ? 'config' : 'first';
  if (agrees(difference, then.base, after)) return 'drift';
  return agrees(difference, then.base, before) ? 'config' : 'both';
}

/** Whether an attempt made the thing, and was ended before it said this. */
function isBeginning({ shape, before }: Difference, { base, attempted }: Past): boolean {
  if (base !== undefined || attempted.length === 0) return false;
  if (shape.is !== 'value' || shape.startsAs === undefined || before === undefined) return false;
  return sameValue(shape, shape.startsAs, before);
}

/** Of a child that both sides have: it is carried out as a whole, so the most careful of its fields decides. */
function combined(origins: readonly Origin[]): Origin {
  const has = new Set(origins);
  if (has.has('both') || (has.has('drift') && has.size > 1)) return 'both';
  if (has.has('drift')) return 'drift';
  return has.has('first') ? 'first' : 'config';
}

/** Only declared children count. Base explains an order when it has an opinion on those that are out of order. */
function originOfOrder(
  declared: readonly string[],
  before: readonly string[],
  { base, attempted }: Past,
): Origin {
  const wanted = new Set(declared);
  const declaredIn = (form: Form | undefined) => [...asMap(form).keys()].filter(key => wanted.has(key));
  const was = declaredIn(base);
  if (attempted.map(declaredIn).some(keys => sameOrder(keys, before) && !sameOrder(keys, declared)))
    return 'config';
  const asBefore = sameOrder(was, before);
  const asDeclared = sameOrder(was, declared);
  if (asBefore && asDeclared) return 'first';
  if (asDeclared) return 'drift';
  return asBefore ? 'config' : 'both';
}

function agrees({ shape }: Difference, was: Form, side: Form | undefined): boolean {
  if (side === undefined) return false;
  return shape.is === 'children'
    ? diffForms(shape.of, asMap(side), asMap(was)).length === 0
    : sameValue(shape, was, side);
}

function overwritesNothing(difference: Difference): boolean {
  const { before, shape } = difference;
  return before === undefined || ('absent' in shape && agrees(difference, before, shape.absent));
}
