import { resolve } from 'node:path';
import {
  type EmulatorOptions,
  LIFECYCLE_WRITES,
  MISSING_TARGETS,
  SERVICE_KEY_FLOWS,
  SeedError,
  startEmulator,
  type Tier,
  UNREADABLE_FLOWS,
} from '../../emulator/index.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { GlobalOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';

export interface EmulatorCommandOptions extends GlobalOptions {
  readonly port: number;
  readonly data?: string;
  readonly seed?: string;
  readonly latency?: number;
  readonly tier?: string;
  readonly rateLimit: string;
  readonly requestLog?: string;
  readonly lifecycleWrites: string;
  readonly unreadableFlows: string;
  readonly serviceKeyFlows: string;
  readonly missingTargets: string;
  readonly pendingReads?: number;
}

/** Starts a HubSpot portal on this machine and keeps it until it is told to stop. */
export async function emulator(options: EmulatorCommandOptions, io: Io, output: Output): Promise<ExitCode> {
  const emulated = await start(optionsOf(options, io));
  const { url, token, portalId } = emulated;
  for (const note of emulated.notes) output.note(note);
  // one line, so that a script can read it as soon as the portal is ready; the token is for loopback only
  if (output.json) io.out(`${JSON.stringify({ url, token, portalId })}\n`);
  else io.out(`HubSpot portal ${portalId} on ${url}\ntoken: ${token}\n`);
  output.note('Stop it with Ctrl-C.');
  await new Promise<void>(stop => io.onStop(stop));
  await emulated.close();
  return exitCodes.done;
}

async function start(options: EmulatorOptions) {
  try {
    return await startEmulator(options);
  } catch (error) {
    if (error instanceof SeedError) throw new UsageError(error.message, 'correct the seed directory');
    if (error instanceof Error && error.message.startsWith('Port '))
      throw new UsageError(error.message, 'portalform emulator --port 0 picks a free one');
    throw error;
  }
}

const tiers: readonly string[] = ['free', 'starter', 'professional', 'enterprise'] satisfies readonly Tier[];

/** The value of an option that has a few; throws the mistake in the command. */
function modeOf<Mode extends string>(option: string, modes: readonly Mode[], given: string): Mode {
  const mode = modes.find(known => known === given);
  if (mode !== undefined) return mode;
  const words = [modes.slice(0, -1).join(', '), ...modes.slice(-1)].join(' or ');
  throw new UsageError(`--${option} cannot be ${given}`, `it is ${words}`);
}

function optionsOf(
  { port, data, seed, latency, tier, requestLog, pendingReads, ...modes }: EmulatorCommandOptions,
  io: Io,
): EmulatorOptions {
  if (tier !== undefined && !tiers.includes(tier))
    throw new UsageError(`there is no tier ${tier}`, `tiers are ${tiers.join(', ')}`);
  if (port > 65_535)
    throw new UsageError(`there is no port ${port}`, 'ports end at 65535; 0 picks a free one');
  const path = (file: string) => resolve(io.cwd, file);
  return {
    port,
    rateLimit: modeOf('rate-limit', ['real', 'off'], modes.rateLimit),
    lifecycleWrites: modeOf('lifecycle-writes', LIFECYCLE_WRITES, modes.lifecycleWrites),
    unreadableFlows: modeOf('unreadable-flows', UNREADABLE_FLOWS, modes.unreadableFlows),
    serviceKeyFlows: modeOf('service-key-flows', SERVICE_KEY_FLOWS, modes.serviceKeyFlows),
    missingTargets: modeOf('missing-targets', MISSING_TARGETS, modes.missingTargets),
    ...(data !== undefined && { data: path(data) }),
    ...(seed !== undefined && { seed: path(seed) }),
    ...(latency !== undefined && { latency }),
    // checked above
    ...(tier !== undefined && { tier: tier as Tier }),
    ...(requestLog !== undefined && { requestLog: path(requestLog) }),
    ...(pendingReads !== undefined && { pendingReads }),
  };
}
