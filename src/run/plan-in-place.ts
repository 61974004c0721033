import type { PortalFacts } from '../core/configuration.ts';
import type { NoRepository, Repository } from '../git/repository.ts';
import { isRepository } from '../git/repository.ts';
import { type BaseSources, type ResolvedBase, resolveBase } from './base.ts';
import { type Hazard, hazardsOf } from './hazards.ts';
import type { JournalEntry } from './journal.ts';
import { isGone, type Machine } from './marker/gone.ts';
import { type MarkerReading, readMarker } from './marker/read-marker.ts';
import { wantsOf } from './observe.ts';
import { type Planned, type Planning, planPortal } from './plan-portal.ts';
import type { Reader } from './reader.ts';

/** Where a plan is made: the repository, the portal's memory and this machine's. */
export interface Place {
  readonly facts: PortalFacts;
  /** Name of the property that keeps the marker; absent where there shall be none. */
  readonly markerName?: string;
  readonly repository: Repository | NoRepository;
  readonly journal: readonly JournalEntry[];
  /** The full id of the commit that --base names. */
  readonly named?: string;
  /** The version of portalform. */
  readonly tool: string;
  readonly now: Date;
  readonly machine: Machine;
}

/** The directory whose files have to be committed. */
const PORTALS = 'portals';

/** A plan with what was found out about where it is made. */
export interface PlannedInPlace extends Planned {
  readonly marker: MarkerReading | { readonly is: 'off' };
  readonly repository: Repository | NoRepository;
  readonly isClean: boolean;
  readonly hazards: readonly Hazard[];
}

/** Plans one portal against its base. Throws a Refusal when the base cannot be had. */
export async function planInPlace(
  planning: Omit<Planning, 'base'>,
  place: Place,
  reader: Reader,
): Promise<PlannedInPlace> {
  const found = lookAround(planning, place, reader);
  const [planned, { resolved, ...around }] = await Promise.all([
    planPortal(
      { ...planning, zone: place.facts.timeZone, base: found.then(({ resolved: { base } }) => base) },
      reader,
    ),
    found,
  ]);
  return { ...planned, ...around, plan: { ...planned.plan, base: resolved.shown } };
}

type Surroundings = Omit<PlannedInPlace, keyof Planned> & { readonly resolved: ResolvedBase };

async function lookAround(
  planning: Omit<Planning, 'base'>,
  { markerName, repository, now, machine, ...place }: Place,
  reader: Reader,
): Promise<Surroundings> {
  const { declaration, kinds, portalId } = planning;
  const asked = wantsOf(declaration, kinds).flatMap(want =>
    kinds.filter(kind => kind.name === want.kind).flatMap(kind => kind.reads(want)),
  );
  const [marker, changed] = await Promise.all([
    markerName === undefined
      ? ({ is: 'off' } as const)
      : readMarker(reader, { name: markerName, portalId }, asked),
    isRepository(repository) ? repository.changed(PORTALS) : [],
  ]);
  const isClean = changed.length === 0;
  const sources: BaseSources = { ...planning, ...place, marker, repository, isClean };
  const [resolved, hazards] = await Promise.all([
    resolveBase(sources),
    hazardsOf({ marker, repository, changed, now, isGone: ({ id }) => isGone(id, place.journal, machine) }),
  ]);
  return { marker, repository, isClean, hazards, resolved };
}
