import type { PortalFacts } from '../core/configuration.ts';
import type { FormMap } from '../core/form.ts';
import type { Kind } from '../core/kind.ts';
import type { PlanBase } from '../core/plan.ts';
import { Refusal } from '../core/refusal.ts';
import { shortId } from '../core/short.ts';
import type { NoRepository, Repository } from '../git/repository.ts';
import { isRepository } from '../git/repository.ts';
import type { Declaration } from '../kinds/declare.ts';
import { type Base, noBase } from '../plan/origin.ts';
import { type Configuration, configurationIn, formsOf, removedIn } from './commit-configuration.ts';
import type { JournalEntry } from './journal.ts';
import { baseFromJournal } from './journal-base.ts';
import type { Marker } from './marker/marker.ts';
import type { MarkerReading } from './marker/read-marker.ts';

/** All that can say what a portal was built from. */
export interface BaseSources {
  /** The portal's name: its directory. */
  readonly portal: string;
  readonly portalId: number;
  readonly kinds: readonly Kind[];
  /** The configuration as it is now. */
  readonly declaration: Declaration;
  readonly facts: PortalFacts;
  /** `off` where portal.yaml says so. */
  readonly marker: MarkerReading | { readonly is: 'off' };
  readonly repository: Repository | NoRepository;
  /** Whether the files on disk are those of the commit that is checked out. */
  readonly isClean: boolean;
  readonly journal: readonly JournalEntry[];
  /** The full id of the commit that --base names. */
  readonly named?: string;
  /** The version of portalform. */
  readonly tool: string;
}

/** The base that a plan is made with, and what is shown of it. */
export interface ResolvedBase {
  readonly base: Base;
  readonly shown: PlanBase;
}

/**
 * What configuration said when the portal was last built (design: base and the applied marker). Throws a Refusal when
 * the portal remembers a commit that this clone does not have.
 */
export async function resolveBase(sources: BaseSources): Promise<ResolvedBase> {
  const { marker, repository, named } = sources;
  if (!isRepository(repository)) return withoutGit(sources, repository);
  if (named === undefined && marker.is === 'off') return journalBase(sources, 'the marker is off');
  if (named === undefined && marker.is === 'unreadable')
    return journalBase(sources, `the marker cannot be read (${marker.says})`);
  const remembered = marker.is === 'ours' ? marker.marker : undefined;
  const commit = named ?? remembered?.complete?.commit;
  if (named === undefined && remembered?.complete && commit === undefined)
    return journalBase(sources, 'the last apply was not from Git');
  if (commit !== undefined && !(await repository.has(commit))) throw notHere(commit, repository);
  return commitBase({ ...sources, repository }, remembered, commit);
}

/** Where git is there and will not read the repository, somebody has to say that it may: the commit is known. */
function withoutGit(sources: BaseSources, { because, says, fix }: NoRepository): ResolvedBase {
  const { marker } = sources;
  const commit = marker.is === 'ours' ? marker.marker.complete?.commit : undefined;
  if (because !== 'refused' || commit === undefined) return journalBase(sources, says);
  const from = `the portal was last built from commit ${shortId(commit)}`;
  throw new Refusal('PF4008', `${from}, and ${says}`, fix ?? 'run git status here, and do what it says');
}

/** What this machine remembers of its own writes, where the portal cannot be asked or Git not be read. */
function journalBase(
  { journal, portalId, tool, marker, declaration }: BaseSources,
  says: string,
): ResolvedBase {
  const complete = marker.is === 'ours' ? marker.marker.complete : undefined;
  const commit = complete?.commit;
  const notes =
    commit === undefined
      ? []
      : [`the portal was last built from commit ${shortId(commit)}, which is not read`];
  // what was dropped before the last complete apply was said then
  const declares = complete !== undefined && complete.hash !== declaration.hash;
  const anchored = marker.is === 'ours' && isRecorded(marker.marker, journal, portalId);
  return {
    base: { ...baseFromJournal(journal, portalId), anchored, declares, toolNow: tool },
    shown: { from: 'journal', says, notes },
  };
}

/** Whether the portal remembers a run of this journal: then it is the one that the journal speaks of. */
function isRecorded({ run, complete }: Marker, journal: readonly JournalEntry[], portalId: number): boolean {
  return journal.some(
    entry =>
      entry.type === 'run' &&
      entry.portalId === portalId &&
      (entry.run === run.id || entry.run === complete?.run),
  );
}

interface InGit extends BaseSources {
  readonly repository: Repository;
}

async function commitBase(
  sources: InGit,
  remembered: Marker | undefined,
  commit: string | undefined,
): Promise<ResolvedBase> {
  const { kinds, named, marker, tool } = sources;
  const whole = commit === undefined ? undefined : await configurationAt(commit, sources, remembered);
  const tries = await attemptsOf(remembered?.attempted ?? [], sources, remembered);
  const complete = named === undefined ? remembered?.complete : undefined;
  const base: Base = {
    ...noBase,
    anchored: remembered !== undefined || named !== undefined,
    attempted: [...tries.forms, ...dirtyForms(sources, remembered)],
    ...(remembered && { unseen: unseenSince(sources, remembered) }),
    toolNow: tool,
  };
  if (!whole || 'says' in whole) {
    const says = whole
      ? `at commit ${shortId(commit ?? '')} ${whole.says}; what exists and differs is a takeover`
      : withoutCommit(marker);
    return { base, shown: { from: 'none', says, notes: tries.notes } };
  }
  const times = complete && { finished: complete.finished, tool: complete.tool };
  return {
    base: {
      ...base,
      forms: formsOf(whole.declaration),
      removed: removedIn(whole.declaration, kinds),
      ...(complete && { finishedAt: complete.finished, tool: complete.tool }),
    },
    shown: {
      from: named === undefined ? 'marker' : 'flag',
      ...(commit !== undefined && { commit }),
      ...times,
      notes: tries.notes,
    },
  };
}

function withoutCommit(marker: BaseSources['marker']): string {
  const takeover = 'what exists and differs is a takeover';
  if (marker.is === 'foreign')
    return `the marker is a copy of portal ${marker.portalId}'s and does not count here; ${takeover}`;
  if (marker.is === 'garbled') return `the marker does not count: ${marker.says}; ${takeover}`;
  if (marker.is === 'ours') return `no apply was complete yet; ${takeover}`;
  return `this portal has no marker; ${takeover}`;
}

/** The configuration at a commit; that of now where both are known to be the same. */
async function configurationAt(
  commit: string,
  { repository, portal, facts, kinds, declaration, isClean }: InGit,
  remembered: Marker | undefined,
): Promise<Configuration> {
  const { complete } = remembered ?? {};
  const isSame = complete?.commit === commit && complete.hash === declaration.hash;
  if (isSame || (isClean && commit === repository.head)) return { declaration };
  return configurationIn(await repository.files(commit), portal, facts, kinds);
}

/** What commits that were attempted declare; what cannot be read is only said. */
async function attemptsOf(
  commits: readonly string[],
  sources: InGit,
  remembered: Marker | undefined,
): Promise<{ readonly forms: readonly ReadonlyMap<string, FormMap>[]; readonly notes: readonly string[] }> {
  const read = await Promise.all(
    commits.map(async (commit): Promise<Configuration> => {
      if (!(await sources.repository.has(commit)))
        return { says: `commit ${shortId(commit)} is not here`, errors: [] };
      const configuration = await configurationAt(commit, sources, remembered);
      return 'says' in configuration
        ? { ...configuration, says: `at commit ${shortId(commit)} ${configuration.says}` }
        : configuration;
    }),
  );
  return {
    forms: read.flatMap(one => ('declaration' in one ? [formsOf(one.declaration)] : [])),
    notes: read.flatMap(one =>
      'says' in one ? [`${one.says}: what its apply left half done is not known to be ours`] : [],
    ),
  };
}

/** What this machine wrote from uncommitted files since: no commit says it. */
function dirtyForms({ journal, portalId }: InGit, remembered: Marker | undefined): Base['attempted'] {
  // a marker that vanished counts as no base
  if (!remembered) return [];
  const since = Date.parse(remembered.complete?.finished ?? '') || 0;
  const isDirty = (entry: JournalEntry) =>
    entry.type === 'run' && entry.dirty === true && Date.parse(entry.time) >= since;
  const runs = new Set(journal.filter(isDirty).map(entry => entry.run));
  const ours = journal.filter(entry => runs.has(entry.run));
  const { forms, attempted } = baseFromJournal(ours, portalId);
  return [forms, ...attempted].filter(one => one.size > 0);
}

/** What this machine made since, and HubSpot did not show: no commit says it. */
function unseenSince({ journal, portalId }: InGit, { complete }: Marker): ReadonlySet<string> {
  const since = Date.parse(complete?.finished ?? '') || 0;
  const ours = journal.filter(entry => Date.parse(entry.time) >= since);
  return baseFromJournal(ours, portalId).unseen ?? new Set();
}

function notHere(commit: string, { isShallow }: Repository): Refusal {
  const id = shortId(commit);
  if (isShallow)
    return new Refusal(
      'PF4008',
      `the portal was last built from commit ${id}, which this shallow clone does not have`,
      'git fetch --unshallow (with actions/checkout: fetch-depth: 0); or name the base yourself with --base <ref>',
    );
  return new Refusal(
    'PF4008',
    `the portal was last built from commit ${id}, which this repository does not have: it was not fetched, or a squash or rebase replaced it`,
    `git fetch origin ${commit}; or, when nobody has it any more, name the commit that it became with --base <ref>`,
  );
}
