import { describe, expect, it } from 'vitest';
import type { Form } from '../../../src/core/form.ts';
import { onlyUnits } from '../../../src/run/drift/only-units.ts';
import { option, order } from '../../render/build.ts';

const labels = (all: Readonly<Record<string, string>>) =>
  new Map(Object.entries(all).map(([key, label]): [string, Form] => [key, new Map([['label', label]])]));
const WAS = labels({ a: 'A', b: 'B', c: 'C' });
const child = (key: string) => option(key, undefined, new Map());

describe('children once people’s changes are taken over', () => {
  it('are as in the portal where a unit is about them, and as declared elsewhere', () => {
    const portal = labels({ a: 'Alpha', b: 'Beta', x: 'X' });
    expect([...onlyUnits(WAS, portal, [child('a')])]).toEqual([...labels({ a: 'Alpha', b: 'B', c: 'C' })]);
  });

  it('are gone where the portal has them no more', () => {
    expect([...onlyUnits(WAS, labels({ a: 'A' }), [child('b')]).keys()]).toEqual(['a', 'c']);
  });

  it('are in the portal’s order where that is a unit, new ones behind what they are declared behind', () => {
    const portal = labels({ c: 'C', x: 'X', a: 'A' });
    expect([...onlyUnits(WAS, portal, [order([], [])]).keys()]).toEqual(['c', 'a', 'b']);
  });

  it('have only the fields that are declared, unless nothing of that is left', () => {
    const more = new Map<string, Form>([
      [
        'a',
        new Map([
          ['label', 'Alpha'],
          ['hidden', true],
        ] as [string, Form][]),
      ],
    ]);
    expect(onlyUnits(WAS, more, [child('a')]).get('a')).toEqual(new Map([['label', 'Alpha']]));
    const otherwise = new Map<string, Form>([['a', new Map([['contacts', 'Alpha']])]]);
    expect(onlyUnits(WAS, otherwise, [child('a')]).get('a')).toEqual(new Map([['contacts', 'Alpha']]));
  });

  it('may be values of their own', () => {
    const was = new Map<string, Form>([
      ['when', 'x'],
      ['then', 'y'],
    ]);
    expect(onlyUnits(was, new Map([['when', 'z']]), [child('when')])).toEqual(
      new Map([
        ['when', 'z'],
        ['then', 'y'],
      ]),
    );
  });
});
