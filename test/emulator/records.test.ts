import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/emulator/json.ts';
import { CONTACTS, choiceProperty, handClock, names, portal, RECORDS, textProperty } from './support.ts';

describe('records', () => {
  it('are created with id, dates and url, read, changed and archived', async () => {
    const time = handClock();
    const client = await portal({ clock: time.clock });
    const created = await client.post(RECORDS, {
      properties: { email: 'Ada@Example.com', firstname: 'Ada' },
    });
    expect(created.status).toBe(201);
    const id = String(created.body.id);
    expect(created.headers.get('location')).toBe(`${RECORDS}/${id}`);
    expect(created.body).toMatchObject({
      properties: {
        email: 'ada@example.com',
        firstname: 'Ada',
        createdate: '2026-11-22T12:00:00.000Z',
        lastmodifieddate: '2026-11-22T12:00:00.000Z',
        hs_object_id: id,
      },
      createdAt: '2026-11-22T12:00:00.000Z',
      archived: false,
      url: `https://app.hubspot.com/contacts/146912345/record/0-1/${id}`,
    });
    time.forward(1000);
    const changed = await client.patch(`${RECORDS}/${id}`, { properties: { firstname: '', lastname: 'L' } });
    expect(changed.body).toMatchObject({
      updatedAt: '2026-11-22T12:00:01.000Z',
      properties: { lastname: 'L' },
    });
    expect(changed.body.properties).not.toHaveProperty('firstname');
    const read = await client.get(`${RECORDS}/${id}?properties=firstname,email&properties=nothing`);
    expect(read.body.properties).toEqual({
      createdate: '2026-11-22T12:00:00.000Z',
      lastmodifieddate: '2026-11-22T12:00:01.000Z',
      hs_object_id: id,
      firstname: null,
      email: 'ada@example.com',
    });
    expect((await client.delete(`${RECORDS}/${id}`)).status).toBe(204);
    expect((await client.get(`${RECORDS}/${id}`)).status).toBe(404);
    expect((await client.get(`${RECORDS}/${id}?archived=true`)).body.archived).toBe(true);
    expect((await client.delete(`${RECORDS}/${id}`)).status).toBe(404);
  });

  it('of other object types have their own date properties', async () => {
    const client = await portal();
    const deal = await client.post('/crm/v3/objects/deals', { properties: { dealname: 'D' } });
    expect(Object.keys(Object(deal.body.properties))).toEqual([
      'dealname',
      'createdate',
      'hs_lastmodifieddate',
      'hs_object_id',
    ]);
    const order = await client.post('/crm/v3/objects/orders', { properties: {} });
    expect(Object.keys(Object(order.body.properties))).toEqual([
      'hs_createdate',
      'hs_lastmodifieddate',
      'hs_object_id',
    ]);
    expect((await client.get('/crm/v3/objects/orders')).body.results).toHaveLength(1);
  });

  it('are listed in pages', async () => {
    const client = await portal();
    for (let count = 0; count < 3; count += 1)
      await client.post(RECORDS, { properties: { firstname: `F${count}` } });
    const first = await client.get(`${RECORDS}?limit=2&properties=firstname`);
    expect(first.body.results).toHaveLength(2);
    expect(first.body).toMatchObject({
      paging: { next: { after: '200000000003', link: expect.stringContaining('after=200000000003') } },
    });
    const second = await client.get(`${RECORDS}?limit=2&after=200000000003`);
    expect(names(second, 'id')).toEqual(['200000000003']);
    expect(second.body).not.toHaveProperty('paging');
    expect((await client.get(`${RECORDS}?limit=101`)).status).toBe(400);
  });

  it('can be found by a unique property', async () => {
    const client = await portal();
    const { body } = await client.post(RECORDS, { properties: { email: 'ada@example.com' } });
    expect((await client.get(`${RECORDS}/ada@example.com?idProperty=email`)).body.id).toBe(body.id);
    expect((await client.get(`${RECORDS}/${String(body.id)}?idProperty=hs_object_id`)).status).toBe(200);
    expect((await client.get(`${RECORDS}/Ada?idProperty=firstname`)).status).toBe(400);
  });

  it('need a properties object', async () => {
    const client = await portal();
    expect((await client.post(RECORDS, {})).status).toBe(400);
    expect((await client.post(RECORDS, { properties: [] })).status).toBe(400);
  });
});

describe('values HubSpot refuses', () => {
  it.each([
    [
      'an unknown property',
      'first000name',
      'x',
      'PROPERTY_DOESNT_EXIST',
      'Property "first000name" does not exist',
    ],
    [
      'a value outside the options',
      'lifecyclestage',
      'zz',
      'INVALID_OPTION',
      /^zz was not one of the allowed options: \[subscriber, /,
    ],
    ['one wrong option of several', 'colours', 'red;pink', 'INVALID_OPTION', /^pink was not one/],
    ['a text as number', 'amount_x', 'much', 'INVALID_NUMBER', 'much was not a valid number.'],
    ['a text as boolean', 'flag', 'yes', 'INVALID_OPTION', /^yes was not one/],
    ['a text as moment', 'closedate', 'asd000', 'INVALID_LONG', 'asd000 was not a valid long.'],
    ['a text as day', 'birthday', 'soon', 'INVALID_LONG', 'soon was not a valid long.'],
    [
      'a moment as day',
      'birthday',
      '1618498800000',
      'INVALID_DATE',
      '1618498800000 is at 15:00:00.000 UTC, not midnight!',
    ],
    ['an email that is none', 'email', '000', 'INVALID_EMAIL', 'Email address 000 is invalid'],
    ['an unknown owner', 'hubspot_owner_id', '1', 'INVALID_OWNER_ID', 'Owner 1 does not exist'],
    ['a read-only value', 'createdate', '0', 'READ_ONLY_VALUE', /read only property/],
    ['an object', 'closedate', { a: 1 }, 'INVALID_LONG', '{"a":1} was not a valid long.'],
  ])('%s', async (_, name, value, code, message) => {
    const client = await portal();
    await client.post(CONTACTS, choiceProperty('colours', ['red', 'blue'], { fieldType: 'checkbox' }));
    await client.post(CONTACTS, textProperty('amount_x', { type: 'number', fieldType: 'number' }));
    await client.post(CONTACTS, textProperty('birthday', { type: 'date', fieldType: 'date' }));
    const options = [
      { label: 'Y', value: 'true' },
      { label: 'N', value: 'false' },
    ];
    await client.post(
      CONTACTS,
      textProperty('flag', { type: 'bool', fieldType: 'booleancheckbox', options }),
    );
    const answer = await client.post(RECORDS, { properties: { [name]: value } });
    expect(answer.status).toBe(400);
    const text = String(answer.body.message);
    const prefix = 'Property values were not valid: ';
    expect(text.startsWith(prefix)).toBe(true);
    const details = { isValid: false, message: expect.stringMatching(message), error: code, name };
    expect(parseJson(text.slice(prefix.length))).toEqual([details]);
    expect(answer.body.errors).toEqual([
      { message: expect.stringMatching(message), code, context: { propertyName: [name] } },
    ]);
  });

  it('and the forms it takes, as it stores them', async () => {
    const client = await portal();
    await client.post(CONTACTS, choiceProperty('colours', ['red', 'blue'], { fieldType: 'checkbox' }));
    await client.post(CONTACTS, textProperty('birthday', { type: 'date', fieldType: 'date' }));
    const sent = {
      colours: 'red;blue',
      birthday: 1618444800000,
      closedate: '1618498800000',
      annualrevenue: 12.5,
      hubspot_owner_id: '50000001',
      hs_persona: 'anything goes without options',
      lastname: null,
    };
    const { body } = await client.post(RECORDS, { properties: sent });
    expect(body.properties).toMatchObject({
      colours: 'red;blue',
      birthday: '2021-04-15',
      closedate: '2021-04-15T15:00:00.000Z',
      annualrevenue: '12.5',
      hubspot_owner_id: '50000001',
      hs_persona: 'anything goes without options',
    });
    expect(body.properties).not.toHaveProperty('lastname');
  });

  it('a taken email with 409, naming the record; a taken value of another unique property with 400', async () => {
    const client = await portal();
    await client.post(CONTACTS, textProperty('erp_id', { hasUniqueValue: true }));
    const first = await client.post(RECORDS, { properties: { email: 'a@b.co', erp_id: '7' } });
    const id = String(first.body.id);
    const again = await client.post(RECORDS, { properties: { email: 'A@b.co' } });
    expect(again).toMatchObject({
      status: 409,
      body: { category: 'CONFLICT', message: `Contact already exists. Existing ID: ${id}` },
    });
    const other = await client.post(RECORDS, { properties: { email: 'b@b.co' } });
    const taken = await client.patch(`${RECORDS}/${String(other.body.id)}`, { properties: { erp_id: '7' } });
    expect(taken).toMatchObject({ status: 400, body: { errors: [{ code: 'CONFLICTING_UNIQUE_VALUE' }] } });
    expect(
      (await client.patch(`${RECORDS}/${id}`, { properties: { email: 'a@b.co', erp_id: '7' } })).status,
    ).toBe(200);
  });
});

describe('batches of records', () => {
  const create = `${RECORDS}/batch/create`;

  it('create all, or none when a value is bad', async () => {
    const client = await portal();
    const good = await client.post(create, { inputs: [{ properties: { firstname: 'A' } }, {}] });
    expect(good.status).toBe(201);
    expect(good.body.results).toHaveLength(2);
    const bad = await client.post(create, {
      inputs: [{ properties: { firstname: 'A' } }, { properties: { nothing: 1 } }],
    });
    expect(bad).toMatchObject({ status: 400, body: { errors: [{ code: 'PROPERTY_DOESNT_EXIST' }] } });
    expect((await client.get(RECORDS)).body.results).toHaveLength(2);
  });

  it('answer a conflict with 207 when inputs have trace ids, else with 409 for all', async () => {
    const client = await portal();
    const first = await client.post(RECORDS, { properties: { email: 'a@b.co' } });
    const inputs = [{ properties: { email: 'a@b.co' } }, { properties: { email: 'c@b.co' } }];
    const whole = await client.post(create, { inputs });
    expect(whole).toMatchObject({
      status: 409,
      body: { message: 'Contact already exists', category: 'CONFLICT' },
    });
    const traced = inputs.map((input, index) => ({ ...input, objectWriteTraceId: String(index) }));
    const partly = await client.post(create, { inputs: traced });
    expect(partly.status).toBe(207);
    expect(partly.body.results).toHaveLength(1);
    expect(partly.body.errors).toEqual([
      {
        status: 'error',
        category: 'CONFLICT',
        message: `Contact already exists. Existing ID: ${String(first.body.id)}`,
        context: { objectWriteTraceId: ['0'], existingId: [first.body.id] },
      },
    ]);
    const unique = textProperty('erp_id', { hasUniqueValue: true });
    await client.post(CONTACTS, unique);
    const same = [{ properties: { erp_id: '1' } }, { properties: { erp_id: '1' } }];
    expect((await client.post(create, { inputs: same })).status).toBe(400);
  });

  it('update what is there and name what is not', async () => {
    const client = await portal();
    const first = await client.post(RECORDS, { properties: { email: 'a@b.co' } });
    const path = `${RECORDS}/batch/update`;
    const inputs = [
      { id: first.body.id ?? '', properties: { firstname: 'New' } },
      { id: 'unknown', properties: { firstname: 'X' } },
    ];
    const answer = await client.post(path, { inputs });
    expect(answer).toMatchObject({
      status: 207,
      body: { numErrors: 1, results: [{ properties: { firstname: 'New' } }] },
    });
    expect(answer.body.errors).toEqual([
      {
        status: 'error',
        category: 'OBJECT_NOT_FOUND',
        message:
          'Could not get some CONTACT objects, they may be deleted or not exist. Check that ids are valid.',
        context: { ids: ['unknown'] },
      },
    ]);
    const byEmail = [{ id: 'a@b.co', idProperty: 'email', properties: { firstname: 'By email' } }];
    expect((await client.post(path, { inputs: byEmail })).status).toBe(200);
    const twice = await client.post(path, { inputs: [{ id: '1' }, { id: '1' }] });
    expect(twice).toMatchObject({
      status: 400,
      body: {
        message: 'Duplicate IDs found in batch input: [1]. IDs must be unique',
        context: { ids: ['1'] },
      },
    });
  });

  it('read by id or unique property, and archive', async () => {
    const client = await portal();
    const { body } = await client.post(RECORDS, { properties: { email: 'a@b.co', firstname: 'A' } });
    const read = `${RECORDS}/batch/read`;
    const id = { id: String(body.id) };
    expect((await client.post(read, { inputs: [id] })).body).toMatchObject({
      results: [{ properties: { firstname: 'A' } }],
    });
    const chosen = await client.post(read, {
      idProperty: 'email',
      properties: ['company'],
      inputs: [{ id: 'a@b.co' }],
    });
    expect(chosen.body).toMatchObject({ results: [{ properties: { company: null } }] });
    expect((await client.post(read, { inputs: [id, { id: '1' }] })).status).toBe(207);
    expect((await client.post(`${RECORDS}/batch/archive`, { inputs: [id, { id: '1' }] })).status).toBe(204);
    expect((await client.post(`${read}?archived=true`, { inputs: [id] })).status).toBe(200);
    expect((await client.post(read, [])).status).toBe(400);
  });
});
