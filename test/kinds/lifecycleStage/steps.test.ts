import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/core/call.ts';
import type { Step } from '../../../src/core/kind.ts';
import { lifecycleStages } from '../../../src/kinds/lifecycleStage/index.ts';
import type { Fields } from '../../conformance/tree.ts';
import { planned } from '../pipeline/support.ts';
import { answerOf, changeOf, emptyLook } from '../support.ts';

const kind = lifecycleStages({ write: 'api' });
const pipelineOf = (
  objectType: string,
  stages: readonly (readonly [string, string, number])[],
): JsonObject => ({
  id: `${objectType}-lifecycle-pipeline`,
  stages: stages.map(([id, label, displayOrder]) => ({ id, label, displayOrder })),
});
const live: JsonObject = {
  contacts: pipelineOf('contacts', [
    ['lead', 'Lead', 0],
    ['11', 'Accepted', 1],
    ['other', 'Other', 2],
  ]),
  companies: pipelineOf('companies', [
    ['lead', 'Lead', 0],
    ['21', 'Accepted', 5],
    ['other', 'Other', 6],
  ]),
};
const wish = (...stages: readonly (readonly [string, string, Fields?])[]) =>
  new Map(stages.map(([key, label, more]): [string, Fields] => [key, { label, ...more }]));

function stepsOf(
  tree: ReadonlyMap<string, Fields>,
  removed: Readonly<Record<string, readonly string[]>> = {},
  pins: Readonly<Record<string, string>> = {},
): readonly Step[] {
  const { change, look } = planned({ kind, key: 'lifecycleStages', live, tree, removed, pins });
  return kind.steps(change, look, live);
}
const lines = (steps: readonly Step[]) =>
  steps.map(({ call }) =>
    [call.endpoint, call.path?.objectType, call.path?.stageId, JSON.stringify(call.body ?? call.query)].join(
      ' ',
    ),
  );
const seen = (
  step: Step | undefined,
  stages: readonly (readonly [string, string, number])[],
  objectType = 'contacts',
) => step?.effect?.seenIn(answerOf(pipelineOf(objectType, stages)));

describe('a label', () => {
  it('is changed on contacts, and on companies where that is still needed', () => {
    const steps = stepsOf(wish(['lead', 'Prospect']));
    const path = (objectType: string) => ({
      objectType,
      pipelineId: `${objectType}-lifecycle-pipeline`,
      stageId: 'lead',
    });
    expect(steps).toEqual([
      {
        says: 'update stage lead: label (contacts)',
        replay: 'safe',
        call: { endpoint: 'stages.update', path: path('contacts'), body: { label: 'Prospect' } },
      },
      {
        says: 'update stage lead: label (companies)',
        replay: 'safe',
        call: { endpoint: 'stages.update', path: path('companies'), body: { label: 'Prospect' } },
      },
    ]);
  });

  it('is changed where it differs only', () => {
    expect(lines(stepsOf(wish(['lead', 'Lead', { companies: 'Account' }])))).toEqual([
      'stages.update companies lead {"label":"Account"}',
    ]);
    expect(lines(stepsOf(wish(['lead', 'Prospect', { only: 'contacts' }])))).toEqual([
      'stages.update contacts lead {"label":"Prospect"}',
    ]);
    expect(stepsOf(wish(['lead', 'Lead']))).toEqual([]);
  });

  it('is exchanged by way of another, under the ids of each object type', () => {
    const pins = { 'lifecycleStage.accepted.contacts': '11', 'lifecycleStage.accepted.companies': '21' };
    const steps = stepsOf(wish(['lead', 'Accepted'], ['accepted', 'Lead']), {}, pins);
    expect(steps.map(({ says }) => says)).toEqual([
      'rename stage lead to "lead (portalform is renaming this)" for the time being (contacts)',
      'update stage accepted: label (contacts)',
      'update stage lead: label (contacts)',
      'rename stage lead to "lead (portalform is renaming this)" for the time being (companies)',
      'update stage accepted: label (companies)',
      'update stage lead: label (companies)',
    ]);
    expect(lines(steps)).toEqual([
      'stages.update contacts lead {"label":"lead (portalform is renaming this)"}',
      'stages.update contacts 11 {"label":"Lead"}',
      'stages.update contacts lead {"label":"Accepted"}',
      'stages.update companies lead {"label":"lead (portalform is renaming this)"}',
      'stages.update companies 21 {"label":"Lead"}',
      'stages.update companies lead {"label":"Accepted"}',
    ]);
  });
});

describe('a new stage', () => {
  it('is made without an id, as people make them, in its place', () => {
    const steps = stepsOf(wish(['lead', 'Lead'], ['new', 'Brand new'], ['other', 'Other']));
    expect(lines(steps)).toEqual([
      'stages.update contacts other {"displayOrder":3}',
      'stages.update contacts 11 {"displayOrder":2}',
      'stages.create contacts  {"label":"Brand new","displayOrder":1,"metadata":{"isClosed":"false","state":"OPEN"}}',
      'stages.create companies  {"label":"Brand new","displayOrder":1,"metadata":{"isClosed":"false","state":"OPEN"}}',
    ]);
    expect(steps[0]?.says).toBe('move stage other to place 3 (contacts)');
    const create = steps[2];
    expect(create).toMatchObject({
      says: 'create stage new (contacts)',
      replay: 'findFirst',
      call: { path: { objectType: 'contacts', pipelineId: 'contacts-lifecycle-pipeline' } },
      effect: { call: { endpoint: 'pipelines.read' } },
    });
    expect(steps[3]).toMatchObject({
      replay: 'findFirst',
      effect: {
        call: {
          endpoint: 'pipelines.read',
          path: { objectType: 'companies', pipelineId: 'companies-lifecycle-pipeline' },
        },
      },
    });
    expect(seen(create, [['77', 'BRANDNEW', 9]])).toBe(true);
    expect(seen(create, [['new', 'Other', 9]])).toBe(false);
    expect(seen(create, [])).toBe(false);
    expect(create?.effect?.seenIn(answerOf(null))).toBe(false);
    expect(create?.effect?.seenIn(answerOf({ id: 'contacts-lifecycle-pipeline', stages: [{}] }))).toBe(false);
  });

  it('of one object type is made there only', () => {
    expect(lines(stepsOf(wish(['firm', 'Firm', { only: 'companies' }])))).toEqual([
      'stages.create companies  {"label":"Firm","displayOrder":7,"metadata":{"isClosed":"false","state":"OPEN"}}',
    ]);
  });
});

describe('the order', () => {
  it('is made by moving up', () => {
    const steps = stepsOf(wish(['other', 'Other'], ['lead', 'Lead']));
    expect(lines(steps)).toEqual([
      'stages.update contacts lead {"displayOrder":4}',
      'stages.update contacts 11 {"displayOrder":3}',
      'stages.update companies lead {"displayOrder":8}',
      'stages.update companies 21 {"displayOrder":7}',
    ]);
  });
});

describe('removing one', () => {
  it('is a request for each object type that has it', () => {
    const steps = stepsOf(wish(), { accepted: ['contacts:11', 'companies:21'] });
    expect(steps).toMatchObject([
      {
        says: 'delete stage accepted for good (contacts)',
        replay: 'safe',
        call: {
          endpoint: 'stages.delete',
          path: { objectType: 'contacts', pipelineId: 'contacts-lifecycle-pipeline', stageId: '11' },
          query: { validateReferencesBeforeDelete: 'true' },
        },
      },
      { call: { path: { objectType: 'companies', stageId: '21' } } },
    ]);
    expect(steps).toHaveLength(2);
    expect(lines(stepsOf(wish(), { accepted: ['companies:21'] }))).toEqual([
      'stages.delete companies 21 {"validateReferencesBeforeDelete":"true"}',
    ]);
  });

  it('asks nothing of what is not there', () => {
    const units = [{ path: ['stages', 'x'], is: 'child' as const, before: new Map([['contacts', 'X']]) }];
    expect(kind.steps(changeOf('update', units), emptyLook, undefined)).toEqual([]);
  });
});
