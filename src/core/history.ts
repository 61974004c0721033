import type { Result } from './outcome.ts';
import type { Action } from './plan.ts';

/**
 * How a run ended. `crashed`: no end is on record, and its process is gone. `unfinished`: no end is on record, so it
 * was stopped from outside or is still running. `ended`: only the portal knows of it, and does not tell how.
 */
export type Ending = 'done' | 'failed' | 'interrupted' | 'crashed' | 'unfinished' | 'ended';

/** A request that changed a portal, and what came back. `unknown`: an answer that never came, or says nothing for sure. */
export interface PastWrite {
  readonly write: number;
  readonly addresses: readonly string[];
  readonly says: string;
  readonly endpoint: string;
  readonly outcome: 'accepted' | 'refused' | 'unknown';
  /** HTTP status; absent when no answer came. */
  readonly status?: number;
  readonly correlationId?: string;
  readonly error?: string;
}

/** What became of one thing in a run. `unknown`: something was sent, and nothing is on record after that. */
export interface PastChange {
  readonly address: string;
  readonly status: Result['status'] | 'unknown';
  /** Absent when the status is unknown. */
  readonly action?: Action;
  readonly says?: string;
  readonly unsettled?: boolean;
}

/** One apply, as it is on record. Times are ISO 8601 in UTC. */
export interface PastRun {
  readonly run: string;
  /** The portal's name, as it was then. */
  readonly portal: string;
  readonly portalId: number;
  /** Absent when only the portal knows of it, and not since when. */
  readonly started?: string;
  readonly finished?: string;
  /** Of portalform. */
  readonly version?: string;
  readonly commit?: string;
  /** Files of portals were not as in the commit. */
  readonly dirty?: boolean;
  readonly actor?: string;
  /** Where to look at it: the run of a CI service. */
  readonly url?: string;
  readonly configurationHash?: string;
  readonly ending: Ending;
  /** Of the whole run; absent when only the portal knows of it. */
  readonly counts?: { readonly done: number; readonly failed: number; readonly notStarted: number };
  readonly changes: readonly PastChange[];
  readonly writes: readonly PastWrite[];
  /** Only the applied marker in the portal knows of it: its journal is elsewhere. */
  readonly onlyInPortal: boolean;
  /** The marker names it as the last complete apply. */
  readonly lastComplete: boolean;
}

/** When a run happened, to put runs in order. */
export function timeOf({ started, finished = '' }: Pick<PastRun, 'started' | 'finished'>): string {
  return started ?? finished;
}

/** Whether the applied marker of a portal was asked, and what came of it. */
export type MarkerAnswer = 'read' | 'none' | 'off' | 'notAsked' | 'unreadable';

/** What somebody asked of the past. */
export interface History {
  /** Newest first. */
  readonly runs: readonly PastRun[];
  /** How many runs there are with those that a limit leaves out. */
  readonly total: number;
  /** The portals that were asked about; empty when only journals were. */
  readonly portals: readonly {
    readonly portal: string;
    /** Absent when the configuration does not tell it. */
    readonly portalId?: number;
    readonly marker: MarkerAnswer;
    /** Why the marker could not be read, or is none of this portal. */
    readonly says?: string;
  }[];
  readonly journals: readonly string[];
  /** Lines of the journals that say nothing: cut, of runs whose first line is missing, or not ours. */
  readonly leftOut: number;
}
