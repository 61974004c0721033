import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/core/call.ts';
import { property } from '../../../src/kinds/property/index.ts';
import type { Fields } from '../../conformance/tree.ts';
import { mapOf } from '../../conformance/tree.ts';
import { answerOf, foundOf, ordered, resourceOf } from '../support.ts';

const text: Fields = { label: 'L', groupName: 'g', type: 'string', fieldType: 'text' };
const choice: Fields = { ...text, type: 'enumeration', fieldType: 'select' };

function whyNot(key: string, fields: Fields): string | undefined {
  const resource = resourceOf(property, key, fields);
  const hold = property.uncreatable(resource.form, resource);
  return hold && `${hold.reason}: ${hold.says} → ${hold.wayOut}`;
}

describe('what the API cannot create', () => {
  it.each([
    [
      'region',
      { label: 'L' },
      'incomplete: it cannot be created without groupName, type, fieldType → add groupName, type, fieldType',
    ],
    ['region', choice, 'incomplete: it cannot be created without options → add options'],
    [
      'region',
      { ...choice, externalOptions: false },
      'incomplete: it cannot be created without options → add options',
    ],
    [
      'region',
      { ...choice, calculationFormula: "'a'", fieldType: 'calculation_equation' },
      'incomplete: it cannot be created without options → add options',
    ],
    [
      'Region',
      text,
      'notCreatable: names of new properties are lower-case letters, digits and underscores → choose such a name',
    ],
    [
      '1region',
      text,
      'notCreatable: names of new properties are lower-case letters, digits and underscores → choose such a name',
    ],
    [
      'hs_region',
      text,
      'notCreatable: names that start with hs_ belong to HubSpot, and this portal has none of this name → take it out for this portal (exclude:)',
    ],
    [
      'score',
      { ...text, type: 'number', fieldType: 'calculation_score' },
      'notCreatable: the API makes no properties of type number and fieldType calculation_score → make it in HubSpot under this name',
    ],
    [
      'place',
      { ...text, type: 'object_coordinates' },
      'notCreatable: the API makes no properties of type object_coordinates and fieldType text → make it in HubSpot under this name',
    ],
    [
      'theirs',
      { ...text, readOnlyDefinition: true },
      'notCreatable: its definition belongs to an app or to HubSpot → install the app that makes it',
    ],
    [
      'team',
      { ...choice, externalOptions: true, referencedObjectType: 'TEAM' },
      'notCreatable: the API makes external options only of owners → make it in HubSpot under this name',
    ],
    [
      'sum',
      { ...text, type: 'number', fieldType: 'calculation_equation' },
      'notCreatable: its formula is not known → add calculationFormula',
    ],
    [
      'twins',
      { ...choice, options: { a: { label: 'Same' }, b: { label: 'Same' } } },
      'notCreatable: options a and b have the same label, which HubSpot may refuse → give each its own label',
    ],
  ])('%s %j', (key, fields, says) => {
    expect(whyNot(key, fields)).toBe(says);
  });

  it.each([
    ['region', text],
    ['region_2', { ...choice, options: { a: { label: 'A' }, b: {} } }],
    ['owner', { ...choice, externalOptions: true, referencedObjectType: 'OWNER' }],
    ['sum', { label: 'L', groupName: 'g', type: 'number', calculationFormula: '1' }],
  ])('is not %s %j', (key, fields) => {
    expect(whyNot(key, fields)).toBeUndefined();
  });
});

describe('what HubSpot lets nobody change', () => {
  const refuses = (path: readonly string[], body: JsonObject) =>
    property.refuses(path, foundOf(property, { name: 'region', ...body }));
  const readOnly = { modificationMetadata: { readOnlyDefinition: true, archivable: true } };

  it('is the definition of what is not ours', () => {
    expect(refuses(['label'], {})).toBeUndefined();
    expect(refuses(['label'], readOnly)).toBe('the definition of region belongs to an app or HubSpot');
    expect(refuses(['label'], { ...readOnly, hubspotDefined: true })).toBe(
      'the definition of region belongs to HubSpot',
    );
    expect(
      refuses(['label'], { hubspotDefined: true, modificationMetadata: { readOnlyDefinition: false } }),
    ).toBeUndefined();
  });

  it('are options, unless it says that they may', () => {
    expect(refuses(['options', 'a'], readOnly)).toBe('the definition of region belongs to an app or HubSpot');
    expect(
      refuses(['options', 'a'], {
        modificationMetadata: { readOnlyDefinition: true, readOnlyOptions: false },
      }),
    ).toBeUndefined();
    expect(
      refuses(['options', 'a'], { hubspotDefined: true, modificationMetadata: { readOnlyOptions: true } }),
    ).toBe('the options of region belong to HubSpot');
  });

  it("is the whole, when it is HubSpot's or an app's", () => {
    expect(refuses([], {})).toBeUndefined();
    expect(refuses([], { hubspotDefined: true })).toBe("region is HubSpot's own property");
    expect(refuses([], readOnly)).toBe('region belongs to an app or HubSpot and cannot be archived');
    expect(refuses([], { modificationMetadata: { archivable: false } })).toBe(
      'region belongs to an app or HubSpot and cannot be archived',
    );
  });

  it('is what kind of thing a calculation is', () => {
    const says = 'region is calculated: HubSpot does not turn a calculation into something else';
    const calculated = { type: 'number', calculationFormula: 'a + 1' };
    expect(refuses(['type'], calculated)).toBe(says);
    expect(refuses(['fieldType'], calculated)).toBe(says);
    expect(refuses(['options', 'a'], calculated)).toBe(says);
    expect(refuses(['options', 'a'], { ...calculated, type: 'enumeration' })).toBeUndefined();
    expect(refuses(['options', 'a'], { ...calculated, type: 'bool' })).toBeUndefined();
    expect(refuses(['calculationFormula'], calculated)).toBeUndefined();
    expect(refuses(['type'], { calculationFormula: '' })).toBeUndefined();
  });

  it('is a currency symbol that has named its currency', () => {
    expect(refuses(['showCurrencySymbol'], { currencyPropertyName: 'currency' })).toBe(
      'region shows its currency symbol for good: it has named a currency property',
    );
    expect(refuses(['showCurrencySymbol'], {})).toBeUndefined();
  });
});

describe('short spelling', () => {
  const contract = (fields: Fields, body?: JsonObject) =>
    ordered(property.contract(property.expand(mapOf(fields), 'contacts'), body && foundOf(property, body)));

  it('leaves out what a formula implies, and Yes and No of a bool', () => {
    expect(contract({ type: 'number', calculationFormula: '1' })).toEqual([
      ['type', 'number'],
      ['calculationFormula', '1'],
    ]);
    expect(contract({ fieldType: 'calculation_equation', calculationFormula: '1' })).toEqual([
      ['calculationFormula', '1'],
    ]);
    expect(contract({ fieldType: 'calculation_equation' })).toEqual([['fieldType', 'calculation_equation']]);
    const bool = (options: Fields) => contract({ type: 'bool', options });
    expect(bool({ true: { label: 'Yes' }, false: { label: 'No' } })).toEqual([['type', 'bool']]);
    for (const options of [
      { true: { label: 'Ja' }, false: { label: 'No' } },
      { false: { label: 'No' }, true: { label: 'Yes' } },
      { true: { label: 'Yes', hidden: true }, false: { label: 'No' } },
      { true: { label: 'Yes' }, false: { label: 'No' }, maybe: { label: 'Maybe' } },
      { true: { label: 'Yes' } },
    ]) {
      expect(bool(options)).toHaveLength(2);
    }
    expect(
      contract({ type: 'enumeration', options: { true: { label: 'Yes' }, false: { label: 'No' } } }),
    ).toHaveLength(2);
    expect(contract({ type: 'bool', options: 'odd' })).toHaveLength(2);
  });

  it('names things by key, or by id where there is no key', () => {
    expect(contract({ groupName: 'g' })).toEqual([['groupName', 'g']]);
    expect(
      ordered(
        property.contract(
          new Map([
            ['groupName', { kind: 'propertyGroup', literal: '1' }],
            ['currencyPropertyName', { kind: 'property' }],
          ]),
        ),
      ),
    ).toEqual([
      ['groupName', '1'],
      ['currencyPropertyName', ''],
    ]);
  });

  it("has no definition of HubSpot's own properties", () => {
    expect(contract({ ...text, description: 'D' }, { name: 'hs_x' })).toEqual([
      ['label', 'L'],
      ['description', 'D'],
    ]);
    expect(contract(text, { name: 'firstname', hubspotDefined: true })).toEqual([['label', 'L']]);
  });
});

describe('a property', () => {
  it('is found by its name, with who changed it and when', () => {
    expect(
      foundOf(property, { name: 'region', createdUserId: '1', updatedUserId: '2', updatedAt: '2026-01-01' }),
    ).toMatchObject({
      id: 'region',
      names: ['region'],
      builtIn: false,
      createdBy: '1',
      changedBy: '2',
      changedAt: '2026-01-01',
    });
    expect(foundOf(property, { name: null, updatedAt: null })).toEqual({
      id: '',
      names: [''],
      builtIn: false,
      body: { name: null, updatedAt: null },
    });
    expect(foundOf(property, { name: 'hs_x' }).builtIn).toBe(true);
    expect(foundOf(property, { name: 'email', hubspotDefined: true }).builtIn).toBe(true);
  });

  it('is listed once for every sensitivity that is declared', () => {
    const asked = (...sensitivities: readonly string[]) =>
      property
        .reads({
          kind: 'property',
          scope: 'contacts',
          forms: sensitivities.map(one => mapOf({ dataSensitivity: one })),
        })
        .map(call => call.query?.dataSensitivity);
    expect(asked()).toEqual(['non_sensitive']);
    expect(asked('highly_sensitive', 'sensitive', 'sensitive', 'odd')).toEqual([
      'non_sensitive',
      'sensitive',
      'highly_sensitive',
    ]);
    expect(property.reads({ kind: 'property', forms: [] })[0]?.path).toEqual({ objectType: '' });
  });

  it('is looked for under every other sensitivity where it must not be overlooked', () => {
    const closer = (...declared: readonly string[]) =>
      property.closer?.({ kind: 'property', forms: declared.map(one => mapOf({ dataSensitivity: one })) });
    expect(closer()?.map(call => call.query?.dataSensitivity)).toEqual(['sensitive', 'highly_sensitive']);
    expect(closer('sensitive')?.map(call => call.query?.dataSensitivity)).toEqual(['highly_sensitive']);
  });

  it('is never taken to be absent from an answer that is no list', () => {
    expect(property.bodies(answerOf({ results: [{ name: 'a' }] }))).toEqual([{ name: 'a' }]);
    for (const odd of [
      'odd',
      {},
      { results: {} },
      { results: [{ name: 'a' }, null] },
      { results: [{ name: 7 }] },
    ])
      expect(property.bodies(answerOf(odd))).toBeUndefined();
    const list = (dataSensitivity: string) => ({
      ...answerOf({ results: [] }),
      call: { endpoint: 'properties.list', query: { dataSensitivity } },
    });
    expect(property.bodies(list('sensitive'))).toEqual([]);
    expect(property.bodies(list('non_sensitive'))).toBeUndefined();
  });

  it('needs the scopes of its object type and sensitivity', () => {
    const scopes = (scope: string | undefined, ...fields: readonly Fields[]) =>
      property.scopes(scope, fields.map(mapOf));
    expect(scopes('contacts', { dataSensitivity: 'sensitive' })).toEqual({
      read: [
        { anyOf: ['crm.schemas.contacts.read', 'crm.objects.contacts.read'], why: 'properties of contacts' },
        { anyOf: ['crm.objects.contacts.sensitive.read'], why: 'sensitive properties of contacts' },
      ],
      write: [
        { anyOf: ['crm.schemas.contacts.write'], why: 'properties of contacts' },
        { anyOf: ['crm.objects.contacts.sensitive.write'], why: 'sensitive properties of contacts' },
      ],
    });
    const anyOf = (scope: string) => [scopes(scope).read[0]?.anyOf, scopes(scope).write[0]?.anyOf];
    expect(anyOf('tickets')).toEqual([
      ['tickets', 'crm.schemas.tickets.read'],
      ['tickets', 'crm.schemas.tickets.write'],
    ]);
    expect(anyOf('users')).toEqual([['crm.objects.users.read'], ['crm.objects.users.write']]);
    expect(anyOf('leads')).toEqual([['crm.objects.leads.read'], ['crm.objects.leads.write']]);
    expect(anyOf('orders')).toEqual([
      ['crm.schemas.orders.read'],
      ['crm.schemas.orders.write', 'crm.pipelines.orders.write'],
    ]);
    expect(anyOf('2-4711')).toEqual([
      ['crm.schemas.custom.read', 'crm.objects.custom.read'],
      ['crm.schemas.custom.write'],
    ]);
    expect(scopes('2-4711', { dataSensitivity: 'highly_sensitive' }).read[1]?.anyOf).toEqual([
      'crm.objects.custom.highly_sensitive.read',
    ]);
    expect(scopes(undefined).read[0]?.anyOf).toEqual(['crm.schemas.custom.read', 'crm.objects.custom.read']);
  });

  it('has a link and a title', () => {
    expect(property.link('contacts', 'a b', 1)).toBe(
      '/property-settings/1/properties?type=0-1&action=edit&property=a%20b',
    );
    expect(property.link('2-4711', 'x', 1)).toContain('type=2-4711');
    expect(property.link(undefined, 'x', 1)).toContain('type=&');
    expect(property.title(mapOf({ label: 'L' }))).toBe('L');
    expect(property.title(new Map())).toBeUndefined();
  });

  it('refers to its group, its currency and what its formula reads', () => {
    const form = property.expand(
      mapOf({ groupName: 'g', currencyPropertyName: 'c', calculationFormula: 'a + b' }),
      'contacts',
    );
    expect(
      property.references(form, 'contacts', 'region').map(ref => `${ref.kind} ${ref.scope} ${ref.key}`),
    ).toEqual([
      'propertyGroup contacts g',
      'property contacts c',
      'property contacts a',
      'property contacts b',
    ]);
    expect(
      property.references(
        property.expand(mapOf({ groupName: 'g', calculationFormula: 'a' }), undefined),
        undefined,
        'region',
      ),
    ).toEqual([
      { kind: 'propertyGroup', key: 'g' },
      { kind: 'property', key: 'a' },
    ]);
  });
});
