import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { buildApp, makeEdit } from './http/app.ts';
import type { Engine } from './http/engine.ts';
import { type Edit, type FaultList, openFaults } from './http/faults.ts';
import { openRateLimiter, type RateLimiter } from './http/rate-limit.ts';
import { openRequestLog } from './http/request-log.ts';
import type { Json } from './json.ts';
import type { EmulatorOptions, RequestEntry } from './options.ts';
import { ACCOUNT_SETTING, openPortal, type Portal } from './portal/portal.ts';
import { plantSeed } from './portal/seed.ts';
import { EMPTY_SEED, readSeed, type Seed } from './portal/seed-files.ts';
import { addToken, DEFAULT_TOKEN, findToken, TOKENS, type TokenRequest } from './portal/tokens.ts';
import { openStore, type Store } from './store/store.ts';

export interface Emulator {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** A token with every scope. */
  readonly token: string;
  readonly portalId: number;
  readonly faults: FaultList;
  /** What the emulator wants its user to know: seed files it did not read. */
  readonly notes: readonly string[];
  requests(): readonly RequestEntry[];
  /**
   * Somebody else changes something in HubSpot now: as another user, outside the log, the limits and the faults; may
   * write lifecycle stages. Returns the answer's body; throws when HubSpot would refuse it.
   */
  edit(edit: Edit): Promise<Json>;
  createToken(request?: TokenRequest): string;
  /** Back to the seed; faults, log and limits start afresh. Tokens stay. Throws SeedError and changes nothing. */
  reset(): void;
  /** Stops listening, drops open connections, closes the data. May be called again. */
  close(): Promise<void>;
}

const ALREADY_SEEDED = 'seed: not read, the data directory already holds a portal';

function openData(options: EmulatorOptions): Store {
  if (options.data === undefined) return openStore(':memory:');
  mkdirSync(options.data, { recursive: true });
  return openStore(join(options.data, 'portal.db'));
}

const seedOf = (options: EmulatorOptions): Seed =>
  options.seed === undefined ? EMPTY_SEED : readSeed(options.seed);

/** Seeds an empty store and returns notes. A seed is read completely before anything is written. */
function prepare(store: Store, options: EmulatorOptions): readonly string[] {
  if (store.setting(ACCOUNT_SETTING) !== undefined) return options.seed === undefined ? [] : [ALREADY_SEEDED];
  const seed = seedOf(options);
  plantSeed(store, seed, options);
  return seed.notes;
}

interface Running {
  readonly engine: Engine;
  readonly notes: readonly string[];
  listening(origin: string): void;
  close(): void;
}

function assemble(store: Store, options: EmulatorOptions): Running {
  const token = options.token ?? DEFAULT_TOKEN;
  const notes = prepare(store, options);
  if (!findToken(store, token)) addToken(store, {}, token);
  const real = options.rateLimit === 'real';
  let portal: Portal = openPortal(store, options);
  let limiter: RateLimiter = openRateLimiter(portal, real);
  const faults = openFaults(store);
  const log = openRequestLog(options.requestLog);
  let origin = '';
  let answers = 0;
  const engine: Engine = {
    portal: () => portal,
    limiter: () => limiter,
    faults,
    log,
    options,
    origin: () => origin,
    correlationId() {
      answers += 1;
      return `019e0000-0000-7000-8000-${answers.toString(16).padStart(12, '0')}`;
    },
    reset() {
      const seed = seedOf(options);
      store.transaction(() => {
        store.clear(TOKENS);
        plantSeed(store, seed, options);
      });
      faults.clear();
      log.clear();
      portal = openPortal(store, options);
      limiter = openRateLimiter(portal, real);
    },
  };
  return {
    engine,
    notes,
    listening(address) {
      origin = address;
    },
    close() {
      faults.clear();
      log.close();
      store.close();
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken ? new Error(`Port ${port} is in use. Choose another one, or 0 for any free port.`) : error,
      );
    });
    // Loopback only: the emulator has no secrets to guard, but it is nobody else's business.
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * Starts a HubSpot portal on 127.0.0.1. Throws SeedError for a bad seed, and an Error that says so when the port or
 * the data is in use.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const store = openData(options);
  let running: Running;
  try {
    running = assemble(store, options);
  } catch (error) {
    store.close();
    throw error;
  }
  const { engine } = running;
  // createAdaptorServer without a `createServer` option makes a node:http Server.
  const app = buildApp(engine);
  const server = createAdaptorServer({
    fetch: app.fetch,
    overrideGlobalObjects: false,
  }) as Server;
  let port: number;
  try {
    port = await listen(server, options.port ?? 0);
  } catch (error) {
    running.close();
    throw error;
  }
  const url = `http://127.0.0.1:${port}`;
  running.listening(url);
  let stopped: Promise<void> | undefined;
  return {
    url,
    token: options.token ?? DEFAULT_TOKEN,
    portalId: engine.portal().portalId,
    faults: engine.faults,
    notes: running.notes,
    requests: () => engine.log.entries(),
    edit: edit => makeEdit(app, edit),
    createToken: request => addToken(store, request ?? {}),
    reset: () => engine.reset(),
    close() {
      stopped ??= stop(server, running);
      return stopped;
    },
  };
}

function stop(server: Server, running: Running): Promise<void> {
  return new Promise(resolve => {
    server.close(() => {
      running.close();
      resolve();
    });
    server.closeAllConnections();
  });
}
