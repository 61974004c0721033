import { markerCreates, markerUpdate } from '../../kinds/marker.ts';
import { PortalError } from '../../portal/errors.ts';
import type { Gateway } from '../../portal/gateway.ts';
import { createBrake } from '../apply/brake.ts';
import { sendJournaled } from '../apply/context.ts';
import type { Journal } from '../journal.ts';
import { createReader } from '../reader.ts';
import { type Marker, markerText } from './marker.ts';
import { type MarkerHome, type MarkerReading, readMarker } from './read-marker.ts';

/** Where a portal keeps its marker, for one run. */
export interface MarkerStore {
  /** What the portal shows now: always asked afresh. */
  read(): Promise<MarkerReading>;
  /**
   * Writes the marker, with journal lines around every request. What HubSpot refuses or does not answer is thrown as a
   * PortalError, and when there is no record of it as a JournalError.
   */
  write(marker: Marker, says: string, before: MarkerReading): Promise<void>;
}

export interface StoreOptions {
  readonly home: MarkerHome;
  readonly gateway: Gateway;
  readonly journal: Journal;
  /** Numbers writes for the journal. */
  readonly nextWrite: () => number;
}

export function createMarkerStore({ home, ...writing }: StoreOptions): MarkerStore {
  const send = (call: Parameters<Gateway['send']>[0], says: string) =>
    sendJournaled({ ...writing, brake: createBrake(() => false) }, [], says, call);
  const create = async (text: string, says: string) => {
    const [group, property] = markerCreates(home.name, text);
    await unlessThere(() => send(group, 'marker: group'));
    await send(property, says);
  };
  return {
    read: () => readMarker(createReader(writing.gateway), home),
    async write(marker, says, before) {
      const text = markerText(marker);
      if (before.is === 'none') return create(text, says);
      try {
        await send(markerUpdate(home.name, text), says);
      } catch (error) {
        if (!(error instanceof PortalError) || error.kind !== 'notFound') throw error;
        await create(text, says);
      }
    },
  };
}

/** Another marker may have made the group. */
async function unlessThere(make: () => Promise<unknown>): Promise<void> {
  try {
    await make();
  } catch (error) {
    if (!(error instanceof PortalError) || error.status !== 409) throw error;
  }
}
