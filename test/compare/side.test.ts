import { describe, expect, it } from 'vitest';
import type { ComparedPortal } from '../../src/compare/input.ts';
import { sideOf, type Topic } from '../../src/compare/side.ts';
import { formToJson } from '../../src/core/form-json.ts';
import { draftedOf, form, type PlainMap, planOf, resourceOf } from '../plan/fixtures.ts';
import { thing } from '../plan/toys.ts';

const LAMP = 'thing.room.lamp';

/** What a thing is in a portal once what is declared of it is applied. */
function effective(declared: PlainMap, actual: PlainMap, removed: readonly string[] = []): unknown {
  const world = { declared: { [LAMP]: declared }, portal: { [LAMP]: actual }, removed };
  const [drafted, plan] = [draftedOf(world), planOf(world)];
  const resource = resourceOf(LAMP, declared);
  const portal: ComparedPortal = {
    portal: 'home',
    portalId: 1,
    declaration: {
      resources: [resource],
      removed: [],
      excluded: [],
      pins: new Map(),
      uses: new Map(),
      hash: '',
    },
    layered: { position: () => undefined, excluded: [] },
    layers: [],
    read: { plan, drafted, pins: new Map(), undeclared: [], people: new Map(), unread: [] },
  };
  const found = drafted.actual.byId('thing', 'room', 'lamp');
  const topic: Topic = {
    kind: thing,
    scope: 'room',
    address: LAMP,
    resources: new Map([['home', resource]]),
    things: new Map(found ? [['home', { found, key: 'lamp' }]] : []),
    unclear: new Set(),
    changes: new Map(plan.changes.map(change => ['home', change])),
  };
  return formToJson(sideOf(topic, portal).form ?? form({}));
}

describe('a thing once everything declared is applied', () => {
  it('has what is declared over what the portal has, deeper down, too', () => {
    expect(
      effective(
        { name: 'Lamp', place: { row: 2 } },
        { name: 'Light', size: 3, place: { row: 1, column: 4 } },
      ),
    ).toEqual({ name: 'Lamp', size: 3, place: { row: 2, column: 4 } });
  });

  it('has declared children in their places, and what the portal says of them beside that', () => {
    expect(
      effective(
        { name: 'Lamp', parts: { foot: { label: 'Foot' }, bulb: { label: 'Bulb' } } },
        {
          name: 'Lamp',
          parts: { bulb: { label: 'Bulb', weight: 2 }, cord: { label: 'Cord' }, foot: { label: 'F' } },
        },
      ),
    ).toEqual({
      name: 'Lamp',
      parts: { foot: { label: 'Foot' }, cord: { label: 'Cord' }, bulb: { label: 'Bulb', weight: 2 } },
    });
  });

  it('has no child that is to be removed', () => {
    expect(
      effective(
        { name: 'Lamp', parts: { foot: { label: 'Foot' } } },
        { name: 'Lamp', parts: { foot: { label: 'Foot' }, cord: { label: 'Cord' } } },
        ['part.room.lamp.cord'],
      ),
    ).toEqual({ name: 'Lamp', parts: { foot: { label: 'Foot' } } });
  });
});
