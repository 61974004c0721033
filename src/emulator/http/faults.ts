import type { Json, JsonObject } from '../json.ts';
import type { Store } from '../store/store.ts';
import { wildcard } from '../text.ts';
import { type History, openHistory } from './history.ts';

/** Which requests a fault meets. Absent fields match everything. */
export interface FaultMatch {
  readonly method?: string;
  /** The path without the query; `*` stands for any run of characters. */
  readonly path?: string;
  /** Text the request's body contains. */
  readonly body?: string;
  /** Text the query contains. */
  readonly query?: string;
}

/**
 * A request that somebody else makes, as a person in HubSpot: another user, outside the log and the limits, and lifecycle
 * stages may be written whatever `lifecycleWrites` says.
 */
export interface Edit {
  readonly method: string;
  readonly path: string;
  readonly body?: Json;
}

export interface Fault {
  readonly match: FaultMatch;
  /** Only this occurrence of a match, counted from 1. Absent: every one. */
  readonly nth?: number;
  /** Only the first so many times. */
  readonly times?: number;
  /** Milliseconds to wait before the request is handled. */
  readonly delay?: number;
  /** Milliseconds to wait after the request took effect, before its answer is sent. */
  readonly hold?: number;
  /** Answers this and does nothing; a string is sent as it is, anything else as JSON. */
  readonly respond?: {
    readonly status: number;
    readonly body?: Json;
    readonly headers?: Readonly<Record<string, string>>;
  };
  /** Closes the connection without an answer, before or after the request took effect. */
  readonly drop?: 'before' | 'after';
  /** Answers a read as the portal was when the fault was added; meets only reads after a change since then. */
  readonly stale?: boolean;
  /** Answers reads as the portal was so many milliseconds ago, by the emulator's clock; meets only such reads. */
  readonly staleFor?: number;
  /** A batch without this input (its number from 0, or text in it), which becomes an error of a 207. */
  readonly refuseInput?: { readonly input: number | string; readonly error?: JsonObject };
  /** Turns `results`, `lists` and `errors` of the answer round. */
  readonly unordered?: boolean;
  /** Sends only so many bytes of the answer, then closes the connection. */
  readonly truncate?: number;
  /** Sends the answer under this content type. */
  readonly contentType?: string;
  /** Requests of somebody else, made right before this one is handled. */
  readonly edits?: readonly Edit[];
  /** In the emulator's process only: runs right before the request is handled. */
  readonly before?: () => void | Promise<void>;
}

/** A fault that meets the request at hand. */
export interface MetFault {
  readonly fault: Fault;
  /** The portal as it was, for `stale` and `staleFor`. */
  readonly past: () => Store | undefined;
}

export interface FaultList {
  /** Adds a fault and returns its id. Faults are looked at in the order they were added; the first met acts. */
  add(fault: Fault): number;
  remove(id: number): void;
  clear(): void;
  list(): readonly (Fault & { readonly id: number; readonly met: number })[];
}

interface MetRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: string;
  /** Milliseconds of the emulator's clock. */
  readonly now: number;
}

export interface Faults extends FaultList {
  meet(request: MetRequest): MetFault | undefined;
  /** Notes what the portal became; to be called after every request. */
  observe(now: number): void;
}

interface Armed {
  readonly id: number;
  readonly fault: Fault;
  readonly path: RegExp;
  readonly past: Store | undefined;
  readonly history: History | undefined;
  readonly version: number;
  seen: number;
  met: number;
}

/** Faults over the store; the store is needed for stale reads only. */
export function openFaults(store: Store): Faults {
  let armed: readonly Armed[] = [];
  let next = 1;

  const forget = ({ past, history }: Armed): void => {
    past?.close();
    history?.close();
  };

  const pastFor = ({ fault, past, history }: Armed, now: number): Store | undefined =>
    past ?? history?.before(now, fault.staleFor ?? 0);

  function matches(candidate: Armed, request: MetRequest): boolean {
    const { match, stale, staleFor } = candidate.fault;
    if (match.method !== undefined && match.method.toUpperCase() !== request.method) return false;
    if (match.body !== undefined && !request.body.includes(match.body)) return false;
    if (match.query !== undefined && !request.query.includes(match.query)) return false;
    if (stale && store.version() === candidate.version) return false;
    if (staleFor !== undefined && !pastFor(candidate, request.now)) return false;
    return candidate.path.test(request.path);
  }

  /** Counts the occurrence; true when the fault acts on it. */
  function acts(candidate: Armed): boolean {
    const { nth, times } = candidate.fault;
    candidate.seen += 1;
    if (nth !== undefined && candidate.seen !== nth) return false;
    if (times !== undefined && candidate.met >= times) return false;
    candidate.met += 1;
    return true;
  }

  return {
    add(fault) {
      const id = next;
      next += 1;
      const past = fault.stale ? store.copy() : undefined;
      const history = fault.staleFor === undefined ? undefined : openHistory(store, fault.staleFor);
      const path = wildcard(fault.match.path ?? '*');
      armed = [...armed, { id, fault, path, past, history, version: store.version(), seen: 0, met: 0 }];
      return id;
    },
    remove(id) {
      for (const candidate of armed) if (candidate.id === id) forget(candidate);
      armed = armed.filter(candidate => candidate.id !== id);
    },
    clear() {
      for (const candidate of armed) forget(candidate);
      armed = [];
    },
    list: () => armed.map(({ id, fault, met }) => ({ ...fault, id, met })),
    meet(request) {
      const found = armed.filter(candidate => matches(candidate, request)).find(acts);
      return found && { fault: found.fault, past: () => pastFor(found, request.now) };
    },
    observe(now) {
      for (const { history } of armed) history?.observe(now);
    },
  };
}
