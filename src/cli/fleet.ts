import type { PortalFailure } from '../core/fleet.ts';
import { failureLines } from '../render/fleet-text.ts';
import { type Connected, type ConnectOptions, checkToken, connect, missingToken } from './connect.ts';
import { type ExitCode, worstExit } from './exit-codes.ts';
import { describeFailure, InvalidConfiguration } from './failures.ts';
import type { Io } from './io.ts';
import type { Output } from './output.ts';
import { type Configured, type Fleet, loadMember, type Member } from './workspace.ts';

/** How many portals are worked on at the same time, unless --parallelism says otherwise: as Terraform does. */
const usualParallelism = 10;

export interface FleetOptions extends ConnectOptions {
  readonly parallelism?: number;
}

/** What a run over portals needs beside the portals. */
export interface Running {
  readonly use: 'read' | 'write';
  readonly io: Io;
  readonly output: Output;
  readonly options: FleetOptions;
  /** Whether no further portal is to be started. */
  readonly stopped?: () => boolean;
  /** Told of each portal in the fleet's order, as soon as it and all before it are through. */
  readonly passed?: (portal: string) => void;
}

/** What became of each portal of a fleet, in the fleet's order. One that was not started is in neither. */
export interface FleetRun<T> {
  readonly done: readonly T[];
  readonly failures: readonly PortalFailure[];
  /** The worst that went wrong; `done` where nothing did. */
  readonly exit: ExitCode;
}

interface Failed {
  readonly failure: PortalFailure;
  readonly exit: ExitCode;
}

/**
 * Does one thing with every portal of a fleet, some at the same time, each with its own gateway and so its own limiter.
 * What goes wrong with one is said of that one and keeps none of the others; of a fleet of one it is thrown. A portal's
 * configuration is loaded when its turn comes and forgotten behind it: memory grows with the portals in flight, not with
 * the fleet.
 */
export function eachPortal<T>(
  fleet: Fleet,
  running: Running,
  work: (connected: Connected) => Promise<T>,
): Promise<FleetRun<T>> {
  const { use, io, output, options } = running;
  return eachConfigured(fleet, running, async configured => {
    checkToken(configured, use, io);
    return work(await connect(fleet.workspace, configured, use, io, output, options));
  });
}

/** The same for what asks a portal nothing, or not at once. */
export function eachConfigured<T>(
  fleet: Fleet,
  running: Pick<Running, 'options' | 'stopped' | 'passed'>,
  work: (configured: Configured) => Promise<T>,
): Promise<FleetRun<T>> {
  return eachMember(fleet, running, ({ portal }) => work(loadMember(fleet, portal)));
}

/** The same for portals that are known already. */
export async function eachMember<M extends Pick<Member, 'portal' | 'portalId'>, T>(
  { portals, alone }: Pick<Fleet, 'alone'> & { readonly portals: readonly M[] },
  {
    options,
    stopped = () => false,
    passed = () => undefined,
  }: Pick<Running, 'options' | 'stopped' | 'passed'>,
  work: (member: M) => Promise<T>,
): Promise<FleetRun<T>> {
  const done = new Map<string, T>();
  const failed = new Map<string, Failed>();
  const waiting = [...portals];
  const order = portals.map(({ portal }) => portal);
  const pass = inTurn(order, passed);
  const worker = async () => {
    for (let one = waiting.shift(); one && !stopped(); one = waiting.shift()) {
      const { portal, portalId } = one;
      try {
        done.set(portal, await work(one));
      } catch (error) {
        if (alone) throw error;
        const { finding, exit } = describeFailure(error);
        failed.set(portal, { failure: { portal, portalId, finding }, exit });
      }
      pass(portal);
    }
  };
  const workers = Math.min(options.parallelism ?? usualParallelism, portals.length);
  await Promise.all(Array.from({ length: workers }, worker));
  return {
    done: inOrder(order, done),
    failures: inOrder(order, failed).map(({ failure }) => failure),
    exit: worstExit([...failed.values()].map(({ exit }) => exit)),
  };
}

/** Tells of each once all before it are through. */
function inTurn(order: readonly string[], tell: (portal: string) => void): (portal: string) => void {
  const through = new Set<string>();
  const waiting = [...order];
  return portal => {
    through.add(portal);
    for (let next = waiting[0]; next !== undefined && through.has(next); next = waiting[0]) {
      waiting.shift();
      tell(next);
    }
  };
}

function inOrder<T>(order: readonly string[], values: ReadonlyMap<string, T>): readonly T[] {
  return order.flatMap(portal => {
    const value = values.get(portal);
    return value === undefined ? [] : [value];
  });
}

/** Says on stderr what went wrong with portals. */
export function sayFailures(failures: readonly PortalFailure[], output: Output): void {
  const lines = failureLines(failures, output.paint.err);
  if (lines.length > 0) output.problem(lines.join('\n'));
}

/** Where no portal of a fleet has its token, the run has forgotten its environment: that is said before any request. */
export function checkAnyToken({ portals, loaded }: Fleet, use: 'read' | 'write', io: Io): void {
  if (portals.some(({ token }) => io.env[token[use]])) return;
  // of so many as are loaded; the others lack it as well
  const missing = [...loaded.values()].flatMap(({ layered }) => missingToken(layered, use, io) ?? []);
  throw new InvalidConfiguration('a token is not set', missing);
}
