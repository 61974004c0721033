import { describe, expect, it } from 'vitest';
import { expandFilter, judgeFilter, type Window } from '../../src/filter/index.ts';
import { plain, portal, tree } from './support.ts';

type Row = readonly [yaml: string, path: string, message: string, fix: string | undefined];

const owners: Window = {
  ...portal,
  property: (objectType, name) =>
    name === 'hubspot_owner_id' || name === 'lifecyclestage'
      ? { type: 'enumeration', options: new Set(['lead']) }
      : name === 'picked_elsewhere'
        ? { type: 'enumeration', options: new Set() }
        : name === 'picked'
          ? { type: 'enumeration' }
          : name === 'place'
            ? { type: 'object_coordinates' }
            : portal.property(objectType, name),
};

describe('a portal judges', () => {
  it.each<Row>([
    [
      '{ pick_region: [emae, apac] }',
      'pick_region/0',
      'pick_region has no option emae',
      'did you mean "emea"?',
    ],
    [
      '{ pick_region: { isNoneOf: [emea, 17] } }',
      'pick_region/isNoneOf/1',
      'pick_region has no option "17"',
      undefined,
    ],
    [
      '{ any: [ { pick_region: [emae] } ] }',
      'any/0/pick_region/0',
      'pick_region has no option emae',
      'did you mean "emea"?',
    ],
    [
      '{ associated: companies, when: { pick_region: [emae] } }',
      'when/pick_region/0',
      'pick_region has no option emae',
      'did you mean "emea"?',
    ],
    [
      '{ property: pick_region, isAnyOf: [emae] }',
      'isAnyOf/0',
      'pick_region has no option emae',
      'did you mean "emea"?',
    ],
    [
      '{ pick_region: { isEqualTo: emea } }',
      'pick_region/isEqualTo',
      'isEqualTo does not fit pick_region, whose type is enumeration',
      'write pick_region: [emea], for example',
    ],
    [
      '{ pick_region: { isEqualTo: [emea] } }',
      'pick_region/isEqualTo',
      'isEqualTo does not fit pick_region, whose type is enumeration',
      'write pick_region: [emea], for example',
    ],
    [
      '{ pick_region: { isBefore: { property: x } } }',
      'pick_region/isBefore',
      'isBefore does not fit pick_region, whose type is enumeration',
      'write pick_region: [option], for example',
    ],
    [
      '{ text_note: [a] }',
      'text_note',
      'isAnyOf does not fit text_note, whose type is string',
      'write text_note: { isEqualTo: [a] }, for example',
    ],
    [
      '{ text_note: { isAfter: { property: x } } }',
      'text_note/isAfter',
      'isAfter does not fit text_note, whose type is string',
      'write text_note: { isEqualTo: text }, for example',
    ],
    [
      '{ num_score: [a] }',
      'num_score',
      'isAnyOf does not fit num_score, whose type is number',
      'write num_score: { isGreaterThan: 5 }, for example',
    ],
    [
      '{ flag_done: { contains: a } }',
      'flag_done/contains',
      'contains does not fit flag_done, whose type is bool',
      'write flag_done: true, for example',
    ],
    [
      '{ date_due: { isGreaterThan: 5 } }',
      'date_due/isGreaterThan',
      'isGreaterThan does not fit date_due, whose type is datetime',
      'write date_due: { isBefore: 14 days ago }, for example',
    ],
  ])('%s', (yaml, path, message, fix) => {
    const problems = judgeFilter(tree(yaml), 'contacts', portal);
    expect(problems.map(problem => [problem.path.join('/'), problem.message, problem.fix])).toEqual([
      [path, message, fix],
    ]);
    const ofForm = judgeFilter(expandFilter(tree(yaml), 'contacts'), 'contacts', portal);
    expect(ofForm.map(problem => problem.message)).toEqual([message]);
  });

  it.each([
    ['known fits all', '{ pick_region: { isKnown: true }, num_score: { isKnown: true } }'],
    [
      'the time of a change fits all',
      '{ pick_region: { lastUpdated: { isAfter: today } }, text_note: { updatedInLastXDays: 5 } }',
    ],
    ['another part of a date', '{ text_note: { isAfter: today, propertyParser: UPDATED_AT } }'],
    ['a checkbox as an enumeration', '{ flag_done: ["true"] }'],
    ['the type decides', '{ text_note: { isEqualTo: 5 }, num_score: { isEqualTo: "5" } }'],
    [
      'references are looked up elsewhere',
      '{ hubspot_owner_id: [queue@example.com], lifecyclestage: [ours] }',
    ],
    ['options that are kept elsewhere', '{ picked_elsewhere: [x], picked: [x] }'],
    ['a type that is not known', '{ place: { isEqualTo: x } }'],
    ['a property that was not read', '{ unknown: [x] }'],
    ['other filters', '{ all: [ { list: x }, { event: y, where: { pick_region: [z] } }, { raw: {} } ] }'],
    [
      'what is wrong anyway',
      '{ all: [ { pick_region: 5 }, { text_note: {} }, 5, { pick_region: { isAnyOf: [[x]] } }, { pick_region: { isAnyOf: x, operationType: ENUMERATION } } ] }',
    ],
    ['no list', '{ all: 5 }'],
    ['no conditions', '{ associated: companies }'],
    ['no filter', '5'],
  ])('nothing of this: %s', (_, yaml) => {
    expect(judgeFilter(tree(yaml), 'contacts', owners)).toEqual([]);
  });

  it('names of properties, where it tells all of them', () => {
    const names = ['lead_region', 'lead_source'];
    const window: Window = {
      ...portal,
      property: (_, name) => (names.includes(name) ? { type: 'enumeration' } : undefined),
      properties: objectType => (objectType === 'contacts' ? names : undefined),
    };
    expect(judgeFilter(tree('{ lead_regoin: [a], lead_source: [b], zzz: [c] }'), 'contacts', window)).toEqual(
      [
        {
          message: 'the portal has no property lead_regoin of contacts',
          path: ['lead_regoin'],
          part: 'key',
          fix: 'did you mean "lead_region"?',
        },
        { message: 'the portal has no property zzz of contacts', path: ['zzz'], part: 'key' },
      ],
    );
    expect(judgeFilter(tree('{ zzz: [c] }'), 'deals', window)).toEqual([]);
    // read, but not what it is
    const nameless: Window = { ...window, property: () => undefined };
    expect(judgeFilter(tree('{ lead_region: [c] }'), 'contacts', nameless)).toEqual([]);
  });

  it('properties of the object type that a group is about', () => {
    const asked: string[] = [];
    const window: Window = {
      ...portal,
      property(objectType) {
        asked.push(objectType);
        return undefined;
      },
    };
    judgeFilter(
      tree('{ all: [ { all: [ { x: true } ], associatedObjectType: 0-2 }, { y: true } ] }'),
      { kind: 'objectType', literal: '2-77' },
      window,
    );
    expect(asked).toEqual(['companies', '2-77']);
    expect(plain('x')).toBe('x');
  });
});
