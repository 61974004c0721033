import type { Marker } from '../../src/run/marker/marker.ts';
import { parseMarker } from '../../src/run/marker/marker.ts';
import { CONTACTS, type Emulated } from '../cli/emulated.ts';

export const MARKER = `${CONTACTS}/portalform_applied`;

/** What the portal remembers now. */
export async function markerOf(portal: Emulated, name = 'portalform_applied'): Promise<Marker> {
  const { description } = await portal.byHand('GET', `${CONTACTS}/${name}`);
  const parsed = parseMarker(String(description));
  if ('garbled' in parsed) throw new Error(`${parsed.garbled}: ${String(description)}`);
  return parsed.marker;
}

/** Requests without those that keep the marker. */
export function besidesMarker(requests: readonly string[]): readonly string[] {
  return requests.filter(request => !request.endsWith('/portalform_applied'));
}
