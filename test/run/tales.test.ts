import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/core/call.ts';
import { PortalError, type PortalErrorFacts } from '../../src/portal/errors.ts';
import { openBodyCache } from '../../src/run/body-cache.ts';
import { makeDirectory } from '../cli/test-workspace.ts';
import { applyTales, changesOf, map, openTeller, planTales, type Teller } from './tellers.ts';

const endpoints = ({ asked }: Teller) => asked.map(({ endpoint }) => endpoint);
const statuses = ({ outcome }: Awaited<ReturnType<typeof applyTales>>) =>
  outcome.results.map(({ address, status, says }) => [address, status, says]);
const tales = {
  '1': { title: 'Odyssey', lines: ['a'], revision: '4' },
  '2': { title: 'Iliad', lines: ['b'], revision: '1' },
  '3': { title: 'Aeneid', lines: ['c'], revision: '9' },
};
const ofAnother = (key: string) =>
  map({ title: key, lines: [key], of: { kind: 'tale', key: other[key] ?? '' } });
const other: Readonly<Record<string, string>> = { a: 'b', b: 'a', self: 'self' };

function portalError(call: Call, facts: Pick<PortalErrorFacts, 'what' | 'ambiguous' | 'kind'>): PortalError {
  const request = { call, method: 'POST', path: '/tales', next: 'run plan again' } as const;
  return new PortalError({ ...request, ...facts, requiredScopes: [], hubspotErrors: [] });
}

describe('things that are listed in short', () => {
  it('are listed page by page, and read whole where they are declared', async () => {
    const teller = openTeller(tales);
    const { plan } = await planTales(teller, { aeneid: map({ title: 'Aeneid', lines: ['C'] }) });
    expect(changesOf(plan)).toEqual([['aeneid', 'adopt', undefined]]);
    expect(plan.changes[0]?.revision).toBe('9');
    expect(teller.asked.map(({ endpoint, query }) => [endpoint, query])).toEqual([
      ['tales.list', undefined],
      ['tales.list', { after: '2' }],
      ['tales.some', { ids: '3' }],
    ]);
  });

  it('are incomplete where pages go round', async () => {
    const teller = openTeller(tales);
    teller.instead = ({ endpoint }) => (endpoint === 'tales.list' ? { results: [], next: '2' } : undefined);
    const { plan } = await planTales(teller, { new: map({ title: 'New' }) });
    expect(changesOf(plan)).toEqual([['new', 'create', 'unreadable']]);
    expect(plan.unread[0]?.says).toBe('tales.list names as its next page one that was read already');
  });

  it('that are not shown say why, and are held', async () => {
    const teller = openTeller(tales);
    teller.hidden.add('3');
    const { plan } = await planTales(teller, { aeneid: map({ title: 'Aeneid', lines: ['C'] }) });
    expect(plan.changes[0]?.held?.says).toBe('it is there, and cannot be read: 3 is a secret');
    teller.instead = ({ endpoint }) => (endpoint === 'tales.some' ? { results: [] } : undefined);
    const again = await planTales(teller, { aeneid: map({ title: 'Aeneid', lines: ['C'] }) });
    expect(again.plan.changes[0]?.held?.says).toMatch(/HubSpot lists it and does not show it$/);
  });
});

describe('bodies that were read before', () => {
  const declared = { aeneid: map({ title: 'Aeneid', lines: ['c'] }), iliad: map({ title: 'Iliad' }) };

  it('are not read again while their revision is the same', async () => {
    const file = join(makeDirectory(), 'deep', 'cache.json');
    const plan = async (teller: Teller) => {
      await planTales(teller, declared, { cache: openBodyCache(file, 1) });
      return teller.asked
        .filter(({ endpoint }) => endpoint === 'tales.some')
        .map(({ query }) => query?.['ids']);
    };
    expect(await plan(openTeller(tales))).toEqual(['2,3']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await plan(openTeller(tales))).toEqual([]);
    const changed = { ...tales, '3': { ...tales['3'], revision: '10', lines: ['new'] } };
    expect(await plan(openTeller(changed))).toEqual(['3']);
  });

  it('count for their own portal only, and nothing where the file is no such thing', () => {
    const file = join(makeDirectory(), 'cache.json');
    const cache = openBodyCache(file, 1);
    cache.put('tale', '1', '4', { id: '1' });
    cache.put('tale', '2', undefined, { id: '2' });
    cache.save();
    cache.save();
    expect(openBodyCache(file, 1).get('tale', '1', '4')).toEqual({ id: '1' });
    expect(openBodyCache(file, 1).get('tale', '1', '5')).toBeUndefined();
    expect(openBodyCache(file, 1).get('tale', '2', undefined)).toBeUndefined();
    expect(openBodyCache(file, 2).get('tale', '1', '4')).toBeUndefined();
    for (const text of [
      '',
      '[]',
      '{"format":1,"portalId":1}',
      '{"format":1,"portalId":1,"bodies":[1,["x"],["y",{"revision":1}]]}',
    ]) {
      writeFileSync(file, text);
      expect(openBodyCache(file, 1).get('tale', '1', '4')).toBeUndefined();
    }
  });

  it('are read again where they cannot be kept', () => {
    const file = join(makeDirectory(), 'cache.json');
    const cache = openBodyCache(join(file, 'below'), 1);
    writeFileSync(file, '');
    cache.put('tale', '1', '4', { id: '1' });
    expect(() => cache.save()).not.toThrow();
  });
});

describe('a thing whose id the portal gives', () => {
  it('is known to what comes after it', async () => {
    const teller = openTeller();
    const declared = {
      first: map({ title: 'First', lines: [] }),
      second: map({ title: 'Second', lines: [], of: { kind: 'tale', key: 'first' } }),
    };
    expect(statuses(await applyTales(teller, declared))).toEqual([
      ['tale.first', 'done', undefined],
      ['tale.second', 'done', undefined],
    ]);
    expect(teller.tales.get('101')).toMatchObject({ title: 'Second', of: '100' });
    expect((await planTales(teller, declared)).plan.changes).toEqual([]);
  });

  it('is found by its mark after a write whose outcome is unknown', async () => {
    const teller = openTeller(tales);
    let lost = false;
    teller.instead = call => {
      if (call.endpoint !== 'tales.create' || lost) return undefined;
      lost = true;
      teller.tales.set('100', { title: 'New', seal: 'new', lines: [], revision: '1', told: false });
      throw portalError(call, { what: 'no answer', ambiguous: true, kind: 'connection' });
    };
    const declared = { new: map({ title: 'New', lines: [], told: true }) };
    expect(statuses(await applyTales(teller, declared))).toEqual([['tale.new', 'done', undefined]]);
    expect(teller.tales.get('100')).toMatchObject({ told: true });
    expect(teller.tales.size).toBe(4);
  });
});

describe('what is begun in one request and finished in another', () => {
  const declared = { long: map({ title: 'Long', lines: ['a'], told: true }) };

  it('waits until the portal has finished, and goes on from what it has then', async () => {
    const teller = openTeller();
    teller.slow = 2;
    const applied = await applyTales(teller, declared);
    expect(statuses(applied)).toEqual([['tale.long', 'done', undefined]]);
    expect(teller.tales.get('100')).toMatchObject({ told: true, after: '1' });
  });

  it('says so where that takes too long', async () => {
    const teller = openTeller();
    teller.slow = 99;
    const { outcome } = await applyTales(teller, declared);
    expect(outcome.results).toMatchObject([
      { status: 'failed', says: 'HubSpot has not finished what was begun', stepsDone: ['create'] },
    ]);
    expect(teller.tales.get('100')).not.toHaveProperty('told');
  });
});

describe('new things that refer to each other', () => {
  it('are made, and then completed', async () => {
    for (const keys of [['a', 'b'], ['self']]) {
      const teller = openTeller();
      const declared = Object.fromEntries(keys.map(key => [key, ofAnother(key)]));
      const applied = await applyTales(teller, declared);
      expect(applied.outcome.results.map(({ status }) => status)).toEqual(keys.map(() => 'done'));
      expect((await planTales(teller, declared)).plan.changes).toEqual([]);
      const journal = readFileSync(applied.file, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line));
      expect(journal.filter(({ type }) => type === 'result')).toHaveLength(keys.length);
    }
  });

  it.each<readonly [why: string, error: (call: Call) => Error, says: string]>([
    [
      'the other one cannot be made',
      call => portalError(call, { what: 'no', ambiguous: false, kind: 'refused' }),
      'it was begun, and needs tale.a, which was not done',
    ],
    ['the run ends', () => new Error('no'), 'no'],
  ])('stay begun where %s', async (_, error, says) => {
    const teller = openTeller();
    teller.instead = call => {
      const isOther = call.endpoint === 'tales.create' && JSON.stringify(call.body).includes('"seal":"a"');
      if (isOther) throw error(call);
      return undefined;
    };
    const { outcome } = await applyTales(teller, { a: ofAnother('a'), b: ofAnother('b') });
    expect(outcome.results.find(({ address }) => address === 'tale.b')).toMatchObject({
      status: 'failed',
      says,
      stepsDone: ['create'],
    });
  });
});

describe('a token that does not see what it makes', () => {
  it('makes one thing and no second', async () => {
    const teller = openTeller();
    teller.instead = ({ endpoint }) => (endpoint === 'tales.some' ? { results: [], errors: [] } : undefined);
    const one = (key: string) => [key, map({ title: key, lines: [] })] as const;
    const { outcome } = await applyTales(teller, Object.fromEntries(['a', 'b', 'c'].map(one)));
    expect(outcome.results.map(({ status }) => status)).toEqual(['done', 'notStarted', 'notStarted']);
    expect(outcome.results[1]?.says).toBe(
      'tale.a was made, and this token cannot read it: nobody could tell what is there already',
    );
    expect(endpoints(teller).filter(endpoint => endpoint === 'tales.create')).toHaveLength(1);
  });
});

describe('a thing that somebody saves between plan and write', () => {
  it('is not written, and the revisions are named', async () => {
    const teller = openTeller(tales);
    const declared = { aeneid: map({ title: 'Aeneid', lines: ['C'] }) };
    const applied = await applyTales(teller, declared, {
      meanwhile: () => teller.tales.set('3', { ...tales['3'], revision: '10' }),
    });
    expect(statuses(applied)).toEqual([
      ['tale.aeneid', 'failed', '"Aeneid" was saved in HubSpot since: revision 9 then, 10 now'],
    ]);
    expect(endpoints(teller)).not.toContain('tales.update');
  });
});

describe('a secret', () => {
  const declared = {
    spell: map({ title: 'Spell', lines: ['say ${secrets.WORD}', map({ x: '${secrets.WORD}!' })] }),
  };

  it('is put in when a request is sent, and nowhere else', async () => {
    const teller = openTeller();
    const { file } = await applyTales(teller, declared, { secrets: { WORD: 'abracadabra' } });
    expect(teller.tales.get('100')?.['lines']).toEqual(['say abracadabra', { x: 'abracadabra!' }]);
    expect(readFileSync(file, 'utf8')).not.toContain('abracadabra');
  });

  it('that is not set keeps only its own change from being sent', async () => {
    const teller = openTeller();
    const both = { plain: map({ title: 'Plain', lines: [] }), ...declared };
    const { outcome } = await applyTales(teller, both);
    expect(outcome.results).toMatchObject([
      { address: 'tale.plain', status: 'done' },
      {
        address: 'tale.spell',
        status: 'failed',
        says: 'the secret WORD is not set',
        next: 'export WORD=… and run plan again',
      },
    ]);
  });
});
