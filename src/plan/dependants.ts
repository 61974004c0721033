import type { FormMap, Ref } from '../core/form.ts';
import type { Found, Kind } from '../core/kind.ts';
import type { Hold } from '../core/plan.ts';
import type { Draft, Drafted } from './draft.ts';
import type { Subject } from './subjects.ts';

/** What a removal must wait for, or why it cannot go ahead: things in the portal that refer to what is removed. */
export interface Dependants {
  readonly first: readonly string[];
  readonly held?: Hold;
}

interface Referrer {
  readonly kind: Kind;
  readonly scope: string | undefined;
  readonly found: Found;
  readonly form: FormMap;
}

/** Finds who refers to a thing, in the whole portal as read. The index is built on first use: few plans remove anything. */
export function createDependants(drafted: Drafted, kinds: readonly Kind[]): (draft: Draft) => Dependants {
  const subjects = new Map(drafted.subjects.map(subject => [subject.match.is === 'found' ? subject.match.found : undefined, subject]));
  let index: ReadonlyMap<string, readonly Referrer[]> | undefined;
  return ({ subject, found }) => {
    if (!found || subject.is !== 'removed') return { first: [] };
    index ??= indexReferrers(drafted, kinds);
    const referrers = index.get(targetKey(subject.kind.name, subject.resource.scope, found.id)) ?? [];
    const verdicts = referrers.map(referrer => ({ referrer, subject: subjects.get(referrer.found) }));
    const staying = verdicts.filter(verdict => stays(verdict.referrer, verdict.subject, found.id, drafted));
    if (staying.length > 0) return { first: [], held: holdFor(staying.map(({ referrer }) => referrer)) };
    return { first: verdicts.flatMap(verdict => verdict.subject?.address ?? []) };
  };
}

function indexReferrers(drafted: Drafted, kinds: readonly Kind[]): ReadonlyMap<string, readonly Referrer[]> {
  const index = new Map<string, Referrer[]>();
  for (const referrer of everyThing(drafted, kinds)) {
    for (const ref of referrer.kind.references(referrer.form, referrer.scope)) {
      const target = drafted.look.resolve(ref);
      if (target.is !== 'known') continue;
      const key = targetKey(ref.kind, ref.scope, target.id);
      const known = index.get(key);
      if (known) known.push(referrer);
      else index.set(key, [referrer]);
    }
  }
  return index;
}

function everyThing(drafted: Drafted, kinds: readonly Kind[]): Referrer[] {
  return drafted.actual.inventories.flatMap(({ kind: name, scope, found: all }) =>
    kinds
      .filter(kind => kind.name === name)
      .flatMap(kind => all.map(found => ({ kind, scope, found, form: kind.lift(found.body, scope, drafted.look) }))),
  );
}

/** Whether a referrer still refers to the thing once everything declared has been carried out. */
function stays(referrer: Referrer, subject: Subject | undefined, id: string, drafted: Drafted): boolean {
  if (subject?.is === 'removed') return false;
  const after = new Map([...referrer.form, ...(subject?.resource.form ?? [])]);
  const refersTo = (ref: Ref) => {
    const target = drafted.look.resolve(ref);
    return target.is === 'known' && target.id === id;
  };
  return referrer.kind.references(after, referrer.scope).some(refersTo);
}

function holdFor(referrers: readonly Referrer[]): Hold {
  const names = referrers.map(({ found }) => found.id).sort();
  const shown = names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
  return { reason: 'dependants', says: `still used by ${shown}`, wayOut: 'move or remove those first' };
}

function targetKey(kind: string, scope: string | undefined, id: string): string {
  return JSON.stringify([kind, scope ?? null, id]);
}
