import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isObject, type JsonObject, parseJson } from '../../src/emulator/json.ts';
import { portal } from './support.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../shared/samples/properties/upsert-exchange');

function sample(name: string): JsonObject {
  const body = parseJson(readFileSync(join(SAMPLES, `${name}.json`), 'utf8'));
  return isObject(body) ? body : {};
}

/** What differs between any two portals: when, who, and how many groups there are. */
function timeless(body: JsonObject): JsonObject {
  const {
    startedAt: _s,
    completedAt: _c,
    createdAt: _a,
    updatedAt: _u,
    createdUserId: _i,
    updatedUserId: _w,
    ...rest
  } = body;
  return rest;
}

describe.runIf(existsSync(SAMPLES))('an exchange recorded on a real portal', () => {
  it('goes the same way here', async () => {
    const client = await portal();
    const contacts = '/crm/v3/properties/contacts';
    const group = await client.post(`${contacts}/groups`, sample('create-1-group.request'));
    const { displayOrder: _, ...recordedGroup } = sample('create-2-group.response');
    expect(group.body).toMatchObject(recordedGroup);
    const created = await client.post(`${contacts}/batch/create`, sample('create-3-batch.request'));
    expect(created.status).toBe(201);
    expect(timeless(created.body)).toEqual(timeless(sample('create-4-batch.response')));
    const partly = await client.post(`${contacts}/batch/create`, sample('update-2-batch.request'));
    expect(partly.status).toBe(207);
    expect(timeless(partly.body)).toEqual(timeless(sample('update-3-batch.response-207')));
    const age = await client.patch(`${contacts}/age__c`, sample('update-4-patch-age.request'));
    expect(timeless(age.body)).toEqual(timeless(sample('update-5-patch-age.response')));
    const interests = await client.patch(
      `${contacts}/interests__c`,
      sample('update-6-patch-interests.request'),
    );
    expect(timeless(interests.body)).toEqual(timeless(sample('update-7-patch-interests.response')));
  });
});
