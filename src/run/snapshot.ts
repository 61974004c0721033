import type { Call, Json, JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import { compare } from '../core/diagnostic.ts';
import type { Kind } from '../core/kind.ts';
import type { Reader, Reading, Readings } from './reader.ts';
import { callKey } from './reader.ts';
import { type Account, accountOf } from './session.ts';

/** All that a run has read from a portal, as one value: to plan from later, without the network. */
export interface Snapshot {
  readonly portalId: number;
  readonly takenAt: string;
  readonly account: Account;
  readonly readings: Readings;
}

/** A snapshot for a file, without the credentials that things of these kinds have in them. */
export function snapshotJson(
  { portalId, takenAt, account, readings }: Snapshot,
  kinds: readonly Kind[],
): JsonObject {
  const masked = (body: Json) => kinds.reduce((json, kind) => kind.masked?.(json) ?? json, body);
  const entries = [...readings].sort(([a], [b]) => compare(a, b));
  return {
    schemaVersion: '1.0',
    kind: 'snapshot',
    portalId,
    takenAt,
    account: { ...account },
    readings: entries.map(([key, reading]) => ({
      call: JSON.parse(key),
      ...('unreadable' in reading ? reading : { status: reading.status, body: masked(reading.body) }),
    })),
  };
}

/** Reads a snapshot file; undefined when it is not one. */
export function snapshotFrom(json: Json): Snapshot | undefined {
  if (
    !isObject(json) ||
    json['kind'] !== 'snapshot' ||
    !String(json['schemaVersion']).startsWith('1.') ||
    !Array.isArray(json['readings'])
  )
    return undefined;
  return {
    portalId: Number(json['portalId']),
    takenAt: String(json['takenAt']),
    account: accountOf(json['account']),
    readings: new Map(
      json['readings'].filter(isObject).map(entry => [JSON.stringify(entry['call']), readingOf(entry)]),
    ),
  };
}

function readingOf(entry: JsonObject): Reading {
  if (typeof entry['unreadable'] === 'string') {
    const notFound = entry['notFound'] === true;
    return { unreadable: entry['unreadable'], next: String(entry['next']), ...(notFound && { notFound }) };
  }
  return { call: { endpoint: '' }, status: Number(entry['status']), body: entry['body'] ?? null };
}

/** A reader that knows only what the snapshot has. What it lacks is unreadable, never empty. */
export function snapshotReader({ readings, takenAt }: Snapshot): Reader {
  return {
    async read(call: Call) {
      const next = 'take a new snapshot with this configuration, or plan against the portal';
      const reading = readings.get(callKey(call));
      if (!reading) return { unreadable: `${call.endpoint} is not in the snapshot of ${takenAt}`, next };
      return 'unreadable' in reading ? reading : { ...reading, call };
    },
  };
}
