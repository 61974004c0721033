import { describe, expect, it } from 'vitest';
import { apiSection } from '../../src/cli/doctor/api-versions.ts';
import { burstLines, customPropertiesLines, dailyCallsLines } from '../../src/cli/doctor/limits.ts';
import { machineSection } from '../../src/cli/doctor/machine.ts';
import { openForDoctor } from '../../src/cli/doctor/workspace.ts';
import { testIo } from './test-io.ts';

const NEEDED = '20.19';

describe('the machine', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0-nightly'])('will do with Node.js %s', version => {
    expect(machineSection(version).lines).toMatchObject([
      { check: 'version' },
      { check: 'node', status: 'success' },
    ]);
  });

  it.each(['18.20.0', '20.18.9', '20'])('needs a newer one than %s', version => {
    expect(machineSection(version).lines[1]).toMatchObject({
      status: 'error',
      message: expect.stringContaining(NEEDED),
      hint: expect.stringContaining('nodejs.org'),
    });
  });
});

describe('API versions', () => {
  it('are shown together when they end together, those that end first at the top', () => {
    const versions = {
      zebra: { version: '2', ends: '2030-01-01' },
      apple: { version: '2', ends: '2030-01-01' },
      late: { version: '1', ends: '2031-01-01' },
      other: { version: '3', ends: '2030-01-01' },
    };
    const { lines } = apiSection(new Date('2029-01-01T00:00:00Z'), versions);
    expect(lines.map(line => line.message)).toEqual([
      'version 2 (apple, zebra) is supported until 2030-01-01: 365 days left',
      'version 3 (other) is supported until 2030-01-01: 365 days left',
      'version 1 (late) is supported until 2031-01-01: 730 days left',
    ]);
  });
});

it('counts that are not in the answer are no lines', () => {
  for (const body of [null, [], {}, 'x', { byObjectType: 1 }]) {
    expect(customPropertiesLines(body, ['contacts'])).toEqual([]);
    expect(dailyCallsLines(body)).toEqual([]);
  }
  expect(burstLines({ max: 110, intervalMilliseconds: 10_000 }).map(line => line.message)).toEqual([
    'this token may send 110 requests in 10 s',
  ]);
  expect(burstLines({ max: 110, daily: 5 })).toEqual([]);
});

it('a workspace that cannot be looked at is no finding but a failure', () => {
  expect(() => openForDoctor([], undefined, testIo({ cwd: 'no\0path' }))).toThrow('null bytes');
});
