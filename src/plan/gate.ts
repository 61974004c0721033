import { createMatcher } from '../core/address.ts';
import type { Resource } from '../core/configuration.ts';
import { compare } from '../core/diagnostic.ts';
import { groupBy } from '../core/group.ts';
import type { Finding, Kind } from '../core/kind.ts';
import { formOfUnits, permittedPart } from '../core/permitted.ts';
import type { Change, Unit } from '../core/plan.ts';
import { awaitChildren } from './await-children.ts';
import { holdTakenNames } from './child-names.ts';
import { breakCircles, holdUncompleted } from './circles.ts';
import { awaitDependants } from './dependants.ts';
import type { Draft, Drafted } from './draft.ts';
import type { Permits } from './hold.ts';
import {
  holdBack,
  holdChange,
  holdMissing,
  holdMissingChild,
  holdOrigin,
  holdRefused,
  holdUnclear,
} from './hold.ts';
import type { GateSettings, PlanInput } from './input.ts';
import { limitCreates, limitRemovals } from './limits.ts';
import { awaitNames, holdDisplacing } from './names.ts';
import { orderChanges } from './order.ts';
import { isMeant, type Subject } from './subjects.ts';

/** What probes found, by the address of the change they asked for. */
export type Findings = ReadonlyMap<string, readonly Finding[]>;

/** Decides what of the drafts may be carried out, in which order, and says why the rest may not. */
export function gateChanges(
  drafted: Drafted,
  findings: Findings,
  { gate, kinds, portalId }: PlanInput,
): Change[] {
  const permits = permitsOf(gate);
  const held = drafted.drafts.map(draft =>
    holdDraft(draft, drafted, findings.get(draft.change.address) ?? [], permits),
  );
  const named = breakCircles(awaitNames(awaitChildren(held, drafted, kinds), drafted, kinds), kinds);
  const wanted = targeted(awaitDependants(named, drafted, kinds), drafted, gate.target);
  const removable = orderChanges(limitRemovals(wanted, gate.limits));
  // what will not be created takes no room: limits are spent after the first order and decide on dependants in the second
  const ordered = orderChanges(limitCreates(removable, findings));
  return orderChanges(holdUncompleted(orderChanges(holdDisplacing(ordered)))).map(change =>
    withSteps(change, drafted, kinds, portalId),
  );
}

/** What a person permitted, by address. */
export function permitsOf({ drift, revert, recreate, takeOver }: GateSettings): Permits {
  const meant = (patterns: readonly string[]) => {
    const matches = createMatcher(patterns);
    return (subject: Subject) => isMeant(matches, subject);
  };
  return {
    recreates: meant(recreate),
    takesOver: meant(takeOver),
    reverts: drift === 'revert' ? () => true : meant(revert),
  };
}

function holdDraft(draft: Draft, drafted: Drafted, probed: readonly Finding[], permits: Permits): Change {
  const { change, subject, found, actual } = draft;
  const declared = subject.is === 'declared' ? subject.resource : undefined;
  const assessed =
    subject.kind.assess?.({ change, found, actual, look: drafted.look, ...(declared && { declared }) }) ?? [];
  const findings = [...assessed, ...probed].map(finding => withPosition(finding, subject.resource));
  const whole = findings.filter(finding => finding.path === undefined);
  const records = recordsIn(whole);
  const held =
    holdChange(draft, drafted, permits) ??
    whole.find(finding => finding.held)?.held ??
    holdMissing(draft, drafted, permits) ??
    holdBack(draft, permits);
  return {
    ...withChanged(change, findings),
    units: holdTakenNames(holdUnits(draft, findings, permits), draft),
    risks: [...change.risks, ...whole.flatMap(finding => finding.risk ?? [])],
    ...(records !== undefined && { records }),
    ...(held && { held }),
    ...needs(draft, drafted),
  };
}

/** A finding on something that is written down, with the place where that is. */
function withPosition(finding: Finding, { position }: Resource): Finding {
  const { held, said } = finding;
  const at = said && position?.(said.path, said.part);
  return held && at ? { ...finding, held: { ...held, at } } : finding;
}

/** What HubSpot refuses comes before what is not known, and that before what a person may permit. */
function holdUnits(draft: Draft, findings: readonly Finding[], permits: Permits): Unit[] {
  const byPath = groupBy(findings, ({ path }) => JSON.stringify(path));
  return draft.change.units.map(unit => {
    const mine = byPath.get(JSON.stringify(unit.path)) ?? [];
    const records = recordsIn(mine);
    const risk = mine.find(finding => finding.risk !== undefined)?.risk;
    const held =
      holdUnclear(unit, draft) ??
      holdRefused(unit, draft) ??
      mine.find(finding => finding.held)?.held ??
      holdMissingChild(unit, draft, permits) ??
      holdOrigin(unit, draft, permits);
    return {
      ...unit,
      ...(records !== undefined && { records }),
      ...(risk !== undefined && { risk }),
      ...(held && { held }),
    };
  });
}

/** What several probes counted of one thing, each somewhere else: together. */
function recordsIn(findings: readonly Finding[]): number | undefined {
  const counts = findings.flatMap(({ records }) => records ?? []);
  return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0);
}

/** The latest of what HubSpot's records say about the units that somebody else changed, where they say anything. */
function withChanged(change: Change, findings: readonly Finding[]): Change {
  const [last] = findings
    .flatMap(({ changed }) => changed ?? [])
    .sort((a, b) => compare(b.at ?? '', a.at ?? ''));
  if (!last) return change;
  const { changedBy: _by, changedAt: _at, ...rest } = change;
  return {
    ...rest,
    ...(last.by !== undefined && { changedBy: last.by }),
    ...(last.at !== undefined && { changedAt: last.at }),
  };
}

/** Addresses that this plan creates and the change refers to; its own one only once it is there. */
function needs({ change, subject }: Draft, { look }: Drafted): Pick<Change, 'dependsOn' | 'completedBy'> {
  const refs = subject.kind.references(formOfUnits(change.units), change.scope, change.key);
  const addresses = new Set(
    refs.flatMap(ref => {
      const target = look.resolve(ref);
      return target.is === 'planned' ? [target.address] : [];
    }),
  );
  const refersToItself = addresses.delete(change.address) && subject.kind.completes !== undefined;
  return { dependsOn: [...addresses].sort(), ...(refersToItself && { completedBy: [change.address] }) };
}

/** What `--target` names, and what that needs; everything without a target. */
function targeted(
  changes: readonly Change[],
  { drafts }: Drafted,
  target: readonly string[],
): readonly Change[] {
  if (target.length === 0) return changes;
  const isTarget = createMatcher(target);
  const named = drafts.filter(({ subject }) => isMeant(isTarget, subject));
  const wanted = withNeeded(changes, new Set(named.map(({ change }) => change.address)));
  return changes.filter(change => wanted.has(change.address));
}

function withNeeded(changes: readonly Change[], wanted: ReadonlySet<string>): ReadonlySet<string> {
  const needed = changes
    .filter(({ address }) => wanted.has(address))
    .flatMap(({ dependsOn, completedBy = [], displaces }) => [
      ...dependsOn,
      ...completedBy,
      ...(displaces ? [displaces.address] : []),
    ]);
  const more = new Set([...wanted, ...needed]);
  return more.size === wanted.size ? wanted : withNeeded(changes, more);
}

function withSteps(
  change: Change,
  { look, actual }: Drafted,
  kinds: readonly Kind[],
  portalId: number,
): Change {
  const { id, kind: name, scope } = change;
  const kind = kinds.filter(candidate => candidate.name === name);
  const permitted = permittedPart(change);
  const found = id === undefined ? undefined : actual.byId(name, scope, id);
  const steps = permitted
    ? kind.flatMap(one => one.steps(permitted, look, found?.body)).map(step => step.says)
    : [];
  const [link] = id === undefined ? [] : kind.map(one => one.link(scope, id, portalId));
  return { ...change, steps, ...(link !== undefined && { link }) };
}
