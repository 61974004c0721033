import { formatAddress } from '../../core/address.ts';
import { moveTo } from '../../run/edit/move.ts';
import { readJournal } from '../../run/journal.ts';
import { addressFrom, finish, openState } from '../editing.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { GlobalOptions, PlanOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { journalFile } from '../planning.ts';
import { openCliWorkspace } from '../workspace.ts';

export interface MoveOptions extends GlobalOptions, Pick<PlanOptions, 'journal'> {
  readonly pins?: boolean;
  readonly dryRun?: boolean;
}

/** Gives a thing another key wherever YAML names it. Needs no token and no network. */
export async function move(
  fromText: string,
  toText: string,
  options: MoveOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const { pins = true, dryRun = false } = options;
  const workspace = openCliWorkspace(io, options.directory);
  const [from, to] = [addressFrom(fromText), addressFrom(toText)];
  const addresses = [from, to].map(formatAddress);
  const created = (portal: string) =>
    readJournal(journalFile(workspace, portal, io, options)).some(
      entry =>
        entry.type === 'result' &&
        entry.address === addresses[0] &&
        entry.action === 'create' &&
        entry.status === 'done',
    );
  const edited = moveTo(openState(workspace), { from, to, pins, created });
  finish(edited, { did: 'move', dryRun, addresses }, workspace, output);
  return exitCodes.done;
}
