import { join, resolve } from 'node:path';
import type { PortalFacts } from '../core/configuration.ts';
import type { Want } from '../core/kind.ts';
import { isRepository, type NoRepository, openRepository, type Repository } from '../git/repository.ts';
import { kinds, kindsFor } from '../kinds/registry.ts';
import type { GateSettings } from '../plan/input.ts';
import { type BodyCache, openBodyCache } from '../run/body-cache.ts';
import { configurationIn } from '../run/commit-configuration.ts';
import { readJournal } from '../run/journal.ts';
import { type PlannedInPlace, planInPlace } from '../run/plan-in-place.ts';
import type { Reader } from '../run/reader.ts';
import type { Io } from './io.ts';
import type { PlanOptions } from './options.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';
import type { Configured, Fleet, Workspace } from './workspace.ts';

/** Where the plans of a command are made. */
export interface Place {
  readonly workspace: Workspace;
  readonly repository: Repository | NoRepository;
  /** The full id of the commit that --base names. */
  readonly named?: string;
  /** The journal of a portal. */
  readonly journal: (portal: string) => string;
  readonly io: Io;
  /** Whether bodies that were read before may stand for those in the portal: not where all that is read is to be kept. */
  readonly uncached?: true;
}

/** Looks at the repository that the workspace is in. Throws when --base names no commit of it. */
export async function openPlace(
  workspace: Workspace,
  io: Io,
  options: Pick<PlanOptions, 'journal' | 'base'>,
): Promise<Place> {
  const repository = await openRepository(workspace.root, io.env);
  const named =
    options.base === undefined ? undefined : await commitNamed(options.base, repository, '--base');
  return {
    workspace,
    repository,
    ...(named !== undefined && { named }),
    journal: portal => journalFile(workspace, portal, io, options),
    io,
  };
}

/** A commit that --base names must have a configuration that can be worked with: nothing else is asked for before. */
export async function checkBase({ named, repository }: Place, { portals }: Fleet, ref = ''): Promise<void> {
  if (named === undefined || !isRepository(repository)) return;
  const files = await repository.files(named);
  for (const { portal } of portals) {
    const read = configurationIn(files, portal, undefined, kinds);
    const [error] = 'errors' in read ? read.errors : [];
    if (!error) continue;
    const { at, message } = error;
    throw new UsageError(
      `at --base ${ref} the configuration of portal ${portal} has errors: ${at ? `${at.file}:${at.line}: ` : ''}${message}`,
      'name a commit whose configuration was valid (git log -- portals); portalform validate checks the one that is checked out',
    );
  }
}

/** The full id of the commit that a flag names. Throws when there is none. */
export async function commitNamed(
  ref: string,
  repository: Repository | NoRepository,
  flag: string,
): Promise<string> {
  if (!isRepository(repository))
    throw new UsageError(`${flag} names a commit, but ${repository.says}`, `leave out ${flag}`);
  const commit = await repository.resolve(ref);
  if (commit !== undefined) return commit;
  const fix = repository.isShallow ? 'git fetch --unshallow, then try again' : 'correct it, or git fetch it';
  throw new UsageError(`${flag} ${ref} is no commit here`, fix);
}

/** Plans one portal from what a reader knows of it. */
export function planConfigured(
  { layered, declaration }: Configured,
  reader: Reader,
  gate: GateSettings,
  { workspace, repository, named, journal, io, uncached }: Place,
  facts: PortalFacts,
  also: readonly Want[] = [],
): Promise<PlannedInPlace> {
  const { portalId, marker } = layered.settings;
  return planInPlace(
    {
      portal: layered.name,
      portalId,
      declaration,
      kinds: kindsFor(layered.settings),
      gate,
      also,
      ...(!uncached && { cache: cacheOf(workspace, portalId) }),
    },
    {
      facts,
      repository,
      journal: readJournal(journal(layered.name)),
      tool: version,
      now: io.now(),
      machine: io.process,
      ...(marker !== undefined && { markerName: marker }),
      ...(named !== undefined && { named }),
    },
    reader,
  );
}

/** Bodies of a portal that were read before, kept in the workspace. */
export function cacheOf({ root }: Workspace, portalId: number): BodyCache {
  return openBodyCache(join(root, '.portalform', 'cache', `${portalId}.json`), portalId);
}

/** Where a portal's journal is: in the workspace, unless --journal or PORTALFORM_JOURNAL names another file. */
export function journalFile(
  workspace: Workspace,
  portal: string,
  io: Io,
  options: Pick<PlanOptions, 'journal'>,
): string {
  const named = options.journal ?? (io.env['PORTALFORM_JOURNAL'] || undefined);
  return named === undefined
    ? join(workspace.root, '.portalform', 'journal', `${portal}.jsonl`)
    : resolve(io.cwd, named);
}
