import { describe, expect, it } from 'vitest';
import { checkNames } from '../../src/survey/checks.ts';
import type { SurveyInput } from '../../src/survey/input.ts';
import { makeSurvey } from '../../src/survey/make-survey.ts';
import { choice, flow, noon, surveyInput, text } from './toys.ts';

/** What was found, as `check: things: says`. */
function found(input: SurveyInput): string[] {
  return makeSurvey(input).findings.map(
    ({ check, things, says }) => `${check}: ${things.map(({ id }) => id).join(', ')}: ${says}`,
  );
}

const acting = { actions: [{ actionId: '1' }] };

describe('a property in a survey', () => {
  const body = text('region', {
    createdAt: '2021-03-04T08:00:00Z',
    createdUserId: '11',
    updatedAt: '2026-11-21T12:00:00.000Z',
    updatedUserId: '12',
  });
  const input = surveyInput({
    properties: { contacts: [body] },
    groups: { contacts: [{ name: 'lead', label: 'Lead handoff' }] },
    people: [
      { userId: '11', email: 'ana@example.com', firstName: 'Ana', lastName: 'Ruiz' },
      { userId: '13', email: 'cem@example.com', firstName: ' ', lastName: null },
    ],
  });

  it('has group, creator, age and a link', () => {
    expect(makeSurvey(input).properties).toEqual([
      {
        address: 'property.contacts.region',
        objectType: 'contacts',
        name: 'region',
        label: 'Label of region',
        group: 'lead',
        groupLabel: 'Lead handoff',
        type: 'string',
        fieldType: 'text',
        builtIn: false,
        created: { at: '2021-03-04T08:00:00Z', days: 2089, by: { id: '11', name: 'Ana Ruiz' } },
        // nobody that HubSpot lists
        changed: { at: '2026-11-21T12:00:00.000Z', days: 1, by: { id: '12' } },
        uses: [],
        mentions: [],
        link: 'https://app-eu1.hubspot.com/property-settings/147893286/properties?type=0-1&action=edit&property=region',
      },
    ]);
  });

  it('has what is there: HubSpot leaves out much of its own', () => {
    const bare = surveyInput({
      properties: { contacts: [{ name: 'city', createdAt: 'soon', createdUserId: '13' }, { name: 'hs_x' }] },
      people: [{ userId: '13', email: 'cem@example.com', firstName: ' ' }, { userId: '14' }],
    });
    expect(makeSurvey(bare).properties).toMatchObject([
      {
        name: 'city',
        label: 'city',
        group: '',
        type: '',
        created: { by: { id: '13', name: 'cem@example.com' } },
      },
      { name: 'hs_x', builtIn: true, created: {} },
    ]);
  });

  it('is never made in the future, by a clock that is behind', () => {
    const later = surveyInput({
      properties: { contacts: [text('a', { createdAt: '2026-11-22T12:00:01Z' })] },
    });
    expect(makeSurvey(later).properties[0]?.created.days).toBe(0);
  });

  it('stands by object type as asked for, then by name', () => {
    const mixed = surveyInput({ properties: { deals: [text('b'), text('a')], contacts: [text('c')] } });
    expect(makeSurvey(mixed).properties.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});

describe('object types', () => {
  it('are called what people call them, and say whether they were read', () => {
    const input = surveyInput(
      {
        properties: { contacts: [text('a')], '2-77': [text('b')] },
        objectTypes: [{ id: '2-77', name: 'pet' }],
      },
      { objectTypes: ['contacts', '2-77', 'leads'] },
    );
    expect(makeSurvey(input).objectTypes).toEqual([
      { name: 'contacts', isRead: true },
      { name: '2-77', title: 'pet', isRead: true },
      { name: 'leads', isRead: false },
    ]);
  });

  it('have as many records as were counted', () => {
    const unread = [{ kind: 'property', scope: 'deals', says: 'records cannot be counted', wayOut: '' }];
    const counts = {
      all: new Map([['contacts', 3]]),
      filled: new Map([
        ['property.contacts.a', 2],
        ['property.contacts.b', 0],
      ]),
      unread,
    };
    const input = surveyInput({ properties: { contacts: [text('a'), text('b'), text('c')] } }, { counts });
    const survey = makeSurvey(input);
    expect(survey.objectTypes).toMatchObject([{ name: 'contacts', records: 3 }]);
    expect(survey.properties.map(({ records }) => records)).toEqual([2, 0, undefined]);
    expect(survey.unread).toEqual(unread);
    expect(found(input)).toEqual(['propertyEmpty: b: filled in no record']);
  });
});

describe('workflows', () => {
  it('have a state, actions and dates; unnamed ones, too', () => {
    const input = surveyInput({
      workflows: [
        flow('2', 'B', { isEnabled: false, createdAt: noon, objectTypeId: '2-77', ...acting }),
        { id: '1', name: 'A' },
      ],
    });
    expect(makeSurvey(input).workflows).toEqual([
      { id: '1', name: 'A', isOn: false, created: {}, changed: {}, link: expect.stringContaining('/1') },
      {
        id: '2',
        name: 'B',
        objectType: '2-77',
        isOn: false,
        actions: 1,
        created: { at: noon, days: 0 },
        changed: {},
        link: 'https://app-eu1.hubspot.com/workflow/147893286/2',
      },
    ]);
  });

  it('stand by name, then by id; some have no name', () => {
    const { name: _, ...unnamed } = flow('9', '');
    const input = surveyInput({ workflows: [flow('4', 'B'), flow('3', 'B'), unnamed] });
    expect(makeSurvey(input).workflows?.map(({ id, name }) => `${id} ${name}`)).toEqual(['9 ', '3 B', '4 B']);
  });

  it('are not known when their list could not be read', () => {
    expect(makeSurvey(surveyInput({}))).not.toHaveProperty('workflows');
    expect(makeSurvey(surveyInput({ workflows: [] }))).toMatchObject({ workflows: [] });
  });

  it('that are off are found', () => {
    const input = surveyInput({ workflows: [flow('1', 'On'), flow('2', 'Off', { isEnabled: false })] });
    expect(found(input)).toEqual(['workflowOff: 2: off']);
    const changed = input.inventories.map(inventory => ({
      ...inventory,
      found: inventory.found.map(one => ({ ...one, changedAt: '2024-05-06T07:08:09Z' })),
    }));
    expect(found({ ...input, inventories: changed })).toEqual([
      'workflowOff: 2: off, last changed 2024-05-06',
    ]);
  });

  it('that HubSpot does not show are found, and not compared', () => {
    const input = surveyInput({
      workflows: [flow('1', 'A', { says: 'x', ...acting }), flow('2', 'B', { says: 'x', ...acting })],
    });
    const hidden = input.inventories.map(inventory => ({
      ...inventory,
      found: inventory.found.map((one, index) =>
        index === 0 ? { ...one, unreadable: 'Access denied' } : one,
      ),
    }));
    expect(found({ ...input, inventories: hidden })).toEqual(['workflowUnreadable: 1: Access denied']);
  });

  it('that others refer to and HubSpot does not list are found: then no count is whole', () => {
    const properties = { contacts: [text('a')] };
    const workflows = [flow('1', 'Handoff', { enrols: '1 9' }), flow('2', 'Other', { enrols: '9' })];
    const input = surveyInput({ properties, workflows, lists: [] });
    expect(found(input)).toEqual([
      'workflowUnreadable: 9: "Handoff" and "Other" refer to it, and HubSpot does not list it: deleted, or not for this token',
      'propertyUnused: a: used nowhere that could be read',
    ]);
    expect(makeSurvey(input).coverage).toMatchObject([{ count: 2, isWhole: false }, { isWhole: true }]);
    const unlisted = surveyInput({ properties, lists: [flow('1', 'List', { enrols: '9' })] });
    expect(found(unlisted)).toEqual([]);
    const one = surveyInput({ workflows: [flow('1', 'Handoff', { enrols: '9 9' })] });
    expect(found(one)).toEqual([
      'workflowUnreadable: 9: "Handoff" refers to it, and HubSpot does not list it: deleted, or not for this token',
    ]);
  });

  it('of the same name are found, however it is spaced', () => {
    const input = surveyInput({
      workflows: [flow('1', 'Nurture'), flow('2', ' nurture '), flow('3', 'Nurture 2')],
    });
    expect(found(input)).toEqual(['workflowSameName: 1, 2: the same name']);
  });

  it('that do the same are found; those that do nothing are not', () => {
    const input = surveyInput({
      workflows: [
        flow('1', 'A', { says: 'mail', ...acting }),
        flow('2', 'B', { says: 'more', ...acting }),
        flow('3', 'C', { says: 'mail', ...acting }),
        flow('4', 'D', { says: 'task', ...acting }),
        flow('5', 'E', { says: 'mail' }),
      ],
    });
    expect(found(input)).toEqual(['workflowSameSteps: 1, 3: the same enrolment and the same steps']);
  });
});

describe('properties', () => {
  const used = {
    workflows: [flow('1', 'Uses', { refers: ['contacts.a', 'contacts.b', 'deals.a'], ...acting })],
    lists: [],
  };

  it('that look alike are found within their object type', () => {
    const properties = {
      contacts: [text('a', { label: 'Region' }), text('b', { label: 'region' })],
      deals: [text('a', { label: 'Region' })],
    };
    expect(found(surveyInput({ properties, ...used }))).toEqual(['propertySimilar: a, b: the same label']);
  });

  it('with the same options are found, but for user pickers', () => {
    const values = ['x', 'y', 'z'];
    const properties = { contacts: [choice('a', values), choice('b', values)] };
    expect(found(surveyInput({ properties, ...used }))).toEqual([
      'propertySameOptions: a, b: the same options',
    ]);
    const pickers = { contacts: [choice('a', values), choice('b', values, { externalOptions: true })] };
    expect(found(surveyInput({ properties: pickers, ...used }))).toEqual([]);
  });

  it("that nothing uses are found, HubSpot's own and those that may be used excepted", () => {
    const properties = { contacts: [text('a'), text('c'), text('d'), text('hs_e')] };
    const workflows = [flow('1', 'Uses', { refers: ['contacts.a'], says: 'd' })];
    expect(found(surveyInput({ properties, workflows, lists: [] }))).toEqual([
      'propertyUnused: c: used nowhere',
    ]);
  });

  it('are not said to be unused where uses could not be read; where some could not, that is said', () => {
    const properties = { contacts: [text('c')] };
    const unread = [{ kind: 'list', says: 'not allowed', wayOut: '' }];
    expect(found(surveyInput({ properties, workflows: [] }, { unread }))).toEqual([]);
    expect(found(surveyInput({ properties, workflows: [], lists: [] }, { unread }))).toEqual([
      'propertyUnused: c: used nowhere that could be read',
    ]);
  });
});

describe('groups', () => {
  const groups = {
    contacts: [
      { name: 'lead', label: 'Lead' },
      { name: 'none', label: 'None' },
      { name: 'contactinformation' },
    ],
  };
  const properties = { contacts: [text('a')] };

  it("without properties are found, but for HubSpot's own", () => {
    expect(found(surveyInput({ properties, groups }))).toEqual(['groupEmpty: none: no property is in it']);
    expect(makeSurvey(surveyInput({ properties, groups })).groups).toMatchObject([
      { address: 'propertyGroup.contacts.lead', label: 'Lead', properties: 1, builtIn: false },
      { label: 'None', properties: 0 },
      { label: 'contactinformation', builtIn: true },
    ]);
  });

  it('are not said to be empty where some properties could not be read', () => {
    const unread = [{ kind: 'property', scope: 'contacts', says: 'sensitive', wayOut: '', optional: true }];
    expect(found(surveyInput({ properties, groups }, { unread }))).toEqual([]);
  });
});

it('findings come sort by sort', () => {
  const input = surveyInput({
    properties: { contacts: [text('a', { label: 'X' }), text('b', { label: 'X' })] },
    groups: { contacts: [{ name: 'none', label: 'None' }] },
    workflows: [flow('1', 'A', { isEnabled: false }), flow('2', 'a')],
    lists: [],
  });
  const order = makeSurvey(input).findings.map(({ check }) => checkNames.indexOf(check));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(new Set(order).size).toBe(5);
});
