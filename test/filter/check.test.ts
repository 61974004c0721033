import { describe, expect, it } from 'vitest';
import { checkFilter, expandFilter } from '../../src/filter/index.ts';
import { tree } from './support.ts';

/** A filter, where its problem is, what it says, and the way out. */
type Row = readonly [yaml: string, path: string, message: string, fix: string | undefined];

function expectProblem([yaml, path, message, fix]: Row): void {
  const problems = checkFilter(tree(yaml), 'contacts');
  expect(problems.map(problem => [problem.path.join('/'), problem.message, problem.fix])).toEqual([
    [path, message, fix],
  ]);
}

describe('a condition', () => {
  it.each<Row>([
    [
      '{ x: emea }',
      'x',
      'emea alone is no condition on x',
      'write x: [emea] for one of several options, or x: { isEqualTo: emea }',
    ],
    [
      '{ x: 5 }',
      'x',
      '5 alone is no condition on x',
      'write x: [5] for one of several options, or x: { isEqualTo: 5 }',
    ],
    ['{ x: null }', 'x', 'there is no condition on x', 'write x: { isKnown: true }, for example'],
    ['{ x: {} }', 'x', 'there is no operator for x', 'write x: { isKnown: true }, for example'],
    [
      '{ x: { orBlank: true } }',
      'x',
      'there is no operator for x',
      'write x: { isKnown: true }, for example',
    ],
    ['{ x: { isAnyof: [a] } }', 'x/isAnyof', '"isAnyof" is no operator', 'did you mean "isAnyOf"?'],
    ['{ x: { gt: 5 } }', 'x/gt', '"gt" is no operator', 'did you mean "isGreaterThan"?'],
    [
      '{ x: { hasProperty: true } }',
      'x/hasProperty',
      '"hasProperty" is no operator',
      'did you mean "isKnown"?',
    ],
    [
      '{ x: { constructor: true } }',
      'x/constructor',
      '"constructor" is no operator',
      "operators are HubSpot's, written as isAnyOf, isEqualTo, isKnown, isBefore",
    ],
    [
      '{ x: { isAnyOf: [a], orblank: true } }',
      'x/orblank',
      '"orblank" is no operator',
      'did you mean "orBlank"?',
    ],
    [
      '{ x: { isAnyOf: [a], orBlank: maybe } }',
      'x/orBlank',
      'orBlank takes true or false',
      'write orBlank: true',
    ],
    [
      '{ x: { isAnyOf: [a], operationType: 5 } }',
      'x/operationType',
      'operationType takes text',
      'write operationType: STRING',
    ],
    ['{ x: { isAnyOf: emea } }', 'x/isAnyOf', 'isAnyOf takes a list', 'write isAnyOf: [emea]'],
    ['{ x: { isAnyOf: { a: 1 } } }', 'x/isAnyOf', 'isAnyOf takes a list', undefined],
    ['{ x: [[a]] }', 'x/0', 'a value is text or a number', 'write one value per item'],
    [
      '{ x: { isNoneOf: [a, { b: 1 }] } }',
      'x/isNoneOf/1',
      'a value is text or a number',
      'write one value per item',
    ],
    ['{ x: { isKnown: maybe } }', 'x/isKnown', 'isKnown takes true', 'write isKnown: true'],
    ['{ x: { isGreaterThan: many } }', 'x/isGreaterThan', 'isGreaterThan takes a number', undefined],
    ['{ x: { isEqualTo: null } }', 'x/isEqualTo', 'isEqualTo takes a value, or a list of values', undefined],
    [
      '{ x: { isEqualTo: { a: 1 } } }',
      'x/isEqualTo',
      'isEqualTo takes a value, or a list of values',
      undefined,
    ],
    [
      '{ x: { isBetween: 5 } }',
      'x/isBetween',
      'isBetween takes a list of two numbers or two times',
      'write isBetween: [1, 9] or isBetween: [14 days ago, now]',
    ],
    [
      '{ x: { isBetween: [5] } }',
      'x/isBetween',
      'isBetween takes a list of two numbers or two times',
      'write isBetween: [1, 9] or isBetween: [14 days ago, now]',
    ],
    [
      '{ x: { isBetween: [1, 2, 3] } }',
      'x/isBetween',
      'isBetween takes a list of two numbers or two times',
      'write isBetween: [1, 9] or isBetween: [14 days ago, now]',
    ],
    [
      '{ x: { isBetween: [now, soon] } }',
      'x/isBetween/1',
      'soon is no time',
      'times are today, now, 14 days ago, 45 days from now, 2026-01-31 or 2026-01-31 09:00',
    ],
    [
      '{ x: { isBefore: 2026-02-30 } }',
      'x/isBefore',
      '2026-02-30 is no time',
      'times are today, now, 14 days ago, 45 days from now, 2026-01-31 or 2026-01-31 09:00',
    ],
    [
      '{ x: { isBefore: 2026-01-01 24:00 } }',
      'x/isBefore',
      '2026-01-01 24:00 is no time',
      'times are today, now, 14 days ago, 45 days from now, 2026-01-31 or 2026-01-31 09:00',
    ],
    [
      '{ x: { isBefore: 5 moons ago } }',
      'x/isBefore',
      '5 moons ago is no time',
      'times are today, now, 14 days ago, 45 days from now, 2026-01-31 or 2026-01-31 09:00',
    ],
    [
      '{ x: { isBefore: 5 } }',
      'x/isBefore',
      'isBefore takes a time',
      'times are today, now, 14 days ago, 45 days from now, 2026-01-31 or 2026-01-31 09:00',
    ],
    [
      '{ x: { isBefore: { a: 1 } } }',
      'x/isBefore',
      'this is no time',
      'write { property: … } for the time in another property',
    ],
    [
      '{ x: { inLastTimeUnit: [] } }',
      'x/inLastTimeUnit',
      'inLastTimeUnit takes day, week, month, quarter or year',
      undefined,
    ],
    [
      '{ x: { isEqualTo: a, operationType: MULTISTRING } }',
      'x/isEqualTo',
      'isEqualTo takes a value, or a list of values',
      undefined,
    ],
    [
      '{ x: { isEqualTo: a, operationType: BOOL } }',
      'x/isEqualTo',
      'isEqualTo takes a value, or a list of values',
      undefined,
    ],
    [
      '{ x: { lastUpdated: true } }',
      'x/lastUpdated',
      'lastUpdated takes a condition on a time',
      'write x: { lastUpdated: { isAfter: 14 days ago } }, for example',
    ],
    [
      '{ x: { lastUpdated: { isAfter: now }, orBlank: true } }',
      'x/orBlank',
      'orBlank has no place beside lastUpdated',
      'write it below lastUpdated',
    ],
    [
      '{ x: { lastUpdated: { lastUpdated: { isAfter: now } } } }',
      'x/lastUpdated',
      'lastUpdated cannot stand below lastUpdated',
      'remove one of them',
    ],
    [
      '{ x: { isGreaterThan: 1, isLessThan: 9, orBlank: true } }',
      'x',
      'isGreaterThan and isLessThan are two conditions',
      'write all: [{ x: { isGreaterThan: 1, orBlank: true } }, { x: { isLessThan: 9, orBlank: true } }]',
    ],
  ])('is checked: %s', (...row) => expectProblem(row));

  it.each([
    '{ x: { isBefore: { timestamp: 5 }, operationType: DATETIME } }',
    '{ x: { isBefore: 5, operationType: SOMETHING_NEW } }',
    '{ x: { isBetween: ["1", 9], operationType: NUMBER_RANGED } }',
    '{ x: { isEqualTo: 5, operationType: STRING } }',
    '{ x: { isEqualTo: "5", operationType: NUMBER } }',
    '{ x: { isEqualTo: "true", operationType: BOOL } }',
    '{ x: { isKnown: false } }',
    '{ x: true, y: [] }',
  ])('is right: %s', yaml => {
    expect(checkFilter(tree(yaml), 'contacts')).toEqual([]);
  });

  it('has all its problems told', () => {
    const problems = checkFilter(
      tree('{ x: { eq: 1, foo: 2 }, y: 5, z: { isAnyOf: a, bar: 1 } }'),
      'contacts',
    );
    expect(problems.map(({ path }) => path.join('/'))).toEqual(['x/eq', 'x/foo', 'y', 'z/bar', 'z/isAnyOf']);
  });
});

describe('a filter', () => {
  it.each<Row>([
    ['[]', '', 'a filter is a map', 'write all: or any: in front of the list'],
    ['text', '', 'a filter is a map', 'write property: condition'],
    ['{}', '', 'an empty filter says nothing', 'remove it'],
    ['{ all: [ {} ] }', 'all/0', 'an empty filter says nothing', 'remove it'],
    ['{ all: [ x ] }', 'all/0', 'a filter is a map', 'write property: condition'],
    ['{ all: { x: true } }', 'all', 'all takes a list of filters', 'write all: [{ x: true }]'],
    ['{ any: x }', 'any', 'any takes a list of filters', 'write any: [ … ]'],
    [
      '{ list: a, notInList: b }',
      '',
      'list and notInList are filters of their own',
      'write all: [{ list: a }, { notInList: b }]',
    ],
    [
      '{ any: [ { x: true } ], y: [a] }',
      'y',
      'y has no place beside any',
      'write all: [{ any: [{ x: true }] }, { y: [a] }]',
    ],
    [
      '{ list: a, lead_region: [emea] }',
      'lead_region',
      'lead_region has no place beside list',
      'write all: [{ list: a }, { lead_region: [emea] }]',
    ],
    [
      '{ formSubmitted: a, pag: "1" }',
      'pag',
      'pag has no place beside formSubmitted',
      'did you mean "page"?',
    ],
    ['{ list: a, isKnown: true }', 'isKnown', 'isKnown has no place beside list', 'remove it'],
    [
      '{ list: [a] }',
      'list',
      'list takes a name',
      'for the property of this name, write property: list, isAnyOf: [a]',
    ],
    [
      '{ list: { isKnown: true } }',
      'list',
      'list takes a name',
      'for the property of this name, write property: list, isKnown: true',
    ],
    ['{ list: "" }', 'list', 'list takes a name', 'write list: name'],
    [
      '{ emailSubscriptions: a, acceptedStatuses: [OPT_IN] }',
      'emailSubscriptions',
      'emailSubscriptions takes a list',
      'write emailSubscriptions: […]',
    ],
    ['{ emailEvent: a }', '', 'emailEvent needs operator', 'write operator: beside emailEvent:'],
    ['{ constant: 1 }', 'constant', 'constant takes true or false', 'write constant: true'],
    ['{ adsSeen: now }', 'adsSeen', 'adsSeen takes a map', 'write adsSeen: { type: … }'],
    ['{ property: 5 }', 'property', 'property takes a name', 'write the name of a property'],
    ['{ property: x, gt: 5 }', 'gt', '"gt" is no operator', 'did you mean "isGreaterThan"?'],
    ['{ raw: text }', 'raw', 'raw takes a filter as HubSpot has it', 'write a map'],
    [
      '{ raw: { filterType: X } }',
      'raw',
      'raw is a whole filterBranch here',
      'write all: [{ raw: { filterType: X } }]',
    ],
    [
      '{ all: [ { raw: { filterType: X }, operator: y } ] }',
      'all/0/operator',
      'operator has no place beside raw',
      'write all: [{ raw: { filterType: X } }, { operator: y }]',
    ],
    [
      '{ associated: [deals] }',
      'associated',
      'associated takes a name',
      'for the property of this name, write property: associated, isAnyOf: [deals]',
    ],
    [
      '{ associated: leads }',
      '',
      'which association is meant of contacts/leads must be said',
      "write label: Primary, the name of a label, or the number of HubSpot's own association",
    ],
    [
      '{ associated: deals, label: [a] }',
      'label',
      'label takes text or a number',
      "write label: Primary, the name of a label, or the number of HubSpot's own association",
    ],
    [
      '{ associated: deals, lable: a }',
      'lable',
      'lable has no place beside associated',
      'did you mean "label"?',
    ],
    [
      '{ associated: deals, when: [] }',
      'when',
      'a filter is a map',
      'write all: or any: in front of the list',
    ],
    [
      '{ associated: deals, when: { x: 5 } }',
      'when/x',
      '5 alone is no condition on x',
      'write x: [5] for one of several options, or x: { isEqualTo: 5 }',
    ],
    [
      '{ event: x, where: { any: [ { y: true } ] } }',
      'where',
      'where takes the properties of the event',
      'write where: { property: condition }',
    ],
    ['{ event: x, where: [] }', 'where', 'a filter is a map', 'write all: or any: in front of the list'],
    [
      '{ integrationEvent: 5, where: { list: x } }',
      'where',
      'where takes the properties of the event',
      'write where: { property: condition }',
    ],
    ['{ event: x, wher: { y: true } }', 'wher', 'wher has no place beside event', 'did you mean "where"?'],
    [
      '{ surveyAnswer: a, surveyQuestion: b, valueComparison: 5 }',
      'valueComparison',
      '5 alone is no condition on valueComparison',
      'write valueComparison: [5] for one of several options, or valueComparison: { isEqualTo: 5 }',
    ],
  ])('is checked: %s', (...row) => expectProblem(row));

  it.each<Row>([
    [
      '{ any: [ { any: [ { x: true }, { y: true } ] }, { z: true } ] }',
      'any/0',
      'HubSpot has no "any" directly in "any"',
      'write any: [{ x: true }, { y: true }, { z: true }]',
    ],
    [
      '{ all: [ { x: true }, { all: [ { y: true } ] } ] }',
      'all/1',
      'HubSpot has no "all" directly in "all"',
      'write all: [{ x: true }, { y: true }]',
    ],
    [
      '{ any: [ { all: [ { any: [ { any: [ { "1": [a] } ] } ] } ] } ] }',
      'any/0/all/0/any/0',
      'HubSpot has no "any" directly in "any"',
      'write any: [{ "1": [a] }]',
    ],
  ])('cannot be nested in a way that HubSpot has not: %s', (...row) => expectProblem(row));

  it.each([
    '{ any: [ { x: true }, { list: a }, { associated: companies } ] }',
    '{ all: [ { any: [ { all: [ { x: true } ] } ] }, { notAny: [ { x: true } ] }, { notAll: [ { all: [ { x: true } ] } ] } ] }',
    '{ all: [ { all: [ { x: true } ], associatedObjectType: companies } ] }',
    '{ raw: { filterBranchType: X } }',
    '{ event: x, where: { all: [ { y: true }, { property: event, isKnown: true } ] } }',
  ])('is right: %s', yaml => {
    expect(checkFilter(tree(yaml), 'contacts')).toEqual([]);
    expect(checkFilter(expandFilter(tree(yaml), 'contacts'), 'contacts')).toEqual([]);
  });

  it('shows what is long only in part', () => {
    const items = Array.from({ length: 200 }, (_, index) => `{ p${index}: true }`).join(', ');
    const [problem] = checkFilter(tree(`{ any: [ { any: [ ${items} ] } ] }`), 'contacts');
    expect(problem?.fix).toHaveLength('write '.length + 300);
    expect(problem?.fix?.endsWith('…')).toBe(true);
  });
});
