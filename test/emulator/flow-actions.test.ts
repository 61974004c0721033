import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/emulator/json.ts';
import { action, FLOWS, flowOf, flowWorld, set } from './flow-support.ts';
import { all, branch, isAnyOf, isKnown, LISTS, where } from './list-support.ts';
import { portal } from './support.ts';

const BAD = 'FLOW_CREATE_BAD_REQUEST';
const SHAPE = 'INVALID_FILTER';

describe('an action', () => {
  it('of an app or of HubSpot has an id and fields', async () => {
    const { one, action: judge } = await flowWorld();
    expect(await one({ anything: 1 }, '1-179507819')).toBe('taken');
    expect(await one({}, '<copy-from-a-real-get>')).toBe(BAD);
    expect(await judge({ type: 'SINGLE_CONNECTION', actionTypeId: '0-1' })).toBe(BAD);
  });

  it('waits for a number of minutes, hours, days or weeks', async () => {
    const { one } = await flowWorld();
    expect(await one({ delta: '2', time_unit: 'WEEKS' }, '0-1')).toBe('taken');
    expect(await one({ time_of_day: { hour: 8, minute: 0 } }, '0-1')).toBe('taken');
    for (const fields of [
      { delta: 2, time_unit: 'DAYS' },
      { delta: '2', time_unit: 'YEARS' },
      { delta: 'two', time_unit: 'DAYS' },
      { delta: '2' },
    ])
      expect(await one(fields, '0-1')).toBe(BAD);
  });

  it('sets properties that are there, of the record or of an associated one', async () => {
    const { one } = await flowWorld();
    const value = { type: 'STATIC_VALUE', staticValue: 'x' };
    const on = (associationTypeId: number, associationCategory = 'HUBSPOT_DEFINED') => ({
      association: { associationTypeId, associationCategory },
    });
    expect(await one({ property_name: 'firstname', association: {}, value }, '0-5')).toBe('taken');
    expect(await one({ property_name: 'gone', value }, '0-5')).toBe(BAD);
    expect(await one({ property_name: 'domain', value, ...on(279) }, '0-5')).toBe('taken');
    expect(await one({ property_name: 'firstname', value, ...on(279) }, '0-5')).toBe(BAD);
    expect(await one({ property_name: 'gone', value, ...on(279) }, '0-5')).toBe(BAD);
    expect(await one({ property_name: 'dealname', value, ...on(37, 'USER_DEFINED') }, '0-5')).toBe('taken');
    expect(await one({ property_name: 'whatever', value, ...on(99, 'USER_DEFINED') }, '0-5')).toBe('taken');
    expect(await one({ property_name: 'firstname' }, '0-5')).toBe(BAD);
    expect(await one({ value }, '0-5')).toBe(BAD);
    expect(await one({ property_name: 'firstname', value: { type: 'GUESS' } }, '0-5')).toBe(BAD);
    expect(
      await one(
        { property_name: 'firstname', value: { type: 'TIMESTAMP', timestampType: 'EXECUTION_TIME' } },
        '0-5',
      ),
    ).toBe('taken');
    expect(
      await one(
        { property_name: 'firstname', value: { type: 'OBJECT_PROPERTY', propertyName: 'gone' } },
        '0-5',
      ),
    ).toBe(BAD);
  });

  it('puts only stages, pipelines and owners that are there', async () => {
    const { one } = await flowWorld();
    const put = (property_name: string, staticValue: string) =>
      one({ property_name, value: { type: 'STATIC_VALUE', staticValue } }, '0-5');
    expect([await put('lifecyclestage', 'lead'), await put('lifecyclestage', '944991848')]).toEqual([
      'taken',
      BAD,
    ]);
    expect([await put('lifecyclestage', ''), await put('hubspot_owner_id', '83')]).toEqual([
      'taken',
      'taken',
    ]);
    expect([await put('hubspot_owner_id', '82'), await put('hubspot_owner_id', '9')]).toEqual([BAD, BAD]);
    const deal = (staticValue: string): JsonObject => ({
      object_type_id: '0-3',
      properties: [
        { targetProperty: 'dealstage', value: { type: 'STATIC_VALUE', staticValue } },
        { targetProperty: 'closedate', value: { type: 'RELATIVE_DATETIME', timeDelay: {} } },
      ],
    });
    expect([await one(deal('closedwon'), '0-14'), await one(deal('no'), '0-14')]).toEqual(['taken', BAD]);
    expect(await one({ object_type_id: 'deals', properties: [] }, '0-14')).toBe(BAD);
    expect(await one({ object_type_id: '0-3', properties: [{ targetProperty: 'gone' }] }, '0-14')).toBe(BAD);
    const task = (value: JsonObject) =>
      one({ subject: 'Call', owner_assignment: { type: 'CUSTOM', value } }, '0-3');
    expect(await task({ type: 'STATIC_VALUE', staticValue: '81' })).toBe('taken');
    expect(await task({ type: 'STATIC_VALUE', staticValue: '9' })).toBe(BAD);
    expect(await task({ type: 'OBJECT_PROPERTY', propertyName: 'hubspot_owner_id' })).toBe('taken');
    expect(await one({ subject: 'Call' }, '0-3')).toBe('taken');
  });

  it.each<readonly [string, JsonObject, string]>([
    ['0-4', { content_id: '51' }, 'taken'],
    ['0-4', { content_id: 51 }, 'taken'],
    ['0-4', { content_id: '52' }, BAD],
    ['0-4', { content_id: '400567279818' }, BAD],
    ['0-4', {}, BAD],
    ['0-23', { email_content_id: '51', recipient_emails: ['a@example.com'] }, 'taken'],
    ['0-23', { recipient_emails: ['a@example.com'] }, BAD],
    ['0-8', { user_ids: ['71', '72'], subject: 'Hi' }, BAD],
    ['0-8', { user_ids: ['71', '81', 83], subject: 'Hi' }, 'taken'],
    ['0-8', { team_ids: ['61', '62'], subject: 'Hi' }, 'taken'],
    ['0-8', { team_ids: ['63'], subject: 'Hi' }, BAD],
    ['0-9', { owner_properties: ['hubspot_owner_id'], subject: 'Hi' }, 'taken'],
    ['0-9', { owner_properties: ['gone'], subject: 'Hi' }, BAD],
    ['0-9', { subject: 'Hi' }, BAD],
    ['0-11', { team_ids: ['61'], target_property: 'hubspot_owner_id' }, 'taken'],
    ['0-11', { team_ids: ['61'], target_property: 'gone' }, BAD],
    ['0-11', { target_property: 'hubspot_owner_id' }, BAD],
    ['0-15', { flow_id: '9' }, 'taken'],
    ['0-15', { flow_id: '8' }, BAD],
    ['0-13', { listId: '8' }, BAD],
    [
      '0-25',
      { source_property: 'x', target_property: 'hubspot_owner_id', target_object: 'CONTACT' },
      'taken',
    ],
    ['0-25', { target_property: 'gone' }, BAD],
    ['0-35', { date: { type: 'OBJECT_PROPERTY', propertyName: 'createdate' }, delta: '1' }, 'taken'],
    ['0-35', { date: { type: 'OBJECT_PROPERTY', propertyName: 'gone' } }, BAD],
    ['0-46510720', { sequenceId: '1', contactOwnerProperty: 'gone' }, BAD],
    [
      '0-63189541',
      { enrolledObjectPropertyNameToMatch: '0-1/email', associatedObjectPropertyNameToMatch: '0-2/domain' },
      'taken',
    ],
    ['0-63189541', { enrolledObjectPropertyNameToMatch: '0-1/gone' }, BAD],
    ['0-18224765', {}, 'taken'],
  ])('%s with %j is %s', async (type, fields, said) => {
    const { one } = await flowWorld();
    expect(await one(fields, type)).toBe(said);
  });

  it('fills lists that are there, and static', async () => {
    const { one, list, active, client } = await flowWorld();
    for (const type of ['0-63809083', '0-63863438']) {
      expect(await one({ listId: list, targetObject: '{{ enrolled_object }}' }, type)).toBe('taken');
      expect(await one({ targetObject: '{{ enrolled_object }}' }, type)).toBe('taken');
      expect(await one({ listId: active }, type)).toBe(BAD);
      expect(await one({ listId: '9' }, type)).toBe(BAD);
    }
    await client.delete(`${LISTS}/${list}`);
    expect(await one({ listId: list }, '0-63809083')).toBe(BAD);
  });

  it('waits for events of properties that are there', async () => {
    const { one } = await flowWorld();
    const changed = (property: string, operation: JsonObject = isKnown) =>
      branch(
        'UNIFIED_EVENTS',
        [
          where('hs_name', { operationType: 'STRING', operator: 'IS_EQUAL_TO', value: property }),
          where('hs_value', operation),
        ],
        [],
        { eventTypeId: '4-655002', operator: 'HAS_COMPLETED' },
      );
    const until = (...branches: readonly Json[]) =>
      one({ event_filter_branches: branches, expiration_minutes: '60' }, '0-29');
    expect(await until(changed('email'))).toBe('taken');
    expect(await until(changed('lifecyclestage', isAnyOf('lead')))).toBe('taken');
    expect(await until(changed('gone'))).toBe('PROPERTY_NOT_FOUND');
    expect(await until(changed('email', isAnyOf('lead')))).toBe('INVALID_OPERATION_FOR_PROPERTY_TYPE');
    expect(await until(all())).toBe(SHAPE);
    expect(await until('x')).toBe(SHAPE);
  });

  it('runs code and calls addresses', async () => {
    const { action: judge } = await flowWorld();
    const script: JsonObject = {
      type: 'CUSTOM_CODE',
      runtime: 'NODE20X',
      sourceCode: 'exports.main = 1',
      secretNames: ['KEY'],
    };
    const read = (propertyName: string) => [
      { name: 'email', value: { type: 'OBJECT_PROPERTY', propertyName } },
    ];
    expect(await judge(script)).toBe('taken');
    expect(await judge({ ...script, inputFields: read('email'), outputFields: [{ name: 'score' }] })).toBe(
      'taken',
    );
    expect(await judge({ ...script, inputFields: read('gone') })).toBe(BAD);
    expect(await judge({ ...script, inputFields: [{ value: {} }] })).toBe(BAD);
    expect(await judge({ ...script, sourceCode: '' })).toBe(BAD);
    const hook: JsonObject = { type: 'WEBHOOK', method: 'POST', webhookUrl: 'https://example.com' };
    expect(await judge({ ...hook, queryParams: read('email') })).toBe('taken');
    expect(await judge({ ...hook, queryParams: read('gone') })).toBe(BAD);
    expect(await judge({ type: 'WEBHOOK', method: 'POST' })).toBe(BAD);
  });

  it('reads fetched records of data sources, whose properties must be there', async () => {
    const { judge } = await flowWorld();
    const dataSources = [{ name: 'fetched_object_1', objectTypeId: '0-2', type: 'ASSOCIATION' }];
    const read = (token: string) =>
      judge(
        flowOf(
          [
            action('1', '0-5', {
              property_name: 'firstname',
              value: { type: 'FETCHED_OBJECT_PROPERTY', propertyToken: token },
            }),
          ],
          {
            dataSources,
          },
        ),
      );
    expect(await read('{{ fetched_objects.fetched_object_1.domain }}')).toBe('taken');
    expect(await read('{{ fetched_objects.fetched_object_1.gone }}')).toBe(BAD);
    expect(await read('{{ fetched_objects.other.gone }}')).toBe('taken');
    expect(await read('')).toBe('taken');
  });

  it('refers to what it likes with missingTargets taken', async () => {
    const client = await portal({ missingTargets: 'taken' });
    const actions = [
      set('1', 'x', '2', 'gone'),
      action('2', '0-4', { content_id: '9' }, '3'),
      action('3', '0-14', { object_type_id: '2-9', properties: [] }),
    ];
    expect((await client.post(FLOWS, flowOf(actions, { suppressionListIds: [9] }))).status).toBe(201);
  });
});
