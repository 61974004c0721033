import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/core/call.ts';
import { equalForms, type Form } from '../../src/core/form.ts';
import {
  checkEvent,
  checkFilter,
  checkTrigger,
  contractEvent,
  contractFilter,
  contractTrigger,
  expandEvent,
  expandFilter,
  expandTrigger,
  formOfJson,
  jsonOfForm,
  judgeEvent,
  judgeFilter,
  judgeTrigger,
  liftEvent,
  liftFilter,
  liftTrigger,
  lowerEvent,
  lowerFilter,
  lowerTrigger,
  sameFilter,
  sameJson,
  sayEvent,
  sayFilter,
  sayTrigger,
  settleFilter,
} from '../../src/filter/index.ts';
import { portal } from './support.ts';

const key = fc.oneof(
  fc.constantFrom(
    'all',
    'any',
    'notAll',
    'notAny',
    'restricted',
    'associated',
    'event',
    'property',
    'raw',
    'list',
    'notInList',
    'formSubmitted',
    'emailSubscriptions',
    'integrationEvent',
    'surveyAnswer',
    'valueComparison',
    'adsSeen',
    'where',
    'when',
    'label',
    'operator',
    'page',
    'propertyChanged',
    'created',
    'isAnyOf',
    'isBetween',
    'isBefore',
    'isKnown',
    'isEqualTo',
    'lastUpdated',
    'orBlank',
    'zone',
    'operationType',
    'associatedObjectType',
    'reference',
    '__proto__',
    'constructor',
    'toString',
    'lifecyclestage',
    'x',
    '',
  ),
  fc.string({ maxLength: 3 }),
);
const scalars = fc.oneof(
  fc.constantFrom<Form>(
    null,
    true,
    false,
    0,
    5,
    '',
    'any',
    'none',
    'today',
    'companies',
    '2-77',
    'created',
    'Primary',
    'ENUMERATION',
    'a.b',
  ),
  fc.string({ maxLength: 4 }),
);
const references = fc.constantFrom<Form>(
  { kind: 'list', key: 'a' },
  { kind: 'stage', scope: 'deals', literal: '5' },
  { kind: 'property' },
);

const nested = (scalar: fc.Arbitrary<Form>): fc.Arbitrary<Form> =>
  fc.letrec<{ form: Form }>(tie => ({
    form: fc.oneof(
      { maxDepth: 4, depthSize: 'medium' },
      scalar,
      fc.array(tie('form'), { maxLength: 3 }),
      fc.array(fc.tuple(key, tie('form')), { maxLength: 3 }).map(entries => new Map(entries)),
    ),
  })).form;
const anything = nested(fc.oneof(scalars, references));

describe('whatever stands behind when:', () => {
  it('never breaks anything', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('contacts', 'deals', 'rocket'), (wild, objectType) => {
        const form = expandFilter(wild, objectType);
        expect(equalForms(expandFilter(form, objectType), form), 'expanding twice').toBe(true);
        contractFilter(form, objectType);
        contractFilter(wild, objectType);
        checkFilter(wild, objectType);
        judgeFilter(wild, objectType, portal);
        lowerFilter(form, objectType, portal);
        lowerFilter(wild, objectType, portal);
        settleFilter(form, objectType, portal);
        sayFilter(wild);
        sameFilter(wild, form);
        lowerTrigger(expandTrigger(wild, objectType), objectType, portal);
        contractTrigger(expandTrigger(wild, objectType), objectType);
        checkTrigger(wild, objectType);
        judgeTrigger(wild, objectType, portal);
        sayTrigger(wild);
        lowerEvent(expandEvent(wild, objectType), objectType, portal);
        contractEvent(expandEvent(wild, objectType), objectType);
        checkEvent(wild, objectType);
        judgeEvent(wild, objectType, portal);
        sayEvent(wild);
      }),
      { numRuns: 500 },
    );
  });

  it('is what was meant, where nothing is wrong with it: lifting what was lowered settles at once', () => {
    fc.assert(
      fc.property(nested(scalars), wild => {
        fc.pre(checkFilter(wild, 'contacts').length === 0);
        const settled = settleFilter(expandFilter(wild, 'contacts'), 'contacts', portal);
        expect(sameFilter(settleFilter(settled, 'contacts', portal), settled)).toBe(true);
        expect(checkFilter(contractFilter(settled, 'contacts'), 'contacts')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('may be nested deeper than anybody needs', () => {
    const deep = (depth: number): Form =>
      Array.from({ length: depth }).reduce<Form>(
        (inner, _, index) => new Map([[index % 2 === 0 ? 'any' : 'all', [inner]]]),
        new Map([['x', true]]),
      );
    expect(checkFilter(deep(12), 'contacts')).toEqual([]);
    expect(checkFilter(deep(40), 'contacts')).toMatchObject([
      { message: 'filters are nested more than 12 deep' },
    ]);
    expect(
      equalForms(
        expandFilter(expandFilter(deep(40), 'contacts'), 'contacts'),
        expandFilter(deep(40), 'contacts'),
      ),
    ).toBe(true);
  });

  it('may be very long', () => {
    const values = Array.from({ length: 100_000 }, (_, index) => `v${index}`);
    const form = expandFilter(new Map([['x', values]]), 'contacts');
    const body = lowerFilter(form, 'contacts', portal);
    expect(sameFilter(liftFilter(body, 'contacts', portal), form)).toBe(true);
    expect(sayFilter(form)).toBe('x is any of v0, v1, v2, v3, v4, v5 and 99994 more');
  });
});

describe('a body from a portal', () => {
  it('may be nested deeper than the stack', () => {
    const depth = 15_000;
    const text = `${'{"filterBranchType":"AND","filterBranchOperator":"AND","filters":[],"filterBranches":['.repeat(depth)}${']}'.repeat(depth)}`;
    const body = JSON.parse(text) as JsonObject;
    const form = liftFilter(body, 'contacts', portal);
    expect(sameJson(lowerFilter(form, 'contacts', portal), body)).toBe(true);
    expect(sameFilter(form, liftFilter(body, 'contacts', portal))).toBe(true);
    expect(sameJson(lowerTrigger(liftTrigger(body, 'contacts', portal), 'contacts', portal), body)).toBe(
      true,
    );
    expect(sameJson(lowerEvent(liftEvent(body, 'contacts', portal), 'contacts', portal), body)).toBe(true);
    expect(sayFilter(form).length).toBeLessThan(1000);
  });

  it('may have keys that mean something to JavaScript', () => {
    const body = JSON.parse(
      '{"filterBranchType":"AND","filterBranchOperator":"AND","filters":[{"filterType":"PROPERTY","property":"__proto__","operation":{"operator":"IS_KNOWN","operationType":"__proto__","__proto__":{"x":1}}}],"filterBranches":[],"__proto__":{"polluted":true}}',
    ) as JsonObject;
    const form = liftFilter(body, 'contacts', portal);
    expect(JSON.stringify(lowerFilter(form, 'contacts', portal))).toContain('"__proto__":{"polluted":true}');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('comes back from a form to the letter', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const json = JSON.parse(JSON.stringify(value)) as Json;
        expect(JSON.stringify(jsonOfForm(formOfJson(json)))).toBe(JSON.stringify(json));
      }),
    );
    expect(
      jsonOfForm([{ kind: 'list', key: 'a' }, { kind: 'list', literal: 'b' }, { kind: 'list' }]),
    ).toEqual(['a', 'b', '']);
  });
});

describe('two bodies', () => {
  it.each<readonly [boolean, Json, Json]>([
    [true, { a: 1, b: [2] }, { b: [2], a: 1 }],
    [true, { operator: 'X', includeObjectsWithNoValueSet: false }, { operator: 'X' }],
    [true, { filters: [], filterBranches: [] }, {}],
    [false, { includeObjectsWithNoValueSet: true }, {}],
    [false, { filters: [1] }, {}],
    [false, { values: [] }, {}],
    [false, { other: false }, {}],
    [false, { a: '1' }, { a: 1 }],
    [false, [1, 2], [2, 1]],
    [false, { a: 'b,c' }, { a: 'b', c: '' }],
    [false, {}, []],
  ])('say the same: %s for %j and %j', (same, one, other) => {
    expect(sameJson(one, other)).toBe(same);
  });
});
