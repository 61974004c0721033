import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { GlobalOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { choosePortals, loadAll, openCliWorkspace } from '../workspace.ts';

/** Checks the configuration of portals. Needs no token and no network. */
export async function validate(names: readonly string[], options: GlobalOptions, io: Io, output: Output): Promise<ExitCode> {
  const workspace = openCliWorkspace(io, options.directory);
  const all = loadAll(workspace, choosePortals(workspace, names), output, options.maxErrors);
  const counts = [...all].map(([portal, { declaration }]) => ({ portal, resources: declaration.resources.length }));
  if (output.json) output.document({ schemaVersion: '1.0', kind: 'validation', portals: counts, diagnostics: [] });
  else output.text(counts.map(({ portal, resources }) => `${portal}: valid, ${resources} ${resources === 1 ? 'thing' : 'things'} declared`).join('\n'));
  return exitCodes.done;
}
