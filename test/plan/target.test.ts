import { describe, expect, it } from 'vitest';
import { actionsIn, planOf, to } from './fixtures.ts';

const declared = {
  'thing.room.a': { name: 'A', shelf: to('shelf.room.top') },
  'thing.room.b': { name: 'B', next: to('thing.room.a') },
  'thing.room.c': { name: 'C' },
  'shelf.room.top': { label: 'Top' },
};

describe('--target', () => {
  it('left out means everything', () => {
    expect(planOf({ declared }).changes).toHaveLength(4);
  });

  it('keeps what it names', () => {
    expect(actionsIn(planOf({ declared, gate: { target: ['thing.room.c'] } }))).toEqual([
      'create thing.room.c',
    ]);
    expect(actionsIn(planOf({ declared, gate: { target: ['thing.room.c', 'shelf'] } }))).toEqual([
      'create shelf.room.top',
      'create thing.room.c',
    ]);
  });

  it('keeps what that needs, and what that needs, in order', () => {
    expect(actionsIn(planOf({ declared, gate: { target: ['thing.room.b'] } }))).toEqual([
      'create shelf.room.top',
      'create thing.room.a',
      'create thing.room.b',
    ]);
  });

  it('keeps what a removal waits for', () => {
    const portal = { 'thing.room.lamp': { shelf: '17' }, 'shelf.room.17': {}, 'thing.room.x': {} };
    const plan = planOf({ removed: Object.keys(portal), portal, gate: { target: ['shelf.room.17'] } });
    expect(actionsIn(plan)).toEqual(['remove thing.room.lamp', 'remove shelf.room.17']);
  });

  it('does not lift holds', () => {
    const plan = planOf({
      declared: { ...declared, 'thing.room.a': {} },
      gate: { target: ['thing.room.b'] },
    });
    expect(actionsIn(plan)).toEqual(['create thing.room.a (incomplete)', 'create thing.room.b (dependency)']);
  });

  it('that names nothing keeps nothing, and is remarked', () => {
    const plan = planOf({ declared, gate: { target: ['thing.romm.*', 'thing.room.c'] } });
    expect(actionsIn(plan)).toEqual(['create thing.room.c']);
    expect(plan.remarks).toEqual([
      { address: 'thing.romm.*', says: '--target names nothing that is declared or removed here' },
    ]);
  });
});
