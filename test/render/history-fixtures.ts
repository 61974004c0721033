import type { History, PastRun } from '../../src/core/history.ts';

/** A run of portal eu, with what a test is about. */
export function pastRun(parts: Partial<PastRun> = {}): PastRun {
  return {
    run: '8f14e45f-ceea-467f-a0e6-0e5a5c6a1d2b',
    portal: 'eu',
    portalId: 147893286,
    started: '2026-11-22T12:00:00.000Z',
    finished: '2026-11-22T12:00:04.000Z',
    version: '0.1.0',
    configurationHash: 'c0ffee',
    ending: 'done',
    counts: { done: 3, failed: 0, notStarted: 0 },
    changes: [],
    writes: [],
    onlyInPortal: false,
    lastComplete: false,
    ...parts,
  };
}

export function pastRuns(runs: readonly PastRun[], parts: Partial<History> = {}): History {
  return {
    runs,
    total: runs.length,
    portals: [{ portal: 'eu', portalId: 147893286, marker: 'read' }],
    journals: ['.portalform/journal/eu.jsonl'],
    leftOut: 0,
    ...parts,
  };
}

const COMMIT = '4f2a9c1e7b3d5a60918273645f0e1d2c3b4a5968';
const correlationId = 'aeb5f871-7f07-4993-9211-075dc63e7cbf';

/** What was done, refused, not begun, and never heard of again. */
export const failedRun: PastRun = pastRun({
  commit: COMMIT,
  actor: 'octocat',
  url: 'https://github.com/acme/portals/actions/runs/1',
  ending: 'failed',
  counts: { done: 3, failed: 1, notStarted: 2 },
  changes: [
    { address: 'propertyGroup.contacts.lead_handoff', action: 'create', status: 'done' },
    { address: 'property.contacts.lead_region', action: 'create', status: 'done' },
    { address: 'property.contacts.lead_source', action: 'update', status: 'done', unsettled: true },
    {
      address: 'property.contacts.sla',
      action: 'adopt',
      status: 'failed',
      says: 'PATCH /crm/properties/2026-09/contacts/sla answered 400 VALIDATION_ERROR: Not today',
    },
    { address: 'property.contacts.a', action: 'remove', status: 'notStarted', says: 'the token was refused' },
    { address: 'property.contacts.b', action: 'create', status: 'notStarted', says: 'the token was refused' },
    { address: 'property.contacts.c', status: 'unknown' },
  ],
  writes: [
    write(1, 'create the group', ['propertyGroup.contacts.lead_handoff'], { status: 201, correlationId }),
    write(2, 'create 2', ['property.contacts.lead_region', 'property.contacts.c'], {
      outcome: 'unknown',
      status: 502,
      error: 'bad gateway',
    }),
    write(3, 'update label', ['property.contacts.lead_source'], { status: 200 }),
    write(4, 'take it over', ['property.contacts.sla'], { outcome: 'refused', status: 400, correlationId }),
    write(5, 'create', ['property.contacts.c'], { outcome: 'unknown', error: 'the connection was reset' }),
    write(6, 'create', ['property.contacts.c'], { outcome: 'unknown' }),
  ],
});

function write(
  number: number,
  says: string,
  addresses: readonly string[],
  answer: Partial<PastRun['writes'][number]>,
): PastRun['writes'][number] {
  return { write: number, says, addresses, endpoint: 'properties.update', outcome: 'accepted', ...answer };
}

/** Every ending, and everything that may be unknown. */
export const mixedHistory: History = pastRuns(
  [
    pastRun({
      run: '5b0c7a9e-1111-4222-8333-444455556666',
      started: '2026-11-22T13:30:00.000Z',
      ending: 'unfinished',
      counts: { done: 1, failed: 0, notStarted: 0 },
      commit: COMMIT,
      dirty: true,
    }),
    failedRun,
    pastRun({
      run: '11111111-2222-4333-8444-555566667777',
      started: '2026-11-21T10:00:00.000Z',
      ending: 'crashed',
      counts: { done: 0, failed: 0, notStarted: 0 },
    }),
    pastRun({
      run: 'ci-4711',
      started: '2026-11-21T09:00:00.000Z',
      ending: 'interrupted',
      counts: { done: 1204, failed: 0, notStarted: 11 },
      actor: 'karin.müller',
      commit: 'v1.2',
    }),
    elsewhere({
      run: '0d9b2a10-1111-4222-8333-444455556666',
      started: '2026-11-20T09:00:00.000Z',
      ending: 'ended',
      commit: COMMIT,
      actor: 'hubot',
    }),
    pastRun({ started: '2026-11-19T09:00:00.000Z', lastComplete: true }),
    pastRun({
      started: '2026-11-18T09:00:00.000Z',
      ending: 'failed',
      counts: { done: 0, failed: 0, notStarted: 2 },
    }),
  ],
  { total: 1230 },
);

/** A run that only the portal knows of. */
export function elsewhere(parts: Partial<PastRun>): PastRun {
  const { counts: _, version: __, finished: ___, started: ____, ...rest } = pastRun({ onlyInPortal: true });
  return { ...rest, ...parts };
}

const EVIL = 'evil\u001b[2J\u202egnp\n1 run: 1 done.';

/** What somebody may have put into a journal, to act on a terminal or to forge lines. */
export const hostileRun: PastRun = pastRun({
  run: `${EVIL}${'x'.repeat(500)}`,
  portal: EVIL,
  started: EVIL,
  finished: EVIL,
  commit: EVIL,
  actor: EVIL,
  url: EVIL,
  version: EVIL,
  changes: [{ address: EVIL, action: 'create', status: 'failed', says: EVIL }],
  writes: [
    write(1, EVIL, [EVIL, EVIL], { outcome: 'refused', status: 400, correlationId: EVIL, error: EVIL }),
  ],
});
