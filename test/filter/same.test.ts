import { describe, expect, it } from 'vitest';
import { expandFilter, noPortal, sameFilter, sayFilter, settleFilter } from '../../src/filter/index.ts';
import { plain, portal, tree } from './support.ts';

const form = (yaml: string) => expandFilter(tree(yaml), 'contacts');

describe('two filters', () => {
  it.each([
    ['the order of properties', '{ a: true, b: true }', '{ b: true, a: true }'],
    [
      'the order of filters',
      '{ any: [ { a: true }, { b: true } ] }',
      '{ any: [ { b: true }, { a: true } ] }',
    ],
    ['the order of values', '{ a: [x, y] }', '{ a: [y, x] }'],
    ['numbers and texts', '{ a: { isEqualTo: 5 } }', '{ a: { isEqualTo: "5" } }'],
    [
      'an operationType that goes without saying',
      '{ a: { isAnyOf: [x], operationType: ENUMERATION } }',
      '{ a: [x] }',
    ],
    [
      'another order of keys',
      '{ a: { isAnyOf: [x], orBlank: true } }',
      '{ a: { orBlank: true, isAnyOf: [x] } }',
    ],
    [
      'keys of raw in another order',
      '{ all: [ { raw: { a: 1, b: 2 } } ] }',
      '{ all: [ { raw: { b: 2, a: 1 } } ] }',
    ],
  ])('are the same in spite of %s', (_, one, other) => {
    expect(sameFilter(form(one), form(other))).toBe(true);
  });

  it.each([
    ['another value', '{ a: [x] }', '{ a: [y] }'],
    ['a value more', '{ a: [x] }', '{ a: [x, x] }'],
    ['another property', '{ a: [x] }', '{ b: [x] }'],
    ['another group', '{ all: [ { a: true } ] }', '{ any: [ { a: true } ] }'],
    ['another end of a range', '{ a: { isBetween: [1, 9] } }', '{ a: { isBetween: [9, 1] } }'],
    [
      'another operationType',
      '{ a: { isEqualTo: "5", operationType: NUMBER } }',
      '{ a: { isEqualTo: "5" } }',
    ],
    ['blank ones', '{ a: { isAnyOf: [x], orBlank: true } }', '{ a: { isAnyOf: [x] } }'],
    ['text that is no list', '{ all: [ { a: ["x,y"] } ] }', '{ all: [ { a: [x, y] } ] }'],
    ['null', '{ all: [ { raw: { a: null } } ] }', '{ all: [ { raw: { a: "null" } } ] }'],
  ])('differ by %s', (_, one, other) => {
    expect(sameFilter(form(one), form(other))).toBe(false);
  });

  it('are the same whether a thing is known by its key or its id', () => {
    const list = { kind: 'list', key: '7' };
    expect(sameFilter(list, { kind: 'list', literal: '7' })).toBe(true);
    expect(sameFilter(list, { kind: 'form', key: '7' })).toBe(false);
    expect(sameFilter({ kind: 'list' }, { kind: 'list' })).toBe(true);
  });

  it('are the same once settled, where one says what goes without saying', () => {
    const written = form(
      '{ date_due: { isBefore: today, zone: Europe/Berlin, endpointBehavior: EXCLUSIVE }, text_note: { isEqualTo: 5, operationType: STRING } }',
    );
    const short = form('{ date_due: { isBefore: today }, text_note: { isEqualTo: "5" } }');
    expect(sameFilter(written, short)).toBe(false);
    expect(sameFilter(settleFilter(written, 'contacts', portal), short)).toBe(true);
  });

  it('keep their references when settled, also unknown ones', () => {
    const written = form('{ all: [ { list: ours }, { lifecyclestage: [new_one] } ] }');
    expect(sameFilter(settleFilter(written, 'contacts', noPortal), written)).toBe(true);
    expect(settleFilter(form('{ formSubmitted: known_7 }'), 'contacts', portal)).toEqual(
      form('{ formSubmitted: known_7 }'),
    );
  });
});

describe('a filter in words', () => {
  it.each([
    [
      '{ lead_region: [emea, apac], email: { isKnown: true } }',
      'lead region is any of emea, apac and email is known',
    ],
    ['{ any: [ { a: [x] }, { b: { isUnknown: true } } ] }', 'a is any of x or b is unknown'],
    [
      '{ any: [ { a: [x], b: true }, { c: false } ] }',
      '(a is any of x and b is equal to true) or c is equal to false',
    ],
    [
      '{ all: [ { notAll: [ { a: true }, { b: true } ] }, { notAny: [ { c: true } ] } ] }',
      'not (a is equal to true and b is equal to true) and not c is equal to true',
    ],
    [
      '{ restricted: [ { a: true }, { b: true } ] }',
      'restricted to (a is equal to true and b is equal to true)',
    ],
    ['{ all: [] }', 'nothing'],
    ['{ a: { isNoneOf: [x], orBlank: true } }', 'a is none of x or is blank'],
    ['{ a: { isBetween: [1, 9] } }', 'a is between 1 and 9'],
    ['{ a: { isAnyOf: [b, c, d, e, f, g, h, i] } }', 'a is any of b, c, d, e, f, g and 2 more'],
    ['{ a: { isEqualTo: "" } }', 'a is equal to ""'],
    ['{ a: { lastUpdated: { isBefore: 14 days ago } } }', 'a last updated is before 14 days ago'],
    ['{ a: { isAfter: { property: close_date } } }', 'a is after close date'],
    [
      '{ a: { isAfter: { property: close_date, lastUpdated: true }, zone: UTC } }',
      'a is after the last update of close date (zone UTC)',
    ],
    [
      '{ a: { isAfter: { reference: week, dayOfWeek: MONDAY } } }',
      'a is after reference: week, dayOfWeek: MONDAY',
    ],
    ['{ list: mql }', 'in list mql'],
    ['{ notInList: mql }', 'not in list mql'],
    ['{ formSubmitted: demo, page: "5" }', 'form submitted demo (page 5)'],
    ['{ pageView: a.com, operator: hasPageviewContains }', 'page view a.com (operator hasPageviewContains)'],
    ['{ integrationEvent: 5, where: { a: true } }', 'integration event 5 with a is equal to true'],
    [
      '{ associated: companies, label: Primary, when: { a: true, b: true } }',
      'associated companies (Primary) with (a is equal to true and b is equal to true)',
    ],
    ['{ associated: deals }', 'associated deals'],
    ['{ event: emailOpened, where: { a: true } }', 'event emailOpened with a is equal to true'],
    ['{ raw: { filterType: X } }', 'raw filterType: X'],
    ['{ property: a }', 'a {}'],
    ['5', '5'],
  ])('%s: %s', (yaml, words) => {
    expect(sayFilter(form(yaml))).toBe(words);
  });

  it('says even what is wrong', () => {
    expect(sayFilter(tree('{ all: 5 }'))).toBe('nothing');
    expect(sayFilter(tree('{ all: [ 5, { x: y } ] }'))).toBe('5 and raw x: y');
    expect(plain(form('{ x: y }'))).toEqual({ all: [{ x: 'y' }] });
  });
});
