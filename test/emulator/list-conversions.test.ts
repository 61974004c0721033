import { describe, expect, it } from 'vitest';
import { dynamic, LISTS, listId, manual } from './list-support.ts';
import { portal } from './support.ts';

const DATE = { conversionType: 'CONVERSION_DATE', year: 2027, month: 2, day: 28 };
const INACTIVITY = { conversionType: 'INACTIVITY', timeUnit: 'WEEK', offset: 3 };
const pathOf = (id: string): string => `${LISTS}/${id}/schedule-conversion`;

describe('the conversion of a list', () => {
  it('is scheduled, read, scheduled anew and cancelled', async () => {
    const client = await portal();
    const listIdentity = await listId(client, dynamic('A'));
    const path = pathOf(listIdentity);
    expect((await client.get(path)).body).toEqual({ listId: listIdentity });
    for (const requestedConversionTime of [DATE, INACTIVITY]) {
      const answer = await client.put(path, { ...requestedConversionTime, unknown: 1 });
      expect([answer.status, answer.body]).toEqual([200, { listId: listIdentity, requestedConversionTime }]);
      expect((await client.get(path)).body).toEqual(answer.body);
    }
    expect((await client.delete(path)).status).toBe(204);
    expect((await client.get(path)).body).toEqual({ listId: listIdentity });
    expect((await client.delete(path)).status).toBe(204);
  });

  it.each([
    {},
    { ...DATE, conversionType: 'SOON' },
    { ...DATE, month: 2, day: 30 },
    { ...DATE, month: 13 },
    { ...DATE, year: '2027' },
    { ...INACTIVITY, timeUnit: 'YEAR' },
    { ...INACTIVITY, offset: 0 },
    { ...INACTIVITY, offset: 1.5 },
  ])('is refused with %j', async body => {
    const client = await portal();
    const path = pathOf(await listId(client, dynamic('A')));
    expect((await client.put(path, body)).status).toBe(400);
    expect((await client.get(path)).body).not.toHaveProperty('requestedConversionTime');
  });

  it('is for DYNAMIC lists that are there', async () => {
    const client = await portal();
    expect(await client.put(pathOf(await listId(client, manual('M'))), DATE)).toMatchObject({
      status: 400,
      body: { subCategory: 'ListError.INVALID_PROCESSING_TYPE' },
    });
    for (const answer of [
      await client.get(pathOf('9')),
      await client.put(pathOf('9'), DATE),
      await client.delete(pathOf('9')),
    ])
      expect(answer.status).toBe(404);
  });

  it('needs the scopes of lists', async () => {
    const client = await portal();
    const path = pathOf(await listId(client, dynamic('A')));
    const reader = client.as(client.emulator.createToken({ scopes: ['crm.lists.read'] }));
    const answers = [await reader.get(path), await reader.put(path, DATE), await reader.delete(path)];
    expect(answers.map(({ status }) => status)).toEqual([200, 403, 403]);
  });
});
