import type { Fault as EmulatorFault } from '../../src/emulator/index.ts';
import { broken, burst, daily, gateway, locked, moving, refusing } from './answers.ts';
import { disk } from './disk.ts';
import { answeredInstead, type Mishap, timeouts } from './network.ts';
import { isLookedFor, type Write } from './recording.ts';
import type { World } from './world.ts';

/** What a run has to come to, and to tell, when a fault meets a write. */
export type Told =
  /** It survives: everything is done, and nothing need be said. */
  | { readonly is: 'whole' }
  /** The change fails and what needs it is not started; everything else is done. */
  | { readonly is: 'failed'; readonly says: RegExp; readonly next: RegExp; readonly only?: readonly string[] }
  /** As it fails, nothing more is started. */
  | { readonly is: 'ended'; readonly says: RegExp; readonly next: RegExp }
  /** What is under way is finished, nothing more is started. */
  | { readonly is: 'stopped'; readonly says: RegExp }
  /** It goes on without keeping others away. */
  | { readonly is: 'unlocked'; readonly warns: RegExp }
  /** Everything is done, but the portal does not remember that it has ended. */
  | { readonly is: 'unremembered'; readonly says: RegExp }
  /** Refused before anything is written, or an error that ends it then. */
  | { readonly is: 'nothing'; readonly says: RegExp }
  /** Whatever else it meets, it says so. */
  | { readonly is: 'any' }
  | { readonly is: 'interrupted' }
  | { readonly is: 'killed' };

/** A fault as data: what happens, how it is made to happen, and what the user must be told. */
export interface Fault {
  readonly name: string;
  /** The writes that it can meet; all where this is left out. */
  readonly meets?: (write: Write) => boolean;
  /** How it is made to happen: prepares the world before the run. */
  readonly prepare: (world: World, write: Write) => void;
  readonly told: (write: Write) => Told;
}

const whole = (): Told => ({ is: 'whole' });
const isBatch = ({ write }: Write): boolean => write === 'properties.batchCreate';

/** `/crm/properties/2026-09/contacts` */
function collectionOf(path: string): string {
  return path.split('/').slice(0, 5).join('/');
}

/** The name of the second property in a batch. */
function secondIn({ body }: Write): string {
  // what was just sent
  const { inputs } = JSON.parse(body ?? '') as { readonly inputs: readonly { readonly name: string }[] };
  return inputs[1]?.name ?? '';
}

/** The emulator does something to exactly this write. */
function emulated(fault: Omit<EmulatorFault, 'match' | 'nth'>, lasting = false): Fault['prepare'] {
  return ({ emulator }, { method, path, nth }) => {
    if (!lasting) emulator.faults.add({ match: { method, path }, nth, ...fault });
    else
      emulator.faults.add({
        match: { method, path },
        nth,
        before: () => void emulator.faults.add({ match: { method, path }, ...fault }),
        ...fault,
      });
  };
}

/** The same, from this write on, to everything that matches. */
function fromHereOn(
  match: (write: Write) => EmulatorFault['match'],
  fault: Omit<EmulatorFault, 'match'>,
): Fault['prepare'] {
  return ({ emulator }, write) => {
    const { method, path, nth } = write;
    const begin = () => void emulator.faults.add({ match: match(write), ...fault });
    emulator.faults.add({ match: { method, path }, nth, ...fault, before: begin });
  };
}

/** The way to HubSpot does something to exactly this write. */
function onTheWay(mishap: Mishap): Fault['prepare'] {
  return (world, { method, path, nth }) => {
    let seen = 0;
    world.watch((...request) => {
      if (request[0] !== method || request[1] !== path) return undefined;
      seen += 1;
      if (seen !== nth) return undefined;
      world.strike();
      return mishap;
    });
  };
}

/** Something happens to the world at the moment at which HubSpot gets this write, or has carried it out. */
function meanwhile(happens: (world: World) => void, when: 'before' | 'after' = 'before'): Fault['prepare'] {
  return (world, write) => {
    const mishap: Mishap = async send => {
      if (when === 'before') happens(world);
      const answer = await send();
      if (when === 'after') happens(world);
      return answer;
    };
    onTheWay(mishap)(world, write);
  };
}

/** An answer that never came is settled by reading back. */
const notShown =
  /warning: HubSpot does not show the marker that was just written: no other apply is kept away/;
const planAgain = /The write may have taken effect: run plan again, it shows what is left to do\./;

/** What a failing write is told as, by what it is about: a change, or the marker at the run's beginning or end. */
function failing(says: RegExp, next: RegExp): Fault['told'] {
  return ({ marker }) => {
    if (marker === 'finished') return { is: 'unremembered', says };
    if (marker !== undefined && next === planAgain) return { is: 'unlocked', warns: notShown };
    if (marker !== undefined) return { is: 'unlocked', warns: says };
    return { is: 'failed', says, next };
  };
}

/** The same for what ends the run. */
function ending(says: RegExp, next: RegExp): Fault['told'] {
  return ({ marker }) => {
    if (marker === 'finished') return { is: 'unremembered', says };
    if (marker !== undefined) return { is: 'nothing', says };
    return { is: 'ended', says, next };
  };
}

const noRoom = /the journal .* cannot be written \(ENOSPC\)/;
const makeRoom =
  /make it a file that can be read and written, with room on its disk, or name another one with --journal/;

export const faults: readonly Fault[] = [
  { name: 'no answer in time, before it took effect', prepare: onTheWay(timeouts.before), told: whole },
  { name: 'no answer in time, after it took effect', prepare: onTheWay(timeouts.after), told: whole },
  { name: 'connection dropped before it took effect', prepare: emulated({ drop: 'before' }), told: whole },
  { name: 'connection dropped after it took effect', prepare: emulated({ drop: 'after' }), told: whole },
  {
    name: 'connection dropped whenever it is tried',
    prepare: emulated({ drop: 'before' }, true),
    told: failing(/failed: .*(ECONNRESET|other side closed|socket|UND_ERR)/, planAgain),
  },
  { name: '502 before it took effect', prepare: emulated({ respond: gateway }), told: whole },
  { name: '502 after it took effect', prepare: onTheWay(answeredInstead(502, 'bad gateway')), told: whole },
  {
    name: '502 whenever it is tried',
    prepare: emulated({ respond: gateway }, true),
    told: failing(/answered 502/, planAgain),
  },
  {
    name: '500 before it took effect',
    prepare: emulated({ respond: broken }),
    told: write =>
      isLookedFor(write) || write.marker === 'started'
        ? whole()
        : failing(/answered 500 internal error/, planAgain)(write),
  },
  {
    name: '500 after it took effect',
    prepare: onTheWay(answeredInstead(500, 'oh no')),
    told: write =>
      isLookedFor(write) || write.marker !== undefined ? whole() : failing(/answered 500/, planAgain)(write),
  },
  { name: '429 burst', prepare: emulated({ respond: burst }), told: whole },
  {
    name: '429 burst that does not end',
    prepare: emulated({ respond: burst }, true),
    told: ending(/answered 429 .*: slow down/, /Run again in a few minutes/),
  },
  {
    name: '429 daily',
    prepare: fromHereOn(() => ({}), { respond: daily }),
    told: ending(
      /answered 429 .*: You have reached your daily limit/,
      /The daily limit of the portal is used up: run again after midnight in the time zone of the portal\./,
    ),
  },
  { name: '423, locked for a moment', prepare: emulated({ respond: locked }), told: whole },
  {
    name: '423 that does not end',
    prepare: emulated({ respond: locked }, true),
    told: ending(/answered 423 locked/, /holds a lock: run again in a moment\./),
  },
  {
    name: '477, moved to another data centre',
    prepare: fromHereOn(() => ({}), { respond: moving }),
    told: ending(
      /answered 477 migrating/,
      /HubSpot is moving the portal to another data centre: run again after 2026-11-22T14:0\d:\d\d\.\d{3}Z\./,
    ),
  },
  {
    name: '403 on this very kind of write',
    prepare: emulated({ respond: refusing('crm.schemas.some.write') }, true),
    told: failing(
      /answered 403 MISSING_SCOPES: not allowed/,
      /Give the token the scope crm\.schemas\.some\.write in HubSpot\./,
    ),
  },
  {
    name: '403 on one object type from here on',
    prepare: ({ emulator }, { path, method, nth }) => {
      const respond = refusing('crm.schemas.one.write');
      const begin = () => {
        for (const verb of ['POST', 'PUT', 'PATCH', 'DELETE'])
          emulator.faults.add({ match: { method: verb, path: `${collectionOf(path)}*` }, respond });
      };
      emulator.faults.add({ match: { method, path }, nth, respond, before: begin });
    },
    // the marker is a contact property: without it, a change of contacts fails as well
    told: write =>
      write.marker === 'started' && write.path.includes('/contacts')
        ? { is: 'any' }
        : failing(
            /answered 403 MISSING_SCOPES: not allowed/,
            /Give the token the scope crm\.schemas\.one\.write in HubSpot\./,
          )(write),
  },
  {
    name: '403 on one sensitivity',
    meets: ({ body }) => body?.includes('"dataSensitivity":"sensitive"') === true,
    prepare: ({ emulator }) => {
      const match = { method: 'POST', body: '"dataSensitivity":"sensitive"' };
      emulator.faults.add({ match, respond: refusing('crm.objects.contacts.sensitive.write') });
    },
    told: () => ({
      is: 'failed',
      only: ['property.contacts.illness'],
      says: /answered 403 MISSING_SCOPES: not allowed/,
      next: /Give the token the scope crm\.objects\.contacts\.sensitive\.write in HubSpot\./,
    }),
  },
  {
    name: '400, refused',
    prepare: emulated(
      {
        respond: {
          status: 400,
          body: { status: 'error', category: 'VALIDATION_ERROR', message: 'not like this' },
        },
      },
      true,
    ),
    // a refused batch is taken apart, and none of its parts is refused
    told: write =>
      isBatch(write)
        ? whole()
        : failing(/answered 400 VALIDATION_ERROR: not like this/, /Correct what HubSpot names/)(write),
  },
  {
    name: '401, the token ended',
    prepare: fromHereOn(() => ({}), {
      respond: { status: 401, body: { category: 'EXPIRED_AUTHENTICATION', message: 'expired' } },
    }),
    told: ending(
      /answered 401/,
      /Check that the environment variable holds a current token of this portal\./,
    ),
  },
  {
    name: '207 with one refused item',
    meets: isBatch,
    prepare: (world, write) =>
      emulated({
        refuseInput: {
          input: 1,
          error: {
            category: 'VALIDATION_ERROR',
            message: 'not this one',
            context: { name: [secondIn(write)] },
          },
        },
      })(world, write),
    told: () => ({
      is: 'failed',
      says: /^not this one$/,
      next: /^correct the configuration and run plan again$/,
    }),
  },
  {
    name: '207 with a refusal that does not say of what',
    meets: isBatch,
    prepare: emulated({ refuseInput: { input: 1 } }),
    told: whole,
  },
  {
    name: '207 in another order',
    meets: isBatch,
    prepare: emulated({ unordered: true }),
    told: whole,
  },
  {
    name: 'stale reads for two seconds from here on',
    prepare: ({ emulator }, { method, path, nth }) => {
      emulator.faults.add({
        match: { method, path },
        nth,
        before: () => void emulator.faults.add({ match: { method: 'GET' }, staleFor: 2000 }),
      });
    },
    told: whole,
  },
  {
    name: 'connection dropped after it took effect, then stale reads for two seconds',
    prepare: ({ emulator }, { method, path, nth }) => {
      emulator.faults.add({
        match: { method, path },
        nth,
        drop: 'after',
        before: () => void emulator.faults.add({ match: { method: 'GET' }, staleFor: 2000 }),
      });
    },
    told: whole,
  },
  { name: 'answer cut in the middle', prepare: emulated({ truncate: 12 }), told: whole },
  {
    name: 'answer under another content type',
    prepare: emulated({ contentType: 'text/html' }),
    told: whole,
  },
  {
    name: 'a page of HTML instead of an answer',
    prepare: emulated({
      respond: { status: 200, body: '<html>sign in</html>', headers: { 'content-type': 'text/html' } },
    }),
    told: whole,
  },
  {
    name: 'a page of HTML whenever it is tried',
    prepare: emulated(
      { respond: { status: 200, body: '<html>sign in</html>', headers: { 'content-type': 'text/html' } } },
      true,
    ),
    told: failing(/answered 200 with something that is not JSON \(text\/html\)/, planAgain),
  },
  {
    name: 'disk full under the journal when the answer comes',
    prepare: meanwhile(() => {
      disk.full = true;
    }),
    told: ({ marker }) =>
      marker === 'finished'
        ? whole()
        : marker === 'group'
          ? { is: 'nothing', says: noRoom }
          : marker === undefined
            ? { is: 'stopped', says: noRoom }
            : { is: 'ended', says: noRoom, next: makeRoom },
  },
  {
    name: 'our clock jumps five hours ahead',
    prepare: meanwhile(world => world.skew(5 * 3_600_000)),
    told: whole,
  },
  {
    name: 'our clock jumps five hours back',
    prepare: meanwhile(world => world.skew(-5 * 3_600_000)),
    told: whole,
  },
  {
    name: 'SIGINT or SIGTERM while it is under way',
    prepare: meanwhile(world => world.stop()),
    told: ({ marker }) => (marker === 'finished' ? whole() : { is: 'interrupted' }),
  },
  {
    name: 'killed before it took effect',
    prepare: (world, write) =>
      onTheWay(async () => {
        world.kill();
        return new Response();
      })(world, write),
    told: () => ({ is: 'killed' }),
  },
  {
    name: 'killed, by a machine whose clock is five hours ahead',
    meets: ({ method }) => method === 'DELETE' || method === 'POST',
    prepare: (world, write) => {
      world.skew(5 * 3_600_000);
      meanwhile(() => world.kill(), 'after')(world, write);
    },
    told: () => ({ is: 'killed' }),
  },
  {
    name: 'killed, by a machine whose clock is five hours behind',
    meets: ({ method }) => method === 'DELETE' || method === 'POST',
    prepare: (world, write) => {
      world.skew(-5 * 3_600_000);
      meanwhile(() => world.kill(), 'after')(world, write);
    },
    told: () => ({ is: 'killed' }),
  },
  {
    name: 'killed after it took effect',
    prepare: meanwhile(world => world.kill(), 'after'),
    told: () => ({ is: 'killed' }),
  },
];
