import { diagnosticsJson } from '../../render/diagnostics-json.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { GlobalOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { check, choosePortals, openCliWorkspace } from '../workspace.ts';

/** Checks the configuration of portals. Needs no token and no network. */
export async function validate(
  names: readonly string[],
  options: GlobalOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const workspace = openCliWorkspace(io, options.directory);
  const { all: counts, warnings } = check(
    workspace,
    choosePortals(workspace, names),
    ({ layered, declaration }) => ({ portal: layered.name, resources: declaration.resources.length }),
  );
  if (output.json) {
    output.document({ ...diagnosticsJson(warnings), kind: 'validation', portals: counts });
    return exitCodes.done;
  }
  if (warnings.length > 0) output.warnings(warnings, options.maxErrors);
  output.text(
    counts
      .map(
        ({ portal, resources }) =>
          `${portal}: valid, ${resources} ${resources === 1 ? 'thing' : 'things'} declared`,
      )
      .join('\n'),
  );
  return exitCodes.done;
}
