import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeYaml } from '../../../src/config/write.ts';
import type { Json, JsonObject } from '../../../src/core/call.ts';
import { asMap, type FormMap } from '../../../src/core/form.ts';
import { formOfJson } from '../../../src/filter/index.ts';
import { equalSpelling } from '../../../src/filter/same.ts';
import {
  checkWorkflow,
  contractWorkflow,
  expandWorkflow,
  liftWorkflow,
  lowerWorkflow,
  withoutRefused,
} from '../../../src/workflow/index.ts';
import { load, rendered } from '../../config/workspace.ts';
import { branch } from '../../filter/bodies.ts';
import { flows, portal } from '../arbitrary.ts';

const text = fc.constantFrom(
  '',
  'a',
  'Welcome | 2',
  '{{ fetched_objects.fetched_object_5.name }}',
  '${x}',
  '1',
);
const junk = fc.jsonValue({ maxDepth: 2 }).map(value => JSON.parse(JSON.stringify(value)) as Json);
const json = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** What is usual, and sometimes anything else. */
const or = (usual: fc.Arbitrary<unknown>): fc.Arbitrary<Json> =>
  fc.oneof({ weight: 5, arbitrary: usual.map(json) }, junk);
const record = (model: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[] = []) =>
  fc.record(model, { requiredKeys });

const number = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom(1.5, -1));
const time = fc.record({ hour: number, minute: number });
const day = fc.constantFrom('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SUNDAY', 'NODAY');
const date = record(
  {
    month: fc.constantFrom('JANUARY', 'FEBRUARY', 'DECEMBER', 'MOON'),
    dayOfMonth: number,
    year: fc.constantFrom(2027, 5),
  },
  ['month', 'dayOfMonth'],
);
const schedule = record(
  {
    type: fc.constantFrom(
      'DAILY',
      'WEEKLY',
      'MONTHLY_SPECIFIC_DAYS',
      'MONTHLY_RELATIVE_DAYS',
      'YEARLY',
      'PROPERTY_BASED',
    ),
    timeOfDay: time,
    daysOfWeek: fc.array(day, { maxLength: 5 }),
    daysOfMonth: fc.array(number, { maxLength: 2 }),
    monthlyRelativeDays: fc.constantFrom('LAST_DAY_OF_MONTH', 'OTHER'),
    month: fc.constantFrom('MAY', 'MOON'),
    dayOfMonth: number,
    dateProperty: text,
    daysDelta: fc.integer({ min: -5, max: 5 }),
    yearly: fc.boolean(),
  },
  ['type', 'timeOfDay'],
);
/** Only the fields that a type of schedule has. */
const fields: Readonly<Record<string, readonly string[]>> = {
  DAILY: [],
  WEEKLY: ['daysOfWeek'],
  MONTHLY_SPECIFIC_DAYS: ['daysOfMonth'],
  MONTHLY_RELATIVE_DAYS: ['monthlyRelativeDays'],
  YEARLY: ['month', 'dayOfMonth'],
  PROPERTY_BASED: ['dateProperty', 'daysDelta', 'yearly'],
};
const fittingSchedule = schedule.map(found =>
  Object.fromEntries(
    Object.entries(found).filter(
      ([key]) => key === 'type' || key === 'timeOfDay' || fields[String(found.type)]?.includes(key),
    ),
  ),
);
const criteria = fc.oneof(
  record(
    {
      type: fc.constant('LIST_BASED'),
      listFilterBranch: branch,
      shouldReEnroll: fc.boolean(),
      reEnrollmentTriggersFilterBranches: fc.array(branch, { maxLength: 2 }),
      unEnrollObjectsNotMeetingCriteria: fc.boolean(),
      extra: junk,
    },
    ['type', 'listFilterBranch'],
  ),
  record(
    {
      type: fc.constant('EVENT_BASED'),
      eventFilterBranches: fc.array(branch, { maxLength: 2 }),
      listMembershipFilterBranches: fc.array(branch, { maxLength: 2 }),
      refinementCriteria: branch,
      shouldReEnroll: fc.boolean(),
    },
    ['type'],
  ),
  record({ type: fc.constantFrom('MANUAL', 'OTHER'), shouldReEnroll: or(fc.boolean()) }, ['type']),
  record({ type: fc.constant('DATASET'), datasetId: text, subviewId: text, shouldReEnroll: fc.boolean() }, [
    'type',
  ]),
);
const source = record(
  {
    name: fc.constantFrom('fetched_object_5', 'fetched_object_deal', 'fetched_object_1', 'odd'),
    type: fc.constantFrom('ASSOCIATION', 'ASSOCIATION_TIMESTAMP', 'OTHER'),
    objectTypeId: fc.constantFrom('0-2', '0-3', '2-77'),
    associationTypeId: fc.constantFrom(1, 4, 279, 67),
    associationCategory: fc.constantFrom('HUBSPOT_DEFINED', 'USER_DEFINED'),
    sortBy: fc.constantFrom(
      { property: 'a', missing: null, order: 'DESC' },
      { property: 'a', order: 'ASC' },
      { property: 'a', missing: null, order: 'ASC' },
    ),
  },
  ['name', 'type', 'objectTypeId', 'associationTypeId', 'associationCategory'],
);

const body: fc.Arbitrary<JsonObject> = fc
  .tuple(
    flows({ maxLength: 4 }),
    record({
      id: fc.constant('900'),
      revisionId: fc.constant('3'),
      uuid: text,
      name: or(text),
      description: or(text),
      isEnabled: or(fc.boolean()),
      objectTypeId: fc.constantFrom('0-1', '0-3', '2-77'),
      type: fc.constantFrom('CONTACT_FLOW', 'PLATFORM_FLOW'),
      flowType: fc.constantFrom('WORKFLOW', 'ACTION_SET'),
      enrollmentCriteria: or(criteria),
      enrollmentSchedule: or(fc.oneof(fittingSchedule, schedule)),
      timeWindows: or(fc.array(fc.record({ day, startTime: time, endTime: time }), { maxLength: 4 })),
      blockedDates: or(fc.array(date, { maxLength: 2 })),
      eventAnchor: or(
        fc.oneof(
          fc.record({ type: fc.constant('CONTACT_PROPERTY_ANCHOR'), contactProperty: text }),
          date.map(found => ({ ...found, type: 'STATIC_DATE_ANCHOR' })),
        ),
      ),
      suppressionListIds: or(fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 2 })),
      suppressionFilterBranch: or(branch),
      goalFilterBranch: or(branch),
      unEnrollmentSetting: or(
        fc.record({
          type: fc.constantFrom('ALL', 'SELECTIVE'),
          flowIds: fc.array(fc.constantFrom('5', '6'), { maxLength: 2 }),
        }),
      ),
      canEnrollFromSalesforce: or(fc.boolean()),
      customProperties: or(fc.dictionary(text, text, { maxKeys: 2 })),
      dataSources: or(fc.array(source, { maxLength: 2 })),
      newField: junk,
    }),
  )
  .map(([flow, found]) => ({ ...flow, ...(json(found) as JsonObject) }));

/** What a PUT never changes. */
function identityOf({
  objectTypeId = '0-1',
  type = 'CONTACT_FLOW',
  flowType = 'WORKFLOW',
}: JsonObject): JsonObject {
  return { objectTypeId, type, flowType };
}

function without(form: FormMap, field: string): FormMap {
  return new Map([...form].filter(([key]) => key !== field));
}

// hundreds of whole workflows, on machines that do other things besides
describe('any workflow', { timeout: 120_000 }, () => {
  it('put back as it was read is as it was, but for what PUT does not take', () => {
    fc.assert(
      fc.property(body, live => {
        const form = liftWorkflow(live, portal);
        expect(lowerWorkflow(form, portal, live)).toEqual(withoutRefused(live));
      }),
      { numRuns: 400 },
    );
  });

  it('made again from what was read is read as the same', () => {
    fc.assert(
      fc.property(body, found => {
        const form = liftWorkflow(found, portal);
        const again = liftWorkflow(lowerWorkflow(form, portal), portal);
        const said = form.has('enabled') ? again : without(again, 'enabled');
        expect(contractWorkflow(said)).toEqual(contractWorkflow(form));
      }),
      { numRuns: 400 },
    );
  });

  it('in the short spelling is the same', () => {
    fc.assert(
      fc.property(body, found => {
        const form = liftWorkflow(found, portal);
        const tree = contractWorkflow(form);
        expect(equalSpelling(expandWorkflow(tree), form)).toBe(true);
        expect(contractWorkflow(expandWorkflow(tree))).toEqual(tree);
      }),
      { numRuns: 400 },
    );
  });

  it('written in YAML is read as it was', () => {
    fc.assert(
      fc.property(body, found => {
        const tree = contractWorkflow(liftWorkflow(found, portal));
        const text = writeYaml(new Map([['workflows', new Map([['w', tree]])]]));
        const { layered, diagnostics } = load({ 'eu/w.yaml': text });
        expect(diagnostics.map(rendered)).toEqual([]);
        const read = asMap(layered?.sections.get('workflows')?.get('w'));
        expect(equalSpelling(expandWorkflow(read), expandWorkflow(tree))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('put over another one is the same as made from what was read', () => {
    fc.assert(
      fc.property(body, body, (found, other) => {
        const live: JsonObject = { ...other, ...identityOf(found) };
        const form = liftWorkflow(found, portal);
        const put = lowerWorkflow(form, portal, live);
        const read = liftWorkflow({ ...live, ...put, dataSources: found['dataSources'] ?? [] }, portal);
        for (const [field, value] of form)
          if (field !== 'raw' && field !== 'fetch' && field !== 'steps' && field !== 'detached')
            expect(equalSpelling(read.get(field) ?? null, value)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('never makes the check, or reading what somebody wrote, fail', () => {
    const word = fc.constantFrom(
      'objectType',
      'enroll',
      'when',
      'trigger',
      'fetch',
      'steps',
      'schedule',
      'every',
      'days',
      'raw',
      'timeWindows',
      'from',
      'a',
    );
    const tree = fc.letrec<{ tree: Json }>(tie => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(word, tie('tree'), { maxKeys: 4 }),
      ),
    })).tree;
    fc.assert(
      fc.property(fc.dictionary(word, tree), found => {
        const form = asMap(formOfJson(found));
        checkWorkflow(form);
        const expanded = expandWorkflow(form);
        contractWorkflow(expanded);
        checkWorkflow(expanded);
        lowerWorkflow(expanded, portal);
      }),
      { numRuns: 1000 },
    );
  });
});
