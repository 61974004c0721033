import { describe, expect, it } from 'vitest';
import { SeedError, startEmulator } from '../../src/emulator/index.ts';
import { arrayOf, isObject, type JsonObject, textOf } from '../../src/emulator/json.ts';
import { type Answer, type Client, names, portal, seedOf, textProperty } from './support.ts';

const many = (count: number, more: JsonObject = {}): readonly JsonObject[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(index + 1).padStart(4, '0'), ...more }));

const as = (client: Client, ...scopes: readonly string[]): Client =>
  client.as(client.emulator.createToken({ scopes }));

/** All ids, page by page. */
async function pages(client: Client, path: string): Promise<readonly (readonly string[])[]> {
  const found: (readonly string[])[] = [];
  let after = '';
  do {
    const answer: Answer = await client.get(`${path}${after}`);
    found.push(names(answer, 'id'));
    const next: unknown = isObject(answer.body.paging) ? answer.body.paging.next : undefined;
    after =
      typeof next === 'object' && next !== null && 'after' in next ? `&after=${String(next.after)}` : '';
  } while (after !== '');
  return found;
}

describe('users', () => {
  const users = [
    { id: '71', email: 'one@example.com', superAdmin: true },
    { id: '72', email: 'two@example.com', primaryTeamId: '61' },
  ];

  it.each(['/settings/users/2026-03', '/settings/v3/users', '/settings/users/v3'])(
    'are read under %s, by id or e-mail',
    async base => {
      const client = await portal({ seed: seedOf({ 'users.json': users }) });
      expect((await client.get(base)).body).toEqual({ results: users });
      expect(await pages(client, `${base}?limit=1`)).toEqual([['71'], ['72']]);
      expect((await client.get(`${base}/72`)).body).toEqual(users[1]);
      expect((await client.get(`${base}/TWO@example.com?idProperty=EMAIL`)).body.id).toBe('72');
      expect((await client.get(`${base}/73`)).status).toBe(404);
      expect((await client.get(`${base}/72?idProperty=NAME`)).status).toBe(400);
    },
  );

  it('are one in a fresh portal, none where the seed says so, and need a scope', async () => {
    const client = await portal();
    expect(names(await client.get('/settings/users/2026-03'), 'email')).toEqual(['owner@example.com']);
    expect((await as(client, 'crm.objects.users.read').get('/settings/v3/users')).status).toBe(200);
    expect((await as(client, 'oauth').get('/settings/v3/users')).status).toBe(403);
    const empty = await portal({ seed: seedOf({ 'users.json': [] }) });
    expect(names(await empty.get('/settings/users/2026-03'))).toEqual([]);
  });
});

describe('teams and owners', () => {
  it('are as seeded, queues among them', async () => {
    const teams = [{ id: '61', name: 'EMEA', userIds: ['71'], secondaryUserIds: [] }];
    const owners = [
      {
        id: '81',
        type: 'PERSON',
        email: 'a@example.com',
        userId: 71,
        teams: [{ id: '61', name: 'EMEA', primary: true }],
      },
      { id: '82', type: 'QUEUE', email: 'queue@example.com', archived: false },
    ];
    const client = await portal({ seed: seedOf({ 'teams.json': teams, 'owners.json': owners }) });
    expect((await client.get('/settings/users/2026-03/teams')).body).toEqual({ results: teams });
    expect((await client.get('/crm/owners/2026-09')).body.results).toEqual(owners);
    expect((await client.get('/crm/owners/2026-09/82')).body.type).toBe('QUEUE');
    const reader = as(client, 'settings.users.read');
    expect((await reader.get('/settings/users/2026-03/teams')).status).toBe(403);
  });
});

describe('owners', () => {
  it('are read with their scope, under the path of v3 with that of workflows, too', async () => {
    const client = await portal();
    const statuses = async (scope: string) => {
      const reader = as(client, scope);
      const answers = [await reader.get('/crm/owners/2026-09'), await reader.get('/crm/v3/owners')];
      return answers.map(({ status }) => status);
    };
    expect(await statuses('crm.objects.owners.read')).toEqual([200, 200]);
    expect(await statuses('automation')).toEqual([403, 200]);
    expect(await statuses('forms')).toEqual([403, 403]);
  });
});

describe('forms', () => {
  const forms = [
    { id: 'a', name: 'A', formType: 'hubspot' },
    { id: 'b', name: 'B' },
    { id: 'c', name: 'C', formType: 'captured' },
    { id: 'd', name: 'D', formType: 'hubspot', archived: true },
  ];

  it("of HubSpot's editor are listed, others by type, archived ones apart", async () => {
    const client = await portal({ seed: seedOf({ 'forms.json': { results: forms } }) });
    const list = async (query: string) => names(await client.get(`/marketing/v3/forms${query}`));
    expect(await list('')).toEqual(['A', 'B']);
    expect(await list('?formTypes=captured,flow')).toEqual(['C']);
    expect(await list('?formTypes=hubspot&formTypes=captured')).toEqual(['A', 'B', 'C']);
    expect(await list('?formTypes=all')).toEqual(['A', 'B', 'C']);
    expect(await list('?archived=true')).toEqual(['D']);
    expect(await pages(client, '/marketing/v3/forms?limit=1')).toEqual([['a'], ['b']]);
    expect((await client.get('/marketing/v3/forms/c')).body).toEqual(forms[2]);
    expect((await client.get('/marketing/v3/forms/d')).status).toBe(404);
    expect((await client.get('/marketing/v3/forms/d?archived=true')).status).toBe(200);
    expect((await as(client, 'content').get('/marketing/v3/forms')).status).toBe(403);
  });

  it('come 20 at once', async () => {
    const client = await portal({ seed: seedOf({ 'forms.json': many(45) }) });
    expect((await pages(client, '/marketing/v3/forms?archived=false')).map(({ length }) => length)).toEqual([
      20, 20, 5,
    ]);
    expect((await client.get('/marketing/v3/forms?limit=501')).status).toBe(400);
  });
});

describe('marketing e-mails', () => {
  it('come in pages with their total, archived ones apart', async () => {
    const emails = [...many(12), { id: '9000', name: 'Gone', archived: true }];
    const client = await portal({ seed: seedOf({ 'emails.json': emails }) });
    const first = await client.get('/marketing/emails/2026-09');
    expect([names(first, 'id').length, first.body.total]).toEqual([10, 12]);
    expect(await pages(client, '/marketing/v3/emails?limit=12')).toEqual([
      many(12).map(email => textOf(email, 'id')),
    ]);
    expect((await client.get('/marketing/v3/emails/0003')).body).toEqual({ id: '0003' });
    expect((await client.get('/marketing/v3/emails/9000')).status).toBe(404);
    expect(names(await client.get('/marketing/v3/emails?archived=true'))).toEqual(['Gone']);
    expect((await as(client, 'forms').get('/marketing/v3/emails')).status).toBe(403);
    expect((await client.get('/marketing/v3/emails?after=1')).status).toBe(400);
  });
});

const CAR = {
  objectTypeId: '2-77',
  name: 'car',
  fullyQualifiedName: 'p7_car',
  labels: { singular: 'Car', plural: 'Cars' },
  properties: [
    { name: 'zeta', label: 'Zeta', type: 'string', groupName: 'car' },
    { name: 'alpha', label: 'Alpha', type: 'string', groupName: 'car' },
  ],
  associations: [{ id: '41', fromObjectTypeId: '2-77', toObjectTypeId: '0-1', name: 'known' }],
};
const label = (typeId: number, from: string, to: string, more: JsonObject = {}): JsonObject => ({
  from,
  to,
  category: 'USER_DEFINED',
  typeId,
  label: `Label ${typeId}`,
  name: `name_${typeId}`,
  ...more,
});

describe('association labels', () => {
  const labels = '/crm/associations/2026-09/contacts/companies/labels';
  const own = [
    { category: 'HUBSPOT_DEFINED', typeId: 1, label: 'Primary' },
    { category: 'HUBSPOT_DEFINED', typeId: 279, label: null },
  ];

  it("are HubSpot's own in a fresh portal, under each path", async () => {
    const client = await portal();
    for (const base of ['/crm/associations/2026-09', '/crm/associations/v4', '/crm/v4/associations'])
      expect((await client.get(`${base}/0-1/company/labels`)).body).toEqual({ results: own });
    expect(names(await client.get('/crm/v4/associations/deals/tickets/labels'), 'typeId')).toEqual([]);
    expect((await client.get('/crm/v4/associations/deals/planes/labels')).status).toBe(400);
  });

  it('are those of a seed, too, without their names', async () => {
    const seed = seedOf({
      'associationLabels.json': [
        label(37, 'contacts', 'companies'),
        label(38, '0-2', '0-1'),
        {
          from: 'deal',
          to: 'company',
          results: [{ category: 'HUBSPOT_DEFINED', typeId: 341, label: null }, 'odd'],
        },
      ],
    });
    const client = await portal({ seed });
    const defined = { category: 'USER_DEFINED', typeId: 37, label: 'Label 37' };
    expect((await client.get(labels)).body.results).toEqual(expect.arrayContaining([defined, ...own]));
    expect((await client.get('/crm/v4/associations/deals/companies/labels')).body.results).toContainEqual({
      category: 'HUBSPOT_DEFINED',
      typeId: 341,
      label: null,
    });
  });

  it('need to read one of the two object types', async () => {
    const client = await portal();
    for (const scope of ['crm.objects.contacts.read', 'crm.schemas.companies.read'])
      expect((await as(client, scope).get(labels)).status).toBe(200);
    expect((await as(client, 'crm.objects.deals.read').get(labels)).status).toBe(403);
  });

  it('of an unknown object type make a bad seed', async () => {
    const seed = seedOf({ 'associationLabels.json': [label(37, 'contacts', 'planes')] });
    const started = startEmulator({ seed });
    await expect(started).rejects.toThrow(SeedError);
    await expect(started).rejects.toThrow("entry 0 leads from or to 'planes'");
  });
});

describe('schemas', () => {
  const SCHEMAS = '/crm-object-schemas/2026-09/schemas';
  const associationNames = (body: JsonObject): readonly string[] =>
    arrayOf(body, 'associations').map(each => (isObject(each) ? textOf(each, 'name') : ''));
  const propertyNames = (body: JsonObject): readonly string[] =>
    arrayOf(body, 'properties').map(each => (isObject(each) ? textOf(each, 'name') : ''));
  const seed = () =>
    seedOf({
      'schemas.json': [
        CAR,
        { objectTypeId: '2-78', archived: true },
        { objectTypeId: '0-3', requiredProperties: ['amount'] },
      ],
      'associationLabels.json': [
        label(41, '2-77', 'contacts'),
        label(42, 'contacts', '2-77'),
        label(43, '2-77', 'deals', { name: '' }),
        label(44, 'contacts', 'deals'),
      ],
    });

  it('of custom objects have properties and associations, with the names of labels', async () => {
    const client = await portal({ seed: seed() });
    const { body } = await client.get(SCHEMAS);
    const [car, ...others] = arrayOf(body, 'results').filter(isObject);
    expect(others).toEqual([]);
    expect(car).toMatchObject({ objectTypeId: '2-77', labels: CAR.labels, properties: CAR.properties });
    expect(associationNames(car ?? {})).toEqual(['known', 'name_42']);
    expect(names(await client.get(`${SCHEMAS}?archived=true`), 'objectTypeId')).toEqual(['2-78']);
    const bare = await client.get(
      `${SCHEMAS}?includePropertyDefinitions=false&includeAssociationDefinitions=false`,
    );
    const { properties: _, associations: __, ...rest } = CAR;
    expect(bare.body.results).toEqual([rest]);
  });

  it('follow the properties', async () => {
    const client = await portal({ seed: seed() });
    const properties = '/crm/properties/2026-09/2-77';
    await client.post(properties, textProperty('beta', { groupName: 'car' }));
    await client.delete(`${properties}/zeta`);
    for (const name of ['2-77', 'p7_car'])
      expect(propertyNames((await client.get(`${SCHEMAS}/${name}`)).body)).toEqual(['alpha', 'beta']);
  });

  it('of standard objects are read one by one', async () => {
    const client = await portal({ seed: seed() });
    const contacts = (await client.get('/crm/v3/schemas/contacts')).body;
    expect(contacts).toMatchObject({
      objectTypeId: '0-1',
      name: 'CONTACT',
      metaType: 'HUBSPOT',
      requiredProperties: [],
    });
    expect(propertyNames(contacts)).toContain('email');
    expect([...associationNames(contacts)].sort()).toEqual(['name_41', 'name_42', 'name_44']);
    expect((await client.get('/crm-object-schemas/v3/schemas/0-3')).body.requiredProperties).toEqual([
      'amount',
    ]);
    expect((await client.get(`${SCHEMAS}/planes`)).status).toBe(400);
  });

  it('need their scopes', async () => {
    const client = await portal({ seed: seed() });
    expect((await as(client, 'crm.schemas.contacts.read').get(SCHEMAS)).status).toBe(403);
    expect((await as(client, 'crm.schemas.contacts.read').get(`${SCHEMAS}/contacts`)).status).toBe(200);
    expect((await as(client, 'crm.schemas.custom.read').get(`${SCHEMAS}/2-77`)).status).toBe(200);
  });
});
