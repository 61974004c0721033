import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/core/call.ts';
import { contactFlow, created, problems, pulled } from './support.ts';

const eight = { hour: 8, minute: 0 };
const monday = (startTime: Json, endTime: Json) => ({ day: 'MONDAY', startTime, endTime });

/** A field in YAML, the field of the body, and what that has. */
const pairs: readonly (readonly [written: string, field: string, key: string, json: Json])[] = [
  ['name: Welcome', 'name', 'name', 'Welcome'],
  ['description: Says hello', 'description', 'description', 'Says hello'],
  ['enabled: true', 'enabled', 'isEnabled', true],
  ['unenroll: all', 'unenroll', 'unEnrollmentSetting', { type: 'ALL', flowIds: [] }],
  ['unenroll: [k7, k8]', 'unenroll', 'unEnrollmentSetting', { type: 'SELECTIVE', flowIds: ['7', '8'] }],
  ['suppress: [k12, k13]', 'suppress', 'suppressionListIds', [12, 13]],
  ['canEnrollFromSalesforce: true', 'canEnrollFromSalesforce', 'canEnrollFromSalesforce', true],
  ['customProperties: { purpose: Routing }', 'customProperties', 'customProperties', { purpose: 'Routing' }],
  [
    'schedule: { every: day, time: "08:00" }',
    'schedule',
    'enrollmentSchedule',
    { type: 'DAILY', timeOfDay: eight },
  ],
  [
    'schedule: { every: week, days: [monday], time: "08:00" }',
    'schedule',
    'enrollmentSchedule',
    { type: 'WEEKLY', daysOfWeek: ['MONDAY'], timeOfDay: eight },
  ],
  [
    'schedule: { every: month, days: ["1", "15"], time: "08:00" }',
    'schedule',
    'enrollmentSchedule',
    { type: 'MONTHLY_SPECIFIC_DAYS', daysOfMonth: [1, 15], timeOfDay: eight },
  ],
  [
    'schedule: { every: month, on: first monday, time: "08:00" }',
    'schedule',
    'enrollmentSchedule',
    { type: 'MONTHLY_RELATIVE_DAYS', monthlyRelativeDays: 'FIRST_MONDAY_OF_MONTH', timeOfDay: eight },
  ],
  [
    'schedule: { every: year, date: 12-24, time: "08:00" }',
    'schedule',
    'enrollmentSchedule',
    { type: 'YEARLY', month: 'DECEMBER', dayOfMonth: 24, timeOfDay: eight },
  ],
  [
    'schedule: { property: renewal, offset: 3 days before, yearly: true, time: "08:00" }',
    'schedule',
    'enrollmentSchedule',
    { type: 'PROPERTY_BASED', dateProperty: 'renewal', daysDelta: -3, yearly: true, timeOfDay: eight },
  ],
  [
    'schedule: { property: renewal, time: "08:00" }',
    'schedule',
    'enrollmentSchedule',
    { type: 'PROPERTY_BASED', dateProperty: 'renewal', daysDelta: 0, yearly: false, timeOfDay: eight },
  ],
  [
    'timeWindows: [ { days: weekdays, from: "09:00", to: "17:30" }, { days: [monday], from: "08:00", to: "09:00" } ]',
    'timeWindows',
    'timeWindows',
    [
      ...['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'].map(day => ({
        day,
        startTime: { hour: 9, minute: 0 },
        endTime: { hour: 17, minute: 30 },
      })),
      monday(eight, { hour: 9, minute: 0 }),
    ],
  ],
  [
    'blockedDates: [12-24, 2027-01-01]',
    'blockedDates',
    'blockedDates',
    [
      { month: 'DECEMBER', dayOfMonth: 24 },
      { month: 'JANUARY', dayOfMonth: 1, year: 2027 },
    ],
  ],
  [
    'eventAnchor: { property: renewal }',
    'eventAnchor',
    'eventAnchor',
    { contactProperty: 'renewal', type: 'CONTACT_PROPERTY_ANCHOR' },
  ],
  [
    'eventAnchor: { date: 2027-03-01 }',
    'eventAnchor',
    'eventAnchor',
    { month: 'MARCH', dayOfMonth: 1, year: 2027, type: 'STATIC_DATE_ANCHOR' },
  ],
];

describe('a field of a workflow', () => {
  it.each(pairs)('is written and read: %s', (written, field, key, json) => {
    expect(problems(written)).toEqual([]);
    expect(created(written)[key]).toEqual(json);
    const { parsed } = { parsed: pulled({ ...contactFlow, [key]: json }) };
    expect(parsed).toMatchObject({ [field]: expect.anything() });
    expect(
      created(`${field}: ${JSON.stringify((parsed as Readonly<Record<string, unknown>>)[field])}`)[key],
    ).toEqual(json);
    expect(parsed).not.toHaveProperty('raw');
  });

  it('has other spellings, which mean the same', () => {
    expect(created('schedule: { property: renewal, offset: -3 days, yearly: "true", time: 8:00 }')).toEqual(
      created('schedule: { property: renewal, offset: 3 days before, yearly: true, time: "08:00" }'),
    );
    expect(created('schedule: { every: week, days: Monday, time: "8:00" }')).toEqual(
      created('schedule: { every: week, days: [monday], time: "08:00" }'),
    );
    expect(created('schedule: { every: month, days: 15, time: "8:00" }')).toEqual(
      created('schedule: { every: month, days: ["15"], time: "08:00" }'),
    );
    const apart = ['monday', 'tuesday'].map(day => `{ days: ${day}, from: "9:00", to: "17:00" }`).join(', ');
    expect(created(`timeWindows: [ ${apart} ]`)).toEqual(
      created('timeWindows: [ { days: [Monday, Tuesday], from: "09:00", to: "17:00" } ]'),
    );
  });

  it('that says there is none is left out of the body', () => {
    const body = created('enroll: {}, goal: {}, schedule: {}, eventAnchor: {}, unenroll: []');
    for (const key of [
      'enrollmentCriteria',
      'goalFilterBranch',
      'enrollmentSchedule',
      'eventAnchor',
      'unEnrollmentSetting',
    ])
      expect(body).not.toHaveProperty(key);
    expect(problems('enroll: {}, goal: {}, schedule: {}, eventAnchor: {}, unenroll: []')).toEqual([]);
  });

  it('names what is not there yet by its address', () => {
    expect(created('suppress: [new_list], unenroll: [other]')).toMatchObject({
      suppressionListIds: ['(known after apply) list.new_list'],
      unEnrollmentSetting: { flowIds: ['(known after apply) workflow.other'] },
    });
  });
});

describe('what there are no words for', () => {
  it.each<readonly [string, Json, string]>([
    ['enrollmentSchedule', { type: 'HOURLY', timeOfDay: eight }, 'schedule'],
    ['enrollmentSchedule', { type: 'DAILY', timeOfDay: { hour: 25, minute: 0 } }, 'schedule'],
    ['enrollmentSchedule', { type: 'DAILY', timeOfDay: eight, zone: 'UTC' }, 'schedule'],
    ['enrollmentSchedule', { type: 'WEEKLY', daysOfWeek: ['NODAY'], timeOfDay: eight }, 'schedule'],
    ['enrollmentSchedule', { type: 'WEEKLY', timeOfDay: eight }, 'schedule'],
    [
      'enrollmentSchedule',
      { type: 'MONTHLY_SPECIFIC_DAYS', daysOfMonth: [1.5], timeOfDay: eight },
      'schedule',
    ],
    [
      'enrollmentSchedule',
      { type: 'MONTHLY_SPECIFIC_DAYS', daysOfMonth: [40], timeOfDay: eight },
      'schedule',
    ],
    ['enrollmentSchedule', { type: 'MONTHLY_SPECIFIC_DAYS', timeOfDay: eight }, 'schedule'],
    [
      'enrollmentSchedule',
      { type: 'MONTHLY_RELATIVE_DAYS', monthlyRelativeDays: 'X', timeOfDay: eight },
      'schedule',
    ],
    ['enrollmentSchedule', { type: 'MONTHLY_RELATIVE_DAYS', timeOfDay: eight }, 'schedule'],
    ['enrollmentSchedule', { type: 'YEARLY', month: 'MOON', dayOfMonth: 1, timeOfDay: eight }, 'schedule'],
    ['enrollmentSchedule', { type: 'YEARLY', month: 'MAY', timeOfDay: eight }, 'schedule'],
    [
      'enrollmentSchedule',
      { type: 'PROPERTY_BASED', dateProperty: 'a', daysDelta: 1.5, yearly: true, timeOfDay: eight },
      'schedule',
    ],
    [
      'enrollmentSchedule',
      { type: 'PROPERTY_BASED', dateProperty: 'a', daysDelta: 1, yearly: 'no', timeOfDay: eight },
      'schedule',
    ],
    ['enrollmentSchedule', 'daily', 'schedule'],
    ['eventAnchor', { type: 'OTHER' }, 'eventAnchor'],
    ['eventAnchor', { type: 'CONTACT_PROPERTY_ANCHOR', contactProperty: 5 }, 'eventAnchor'],
    ['eventAnchor', { type: 'STATIC_DATE_ANCHOR', month: 'MAY', dayOfMonth: 1, year: 5 }, 'eventAnchor'],
    ['eventAnchor', [], 'eventAnchor'],
  ])('stays as it is, below its field: %s %j', (key, json, field) => {
    const found = pulled({ ...contactFlow, [key]: json });
    expect(found).toMatchObject({ [field]: { raw: json } });
    expect(created(`${field}: { raw: ${JSON.stringify(json)} }`)[key]).toEqual(json);
    expect(problems(`${field}: { raw: ${JSON.stringify(json)} }`)).toEqual([]);
  });

  it('of some items of a list stays where they are', () => {
    const odd = monday(eight, { hour: 24, minute: 0 });
    const windows = [monday(eight, eight), odd, monday(eight, eight), 5];
    expect(pulled({ ...contactFlow, timeWindows: windows })).toMatchObject({
      timeWindows: [
        { days: ['monday'], from: '08:00', to: '08:00' },
        { raw: odd },
        { days: ['monday'], from: '08:00', to: '08:00' },
        { raw: 5 },
      ],
    });
    expect(created(`timeWindows: [ { raw: ${JSON.stringify(odd)} } ]`)['timeWindows']).toEqual([odd]);
    const dates = [
      { month: 'MAY', dayOfMonth: 1 },
      { month: 'MAY', dayOfMonth: 32 },
    ];
    expect(pulled({ ...contactFlow, blockedDates: dates })).toMatchObject({
      blockedDates: ['05-01', { raw: dates[1] }],
    });
  });

  it.each<readonly [string, Json]>([
    ['name', 5],
    ['isEnabled', 'yes'],
    ['suppressionListIds', ['a']],
    ['suppressionListIds', 5],
    ['unEnrollmentSetting', { type: 'ALL', flowIds: ['5'] }],
    ['unEnrollmentSetting', { type: 'OTHER', flowIds: [] }],
    ['unEnrollmentSetting', { type: 'SELECTIVE' }],
    ['unEnrollmentSetting', { type: 'SELECTIVE', flowIds: [5] }],
    ['unEnrollmentSetting', 'ALL'],
    ['customProperties', { a: 5 }],
    ['customProperties', []],
    ['timeWindows', 5],
    ['goalFilterBranch', 5],
    ['newField', { a: [1, null] }],
  ])('and no map could say stays under raw: %s %j', (key, json) => {
    const body = { ...contactFlow, [key]: json };
    expect(pulled(body)).toMatchObject({ raw: { [key]: json } });
    expect(created(`raw: ${JSON.stringify({ [key]: json })}`)[key]).toEqual(json);
  });

  it('and says nothing is left out', () => {
    expect(pulled({ ...contactFlow, eventAnchor: null, newField: null, enrollmentSchedule: null })).toEqual({
      name: 'Welcome',
      objectType: 'contacts',
      enabled: false,
      steps: [],
    });
  });
});

describe('what is wrong with a field', () => {
  it.each([
    'schedule: { time: "08:00" }',
    'schedule: daily',
    'schedule: { every: hour, time: "08:00" }',
    'schedule: { every: day }',
    'schedule: { every: day, time: 25:00, days: [monday] }',
    'schedule: { every: week, days: [moonday], time: "08:00" }',
    'schedule: { every: week, time: "08:00" }',
    'schedule: { every: month, days: [0, 32], time: "08:00" }',
    'schedule: { every: month, on: last friday, time: "08:00" }',
    'schedule: { every: month, time: "08:00" }',
    'schedule: { every: year, date: 2027-12-24, time: "08:00" }',
    'schedule: { every: year, date: 13-24, time: "08:00" }',
    'schedule: { property: { a: b }, offset: 2 weeks, time: "08:00" }',
    'schedule: { every: day, property: a, time: "08:00" }',
    'timeWindows: weekdays',
    'timeWindows: [ 5, { days: weekdays }, { days: [noday], from: 9, to: "17:00", zone: UTC } ]',
    'blockedDates: [ christmas, 2027-13-01, "02-30" ]',
    'blockedDates: 12-24',
    'eventAnchor: renewal',
    'eventAnchor: { property: a, date: 12-24 }',
    'eventAnchor: { propety: a }',
    'eventAnchor: { date: soon, zone: UTC }',
    'unenroll: some',
    'suppress: k12',
    'raw: { enrollmentSchedule: {}, other: 1 }, schedule: { every: day, time: "08:00" }',
  ])('is said with a way out: %s', yaml => {
    expect(problems(yaml)).toMatchSnapshot();
  });
});
