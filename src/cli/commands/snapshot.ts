import { resolve } from 'node:path';
import type { PortalFacts } from '../../core/configuration.ts';
import { redactJson } from '../../core/redact.ts';
import { Refusal } from '../../core/refusal.ts';
import { kindsFor } from '../../kinds/registry.ts';
import { createReader, type Reader } from '../../run/reader.ts';
import { snapshotJson } from '../../run/snapshot.ts';
import { checkToken, connect } from '../connect.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { gateOf, type PortalOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { openPlace, type Place, planConfigured } from '../planning.ts';
import { type Configured, chooseOne, loadThe, openCliWorkspace, shownPath } from '../workspace.ts';
import { writeText } from '../write-text.ts';

/** Saves everything that a plan of this configuration reads. */
export async function snapshot(
  name: string | undefined,
  options: PortalOptions & { readonly out?: string },
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const workspace = openCliWorkspace(io, options.directory);
  const portal = chooseOne(workspace, name);
  const configured = loadThe(portal, workspace, output, options.maxErrors);
  checkToken(configured, 'read', io);
  const {
    gateway,
    account,
    configured: known,
  } = await connect(workspace, configured, 'read', io, output, options);
  const reader = createReader(gateway);
  await readForPlan(known, reader, { ...(await openPlace(workspace, io, {})), uncached: true }, account);
  const document = redactJson(
    snapshotJson(
      {
        portalId: account.portalId,
        takenAt: io.now().toISOString(),
        account,
        readings: reader.readings,
      },
      kindsFor(known.layered.settings),
    ),
    [],
  );
  const file = resolve(io.cwd, options.out ?? `${portal}.snapshot.json`);
  writeText(file, output.redact(`${JSON.stringify(document)}\n`), '--out');
  const shown = shownPath(io, file);
  if (output.json)
    output.document({
      schemaVersion: '1.0',
      kind: 'snapshotWritten',
      portal,
      file: shown,
      collections: reader.readings.size,
    });
  else output.text(`Saved ${reader.readings.size} collections of portal ${portal} to ${shown}.`);
  output.note(`Plan from it: portalform plan ${portal} --snapshot ${shown}`);
  return exitCodes.done;
}

/** Reads what a plan reads; what the plan would be does not matter, and whether its base can be had neither. */
async function readForPlan(
  known: Configured,
  reader: Reader,
  place: Place,
  account: PortalFacts,
): Promise<void> {
  const gate = gateOf(known, {});
  try {
    await planConfigured(known, reader, gate, place, account);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const repository = { because: 'none', says: 'there is no base' } as const;
    await planConfigured(known, reader, gate, { ...place, repository }, account);
  }
}
