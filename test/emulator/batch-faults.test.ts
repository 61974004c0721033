import { describe, expect, it } from 'vitest';
import { CONTACTS, handClock, names, portal, RECORDS, textProperty } from './support.ts';

const FAULTS = '/_emulator/faults';
const CREATE = `${CONTACTS}/batch/create`;
const three = { inputs: ['one', 'two', 'three'].map(name => textProperty(name)) };

describe('a fault in a batch', () => {
  it('refuses one input, and the others take effect', async () => {
    const client = await portal();
    const error = { category: 'OBJECT_ALREADY_EXISTS', message: 'taken', context: { name: ['two'] } };
    const refuseInput = { input: '"two"', error };
    expect((await client.post(FAULTS, { match: { path: '*/batch/create' }, refuseInput })).status).toBe(201);
    const { status, body, headers } = await client.post(CREATE, three);
    expect(status).toBe(207);
    expect(body).toMatchObject({ status: 'COMPLETE', numErrors: 1, errors: [{ status: 'error', ...error }] });
    expect(headers.get('x-hubspot-ratelimit-max')).toBe('190');
    expect(names({ status, body, headers })).toEqual(['one', 'three']);
    expect((await client.get(`${CONTACTS}/two`)).status).toBe(404);
    expect((await client.get(`${CONTACTS}/three`)).status).toBe(200);
  });

  it('refuses an input by its place, beside what HubSpot refuses', async () => {
    const client = await portal();
    await client.post(CONTACTS, textProperty('one'));
    client.emulator.faults.add({ match: {}, refuseInput: { input: 2 }, times: 1 });
    const { body } = await client.post(CREATE, three);
    expect(body).toMatchObject({
      numErrors: 2,
      errors: [{ category: 'OBJECT_ALREADY_EXISTS' }, { category: 'VALIDATION_ERROR' }],
    });
  });

  it('refuses the only input, or one of an answer without body', async () => {
    const client = await portal();
    client.emulator.faults.add({ match: {}, refuseInput: { input: 0 } });
    const alone = await client.post(CREATE, { inputs: [textProperty('one')] });
    expect(alone).toMatchObject({ status: 207, body: { results: [], numErrors: 1 } });
    const archived = await client.post(`${CONTACTS}/batch/archive`, {
      inputs: [{ name: 'a' }, { name: 'b' }],
    });
    expect(archived).toMatchObject({ status: 207, body: { results: [], numErrors: 1 } });
  });

  it('turns results and errors round', async () => {
    const client = await portal();
    await client.post(CREATE, three);
    expect((await client.post(FAULTS, { match: { body: 'inputs' }, unordered: true })).status).toBe(201);
    const names_ = ['one', 'two', 'none', 'never'].map(name => ({ name }));
    const answer = await client.post(`${CONTACTS}/batch/read`, { inputs: names_, archived: false });
    expect(answer.status).toBe(207);
    expect(names(answer)).toEqual(['two', 'one']);
    expect(answer.body.errors).toMatchObject([
      { context: { name: ['never'] } },
      { context: { name: ['none'] } },
    ]);
  });

  it('is refused when it names nothing', async () => {
    const client = await portal();
    const wrong = await client.post(FAULTS, { match: {}, refuseInput: {} });
    expect(wrong.body.message).toContain('refuseInput needs an input');
    expect((await client.post(FAULTS, { match: {}, dely: 1 })).body.message).toBe(
      "a fault has no field 'dely'",
    );
  });
});

describe('reads that come late', () => {
  it('show the portal as it was, until the time is over', async () => {
    const { clock, forward } = handClock();
    const client = await portal({ clock });
    const match = { method: 'GET', path: `${CONTACTS}*` };
    await client.post(FAULTS, { match, staleFor: 2000 });
    const label = async () => (await client.get(`${CONTACTS}/tier`)).body.label;
    await client.post(CONTACTS, textProperty('tier'));
    expect(await label()).toBeUndefined();
    forward(1500);
    await client.patch(`${CONTACTS}/tier`, { label: 'Second' });
    expect(await label()).toBeUndefined();
    forward(500);
    expect(await label()).toBe('Label of tier');
    forward(1500);
    expect(await label()).toBe('Second');
    await client.emulator.edit({ method: 'PATCH', path: `${CONTACTS}/tier`, body: { label: 'Third' } });
    expect(await label()).toBe('Second');
    forward(2000);
    await client.patch(`${CONTACTS}/tier`, { label: 'Fourth' });
    expect(await label()).toBe('Third');
    client.emulator.faults.remove(1);
    expect(await label()).toBe('Fourth');
    expect((await client.get(RECORDS)).status).toBe(200);
  });

  it('may be both kinds at once, and end with a reset', async () => {
    const client = await portal();
    client.emulator.faults.add({ match: { method: 'GET' }, staleFor: 60_000, times: 1 });
    await client.post(CONTACTS, textProperty('tier'));
    expect((await client.get(`${CONTACTS}/tier`)).status).toBe(404);
    expect((await client.get(`${CONTACTS}/tier`)).status).toBe(200);
    client.emulator.reset();
    expect(client.emulator.faults.list()).toEqual([]);
  });
});

describe('a held answer', () => {
  it('comes after the request took effect', async () => {
    const client = await portal();
    await client.post(FAULTS, { match: { method: 'POST', path: CONTACTS }, hold: 60_000 });
    const abort = new AbortController();
    const held = fetch(client.emulator.url + CONTACTS, {
      method: 'POST',
      headers: { authorization: `Bearer ${client.emulator.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(textProperty('tier')),
      signal: abort.signal,
    });
    const wait = async (): Promise<number> => {
      const { status } = await client.get(`${CONTACTS}/tier`);
      return status === 200 ? status : wait();
    };
    expect(await wait()).toBe(200);
    abort.abort();
    await expect(held).rejects.toThrow('abort');
  });
});
