import { endpoints } from '../../src/portal/endpoints.ts';
import type { JournalEntry } from '../../src/run/journal-entry.ts';
import type { PortalState } from './portal-state.ts';
import type { Ran, World } from './world.ts';

/** A request of the apply in which nothing goes wrong; by this it is found again in one in which something does. */
export interface Place {
  readonly method: string;
  readonly path: string;
  /** Which one of those with this method and path, from 1. */
  readonly nth: number;
  readonly body: string | undefined;
  /** Its row in the table of endpoints, for a write. */
  readonly write?: keyof typeof endpoints;
  /** What it does for the marker. */
  readonly marker?: 'group' | 'created' | 'started' | 'finished';
}

export interface Write extends Place {
  readonly write: keyof typeof endpoints;
}

/** An apply in which nothing went wrong. */
export interface Recording {
  readonly places: readonly Place[];
  readonly writes: readonly Write[];
  readonly journal: readonly JournalEntry[];
  /** What the portal was, and what it became. */
  readonly before: PortalState;
  readonly after: PortalState;
  /** What the next plan says: nothing is left but what others have made of declared things. */
  readonly plan: Ran;
}

export async function record(world: World): Promise<Recording> {
  world.rewind();
  const before = await world.state();
  const places: Place[] = [];
  world.watch((method, path, body) => {
    const nth = 1 + places.filter(one => one.method === method && one.path === path).length;
    const write = writeAt(method, path);
    places.push({ method, path, nth, body, ...(write && { write, ...markerOf(method, path, nth, body) }) });
    return undefined;
  });
  const { exit, journal, stdout, stderr } = await world.apply();
  if (exit !== 0) throw new Error(`${world.scene.name}: ${stdout}${stderr}`);
  world.recover();
  const plan = await world.run('plan', '--detailed-exitcode');
  return { places, writes: places.filter(isWrite), journal, before, after: await world.state(), plan };
}

function isWrite(place: Place): place is Write {
  return place.write !== undefined;
}

const patterns = Object.entries(endpoints)
  .filter(([, { effect }]) => effect === 'write')
  .map(([name, { method, path }]) => ({
    // a key of the table
    name: name as keyof typeof endpoints,
    method,
    pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    isFixed: /\/(batch|groups)/.test(path),
  }))
  .sort((a, b) => Number(b.isFixed) - Number(a.isFixed));

/** The row of the table of endpoints that a request belongs to, if it writes. */
export function writeAt(method: string, path: string): keyof typeof endpoints | undefined {
  return patterns.find(one => one.method === method && one.pattern.test(path))?.name;
}

const marker = 'portalform_applied';

function markerOf(
  method: string,
  path: string,
  nth: number,
  body: string | undefined,
): Pick<Place, 'marker'> {
  if (method === 'PATCH' && path.endsWith(`/${marker}`))
    return { marker: body?.includes('Apply started') === true ? 'started' : 'finished' };
  if (method !== 'POST' || nth > 1) return {};
  if (body?.includes('"portalform: do not delete"') === true) return { marker: 'group' };
  return body?.includes(`"${marker}"`) === true ? { marker: 'created' } : {};
}

/** Whether the portal shows if a write has taken effect: where it has not, it is sent again. */
export function isLookedFor({ method, write }: Write): boolean {
  return method === 'POST' || write === 'flows.update';
}

/** Its name in the list of tests. */
export function nameOf({ method, path, nth, marker: part }: Place): string {
  const short = path.replace(/^\/crm\/(\w|-)+\/[^/]+\//, '');
  return `${method} ${short}${nth > 1 ? ` (${nth})` : ''}${part ? ` [marker ${part}]` : ''}`;
}

/** Something happens right before HubSpot gets a request. */
export function beforePlace(world: World, { method, path, nth }: Place, happens: () => Promise<void>): void {
  let seen = 0;
  world.watch((...request) => {
    if (request[0] !== method || request[1] !== path) return undefined;
    seen += 1;
    if (seen !== nth) return undefined;
    return async send => {
      await happens();
      return send();
    };
  });
}
