import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/core/plan.ts';
import { driftIn } from '../../src/drift/drift.ts';
import { driftGroups } from '../../src/drift/groups.ts';
import { unmatched } from '../../src/drift/unmatched.ts';
import { kinds } from '../../src/kinds/registry.ts';
import { change, field, option, order, plan } from '../render/build.ts';

const drifted = { origin: 'drift' } as const;
const label = field('label', 'Level', 'Tier', drifted);
const held = (reason: 'missing' | 'drift') => ({ held: { reason, says: 'why', wayOut: 'how' } });

function driftOf(...changes: readonly Change[]): readonly Change[] {
  return driftIn(plan({ changes }), kinds).changes;
}

describe('drift in a plan', () => {
  it('is read from what configuration says to what the portal has', () => {
    const [tier] = driftOf(
      change('tier', { units: [label], held: { reason: 'drift', says: '', wayOut: '' } }),
    );
    expect(tier).toMatchObject({
      action: 'update',
      units: [{ path: ['label'], before: 'Tier', after: 'Level' }],
    });
    expect(tier).not.toHaveProperty('held');
  });

  it('has no units that only the configuration changed', () => {
    const units = [label, field('description', 'a', 'b', { origin: 'config' })];
    expect(driftOf(change('tier', { units }))).toMatchObject([{ units: [{ path: ['label'] }] }]);
    expect(driftOf(change('tier', { units: units.slice(1) }))).toEqual([]);
  });

  it('knows what is gone, whole or in part', () => {
    const gone = change('tier', { action: 'create', units: [field('label', undefined, 'Tier', drifted)] });
    const pinned = change('pinned', { action: 'adopt', ...held('missing') });
    const part = change('region', {
      units: [option('emea', undefined, new Map([['label', 'EMEA']]), { ...drifted, ...held('missing') })],
    });
    expect(driftOf({ ...gone, changedBy: '1', changedAt: 'x' }, pinned, part)).toEqual([
      expect.not.objectContaining({ changedBy: '1' }),
      expect.objectContaining({ address: 'property.contacts.pinned', action: 'remove', units: [] }),
      expect.objectContaining({
        action: 'update',
        units: [
          {
            path: ['options', 'emea'],
            is: 'child',
            before: new Map([['label', 'EMEA']]),
            origin: 'drift',
            held: { reason: 'missing', says: 'why', wayOut: 'how' },
          },
        ],
      }),
    ]);
  });

  it('knows what is back, and what is only to be removed', () => {
    const back = change('old', { action: 'remove', ...held('drift') });
    expect(driftOf(back, change('other', { action: 'remove' }))).toMatchObject([
      { address: 'property.contacts.old', action: 'create' },
    ]);
  });

  it('turns orders and children round, and words of what has them', () => {
    const steps = [new Map([['delay', '2 days']])];
    const [region, route] = driftOf(
      change('region', { units: [order(['b', 'a'], ['a', 'b'], drifted)] }),
      change('route', {
        kind: 'workflow',
        units: [field('steps', steps, [], { ...drifted, words: ['- delay'] })],
      }),
    );
    expect(region?.units).toMatchObject([{ is: 'order', before: ['a', 'b'], after: ['b', 'a'] }]);
    expect(route?.units[0]?.words?.join('\n')).toMatch(/^\+ /);
  });

  it('says nothing in words of a kind that nobody knows', () => {
    expect(driftOf(change('x', { kind: 'nonsense', units: [label] }))).toMatchObject([
      { units: [{ path: ['label'] }] },
    ]);
  });

  it('keeps of the remarks those on what an apply keeps', () => {
    const remarks = [
      { address: 'a', says: 'keeps what was changed in the portal: this' },
      { address: 'b', says: 'something else' },
    ];
    expect(driftIn(plan({ remarks }), kinds).remarks).toEqual(remarks.slice(0, 1));
  });
});

describe('groups of drift', () => {
  it('are by day and by person, the latest first, what nobody knows last', () => {
    const at = (key: string, changedAt?: string, changedBy?: string) =>
      change(key, { ...(changedAt && { changedAt }), ...(changedBy && { changedBy }) });
    const groups = driftGroups({
      changes: [
        at('nobody'),
        at('early', '2026-11-20T10:00:00Z', '7'),
        at('late', '2026-11-22T09:00:00Z', '7'),
        at('later', '2026-11-22T11:00:00Z', '7'),
        at('other', '2026-11-22T10:00:00Z', '5'),
        at('when', '2026-11-22T10:00:00Z'),
        at('who', undefined, '7'),
      ],
    });
    expect(groups.map(({ by, day, changes }) => [day, by, ...changes.map(({ key }) => key)])).toEqual([
      ['2026-11-22', '5', 'other'],
      ['2026-11-22', '7', 'later', 'late'],
      ['2026-11-22', undefined, 'when'],
      ['2026-11-20', '7', 'early'],
      [undefined, '7', 'who'],
      [undefined, undefined, 'nobody'],
    ]);
  });
});

describe('addresses that name nothing', () => {
  it('are those that are no change’s, nor of what a change is a part of', () => {
    const rules = change('tier', { kind: 'propertyValidation' });
    const drifts = [
      plan({ changes: [rules] }),
      plan({ changes: [change('a.b', { address: 'property.contacts."a.b"' })] }),
    ];
    expect(
      unmatched(['property.contacts.tier', 'property.*.a*', 'property.contacts.ab', 'list.x'], drifts, kinds),
    ).toEqual(['property.contacts.ab', 'list.x']);
  });
});
