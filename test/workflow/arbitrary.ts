import fc from 'fast-check';
import type { Json, JsonObject } from '../../src/core/call.ts';
import type { Window } from '../../src/filter/index.ts';

/** A portal where every id is known: by a key of its own, but stages by their ids, since their keys have a parent. */
export const portal: Window = {
  ref: (kind, scope, id) => ({
    kind,
    ...(scope === undefined ? {} : { scope }),
    ...(kind === 'stage' ? { literal: id } : { key: id }),
  }),
  id: ref => ref.key ?? ref.literal,
  property: () => undefined,
};

/** Texts without anything that looks like a secret. */
const words = fc.constantFrom(
  'Waiting',
  'x',
  '',
  'a b',
  'Call {{ enrolled_object.name }}',
  '1',
  'none',
  'ü ☎',
  'true',
);
const names = fc.constantFrom('status', 'amount', 'lead_region', 'dealstage', 'pipeline', 'hubspot_owner_id');
const ids = fc.constantFrom('12', '345', '6789');

/** Ids of other actions, most of them there. */
type Others = fc.Arbitrary<string>;

function valueWith(others: Others): fc.Arbitrary<JsonObject> {
  return fc.oneof(
    words.map(staticValue => ({ staticValue, type: 'STATIC_VALUE' })),
    ids.map(staticValue => ({ staticValue, type: 'STATIC_VALUE' })),
    names.map(propertyName => ({ propertyName, type: 'OBJECT_PROPERTY' })),
    fc.constant({ timestampType: 'EXECUTION_TIME', type: 'TIMESTAMP' }),
    fc
      .integer({ min: -9, max: 9 })
      .map(incrementAmount => ({ incrementAmount: incrementAmount || 0, type: 'INCREMENT' })),
    words.map(staticAppendValue => ({ staticAppendValue, type: 'STATIC_APPEND_VALUE' })),
    names.map(appendPropertyName => ({ appendPropertyName, type: 'APPEND_OBJECT_PROPERTY' })),
    names.map(name => ({ enrollmentEventPropertyToken: name, type: 'ENROLLMENT_EVENT_PROPERTY' })),
    others.map(actionId => ({ actionId, dataKey: 'score', type: 'FIELD_DATA' })),
    others.map(id => ({
      staticValue: `{{ action_outputs.action_output_${id}.a }} and more`,
      type: 'STATIC_VALUE',
    })),
    names.map(name => ({
      propertyToken: `{{ fetched_objects.fetched_object_1.${name} }}`,
      type: 'FETCHED_OBJECT_PROPERTY',
    })),
    fc.record({ timeDelay: delays, type: fc.constant('RELATIVE_DATETIME') }),
    fc.constantFrom<JsonObject>(
      { staticValue: 5, type: 'STATIC_VALUE' },
      { staticValue: '{{ fetched_objects.a.b }}', type: 'STATIC_VALUE' },
      { datasetColumn: 'c', type: 'ENROLLMENT_DATASET_COLUMN' },
      { value: { type: 'LIST', values: [] }, type: 'MAP' },
      {},
      { staticValue: 'x' },
      { type: 'OBJECT_PROPERTY', propertyName: 'a', fallback: 'b' },
      { type: 'TIMESTAMP', timestampType: 'OTHER' },
    ),
  );
}

const times = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
const days = fc.constantFrom<Json>(
  [],
  ['MONDAY'],
  ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
  ['NODAY'],
);
const units = fc.constantFrom('MINUTES', 'HOURS', 'DAYS', 'WEEKS', 'MONTHS', 'BUSINESS_DAYS');
const amounts = fc.integer({ min: -3, max: 5000 }).map(amount => amount || 0);

const delays: fc.Arbitrary<JsonObject> = fc.record(
  {
    delta: amounts,
    timeUnit: units,
    daysOfWeek: days,
    timeOfDay: times,
    timeZoneStrategy: fc.constantFrom<JsonObject>(
      { type: 'STATIC_TIME_ZONE', timeZoneId: 'UTC' },
      { type: 'OTHER' },
    ),
    zoneId: fc.constant('UTC'),
  },
  { requiredKeys: ['delta', 'timeUnit'] },
);

const associationTypes: fc.Arbitrary<JsonObject> = fc.oneof(
  fc
    .constantFrom(1, 3, 192, 204, 279, 280, 341, 9999)
    .map(id => ({ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: id })),
  fc.constantFrom<JsonObject>(
    { associationCategory: 'USER_DEFINED', associationTypeId: 67 },
    { associationCategory: 'INTEGRATOR_DEFINED', associationTypeId: 8 },
    { associationTypeId: 8 },
  ),
);

const associations: fc.Arbitrary<Json> = fc.oneof(
  fc.constant([
    {
      target: { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 204 },
      value: { type: 'ENROLLED_OBJECT' },
    },
  ]),
  fc.array(
    fc.record({
      target: associationTypes,
      value: fc.oneof(
        fc.constantFrom<JsonObject>({ type: 'ENROLLED_OBJECT' }, { type: 'OTHER' }),
        associationTypes.map(sourceSpec => ({ sourceSpec, type: 'COPY_ASSOCIATION' })),
      ),
    }),
    { maxLength: 2 },
  ),
);

const flags = fc.constantFrom('true', 'false');
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 2 });

/** Without what is not there. */
function present(found: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(found).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}

function fieldsWith(
  others: Others,
): fc.Arbitrary<{ readonly actionTypeId: string; readonly fields: JsonObject }> {
  const value = valueWith(others);
  const of = (actionTypeId: string, fields: fc.Arbitrary<JsonObject>) =>
    fields.map(found => ({ actionTypeId, fields: found }));
  const some = (model: Record<string, fc.Arbitrary<Json>>) =>
    fc
      .tuple(
        fc.record(model, { requiredKeys: [] }),
        fc.oneof(
          { weight: 9, arbitrary: fc.constant([]) },
          fc.subarray(Object.keys(model), { maxLength: 1 }),
        ),
      )
      .map(([found, nulls]) => ({
        ...present(found),
        ...Object.fromEntries(nulls.map(key => [key, null])),
      }));
  return fc.oneof(
    {
      weight: 8,
      arbitrary: of(
        '0-5',
        fc.record(
          { property_name: names, value, association: fc.oneof(fc.constant({}), associationTypes) },
          { requiredKeys: ['property_name', 'value'] },
        ),
      ),
    },
    of(
      '0-5',
      fc.record({ property_name: names, value: fc.constant({ staticValue: '', type: 'STATIC_VALUE' }) }),
    ),
    of('0-1', some({ delta: amounts.map(String), time_unit: units, time_of_day: times, days_of_week: days })),
    of('0-1', some({ delta: fc.constant('0'), time_unit: fc.constant('DAYS'), days_of_week: days })),
    of(
      '0-3',
      some({
        subject: words,
        body: words,
        task_type: fc.constantFrom('TODO', 'CALL'),
        priority: fc.constantFrom('NONE', 'HIGH', 'none'),
        due_time: delays,
        owner_assignment: fc.record({ type: fc.constantFrom('CUSTOM', 'OTHER'), value }),
        associations,
        use_explicit_associations: flags,
        queue_id: ids,
      }),
    ),
    of(
      '0-14',
      some({
        object_type_id: fc.constantFrom('0-3', '2-77'),
        properties: few(fc.record({ targetProperty: names, value })),
        associations,
        use_explicit_associations: flags,
      }),
    ),
    of('0-4', some({ content_id: ids })),
    of('0-23', some({ email_content_id: ids, recipient_emails: few(words) })),
    of(
      '0-8',
      some({
        user_ids: few(ids),
        team_ids: few(ids),
        owner_properties: few(names),
        subject: words,
        body: words,
      }),
    ),
    of('0-9', some({ user_ids: few(ids), subject: words, delivery_method: words })),
    of(
      '0-11',
      some({
        user_ids: few(ids),
        team_ids: few(ids),
        target_property: names,
        overwrite_current_owner: flags,
      }),
    ),
    of('0-15', some({ flow_id: ids })),
    of('0-25', some({ source_property: names, target_property: names, target_object: words })),
    of('0-31', some({ targetContact: fc.constantFrom('{{ enrolled_object }}', 'x'), marketableType: words })),
    of(
      '0-35',
      some({
        date: fc.oneof(
          value,
          fc.constantFrom(
            { staticValue: '1773705600000', type: 'STATIC_VALUE' },
            { staticValue: '1773705600001', type: 'STATIC_VALUE' },
          ),
        ),
        delta: amounts.map(String),
        time_unit: units,
        time_of_day: times,
      }),
    ),
    of('0-28', some({ delay: delays })),
    of(
      '0-29',
      some({
        event_filter_branches: few(fc.constant(event)),
        expiration_minutes: fc.constantFrom('0', '90', '20160', 'soon'),
      }),
    ),
    of('0-63809083', some({ listId: ids, targetObject: fc.constantFrom('{{ enrolled_object }}', 'x') })),
    of('0-63863438', some({ listId: ids })),
    of(
      '0-43347357',
      some({
        targetContact: words,
        channel: fc.constantFrom('EMAIL', 'SMS'),
        optState: words,
        subscriptionId: ids,
        legalBasis: words,
      }),
    ),
    of(
      '0-46510720',
      some({
        sequenceId: ids,
        senderType: fc.constantFrom('SPECIFIC_USER', 'CONTACT_OWNER'),
        userId: ids,
        contactOwnerProperty: names,
        shouldUseContactTimeZone: flags,
      }),
    ),
    of(
      '0-63189541',
      some({
        fromObjectType: fc.constantFrom('0-1', '2-77'),
        toObjectType: fc.constant('0-2'),
        matchBy: words,
        enrolledObjectPropertyNameToMatch: fc.constantFrom('0-1/email', '2-77/a'),
        associatedObjectPropertyNameToMatch: fc.constant('0-2/domain'),
        createAssociationOnly: flags,
      }),
    ),
    of('0-169425243', some({ note_body: words, pin_note: flags })),
    of('0-18224765', fc.constant({})),
    of('0-4702372', some({ why: words })),
    of('1-179507819', some({ message: words, deep: fc.record({ more: few(value) }) })),
    of(
      '1-179507819',
      others.map(actionId => ({
        actionId,
        other: { nextActionId: actionId, step: 'x' },
        odd: { actionId: { step: 'code' }, type: 'FIELD_DATA' },
      })),
    ),
  );
}

const event: JsonObject = {
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

const filters: fc.Arbitrary<JsonObject> = fc
  .record({ property: names, values: few(words) })
  .map(({ property, values }) => ({
    filterBranches: [
      {
        filterBranches: [],
        filters: [
          {
            property,
            operation: {
              operator: 'IS_ANY_OF',
              includeObjectsWithNoValueSet: false,
              values,
              operationType: 'ENUMERATION',
            },
            filterType: 'PROPERTY',
          },
        ],
        filterBranchType: 'AND',
        filterBranchOperator: 'AND',
      },
    ],
    filters: [],
    filterBranchType: 'OR',
    filterBranchOperator: 'OR',
  }));

/** Where an action leads: mostly a standard connection to an action that is there, sometimes what nobody has seen. */
function connectionWith(others: Others): fc.Arbitrary<JsonObject> {
  const type = fc.constantFrom('STANDARD', 'STANDARD', 'STANDARD', 'GOTO', 'OTHER');
  return fc.oneof(
    { weight: 20, arbitrary: fc.record({ edgeType: type, nextActionId: others }) },
    { weight: 1, arbitrary: others.map(nextActionId => ({ nextActionId })) },
    { weight: 1, arbitrary: others.map(nextActionId => ({ nextActionId, edgeType: 'STANDARD', note: 1 })) },
    { weight: 1, arbitrary: fc.constantFrom<JsonObject>({}, { nextActionId: null, edgeType: 'STANDARD' }) },
  );
}

/** One action, but for its id. */
export function actionWith(others: Others): fc.Arbitrary<JsonObject> {
  const value = valueWith(others);
  const connection = fc.option(connectionWith(others), { nil: undefined, freq: 4 });
  const leading = (object: fc.Arbitrary<JsonObject>, key = 'connection') =>
    fc
      .tuple(object, connection)
      .map(([found, edge]): JsonObject => (edge === undefined ? found : { ...found, [key]: edge }));
  const ways = (object: fc.Arbitrary<JsonObject>) => fc.array(leading(object), { maxLength: 3 });
  const extra = fc.option(fc.constant({ note: 'kept' }), { nil: {}, freq: 1 }).map(found => found);
  const single = fc
    .tuple(
      fieldsWith(others),
      fc.constantFrom(0, 0, 0, 5, 6),
      fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, extra),
    )
    .map(
      ([{ actionTypeId, fields }, actionTypeVersion, rest]): JsonObject => ({
        type: 'SINGLE_CONNECTION',
        actionTypeId,
        actionTypeVersion,
        fields,
        ...rest,
      }),
    );
  const otherwise = (object: fc.Arbitrary<JsonObject>) =>
    fc
      .tuple(leading(object, 'defaultBranch'), fc.constantFrom({}, {}, { defaultBranchName: 'Others' }))
      .map(([found, label]) => ({ ...found, ...label }));
  const named = fc.record({ name: fc.constantFrom('email', 'score', 'email'), value });
  return fc.oneof(
    { weight: 12, arbitrary: leading(single) },
    {
      weight: 5,
      arbitrary: otherwise(
        ways(
          fc.record(
            {
              branchName: fc.constantFrom('EMEA', 'otherwise', 'x'),
              filterBranch: filters,
              note: fc.constant('kept'),
            },
            { requiredKeys: [] },
          ),
        ).map(listBranches => ({ type: 'LIST_BRANCH', listBranches })),
      ),
    },
    {
      weight: 4,
      arbitrary: otherwise(
        fc
          .record(
            {
              inputValue: value,
              staticBranches: ways(fc.record({ branchValue: words }, { requiredKeys: [] })),
            },
            { requiredKeys: [] },
          )
          .map(found => ({ type: 'STATIC_BRANCH', ...found })),
      ),
    },
    {
      weight: 2,
      arbitrary: ways(fc.record({ percentage: fc.integer({ min: 1, max: 99 }) }, { requiredKeys: [] })).map(
        testBranches => ({ type: 'AB_TEST_BRANCH', testBranches }),
      ),
    },
    {
      weight: 2,
      arbitrary: leading(
        fc
          .record(
            {
              sourceCode: fc.constantFrom('exports.main = 1;\n', 'return `${secrets.x}`'),
              runtime: fc.constant('NODE20X'),
              secretNames: few(words),
              inputFields: few(named),
              outputFields: fc.constantFrom<Json>(
                [],
                [
                  { name: 'a', type: 'STRING' },
                  { name: 'b', type: 'ENUMERATION', options: [] },
                ],
              ),
            },
            { requiredKeys: ['sourceCode'] },
          )
          .map(found => ({ type: 'CUSTOM_CODE', ...found })),
      ),
    },
    {
      weight: 2,
      arbitrary: leading(
        fc
          .record(
            {
              method: fc.constantFrom('POST', 'GET'),
              webhookUrl: fc.constantFrom('https://example.com/in', '{{ enrolled_object.url }}'),
              queryParams: few(named),
              authSettings: fc.constantFrom<Json>(
                { type: 'AUTH_KEY', secretName: 'a', name: 'b', location: 'HEADER' },
                { type: 'SIGNATURE', appId: 5 },
                { type: 'OTHER' },
                null,
              ),
            },
            { requiredKeys: ['method'] },
          )
          .map(found => ({ type: 'WEBHOOK', ...found })),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.oneof(
        connection.map(
          (edge): JsonObject => ({
            type: 'NEW_BRANCH',
            ways: edge === undefined ? [] : [{ to: edge }],
            default: edge ?? null,
          }),
        ),
        others.map(
          (nextActionId): JsonObject => ({
            type: 'AB_TEST_BRANCH',
            testBranches: [{ edgeType: 'STANDARD', nextActionId }],
          }),
        ),
        fc.constantFrom<JsonObject>(
          { type: 'LIST_BRANCH', listBranches: 'none' },
          { type: 'LIST_BRANCH' },
          { type: 'LIST_BRANCH', listBranches: [], defaultBranch: 'x' },
          { type: 'LIST_BRANCH', listBranches: [], connection: {} },
          { type: 'SINGLE_CONNECTION' },
          { type: 'SINGLE_CONNECTION', actionTypeId: '0-4', fields: { content_id: '1' } },
          { type: 'SINGLE_CONNECTION', actionTypeId: '0-4', actionTypeVersion: 0, fields: null },
          { connection: null },
          { type: 7 },
        ),
      ),
    },
  );
}

export interface Flows {
  readonly maxLength?: number;
  /** Whether bodies have what no portal has: two actions with one id, a start that is not there. */
  readonly strange?: boolean;
}

/** Bodies of workflows, with joins, jumps forth and back, and actions that nothing leads to. */
export function flows({ maxLength = 8, strange = true }: Flows = {}): fc.Arbitrary<JsonObject> {
  return fc.integer({ min: 0, max: maxLength }).chain(size => {
    const known = Array.from({ length: size }, (_, index) => String(index * 2 + 1));
    const others: Others = fc.oneof(
      { weight: 15, arbitrary: fc.constantFrom(...(size === 0 ? ['77'] : known)) },
      { weight: strange ? 1 : 0, arbitrary: fc.constant('77') },
    );
    return fc
      .record({
        actions: fc.tuple(
          ...known.map(actionId => actionWith(others).map((action): JsonObject => ({ actionId, ...action }))),
        ),
        start: fc.oneof(
          { weight: 12, arbitrary: fc.constant(known[0]) },
          { weight: strange ? 1 : 0, arbitrary: fc.constantFrom('77', undefined, ...known) },
        ),
        next: fc.constantFrom(String(size * 2 + 1), String(size * 2 + 1), String(size * 2 + 40), undefined),
      })
      .map(({ actions, start, next }) => ({
        objectTypeId: '0-1',
        type: 'CONTACT_FLOW',
        actions,
        ...(start === undefined ? {} : { startActionId: start }),
        ...(next === undefined ? {} : { nextAvailableActionId: next }),
      }));
  });
}
