import { describe, expect, it } from 'vitest';
import { recordsProbe } from '../../../src/kinds/stages/records.ts';
import { answerOf } from '../support.ts';

const probe = recordsProbe('deals', 'dealstage', 'won', ['stages', 'won']);
const uncounted = (why: string) => ({
  reason: 'unreadable',
  says: `the deals in it cannot be counted: ${why}`,
  wayOut: 'let the read token search records (crm.objects.deals.read)',
});

describe('records in a stage', () => {
  it('are counted by a search that reads none of them', () => {
    expect(probe.call).toEqual({
      endpoint: 'records.search',
      path: { objectType: 'deals' },
      body: {
        limit: 1,
        properties: [],
        filterGroups: [{ filters: [{ propertyName: 'dealstage', operator: 'EQ', value: 'won' }] }],
      },
    });
  });

  it('keep it', () => {
    expect(probe.read(answerOf({ total: 12345 }))).toEqual([
      {
        path: ['stages', 'won'],
        records: 12345,
        held: {
          reason: 'inUse',
          says: '12,345 deals are in it, and HubSpot deletes nothing that records are in',
          wayOut: 'move those records to another stage first',
        },
      },
    ]);
    expect(probe.read(answerOf({ total: 1 }))[0]?.held?.reason).toBe('inUse');
  });

  it('are said where there are none', () => {
    expect(probe.read(answerOf({ total: 0 }))).toEqual([{ path: ['stages', 'won'], records: 0 }]);
  });

  it('are not taken for none where they cannot be counted', () => {
    expect(probe.read({ unreadable: 'no scope' })).toEqual([
      { path: ['stages', 'won'], held: uncounted('no scope') },
    ]);
    for (const odd of [{}, [], null, { total: '3' }])
      expect(probe.read(answerOf(odd))).toEqual([
        { path: ['stages', 'won'], held: uncounted('the answer had no total') },
      ]);
  });

  it('of a whole pipeline are those of the change', () => {
    expect(recordsProbe('deals', 'pipeline', 'p', undefined).read(answerOf({ total: 0 }))).toEqual([
      { records: 0 },
    ]);
  });
});
