import { isObject, type Json, type JsonObject } from '../json.ts';
import type { Store } from '../store/store.ts';
import { wildcard } from '../text.ts';

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

/** A request that somebody else makes: as another user, outside the log and the limits. */
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
  /** The portal as it was when a `stale` fault was added. */
  readonly past: Store | undefined;
}

export interface FaultList {
  /** Adds a fault and returns its id. Faults are looked at in the order they were added; the first met acts. */
  add(fault: Fault): number;
  remove(id: number): void;
  clear(): void;
  list(): readonly (Fault & { readonly id: number; readonly met: number })[];
}

export interface Faults extends FaultList {
  meet(request: { method: string; path: string; query: string; body: string }): MetFault | undefined;
}

interface Armed {
  readonly id: number;
  readonly fault: Fault;
  readonly path: RegExp;
  readonly past: Store | undefined;
  readonly version: number;
  seen: number;
  met: number;
}

/** Faults over the store; the store is needed for stale reads only. */
export function openFaults(store: Store): Faults {
  let armed: readonly Armed[] = [];
  let next = 1;

  function matches(candidate: Armed, request: Parameters<Faults['meet']>[0]): boolean {
    const { match, stale } = candidate.fault;
    if (match.method !== undefined && match.method.toUpperCase() !== request.method) return false;
    if (match.body !== undefined && !request.body.includes(match.body)) return false;
    if (match.query !== undefined && !request.query.includes(match.query)) return false;
    if (stale && store.version() === candidate.version) return false;
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
      const path = wildcard(fault.match.path ?? '*');
      armed = [...armed, { id, fault, path, past, version: store.version(), seen: 0, met: 0 }];
      return id;
    },
    remove(id) {
      armed.find(candidate => candidate.id === id)?.past?.close();
      armed = armed.filter(candidate => candidate.id !== id);
    },
    clear() {
      for (const candidate of armed) candidate.past?.close();
      armed = [];
    },
    list: () => armed.map(({ id, fault, met }) => ({ ...fault, id, met })),
    meet(request) {
      const found = armed.filter(candidate => matches(candidate, request)).find(acts);
      return found && { fault: found.fault, past: found.past };
    },
  };
}

const isText = (value: Json | undefined): value is string => typeof value === 'string';

function editOf(value: Json): Edit {
  if (!isObject(value) || !isText(value.method) || !isText(value.path))
    throw new Error('an edit needs method and path');
  return { method: value.method, path: value.path, ...(value.body !== undefined && { body: value.body }) };
}

function respondOf(value: JsonObject): NonNullable<Fault['respond']> {
  if (typeof value.status !== 'number') throw new Error('respond needs a status');
  const headers = isObject(value.headers)
    ? Object.fromEntries(Object.entries(value.headers).map(([key, text]) => [key, String(text)]))
    : undefined;
  return {
    status: value.status,
    ...(value.body !== undefined && { body: value.body }),
    ...(headers && { headers }),
  };
}

/** A fault that came as JSON; throws with what is wrong. */
export function faultOf(body: Json | undefined): Fault {
  if (!isObject(body) || !isObject(body.match)) throw new Error('a fault needs a match');
  const { match } = body;
  const numbers = ['nth', 'times', 'delay', 'truncate'].filter(key => typeof body[key] === 'number');
  const words = ['method', 'path', 'body', 'query'].filter(key => isText(match[key]));
  return {
    match: Object.fromEntries(words.map(key => [key, match[key]])),
    ...Object.fromEntries(numbers.map(key => [key, body[key]])),
    ...(isObject(body.respond) && { respond: respondOf(body.respond) }),
    ...((body.drop === 'before' || body.drop === 'after') && { drop: body.drop }),
    ...(body.stale === true && { stale: true }),
    ...(isText(body.contentType) && { contentType: body.contentType }),
    ...(Array.isArray(body.edits) && { edits: body.edits.map(editOf) }),
  };
}
