import { describe, expect, it } from 'vitest';
import { identify, type Thing, type Wanted } from '../../src/plan/identify.ts';

const nothing: Wanted = {
  ids: [],
  marks: [],
  names: [],
  formerNames: [],
  isNamed: true,
  isTried: false,
};

/** Things by id, with their names. */
function things(names: Record<string, readonly string[]>): Thing[] {
  return Object.entries(names).map(([id, own]) => ({ id, names: own }));
}

/** What each key is: an id, several of them, nothing, or a pin that is not there. */
function said(wanted: Record<string, Partial<Wanted>>, all: Record<string, readonly string[]>) {
  const entries = Object.entries(wanted).map(([key, own]) => ({ ...nothing, ...own, key }));
  return Object.fromEntries(
    [...identify(entries, things(all))].map(([{ key }, found]) => {
      if (found.is === 'found') return [key, found.thing.id];
      if (found.is === 'ambiguous') return [key, found.candidates.map(({ id }) => id)];
      return [key, found.is === 'absent' ? 'absent' : `no ${found.pin}`];
    }),
  );
}

describe('what something is', () => {
  it('is told by its pin alone, and nobody else is that', () => {
    const all = { 1: ['X'], 2: ['X'] };
    expect(said({ a: { pin: '2', ids: ['1'] }, b: { names: ['X'] } }, all)).toEqual({ a: '2', b: '1' });
    expect(said({ a: { pin: '3', ids: ['1'], names: ['X'] } }, all)).toEqual({ a: 'no 3' });
    expect(said({ a: { pin: '1' }, b: { ids: ['1', '2'] } }, all)).toEqual({ a: '1', b: '2' });
    expect(said({ a: { pin: '1' }, b: { marks: ['X'], ids: ['1'] } }, { 1: ['X'] })).toEqual({
      a: '1',
      b: 'absent',
    });
    expect(said({ a: { pin: '1' }, b: { pin: '1' } }, all)).toEqual({ a: '1', b: '1' });
  });

  it('is told by its ids, the first that is there, then by what our apply calls it', () => {
    const all = { 1: ['M'], 2: ['X'], 3: [] };
    expect(said({ a: { ids: ['9', '3', '2'], marks: ['M'], names: ['X'] } }, all)).toEqual({ a: '3' });
    expect(said({ a: { ids: ['9'], marks: ['M'], names: ['X'] } }, all)).toEqual({ a: '1' });
  });

  it('is told by its name where that is only one', () => {
    expect(said({ a: { names: ['X', 'Y'] } }, { 1: ['X', 'Y'], 2: ['Z'] })).toEqual({ a: '1' });
    expect(said({ a: { names: ['X'] } }, { 1: ['X'], 2: ['Y', 'X'] })).toEqual({ a: ['1', '2'] });
    expect(said({ a: { names: ['X'] } }, { 1: ['Y'] })).toEqual({ a: 'absent' });
  });
});

describe('a name', () => {
  it('is free once what has it is somebody who will be called otherwise', () => {
    expect(said({ a: { ids: ['1'], names: ['Y'] }, b: { names: ['X'] } }, { 1: ['X'] })).toEqual({
      a: '1',
      b: 'absent',
    });
  });

  it('is not free when that one keeps it, or says nothing of its name', () => {
    expect(said({ a: { ids: ['1'], names: ['X'] }, b: { names: ['X'] } }, { 1: ['X'] })).toEqual({
      a: '1',
      b: '1',
    });
    const silent = { ids: ['1'], names: ['key'], isNamed: false };
    expect(said({ a: silent, b: { names: ['X'] } }, { 1: ['X'] })).toEqual({ a: '1', b: '1' });
    const both = { a: { ids: ['1'], names: ['Y'] }, c: silent, b: { names: ['X'] } };
    expect(said(both, { 1: ['X'] })).toEqual({ a: '1', c: '1', b: '1' });
  });
});

describe('former names', () => {
  it('come first: what was somebody’s is not another’s', () => {
    const wanted = { a: { names: ['Y'], formerNames: ['X'] }, b: { names: ['X'] } };
    expect(said(wanted, { 1: ['X'] })).toEqual({ a: '1', b: 'absent' });
  });

  it('that several things have are nobody’s', () => {
    const wanted = { a: { names: ['Y'], formerNames: ['X'] }, b: { names: ['X'] } };
    expect(said(wanted, { 1: ['X'], 2: ['X'] })).toEqual({ a: ['1', '2'], b: ['1', '2'] });
  });

  it('and new ones that are both there leave a question', () => {
    const wanted = { a: { names: ['Y'], formerNames: ['X'] } };
    expect(said(wanted, { 1: ['X'], 2: ['Y'] })).toEqual({ a: ['1', '2'] });
  });

  it('leave a question when both were tried to be exchanged, and none when they were not', () => {
    const wanted = (isTried: boolean) => ({
      a: { names: ['Y'], formerNames: ['X'], isTried },
      b: { names: ['X'], formerNames: ['Y'], isTried },
    });
    const all = { 1: ['X'], 2: ['Y'] };
    expect(said(wanted(false), all)).toEqual({ a: '1', b: '2' });
    expect(said(wanted(true), all)).toEqual({ a: ['1', '2'], b: ['2', '1'] });
  });

  it('are told from new ones by what the others must be, however far that goes', () => {
    const wanted = {
      a: { names: ['Y'], formerNames: ['X'], isTried: true },
      b: { names: ['Z'], formerNames: ['Y'], isTried: true },
      c: { names: ['W'], formerNames: ['Z'], isTried: true },
    };
    expect(said(wanted, { 1: ['X'], 2: ['Y'], 3: ['Z'] })).toEqual({ a: '1', b: '2', c: '3' });
    expect(said(wanted, { 1: ['X'], 2: ['Y'], 3: ['W'] })).toEqual({ a: '1', b: '2', c: '3' });
    expect(said(wanted, { 1: ['X'], 2: ['Z'], 3: ['W'] })).toEqual({ a: '1', b: '2', c: '3' });
    expect(said(wanted, { 1: ['Y'], 2: ['Z'], 3: ['W'] })).toEqual({ a: '1', b: '2', c: '3' });
  });

  it('leave a question where everything that is left is somebody else', () => {
    const wanted = {
      a: { names: ['Y'], formerNames: ['X'], isTried: true },
      b: { names: ['X'], isTried: true },
      c: { names: ['Y'], isTried: true },
    };
    expect(said(wanted, { 1: ['X'], 2: ['Y'] })).toEqual({ a: ['1', '2'], b: '1', c: '2' });
  });
});
