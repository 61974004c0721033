import { describe, expect, it } from 'vitest';
import { type Driver, isWrite, openDriver, type Texts } from '../conformance/driver.ts';

const account = 'GET /account-info/2026-09/details';
const list = 'GET /crm/properties/2026-09/contacts?dataSensitivity=non_sensitive';
const groups = 'GET /crm/properties/2026-09/contacts/groups';
const text = 'label: Region, groupName: contactinformation, type: string, fieldType: text';

function yaml(properties: string): Texts {
  return { 'all.yaml': `properties: { contacts: { ${properties} } }\n` };
}

async function requestsOf(driver: Driver, work: () => Promise<unknown>): Promise<readonly string[]> {
  const start = driver.requestsSince(0).length;
  await work();
  return driver
    .requestsSince(start)
    .map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)
    .sort();
}

describe('a plan asks', () => {
  it('for nothing but the account when nothing is declared', async () => {
    const driver = await openDriver();
    expect(await requestsOf(driver, () => driver.plan({}))).toEqual([account]);
  });

  it('for each collection once, of the object types that are declared', async () => {
    const driver = await openDriver();
    const files = yaml(
      `salutation: { label: Anrede }, jobtitle: { label: Beruf }, numemployees: { label: Köpfe }`,
    );
    expect(await requestsOf(driver, () => driver.plan(files))).toEqual([account, list].sort());
  });

  it('for groups when one is named', async () => {
    const driver = await openDriver();
    const files = yaml('salutation: { label: Anrede, groupName: contactinformation }');
    expect(await requestsOf(driver, () => driver.plan(files))).toEqual([account, groups, list].sort());
  });

  it('for groups alone when only groups are declared', async () => {
    const driver = await openDriver();
    expect(
      await requestsOf(driver, () =>
        driver.plan({ 'all.yaml': 'propertyGroups: { contacts: { a: { label: A } } }\n' }),
      ),
    ).toEqual([account, groups].sort());
  });

  it('for archived names and limits once, however much is created', async () => {
    const driver = await openDriver();
    const files = yaml(`a: { ${text} }, b: { ${text} }, c: { ${text} }`);
    const archived = 'GET /crm/properties/2026-09/contacts?archived=true&dataSensitivity=non_sensitive';
    expect(await requestsOf(driver, () => driver.plan(files))).toEqual(
      [account, list, groups, archived, 'GET /crm/limits/2026-09/custom-properties'].sort(),
    );
  });

  it('for the room of calculations when one is created', async () => {
    const driver = await openDriver();
    const asked = await requestsOf(driver, () =>
      driver.plan(
        yaml(
          'sum: { label: Sum, groupName: contactinformation, type: number, calculationFormula: num_notes + 1 }',
        ),
      ),
    );
    expect(asked.filter(request => request.includes('limits'))).toEqual(
      ['calculated', 'custom'].map(what => `GET /crm/limits/2026-09/${what}-properties`),
    );
  });

  it('for sensitive properties only when some are declared', async () => {
    const driver = await openDriver();
    const asked = await requestsOf(driver, () =>
      driver.plan(yaml(`secret: { ${text}, dataSensitivity: sensitive }`)),
    );
    expect(asked.filter(request => request.includes('contacts?'))).toEqual([
      list.replace('?dataSensitivity=non_sensitive', '?archived=true&dataSensitivity=sensitive'),
      list,
      list.replace('non_sensitive', 'sensitive'),
    ]);
  });

  it('for records only of what it removes, and for what may use it', async () => {
    const driver = await openDriver();
    const files = yaml(`region: { ${text} }`);
    await driver.apply(files);
    const removed = { 'all.yaml': 'removed: [{ address: property.contacts.region }]\n' };
    expect(await requestsOf(driver, () => driver.plan(removed))).toEqual(
      [
        account,
        list,
        'POST /crm/objects/2026-09/contacts/search',
        'POST /crm/lists/2026-09/search',
        'GET /automation/v4/flows?limit=100',
      ].sort(),
    );
  });

  it('for each object type on its own', async () => {
    const driver = await openDriver();
    const files = {
      'all.yaml':
        'properties: { deals: { amount: { label: Betrag } }, companies: { name: { label: Name } } }\n',
    };
    const asked = await requestsOf(driver, () => driver.plan(files));
    expect(asked).toEqual(
      [account, ...['companies', 'deals'].map(type => list.replace('contacts', type))].sort(),
    );
  });
});

describe('a plan of lists and workflows asks', () => {
  const search = 'POST /crm/lists/2026-09/search';
  const flows = 'GET /automation/v4/flows?limit=100';
  const bodies = 'POST /automation/v4/flows/batch/read';
  const lists = (declared: string): Texts => ({ 'all.yaml': `lists: ${declared}\n` });
  const route = (more: string): Texts => ({
    'all.yaml': `workflows: { route: { name: Route, objectType: contacts, ${more} } }\n`,
  });
  const known = 'enroll: { when: { email: { isKnown: true } } }';

  it.each<readonly [what: string, files: Texts, asked: readonly string[]]>([
    ['for lists by their names', lists('{ members: { name: Members } }'), [search]],
    [
      'for folders when one is named',
      lists('{ members: { name: Members, folder: Handoff } }'),
      [search, 'GET /crm/lists/2026-09/folders'],
    ],
    [
      'for the properties that filters are about',
      lists(
        '{ members: { name: Members }, waiting: { name: Waiting, when: { all: [{ list: members }, { city: { isKnown: true } }] } } }',
      ),
      [search, list],
    ],
    [
      'for those of other object types when filters reach there',
      lists(
        '{ a: { name: A, when: { all: [{ associated: companies, when: { domain: { isKnown: true } } }] } } }',
      ),
      [search, list.replace('contacts', 'companies')],
    ],
    ['for workflows', route('steps: [{ delay: 1 day }]'), [flows]],
    ['for the properties of their filters', route(known), [flows, list]],
    [
      'for owners when a value is one',
      route('steps: [{ setProperty: { hubspot_owner_id: a@example.com } }]'),
      [flows, list, 'GET /crm/owners/2026-09?limit=500'],
    ],
    [
      'for teams, e-mails, lists and forms when they are named',
      route(
        'enroll: { trigger: [{ formSubmitted: Demo }] }, steps: [{ rotateOwner: { team: Sales, overwrite: false } }, { sendEmail: Hi }, { addToList: members }]',
      ),
      [
        flows,
        search,
        'GET /marketing/v3/forms?limit=100',
        'GET /marketing/emails/2026-09?limit=100',
        'GET /settings/users/2026-03/teams',
      ],
    ],
  ])('%s, once', async (_, files, asked) => {
    const driver = await openDriver();
    expect(await requestsOf(driver, () => driver.plan(files))).toEqual([account, ...asked].sort());
  });

  it('for bodies of what is declared only, all of one kind in one request', async () => {
    const driver = await openDriver();
    const others = Array.from({ length: 12 }, (_, index) => index);
    for (const index of others) {
      await driver.send('POST', '/automation/v4/flows', {
        name: `Theirs ${index}`,
        type: 'CONTACT_FLOW',
        flowType: 'WORKFLOW',
        isEnabled: false,
        objectTypeId: '0-1',
        actions: [],
      });
      await driver.send('POST', '/crm/lists/2026-09', {
        name: `Theirs ${index}`,
        objectTypeId: '0-1',
        processingType: 'MANUAL',
      });
    }
    const waiting =
      '{ waiting: { name: Waiting, when: { city: { isKnown: true } } }, again: { name: Again, when: { city: { isUnknown: true } } } }';
    const files = { ...route('steps: [{ delay: 1 day }]'), 'lists.yaml': `lists: ${waiting}\n` };
    await driver.apply(files);
    const asked = await requestsOf(driver, () => driver.plan(files));
    expect(asked.filter(request => !request.includes('listIds='))).toEqual(
      [account, list, flows, bodies, search].sort(),
    );
    expect(asked.filter(request => request.includes('listIds='))).toEqual([
      expect.stringMatching(/^GET \/crm\/lists\/2026-09\?listIds=\d+(,|&listIds=)\d+&includeFilters=true$/),
    ]);
  });

  it('for what may use a list that is removed', async () => {
    const driver = await openDriver();
    await driver.apply({
      ...route('steps: [{ delay: 1 day }]'),
      'lists.yaml': 'lists: { a: { name: A } }\n',
    });
    const removed = { 'all.yaml': 'removed: [{ address: list.a }]\n' };
    expect(await requestsOf(driver, () => driver.plan(removed))).toEqual(
      [account, search, flows, bodies].sort(),
    );
  });
});

describe('an apply of 1,000 new properties', () => {
  it('takes 10 property writes, and few reads', async () => {
    const driver = await openDriver();
    const names = Array.from({ length: 1000 }, (_, index) => `p${index}`);
    const files = yaml(names.map(name => `${name}: { ${text} }`).join(', '));

    const start = driver.requestsSince(0).length;
    const { outcome, writes } = await driver.apply(files);

    expect(outcome.results.filter(result => result.status === 'done')).toHaveLength(1000);
    expect(writes.length).toBeLessThanOrEqual(10);
    expect(driver.requestsSince(start).filter(request => !isWrite(request)).length).toBeLessThanOrEqual(8);
    expect((await driver.plan(files)).changes).toEqual([]);
  });
});
