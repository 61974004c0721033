import { formOfUnits, permittedPart } from '../core/permitted.ts';
import type { Finding, Kind } from '../core/kind.ts';
import type { Change, Unit } from '../core/plan.ts';
import type { Dependants } from './dependants.ts';
import { createDependants } from './dependants.ts';
import type { Draft, Drafted } from './draft.ts';
import { holdChange, holdUnit, isMatched } from './hold.ts';
import type { GateSettings, PlanInput } from './input.ts';
import { limitCreates, limitRemovals } from './limits.ts';
import { refAddress } from './look.ts';
import { orderChanges } from './order.ts';

/** What probes found, by the address of the change they asked for. */
export type Findings = ReadonlyMap<string, readonly Finding[]>;

/** Decides what of the drafts may be carried out, in which order, and says why the rest may not. */
export function gateChanges(drafted: Drafted, findings: Findings, input: PlanInput): Change[] {
  const dependants = createDependants(drafted, input.kinds);
  const held = drafted.drafts.map(draft => holdDraft(draft, drafted, findings.get(draft.change.address) ?? [], dependants(draft), input.gate));
  const ordered = orderChanges(limitCreates(limitRemovals(held, input.gate.limits), findings));
  return targeted(ordered, input.gate.target).map(change => withSteps(change, drafted, input.kinds, input.portalId));
}

function holdDraft(draft: Draft, drafted: Drafted, findings: readonly Finding[], dependants: Dependants, gate: GateSettings): Change {
  const { change } = draft;
  const units = change.units.map(unit => foundUnit(unit, findings)).map(unit => withHold(unit, unit.held ?? holdUnit(unit, draft, gate)));
  const whole = findings.filter(finding => finding.path === undefined);
  const records = whole.find(finding => finding.records !== undefined)?.records;
  const held = holdChange(draft, drafted) ?? dependants.held ?? whole.find(finding => finding.held)?.held;
  return {
    ...change,
    units,
    risks: [...change.risks, ...whole.flatMap(finding => finding.risk ?? [])],
    ...(records !== undefined && { records }),
    ...(held && { held }),
    dependsOn: [...new Set([...dependants.first, ...needs(draft, drafted)])].filter(address => address !== change.address).sort(),
  };
}

/** Addresses that this plan creates and the change refers to. */
function needs({ change, subject }: Draft, { look }: Drafted): string[] {
  const refs = subject.kind.references(formOfUnits(change.units), change.scope);
  return refs.filter(ref => look.resolve(ref).is === 'planned').map(refAddress);
}

function foundUnit(unit: Unit, findings: readonly Finding[]): Unit {
  const mine = findings.filter(finding => finding.path?.join('/') === unit.path.join('/'));
  return mine.reduce<Unit>(
    (so, { records, risk, held }) => ({
      ...so,
      ...(records !== undefined && { records }),
      ...(risk !== undefined && { risk }),
      ...(held && { held }),
    }),
    unit,
  );
}

function withHold(unit: Unit, held: Unit['held']): Unit {
  return held ? { ...unit, held } : unit;
}

/** What `--target` names, and what that needs; everything without a target. */
function targeted(changes: readonly Change[], target: readonly string[]): Change[] {
  if (target.length === 0) return [...changes];
  const byAddress = new Map(changes.map(change => [change.address, change]));
  const wanted = new Set<string>();
  const want = (address: string): void => {
    if (wanted.has(address)) return;
    wanted.add(address);
    byAddress.get(address)?.dependsOn.forEach(want);
  };
  for (const change of changes) if (isMatched(change.address, target)) want(change.address);
  return changes.filter(change => wanted.has(change.address));
}

function withSteps(change: Change, { look, actual }: Drafted, kinds: readonly Kind[], portalId: number): Change {
  const kind = kinds.find(candidate => candidate.name === change.kind);
  const permitted = permittedPart(change);
  const found = change.id === undefined ? undefined : actual.byId(change.kind, change.scope, change.id);
  const steps = kind && permitted ? kind.steps(permitted, look, found?.body).map(step => step.says) : [];
  const link = kind && change.id !== undefined ? kind.link(change.scope, change.id, portalId) : undefined;
  return { ...change, steps, ...(link !== undefined && { link }) };
}
