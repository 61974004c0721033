import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/core/call.ts';
import type { Form, FormMap } from '../../../src/core/form.ts';
import { propertyValidation } from '../../../src/kinds/propertyValidation/index.ts';
import { rules } from '../../../src/kinds/propertyValidation/rules.ts';
import { mapOf } from '../../conformance/tree.ts';
import { answerOf, foundOf, look, ordered } from '../support.ts';

const { expand, contract } = propertyValidation;

function lift(propertyValidationRules: Json): unknown {
  return ordered(
    propertyValidation.lift({ propertyName: 'region', propertyValidationRules }, 'contacts', look),
  );
}

/** Rules in any order, of types known and unknown. */
const ruleType = fc.constantFrom(...Object.keys(rules), 'NEW_RULE', '1', '__proto__');
const text = fc.string({ maxLength: 6 });

const formsOf = (ruleArguments: fc.Arbitrary<Form>): fc.Arbitrary<FormMap> =>
  fc
    .uniqueArray(
      fc.tuple(
        ruleType,
        fc.option(ruleArguments, { nil: undefined }),
        fc.option(fc.boolean(), { nil: undefined }),
      ),
      { selector: ([type]) => type },
    )
    .map(list => {
      const all = list.map(([type, given, normalises]): [string, FormMap] => [
        type,
        new Map<string, Form>([
          ...(given === undefined ? [] : [['ruleArguments', given] as const]),
          ...(normalises === undefined ? [] : [['shouldApplyNormalization', normalises] as const]),
        ]),
      ]);
      return new Map([['validationRules', new Map(all)]]);
    });

describe('short and long spelling', () => {
  it("are each other's inverse", async () => {
    await fc.assert(
      fc.property(formsOf(fc.array(text, { maxLength: 4 })), form => {
        expect(ordered(expand(contract(form), 'contacts'))).toEqual(ordered(form));
      }),
    );
    const short = fc.oneof(text, fc.array(text, { minLength: 2, maxLength: 4 }), fc.constant([]));
    await fc.assert(
      fc.property(formsOf(short), tree => {
        expect(ordered(contract(expand(tree, 'contacts')))).toEqual(ordered(tree));
      }),
    );
  });

  it('differ where a rule has one argument', () => {
    const long = mapOf({
      validationRules: {
        FORMAT: { ruleArguments: ['UPPER'], shouldApplyNormalization: true },
        REGEX: { ruleArguments: ['^a', 'starts with a'] },
        URL_ALLOWED_DOMAINS: { ruleArguments: ['example.com'] },
        EMAIL: {},
        DOMAIN: { ruleArguments: [] },
      },
    });
    const short = mapOf({
      validationRules: {
        FORMAT: { ruleArguments: 'UPPER', shouldApplyNormalization: true },
        REGEX: { ruleArguments: ['^a', 'starts with a'] },
        URL_ALLOWED_DOMAINS: { ruleArguments: 'example.com' },
        EMAIL: {},
        DOMAIN: { ruleArguments: [] },
      },
    });
    expect(ordered(contract(long))).toEqual(ordered(short));
    expect(ordered(expand(short, 'contacts'))).toEqual(ordered(long));
  });

  it('hold nothing but the rules', () => {
    const property = mapOf({ label: 'Region', type: 'string', validationRules: { EMAIL: {} } });
    expect(ordered(expand(property, 'contacts'))).toEqual([['validationRules', [['EMAIL', []]]]]);
    expect(ordered(expand(mapOf({ label: 'Region' }), 'contacts'))).toEqual([['validationRules', []]]);
    expect(ordered(contract(mapOf({})))).toEqual([['validationRules', []]]);
  });
});

describe('rules of a portal', () => {
  it('are sorted by type, each with its arguments as texts, known or not', () => {
    expect(
      lift([
        { ruleType: 'REGEX', ruleArguments: ['^a', 'starts with a'] },
        { ruleType: 'NEW_RULE', ruleArguments: ['x'], since: 2027 },
        { ruleType: 'MAX_LENGTH', ruleArguments: [20] },
        { ruleType: 'FORMAT', ruleArguments: ['UPPER'] },
      ]),
    ).toEqual([
      [
        'validationRules',
        [
          ['FORMAT', [['ruleArguments', ['UPPER']]]],
          ['MAX_LENGTH', [['ruleArguments', ['20']]]],
          ['NEW_RULE', [['ruleArguments', ['x']]]],
          ['REGEX', [['ruleArguments', ['^a', 'starts with a']]]],
        ],
      ],
    ]);
  });

  it('correct values only where they say so, and have no arguments where they say none', () => {
    expect(
      lift([
        { ruleType: 'A', ruleArguments: [], shouldApplyNormalization: true },
        { ruleType: 'B', ruleArguments: null, shouldApplyNormalization: false },
        { ruleType: 'C', ruleArguments: 'x', shouldApplyNormalization: null },
        { ruleType: 'D', shouldApplyNormalization: 'true' },
        { ruleType: 'E', ruleArguments: ['x'], shouldApplyNormalization: true },
      ]),
    ).toEqual([
      [
        'validationRules',
        [
          ['A', [['shouldApplyNormalization', true]]],
          ['B', []],
          ['C', []],
          ['D', []],
          [
            'E',
            [
              ['ruleArguments', ['x']],
              ['shouldApplyNormalization', true],
            ],
          ],
        ],
      ],
    ]);
  });

  it('are those that have a type', () => {
    expect(lift([{ ruleArguments: ['x'] }, { ruleType: 7 }, 'EMAIL', null, { ruleType: 'EMAIL' }])).toEqual([
      ['validationRules', [['EMAIL', []]]],
    ]);
    for (const nothing of [[], null, 'none', {}]) expect(lift(nothing)).toEqual([['validationRules', []]]);
  });
});

describe('the list of a portal', () => {
  const bodies = (body: Json) => propertyValidation.bodies(answerOf(body));
  const region: JsonObject = { propertyName: 'region', propertyValidationRules: [] };

  it('is asked for by object type', () => {
    expect(
      propertyValidation.reads({
        kind: 'propertyValidation',
        scope: 'contacts',
        forms: [],
        seek: 'everything',
      }),
    ).toEqual([{ endpoint: 'validations.list', path: { objectTypeId: '0-1' } }]);
    expect(propertyValidation.reads({ kind: 'propertyValidation', scope: '2-77', forms: [] })).toEqual([
      { endpoint: 'validations.list', path: { objectTypeId: '2-77' } },
    ]);
    expect(propertyValidation.closer).toBeUndefined();
  });

  it('may be empty', () => {
    expect(bodies({ results: [] })).toEqual([]);
    expect(bodies({ results: [region] })).toEqual([region]);
  });

  it.each([
    [[]],
    [null],
    ['none'],
    [{}],
    [{ results: {} }],
    [{ results: [region, {}] }],
    [{ results: [region, { propertyName: 7 }] }],
    [{ results: [region, null] }],
    [{ results: [region, 'city'] }],
  ])('is not %j, which proves nothing', body => {
    expect(bodies(body)).toBeUndefined();
  });

  it('names properties, and counts for nothing by itself', () => {
    expect(foundOf(propertyValidation, region)).toEqual({
      id: 'region',
      names: ['region'],
      body: region,
      builtIn: true,
    });
    expect(foundOf(propertyValidation, {})).toEqual({ id: '', names: [''], body: {}, builtIn: true });
  });
});

it('a rule without arguments agrees with an empty list, and one that corrects nothing with false', () => {
  expect(propertyValidation.shape).toEqual({
    is: 'fields',
    of: {
      validationRules: {
        is: 'children',
        ordered: false,
        as: 'validationRule',
        removalRisk: 'HubSpot no longer holds new values to it',
        of: {
          is: 'fields',
          of: {
            ruleArguments: { is: 'value', absent: [] },
            shouldApplyNormalization: { is: 'value', absent: false },
          },
        },
      },
    },
  });
});
