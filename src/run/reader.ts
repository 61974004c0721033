import type { Answer, Call, Json } from '../core/call.ts';
import { compare } from '../core/diagnostic.ts';
import { PortalError } from '../portal/errors.ts';
import type { Gateway } from '../portal/gateway.ts';

/** What could not be read, and what a person can do about it. */
export interface Unreadable {
  readonly unreadable: string;
  readonly next: string;
  /** HubSpot says that it is not there. */
  readonly notFound?: boolean;
}
export type Reading = Answer | Unreadable;

/** Asks a portal, or a snapshot of one; never the same thing twice. */
export interface Reader {
  read(call: Call): Promise<Reading>;
}

/** Every answer of a run, by call: the value that a snapshot saves. */
export type Readings = ReadonlyMap<string, Reading>;

export interface PortalReader extends Reader {
  readonly readings: Readings;
}

/**
 * Reads through a gateway. What HubSpot will not show (missing scope, no such object type) is a reading, since it
 * only limits a plan; what ends a run (a bad token, no network) is thrown.
 */
export function createReader(gateway: Gateway): PortalReader {
  const pending = new Map<string, Promise<Reading>>();
  const readings = new Map<string, Reading>();
  return {
    readings,
    read(call) {
      const key = callKey(call);
      const known = pending.get(key);
      if (known) return known;
      const reading = ask(gateway, call).then(answer => {
        readings.set(key, answer);
        return answer;
      });
      pending.set(key, reading);
      return reading;
    },
  };
}

async function ask(gateway: Gateway, call: Call): Promise<Reading> {
  try {
    return await gateway.send(call);
  } catch (error) {
    if (!(error instanceof PortalError) || !limitsOnly.has(error.kind)) throw error;
    const notFound = error.kind === 'notFound';
    return { unreadable: error.message, next: error.next, ...(notFound && { notFound }) };
  }
}

const limitsOnly: ReadonlySet<string> = new Set(['missingScope', 'refused', 'notFound']);

/** One text for one call, whatever the order of its keys. */
export function callKey(call: Call): string {
  return JSON.stringify([call.endpoint, sorted(call.path), sorted(call.query), call.body ?? null]);
}

function sorted(record: Readonly<Record<string, Json>> = {}): [string, Json][] {
  return Object.entries(record).sort(([a], [b]) => compare(a, b));
}
