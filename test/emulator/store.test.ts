import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrayOf, textOf } from '../../src/emulator/json.ts';
import { openStore } from '../../src/emulator/store/store.ts';

describe('the store', () => {
  it('keeps collections ordered by id, whatever was put and removed', () => {
    const change = fc.record({ id: fc.constantFrom('a', 'B', 'c', '10', '9', 'ä'), remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), changes => {
        const store = openStore(':memory:');
        const things = store.collection('thing', 'x');
        const index = things.index('half', entry =>
          entry.archived ? undefined : textOf(entry.body, 'half'),
        );
        const model = new Map<string, string>();
        changes.forEach(({ id, remove }, number) => {
          const half = String(number % 2);
          if (remove) things.remove(id);
          else things.put(id, number % 3 === 0, { half });
          if (remove) model.delete(id);
          else model.set(id, number % 3 === 0 ? '' : half);
        });
        expect(things.all().map(entry => entry.id)).toEqual([...model.keys()].sort());
        for (const half of ['0', '1']) {
          const expected = [...model].filter(([, value]) => value === half).map(([id]) => id);
          expect([...(index.get(half) ?? [])].sort()).toEqual(expected.sort());
        }
        const copy = store.copy();
        expect(copy.collection('thing', 'x').all()).toEqual(things.all());
        copy.close();
        store.close();
      }),
    );
  });

  it('undoes a failed transaction, in memory and on disk', () => {
    const store = openStore(':memory:');
    store.collection('thing', '').put('kept', false, {});
    const fail = (): void =>
      store.transaction(() => {
        store.collection('thing', '').put('lost', false, {});
        throw new Error('stop');
      });
    expect(fail).toThrow('stop');
    expect(
      store
        .collection('thing', '')
        .all()
        .map(entry => entry.id),
    ).toEqual(['kept']);
    store.close();
  });

  it('counts changes, and joins a transaction inside another', () => {
    const store = openStore(':memory:');
    const before = store.version();
    store.transaction(() => store.transaction(() => store.collection('thing', '').put('a', false, {})));
    expect(store.version()).toBe(before + 1);
    store.close();
  });
});

describe('reading JSON', () => {
  it('takes what has another type as empty', () => {
    expect([textOf({ a: 1 }, 'a'), textOf({}, 'a'), arrayOf({ a: 'x' }, 'a')]).toEqual(['', '', []]);
  });
});
