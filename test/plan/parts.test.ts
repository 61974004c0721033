import { describe, expect, it } from 'vitest';
import { actionsIn, changeAt, holdsIn, planOf, saysOf, type World } from './fixtures.ts';

const lamp = 'thing.room.lamp';
const sticker = 'sticker.room.lamp';

describe('a part of a thing, kept in a place of its own', () => {
  const other = { 'sticker.room.other': { text: 'Cool' } };
  const fresh: World = {
    declared: { [lamp]: { name: 'Lamp' }, [sticker]: { text: 'Hot' } },
    portal: other,
  };
  const written: World = { ...fresh, portal: { [lamp]: { name: 'Lamp' }, [sticker]: { text: 'Cold' } } };

  it('comes after the thing', () => {
    const plan = planOf(fresh);
    expect(actionsIn(plan)).toEqual([`create ${lamp}`, `create ${sticker}`]);
    expect(changeAt(plan, sticker).dependsOn).toEqual([lamp]);
  });

  it('is meant by the address of the thing, in targets and in what a person permits', () => {
    expect(actionsIn(planOf({ ...fresh, gate: { target: [lamp] } }))).toEqual([
      `create ${lamp}`,
      `create ${sticker}`,
    ]);
    expect(saysOf(planOf({ ...written, gate: { target: [lamp] } }))).toEqual([]);
    expect(holdsIn(planOf(written))).toEqual({ [`${sticker} text`]: 'takeover' });
    expect(holdsIn(planOf({ ...written, gate: { takeOver: [lamp] } }))).toEqual({});
    expect(holdsIn(planOf({ ...written, gate: { takeOver: ['thing.room.other'] } }))).toEqual({
      [`${sticker} text`]: 'takeover',
    });
  });

  it('is created where the thing is pinned and has none yet, and found where it has one', () => {
    const pins = { [lamp]: 'l7', [sticker]: 'l7' };
    const portal = { ...other, 'thing.room.l7': { name: 'Lamp' } };
    expect(actionsIn(planOf({ ...fresh, pins, portal }))).toEqual([`create ${sticker}`]);
    const both = { ...portal, 'sticker.room.l7': { text: 'Hot' } };
    expect(actionsIn(planOf({ ...fresh, pins, portal: both }))).toEqual([]);
  });

  it('goes with the thing', () => {
    const { portal = {} } = written;
    expect(holdsIn(planOf({ portal, removed: [lamp] }))).toEqual({});
  });
});
