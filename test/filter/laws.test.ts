import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/call.ts';
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
  judgeFilter,
  liftEvent,
  liftFilter,
  liftTrigger,
  lowerEvent,
  lowerFilter,
  lowerTrigger,
  type ObjectTypeForm,
  sameFilter,
  sameJson,
  sayFilter,
  settleFilter,
  type Window,
} from '../../src/filter/index.ts';
import { branch, changed, FILTERS, filter, OPERATIONS } from './bodies.ts';
import { and, bare, namedPortal, or, plain, portal } from './support.ts';

const objectType = fc.constantFrom<ObjectTypeForm>('contacts', 'deals', 'tickets', {
  kind: 'objectType',
  key: 'known_77',
});
const runs = { numRuns: 120 };

interface Ways {
  readonly lift: (body: JsonObject, objectType: ObjectTypeForm, window: Window) => Form;
  readonly lower: (form: Form, objectType: ObjectTypeForm, window: Window) => JsonObject;
  readonly expand: (tree: Form, objectType: ObjectTypeForm) => Form;
  readonly contract: (form: Form, objectType: ObjectTypeForm) => Form;
  readonly check: (tree: Form, objectType: ObjectTypeForm) => readonly unknown[];
}

const filters: Ways = {
  lift: liftFilter,
  lower: lowerFilter,
  expand: expandFilter,
  contract: contractFilter,
  check: checkFilter,
};
const triggers: Ways = {
  lift: liftTrigger,
  lower: lowerTrigger,
  expand: expandTrigger,
  contract: contractTrigger,
  check: checkTrigger,
};
const events: Ways = {
  lift: liftEvent,
  lower: lowerEvent,
  expand: expandEvent,
  contract: contractEvent,
  check: checkEvent,
};

/** All the laws of one body. */
function holds({ lift, lower, expand, contract, check }: Ways, body: JsonObject, type: ObjectTypeForm): void {
  for (const window of [bare, portal, namedPortal]) {
    const form = lift(body, type, window);
    const lowered = lower(form, type, window);
    if (!sameJson(lowered, body)) expect(lowered, 'LAW 1').toEqual(body);
    const tree = contract(form, type);
    const expanded = expand(tree, type);
    expect(
      sameFilter(expanded, form),
      `LAW 2: ${JSON.stringify([plain(form), plain(tree), plain(expanded)])}`,
    ).toBe(true);
    if (window === namedPortal)
      expect(
        equalForms(expanded, form),
        `LAW 2 to the letter ${JSON.stringify([plain(form), plain(tree), plain(expanded)])}`,
      ).toBe(true);
    expect(equalForms(expand(expanded, type), expanded), 'expanding twice').toBe(true);
    const again = contract(lift(lower(expanded, type, window), type, window), type);
    expect(plain(again), 'LAW 3').toEqual(plain(tree));
    expect(check(tree, type), `a pulled filter is right ${JSON.stringify(plain(tree))}`).toEqual([]);
    expect(check(form, type), `so is its form`).toEqual([]);
  }
}

describe('the laws of filters', () => {
  it.each(Object.keys(OPERATIONS))('hold for operations of type %s', operationType => {
    fc.assert(
      fc.property(
        OPERATIONS[operationType] ?? fc.constant({}),
        fc.constantFrom(
          'pick_x',
          'text_x',
          'num_x',
          'flag_x',
          'date_x',
          'other',
          'lifecyclestage',
          'dealstage',
        ),
        objectType,
        (operation, property, type) => {
          holds(filters, or(and([{ filterType: 'PROPERTY', property, operation }])), type);
        },
      ),
      runs,
    );
  });

  it.each(Object.keys(FILTERS))('hold for filters of type %s', filterType => {
    fc.assert(
      fc.property(FILTERS[filterType] ?? fc.constant({}), objectType, (one, type) => {
        holds(filters, or(and([one])), type);
      }),
      runs,
    );
  });

  it('hold for filters in groups', () => {
    fc.assert(
      fc.property(
        fc.array(filter, { maxLength: 4 }),
        fc.array(filter, { maxLength: 3 }),
        objectType,
        (some, others, type) => {
          holds(filters, or(and(some), and(others)), type);
          holds(filters, and(some, [or(and(others))]), type);
        },
      ),
      runs,
    );
  });

  it('hold for branches in one another, however strange', () => {
    fc.assert(
      fc.property(branch, objectType, (body, type) => holds(filters, body, type)),
      { numRuns: 500 },
    );
  });

  it('hold for what enrols again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          branch,
          changed.map(pair => and(pair)),
          fc.array(filter, { maxLength: 2 }).map(some => and(some)),
        ),
        objectType,
        (body, type) => holds(triggers, body, type),
      ),
      runs,
    );
  });

  it('hold for events', () => {
    const event = fc
      .tuple(changed, fc.constantFrom('4-655002', '4-1463224', '4-1639801', '6-7'))
      .map(([pair, eventTypeId]) => ({
        filterBranches: [],
        filters: pair,
        eventTypeId,
        operator: 'HAS_COMPLETED',
        filterBranchType: 'UNIFIED_EVENTS',
        filterBranchOperator: 'AND',
      }));
    fc.assert(
      fc.property(fc.oneof(branch, event), objectType, (body, type) => holds(events, body, type)),
      runs,
    );
  });

  it('settle what is settled', () => {
    fc.assert(
      fc.property(branch, objectType, (body, type) => {
        const form = liftFilter(body, type, portal);
        expect(equalForms(settleFilter(form, type, portal), form)).toBe(true);
      }),
      runs,
    );
  });

  it('say any filter in one line', () => {
    fc.assert(
      fc.property(branch, objectType, (body, type) => {
        expect(sayFilter(liftFilter(body, type, portal))).not.toBe('');
        expect(judgeFilter(liftFilter(body, type, portal), type, portal)).toBeInstanceOf(Array);
      }),
      runs,
    );
  });
});
