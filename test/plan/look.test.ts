import { describe, expect, it } from 'vitest';
import { refAddress, respell } from '../../src/plan/look.ts';
import { changeAt, draftedOf, form, planOf, to, type World } from './fixtures.ts';

function resolve(address: string, world: World) {
  return draftedOf(world).look.resolve(to(address));
}

const portal = {
  'shelf.room.17': { label: 'Top' },
  'shelf.room.18': { label: 'Low' },
  'shelf.room.19': { label: 'Low' },
};

describe('the scopes of a kind', () => {
  it('are those that were read; one without scopes has none', () => {
    const { look } = draftedOf({ portal });
    expect(look.scopes?.('shelf')).toEqual(['room']);
    expect(look.scopes?.('sign')).toEqual([]);
  });
});

describe('a reference', () => {
  it('to a declared thing is the id that it has in the portal', () => {
    expect(
      resolve('shelf.room.upper', { declared: { 'shelf.room.upper': { label: 'Top' } }, portal }),
    ).toEqual({ is: 'known', id: '17' });
  });

  it('to a thing that is created is known after apply, or before when its id is its key', () => {
    const declared = { 'shelf.room.new': { label: 'New' }, 'thing.room.new': { name: 'New' } };
    expect(resolve('shelf.room.new', { declared })).toEqual({ is: 'planned', address: 'shelf.room.new' });
    expect(resolve('thing.room.new', { declared })).toEqual({
      is: 'planned',
      address: 'thing.room.new',
      id: 'new',
    });
  });

  it('to a declared thing that cannot be told apart or found waits for it', () => {
    const declared = { 'shelf.room.low': { label: 'Low' }, 'thing.room.lamp': { name: 'Lamp' } };
    const world = { declared, portal, pins: { 'thing.room.lamp': 'gone' } };
    expect(resolve('shelf.room.low', world)).toEqual({ is: 'planned', address: 'shelf.room.low' });
    expect(resolve('thing.room.lamp', world)).toEqual({ is: 'planned', address: 'thing.room.lamp' });
  });

  it('by a name in the portal is known when one thing has it', () => {
    expect(resolve('shelf.room.Top', { portal })).toEqual({ is: 'known', id: '17' });
    expect(resolve('shelf.room.18', { portal })).toEqual({ is: 'known', id: '18' });
    expect(resolve('shelf.room.Low', { portal })).toEqual({ is: 'missing' });
    expect(resolve('shelf.room.None', { portal })).toEqual({ is: 'missing' });
    expect(resolve('shelf.cellar.Top', { portal })).toEqual({ is: 'missing' });
  });

  it('by a key that `uses:` knows is what has that name', () => {
    expect(resolve('shelf.room.mine', { portal, uses: { 'shelf.room.mine': 'Top' } })).toEqual({
      is: 'known',
      id: '17',
    });
    expect(resolve('shelf.room.mine', { portal, uses: { 'shelf.room.mine': 'Gone' } })).toEqual({
      is: 'missing',
    });
  });

  it('by a key that `ids:` pins is that id, before `uses:` and names', () => {
    const pins = { 'shelf.room.Top': '18' };
    expect(resolve('shelf.room.Top', { portal, pins, uses: { 'shelf.room.Top': 'Top' } })).toEqual({
      is: 'known',
      id: '18',
    });
    expect(resolve('shelf.room.Top', { portal, pins: { 'shelf.room.Top': '99' } })).toEqual({
      is: 'missing',
    });
  });

  it('by a pin is trusted where the portal could not be read', () => {
    const pins = { 'shelf.room.Top': '99', 'shelf.cellar.x': '5' };
    expect(resolve('shelf.room.Top', { portal, pins, incomplete: ['shelf.room'] })).toEqual({
      is: 'known',
      id: '99',
    });
    expect(resolve('shelf.cellar.x', { portal, pins })).toEqual({ is: 'known', id: '5' });
  });

  it('by id is that id', () => {
    const { look } = draftedOf({});
    expect(look.resolve({ kind: 'shelf', scope: 'room', literal: '4711' })).toEqual({
      is: 'known',
      id: '4711',
    });
    expect(look.resolve({ kind: 'shelf' })).toEqual({ is: 'missing' });
  });

  it('has the address of its key, or of its id', () => {
    expect(refAddress(to('shelf.room.top'))).toBe('shelf.room.top');
    expect(refAddress(to('sign.exit'))).toBe('sign.exit');
    expect(refAddress({ kind: 'shelf', scope: 'room', literal: '17' })).toBe('shelf.room.17');
  });
});

describe('an id found in the portal', () => {
  const named = (id: string, world: World) => draftedOf({ portal, ...world }).look.ref('shelf', 'room', id);

  it('is called by the key of what is declared', () => {
    const world = {
      declared: { 'shelf.room.upper': { label: 'Top' } },
      uses: { 'shelf.room.used': 'Top' },
      pins: { 'shelf.room.pinned': '17' },
    };
    expect(named('17', world)).toEqual(to('shelf.room.upper'));
  });

  it('is called by the key under which it is used or pinned', () => {
    expect(named('17', { uses: { 'shelf.room.used': 'Top' } })).toEqual(to('shelf.room.used'));
    expect(named('18', { pins: { 'shelf.room.pinned': '18' } })).toEqual(to('shelf.room.pinned'));
    expect(
      named('17', { uses: { 'shelf.room.used': 'Gone', 'shelf.cellar.used': 'Top', 'shelf.used': 'Top' } }),
    ).toEqual(to('shelf.room.Top'));
  });

  it('is not called by what lies within another thing, or by no address at all', () => {
    expect(
      named('17', {
        uses: { 'shelf.room.deep.down': 'Top', nothing: 'Top' },
        pins: { 'shelf.room.a.b': '17' },
      }),
    ).toEqual(to('shelf.room.Top'));
  });

  it('is called by its name when that is its own, and by its id otherwise', () => {
    expect(named('17', {})).toEqual(to('shelf.room.Top'));
    expect(named('18', {})).toEqual({ kind: 'shelf', scope: 'room', literal: '18' });
    expect(named('99', {})).toEqual({ kind: 'shelf', scope: 'room', literal: '99' });
  });

  it('is called by the key that people would give it, where that is its own', () => {
    const suggested = (suggestedKey: string, others: World['special'] = {}, more: World = {}) => {
      const special = { ...others, 'shelf.room.17': { suggestedKey } };
      const { look } = draftedOf({ portal, special, ...more });
      const ref = look.ref('shelf', 'room', '17');
      expect(look.resolve(ref)).toEqual({ is: 'known', id: '17' });
      return ref.key;
    };
    expect(suggested('upper')).toBe('upper');
    expect(suggested('upper', { 'shelf.room.18': { suggestedKey: 'upper' } })).toBe('Top');
    expect(suggested('18')).toBe('Top');
    expect(suggested('upper', {}, { declared: { 'shelf.room.upper': { label: 'Upper' } } })).toBe('Top');
    expect(suggested('Low')).toBe('Top');
  });

  it('is not called by a name that stands for something else', () => {
    const declared = { 'shelf.room.Top': { label: 'Upper' } };
    expect(named('17', { declared })).toEqual({ kind: 'shelf', scope: 'room', literal: '17' });
  });

  it('has no scope where its kind has none', () => {
    expect(draftedOf({ portal: { 'sign.exit': {} } }).look.ref('sign', undefined, 'exit')).toEqual(
      to('sign.exit'),
    );
    expect(draftedOf({}).look.ref('sign', undefined, 'exit')).toEqual({ kind: 'sign', literal: 'exit' });
    expect(
      draftedOf({ uses: { 'sign.out': 'Exit' }, portal: { 'sign.7': { name: 'Exit' } } }).look.ref(
        'sign',
        undefined,
        '7',
      ),
    ).toEqual(to('sign.out'));
  });

  it('that nothing is called has no name', () => {
    expect(named('17', { special: { 'shelf.room.17': { names: [] } } })).toEqual({
      kind: 'shelf',
      scope: 'room',
      literal: '17',
    });
  });
});

describe('two names of one thing', () => {
  it('are no difference', () => {
    const declared = {
      'thing.room.lamp': { name: 'Lamp', shelf: to('shelf.room.17') },
      'thing.room.rug': { name: 'Rug', shelf: to('shelf.room.Top') },
    };
    const all = {
      ...portal,
      'thing.room.lamp': { name: 'Lamp', shelf: '17' },
      'thing.room.rug': { name: 'Rug', shelf: '17' },
    };
    expect(planOf({ declared, portal: all, uses: { 'shelf.room.mine': 'Top' } }).changes).toEqual([]);
  });

  it('are spelled one way, wherever they are in a form', () => {
    const { look } = draftedOf({ portal });
    const spelled = respell(
      form({
        a: [to('shelf.room.17'), 1],
        b: { c: to('shelf.room.gone') },
        d: { literal: '17', kind: 'shelf', scope: 'room' },
        e: null,
      }),
      look,
    );
    expect(spelled).toEqual(
      form({
        a: [to('shelf.room.Top'), 1],
        b: { c: to('shelf.room.gone') },
        d: to('shelf.room.Top'),
        e: null,
      }),
    );
  });
});

describe('the fingerprint of a change', () => {
  const world: World = {
    declared: { 'thing.room.lamp': { name: 'New', shelf: to('shelf.room.Top') } },
    portal: { ...portal, 'thing.room.lamp': { name: 'Old', shelf: '18' } },
  };
  const print = (more: World = {}, address = 'thing.room.lamp') =>
    changeAt(planOf({ ...world, ...more }), address).fingerprint;
  const lamp = (form: NonNullable<World['portal']>[string]) => ({
    portal: { ...portal, 'thing.room.lamp': form },
  });

  it('is the same for the same, and for what configuration does not own', () => {
    expect(print()).toMatch(/^[0-9a-f]{64}$/);
    expect(print(lamp({ name: 'Old', shelf: '18', size: 5, parts: { leg: {} } }))).toBe(print());
  });

  it('is another when an owned unit is', () => {
    expect(print(lamp({ name: 'Older', shelf: '18' }))).not.toBe(print());
    expect(print(lamp({ shelf: '18' }))).not.toBe(print());
  });

  it('is another when a reference means another thing', () => {
    const moved = {
      portal: {
        'shelf.room.20': { label: 'Top' },
        'shelf.room.18': {},
        'thing.room.lamp': { name: 'Old', shelf: '18' },
      },
    };
    expect(print(moved)).not.toBe(print());
    expect(
      print({ declared: { 'thing.room.lamp': { name: 'New', shelf: to('shelf.room.none') } } }),
    ).not.toBe(print());
  });

  it('tells what is created with a known id from what is not', () => {
    const next = (extra: NonNullable<World['declared']>) => ({
      declared: { 'thing.room.lamp': { next: to('thing.room.rug') }, ...extra },
    });
    const rug = { 'thing.room.rug': { name: 'Rug' } };
    const created = print({ ...next(rug), portal: { 'thing.room.lamp': {} } });
    expect(print({ ...next(rug), portal: { 'thing.room.lamp': {}, ...rug } })).toBe(created);
    expect(print({ ...next({}), portal: { 'thing.room.lamp': {} } })).not.toBe(created);
  });

  it('of a thing that is removed is the whole thing', () => {
    const removed = (form: NonNullable<World['portal']>[string]) =>
      print({ declared: {}, removed: ['thing.room.lamp'], portal: { 'thing.room.lamp': form } });
    expect(removed({ name: 'Lamp' })).toBe(removed({ name: 'Lamp' }));
    expect(removed({ name: 'Lamp', size: 2 })).not.toBe(removed({ name: 'Lamp' }));
  });

  it('of what is not there is absent', () => {
    expect(print({ portal })).toBe('absent');
  });
});
