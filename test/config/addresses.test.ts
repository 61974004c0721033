import { describe, expect, it } from 'vitest';
import { kindsOf, pathOfAddress } from '../../src/config/kinds.ts';
import { grammar } from '../../src/config/schema.ts';
import { loaded, problems } from './workspace.ts';

describe('addresses', () => {
  it.each([
    ['that is none', 'removed: [ { address: property } ]'],
    ['with an empty part', 'removed: [ { address: property..x } ]'],
    ['of an unknown kind', 'removed: [ { address: propety.contacts.x } ]'],
    ['of a kind that is only referred to', 'removed: [ { address: form.x } ]'],
    ['that is too short', 'removed: [ { address: property.x } ]'],
    ['that is too long', 'removed: [ { address: property.contacts.x.y } ]'],
    ['of an option without its property', 'removed: [ { address: option.contacts.x } ]'],
    ['of an option in exclude', 'exclude: [option.contacts.x.y]'],
    ['of an unknown kind in ids and uses', 'ids: { teem.x: "1" }\nuses: { formm.x: X }'],
    ['that is a map', 'removed: [ { address: { a: b } } ]'],
    ['that is missing', 'removed: [ { reason: x } ]'],
    ['that stands without its key', 'removed: [ property.contacts.x ]'],
  ])('must not be one %s', (_, text) => {
    expect(problems(text)).toMatchSnapshot();
  });

  it('may have odd parts in quotes', () => {
    const layered = loaded({
      'eu/x.yaml': `removed: [ { address: 'propertyGroup.contacts."simpleevents.io"' } ]\nids: { 'property.contacts."a"': "1", form.x: { contacts: "2" } }\nuses: { team.sdr: SDR, 'owner."a@b.c"': a }`,
    });
    expect(layered.removed.map(({ address }) => address)).toEqual([
      { kind: 'propertyGroup', path: ['contacts', 'simpleevents.io'] },
    ]);
    expect([...layered.pins]).toEqual([
      ['property.contacts.a', '1'],
      ['form.x', new Map([['contacts', '2']])],
    ]);
    expect([...layered.uses]).toEqual([
      ['team.sdr', 'SDR'],
      ['owner."a@b.c"', 'a'],
    ]);
  });

  it('of declared kinds lead to their place in the configuration', () => {
    const kinds = kindsOf(grammar);
    expect(pathOfAddress(kinds, { kind: 'property', path: ['contacts', 'p'] })).toEqual([
      'properties',
      'contacts',
      'p',
    ]);
    expect(pathOfAddress(kinds, { kind: 'option', path: ['contacts', 'p', 'o'] })).toEqual([
      'properties',
      'contacts',
      'p',
      'options',
      'o',
    ]);
    expect(pathOfAddress(kinds, { kind: 'form', path: ['x'] })).toBeUndefined();
  });
});

describe('removed:', () => {
  it('must not name what is declared, be it a resource or an option', () => {
    const text =
      'properties: { contacts: { p: { options: [a, b] } } }\nremoved:\n  - address: property.contacts.p\n  - address: option.contacts.p.a\n  - address: option.contacts.p.c\n';
    expect(problems(text)).toMatchInlineSnapshot(`
      [
        "x.yaml:3:14 «property.contacts.p» PF2063 property.contacts.p is removed here and declared at portals/eu/x.yaml:1 → delete the declaration to remove it, or this entry to keep it",
        "x.yaml:4:14 «option.contacts.p.a» PF2063 option.contacts.p.a is removed here and declared at portals/eu/x.yaml:1 → delete the declaration to remove it, or this entry to keep it",
      ]
    `);
  });

  it('must not name an option that comes from a set', () => {
    const text =
      'optionSets: { s: [a] }\nproperties: { contacts: { p: { options: { from: s } } } }\nremoved: [ { address: option.contacts.p.a } ]';
    expect(problems(text)).toMatchInlineSnapshot(`
      [
        "x.yaml:3:23 «option.contacts.p.a» PF2063 option.contacts.p.a is removed here and declared at portals/eu/x.yaml:1 → delete the declaration to remove it, or this entry to keep it",
      ]
    `);
  });

  it('need not name a thing twice', () => {
    expect(
      problems(
        'removed:\n  - address: property.contacts.p\n  - { address: \'property.contacts."p"\', reason: x }',
      ),
    ).toMatchInlineSnapshot(`
      [
        "x.yaml:3:16 «'property.contacts."p"'» warning PF2064 property.contacts.p is removed twice; the other place is portals/eu/x.yaml:2 → delete one of them",
      ]
    `);
  });
});
