import nock from 'nock';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Call } from '../../src/core/call.ts';
import type { Clock } from '../../src/portal/clock.ts';
import { PortalError } from '../../src/portal/errors.ts';
import { createGateway, type GatewayOptions, type TraceEntry } from '../../src/portal/gateway.ts';

export const API = 'https://api.hubapi.com';
export const TOKEN = 'pat-eu1-00000000-1111-2222-3333-444444444444';
const NOON = Date.parse('2026-11-22T12:00:00Z');

/** Time passes at once, and what was slept is on record. */
function quickClock(): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  let time = NOON;
  return {
    slept,
    now: () => time,
    sleep(milliseconds, signal) {
      if (signal?.aborted === true) return Promise.reject(signal.reason);
      slept.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
  };
}

export function setUp(options: Partial<GatewayOptions> = {}) {
  const clock = quickClock();
  const trace: TraceEntry[] = [];
  const log = (entry: TraceEntry) => void trace.push(entry);
  const gateway = createGateway({ endpoint: API, token: TOKEN, clock, log, random: () => 0, ...options });
  return { clock, gateway, trace };
}

/** The error that a call ends with. */
export async function errorOf(sent: Promise<unknown>): Promise<PortalError> {
  const error = await sent.then(
    () => undefined,
    reason => reason,
  );
  if (!(error instanceof PortalError)) throw new Error(`expected a PortalError, got ${error}`);
  return error;
}

export const DETAILS: Call = { endpoint: 'account.details' };
export const LIST: Call = { endpoint: 'properties.list', path: { objectType: 'contacts' } };
export const CREATE: Call = { ...LIST, endpoint: 'properties.create', body: { name: 'tier' } };
export const UPDATE: Call = {
  endpoint: 'properties.update',
  path: { objectType: 'contacts', name: 'tier' },
  body: { label: 'Tier' },
};
export const ARCHIVE: Call = {
  endpoint: 'properties.archive',
  path: { objectType: 'contacts', name: 'tier' },
};
export const SEARCH: Call = {
  endpoint: 'records.search',
  path: { objectType: 'contacts' },
  body: { limit: 1 },
};

export const DETAILS_PATH = '/account-info/2026-09/details';
export const CONTACTS = '/crm/properties/2026-09/contacts';
export const TIER = `${CONTACTS}/tier`;
export const SEARCH_PATH = '/crm/objects/2026-09/contacts/search';

export const details = () => nock(API).get(DETAILS_PATH);
export const create = () => nock(API).post(CONTACTS);
export const update = () => nock(API).patch(TIER);
export const archive = () => nock(API).delete(TIER);
export const BURST = {
  status: 'error',
  message: 'You have reached your ten_secondly_rolling limit.',
  errorType: 'RATE_LIMIT',
};

/** Nothing reaches the network, and every answer that a test has prepared is asked for. */
export function mockTheWire(): void {
  beforeAll(() => nock.disableNetConnect());
  beforeEach(() => nock.cleanAll());
  afterEach(() => {
    nock.abortPendingRequests();
    expect(nock.pendingMocks()).toEqual([]);
  });
  afterAll(() => {
    nock.enableNetConnect();
    nock.restore();
  });
}
