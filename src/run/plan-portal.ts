import type { Finding, Kind, Probe, Want } from '../core/kind.ts';
import type { Plan, Unit } from '../core/plan.ts';
import type { Declaration } from '../kinds/declare.ts';
import { indexActual } from '../plan/actual.ts';
import type { Draft, Drafted } from '../plan/draft.ts';
import { draftChanges } from '../plan/draft.ts';
import { type Findings, permitsOf } from '../plan/gate.ts';
import { holdChange } from '../plan/hold.ts';
import type { GateSettings, PlanInput } from '../plan/input.ts';
import type { Base } from '../plan/origin.ts';
import { makePlan } from '../plan/plan.ts';
import { findSubjects, mentionedThings } from '../plan/subjects.ts';
import { type BodyCache, noCache } from './body-cache.ts';
import { type IsWanted, withDetails } from './details.ts';
import { observe, wantsOf } from './observe.ts';
import { droppedWants } from './observe-dropped.ts';
import type { Reader } from './reader.ts';

/** What a plan of one portal is made with. */
export interface Planning {
  readonly portal: string;
  readonly portalId: number;
  readonly declaration: Declaration;
  readonly kinds: readonly Kind[];
  readonly base: Base;
  readonly gate: GateSettings;
  /** The portal's time zone. */
  readonly zone?: string;
  /** Bodies that were read before. */
  readonly cache?: BodyCache;
  /** What else is read, so that what the portal refers to has names. */
  readonly also?: readonly Want[];
}

export interface Planned {
  readonly plan: Plan;
  readonly drafted: Drafted;
}

/** What a plan is made with, where its base is still being found out: the portal is read meanwhile. */
export type PlanningAhead = Omit<Planning, 'base'> & { readonly base: Base | PromiseLike<Base> };

/** Reads, diffs, probes and gates: the plan of one portal. Makes no write. */
export async function planPortal(planning: PlanningAhead, reader: Reader): Promise<Planned> {
  const { declaration, kinds, cache = noCache, also = [] } = planning;
  const wants = withMore(wantsOf(declaration, kinds), also);
  const [observed, base] = await Promise.all([observe(wants, kinds, reader, declaration), planning.base]);
  const asked: PlanInput = {
    ...observed,
    portal: planning.portal,
    portalId: planning.portalId,
    configurationHash: declaration.hash,
    kinds,
    resources: declaration.resources,
    removed: declaration.removed,
    excluded: declaration.excluded,
    pins: declaration.pins,
    uses: declaration.uses,
    base,
    gate: planning.gate,
    ...(planning.zone !== undefined && { zone: planning.zone }),
  };
  const dropped = await observe(droppedWants(asked, wants), kinds, reader, declaration);
  const listed = {
    ...asked,
    inventories: [...asked.inventories, ...dropped.inventories],
    unread: [...asked.unread, ...dropped.unread],
  };
  const detailing = { wants, kinds, isWanted: wantedWhole(wants, listed), reader, cache };
  const input = { ...listed, inventories: await withDetails(listed.inventories, detailing) };
  cache.save();
  const drafted = draftChanges(input);
  return { plan: makePlan(drafted, await probe(drafted, planning.gate, reader), input), drafted };
}

function withMore(wants: readonly Want[], more: readonly Want[]): readonly Want[] {
  const known = new Set(wants.map(placeOf));
  return [...wants, ...more.filter(want => !known.has(placeOf(want)))];
}

/** What is matched, and everything of a kind whose things may all matter. */
export function wantedWhole(wants: readonly Want[], listed: PlanInput): IsWanted {
  const all = new Set(wants.filter(({ whole }) => whole).map(placeOf));
  const matched = mentionedThings(findSubjects(listed, indexActual(listed.inventories)));
  return (inventory, found) => all.has(placeOf(inventory)) || matched.has(found);
}

function placeOf({ kind, scope }: Pick<Want, 'kind' | 'scope'>): string {
  return JSON.stringify([kind, scope ?? null]);
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
