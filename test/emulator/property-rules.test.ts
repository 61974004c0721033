import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/emulator/json.ts';
import { CONTACTS, choiceProperty, numberProperty, option, portal, textProperty } from './support.ts';

const bool = (options: readonly JsonObject[]): JsonObject =>
  textProperty('flag', { type: 'bool', fieldType: 'booleancheckbox', options });
const owner = (more: JsonObject = {}): JsonObject =>
  textProperty('picker', {
    type: 'enumeration',
    fieldType: 'select',
    externalOptions: true,
    referencedObjectType: 'OWNER',
    ...more,
  });

describe('definitions HubSpot refuses with 400', () => {
  const refused: readonly (readonly [string, JsonObject])[] = [
    ['no label', textProperty('p', { label: '' })],
    ['no group', textProperty('p', { groupName: null })],
    ['a group that does not exist', textProperty('p', { groupName: 'nowhere' })],
    ['a name with capitals', textProperty('Tier')],
    ['a name that starts with a digit', textProperty('1st')],
    ['a name that is too long', textProperty('p'.repeat(101))],
    ['a name with the reserved prefix', textProperty('hs_tier')],
    ['a label that is too long', textProperty('p', { label: 'l'.repeat(251) })],
    ['a description that is too long', textProperty('p', { description: 'd'.repeat(5001) })],
    ['a number as label', textProperty('p', { label: 5 })],
    ['a type that cannot be created', textProperty('p', { type: 'json' })],
    ['a fieldType of another type', textProperty('p', { fieldType: 'select' })],
    ['calculation_score', textProperty('p', { type: 'number', fieldType: 'calculation_score' })],
    ['calculation_equation without a formula', textProperty('p', { fieldType: 'calculation_equation' })],
    ['an enumeration without options', choiceProperty('p', [])],
    ['an option without value', choiceProperty('p', [], { options: [{ label: 'A' }] })],
    ['an option that is text', choiceProperty('p', [], { options: ['a'] })],
    [
      'two options with one value',
      choiceProperty('p', [], { options: [option('a'), option('a', { label: 'B' })] }),
    ],
    [
      'two options with one label',
      choiceProperty('p', [], { options: [option('a'), option('b', { label: 'A' })] }),
    ],
    [
      'more options than allowed',
      choiceProperty(
        'p',
        Array.from({ length: 5001 }, (_, index) => `v${index}`),
      ),
    ],
    ['options on text', textProperty('p', { options: [option('a')] })],
    ['an unknown numberDisplayHint', numberProperty('p', { numberDisplayHint: 'roman' })],
    ['an empty textDisplayHint', textProperty('p', { textDisplayHint: '' })],
    ['an unknown dataSensitivity', textProperty('p', { dataSensitivity: 'secret' })],
    [
      'a currency property without the symbol',
      numberProperty('p', { currencyPropertyName: 'deal_currency_code' }),
    ],
    ['a reference without externalOptions', textProperty('p', { referencedObjectType: 'OWNER' })],
    ['externalOptions on text', textProperty('p', { externalOptions: true, referencedObjectType: 'OWNER' })],
    ['externalOptions with options', owner({ options: [option('a')] })],
    ['externalOptions without a reference', owner({ referencedObjectType: null })],
    ['a reference that cannot be created', owner({ referencedObjectType: 'SEQUENCE' })],
  ];
  it.each(refused)('%s', async (_, body) => {
    const client = await portal();
    const answer = await client.post(CONTACTS, body);
    expect(answer).toMatchObject({ status: 400, body: { status: 'error', category: 'VALIDATION_ERROR' } });
    expect((await client.get(`${CONTACTS}/${String(body.name)}`)).status).toBe(404);
  });

  it('names every required field that is missing', async () => {
    const client = await portal();
    const answer = await client.post(CONTACTS, { name: 'p' });
    expect(answer.body).toMatchObject({
      context: { missingFields: ['label', 'groupName', 'type', 'fieldType'] },
    });
  });

  it('a body that is no object', async () => {
    const client = await portal();
    expect((await client.post(CONTACTS, [])).body.message).toMatch(/^Invalid input JSON on line 1/);
  });
});

describe('booleans', () => {
  it.each([
    ['none', []],
    ['one', [option('true')]],
    ['others', [option('yes'), option('no')]],
    ['three', [option('true'), option('false'), option('maybe')]],
  ])('refuses %s instead of true and false', async (_, options) => {
    const client = await portal();
    const answer = await client.post(CONTACTS, bool(options));
    expect(answer).toMatchObject({
      status: 400,
      body: { subCategory: 'PropertyValidationError.INVALID_BOOLEAN_OPTION' },
    });
  });

  it('takes true and false in any order, and refuses to lose one', async () => {
    const client = await portal();
    expect((await client.post(CONTACTS, bool([option('false'), option('true')]))).status).toBe(201);
    expect((await client.patch(`${CONTACTS}/flag`, { options: [option('true')] })).status).toBe(400);
  });
});

describe('options', () => {
  it('get the next free number where none is sent, as in the recorded exchange', async () => {
    const client = await portal();
    const options = [
      { label: 'art', value: 'art', description: 'art' },
      { label: 'travel', value: 'travel', displayOrder: 1 },
      { label: 'swimming', value: 'swimming', displayOrder: 2, hidden: true },
    ];
    const { body } = await client.post(CONTACTS, choiceProperty('interests', [], { options }));
    expect(body.options).toEqual([
      { label: 'art', value: 'art', description: 'art', displayOrder: 3, hidden: false },
      { label: 'travel', value: 'travel', displayOrder: 1, hidden: false },
      { label: 'swimming', value: 'swimming', displayOrder: 2, hidden: true },
    ]);
  });
});

describe('display hints and currencies', () => {
  it('keeps a hint on null and refuses to empty it', async () => {
    const client = await portal();
    await client.post(CONTACTS, numberProperty('price', { numberDisplayHint: 'currency' }));
    expect(
      (await client.patch(`${CONTACTS}/price`, { numberDisplayHint: null })).body.numberDisplayHint,
    ).toBe('currency');
    expect((await client.patch(`${CONTACTS}/price`, { numberDisplayHint: '' })).status).toBe(400);
    expect((await client.patch(`${CONTACTS}/price`, { numberDisplayHint: 'percentage' })).status).toBe(200);
  });

  it('never lets the currency symbol go once a currency property was named', async () => {
    const client = await portal();
    await client.post(CONTACTS, numberProperty('price', { showCurrencySymbol: true }));
    expect((await client.patch(`${CONTACTS}/price`, { showCurrencySymbol: false })).status).toBe(200);
    const named = { showCurrencySymbol: true, currencyPropertyName: 'no_such_property' };
    expect((await client.patch(`${CONTACTS}/price`, named)).status).toBe(200);
    const refused = await client.patch(`${CONTACTS}/price`, { showCurrencySymbol: false });
    expect(refused.body.subCategory).toBe(
      'PropertyValidationError.ONLY_CURRENCY_PROPERTIES_CAN_SPECIFY_CURRENCY',
    );
    expect((await client.patch(`${CONTACTS}/price`, { currencyPropertyName: null })).body).toMatchObject(
      named,
    );
  });
});

describe('what a PATCH is checked for', () => {
  it.each([
    ['an empty label', { label: '' }],
    ['a group that does not exist', { groupName: 'nowhere' }],
    ['a fieldType of another type', { fieldType: 'number' }],
    ['a type without options', { type: 'enumeration', fieldType: 'select' }],
    ['calculation_equation without a formula', { fieldType: 'calculation_equation' }],
    ['a text for displayOrder', { displayOrder: 'first' }],
  ])('refuses %s', async (_, change) => {
    const client = await portal();
    await client.post(CONTACTS, textProperty('tier'));
    expect((await client.patch(`${CONTACTS}/tier`, change)).status).toBe(400);
  });

  it('moves a property to another group', async () => {
    const client = await portal();
    await client.post(CONTACTS, textProperty('tier'));
    const { body } = await client.patch(`${CONTACTS}/tier`, { groupName: 'sales_properties' });
    expect(body.groupName).toBe('sales_properties');
  });
});

describe('owner properties', () => {
  it('are made without options', async () => {
    const client = await portal();
    const { status, body } = await client.post(CONTACTS, owner());
    expect(status).toBe(201);
    expect(body).toMatchObject({ externalOptions: true, referencedObjectType: 'OWNER', options: [] });
    expect((await client.patch(`${CONTACTS}/picker`, { options: [] })).status).toBe(200);
  });
});

describe('sensitive properties', () => {
  const sensitive = textProperty('diagnosis', { dataSensitivity: 'sensitive' });

  it('are refused while the account has the feature off', async () => {
    const client = await portal();
    const answer = await client.post(CONTACTS, sensitive);
    expect(answer).toMatchObject({
      status: 400,
      body: {
        subCategory: 'PropertyValidationError.PORTAL_NOT_ENABLED_FOR_SENSITIVE_DATA',
        context: { portalId: ['146912345'] },
      },
    });
  });

  it('need the sensitive write scope, to create and to change', async () => {
    const client = await portal({ sensitiveData: true });
    const scopes = ['crm.schemas.contacts.read', 'crm.schemas.contacts.write'];
    const plain = client.as(client.emulator.createToken({ scopes }));
    const refused = await plain.post(CONTACTS, sensitive);
    expect(refused).toMatchObject({
      status: 403,
      body: { message: 'Missing required scope for: sensitive-data-property-create' },
    });
    expect((await client.post(CONTACTS, sensitive)).status).toBe(201);
    expect((await plain.patch(`${CONTACTS}/diagnosis`, { label: 'x' })).status).toBe(403);
    expect((await client.patch(`${CONTACTS}/diagnosis`, { label: 'x' })).status).toBe(200);
  });

  it('show only under their own sensitivity', async () => {
    const client = await portal({ sensitiveData: true });
    await client.post(CONTACTS, sensitive);
    expect((await client.get(`${CONTACTS}/diagnosis`)).status).toBe(404);
    expect((await client.get(`${CONTACTS}/diagnosis?dataSensitivity=sensitive`)).status).toBe(200);
    expect((await client.get(`${CONTACTS}/email?dataSensitivity=sensitive`)).status).toBe(404);
    expect((await client.get(`${CONTACTS}?dataSensitivity=sensitive`)).body.results).toHaveLength(1);
    expect((await client.get(`${CONTACTS}?dataSensitivity=highly_sensitive`)).body.results).toEqual([]);
  });
});
