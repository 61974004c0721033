import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeYaml } from '../../../src/config/write.ts';
import type { JsonObject } from '../../../src/core/call.ts';
import { asMap } from '../../../src/core/form.ts';
import { noPortal } from '../../../src/filter/index.ts';
import { equalSpelling } from '../../../src/filter/same.ts';
import {
  checkWorkflow,
  contractWorkflow,
  expandWorkflow,
  liftWorkflow,
  lowerWorkflow,
  withoutRefused,
} from '../../../src/workflow/index.ts';
import { loaded } from '../../config/workspace.ts';
import { contactFlow, created, plain, portal, problems, pulled, tree } from './support.ts';

const yaml = `
name: Route
objectType: contacts
enabled: true
enroll: { when: { lifecyclestage: [k7] }, reEnroll: true }
goal: { dealname: { isKnown: true } }
suppress: [k12]
steps:
  - setProperty: { status: Waiting }
  - delay: 2 days
detached:
  - [ { delay: 1 day } ]
`;

describe('a workflow', () => {
  it('is made with all that HubSpot needs', () => {
    expect(created('name: Welcome')).toEqual({
      name: 'Welcome',
      isEnabled: false,
      type: 'CONTACT_FLOW',
      flowType: 'WORKFLOW',
      objectTypeId: '0-1',
      actions: [],
      timeWindows: [],
      blockedDates: [],
      customProperties: {},
      dataSources: [],
      suppressionListIds: [],
      canEnrollFromSalesforce: false,
    });
  });

  it('of other things than contacts has another type, and other fields', () => {
    const body = lowerWorkflow(
      expandWorkflow(tree('{ objectType: deals, name: D, suppressWhen: { amount: { isKnown: true } } }')),
      portal,
    );
    expect(body).toMatchObject({ type: 'PLATFORM_FLOW', objectTypeId: '0-3' });
    expect(body).toHaveProperty('suppressionFilterBranch.filters');
    for (const key of ['suppressionListIds', 'canEnrollFromSalesforce']) expect(body).not.toHaveProperty(key);
    expect(pulled(body)).toEqual({
      name: 'D',
      objectType: 'deals',
      enabled: false,
      suppressWhen: { amount: { isKnown: true } },
      steps: [],
    });
  });

  it('of custom objects refers to them', () => {
    const body = { ...contactFlow, objectTypeId: '2-77', type: 'PLATFORM_FLOW' };
    expect(plain(liftWorkflow(body, portal))).toMatchObject({ objectType: '<objectType k2-77>' });
    expect(lowerWorkflow(expandWorkflow(tree('{ objectType: machine }')), noPortal)['objectTypeId']).toBe(
      '(known after apply) objectType.machine',
    );
    expect(created('name: a')['objectTypeId']).toBe('0-1');
  });

  it('says its type where that is not the usual one', () => {
    const body = { ...contactFlow, type: 'PLATFORM_FLOW', flowType: 'ACTION_SET' };
    expect(pulled(body)).toMatchObject({ type: 'PLATFORM_FLOW', flowType: 'ACTION_SET' });
    expect(created('type: PLATFORM_FLOW, flowType: ACTION_SET')).toMatchObject({
      type: 'PLATFORM_FLOW',
      flowType: 'ACTION_SET',
    });
    expect(created('type: PLATFORM_FLOW')).not.toHaveProperty('suppressionListIds');
  });

  it('is read in the order in which it is written', () => {
    const form = liftWorkflow(lowerWorkflow(expandWorkflow(tree(yaml)), portal), portal);
    expect([...form.keys()]).toEqual([
      'name',
      'objectType',
      'enabled',
      'enroll',
      'goal',
      'suppress',
      'steps',
      'detached',
    ]);
    expect(plain(contractWorkflow(form))).toEqual(plain(tree(yaml)));
  });

  it('of a list, which shows no actions, has no steps', () => {
    const { actions: _, ...short } = contactFlow;
    expect(pulled(short)).not.toHaveProperty('steps');
  });

  it('that does not say what it is about is about contacts', () => {
    const { objectTypeId: _, ...odd } = contactFlow;
    expect(pulled(odd)).toMatchObject({ objectType: 'contacts' });
    expect(lowerWorkflow(expandWorkflow(tree('{ name: a }')), portal)).toMatchObject({ objectTypeId: '0-1' });
  });
});

describe('a workflow that replaces another', () => {
  const live: JsonObject = {
    ...lowerWorkflow(expandWorkflow(tree(yaml)), portal),
    id: '900',
    revisionId: '3',
    uuid: 'u',
    createdAt: 'then',
    updatedAt: 'now',
    nextAvailableActionId: '9',
    crmObjectCreationStatus: 'COMPLETE',
    newField: [1],
    timeWindows: [{ day: 'MONDAY', startTime: { hour: 9, minute: 0 }, endTime: { hour: 9, minute: 30 } }],
  };
  const put = (text: string, over: JsonObject = live) =>
    lowerWorkflow(expandWorkflow(tree(`{ objectType: contacts, ${text} }`)), portal, over);
  const expected = withoutRefused(live);

  it('is as the one that is there, without what PUT does not take', () => {
    expect(put('')).toEqual(expected);
    expect(lowerWorkflow(new Map(), portal, live)).toEqual(expected);
    expect(lowerWorkflow(liftWorkflow(live, portal), portal, live)).toEqual(expected);
    expect(Object.keys(expected)).not.toEqual(
      expect.arrayContaining(['id', 'createdAt', 'updatedAt', 'dataSources', 'objectTypeId', 'flowType']),
    );
    expect(expected).toMatchObject({ revisionId: '3', uuid: 'u', type: 'CONTACT_FLOW', newField: [1] });
  });

  it('has what the form says put in, and nothing else changed', () => {
    expect(put('name: Other')).toEqual({ ...expected, name: 'Other' });
    expect(put('description: New')).toEqual({ ...expected, description: 'New' });
    expect(put('enabled: false')).toEqual({ ...expected, isEnabled: false });
    expect(put('suppress: []')).toEqual({ ...expected, suppressionListIds: [] });
    expect(put('enroll: { manual: true }')).toEqual({
      ...expected,
      enrollmentCriteria: { type: 'MANUAL', shouldReEnroll: false },
    });
    expect(put('raw: { newField: [2], other: 1 }')).toEqual({ ...expected, newField: [2], other: 1 });
    expect(put('fetch: { deal: { associated: deals } }')).toEqual(expected);
  });

  it('loses what the form says there is none of', () => {
    const { enrollmentCriteria: _, ...others } = expected;
    expect(put('enroll: {}')).toEqual(others);
    const { goalFilterBranch: __, ...rest } = expected;
    expect(put('goal: {}, schedule: {}, unenroll: []')).toEqual(rest);
  });

  it('keeps the portal’s own spelling of what means the same', () => {
    const criteria = {
      listFilterBranch: { filterBranchType: 'AND', filterBranchOperator: 'AND' },
      type: 'LIST_BASED',
    };
    const odd = { ...live, enrollmentCriteria: criteria };
    expect(put('enroll: { when: { all: [] }, reEnroll: false }', odd)).toEqual(withoutRefused(odd));
    const { description: _, suppressionListIds: __, ...without } = live;
    expect(put('description: "", suppress: []', without)).toEqual(withoutRefused(without));
  });

  it('overwrites what there are no words for, when the form says it', () => {
    const odd = { ...live, suppressionListIds: ['a'], customProperties: { a: 5 } };
    expect(put('suppress: []', odd)).toEqual({ ...withoutRefused(odd), suppressionListIds: [] });
    expect(put('', odd)).toEqual(withoutRefused(odd));
  });

  it('has other steps where the form has them; what nothing leads to stays', () => {
    const steps = put('steps: [ { setProperty: { status: Waiting } } ]');
    expect(steps['actions']).toHaveLength(2);
    expect(steps).toMatchObject({ startActionId: live['startActionId'] });
    const none = put('steps: []');
    expect(none['actions']).toHaveLength(1);
    expect(none).not.toHaveProperty('startActionId');
    const gone = put('detached: []');
    expect(gone['actions']).toHaveLength(2);
    expect(put('steps: [], detached: []')['actions']).toEqual([]);
  });
});

describe('what is wrong with a workflow', () => {
  it.each([
    'goal: { a: [b] }, suppress: [x], canEnrollFromSalesforce: true, unenroll: all, eventAnchor: { date: 12-24 }, type: PLATFORM_FLOW',
    'suppressWhen: { a: [b] }',
    'steps: [ { delya: 1 day }, { goto: nowhere } ], detached: [ [ { delay: long } ] ]',
    'steps: [ { id: a, delay: 1 day }, { goto: b } ], detached: [ [ { id: b, delay: 1 day }, { goto: a } ], [ { goto: c } ], 5 ]',
    'steps: 5',
    'portalOwns: [steps, call, stpes, enroll], steps: [ { branch: { A: { when: { a: [b] }, steps: [ { id: call, delay: 1 day } ] } } } ]',
    'goal: { a: { isSomeOf: [b] } }',
  ])('is said with a way out: %s', text => {
    expect(problems(text)).toMatchSnapshot();
  });

  it('is that nobody knows what it is about', () => {
    expect(checkWorkflow(tree('{ name: a }'))).toEqual([
      {
        message: 'a workflow needs an objectType',
        path: [],
        fix: 'write objectType: contacts',
        severity: 'error',
      },
    ]);
    expect(checkWorkflow(tree('{ objectType: machine, suppressWhen: { a: [b] } }'))).toEqual([]);
  });
});

const samples = new URL('../../../../shared/samples/flows/', import.meta.url);

describe.runIf(existsSync(samples))('a workflow of a real portal', () => {
  const files = existsSync(samples) ? readdirSync(samples) : [];

  it.each(files)('comes back from YAML as it was: %s', file => {
    // recorded by others: an object, whatever is in it
    const body = JSON.parse(readFileSync(new URL(file, samples), 'utf8')) as JsonObject;
    const form = liftWorkflow(body, noPortal);
    const short = contractWorkflow(form);
    expect(checkWorkflow(short)).toEqual([]);
    const text = writeYaml(new Map([['workflows', new Map([['w', short]])]]));
    const read = asMap(loaded({ 'eu/w.yaml': text }).sections.get('workflows')?.get('w'));
    expect(checkWorkflow(read)).toEqual([]);
    expect(equalSpelling(expandWorkflow(read), form)).toBe(true);
    expect(lowerWorkflow(form, noPortal, body)).toEqual(withoutRefused(body));
    expect(equalSpelling(liftWorkflow(lowerWorkflow(form, noPortal), noPortal), form)).toBe(true);
  });
});
