import { describe, expect, it } from 'vitest';
import { dynamic, LISTS, listId, manual } from './list-support.ts';
import { names, portal } from './support.ts';

const ALL = '/crm/lists/2026-09-beta/all';
const LEAST = { additionalProperties: [], processingTypes: [] };

describe('all lists, page by page', () => {
  it('come by number, with their sizes and without their filters, and say where to go on', async () => {
    const client = await portal();
    const [one, two] = [await listId(client, dynamic('B')), await listId(client, manual('A'))];
    const first = await client.post(ALL, { ...LEAST, count: 1 });
    expect(first.body).toMatchObject({
      total: 2,
      results: [{ listId: one, additionalProperties: { hs_list_size: '0', hs_list_reference_count: '0' } }],
      paging: { next: { after: two } },
    });
    expect(JSON.stringify(first.body)).not.toContain('filterBranch');
    const second = await client.post(ALL, { ...LEAST, after: two });
    expect([names(second), second.body.paging]).toEqual([['A'], undefined]);
  });

  it('are narrowed by type of processing and object type', async () => {
    const client = await portal();
    await client.post(LISTS, dynamic('Active'));
    await client.post(LISTS, manual('Companies', { objectTypeId: '0-2' }));
    expect(names(await client.post(ALL, { ...LEAST, processingTypes: ['DYNAMIC'] }))).toEqual(['Active']);
    expect(names(await client.post(ALL, { ...LEAST, objectTypeId: '0-2' }))).toEqual(['Companies']);
  });

  it.each([
    {},
    { additionalProperties: [] },
    { ...LEAST, count: 501 },
    { ...LEAST, after: 'x' },
    { ...LEAST, processingTypes: ['STATIC'] },
  ])('are refused with %j', async body => {
    const client = await portal();
    expect((await client.post(ALL, body)).status).toBe(400);
  });

  it('are of the beta only, which answers everything else, too', async () => {
    const client = await portal();
    expect((await client.post(`${LISTS}/all`, LEAST)).status).not.toBe(200);
    expect((await client.post('/crm/lists/2026-09-beta', manual('A'))).status).toBe(200);
    expect((await client.post('/crm/lists/2026-09-beta/search', {})).body.total).toBe(1);
  });
});
