import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Address,
  createMatcher,
  formatAddress,
  matchesPattern,
  parseAddress,
} from '../../src/core/address.ts';

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '',
    '.',
    '"',
    '\\',
    '\n',
    '*',
    'a b',
    'simpleevents.io',
    '地域',
    '\ud800',
    'x-y_Z9',
    'ends.',
  ),
);
const addresses: fc.Arbitrary<Address> = fc.record({
  kind: odd,
  path: fc.array(odd, { minLength: 1, maxLength: 3 }),
});

describe('an address', () => {
  it.each([
    ['property.contacts.lead_region', ['property', 'contacts', 'lead_region']],
    ['list.mql-waiting', ['list', 'mql-waiting']],
    ['propertyGroup.contacts."simpleevents.io"', ['propertyGroup', 'contacts', 'simpleevents.io']],
    ['option.contacts.size."a \\"b\\""', ['option', 'contacts', 'size', 'a "b"']],
    ['option.contacts.size.""', ['option', 'contacts', 'size', '']],
  ])('is written as %s', (text, [kind = '', ...path]) => {
    expect(formatAddress({ kind, path })).toBe(text);
    expect(parseAddress(text)).toEqual({ kind, path });
  });

  it('can be read with spaces in a segment, and quoted without need', () => {
    expect(parseAddress('form.Demo request')).toEqual({ kind: 'form', path: ['Demo request'] });
    expect(parseAddress('"form"."demo"')).toEqual({ kind: 'form', path: ['demo'] });
  });

  it.each(['', 'form', 'form.', '.form', 'a..b', 'a."b', 'a."b"c', 'a.b"c"', 'a."\\x"', ' a.b', '"a"'])(
    'is not what %j says',
    text => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  it('comes back from its text, whatever its segments are', () => {
    fc.assert(
      fc.property(addresses, address => {
        expect(parseAddress(formatAddress(address))).toEqual(address);
      }),
    );
  });

  it('has a text of its own', () => {
    fc.assert(
      fc.property(addresses, addresses, (one, other) => {
        expect(formatAddress(one) === formatAddress(other)).toBe(
          JSON.stringify(one) === JSON.stringify(other),
        );
      }),
    );
  });
});

describe('a pattern', () => {
  const region: Address = { kind: 'property', path: ['contacts', 'lead_region'] };

  it.each([
    'property.contacts.lead_region',
    'property.contacts',
    'property',
    '*',
    'property.*',
    '*.*.*',
    'property.contacts.lead_*',
    'property.*.*_region',
    'prop*ty.c*s.l*r*n',
    '*.*.lead_region*',
    'property.contacts."lead_region"',
  ])('%s matches', pattern => {
    expect(matchesPattern(region, pattern)).toBe(true);
  });

  it.each([
    'property.contacts.lead',
    'property.contacts.lead_region.dach',
    '*.*.*.*',
    'propertyGroup',
    'property.contacts.*lead',
    'property.contacts.lead_*s',
    'property.contact*.x',
    '',
    'property.',
    'property.contacts."lead_*"',
  ])('%j does not match', pattern => {
    expect(matchesPattern(region, pattern)).toBe(false);
  });

  it('takes every other character as it stands', () => {
    expect(matchesPattern({ kind: 'a', path: ['b+c'] }, 'a.b+*')).toBe(true);
    expect(matchesPattern({ kind: 'a', path: ['bbc'] }, 'a.b+*')).toBe(false);
    expect(matchesPattern({ kind: 'a', path: ['x\ny'] }, 'a.x*y')).toBe(true);
  });

  it('that is quoted names a star, and no other', () => {
    expect(matchesPattern({ kind: 'a', path: ['b*'] }, 'a."b*"')).toBe(true);
    expect(matchesPattern({ kind: 'a', path: ['bc'] }, 'a."b*"')).toBe(false);
    expect(matchesPattern({ kind: 'x', path: ['b*'] }, '*."b*"')).toBe(true);
    expect(matchesPattern({ kind: 'x', path: ['bc'] }, '*."b*"')).toBe(false);
  });

  it('that is an address matches that one, and what lies below', () => {
    fc.assert(
      fc.property(addresses, addresses, (one, other) => {
        const [have, pattern] = [one, other].map(({ kind, path }) => [kind, ...path]);
        const isBelow = pattern?.every((segment, index) => segment === have?.[index]);
        expect(matchesPattern(one, formatAddress(other))).toBe(isBelow);
        expect(matchesPattern(one, formatAddress(one))).toBe(true);
      }),
    );
  });

  it('is one of many, of which any may match', () => {
    const matches = createMatcher(['list', 'property.*.lead_region', 'a."']);
    expect(matches(region)).toBe(true);
    expect(matches({ kind: 'list', path: ['x'] })).toBe(true);
    expect(matches({ kind: 'form', path: ['x'] })).toBe(false);
    expect(createMatcher([])(region)).toBe(false);
  });
});
