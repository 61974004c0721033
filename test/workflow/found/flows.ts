import type { JsonObject } from '../../../src/core/call.ts';
import { and, filter, or } from '../../filter/support.ts';
import {
  act,
  anyOf,
  anything,
  branches,
  cases,
  changed,
  event,
  flow,
  goto,
  isKnown,
  mail,
  ofRecord,
  output,
  set,
  wait,
  whenEvents,
  whenList,
  words,
} from './bodies.ts';

/*
 * Flows in the shapes of those that people show: with what HubSpot's editor leaves behind, and with ways that lead back
 * and across.
 */

const consent = ofRecord('newsletter_consent');
const met = (id: number, of: number, yes: number, no?: JsonObject) =>
  cases(id, output(of, 'hs_event_criteria_met'), { true: yes }, no, 'Event criteria not met');
const until = (id: number, event_filter_branches: readonly JsonObject[], minutes: string, next: number) =>
  act(id, '0-29', { event_filter_branches, expiration_minutes: minutes }, next);
const toList = (id: number, listId: string, next?: number) =>
  act(id, '0-63809083', { listId, targetObject: '{{ enrolled_object }}' }, next, 5);

/** Two series of e-mails, tried against each other; who opens one goes on where the other series ends. */
const nurture = flow(
  '0-1',
  [
    set(40, 'entry_score', ofRecord('score'), 41),
    act(41, '0-1', { delta: '0', time_unit: 'DAYS', days_of_week: ['TUESDAY'] }, 42),
    {
      actionId: '42',
      testBranches: [
        { connection: { edgeType: 'STANDARD', nextActionId: '10' } },
        { connection: { edgeType: 'STANDARD', nextActionId: '20' } },
      ],
      type: 'AB_TEST_BRANCH',
    },
    cases(10, consent, { Yes: 11 }),
    mail(11, '701', 12),
    wait(12, 10_080, 13),
    until(13, [event('4-666440', anyOf('hs_email_campaign_group_id', '348'))], '20160', 14),
    met(14, 13, 15, goto(31)),
    toList(15, '62', 31),
    cases(20, consent, { Yes: 21 }),
    mail(21, '702', 22),
    wait(22, 10_080, 23),
    until(23, [event('4-666440', anyOf('hs_email_campaign_group_id', '349'))], '20160', 24),
    met(24, 23, 25, goto(33)),
    toList(25, '62', 33),
    until(
      31,
      [changed('topic', { operator: 'IS_ANY_OF', values: ['a', 'b & c (d)'], operationType: 'ENUMERATION' })],
      '864000',
      32,
    ),
    met(32, 31, 34),
    until(33, [changed('topic', anything), changed('method', anything)], '864000', 35),
    met(35, 33, 36),
    act(34, '0-15', { flow_id: '901' }),
    act(36, '0-15', { flow_id: '901' }),
  ],
  { name: 'Nurture: new leads', enrollmentCriteria: whenList(anyOf('journey', 'New Lead')) },
);

/** Code whose failure is told, by a GOTO that stands before the standard edge to the same action. */
const attendance = flow(
  '2-34637667',
  [
    {
      actionId: '1',
      secretNames: ['WEBINAR_KEY'],
      sourceCode: 'def main(event):\n    """\n    Tags.\n    """\n    return {"outputFields": {}}\n',
      runtime: 'PYTHON39',
      inputFields: [
        { name: 'tag', value: ofRecord('campaign') },
        {
          name: 'contact_id',
          value: {
            propertyToken: '{{ fetched_objects.fetched_object_186775092.hs_object_id }}',
            type: 'FETCHED_OBJECT_PROPERTY',
          },
        },
      ],
      outputFields: [
        { name: 'error', type: 'STRING' },
        { name: 'tags', options: [], type: 'ENUMERATION' },
      ],
      connection: { edgeType: 'STANDARD', nextActionId: '6' },
      type: 'CUSTOM_CODE',
    },
    cases(2, output(1, 'error'), { '0': 3 }, 4, 'No error'),
    act(
      3,
      '0-9',
      {
        user_ids: ['61'],
        delivery_method: 'APP',
        subject: 'It failed',
        body: '{{ action_outputs.action_output_1.error }}',
      },
      goto(4),
    ),
    cases(4, ofRecord('questions'), { '0': 5 }),
    set(5, 'has_asked', 'true'),
    act(
      6,
      '0-5',
      {
        property_name: 'tags',
        association: { associationCategory: 'USER_DEFINED', associationTypeId: 67 },
        value: output(1, 'tags'),
      },
      2,
    ),
  ],
  {
    name: 'Attendance - tags [Webinar]',
    enrollmentCriteria: whenEvents(event('4-1463224'), changed('campaign', anything)),
  },
);

/** One way out of several arms, and cases that lead across to another arm. */
const members = flow(
  '0-1',
  [
    wait(1, 10, 2),
    branches(2, [
      [
        'Confirmed',
        or(
          and([
            isKnown('campaign_id'),
            words('registration', 'IS_EQUAL_TO', 'Confirmed', 'attended'),
            words('kind', 'DOES_NOT_CONTAIN', 'speaker', ' staff'),
          ]),
        ),
        3,
      ],
    ]),
    cases(3, ofRecord('operation'), { found: 4, patch: goto(6), created: undefined }, goto(7)),
    set(4, 'member_status', '{{ enrolled_object.operation }}', 5),
    cases(5, ofRecord('lock'), { true: 6 }, 7),
    set(6, 'member_status', 'patched', goto(7)),
    set(7, 'done', 'true'),
  ],
  { name: 'Members', enrollmentCriteria: whenEvents(changed('registration', anything)) },
);

/** Teams that are told by turns; an event of a tool of HubSpot's; a date of the deal, days before. */
const onboarding = flow(
  '0-3',
  [
    branches(
      1,
      [
        ['Team A', or(and([anyOf('team', 'a')])), 2],
        ['Team B', or(and([anyOf('team', 'b')])), 3],
      ],
      goto(4),
      'Others',
    ),
    act(2, '0-8', { team_ids: ['71'], subject: 'A', body: '<p>A</p>' }, 4),
    act(3, '0-8', { team_ids: ['72'], subject: 'B', body: '<p>B</p>' }, goto(4)),
    until(
      4,
      [
        event(
          '4-1814177',
          filter('hs_playbook_id', { operator: 'IS_EQUAL_TO', value: 12, operationType: 'NUMBER' }),
        ),
      ],
      '2880',
      5,
    ),
    cases(5, output(4, 'hs_event_criteria_met'), { true: 6 }, 7),
    act(6, '0-35', {
      date: ofRecord('closedate'),
      delta: '-7200',
      time_unit: 'MINUTES',
      time_of_day: { hour: 8, minute: 30 },
    }),
    act(7, '0-8', { subject: 'Reminder', body: 'x', owner_properties: ['hubspot_owner_id'] }),
  ],
  {
    name: 'Onboarding',
    // HubSpot shows trees whose root is an AND, too
    enrollmentCriteria: {
      ...whenList(),
      listFilterBranch: and([anyOf('dealstage', '9001'), anyOf('pipeline', '900')]),
    },
  },
);

/** What somebody began, and never finished: without a name, without an e-mail, with a switch on nothing. */
const unfinished = flow('0-2', [
  mail(1, '701', 2),
  act(2, '0-4', {}, 3),
  act(3, '0-3', { subject: 'Call', associations: [] }, 4),
  act(4, '0-1', { time_of_day: { hour: 9, minute: 0 } }, 5),
  act(5, '0-11', { team_ids: ['71'] }, 6),
  act(6, '0-8', { user_ids: ['61'], team_ids: [], subject: null, body: '' }, 7),
  { actionId: '7', staticBranches: [], type: 'STATIC_BRANCH' },
]);

/** Branches, each in an arm of the one before it. */
const deep = flow(
  '0-1',
  Array.from({ length: 40 }, (_, index) =>
    branches(index + 1, [['Yes', or(and([anyOf(`p${index}`, 'x')])), index < 39 ? index + 2 : undefined]]),
  ),
  { name: 'Deep' },
);

export const FOUND: readonly (readonly [name: string, body: JsonObject])[] = [
  ['two series of e-mails against each other', nurture],
  ['code whose failure is told', attendance],
  ['cases that lead across', members],
  ['arms that meet', onboarding],
  ['steps that nobody finished', unfinished],
  ['branches in branches', deep],
];
