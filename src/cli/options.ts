import type { GateSettings } from '../plan/input.ts';
import type { Configured } from './workspace.ts';

/** Options of every command. */
export interface GlobalOptions {
  readonly directory?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly debug?: boolean;
  readonly maxErrors: number;
  readonly envFile?: string;
}

/** Options of commands that talk to a portal. */
export interface PortalOptions extends GlobalOptions {
  readonly traceHttp?: string;
  readonly timeout?: number;
}

/** Options of commands that plan. */
export interface PlanOptions extends PortalOptions {
  readonly target?: readonly string[];
  readonly takeOver?: readonly string[];
  readonly revert?: readonly string[];
  readonly recreate?: readonly string[];
  readonly journal?: string;
  /** How many portals are worked on at the same time. */
  readonly parallelism?: number;
  /** A commit whose configuration is the base instead of the one that the portal remembers. */
  readonly base?: string;
}

/** Options of apply. */
export interface ApplyOptions extends PlanOptions {
  readonly reviewed?: string;
  readonly yes?: boolean;
  readonly allowDirty?: boolean;
  readonly allowOlder?: boolean;
  readonly takeOverRun?: boolean;
  readonly waves?: boolean;
  readonly resume?: boolean;
}

/** What a person permitted on the command line, and in a plan they have seen, on top of portal.yaml. */
export function gateOf(
  { layered }: Configured,
  options: Pick<PlanOptions, 'takeOver' | 'revert' | 'recreate' | 'target'>,
  seen?: Pick<GateSettings, 'takeOver' | 'revert' | 'recreate' | 'target'>,
): GateSettings {
  return {
    drift: layered.settings.drift,
    limits: layered.settings.limits,
    takeOver: [...(options.takeOver ?? []), ...(seen?.takeOver ?? [])],
    revert: [...(options.revert ?? []), ...(seen?.revert ?? [])],
    recreate: [...(options.recreate ?? []), ...(seen?.recreate ?? [])],
    target: options.target ?? seen?.target ?? [],
  };
}
