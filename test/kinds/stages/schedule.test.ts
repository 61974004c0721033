import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedule, type Turn, type Work } from '../../../src/kinds/stages/schedule.ts';

const open = { isClosed: false, willBeClosed: false } as const;
const update = (key: string, labelNow: string, label?: string, state: Partial<Work> = {}): Work => ({
  key,
  does: 'update',
  labelNow,
  ...(label !== undefined && { label }),
  ...open,
  ...state,
});
const create = (key: string, label: string, state: Partial<Work> = {}): Work => ({
  key,
  does: 'create',
  label,
  ...open,
  ...state,
});
const remove = (key: string, labelNow: string, isClosed = false): Work => ({
  key,
  does: 'delete',
  labelNow,
  isClosed,
  willBeClosed: false,
});
const closing = { isClosed: false, willBeClosed: true } as const;
const opening = { isClosed: true, willBeClosed: false } as const;

const said = (turns: readonly Turn[]) =>
  turns.map(turn => (turn.is === 'displace' ? `displace ${turn.key}` : `${turn.work.does} ${turn.work.key}`));
const order = (work: readonly Work[], closedElsewhere = 0, mustStayClosed = false) =>
  said(schedule(work, closedElsewhere, mustStayClosed));

describe('work on stages', () => {
  it('is done in its order where nothing is in the way', () => {
    expect(order([update('a', 'a', 'x'), create('n', 'n'), update('b', 'b')])).toEqual([
      'update a',
      'create n',
      'update b',
    ]);
    expect(order([])).toEqual([]);
  });

  it('frees a name before it is given again', () => {
    expect(order([update('a', 'a', 'b'), update('b', 'b', 'c')])).toEqual(['update b', 'update a']);
    expect(order([create('n', 'b'), update('b', 'b', 'c')])).toEqual(['update b', 'create n']);
  });

  it('displaces one where two swap names', () => {
    expect(order([update('a', 'a', 'b'), update('b', 'b', 'a')])).toEqual([
      'displace a',
      'update b',
      'update a',
    ]);
  });

  it('displaces one where three exchange names', () => {
    expect(order([update('a', 'a', 'b'), update('b', 'b', 'c'), update('c', 'c', 'a')])).toEqual([
      'displace a',
      'update c',
      'update b',
      'update a',
    ]);
  });

  it('leaves the label alone that a stage keeps', () => {
    expect(order([update('a', 'a', 'a', closing)])).toEqual(['update a']);
  });

  it('deletes last, whatever comes first', () => {
    expect(order([remove('a', 'a'), update('b', 'b', 'c'), remove('d', 'd'), create('n', 'n')])).toEqual([
      'update b',
      'create n',
      'delete a',
      'delete d',
    ]);
  });

  it('displaces what goes, where its name is wanted', () => {
    expect(order([remove('a', 'a'), create('n', 'a')])).toEqual(['displace a', 'create n', 'delete a']);
  });

  it('never takes a name for good from a stage that keeps it: HubSpot has the last word', () => {
    expect(order([update('a', 'a'), update('b', 'b', 'a')])).toEqual(['update a', 'update b']);
    expect(order([update('b', 'b', 'a'), update('a', 'a', 'a', closing)])).toEqual(['update a', 'update b']);
  });

  it('closes one stage before it opens the last closed one', () => {
    const work = [update('a', 'a', undefined, opening), update('b', 'b', undefined, closing)];
    expect(order(work, 0, true)).toEqual(['update b', 'update a']);
    expect(order(work, 1, true)).toEqual(['update a', 'update b']);
    expect(order(work, 0, false)).toEqual(['update a', 'update b']);
  });

  it('counts what is closed among its own, too', () => {
    const both = [update('a', 'a', undefined, opening), update('b', 'b', undefined, opening)];
    expect(order([...both, create('n', 'n', closing)], 0, true)).toEqual([
      'update a',
      'create n',
      'update b',
    ]);
  });

  it('keeps a closed stage closed that only gets another name', () => {
    const work = [update('a', 'a', 'x', { isClosed: true, willBeClosed: true }), update('b', 'b', 'c')];
    expect(order(work, 0, true)).toEqual(['update a', 'update b']);
  });

  it('makes a new closed stage before it deletes the last one', () => {
    expect(order([remove('a', 'a', true), create('n', 'n', closing)], 0, true)).toEqual([
      'create n',
      'delete a',
    ]);
  });

  it('goes ahead where nothing is possible: HubSpot has the last word', () => {
    expect(order([remove('a', 'a', true)], 0, true)).toEqual(['delete a']);
    expect(order([update('a', 'a', undefined, opening)], 0, true)).toEqual(['update a']);
  });

  it('swaps names and states at once', () => {
    expect(order([update('a', 'a', 'b', opening), update('b', 'b', 'a', closing)], 0, true)).toEqual([
      'displace a',
      'update b',
      'update a',
    ]);
  });

  it('does each thing once, never gives a name twice, and displaces only what gets a name again or goes', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const world = fc
      .record({
        now: fc.shuffledSubarray(names, { minLength: 1 }),
        later: fc.shuffledSubarray(names, { minLength: 6 }),
        does: fc.array(fc.constantFrom('update', 'delete', 'stay'), { minLength: 6, maxLength: 6 }),
        created: fc.nat(2),
      })
      .map(({ now, later, does, created }) => {
        const kept = new Set(now.filter((_, index) => does[index] === 'stay'));
        const free = later.filter(name => !kept.has(name));
        const existing = now.flatMap((name, index): Work[] => {
          if (does[index] === 'stay') return [];
          return [does[index] === 'delete' ? remove(name, name) : update(name, name, free.pop() ?? name)];
        });
        const made = Array.from({ length: created }, (_, index) => free.pop() ?? `new ${index}`);
        return [...existing, ...made.map(name => create(`new ${name}`, name))];
      });
    fc.assert(
      fc.property(world, work => {
        const turns = schedule(work, 0, false);
        const done = turns.flatMap(turn => (turn.is === 'work' ? [turn.work] : []));
        expect([...done].sort(byKey)).toEqual([...work].sort(byKey));
        const names = new Map(
          work.flatMap(({ key, labelNow }) => (labelNow === undefined ? [] : [[key, labelNow]])),
        );
        for (const turn of turns) {
          if (turn.is === 'displace') names.set(turn.key, `half ${turn.key}`);
          else if (turn.work.does === 'delete') names.delete(turn.work.key);
          else if (turn.work.label !== undefined) names.set(turn.work.key, turn.work.label);
          expect(new Set(names.values()).size).toBe(names.size);
        }
        expect([...names.values()].filter(name => name.startsWith('half'))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

function byKey(a: Work, b: Work): number {
  return a.key < b.key ? -1 : 1;
}
