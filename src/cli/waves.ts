import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { FLEET_FILE, readWaves } from '../config/waves.ts';
import { readWaveRecord, type WaveRecord, writeWaveRecord } from '../run/wave-record.ts';
import { type Applied, type ApplyingFleet, applyFleet } from './apply-fleet.ts';
import { exitCodes, worstExit } from './exit-codes.ts';
import { InvalidConfiguration } from './failures.ts';
import type { FleetRun } from './fleet.ts';
import { UsageError } from './usage-error.ts';
import { type Fleet, loadMember, type Workspace } from './workspace.ts';

export interface WavesRun extends FleetRun<Applied> {
  /** Portals that an earlier run was through with. */
  readonly before: readonly string[];
  /** Why later waves were not started; undefined where all were. */
  readonly says?: string;
}

/**
 * Applies one wave of portals after the other. The next one starts only when every portal of the last one was applied
 * and a plan made afterwards has nothing left to do. Which portals are done is on record, so that `--resume` goes on.
 */
export async function applyWaves(fleet: Fleet, applying: ApplyingFleet): Promise<WavesRun> {
  const { workspace } = fleet;
  const waves = wavesOf(workspace);
  const file = join(workspace.root, '.portalform', 'waves.json');
  const done = new Map(applying.options.resume ? recordIn(file) : []);
  const before = fleet.portals.filter(
    ({ portal }) => done.has(portal) && done.get(portal) === loadMember(fleet, portal).declaration.hash,
  );
  const skipped = new Set(before.map(({ portal }) => portal));
  let run: WavesRun = { done: [], failures: [], exit: exitCodes.done, before: [...skipped] };
  for (const [index, names] of waves.entries()) {
    const portals = fleet.portals.filter(({ portal }) => names.includes(portal) && !skipped.has(portal));
    if (portals.length === 0) continue;
    applying.output.note(
      `Wave ${index + 1} of ${waves.length}: ${portals.map(({ portal }) => portal).join(', ')}`,
    );
    const wave = await applyFleet({ ...fleet, portals, alone: false }, applying);
    for (const { portal, configurationHash, exit, left } of wave.done)
      if (exit === exitCodes.done && left === undefined) done.set(portal, configurationHash);
    writeWaveRecord(file, done);
    run = joined(run, wave);
    const unfinished = portals.find(({ portal }) => !done.has(portal));
    if (unfinished) return { ...run, says: whyStopped(unfinished.portal, index + 1, wave) };
  }
  rmSync(file, { force: true });
  return run;
}

function whyStopped(portal: string, wave: number, { done }: FleetRun<Applied>): string {
  const left = done.find(one => one.portal === portal)?.left ?? 'it was not applied';
  return `wave ${wave} is not done (${portal}: ${left}): put that right, then apply --waves --resume`;
}

function joined(run: WavesRun, { done, failures, exit }: FleetRun<Applied>): WavesRun {
  return {
    ...run,
    done: [...run.done, ...done],
    failures: [...run.failures, ...failures],
    exit: worstExit([run.exit, exit, ...done.map(one => one.exit)]),
  };
}

function wavesOf({ files, portals }: Workspace): readonly (readonly string[])[] {
  const { waves, diagnostics } = readWaves(files, portals);
  if (diagnostics.length > 0) throw new InvalidConfiguration('the waves cannot be read', diagnostics);
  if (waves) return waves;
  throw new UsageError(`there is no ${FLEET_FILE}`, 'write one, for example: waves: [sandbox, [eu], rest]');
}

function recordIn(file: string): WaveRecord {
  const record = readWaveRecord(file);
  if (record) return record;
  throw new UsageError(
    'there is no apply in waves to go on with: the last one ended, or ran elsewhere',
    'leave out --resume: what is applied already has nothing left to do',
  );
}
