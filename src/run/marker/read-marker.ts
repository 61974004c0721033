import type { Call } from '../../core/call.ts';
import { markerIn, markerRead } from '../../kinds/marker.ts';
import { PortalError } from '../../portal/errors.ts';
import type { Reader, Reading } from '../reader.ts';
import { type Marker, parseMarker } from './marker.ts';

/** What a portal's marker is found to be. */
export type MarkerReading =
  | { readonly is: 'none' }
  | { readonly is: 'ours'; readonly marker: Marker }
  /** Copied from another portal, into a sandbox say. */
  | { readonly is: 'foreign'; readonly portalId: number }
  /** There, but not as we wrote it. */
  | { readonly is: 'garbled'; readonly says: string }
  | { readonly is: 'unreadable'; readonly says: string; readonly next: string };

/** Which marker, and of which portal. */
export interface MarkerHome {
  /** The name of the property, from `marker:` in portal.yaml. */
  readonly name: string;
  readonly portalId: number;
}

/**
 * Reads a portal's marker; makes no request of its own when one of `asked`, which are made anyway, shows it. That it
 * cannot be read is a reading, too; only what ends a run (a bad token, a spent limit) is thrown.
 */
export async function readMarker(
  reader: Reader,
  { name, portalId }: MarkerHome,
  asked: readonly Call[] = [],
): Promise<MarkerReading> {
  const reading = await tryToRead(reader, markerRead(name, asked));
  if ('unreadable' in reading) {
    const { unreadable: says, next, notFound } = reading;
    return notFound ? { is: 'none' } : { is: 'unreadable', says, next };
  }
  const shown = markerIn(reading, name);
  if (shown === 'none') return { is: 'none' };
  if (shown === 'malformed') {
    const says = `${reading.call.endpoint} answered ${reading.status} with something else`;
    return { is: 'unreadable', says, next: 'try again' };
  }
  const parsed = parseMarker(shown.text);
  if ('garbled' in parsed) return { is: 'garbled', says: parsed.garbled };
  const { marker } = parsed;
  return marker.portalId === portalId ? { is: 'ours', marker } : { is: 'foreign', portalId: marker.portalId };
}

async function tryToRead(reader: Reader, call: Call): Promise<Reading> {
  try {
    return await reader.read(call);
  } catch (error) {
    if (!(error instanceof PortalError) || endsRun.has(error.kind)) throw error;
    return { unreadable: error.message, next: error.next };
  }
}

const endsRun: ReadonlySet<string> = new Set(['unauthorized', 'rateLimited']);
