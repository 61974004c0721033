import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject, parseJson } from '../../src/emulator/json.ts';
import { code, contactFlow, enroll, FLOWS, flowWorld, made, putFlow } from './flow-support.ts';
import { all, any, branch, inList, isAnyOf, isKnown, LISTS, where } from './list-support.ts';
import { choiceProperty, numberProperty, portal, seedOf } from './support.ts';

const BAD = 'FLOW_CREATE_BAD_REQUEST';
const SHAPE = 'INVALID_FILTER';

describe('an enrollment', () => {
  it('is of one of four types, and says whether records enroll again', async () => {
    const { enrolled } = await flowWorld();
    expect(await enrolled({ type: 'MANUAL', shouldReEnroll: false })).toBe('taken');
    expect(await enrolled({ type: 'DATASET', datasetId: '1', shouldReEnroll: false })).toBe('taken');
    expect(await enrolled({ type: 'SOMEHOW', shouldReEnroll: false })).toBe(BAD);
    expect(await enrolled({ type: 'MANUAL' })).toBe(BAD);
  });

  it('by filters has some, and triggers on properties that are there', async () => {
    const { enrolled, client } = await flowWorld();
    const trigger = (property: string, operation: JsonObject, ...more: readonly Json[]) =>
      enrolled(
        enroll({
          shouldReEnroll: true,
          reEnrollmentTriggersFilterBranches: [
            all(
              where('hs_name', { operationType: 'STRING', operator: 'IS_EQUAL_TO', value: property }),
              where('hs_value', operation),
              ...more,
            ),
          ],
        }),
      );
    expect(await enrolled(enroll())).toBe('taken');
    expect(await enrolled(enroll({ listFilterBranch: all(where('email', isKnown)) }))).toBe('taken');
    expect(await enrolled({ type: 'LIST_BASED', shouldReEnroll: false })).toBe(BAD);
    await client.post('/crm/properties/2026-09/contacts', choiceProperty('tier', ['a']));
    await client.post('/crm/properties/2026-09/contacts', numberProperty('points'));
    expect(await trigger('tier', isAnyOf('a'))).toBe('taken');
    expect(await trigger('points', { operationType: 'NUMBER', operator: 'IS_GREATER_THAN', value: 1 })).toBe(
      'taken',
    );
    expect(await trigger('points', isAnyOf('a'))).toBe('INVALID_OPERATION_FOR_PROPERTY_TYPE');
    expect(await trigger('gone', isKnown)).toBe('PROPERTY_NOT_FOUND');
    expect(await trigger('tier', isKnown, where('gone', isKnown))).toBe('PROPERTY_NOT_FOUND');
    expect(await trigger('tier', isKnown, where('email', isKnown))).toBe('taken');
    expect(await enrolled(enroll({ reEnrollmentTriggersFilterBranches: ['x'] }))).toBe(SHAPE);
  });

  it('by events has them, lists or refinements', async () => {
    const { enrolled, list } = await flowWorld();
    const event = branch('UNIFIED_EVENTS', [], [], { eventTypeId: '4-1639801', operator: 'HAS_COMPLETED' });
    const base = { type: 'EVENT_BASED', shouldReEnroll: false, eventFilterBranches: [event] };
    expect(await enrolled(base)).toBe('taken');
    const listed = { ...base, eventFilterBranches: [], listMembershipFilterBranches: [all(inList(list))] };
    expect(await enrolled(listed)).toBe('taken');
    expect(await enrolled({ ...listed, listMembershipFilterBranches: [all(inList('9'))] })).toBe(
      'LIST_NOT_FOUND',
    );
    expect(await enrolled({ ...base, refinementCriteria: any(all(where('email', isKnown))) })).toBe('taken');
    expect(await enrolled({ ...base, refinementCriteria: any() })).toBe('INVALID_BASE_FILTER_BRANCH');
  });
});

describe('the settings of a workflow', () => {
  it.each<readonly [string, JsonObject, string]>([
    [
      'a window',
      {
        timeWindows: [
          { day: 'MONDAY', startTime: { hour: 9, minute: 0 }, endTime: { hour: 17, minute: 30 } },
        ],
      },
      'taken',
    ],
    ['a window without an end', { timeWindows: [{ day: 'MONDAY', startTime: { hour: 9, minute: 0 } }] }, BAD],
    ['a window that is text', { timeWindows: ['MONDAY'] }, BAD],
    ['a blocked date', { blockedDates: [{ month: 'DECEMBER', dayOfMonth: 25 }] }, 'taken'],
    ['a blocked month', { blockedDates: [{ month: 'DECEMBER' }] }, BAD],
    ['a schedule', { enrollmentSchedule: { type: 'DAILY', timeOfDay: { hour: 9, minute: 0 } } }, 'taken'],
    ['an unknown schedule', { enrollmentSchedule: { type: 'HOURLY' } }, BAD],
    ['a data source of an unknown type', { dataSources: [{ name: 'a', type: 'WEB' }] }, BAD],
    ['a data source without a name', { dataSources: [{ type: 'ASSOCIATION' }] }, BAD],
    ['an unenrollment from others', { unEnrollmentSetting: { type: 'SELECTIVE', flowIds: ['9'] } }, 'taken'],
    [
      'an unenrollment from what is not there',
      { unEnrollmentSetting: { type: 'SELECTIVE', flowIds: ['8'] } },
      BAD,
    ],
    ['an unknown unenrollment', { unEnrollmentSetting: { type: 'SOME' } }, BAD],
    ['a suppression list that is not there', { suppressionListIds: [9] }, BAD],
    [
      'an anchor',
      { eventAnchor: { type: 'CONTACT_PROPERTY_ANCHOR', contactProperty: 'createdate' } },
      'taken',
    ],
    ['an anchor that is not there', { eventAnchor: { contactProperty: 'gone' } }, BAD],
    ['a goal', { goalFilterBranch: any(all(where('email', isKnown))) }, 'taken'],
    ['a goal on what is not there', { goalFilterBranch: all(where('gone', isKnown)) }, 'PROPERTY_NOT_FOUND'],
  ])('with %s', async (_, more, said) => {
    const { judge } = await flowWorld();
    expect(await judge(contactFlow('S', more))).toBe(said);
  });

  it('keep what was there, and check what is new', async () => {
    const { client, list } = await flowWorld();
    const flow = await made(client, contactFlow('S', { suppressionListIds: [Number(list)] }));
    await client.delete(`${LISTS}/${list}`);
    const { status, body } = await putFlow(client, flow);
    expect([status, body.suppressionListIds]).toEqual([200, [Number(list)]]);
    const more = { revisionId: '2', suppressionListIds: [Number(list), 9] };
    expect(code(await putFlow(client, flow, more))).toBe('FLOW_UPDATE_BAD_REQUEST');
  });
});

const SAMPLES = resolve(import.meta.dirname, '../../../shared/samples/flows');

describe.runIf(existsSync(SAMPLES))('recorded workflows', () => {
  const flows = existsSync(SAMPLES)
    ? readdirSync(SAMPLES)
        .filter(name => /^\d/.test(name))
        .map(name => [name, parseJson(readFileSync(join(SAMPLES, name), 'utf8'))] as const)
    : [];

  const property = (name: string, type: string) => ({ name, label: name, type, groupName: 'all' });
  /** What the recorded workflows are about, since a create must find it. */
  const files = {
    'emails.json': [{ id: '400567279818' }],
    'properties/tickets.json': [
      property('hs_last_email_activity', 'enumeration'),
      property('hs_last_email_date', 'datetime'),
      property('hs_in_helpdesk', 'bool'),
      ...['hs_pipeline', 'hs_pipeline_stage', 'source_type'].map(name => property(name, 'enumeration')),
    ],
    'properties/companies.json': [
      ...['num_associated_deals', 'number_of_associated_tickets', 'engagement_score_workflow'].map(name =>
        property(name, 'number'),
      ),
      property('name', 'string'),
    ],
  };

  it.each(flows)('%s comes back as recorded, and PUT and a create take it', async (_, flow) => {
    if (!isObject(flow)) throw new Error('not a workflow');
    const client = await portal({ seed: seedOf({ ...files, 'flows.json': [flow] }), pendingReads: 0 });
    expect((await client.get(`${FLOWS}/${String(flow.id)}`)).body).toEqual(flow);
    const { revisionId: _revision, updatedAt: _updated, id: _id, createdAt: _created, ...kept } = flow;
    const put = await putFlow(client, flow);
    expect([put.status, put.body]).toEqual([200, expect.objectContaining(kept)]);
    const again = await client.post(FLOWS, flow);
    expect([again.status, again.body]).toEqual([201, expect.objectContaining(kept)]);
  });
});
