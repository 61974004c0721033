import { compare } from '../core/diagnostic.ts';
import type { FormMap } from '../core/form.ts';
import type { Found, Kind, Look } from '../core/kind.ts';
import type { Change, Released, Remark, Unit } from '../core/plan.ts';
import type { Actual } from './actual.ts';
import { indexActual } from './actual.ts';
import { changeOf } from './change.ts';
import { childLook } from './child-refs.ts';
import type { Difference } from './diff.ts';
import { diffForms } from './diff.ts';
import { droppedIn, type Left, leftIn, withMoved } from './dropped.ts';
import { goneIn } from './gone-children.ts';
import type { PlanInput } from './input.ts';
import { type Keyed, keyedForm } from './keyed.ts';
import { type ChildLook, createLook, respell, spelled } from './look.ts';
import { keptWords, mergeUnits } from './merge.ts';
import { type Base, originOf, vouchesFor } from './origin.ts';
import { releasedParts, releasedThings } from './released.ts';
import { extras, goneChildren, goneThing } from './remarks.ts';
import type { Subject } from './subjects.ts';
import { findSubjects } from './subjects.ts';
import { holdUnread } from './unread.ts';
import { sayUnits } from './words.ts';

/** A change before it was probed and gated, with what the gate needs to know of it. */
export interface Draft {
  readonly change: Change;
  /** Removed by an earlier apply, and there again. */
  readonly isBack?: boolean;
  readonly subject: Subject;
  readonly found?: Found;
  /** What the thing is in the portal now, as a form: children under our own keys. */
  readonly actual?: FormMap;
  readonly keyed?: Keyed;
}

export interface Drafted {
  readonly drafts: readonly Draft[];
  readonly subjects: readonly Subject[];
  readonly remarks: readonly Remark[];
  readonly released: readonly Released[];
  readonly look: Look;
  readonly children: ChildLook;
  readonly actual: Actual;
  readonly kinds: readonly Kind[];
  readonly uses: PlanInput['uses'];
  /** What a thing in the portal is, children under their ids. */
  liftOf(kind: Kind, found: Found, scope: string | undefined): FormMap;
  /** What base has and no attempt since then may have removed: an empty answer in its place is no answer. */
  readonly expected: Pick<Base, 'forms' | 'anchored' | 'unseen'>;
}

/** Desired against actual: every difference, nothing of it permitted or held yet. */
export function draftChanges(given: PlanInput): Drafted {
  const actual = indexActual(given.inventories);
  const subjects = findSubjects(given, actual);
  const left = leftIn(droppedIn(given), actual, given.base);
  const input = { ...given, base: withMoved(given.base, left, subjects) };
  const lifted = new Map<Found, FormMap>();
  const liftOf = (kind: Kind, found: Found, scope: string | undefined): FormMap => {
    const form = lifted.get(found) ?? kind.lift(found.body, scope, look);
    lifted.set(found, form);
    return form;
  };
  const known = new Map<Subject, Keyed>();
  const keyedOf = (subject: Subject, found: Found): Keyed => {
    const keyed =
      known.get(subject) ??
      keyedSubject(subject, liftOf(subject.kind, found, subject.resource.scope), found, input);
    known.set(subject, keyed);
    return keyed;
  };
  const children = childLook({ subjects, kinds: input.kinds, actual, keyedOf, liftOf });
  const look: Look = createLook(
    subjects.filter(subject => subject.is === 'declared'),
    input,
    actual,
    children,
    (name, scope, found) =>
      input.kinds.filter(kind => kind.name === name).map(kind => liftOf(kind, found, scope))[0],
  );
  const expected = expectedOf(input.base, subjects);
  const context = { input, look, actual, expected, keyedOf, liftOf };
  const outcomes = [...subjects, ...unspoken(left, subjects)].map(subject => draftOne(subject, context));
  const drafts = outcomes.flatMap(({ draft }) => draft ?? []);
  const created = drafts.filter(({ change }) => change.action === 'create').map(({ subject }) => subject);
  const released = [
    ...(input.base.declares ? releasedThings(left, subjects, created) : []),
    ...outcomes.flatMap(({ released: parts = [] }) => parts),
  ];
  return {
    drafts,
    remarks: outcomes.flatMap(({ remarks }) => remarks),
    released: released.sort((a, b) => compare(a.address, b.address)),
    subjects,
    look,
    children,
    actual,
    kinds: input.kinds,
    uses: input.uses,
    liftOf,
    expected,
  };
}

/** What every portal has and base spoke of, where configuration says nothing of it any more: its children are released. */
function unspoken(left: readonly Left[], subjects: readonly Subject[]): Subject[] {
  const spoken = new Set(subjects.map(({ address }) => address));
  return left
    .filter(({ kind, address }) => kind.single !== undefined && !spoken.has(address))
    .map(({ address, kind, resource, found }) => ({
      address,
      kind,
      resource: { ...resource, form: new Map() },
      match: { is: 'found', found },
      is: 'mentioned',
      children: new Map(),
    }));
}

function expectedOf(base: Base, subjects: readonly Subject[]): Drafted['expected'] {
  const { forms, attempted } = base;
  if (attempted.length === 0) return base;
  const removed = new Set(subjects.filter(({ is }) => is === 'removed').map(({ address }) => address));
  return { ...base, forms: new Map([...forms].filter(([address]) => !removed.has(address))) };
}

interface Context {
  readonly input: PlanInput;
  readonly look: Look;
  readonly actual: Actual;
  readonly expected: Drafted['expected'];
  keyedOf(subject: Subject, found: Found): Keyed;
  liftOf: Drafted['liftOf'];
}

/** What a subject's thing is in the portal. */
function keyedSubject(
  { kind, resource, children: named, address }: Subject,
  lifted: FormMap,
  found: Found,
  { base, pins }: PlanInput,
): Keyed {
  const by = { resource, pins, named };
  if (!vouchesFor(base, address, found)) return keyedForm(kind, lifted, by);
  const tried = base.attempted.flatMap(forms => forms.get(address) ?? []);
  return keyedForm(kind, lifted, { ...by, was: base.forms.get(address), tried });
}

interface Drafting {
  readonly draft?: Draft;
  readonly remarks: readonly Remark[];
  readonly released?: readonly Released[];
}

function draftOne(subject: Subject, context: Context): Drafting {
  const { match, kind, resource } = subject;
  if (match.is === 'found') return draftFound(subject, match.found, context);
  if (subject.is === 'declared' && match.is === 'absent') {
    const differences = diffForms(kind.shape, spelled(resource.form, kind, context.look), undefined);
    const units = sayUnits(unitsOf(differences, subject, context), differences);
    return { draft: { subject, change: changeOf(subject, 'create', units) }, remarks: [] };
  }
  const isGone = match.is === 'absent' || match.is === 'pinMissing';
  const unread = holdUnread(kind, resource.scope, context.actual, context.expected);
  if (subject.is !== 'declared' && isGone && !unread) return { remarks: [goneThing(subject)] };
  return { draft: { subject, change: changeOf(subject, actionWithout[subject.is], []) }, remarks: [] };
}

/** What is said of a thing that cannot be told apart or found: the gate holds it. */
const actionWithout = { declared: 'adopt', removed: 'remove', mentioned: 'update' } as const;

/** What is said of a thing that HubSpot lists and does not show: the gate holds it. */
const actionOn = { declared: 'update', removed: 'remove', mentioned: 'update' } as const;

function draftFound(subject: Subject, found: Found, context: Context): Drafting {
  const { kind, resource } = subject;
  const { input, look } = context;
  if (found.unreadable !== undefined)
    return { draft: { subject, found, change: changeOf(subject, actionOn[subject.is], []) }, remarks: [] };
  const keyed = context.keyedOf(subject, found);
  const actual = keyed.form;
  const draft = (action: Change['action'], units: readonly Unit[]): Draft => {
    const change = changeOf(subject, action, units, { found, actual, look });
    return { subject, found, actual, change, keyed };
  };
  if (subject.is === 'removed') {
    const isBack = isBackAgain(input.base, subject.address, [], found);
    return { draft: { ...draft('remove', []), ...(isBack && { isBack }) }, remarks: [] };
  }
  const differences = differencesOf(subject, actual, look);
  const was = vouchesFor(input.base, subject.address, found)
    ? input.base.forms.get(subject.address)
    : undefined;
  const merged = mergeUnits(unitsOf(differences, subject, context, found, actual), differences, {
    was,
    kind,
    look,
  });
  const isReleasing = input.base.declares && (subject.is === 'declared' || kind.single !== undefined);
  const lifted = context.liftOf(kind, found, resource.scope);
  const parted = was && isReleasing ? { subject, was, keyed, lifted, pins: input.pins } : undefined;
  const gone = parted ? goneIn(parted) : new Map();
  const released = parted ? releasedParts(parted, gone) : [];
  const units = sayUnits(merged.units, differences);
  const remarks = [
    ...extras(subject, actual, gone),
    ...goneChildren(subject, keyed),
    ...merged.kept.map(kept => ({
      address: subject.address,
      says: `${keptWords}${kept}`,
    })),
  ];
  if (units.length === 0) return { remarks, released };
  const isOurs = was !== undefined || units.every(unit => unit.origin !== 'first');
  return { draft: draft(isOurs ? 'update' : 'adopt', units), remarks, released };
}

/** How a declaration differs from what is there. What says the same as it is written need not be spelled as the portal would. */
function differencesOf(
  { kind, resource, children }: Subject,
  actual: FormMap,
  look: Look,
): readonly Difference[] {
  const differing = (form: FormMap) =>
    diffForms(kind.shape, kind.yields ? kind.yields(form, actual) : form, actual, children);
  const written = respell(resource.form, look);
  const differences = differing(written);
  return differences.length === 0 || !kind.settle ? differences : differing(kind.settle(written, look));
}

function unitsOf(
  differences: readonly Difference[],
  { address, resource, kind }: Subject,
  { input: { base }, look }: Context,
  found?: Found,
  actual?: FormMap,
): Unit[] {
  if (differences.length === 0) return [];
  const forms = vouchesFor(base, address, found)
    ? [base.forms, ...base.attempted].map(all => all.get(address))
    : [];
  const [before, ...attempted] = forms.map(form => form && spelled(form, kind, look));
  const tried = attempted.filter(form => form !== undefined);
  // what the portal has exactly as an attempt declared it is as good as built
  const built = before ?? tried.find(form => actual && diffForms(kind.shape, form, actual).length === 0);
  const past = { base: built, attempted: tried };
  return differences.map(difference => {
    const { shape, ...unit } = difference;
    const risk = found ? riskOf(difference) : undefined;
    const explained = originOf(difference, resource.form, past);
    const isBack = difference.after === undefined && isBackAgain(base, address, difference.path, found);
    return {
      ...unit,
      origin: isBack ? 'drift' : explained === 'drift' && isUpgrade(base, found) ? 'upgrade' : explained,
      ...(risk !== undefined && { risk }),
    };
  });
}

/** Whether nobody has touched a thing since another version of this tool last made everything agree. */
function isUpgrade({ finishedAt, tool, toolNow }: Base, found: Found | undefined): boolean {
  if (finishedAt === undefined || tool === undefined || toolNow === undefined || tool === toolNow)
    return false;
  return found?.changedAt !== undefined && Date.parse(found.changedAt) <= Date.parse(finishedAt);
}

/** Whether a thing, or with a path a child of it, was removed before and somebody has made it again. */
function isBackAgain(
  base: Base,
  address: string,
  path: readonly string[],
  found: Found | undefined,
): boolean {
  const was = base.removed.get(address)?.some(one => one.join('\n') === path.join('\n')) ?? false;
  return was && vouchesFor(base, address, found);
}

function riskOf({ shape, is, after }: Difference): string | undefined {
  if (shape.is === 'value') return shape.risk;
  return is === 'child' && after === undefined ? shape.removalRisk : undefined;
}
