import { formatAddress } from '../../core/address.ts';
import { removeAll } from '../../run/edit/remove-all.ts';
import { addressFrom, finish, openState } from '../editing.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { GlobalOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { choosePortals, openCliWorkspace } from '../workspace.ts';

export interface RemoveOptions extends GlobalOptions {
  readonly reason?: string;
  readonly portal?: string;
  readonly dryRun?: boolean;
}

/** Takes declarations out of YAML and names them under `removed:`. Needs no token and no network. */
export async function remove(
  texts: readonly string[],
  { reason, portal, dryRun = false, directory }: RemoveOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const workspace = openCliWorkspace(io, directory);
  if (portal !== undefined) choosePortals(workspace, [portal]);
  const addresses = texts.map(addressFrom);
  const removings = addresses.map(address => ({
    address,
    ...(reason !== undefined && { reason }),
    ...(portal !== undefined && { portal }),
  }));
  const edited = removeAll(openState(workspace), removings);
  finish(edited, { did: 'remove', dryRun, addresses: addresses.map(formatAddress) }, workspace, output);
  return exitCodes.done;
}
