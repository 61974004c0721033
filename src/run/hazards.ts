import type { Plan } from '../core/plan.ts';
import type { RefusalCode } from '../core/refusal.ts';
import { minute, shortId } from '../core/short.ts';
import type { NoRepository, Repository } from '../git/repository.ts';
import { isRepository } from '../git/repository.ts';
import { isUnderWay, type MarkedRun, type Marker } from './marker/marker.ts';
import type { MarkerReading } from './marker/read-marker.ts';

/** Why an apply would be refused unless a person says otherwise; a plan only says it. */
export interface Hazard {
  readonly is: 'dirty' | 'older' | 'underWay';
  readonly code: RefusalCode;
  readonly says: string;
  readonly fix: string;
}

export interface Circumstances {
  readonly marker: MarkerReading | { readonly is: 'off' };
  readonly repository: Repository | NoRepository;
  /** Files of portals that are not as in the commit that is checked out. */
  readonly changed: readonly string[];
  readonly now: Date;
  /** Whether a run of which nothing was heard is known to be gone. */
  readonly isGone: (run: MarkedRun) => boolean;
}

/** What speaks against applying here and now. */
export async function hazardsOf({
  marker,
  repository,
  changed,
  now,
  isGone,
}: Circumstances): Promise<Hazard[]> {
  const remembered = marker.is === 'ours' ? marker.marker : undefined;
  const older = isRepository(repository) && remembered ? await olderThan(remembered, repository) : undefined;
  return [
    ...(changed.length > 0 ? [dirty(changed)] : []),
    ...(older ? [older] : []),
    ...(remembered && isUnderWay(remembered.run, now) && !isGone(remembered.run)
      ? [underWay(remembered.run)]
      : []),
  ];
}

function dirty(changed: readonly string[]): Hazard {
  const [first, ...others] = changed;
  const files = others.length === 0 ? `${first} is` : `${first} and ${others.length} more are`;
  return {
    is: 'dirty',
    code: 'PF4010',
    says: `${files} not as in the commit that is checked out`,
    fix: 'commit; or add --allow-dirty, and the portal does not remember the commit as complete',
  };
}

/** Neither the last complete commit nor the newest attempted one may be missing in what is checked out. */
async function olderThan(
  { complete, attempted }: Marker,
  repository: Repository,
): Promise<Hazard | undefined> {
  const { head } = repository;
  const [newest] = attempted;
  for (const [commit, what] of [
    [complete?.commit, 'last built from'],
    [newest, 'last changed from'],
  ] as const) {
    if (commit === undefined || !(await repository.has(commit))) continue;
    const descends = head === undefined ? 'no' : await repository.descends(head, commit);
    if (descends !== 'yes') return older(commit, what, head, descends);
  }
  return undefined;
}

function older(commit: string, what: string, head: string | undefined, descends: 'no' | 'unknown'): Hazard {
  const here = head === undefined ? 'nothing is checked out' : `commit ${shortId(head)} is checked out`;
  return {
    is: 'older',
    code: 'PF4009',
    says:
      descends === 'no'
        ? `${here}, which does not contain commit ${shortId(commit)} that the portal was ${what}`
        : `${here}, and this shallow clone does not show whether it contains commit ${shortId(commit)} that the portal was ${what}`,
    fix:
      descends === 'no'
        ? 'check out the newest commit, or merge that one; or add --allow-older to go back'
        : 'git fetch --unshallow; or add --allow-older',
  };
}

/** A plan that says what speaks against applying it; `refused` while nobody has said that it does not. */
export function withHazards(plan: Plan, hazards: readonly Hazard[], refused: boolean): Plan {
  const { base } = plan;
  if (!base || hazards.length === 0) return plan;
  const notes = hazards.map(({ says, fix }) => (refused ? `${says}; apply refuses: ${fix}` : says));
  return { ...plan, base: { ...base, notes: [...base.notes, ...notes] } };
}

/** Another run holds the portal. */
export function underWay({ id, actor, url, started }: MarkedRun): Hazard {
  const who = actor === undefined ? '' : ` of ${actor}`;
  return {
    is: 'underWay',
    code: 'PF4011',
    says: `another apply${who} (${url ?? `run ${id}`}) is under way since ${minute(started)}`,
    fix: 'wait until it is through; or, when you know that it is gone, add --take-over-run',
  };
}
