import { describe, expect, it } from 'vitest';
import { CONTACTS, names, numberProperty, portal, textProperty } from './support.ts';

const create = `${CONTACTS}/batch/create`;
const read = `${CONTACTS}/batch/read`;
const archive = `${CONTACTS}/batch/archive`;

describe('batch create', () => {
  it('answers 201 with bodies that lack stamps, in another order', async () => {
    const client = await portal();
    const answer = await client.post(create, { inputs: ['a', 'b', 'c'].map(name => textProperty(name)) });
    expect(answer.status).toBe(201);
    expect(answer.body.status).toBe('COMPLETE');
    expect(names(answer)).toEqual(['b', 'c', 'a']);
    for (const field of ['archived', 'createdAt', 'updatedAt', 'createdUserId', 'updatedUserId']) {
      expect(answer.body.results).not.toContainEqual(expect.objectContaining({ [field]: expect.anything() }));
    }
  });

  it('answers 207 in the recorded shape for names that exist', async () => {
    const client = await portal();
    await client.post(CONTACTS, textProperty('age__c'));
    const answer = await client.post(create, { inputs: [textProperty('hobby__c'), textProperty('age__c')] });
    expect(answer.status).toBe(207);
    expect(names(answer)).toEqual(['hobby__c']);
    expect(answer.body).toMatchObject({ numErrors: 1 });
    expect(answer.body.errors).toEqual([
      {
        status: 'error',
        category: 'OBJECT_ALREADY_EXISTS',
        subCategory: 'Properties.PROPERTY_WITH_NAME_EXISTS',
        message: "A property named 'age__c' already exists.",
        context: { name: ['age__c'] },
      },
    ]);
  });

  it('creates nothing when one input is invalid', async () => {
    const client = await portal();
    const answer = await client.post(create, { inputs: [textProperty('good'), textProperty('Bad')] });
    expect(answer.status).toBe(400);
    expect((await client.get(`${CONTACTS}/good`)).status).toBe(404);
  });

  it('restores archived names', async () => {
    const client = await portal();
    await client.post(CONTACTS, textProperty('tier'));
    await client.delete(`${CONTACTS}/tier`);
    expect((await client.post(create, { inputs: [textProperty('tier')] })).status).toBe(201);
    expect((await client.get(`${CONTACTS}/tier`)).status).toBe(200);
  });

  it.each([
    ['no inputs', {}],
    ['no body', []],
    ['empty inputs', { inputs: [] }],
    ['101 inputs', { inputs: Array.from({ length: 101 }, (_, index) => textProperty(`p${index}`)) }],
  ])('refuses %s', async (_, body) => {
    const client = await portal();
    expect((await client.post(create, body)).status).toBe(400);
  });
});

describe('batch read', () => {
  it('answers 200 with what is there and 207 with what is not', async () => {
    const client = await portal();
    const both = await client.post(read, { archived: false, inputs: [{ name: 'email' }, { name: 'phone' }] });
    expect(both.status).toBe(200);
    expect(names(both)).toEqual(['email', 'phone']);
    const partly = await client.post(read, {
      archived: false,
      inputs: [{ name: 'email' }, { name: 'nothing' }, 5],
    });
    expect(partly.status).toBe(207);
    expect(partly.body).toMatchObject({
      numErrors: 2,
      errors: [{ category: 'OBJECT_NOT_FOUND', context: { name: ['nothing'] } }, {}],
    });
  });

  it('reads archived and sensitive ones when asked', async () => {
    const client = await portal({ sensitiveData: true });
    await client.post(CONTACTS, textProperty('tier'));
    await client.delete(`${CONTACTS}/tier`);
    await client.post(CONTACTS, textProperty('secret', { dataSensitivity: 'sensitive' }));
    expect((await client.post(read, { archived: true, inputs: [{ name: 'tier' }] })).status).toBe(200);
    expect((await client.post(read, { inputs: [{ name: 'secret' }] })).status).toBe(207);
    expect(
      (await client.post(read, { dataSensitivity: 'sensitive', inputs: [{ name: 'secret' }] })).status,
    ).toBe(200);
  });
});

describe('batch archive', () => {
  it('archives what is there and skips the rest with 204', async () => {
    const client = await portal();
    await client.post(CONTACTS, textProperty('tier'));
    expect((await client.post(archive, { inputs: [{ name: 'tier' }, { name: 'nothing' }] })).status).toBe(
      204,
    );
    expect((await client.get(`${CONTACTS}/tier`)).status).toBe(404);
  });

  it('archives nothing when one is in use', async () => {
    const client = await portal();
    await client.post(CONTACTS, textProperty('tier'));
    await client.post(CONTACTS, numberProperty('score'));
    await client.post(CONTACTS, numberProperty('twice', { calculationFormula: 'score * 2' }));
    expect((await client.post(archive, { inputs: [{ name: 'tier' }, { name: 'score' }] })).status).toBe(400);
    expect((await client.get(`${CONTACTS}/tier`)).status).toBe(200);
  });
});
