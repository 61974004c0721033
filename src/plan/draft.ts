import type { FormMap } from '../core/form.ts';
import { isMap } from '../core/form.ts';
import { formText, hash } from '../core/hash.ts';
import type { Found, Look } from '../core/kind.ts';
import type { Change, Remark, Unit } from '../core/plan.ts';
import type { Actual } from './actual.ts';
import { indexActual } from './actual.ts';
import type { Difference } from './diff.ts';
import { diffForms } from './diff.ts';
import type { PlanInput } from './input.ts';
import { createLook, refsIn } from './look.ts';
import { originOf } from './origin.ts';
import type { Subject } from './subjects.ts';
import { findSubjects } from './subjects.ts';

/** A change before it was probed and gated, with what the gate needs to know of it. */
export interface Draft {
  readonly change: Change;
  readonly subject: Subject;
  readonly found?: Found;
  /** What the thing is in the portal now, as a form. */
  readonly actual?: FormMap;
}

export interface Drafted {
  readonly drafts: readonly Draft[];
  readonly subjects: readonly Subject[];
  readonly remarks: readonly Remark[];
  readonly look: Look;
  readonly actual: Actual;
}

/** Desired against actual: every difference, nothing of it permitted or held yet. */
export function draftChanges(input: PlanInput): Drafted {
  const actual = indexActual(input.inventories);
  const subjects = findSubjects(input, actual);
  const declared = subjects.filter(subject => subject.is === 'declared');
  const look = createLook(declared, input.uses, actual);
  const outcomes = subjects.map(subject => draftOne(subject, input, look));
  return {
    drafts: outcomes.flatMap(({ draft }) => draft ?? []),
    remarks: outcomes.flatMap(({ remarks }) => remarks),
    subjects,
    look,
    actual,
  };
}

interface Drafting {
  readonly draft?: Draft;
  readonly remarks: readonly Remark[];
}

function draftOne(subject: Subject, input: PlanInput, look: Look): Drafting {
  const { match, kind, resource } = subject;
  if (match.is === 'found') return draftFound(subject, match.found, input, look);
  if (subject.is !== 'declared' && match.is === 'absent') return { remarks: doneRemarks(subject) };
  const differences = match.is === 'absent' ? diffForms(kind.shape, resource.form, undefined) : [];
  return { draft: { subject, change: changeOf(subject, 'create', unitsOf(differences, subject, input), look) }, remarks: [] };
}

function draftFound(subject: Subject, found: Found, input: PlanInput, look: Look): Drafting {
  const { kind, resource } = subject;
  const actual = kind.lift(found.body, resource.scope, look);
  if (subject.is === 'removed') return { draft: { subject, found, actual, change: changeOf(subject, 'remove', [], look, found, actual) }, remarks: [] };
  const units = unitsOf(diffForms(kind.shape, resource.form, actual, subject.children), subject, input);
  const remarks = [...extraRemarks(subject, actual), ...doneChildren(subject, actual)];
  if (units.length === 0) return { remarks };
  const action = input.base.forms.has(subject.address) || units.every(unit => unit.origin !== 'first') ? 'update' : 'adopt';
  return { draft: { subject, found, actual, change: changeOf(subject, action, units, look, found, actual) }, remarks };
}

function unitsOf(differences: readonly Difference[], { address }: Subject, input: PlanInput): Unit[] {
  return differences.map(difference => {
    const { shape, ...unit } = difference;
    const risk = riskOf(difference);
    return { ...unit, origin: originOf(difference, address, input.base), ...(risk !== undefined && { risk }) };
  });
}

function riskOf({ shape, is, before, after }: Difference): string | undefined {
  if (shape.is === 'value') return before === undefined ? undefined : shape.risk;
  return shape.is === 'children' && is === 'child' && after === undefined ? shape.removalRisk : undefined;
}

function changeOf(subject: Subject, action: Change['action'], units: readonly Unit[], look: Look, found?: Found, actual?: FormMap): Change {
  const { kind, resource } = subject;
  const title = kind.title(actual ?? resource.form);
  return {
    address: subject.address,
    kind: kind.name,
    ...(resource.scope !== undefined && { scope: resource.scope }),
    key: resource.key,
    ...(title !== undefined && { title }),
    action,
    ...(found && { id: found.id }),
    units,
    ...(subject.is === 'declared' && { desired: resource.form }),
    risks: action === 'remove' ? [kind.removalRisk] : [],
    dependsOn: [],
    steps: [],
    fingerprint: fingerprintOf(units, look, actual),
    ...(found?.changedBy !== undefined && { changedBy: found.changedBy }),
    ...(found?.changedAt !== undefined && { changedAt: found.changedAt }),
  };
}

/** What must not have changed between plan and apply: owned units as they are, and the ids that references resolve to. */
function fingerprintOf(units: readonly Unit[], look: Look, actual: FormMap | undefined): string {
  if (!actual) return 'absent';
  const befores = units.map(unit => [unit.path.join('/'), unit.before === undefined ? null : formText(unit.before)]);
  const ids = units.flatMap(unit => refsIn(unit.after)).map(ref => look.resolve(ref));
  return hash(JSON.stringify([units.length === 0 ? formText(actual) : befores, ids]));
}

function extraRemarks({ address, kind, resource, children }: Subject, actual: FormMap): Remark[] {
  return Object.entries(kind.shape.of).flatMap(([name, shape]) => {
    const declared = resource.form.get(name);
    const have = actual.get(name);
    if (shape.is !== 'children' || !isMap(declared) || !isMap(have)) return [];
    const extras = [...have.keys()].filter(key => !declared.has(key) && !children.get(name)?.has(key));
    return extras.length === 0 ? [] : [{ address, says: `keeps ${extras.length} extra ${name} that configuration does not list: ${list(extras)}` }];
  });
}

function list(keys: readonly string[]): string {
  return keys.length > 5 ? `${keys.slice(0, 5).join(', ')} and ${keys.length - 5} more` : keys.join(', ');
}

function doneRemarks(subject: Subject): Remark[] {
  return [{ address: subject.address, says: 'is not in the portal: the `removed:` entry has done its work, delete it' }];
}

function doneChildren({ address, children }: Subject, actual: FormMap): Remark[] {
  return [...children].flatMap(([field, keys]) => {
    const have = actual.get(field);
    const gone = [...keys].filter(key => !(isMap(have) && have.has(key)));
    return gone.map(key => ({ address, says: `${field} has no ${key} any more: its \`removed:\` entry has done its work, delete it` }));
  });
}

