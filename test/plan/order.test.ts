import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeld } from '../../src/core/permitted.ts';
import type { Change } from '../../src/core/plan.ts';
import { orderChanges } from '../../src/plan/order.ts';

function change(address: string, dependsOn: readonly string[] = [], isHeldBack = false): Change {
  const held = { reason: 'limit' as const, says: 'full', wayOut: 'wait' };
  return {
    address,
    kind: 'thing',
    key: address,
    action: 'create',
    units: [],
    risks: [],
    ...(isHeldBack && { held }),
    dependsOn,
    steps: [],
    fingerprint: 'absent',
  };
}

const addresses = (changes: readonly Change[]) => changes.map(({ address }) => address);
const reasons = (changes: readonly Change[]) =>
  Object.fromEntries(changes.flatMap(({ address, held }) => (held ? [[address, held.reason]] : [])));

describe('the order of changes', () => {
  it('is as given where nothing depends on anything', () => {
    expect(addresses(orderChanges([change('b'), change('a')]))).toEqual(['b', 'a']);
  });

  it('puts what is needed right before what first needs it', () => {
    const ordered = orderChanges([
      change('z'),
      change('a', ['c', 'b']),
      change('b', ['d']),
      change('c'),
      change('d'),
    ]);
    expect(addresses(ordered)).toEqual(['z', 'c', 'd', 'b', 'a']);
  });

  it('minds no address that is not in the plan', () => {
    expect(orderChanges([change('a', ['elsewhere'])])).toEqual([change('a', ['elsewhere'])]);
  });

  it('holds what depends on something held, all the way', () => {
    const ordered = orderChanges([
      change('a', ['b']),
      change('b', ['c']),
      change('c', [], true),
      change('d'),
    ]);
    expect(reasons(ordered)).toEqual({ c: 'limit', b: 'dependency', a: 'dependency' });
    expect(ordered.at(-2)?.held?.says).toBe('it needs b, which is held');
  });

  it('leaves a hold its own reason', () => {
    expect(reasons(orderChanges([change('a', ['b'], true), change('b', [], true)]))).toEqual({
      a: 'limit',
      b: 'limit',
    });
  });

  it('holds what depends on itself, directly or in a circle, and what depends on that', () => {
    expect(reasons(orderChanges([change('a', ['a'])]))).toEqual({ a: 'dependency' });
    expect(
      reasons(
        orderChanges([
          change('x', ['a']),
          change('a', ['b']),
          change('b', ['c']),
          change('c', ['a']),
          change('y'),
        ]),
      ),
    ).toEqual({
      a: 'dependency',
      b: 'dependency',
      c: 'dependency',
      x: 'dependency',
    });
  });
});

/** Changes whose dependencies may be anything, circles included. */
const anyChanges = fc
  .array(fc.record({ dependsOn: fc.array(fc.nat({ max: 12 }), { maxLength: 4 }), held: fc.boolean() }), {
    maxLength: 10,
  })
  .map(all =>
    all.map(({ dependsOn, held }, index) =>
      change(
        `c${index}`,
        dependsOn.map(other => `c${other}`),
        held && index % 3 === 0,
      ),
    ),
  );

/** Without circles: everything depends on earlier ones only; then shuffled. */
const acyclicChanges = fc
  .array(fc.array(fc.nat({ max: 30 }), { maxLength: 4 }), { maxLength: 12 })
  .map(all =>
    all.map((others, index) =>
      change(
        `c${index}`,
        others.filter(other => other < index).map(other => `c${other}`),
      ),
    ),
  )
  .chain(changes => fc.shuffledSubarray(changes, { minLength: changes.length }));

describe('laws of the order', () => {
  it('every change is there once', () => {
    fc.assert(
      fc.property(anyChanges, changes => {
        expect(addresses(orderChanges(changes)).sort()).toEqual(addresses(changes).sort());
      }),
    );
  });

  it('without circles, each comes after what it depends on, and nothing is held', () => {
    fc.assert(
      fc.property(acyclicChanges, changes => {
        const ordered = orderChanges(changes);
        const place = new Map(addresses(ordered).map((address, index) => [address, index]));
        for (const { address, dependsOn } of ordered) {
          for (const first of dependsOn) expect(place.get(first)).toBeLessThan(place.get(address) ?? -1);
        }
        expect(ordered.filter(isHeld)).toEqual([]);
      }),
    );
  });

  it('nothing goes ahead that depends on something held', () => {
    fc.assert(
      fc.property(anyChanges, changes => {
        const ordered = orderChanges(changes);
        const held = new Set(addresses(ordered.filter(isHeld)));
        for (const one of ordered)
          if (!isHeld(one)) expect(one.dependsOn.filter(first => held.has(first))).toEqual([]);
      }),
    );
  });

  it('what is in order stays as it is', () => {
    fc.assert(
      fc.property(acyclicChanges, changes => {
        const ordered = orderChanges(changes);
        expect(orderChanges(ordered)).toEqual(ordered);
      }),
    );
  });
});
