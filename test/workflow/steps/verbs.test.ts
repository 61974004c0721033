import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/core/call.ts';
import { contractSteps, expandSteps, liftSteps } from '../../../src/workflow/steps/index.ts';
import { portal } from '../arbitrary.ts';
import { chain, made, plain, pulled, single, yaml } from './support.ts';

const literal = (staticValue: string): JsonObject => ({ staticValue, type: 'STATIC_VALUE' });
const own = (propertyName: string): JsonObject => ({ propertyName, type: 'OBJECT_PROPERTY' });
const hubSpot = (associationTypeId: number): JsonObject => ({
  associationCategory: 'HUBSPOT_DEFINED',
  associationTypeId,
});
const set = (name: string, value: JsonObject, rest: JsonObject = {}) =>
  single('0-5', { property_name: name, ...rest, value });
const enrolled = (id: number): JsonObject => ({ target: hubSpot(id), value: { type: 'ENROLLED_OBJECT' } });
const copied = (target: JsonObject, sourceSpec: JsonObject): JsonObject => ({
  target,
  value: { sourceSpec, type: 'COPY_ASSOCIATION' },
});
const task = (fields: JsonObject): JsonObject =>
  single('0-3', {
    subject: 'Call',
    task_type: 'TODO',
    priority: 'NONE',
    associations: [enrolled(204)],
    use_explicit_associations: 'true',
    ...fields,
  });
const propertyChange: JsonObject = {
  filterBranches: [],
  filters: [
    {
      property: 'hs_name',
      operation: {
        operator: 'IS_EQUAL_TO',
        includeObjectsWithNoValueSet: false,
        value: 'amount',
        operationType: 'STRING',
      },
      filterType: 'PROPERTY',
    },
  ],
  eventTypeId: '4-655002',
  operator: 'HAS_COMPLETED',
  filterBranchType: 'UNIFIED_EVENTS',
  filterBranchOperator: 'AND',
};

/** Actions and what is written for them, in both directions. */
const spellings: readonly (readonly [what: string, action: JsonObject, step: Json, objectType?: string])[] = [
  ['a literal value', set('status', literal('Waiting')), { setProperty: { status: 'Waiting' } }],
  ['a stage', set('dealstage', literal('4711')), { setProperty: { dealstage: '4711' } }, 'deals'],
  ['an owner', set('hubspot_owner_id', literal('12')), { setProperty: { hubspot_owner_id: '12' } }],
  [
    'a text that HubSpot fills in where an owner belongs',
    set('hubspot_owner_id', literal('{{ enrolled_object.manager }}')),
    { setProperty: { hubspot_owner_id: '{{ enrolled_object.manager }}' } },
  ],
  ['another property', set('a', own('b')), { setProperty: { a: { property: 'b' } } }],
  [
    'now',
    set('a', { timestampType: 'EXECUTION_TIME', type: 'TIMESTAMP' }),
    { setProperty: { a: { now: true } } },
  ],
  ['more', set('a', { incrementAmount: -5, type: 'INCREMENT' }), { setProperty: { a: { add: -5 } } }],
  [
    'one more',
    set('a', { staticAppendValue: 'x', type: 'STATIC_APPEND_VALUE' }),
    { setProperty: { a: { append: 'x' } } },
  ],
  [
    'one more from a property',
    set('a', { appendPropertyName: 'b', type: 'APPEND_OBJECT_PROPERTY' }),
    { setProperty: { a: { appendProperty: 'b' } } },
  ],
  [
    'a value of the event',
    set('a', { enrollmentEventPropertyToken: '{{ event.x }}', type: 'ENROLLMENT_EVENT_PROPERTY' }),
    { setProperty: { a: { event: '{{ event.x }}' } } },
  ],
  [
    'a value of a fetched record',
    set('a', { propertyToken: '{{ fetched_objects.deal.amount }}', type: 'FETCHED_OBJECT_PROPERTY' }),
    { setProperty: { a: '{{ fetched_objects.deal.amount }}' } },
  ],
  [
    'a moment from now',
    set('a', { timeDelay: { delta: 90, timeUnit: 'DAYS', daysOfWeek: [] }, type: 'RELATIVE_DATETIME' }),
    { setProperty: { a: { in: '90 days' } } },
  ],
  [
    'a moment from now, in all detail',
    set('a', {
      timeDelay: {
        delta: 1,
        timeUnit: 'WEEKS',
        daysOfWeek: ['MONDAY'],
        timeOfDay: { hour: 8, minute: 5 },
        timeZoneStrategy: { timeZoneId: 'Europe/Berlin', type: 'STATIC_TIME_ZONE' },
      },
      type: 'RELATIVE_DATETIME',
    }),
    { setProperty: { a: { in: '1 week', time: '08:05', days: ['monday'], zone: 'Europe/Berlin' } } },
  ],
  [
    'a value that nobody has words for',
    set('a', { column: 'c', type: 'ENROLLMENT_DATASET_COLUMN' }),
    { setProperty: { a: { raw: { column: 'c', type: 'ENROLLMENT_DATASET_COLUMN' } } } },
  ],
  ['nothing', set('a', literal('')), { clearProperty: ['a'] }],
  [
    'of an associated record',
    set('name', literal('x'), { association: hubSpot(1) }),
    { setAssociated: { on: 'companies', label: 'Primary', set: { name: 'x' } } },
  ],
  [
    'of a record that a label leads to',
    set('name', literal('x'), {
      association: { associationCategory: 'USER_DEFINED', associationTypeId: 67 },
    }),
    { setAssociated: { label: 'associationLabel.67', set: { name: 'x' } } },
  ],
  [
    'of a record that an association of HubSpot leads to, nobody knows where',
    set('name', literal('x'), { association: hubSpot(9999) }),
    { setAssociated: { label: 9999, set: { name: 'x' } } },
  ],
  [
    'of a record that an app has associated',
    set('name', literal('x'), {
      association: { associationCategory: 'INTEGRATOR_DEFINED', associationTypeId: 8 },
    }),
    { setAssociated: { label: 8, associationCategory: 'INTEGRATOR_DEFINED', set: { name: 'x' } } },
  ],
  [
    'of records of a custom object',
    set('name', literal('x'), { association: hubSpot(28) }),
    { setAssociated: { label: 28, set: { name: 'x' } } },
    'cars',
  ],
  ['a task for the enrolled record', task({}), { createTask: { subject: 'Call' } }],
  [
    'a task with everything',
    task({
      body: '<p>Soon</p>',
      task_type: 'CALL',
      priority: 'HIGH',
      due_time: {
        delta: 1,
        timeUnit: 'DAYS',
        timeOfDay: { hour: 8, minute: 0 },
        daysOfWeek: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
      },
      owner_assignment: { value: literal('12'), type: 'CUSTOM' },
      queue_id: '5',
    }),
    {
      createTask: {
        subject: 'Call',
        body: '<p>Soon</p>',
        type: 'CALL',
        priority: 'HIGH',
        due: { in: '1 day', time: '08:00', days: 'weekdays' },
        assignTo: { owner: '12' },
        fields: { queue_id: '5' },
      },
    },
  ],
  [
    'a task for the owner of the record',
    task({
      due_time: { delta: 2, timeUnit: 'DAYS', daysOfWeek: [] },
      owner_assignment: { value: own('hubspot_owner_id'), type: 'CUSTOM' },
    }),
    { createTask: { subject: 'Call', due: '2 days', assignTo: { property: 'hubspot_owner_id' } } },
  ],
  [
    'a task for whom nobody has words for',
    task({ owner_assignment: { value: { type: 'TIMESTAMP' }, type: 'CUSTOM' } }),
    { createTask: { subject: 'Call', assignTo: { raw: { value: { type: 'TIMESTAMP' }, type: 'CUSTOM' } } } },
  ],
  [
    'a task for whom a fetched record has for owner',
    task({
      owner_assignment: {
        value: {
          propertyToken: '{{ fetched_objects.fetched_object_1.hubspot_owner_id }}',
          type: 'FETCHED_OBJECT_PROPERTY',
        },
        type: 'CUSTOM',
      },
    }),
    {
      createTask: {
        subject: 'Call',
        assignTo: '{{ fetched_objects.fetched_object_1.hubspot_owner_id }}',
      },
    },
  ],
  [
    'a task for whom HubSpot fills in',
    task({ owner_assignment: { value: literal('{{ enrolled_object.manager }}'), type: 'CUSTOM' } }),
    { createTask: { subject: 'Call', assignTo: '{{ enrolled_object.manager }}' } },
  ],
  [
    'a task with some other company, too',
    task({
      associations: [enrolled(204), copied(hubSpot(192), hubSpot(279))],
      use_explicit_associations: 'false',
    }),
    {
      createTask: {
        subject: 'Call',
        associate: ['enrolled', { copy: 'companies' }],
        explicitAssociations: 'false',
      },
    },
  ],
  [
    'a task with labels',
    task({
      associations: [
        enrolled(9),
        copied({ associationCategory: 'USER_DEFINED', associationTypeId: 4 }, hubSpot(1)),
        copied(hubSpot(192), hubSpot(1)),
        { target: hubSpot(204), value: { type: 'OTHER' } },
        { target: hubSpot(204) },
        { target: { associationTypeId: 4 }, value: { type: 'ENROLLED_OBJECT' } },
        copied(hubSpot(192), { associationTypeId: 4 }),
      ],
    }),
    {
      createTask: {
        subject: 'Call',
        associate: [
          { as: { label: 9 } },
          { as: { label: 'associationLabel.4' }, from: { on: 'companies', label: 'Primary' } },
          { as: { on: 'companies' }, from: { on: 'companies', label: 'Primary' } },
          { raw: { target: hubSpot(204), value: { type: 'OTHER' } } },
          { raw: { target: hubSpot(204) } },
          { raw: { target: { associationTypeId: 4 }, value: { type: 'ENROLLED_OBJECT' } } },
          { raw: copied(hubSpot(192), { associationTypeId: 4 }) },
        ],
      },
    },
  ],
  [
    'a task that is associated with nothing',
    single('0-3', { subject: 'Call', task_type: 'TODO', priority: 'NONE' }),
    { createTask: { subject: 'Call', associate: 'none' } },
  ],
  [
    'a task without the usual',
    single('0-3', { subject: 'Call', associations: [] }),
    {
      createTask: {
        subject: 'Call',
        type: 'none',
        priority: 'none',
        associate: [],
        explicitAssociations: 'none',
      },
    },
  ],
  [
    'a record',
    single('0-14', {
      object_type_id: '0-3',
      properties: [
        { targetProperty: 'dealname', value: literal('New') },
        { targetProperty: 'dealstage', value: literal('4711') },
        {
          targetProperty: 'closedate',
          value: { timeDelay: { delta: 30, timeUnit: 'DAYS' }, type: 'RELATIVE_DATETIME' },
        },
      ],
      associations: [enrolled(3)],
      use_explicit_associations: 'true',
    }),
    {
      createRecord: {
        objectType: 'deals',
        set: { dealname: 'New', dealstage: '4711', closedate: { in: '30 days', days: 'none' } },
      },
    },
  ],
  [
    'a record of a custom object, with a property twice',
    single('0-14', {
      object_type_id: '2-77',
      properties: [
        { targetProperty: 'a', value: literal('1') },
        { targetProperty: 'a', value: literal('2') },
      ],
    }),
    {
      createRecord: {
        objectType: '2-77',
        set: [
          { property: 'a', value: '1' },
          { property: 'a', value: '2' },
        ],
      },
    },
  ],
  ['a note', single('0-169425243', { note_body: '<p>x</p>', pin_note: 'false' }), { createNote: '<p>x</p>' }],
  [
    'a pinned note',
    single('0-169425243', { note_body: 'x', pin_note: 'true' }),
    { createNote: { body: 'x', pin: true } },
  ],
  ['the end of a record', single('0-18224765', {}, 42), { deleteRecord: true }],
  ['a delay', single('0-1', { delta: '5760', time_unit: 'MINUTES' }), { delay: '5760 minutes' }],
  [
    'a delay until a time of the day',
    single('0-1', { delta: '4', time_unit: 'DAYS', time_of_day: { hour: 9, minute: 0 } }),
    { delay: { in: '4 days', time: '09:00' } },
  ],
  [
    'a day of the week',
    single('0-1', { delta: '0', time_unit: 'DAYS', days_of_week: ['TUESDAY'] }),
    { delayUntil: { days: ['tuesday'] } },
  ],
  ['no delay', single('0-1', { delta: '0', time_unit: 'DAYS' }), { delay: '0 days' }],
  [
    'a date property',
    single('0-35', {
      date: own('renewal'),
      delta: '-1',
      time_unit: 'DAYS',
      time_of_day: { hour: 8, minute: 0 },
    }),
    { delayUntil: { property: 'renewal', offset: '1 day before', time: '08:00' } },
  ],
  [
    'the day itself',
    single('0-35', { date: own('renewal'), delta: '0', time_unit: 'DAYS' }),
    { delayUntil: { property: 'renewal' } },
  ],
  [
    'a day',
    single('0-35', { date: literal('1773705600000'), delta: '3', time_unit: 'HOURS' }),
    { delayUntil: { date: '2026-03-17', offset: '3 hours after' } },
  ],
  [
    'a moment',
    single('0-35', { date: literal('1773705600001') }),
    { delayUntil: { date: '2026-03-17T00:00:00.001Z', offset: 'none' } },
  ],
  [
    'a date that is known at run time',
    single('0-35', { date: { timestampType: 'EXECUTION_TIME', type: 'TIMESTAMP' } }),
    { delayUntil: { date: { now: true }, offset: 'none' } },
  ],
  [
    'a date beyond all dates',
    single('0-35', { date: literal('9000000000000000') }),
    { delayUntil: { date: '9000000000000000', offset: 'none' } },
  ],
  [
    'an event',
    single('0-29', { event_filter_branches: [propertyChange], expiration_minutes: '20160' }),
    { delayUntil: { event: { propertyChanged: 'amount' }, atMost: '2 weeks' } },
  ],
  [
    'one of two events, for ever',
    single('0-29', { event_filter_branches: [propertyChange, propertyChange] }),
    { delayUntil: { event: [{ propertyChanged: 'amount' }, { propertyChanged: 'amount' }] } },
  ],
  ['a marketing email', single('0-4', { content_id: '12' }), { sendEmail: '12' }],
  ['an email nobody chose', single('0-4', {}), { sendEmail: 'none' }],
  [
    'a task that is not finished',
    single('0-3', {}),
    { createTask: { subject: 'none', type: 'none', priority: 'none', associate: 'none' } },
  ],
  [
    'a rotation that is not finished',
    single('0-11', {}),
    { rotateOwner: { property: 'none', overwrite: 'none' } },
  ],
  [
    'fields that are null',
    single('0-4', { content_id: null }),
    { sendEmail: { fields: { content_id: null } } },
  ],
  [
    'a notice to nobody of two kinds',
    single('0-8', { user_ids: ['1'], team_ids: [], subject: 'New' }),
    { notifyByEmail: { to: [{ user: '1' }, { team: [] }], subject: 'New' } },
  ],
  [
    'a notice to no team',
    single('0-9', { team_ids: [], delivery_method: 'APP', subject: 'New' }),
    { notifyInApp: { to: { team: [] }, subject: 'New' } },
  ],
  [
    'a delay of nothing',
    single('0-1', { time_of_day: { hour: 9, minute: 0 } }),
    { delay: { in: 'none', time: '09:00' } },
  ],
  [
    'a delay until a moment from now',
    single('0-28', {
      delay: { delta: 1, timeUnit: 'DAYS', timeOfDay: { hour: 9, minute: 0 }, daysOfWeek: [] },
    }),
    { delayUntil: { in: '1 day', time: '09:00' } },
  ],
  [
    'an email to addresses',
    single('0-23', { email_content_id: '12', recipient_emails: ['a@example.com', 'b@example.com'] }),
    { sendEmailTo: { email: '12', to: ['a@example.com', 'b@example.com'] } },
  ],
  [
    'a notice to a team',
    single('0-8', { team_ids: ['5'], subject: 'New', body: 'x' }),
    { notifyByEmail: { to: { team: '5' }, subject: 'New', body: 'x' } },
  ],
  [
    'a notice to several',
    single('0-8', {
      user_ids: ['5', '6'],
      owner_properties: ['hubspot_owner_id'],
      subject: 'New',
      body: 'x',
    }),
    {
      notifyByEmail: {
        to: [{ user: '5' }, { user: '6' }, { property: 'hubspot_owner_id' }],
        subject: 'New',
        body: 'x',
      },
    },
  ],
  [
    'a notice to nobody',
    single('0-8', { user_ids: [], subject: 'New' }),
    { notifyByEmail: { to: [], subject: 'New' } },
  ],
  [
    'a notice in the app',
    single('0-9', { user_ids: ['5'], delivery_method: 'APP', subject: 'New', body: 'x' }),
    { notifyInApp: { to: { user: '5' }, subject: 'New', body: 'x' } },
  ],
  [
    'a notice in the app that does not say how it is delivered',
    single('0-9', { user_ids: ['5'], subject: 'New' }),
    { notifyInApp: { to: { user: '5' }, subject: 'New', deliveryMethod: 'none' } },
  ],
  [
    'a notice that is delivered otherwise',
    single('0-9', { user_ids: ['5'], delivery_method: 'MOBILE', subject: 'New' }),
    { notifyInApp: { to: { user: '5' }, subject: 'New', deliveryMethod: 'MOBILE' } },
  ],
  [
    'an owner in turn',
    single('0-11', {
      team_ids: ['5'],
      target_property: 'hubspot_owner_id',
      overwrite_current_owner: 'false',
    }),
    { rotateOwner: { team: '5', overwrite: false } },
  ],
  [
    'an owner in turn, of some users',
    single('0-11', { user_ids: ['5', '6'], target_property: 'manager', overwrite_current_owner: 'true' }),
    { rotateOwner: { user: ['5', '6'], property: 'manager', overwrite: true } },
  ],
  [
    'a property from another record',
    single('0-25', { source_property: 'a', target_property: 'b', target_object: 'CONTACT' }),
    { copyProperty: { from: 'a', to: 'b', object: 'CONTACT' } },
  ],
  ['another workflow', single('0-15', { flow_id: '77' }), { enrollIn: '77' }],
  [
    'a list',
    single('0-63809083', { listId: '12', targetObject: '{{ enrolled_object }}' }, 5),
    { addToList: '12' },
  ],
  [
    'a list, in an older version',
    single('0-63809083', { listId: '12', targetObject: '{{ enrolled_object }}' }, 3),
    { addToList: '12', version: 3 },
  ],
  [
    'another record in a list',
    single('0-63863438', { listId: '12', targetObject: '{{ x }}' }, 3),
    { removeFromList: { list: '12', record: '{{ x }}' } },
  ],
  [
    'a list without a record',
    single('0-63863438', { listId: '12' }, 3),
    { removeFromList: { list: '12', record: 'none' } },
  ],
  [
    'whether a contact is marketed to',
    single('0-31', { targetContact: '{{ enrolled_object }}', marketableType: 'MARKETABLE' }, 13),
    { setMarketingStatus: 'MARKETABLE' },
  ],
  [
    'a subscription',
    single(
      '0-43347357',
      {
        targetContact: '{{ enrolled_object }}',
        channel: 'EMAIL',
        optState: 'OPT_IN',
        subscriptionId: '9',
        legalBasis: 'X',
        legalBasisExplanation: 'y',
      },
      7,
    ),
    {
      manageSubscription: {
        subscription: '9',
        optState: 'OPT_IN',
        legalBasis: 'X',
        legalBasisExplanation: 'y',
      },
    },
  ],
  [
    'a sequence from a user',
    single(
      '0-46510720',
      { sequenceId: '8', senderType: 'SPECIFIC_USER', userId: '5', shouldUseContactTimeZone: 'true' },
      6,
    ),
    { enrollInSequence: { sequence: '8', sender: { user: '5' }, useContactTimeZone: true } },
  ],
  [
    'a sequence from the owner',
    single(
      '0-46510720',
      { sequenceId: '8', senderType: 'CONTACT_OWNER', contactOwnerProperty: 'hubspot_owner_id' },
      6,
    ),
    { enrollInSequence: { sequence: '8', sender: { property: 'hubspot_owner_id' } } },
  ],
  ['a sequence from nobody', single('0-46510720', { sequenceId: '8' }, 6), { enrollInSequence: '8' }],
  [
    'the end of a sequence',
    single('0-4702372', { why: 'x' }),
    { unenrollFromSequence: { fields: { why: 'x' } } },
  ],
  [
    'an association by a common value',
    single(
      '0-63189541',
      {
        fromObjectType: '2-77',
        toObjectType: '0-2',
        createAssociationOnly: 'true',
        matchBy: 'fromAndToObjects',
        enrolledObjectPropertyNameToMatch: '2-77/client',
        associatedObjectPropertyNameToMatch: '0-2/name',
      },
      6,
    ),
    {
      associate: {
        from: '2-77',
        to: 'companies',
        fromProperty: 'client',
        toProperty: 'name',
        createAssociationOnly: true,
      },
    },
  ],
  [
    'a call of an address',
    {
      type: 'WEBHOOK',
      method: 'GET',
      webhookUrl: 'https://example.com/in',
      queryParams: [{ name: 'email', value: own('email') }],
      authSettings: { type: 'AUTH_KEY', secretName: 'crm', name: 'X-Auth', location: 'HEADER' },
    },
    {
      webhook: {
        url: 'https://example.com/in',
        method: 'GET',
        query: { email: { property: 'email' } },
        auth: { secret: 'crm', name: 'X-Auth', location: 'HEADER' },
      },
    },
  ],
  [
    'a signed call',
    {
      type: 'WEBHOOK',
      method: 'POST',
      webhookUrl: 'https://example.com/in',
      queryParams: [],
      authSettings: { type: 'SIGNATURE', appId: 5 },
    },
    { webhook: { url: 'https://example.com/in', auth: { app: 5 } } },
  ],
  [
    'a call with a parameter twice and some other proof',
    {
      type: 'WEBHOOK',
      method: 'POST',
      webhookUrl: 'https://example.com/in',
      queryParams: [
        { name: 'a', value: literal('1') },
        { name: 'a', value: literal('2') },
      ],
      authSettings: { type: 'OTHER' },
    },
    {
      webhook: {
        url: 'https://example.com/in',
        query: [
          { name: 'a', value: '1' },
          { name: 'a', value: '2' },
        ],
        auth: { raw: { type: 'OTHER' } },
      },
    },
  ],
  [
    'code',
    {
      type: 'CUSTOM_CODE',
      sourceCode: 'exports.main = () => 1;\n',
      runtime: 'NODE20X',
      secretNames: ['crm'],
      inputFields: [{ name: 'email', value: own('email') }],
      outputFields: [
        { name: 'score', type: 'STRING' },
        { name: 'kind', type: 'ENUMERATION', options: ['a'] },
      ],
    },
    {
      code: {
        source: 'exports.main = () => 1;\n',
        runtime: 'NODE20X',
        secrets: ['crm'],
        inputs: { email: { property: 'email' } },
        outputs: ['score', { name: 'kind', type: 'ENUMERATION', options: ['a'] }],
      },
    },
  ],
  [
    'code alone',
    {
      type: 'CUSTOM_CODE',
      sourceCode: 'x',
      runtime: 'PYTHON39',
      secretNames: [],
      inputFields: [],
      outputFields: [],
    },
    { code: { source: 'x', runtime: 'PYTHON39' } },
  ],
  [
    'what nobody knows beside the fields',
    { ...set('a', literal('1')), note: { by: 'somebody' } },
    { setProperty: { a: '1' }, raw: { note: { by: 'somebody' } } },
  ],
  [
    'an action of an app',
    single('1-179507819', { message: 'Hi', channels: ['a'] }, 4),
    {
      action: {
        actionTypeId: '1-179507819',
        actionTypeVersion: 4,
        fields: { message: 'Hi', channels: ['a'] },
      },
    },
  ],
  [
    'an action of a type that nobody has seen',
    { type: 'NEW', anything: [1, null] },
    { action: { type: 'NEW', anything: [1, null] } },
  ],
  [
    'an action without a type',
    { actionTypeId: '0-4', fields: {} },
    { action: { type: 'none', actionTypeId: '0-4', fields: {} } },
  ],
];

describe('an action and its step', () => {
  for (const [what, action, step, objectType = 'contacts'] of spellings)
    test(`${what} is taken for what it is`, () => {
      const body = chain(action);
      const { steps } = liftSteps(body, typeOf(objectType), portal);
      expect(plain(contractSteps(steps, typeOf(objectType)))).toEqual([step]);
      expect(expandSteps(yaml([step]), typeOf(objectType))).toEqual(steps);
      expect(expandSteps(steps, typeOf(objectType))).toEqual(steps);
      expect(made([step], objectType).actions).toEqual([{ actionId: '1', ...action }]);
    });
});

function typeOf(name: string) {
  return name === 'cars' ? { kind: 'objectType', key: '2-99' } : name;
}

/** Fields that a verb has no words for: the action is kept word for word. */
const unfit: readonly (readonly [what: string, action: JsonObject])[] = [
  ['a delay that is no number', single('0-1', { delta: 'soon', time_unit: 'DAYS' })],
  ['a delay with an odd unit', single('0-1', { delta: '1', time_unit: 'days' })],
  ['a delay with a unit of HubSpot alone', single('0-1', { delta: '1', time_unit: 'BUSINESS_DAYS' })],
  ['a moment from now with more to it', single('0-28', { delay: { delta: 1, timeUnit: 'DAYS' }, more: 1 })],
  ['a subject that is called none', single('0-8', { user_ids: ['1'], subject: 'none' })],
  [
    'a time that is none',
    single('0-1', { delta: '1', time_unit: 'DAYS', time_of_day: { hour: 24, minute: 0 } }),
  ],
  ['days that are none', single('0-1', { delta: '1', time_unit: 'DAYS', days_of_week: ['monday'] })],
  ['an offset that is none', single('0-35', { date: own('a'), delta: '1' })],
  ['a limit that is none', single('0-29', { event_filter_branches: [], expiration_minutes: '-1' })],
  ['events that are none', single('0-29', { event_filter_branches: ['x'] })],
  ['an id that is none', single('0-4', { content_id: '' })],
  ['a number for an id', single('0-4', { content_id: 12 })],
  ['a flag that is none', single('0-11', { overwrite_current_owner: true })],
  ['a recipient that is none', single('0-8', { user_ids: [''] })],
  ['recipients that are no list', single('0-8', { team_ids: 'x' })],
  ['addresses that are none', single('0-23', { recipient_emails: [1] })],
  ['a sender of another kind', single('0-46510720', { senderType: 'OTHER', userId: '5' }, 6)],
  [
    'a sender of two kinds',
    single('0-46510720', { senderType: 'SPECIFIC_USER', userId: '5', contactOwnerProperty: 'a' }, 6),
  ],
  [
    'a property of another type',
    single('0-63189541', { fromObjectType: '0-1', enrolledObjectPropertyNameToMatch: '0-2/a' }, 6),
  ],
  [
    'a property that is no text',
    single('0-63189541', { fromObjectType: '0-1', enrolledObjectPropertyNameToMatch: 5 }, 6),
  ],
  ['properties that are none', single('0-14', { properties: ['x'] })],
  [
    'a property with more than a value',
    single('0-14', { properties: [{ targetProperty: 'a', value: {}, note: 1 }] }),
  ],
  ['associations that are none', single('0-3', { associations: 'x' })],
  ['associations of a record of no type', single('0-14', { associations: [] })],
  ['a flag of associations that is none', single('0-3', { use_explicit_associations: true })],
  [
    'a zone that is none',
    single('0-3', { due_time: { delta: 1, timeUnit: 'DAYS', timeZoneStrategy: 'UTC' } }),
  ],
  ['a property action with more fields', single('0-5', { property_name: 'a', value: literal('1'), more: 1 })],
  ['a property action without a value', single('0-5', { property_name: 'a' })],
  [
    'an association that is none',
    single('0-5', {
      property_name: 'a',
      value: literal('1'),
      association: { associationTypeId: 'x', associationCategory: 'HUBSPOT_DEFINED' },
    }),
  ],
  [
    'an association of no category',
    single('0-5', {
      property_name: 'a',
      value: literal('1'),
      association: { associationTypeId: 5, associationCategory: 5 },
    }),
  ],
  ['fields that are none', { ...single('0-4', {}), fields: null }],
  ['no version', { type: 'SINGLE_CONNECTION', actionTypeId: '0-4', fields: {} }],
  ['inputs that are none', { type: 'CUSTOM_CODE', inputFields: [{ name: 'a' }] }],
  ['outputs that are none', { type: 'CUSTOM_CODE', outputFields: 'x' }],
  ['secrets that are none', { type: 'CUSTOM_CODE', secretNames: [1] }],
  ['a connection that is none', { ...single('0-4', { content_id: '1' }), connection: 'x', fields: 1 }],
];

describe('an action that a verb cannot spell', () => {
  test.each(unfit)('%s', (_, action) => {
    const { steps } = liftSteps(chain(action), 'contacts', portal);
    expect(Object.keys((plain(steps) as object[])[0] ?? {})).toEqual(['action']);
    const tree = plain(contractSteps(steps, 'contacts')) as Json;
    expect(made(tree).actions).toEqual([{ actionId: '1', ...action }]);
  });
});

describe('steps in other spellings', () => {
  const same: readonly (readonly [Json, Json])[] = [
    [
      { setProperty: { a: '1', b: '', c: null } },
      [{ setProperty: { a: '1' } }, { clearProperty: ['b', 'c'] }],
    ],
    [
      { setProperty: { a: 1, b: true, c: { add: '5' }, d: { now: 'true' } } },
      [{ setProperty: { a: '1', b: 'true', c: { add: 5 }, d: { now: true } } }],
    ],
    [{ clearProperty: 'a' }, [{ clearProperty: ['a'] }]],
    [
      { setAssociated: { set: { a: '1', b: '2' }, on: 'companies' } },
      [{ setAssociated: { on: 'companies', set: { a: '1', b: '2' } } }],
    ],
    [{ delay: '1 days' }, [{ delay: '1 day' }]],
    [
      { delay: { time: '8:30', in: '2 day', days: ['Monday'] } },
      [{ delay: { in: '2 days', time: '08:30', days: ['monday'] } }],
    ],
    [{ delay: { in: '1 day', days: 'Tuesday' } }, [{ delay: { in: '1 day', days: ['tuesday'] } }]],
    [
      { delay: { in: '1 day', days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] } },
      [{ delay: { in: '1 day', days: 'weekdays' } }],
    ],
    [
      { delayUntil: { property: 'a', offset: '-1 days' } },
      [{ delayUntil: { property: 'a', offset: '1 day before' } }],
    ],
    [
      { delayUntil: { date: { property: 'a' }, offset: '2 days after' } },
      [{ delayUntil: { property: 'a', offset: '2 days after' } }],
    ],
    [
      { delayUntil: { event: { created: true }, atMost: '14 days' } },
      [{ delayUntil: { event: { created: true }, atMost: '2 weeks' } }],
    ],
    [
      { notifyByEmail: { to: { team: ['1', '2'], user: 3 }, subject: 'x' } },
      [{ notifyByEmail: { to: [{ user: '3' }, { team: '1' }, { team: '2' }], subject: 'x' } }],
    ],
    [
      { rotateOwner: { overwrite: 'false', team: ['5'] } },
      [{ rotateOwner: { team: '5', overwrite: false } }],
    ],
    [{ sendEmail: { email: 'welcome' } }, [{ sendEmail: 'welcome' }]],
    [
      { code: { runtime: 'NODE20X', source: 'x', inputs: { a: 1 }, outputs: 'b' } },
      [{ code: { source: 'x', runtime: 'NODE20X', inputs: { a: '1' }, outputs: ['b'] } }],
    ],
    [
      { createTask: { explicitAssociations: true, associate: ['enrolled'], subject: 'x' } },
      [{ createTask: { subject: 'x', associate: ['enrolled'], explicitAssociations: 'true' } }],
    ],
    [{ version: '3', sendEmail: 'a', id: 5 }, [{ id: '5', sendEmail: 'a', version: 3 }]],
    [[{ setProperty: { a: '1' } }, { setProperty: { b: '2' } }], [{ setProperty: { a: '1', b: '2' } }]],
    [
      [{ id: 'x', setProperty: { a: '1' } }, { setProperty: { b: '2' } }],
      [{ id: 'x', setProperty: { a: '1', b: '2' } }],
    ],
    [
      [{ setProperty: { a: '1' } }, { setProperty: { a: '2' } }],
      [{ setProperty: { a: '1' } }, { setProperty: { a: '2' } }],
    ],
    [
      [{ setProperty: { a: '1' } }, { id: 'x', setProperty: { b: '2' } }],
      [{ setProperty: { a: '1' } }, { id: 'x', setProperty: { b: '2' } }],
    ],
    [
      [
        { setAssociated: { on: 'deals', set: { a: '1' } } },
        { setAssociated: { on: 'companies', set: { b: '2' } } },
      ],
      [
        { setAssociated: { on: 'deals', set: { a: '1' } } },
        { setAssociated: { on: 'companies', set: { b: '2' } } },
      ],
    ],
    [{ goto: { step: 'a', edgeType: 'GOTO' } }, [{ goto: 'a' }]],
  ];

  test.each(same)('%j', (written, short) => {
    const form = expandSteps(yaml(Array.isArray(written) ? written : [written]), 'contacts');
    expect(plain(contractSteps(form, 'contacts'))).toEqual(short);
    expect(expandSteps(form, 'contacts')).toEqual(form);
  });

  test('have one action for each property, in the order written', () => {
    expect(
      made([{ id: 'stamp', setProperty: { a: '1', b: { now: true } } }]).actions.map(({ fields }) => fields),
    ).toEqual([
      { property_name: 'a', value: literal('1') },
      { property_name: 'b', value: { timestampType: 'EXECUTION_TIME', type: 'TIMESTAMP' } },
    ]);
  });
});

describe('the association of a new record', () => {
  test('goes without saying for every object type whose id is known', () => {
    const types = { contacts: 204, companies: 192, deals: 216, tickets: 230 };
    for (const [objectType, id] of Object.entries(types))
      expect(made([{ createTask: { subject: 'x' } }], objectType).actions[0]?.fields).toMatchObject({
        associations: [enrolled(id)],
        use_explicit_associations: 'true',
      });
  });

  test('is left out where no id is known', () => {
    expect(made([{ createTask: { subject: 'x' } }], 'carts').actions[0]?.fields).toEqual({
      subject: 'x',
      task_type: 'TODO',
      priority: 'NONE',
    });
  });
});

test('a label that the portal knows tells what it leads to', () => {
  const knowing: typeof portal = {
    ...portal,
    scopes: () => ['contacts/companies'],
    ref: (kind, scope = '', id) =>
      kind === 'associationLabel' ? { kind, scope, key: 'billing' } : portal.ref(kind, scope, id),
    id: ref => (ref.kind === 'associationLabel' ? '67' : portal.id(ref)),
  };
  const body = chain(
    set('name', literal('x'), {
      association: { associationCategory: 'USER_DEFINED', associationTypeId: 67 },
    }),
  );
  const { steps } = liftSteps(body, 'contacts', knowing);
  const tree = contractSteps(steps, 'contacts');
  expect(plain(tree)).toEqual([{ setAssociated: { on: 'companies', label: 'billing', set: { name: 'x' } } }]);
  expect(expandSteps(tree, 'contacts')).toEqual(steps);
  expect(pulled(body)).toEqual([{ setAssociated: { label: 'associationLabel.67', set: { name: 'x' } } }]);
});

test('an association of an empty kind says that the record is the enrolled one', () => {
  expect(pulled(chain(set('a', literal('1'), { association: {} })))).toEqual([{ setProperty: { a: '1' } }]);
});

test('what is called none is told from what nobody chose', () => {
  const body = chain(single('0-4', { content_id: 'none' }), single('0-4', {}));
  const { steps } = liftSteps(body, 'contacts', portal);
  const tree = contractSteps(steps, 'contacts');
  expect(plain(tree)).toEqual([{ sendEmail: 'email.none' }, { sendEmail: 'none' }]);
  expect(expandSteps(tree, 'contacts')).toEqual(steps);
  expect(
    made([{ sendEmail: 'email.none' }, { sendEmail: 'none' }]).actions.map(({ fields }) => fields),
  ).toEqual([{ content_id: 'none' }, {}]);
});
