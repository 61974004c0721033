import type { JsonObject } from '../../core/call.ts';
import { isRepository, openRepository } from '../../git/repository.ts';
import { kindsFor } from '../../kinds/registry.ts';
import { schemaVersion } from '../../render/plan-json.ts';
import { configurationIn } from '../../run/commit-configuration.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { GlobalOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { commitNamed } from '../planning.ts';
import { type Configured, check, choosePortals, openCliWorkspace } from '../workspace.ts';

export interface PortalsOptions extends GlobalOptions {
  readonly changedSince?: string;
}

/** A portal, and what a job that works on it has to know. */
interface Listed {
  readonly portal: string;
  readonly portalId: number;
  /** Names of environment variables, never tokens. */
  readonly token: { readonly read: string; readonly write: string };
  readonly protect: boolean;
}

/**
 * Lists portals, or only those whose configuration a change affects: what stands in a comment affects none, what stands
 * in a shared layer all that extend it. Needs no token and no network.
 */
export async function portals(
  names: readonly string[],
  options: PortalsOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const workspace = openCliWorkspace(io, options.directory);
  const isAffected = await affectedSince(options.changedSince, workspace.root, io);
  const { all } = check(workspace, choosePortals(workspace, names), configured =>
    isAffected(configured) ? [listed(configured)] : [],
  );
  const found = all.flat();
  if (output.json) output.document(portalsJson(found));
  else if (found.length > 0)
    output.text(found.map(({ portal, portalId }) => `${portal} (${portalId})`).join('\n'));
  return exitCodes.done;
}

function listed({ layered: { name, settings } }: Configured): Listed {
  const { portalId, token, protect } = settings;
  return { portal: name, portalId, token, protect };
}

/** `matrix` is what GitHub Actions takes as `strategy: { matrix: … }`; with no portals it would refuse it: `any` says so. */
function portalsJson(found: readonly Listed[]): JsonObject {
  const all = found.map(({ portal, portalId, token, protect }) => ({
    portal,
    portalId,
    token: { ...token },
    protect,
  }));
  const include = found.map(({ portal, portalId, token }) => ({
    portal,
    portalId,
    read: token.read,
    write: token.write,
  }));
  return { schemaVersion, kind: 'portals', any: found.length > 0, portals: all, matrix: { include } };
}

/** Whether a portal is configured otherwise than at a commit; one that could not be read there counts as changed. */
async function affectedSince(
  ref: string | undefined,
  root: string,
  io: Io,
): Promise<(configured: Configured) => boolean> {
  if (ref === undefined) return () => true;
  const repository = await openRepository(root, io.env);
  const commit = await commitNamed(ref, repository, '--changed-since');
  // it names a commit, so that it is there
  if (!isRepository(repository)) return () => true;
  const files = await repository.files(commit);
  return ({ layered, declaration }) => {
    const before = configurationIn(files, layered.name, undefined, kindsFor(layered.settings));
    return 'says' in before || before.declaration.hash !== declaration.hash;
  };
}
