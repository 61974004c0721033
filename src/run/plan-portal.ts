import type { Finding, Kind, Probe } from '../core/kind.ts';
import type { Plan, Unit } from '../core/plan.ts';
import type { Declaration } from '../kinds/declare.ts';
import type { Draft, Drafted } from '../plan/draft.ts';
import { draftChanges } from '../plan/draft.ts';
import { type Findings, permitsOf } from '../plan/gate.ts';
import { holdChange } from '../plan/hold.ts';
import type { GateSettings, PlanInput } from '../plan/input.ts';
import type { Base } from '../plan/origin.ts';
import { makePlan } from '../plan/plan.ts';
import { observe, wantsOf } from './observe.ts';
import type { Reader } from './reader.ts';

/** What a plan of one portal is made with. */
export interface Planning {
  readonly portal: string;
  readonly portalId: number;
  readonly declaration: Declaration;
  readonly kinds: readonly Kind[];
  readonly base: Base;
  readonly gate: GateSettings;
}

export interface Planned {
  readonly plan: Plan;
  readonly drafted: Drafted;
}

/** What a plan is made with, where its base is still being found out: the portal is read meanwhile. */
export type PlanningAhead = Omit<Planning, 'base'> & { readonly base: Base | PromiseLike<Base> };

/** Reads, diffs, probes and gates: the plan of one portal. Makes no write. */
export async function planPortal(planning: PlanningAhead, reader: Reader): Promise<Planned> {
  const { declaration, kinds } = planning;
  const [observed, base] = await Promise.all([
    observe(wantsOf(declaration, kinds), kinds, reader),
    planning.base,
  ]);
  const input: PlanInput = {
    ...observed,
    portal: planning.portal,
    portalId: planning.portalId,
    configurationHash: declaration.hash,
    kinds,
    resources: declaration.resources,
    removed: declaration.removed,
    pins: declaration.pins,
    uses: declaration.uses,
    base,
    gate: planning.gate,
  };
  const drafted = draftChanges(input);
  return { plan: makePlan(drafted, await probe(drafted, planning.gate, reader), input), drafted };
}

/** Asks what only shows after the diff; nothing about changes that are held anyway. */
async function probe(drafted: Drafted, gate: GateSettings, reader: Reader): Promise<Findings> {
  const permits = permitsOf(gate);
  const drafts = drafted.drafts.filter(draft => holdChange(draft, drafted, permits) === undefined);
  const findings = await Promise.all(
    drafts.map(async draft => [draft.change.address, await findingsOn(draft, drafted, reader)] as const),
  );
  return new Map(findings);
}

async function findingsOn(
  { subject, change }: Draft,
  { look }: Drafted,
  reader: Reader,
): Promise<readonly Finding[]> {
  const { kind } = subject;
  const audits = change.units.filter(isSomebodyElses).flatMap(unit => kind.audit?.(change, unit, look) ?? []);
  const probes: readonly Probe[] = [...kind.probes(change, look), ...audits];
  const findings = await Promise.all(probes.map(async one => one.read(await reader.read(one.call))));
  return findings.flat();
}

/** Whether somebody changed it in the portal: who and when is worth a question. */
function isSomebodyElses({ origin }: Unit): boolean {
  return origin === 'drift' || origin === 'both';
}
