import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/emulator/json.ts';
import { action, contactFlow, edge, FLOWS, flowOf, made, recordedFlow, set } from './flow-support.ts';
import { all, any, branch, dynamic, inList, isAnyOf, isKnown, LISTS, listId, where } from './list-support.ts';
import { DEALS, deal, TICKETS } from './pipeline-support.ts';
import { CONTACTS, choiceProperty, portal, seedOf, textProperty } from './support.ts';

const DELETE = `${CONTACTS}/tier`;

async function world() {
  const client = await portal({ missingTargets: 'taken', pendingReads: 0 });
  await client.post(CONTACTS, choiceProperty('tier', ['a', 'b']));
  return client;
}

const named = (property: string): JsonObject =>
  where('hs_name', { operationType: 'STRING', operator: 'IS_EQUAL_TO', value: property });

describe('a property that a workflow uses', () => {
  it('cannot be archived, although the workflow is disabled; the 400 names it', async () => {
    const client = await world();
    const { id } = await made(client, flowOf([set('1', 'a', undefined, 'tier')]));
    expect(await client.delete(DELETE)).toMatchObject({
      status: 400,
      body: {
        message: 'Property: tier of object type 0-1 is currently used in 1 places and cannot be deleted',
        category: 'VALIDATION_ERROR',
        subCategory: 'PropertyValidationError.CANNOT_DELETE_PROPERTY_IN_USE',
        context: { property: ['tier'], objectTypeId: ['0-1'], usageCount: ['1'] },
        errors: [
          {
            subCategory: 'PropertyValidationError.PROPERTY_USAGE',
            message: `Property tier of object type 0-1 in use by AUTOMATION_PLATFORM_FLOW (display type WORKFLOW) ID ${String(id)}: `,
            context: {
              property: ['tier'],
              objectTypeId: ['0-1'],
              parentType: ['AUTOMATION_PLATFORM_FLOW'],
              parentDisplayType: ['WORKFLOW'],
              parentName: [id],
              link: [''],
            },
          },
        ],
      },
    });
    expect(
      (await client.post('/crm/properties/2026-09/contacts/batch/archive', { inputs: [{ name: 'tier' }] }))
        .status,
    ).toBe(400);
    await client.delete(`${FLOWS}/${String(id)}`);
    expect((await client.delete(DELETE)).status).toBe(204);
  });

  const read = { type: 'OBJECT_PROPERTY', propertyName: 'tier' };
  const changed = branch('UNIFIED_EVENTS', [named('tier')], [], {
    eventTypeId: '4-655002',
    operator: 'HAS_COMPLETED',
  });
  const contacts = {
    objectTypeId: '0-1',
    operator: 'IN_LIST',
    associationTypeId: 280,
    associationCategory: 'HUBSPOT_DEFINED',
  };
  const company = (more: JsonObject): JsonObject => ({
    ...contactFlow('C', more),
    type: 'PLATFORM_FLOW',
    objectTypeId: '0-2',
  });
  const criteria = (more: JsonObject): JsonObject => ({
    enrollmentCriteria: { shouldReEnroll: false, ...more },
  });
  const later = {
    operationType: 'TIME_POINT',
    operator: 'IS_AFTER',
    propertyParser: 'UPDATED_AT',
    timePoint: { timeType: 'PROPERTY_REFERENCED', property: 'tier' },
  };

  it.each<readonly [string, JsonObject]>([
    [
      'its enrollment',
      contactFlow('E', criteria({ type: 'LIST_BASED', listFilterBranch: all(where('tier', isAnyOf('a'))) })),
    ],
    [
      'a comparison',
      contactFlow('E', criteria({ type: 'LIST_BASED', listFilterBranch: all(where('email', later)) })),
    ],
    [
      'a trigger',
      contactFlow(
        'E',
        criteria({
          type: 'LIST_BASED',
          listFilterBranch: all(),
          reEnrollmentTriggersFilterBranches: [all(named('tier'))],
        }),
      ),
    ],
    ['an event', contactFlow('E', criteria({ type: 'EVENT_BASED', eventFilterBranches: [changed] }))],
    [
      'a refinement',
      contactFlow('E', criteria({ type: 'EVENT_BASED', refinementCriteria: all(where('tier', isKnown)) })),
    ],
    ['its goal', contactFlow('E', { goalFilterBranch: all(where('tier', isKnown)) })],
    [
      'a branch',
      flowOf([
        { actionId: '1', type: 'LIST_BRANCH', listBranches: [{ filterBranch: all(where('tier', isKnown)) }] },
      ]),
    ],
    [
      'a switch',
      flowOf([
        { actionId: '1', type: 'STATIC_BRANCH', inputValue: read, staticBranches: [{ branchValue: 'a' }] },
      ]),
    ],
    ['an event that it waits for', flowOf([action('1', '0-29', { event_filter_branches: [changed] })])],
    ['a value that it copies', flowOf([action('1', '0-5', { property_name: 'firstname', value: read })])],
    [
      'a value of its code',
      flowOf([
        {
          actionId: '1',
          type: 'CUSTOM_CODE',
          runtime: 'NODE20X',
          sourceCode: 'x',
          inputFields: [{ name: 'a', value: read }],
        },
      ]),
    ],
    ['who gets a notification', flowOf([action('1', '0-8', { owner_properties: ['tier'] })])],
    [
      'the record that it creates',
      company({
        startActionId: '1',
        actions: [
          action('1', '0-14', {
            object_type_id: '0-1',
            properties: [{ targetProperty: 'tier', value: { type: 'STATIC_VALUE', staticValue: 'a' } }],
          }),
        ],
      }),
    ],
    [
      'associated records',
      company({
        startActionId: '1',
        actions: [
          action('1', '0-5', {
            property_name: 'tier',
            value: { type: 'STATIC_VALUE', staticValue: 'a' },
            association: contacts,
          }),
        ],
      }),
    ],
    [
      'a filter on associated records',
      company({
        suppressionFilterBranch: all(where('name', isKnown)),
        ...criteria({
          type: 'LIST_BASED',
          listFilterBranch: any(
            branch('AND', [], [branch('ASSOCIATION', [where('tier', isKnown)], [], contacts)]),
          ),
        }),
      }),
    ],
  ])('is used in %s', async (_, flow) => {
    const client = await world();
    const created = await client.post(FLOWS, flow);
    expect([created.status, created.body.message]).toEqual([201, undefined]);
    expect((await client.delete(DELETE)).status).toBe(400);
  });

  it('is not the property of the same name of another object type', async () => {
    const client = await world();
    await made(client, company({ startActionId: '1', actions: [set('1', 'a', undefined, 'tier')] }));
    expect((await client.delete(DELETE)).status).toBe(204);
  });
});

describe('a property that a list or a form uses', () => {
  it('cannot be archived until they are gone', async () => {
    const field = { objectTypeId: '0-1', name: 'email' };
    const dependent = { dependentField: { objectTypeId: '0-1', name: 'tier' }, dependentCondition: {} };
    const forms = [
      { id: 'f-1', fieldGroups: [{ fields: [{ ...field, dependentFields: [dependent, 'odd'] }] }] },
      { id: 'f-2', archived: true, fieldGroups: [{ fields: [{ objectTypeId: '0-1', name: 'tier' }] }] },
      { id: 'f-3', fieldGroups: 'odd' },
    ];
    const client = await portal({ seed: seedOf({ 'forms.json': forms }) });
    await client.post(CONTACTS, textProperty('tier'));
    const id = await listId(client, dynamic('L', { filterBranch: any(all(where('tier', isKnown))) }));
    expect((await client.delete(DELETE)).body.errors).toEqual([
      expect.objectContaining({
        context: expect.objectContaining({ parentType: ['INBOUNDDB_LISTS'], parentName: [id] }),
        message: `Property tier of object type 0-1 in use by INBOUNDDB_LISTS ID ${id}`,
      }),
      expect.objectContaining({
        context: expect.objectContaining({ parentType: ['FORM'], parentName: ['f-1'] }),
      }),
    ]);
    await client.delete(`${LISTS}/${id}`);
    expect((await client.delete(DELETE)).body.context).toMatchObject({ usageCount: ['1'] });
  });
});

describe('a stage that a workflow refers to', () => {
  const IN_USE = 'PipelineError.STAGE_ID_IN_USE';
  const dealFlow = (more: JsonObject): JsonObject => ({
    ...contactFlow('D', more),
    type: 'PLATFORM_FLOW',
    objectTypeId: '0-3',
  });

  it('cannot be deleted on 2026-09, nor can its pipeline', async () => {
    const client = await portal({ pendingReads: 0 });
    await client.post(DEALS, deal('P'));
    const listFilterBranch = all(where('dealstage', isAnyOf('s-Open', 'other')));
    const enrollmentCriteria = { type: 'LIST_BASED', shouldReEnroll: false, listFilterBranch };
    const { id } = await made(client, dealFlow({ enrollmentCriteria }));
    const refused = await client.delete(`${DEALS}/P/stages/s-Open`);
    expect(refused).toMatchObject({
      status: 400,
      body: { subCategory: IN_USE, context: { stageIds: ['[s-Open]'], flowIds: [`[${String(id)}]`] } },
    });
    expect((await client.delete(`${DEALS}/P`)).body.subCategory).toBe(IN_USE);
    expect((await client.delete(`${DEALS}/P/stages/s-Won`)).status).toBe(204);
    expect((await client.delete('/crm/v3/pipelines/deals/P/stages/s-Open')).status).toBe(400);
    expect((await client.get(`${DEALS}/P/stages/s-Open`)).status).toBe(200);
    await client.delete(`${FLOWS}/${String(id)}`);
    await client.post(`${DEALS}/P/stages`, {
      label: 'New',
      displayOrder: 5,
      metadata: { probability: '0.3' },
    });
    expect((await client.delete(`${DEALS}/P/stages/s-Open`)).status).toBe(204);
  });

  it('is kept by actions and switches, too', async () => {
    const client = await portal({ pendingReads: 0 });
    await client.post(DEALS, deal('P', ['Open', '0.2'], ['Won', 1]));
    const read = { type: 'OBJECT_PROPERTY', propertyName: 'dealstage' };
    const parted = {
      actionId: '1',
      type: 'STATIC_BRANCH',
      inputValue: read,
      staticBranches: [{ branchValue: 's-Won', connection: edge('2') }],
    };
    await made(
      client,
      dealFlow({ startActionId: '1', actions: [parted, set('2', 's-Open', undefined, 'dealstage')] }),
    );
    for (const stage of ['s-Open', 's-Won'])
      expect((await client.delete(`${DEALS}/P/stages/${stage}`)).body.subCategory).toBe(IN_USE);
  });

  it('of another object type is free', async () => {
    const client = await portal({
      seed: seedOf({
        'flows.json': [
          recordedFlow('7', {
            objectTypeId: '0-3',
            actions: [set('1', '2', undefined, 'hs_pipeline_stage')],
          }),
        ],
      }),
    });
    expect((await client.delete(`${TICKETS}/0/stages/2`)).status).toBe(204);
  });
});

describe('a list that others refer to', () => {
  it('can be deleted', async () => {
    const client = await portal();
    const id = await listId(client, dynamic('L'));
    await client.post(LISTS, dynamic('M', { filterBranch: any(all(inList(id))) }));
    expect((await client.delete(`${LISTS}/${id}`)).status).toBe(204);
  });
});
