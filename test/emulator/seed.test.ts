import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SeedError, startEmulator } from '../../src/emulator/index.ts';
import { CONTACTS, names, portal, RECORDS, seedOf, textProperty } from './support.ts';

const recorded = {
  name: 'old_style',
  label: 'Old style',
  type: 'enumeration',
  fieldType: 'select',
  description: null,
  groupName: 'simpleevents.io',
  options: [{ label: 'One', value: '', displayOrder: 0, hidden: false }],
  unknownField: { kept: true },
};

describe('a seed directory', () => {
  it('gives bodies verbatim, from {results} and from arrays', async () => {
    const seed = seedOf({
      'account.json': {
        portalId: 7,
        timeZone: 'Europe/Berlin',
        uiDomain: 'app-eu1.hubspot.com',
        emulator: {},
      },
      'properties/contacts.json': { results: [recorded, { ...textProperty('gone'), archived: true }] },
      'properties/Company.json': [recorded],
      'groups/contacts.json': [{ name: 'own', label: 'Own', displayOrder: 3, archived: false }],
      'records/0-1.json': {
        results: [{ id: '17', properties: { old_style: '' }, createdAt: 'x', updatedAt: 'x' }],
      },
    });
    const client = await portal({ seed });
    expect(client.emulator.notes).toEqual([]);
    expect(client.emulator.portalId).toBe(7);
    expect((await client.get('/account-info/v3/details')).body).toEqual({
      portalId: 7,
      timeZone: 'Europe/Berlin',
      uiDomain: 'app-eu1.hubspot.com',
    });
    expect((await client.get(CONTACTS)).body).toEqual({ results: [recorded] });
    expect(names(await client.get(`${CONTACTS}?archived=true`))).toEqual(['gone']);
    expect((await client.get('/crm/v3/properties/companies')).body).toEqual({ results: [recorded] });
    expect(names(await client.get(`${CONTACTS}/groups`))).toEqual(['own', 'simpleevents.io']);
    expect((await client.get(`${CONTACTS}/groups/simpleevents.io`)).body).toMatchObject({
      label: 'simpleevents.io',
    });
    expect((await client.get(`${RECORDS}/17`)).body).toMatchObject({
      id: '17',
      url: expect.stringContaining('app-eu1'),
    });
    expect((await client.get('/crm/v3/properties/deals/dealname')).status).toBe(200);
  });

  it('may break rules of today: only what a PATCH touches is checked', async () => {
    const client = await portal({ seed: seedOf({ 'properties/contacts.json': [recorded] }) });
    const { status, body } = await client.patch(`${CONTACTS}/old_style`, { label: 'New' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ label: 'New', unknownField: { kept: true } });
  });

  it('keeps properties that formulas of unknown syntax name', async () => {
    const properties = [
      textProperty('used'),
      textProperty('free'),
      { name: 'sum', type: 'number', calculationFormula: 'TARGET[used]', archived: false },
    ];
    const client = await portal({ seed: seedOf({ 'properties/contacts.json': properties }) });
    expect((await client.delete(`${CONTACTS}/used`)).status).toBe(400);
    expect((await client.delete(`${CONTACTS}/free`)).status).toBe(204);
  });

  it('knows labels of HubSpot groups that only properties name', async () => {
    const properties = [
      { ...recorded, groupName: 'emailinformation' },
      { name: 'bare', type: 'string' },
    ];
    const groups = [{ name: 'own', label: 'Own' }];
    const seed = seedOf({ 'properties/contacts.json': properties, 'groups/contacts.json': groups });
    const client = await portal({ seed });
    expect((await client.get(`${CONTACTS}/groups/emailinformation`)).body.label).toBe('Email information');
  });

  it('switches the Sensitive data feature on, without showing the switch', async () => {
    const seed = seedOf({ 'account.json': { emulator: { sensitiveData: true } } });
    const client = await portal({ seed });
    expect((await client.post(CONTACTS, textProperty('p', { dataSensitivity: 'sensitive' }))).status).toBe(
      201,
    );
    expect((await client.get('/account-info/v3/details')).body).toEqual({ portalId: 146912345 });
  });

  it('brings custom objects, known by id and full name only', async () => {
    const schema = {
      objectTypeId: '2-77',
      name: 'car',
      fullyQualifiedName: 'p7_car',
      labels: { singular: 'Car', plural: 'Cars' },
      properties: [{ name: 'model', type: 'string', groupName: 'car_information' }, 'odd'],
    };
    const bare = { objectTypeId: '2-78' };
    const gone = { objectTypeId: '2-79', archived: true };
    const seed = seedOf({
      'schemas.json': [schema, bare, gone, { objectTypeId: '0-1' }],
      'records/p7_car.json': [{ id: 5, properties: { model: 'T' } }],
    });
    const client = await portal({ seed });
    for (const name of ['2-77', 'p7_car', 'P7_CAR']) {
      expect(names(await client.get(`/crm/v3/properties/${name}`))).toEqual(['model']);
    }
    expect((await client.get('/crm/v3/properties/car')).status).toBe(400);
    expect((await client.get('/crm/v3/properties/2-79')).status).toBe(400);
    expect(names(await client.get('/crm/v3/properties/2-78'))).toContain('hs_object_id');
    expect((await client.get('/crm/v3/objects/2-77/5')).status).toBe(200);
    const custom = client.as(client.emulator.createToken({ scopes: ['crm.schemas.custom.read'] }));
    expect((await custom.get('/crm/v3/properties/2-77')).status).toBe(200);
    expect((await client.get('/crm/v3/limits/custom-object-types')).body.usage).toBe(2);
    expect((await client.get('/crm/v3/limits/pipelines')).body.byObjectType).toContainEqual(
      expect.objectContaining({ objectTypeId: '2-77', pluralLabel: 'Cars', limit: 100 }),
    );
  });

  it('says what it did not read', async () => {
    const seed = seedOf({
      'goals.json': [],
      'properties/notes.txt': 'x',
      'flows/1.txt': '',
      'sequences/1.json': {},
    });
    const client = await portal({ seed });
    expect(client.emulator.notes).toEqual([
      'seed: flows/1.txt is not read',
      'seed: goals.json is not read',
      'seed: properties/notes.txt is not read',
      'seed: sequences is not read',
    ]);
  });
});

describe('a bad seed names file and problem', () => {
  const bad: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
    ['no JSON', { 'properties/contacts.json': '{' }, 'properties/contacts.json: SyntaxError'],
    ['no list', { 'owners.json': {} }, 'owners.json: expected {"results": [...]} or an array'],
    ['a text entry', { 'owners.json': ['x'] }, 'owners.json: entry 0 is not an object'],
    ['an account list', { 'account.json': [] }, 'account.json: expected an object'],
    [
      'a worded portal id',
      { 'account.json': { portalId: 'x' } },
      'account.json: portalId must be a whole number',
    ],
    [
      'no property name',
      { 'properties/deals.json': [{ type: 'string' }] },
      "properties/deals.json: entry 0 has no 'name'",
    ],
    [
      'no property type',
      { 'properties/deals.json': [{ name: 'a' }] },
      "properties/deals.json: entry 0 has no 'type'",
    ],
    [
      'a name twice',
      { 'groups/deals.json': [{ name: 'a' }, { name: 'a' }] },
      "groups/deals.json: 'a' appears twice",
    ],
    [
      'no object type',
      { 'groups/cars.json': [] },
      "groups/cars.json: 'cars' is no object type of this portal",
    ],
    [
      'one object type twice',
      { 'groups/deal.json': [], 'groups/deals.json': [] },
      'groups/deals.json: groups/deal.json is about the same object type',
    ],
    [
      'a record without properties',
      { 'records/deals.json': [{ id: '1' }] },
      "records/deals.json: entry 0 has no 'properties'",
    ],
    [
      'a schema without id',
      { 'schemas.json': [{ name: 'car' }] },
      'schemas.json: entry 0 has no objectTypeId such as 2-123',
    ],
    [
      'a directory for a file',
      { 'owners.json/x.json': [] },
      'owners.json: is a directory, expected a JSON file',
    ],
    ['a file for a directory', { properties: [] }, 'properties: expected a directory'],
    ['a list without id', { 'lists.json': [{ name: 'A' }] }, "lists.json: entry 0 has no 'listId'"],
    ['a workflow without id', { 'flows.json': [{ name: 'A' }] }, "flows: entry 0 has no 'id'"],
    [
      'a workflow twice',
      { 'flows.json': [{ id: '1' }], 'flows/1.json': { id: '1' } },
      "flows: '1' appears twice",
    ],
    ['no workflow', { 'flows/1.json': {} }, 'flows/1.json: expected {"results": [...]} or an array'],
  ];
  it.each(bad)('%s', async (_, files, message) => {
    const started = startEmulator({ seed: seedOf(files) });
    await expect(started).rejects.toThrow(SeedError);
    await expect(started).rejects.toThrow(message);
  });

  it('is refused when it is not there, or leads elsewhere', async () => {
    await expect(startEmulator({ seed: '/nonexistent/seed' })).rejects.toThrow('is not a directory');
    const seed = seedOf({ 'secret.txt': 'x' });
    symlinkSync(join(seed, 'secret.txt'), join(seed, 'account.json'));
    await expect(startEmulator({ seed })).rejects.toThrow('account.json: is a symbolic link');
    const folder = seedOf({});
    symlinkSync(seed, join(folder, 'properties'));
    await expect(startEmulator({ seed: folder })).rejects.toThrow('properties: is a symbolic link');
    symlinkSync('/dev/null', join(folder, 'null'));
    await expect(startEmulator({ seed: '/dev/null' })).rejects.toThrow('is neither a file nor a directory');
  });
});

describe('a reset', () => {
  it('reads the seed again, and changes nothing when it has become bad', async () => {
    const seed = seedOf({ 'properties/contacts.json': [textProperty('seeded')] });
    const client = await portal({ seed });
    await client.patch(`${CONTACTS}/seeded`, { label: 'New' });
    writeFileSync(join(seed, 'properties/contacts.json'), JSON.stringify([{ name: 'typeless' }]));
    const refused = await client.call('POST', '/_emulator/reset');
    expect(refused).toMatchObject({
      status: 400,
      body: { message: "properties/contacts.json: entry 0 has no 'type'" },
    });
    expect((await client.get(`${CONTACTS}/seeded`)).body.label).toBe('New');
    writeFileSync(join(seed, 'properties/contacts.json'), JSON.stringify([textProperty('other')]));
    client.emulator.reset();
    expect(names(await client.get(CONTACTS))).toEqual(['other']);
  });
});

const SAMPLES = resolve(import.meta.dirname, '../../../shared/samples/properties');
const sample = join(SAMPLES, 'contacts.investor-portal.json');

describe.runIf(existsSync(sample))('recorded portals', () => {
  it.each(['contacts.investor-portal.json', 'contacts.default-portal.json'])(
    '%s comes back as recorded',
    async file => {
      const text = readFileSync(join(SAMPLES, file), 'utf8');
      const client = await portal({ seed: seedOf({ 'properties/contacts.json': text }) });
      expect((await client.get(CONTACTS)).body).toEqual(JSON.parse(text));
    },
  );
});
