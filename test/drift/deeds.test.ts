import { describe, expect, it } from 'vitest';
import type { Call, Json } from '../../src/core/call.ts';
import { type Deed, withDeed } from '../../src/drift/deeds.ts';
import { auditWords } from '../../src/kinds/audit-words.ts';
import { readDeeds } from '../../src/run/drift/read-deeds.ts';
import type { Reader, Reading } from '../../src/run/reader.ts';
import { change } from '../render/build.ts';

const deed = (what: string, target: string, more: Partial<Deed> = {}): Deed => ({
  what,
  target,
  at: '2026-11-20T10:00:00Z',
  userId: '7',
  ...more,
});

describe('who changed a thing, by the audit log', () => {
  it('is the last one who did something to it, by its id, key or title', () => {
    const tier = change('tier', { id: 'tier', title: 'Tier' });
    const deeds = [
      deed('PROPERTY CONTACT', 'tier'),
      deed('PROPERTY CONTACT', 'Tier', { at: '2026-11-21T10:00:00Z', userId: '8' }),
      deed('PROPERTY CONTACT', 'other', { at: '2026-11-22T10:00:00Z', userId: '9' }),
    ];
    expect(withDeed(tier, deeds, auditWords)).toMatchObject({
      changedBy: '8',
      changedAt: '2026-11-21T10:00:00Z',
    });
    expect(withDeed(tier, deeds.toReversed(), auditWords)).toMatchObject({ changedBy: '8' });
  });

  it.each([
    ['a value of a record', 'property', 'PROPERTY_VALUE CONTACT'],
    ['a thing of another kind', 'property', 'WORKFLOW'],
    ['what has its name among another type of records', 'property', 'PROPERTY COMPANY'],
    ['a kind that has no word', 'propertyValidation', 'PROPERTY'],
  ])('is nobody who changed %s', (_, kind, what) => {
    const tier = change('tier', { kind });
    expect(withDeed(tier, [deed(what, 'tier')], auditWords)).toBe(tier);
  });

  it('may be said without a type of records, or of one that is not known', () => {
    const tier = change('tier');
    for (const what of ['PROPERTY', 'PROPERTY CONTACTS', 'PROPERTY ORDER'])
      expect(withDeed(tier, [deed(what, 'tier')], auditWords)).toHaveProperty('changedBy', '7');
    const { scope: _, ...route } = change('route', { kind: 'workflow' });
    expect(withDeed(route, [deed('WORKFLOW COMPANY', 'route')], auditWords)).toHaveProperty('changedBy', '7');
  });

  it('is whom the thing itself names', () => {
    const tier = change('tier', { changedBy: '1' });
    expect(withDeed(tier, [deed('PROPERTY', 'tier')], auditWords)).toBe(tier);
  });
});

describe('reading the audit log', () => {
  const entry = (more: Readonly<Record<string, Json>> = {}): Json => ({
    id: 'x',
    category: 'PIPELINE',
    subCategory: 'DEAL',
    action: 'UPDATE',
    targetObjectId: 'Sales Pipeline',
    occurredAt: '2026-11-20T10:00:00Z',
    actingUser: { userId: 7, userEmail: 'anna@example.com' },
    ...more,
  });

  function told(answer: (call: Call) => Json | undefined) {
    const asked: Call[] = [];
    const reader: Reader = {
      read: async (call): Promise<Reading> => {
        asked.push(call);
        const body = answer(call);
        return body === undefined ? { unreadable: 'no scope', next: 'ask' } : { call, status: 200, body };
      },
    };
    return { asked, reader };
  }

  it('says what was done, by whom, and leaves out what names nobody', async () => {
    const { asked, reader } = told(() => ({
      results: [
        entry(),
        entry({ actingUser: { userId: 8 }, subCategory: null }),
        entry({ actingUser: null }),
        entry({ targetObjectId: null }),
        entry({ occurredAt: 5 }),
        'odd',
      ],
    }));
    const same = { target: 'Sales Pipeline', at: '2026-11-20T10:00:00Z' };
    expect(await readDeeds(reader, '2026-11-01T00:00:00Z')).toEqual([
      { ...same, what: 'PIPELINE DEAL', userId: '7', email: 'anna@example.com' },
      { ...same, what: 'PIPELINE', userId: '8' },
    ]);
    expect(asked).toEqual([
      { endpoint: 'account.auditLogs', query: { limit: '100', occurredAfter: '2026-11-01T00:00:00Z' } },
    ]);
  });

  it('goes on to the next page, and gives up after some', async () => {
    const { asked, reader } = told(() => ({ results: [entry()], paging: { next: { after: 'more' } } }));
    expect(await readDeeds(reader, 'then')).toHaveLength(5);
    expect(asked.map(({ query }) => query?.['after'])).toEqual([undefined, 'more', 'more', 'more', 'more']);
  });

  it.each([
    ['is not permitted', () => undefined],
    ['answers something else', () => ({ odd: true })],
  ])('has nothing to say where it %s', async (_, answer) => {
    expect(await readDeeds(told(answer).reader, 'then')).toEqual([]);
  });
});
