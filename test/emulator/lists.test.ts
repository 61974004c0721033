import { describe, expect, it } from 'vitest';
import {
  all,
  any,
  created,
  dynamic,
  isKnown,
  LEAST,
  LISTS,
  listId,
  listNames,
  manual,
  updated,
  where,
} from './list-support.ts';
import { CONTACTS, DAY, handClock, portal, seedOf, textProperty } from './support.ts';

const filtersOf = async (client: Awaited<ReturnType<typeof portal>>, id: string) =>
  created(await client.get(`${LISTS}/${id}?includeFilters=true`)).filterBranch;

describe('a list', () => {
  it('is created with an id of its own and shows its filters when asked', async () => {
    const { clock } = handClock();
    const client = await portal({ clock });
    const answer = await client.post(LISTS, dynamic('MQLs', { customProperties: { a: 'b' } }));
    expect(answer.status).toBe(200);
    const list = created(answer);
    const now = '2026-11-22T12:00:00.000Z';
    expect(list).toMatchObject({
      listId: expect.stringMatching(/^\d+$/),
      listVersion: 1,
      createdAt: now,
      updatedAt: now,
      filtersUpdatedAt: now,
      processingStatus: 'COMPLETE',
      createdById: '10000001',
      processingType: 'DYNAMIC',
      objectTypeId: '0-1',
      name: 'MQLs',
      size: 0,
      customProperties: { a: 'b' },
    });
    const path = `${LISTS}/${String(list.listId)}`;
    expect(created(await client.get(path))).not.toHaveProperty('filterBranch');
    expect(created(await client.get(`${path}?includeFilters=true`))).toEqual(list);
  });

  it('shows the default of includeObjectsWithNoValueSet, in nested branches, too', async () => {
    const client = await portal();
    const blank = where('email', { ...isKnown, includeObjectsWithNoValueSet: true });
    const filterBranch = any(all(where('email', isKnown), blank, { filterType: 'CONSTANT' }));
    const id = await listId(client, dynamic('A', { filterBranch }));
    const email = (value: boolean) => ({
      filterType: 'PROPERTY',
      property: 'email',
      operation: { ...isKnown, includeObjectsWithNoValueSet: value },
    });
    expect(await filtersOf(client, id)).toEqual(
      any(all(email(false), email(true), { filterType: 'CONSTANT' })),
    );
  });

  it('shows filters as they came, to the letter', async () => {
    const client = await portal();
    const operation = {
      operator: 'IS_KNOWN',
      includeObjectsWithNoValueSet: false,
      operationType: 'ALL_PROPERTY',
    };
    const filterBranch = any(all({ property: 'email', operation, filterType: 'PROPERTY' }));
    const id = await listId(client, dynamic('A', { filterBranch }));
    expect(JSON.stringify(await filtersOf(client, id))).toBe(JSON.stringify(filterBranch));
  });

  it('has a name that no other list has', async () => {
    const client = await portal();
    await client.post(LISTS, manual('MQLs'));
    for (const body of [
      manual('MQLs'),
      manual(' mqls '),
      dynamic('MQLs'),
      manual('MQLs', { objectTypeId: '0-2' }),
    ])
      expect(await client.post(LISTS, body)).toMatchObject({
        status: 400,
        body: { category: 'VALIDATION_ERROR', subCategory: 'ILS.DUPLICATE_LIST_NAMES' },
      });
    expect((await client.post(LISTS, manual('  '))).status).toBe(400);
    expect((await client.post(LISTS, manual('x'.repeat(251)))).status).toBe(400);
  });

  it.each([
    ['no name', { objectTypeId: '0-1', processingType: 'MANUAL' }],
    ['an unknown processing type', manual('A', { processingType: 'STATIC' })],
    ['an object type by name', manual('A', { objectTypeId: 'contacts' })],
    ['an unknown object type', manual('A', { objectTypeId: '2-1' })],
    ['filters although it is MANUAL', manual('A', { filterBranch: LEAST })],
    ['no filters although it is DYNAMIC', manual('A', { processingType: 'DYNAMIC' })],
    ['no filters although it is SNAPSHOT', manual('A', { processingType: 'SNAPSHOT', filterBranch: null })],
    ['permissions that are no object', manual('A', { listPermissions: [] })],
    ['text for a body', 'A'],
  ])('is refused with %s', async (_, body) => {
    const client = await portal();
    expect((await client.post(LISTS, body)).status).toBe(400);
    expect((await client.post(`${LISTS}/search`, {})).body.total).toBe(0);
  });

  it('keeps permissions and membership settings', async () => {
    const client = await portal();
    const settings = {
      listPermissions: { teamsWithEditAccess: ['1'], usersWithEditAccess: [] },
      membershipSettings: { includeUnassigned: true },
    };
    expect(created(await client.post(LISTS, manual('A', settings)))).toMatchObject(settings);
  });

  it('is found by its name, by id, or among many ids', async () => {
    const client = await portal();
    const [one, two] = [await listId(client, manual('A / B')), await listId(client, dynamic('C'))];
    const byName = (type: string, name: string) =>
      client.get(`${LISTS}/object-type-id/${type}/name/${encodeURIComponent(name)}?includeFilters=true`);
    expect(created(await byName('0-1', 'A / B')).listId).toBe(one);
    expect(created(await byName('0-1', 'C'))).toHaveProperty('filterBranch');
    expect((await byName('0-2', 'A / B')).status).toBe(404);
    expect((await client.get(`${LISTS}/9`)).body).toMatchObject({
      category: 'OBJECT_NOT_FOUND',
      context: { listId: ['9'] },
    });
    for (const query of [`listIds=${one}&listIds=${two}`, `listIds=${one},${two}&listIds=9`]) {
      const many = await client.get(`${LISTS}/?${query}`);
      expect(listNames(many)).toEqual(['A / B', 'C']);
    }
    expect((await client.get(`${LISTS}?listIds=${two}&includeFilters=true`)).body.lists).toEqual([
      expect.objectContaining({ filterBranch: expect.anything() }),
    ]);
    const tooMany = Array.from({ length: 501 }, (_, index) => index).join(',');
    expect((await client.get(`${LISTS}?listIds=${tooMany}`)).status).toBe(400);
    expect((await client.get('/crm/v3/lists')).body).toEqual({ lists: [] });
  });

  it('is renamed, which counts as a version', async () => {
    const client = await portal();
    const id = await listId(client, dynamic('A'));
    await client.post(LISTS, manual('B'));
    const rename = (name: string, more = '') =>
      client.put(`${LISTS}/${id}/update-list-name?listName=${encodeURIComponent(name)}${more}`, {});
    expect(updated(await rename('A & C'))).toMatchObject({ name: 'A & C', listVersion: 2 });
    expect(updated(await rename('A'))).not.toHaveProperty('filterBranch');
    expect(updated(await rename('a', '&includeFilters=true'))).toHaveProperty('filterBranch');
    expect((await rename('b')).body.subCategory).toBe('ILS.DUPLICATE_LIST_NAMES');
    expect((await rename('')).status).toBe(400);
  });

  it('takes new filters when it is DYNAMIC, all of them at once', async () => {
    const { clock, forward } = handClock();
    const client = await portal({ clock });
    const id = await listId(client, dynamic('A'));
    const path = `${LISTS}/${id}/update-list-filters`;
    forward(1000);
    const filterBranch = any(all(where('firstname', isKnown)));
    const answer = await client.put(`${path}?enrollObjectsInWorkflows=false&includeFilters=true`, {
      filterBranch,
    });
    expect(updated(answer)).toMatchObject({
      listVersion: 2,
      filtersUpdatedAt: '2026-11-22T12:00:01.000Z',
      createdAt: '2026-11-22T12:00:00.000Z',
      filterBranch: { filterBranches: [{ filters: [{ property: 'firstname' }] }] },
    });
    expect((await client.put(`${path}?enrollObjectsInWorkflows=maybe`, { filterBranch })).status).toBe(400);
    expect((await client.put(path, {})).status).toBe(400);
    expect((await client.put(`${LISTS}/9/update-list-filters`, { filterBranch })).status).toBe(404);
  });

  it('keeps its filters for ever when it is a SNAPSHOT, and takes none when it is MANUAL', async () => {
    const client = await portal();
    const snapshot = await listId(client, dynamic('S', { processingType: 'SNAPSHOT' }));
    const other = await listId(client, manual('M'));
    for (const id of [snapshot, other])
      expect(
        (await client.put(`${LISTS}/${id}/update-list-filters`, { filterBranch: LEAST })).body,
      ).toMatchObject({
        subCategory: 'ListError.INVALID_PROCESSING_TYPE',
      });
  });

  it('can be restored for 90 days, and is read by its id meanwhile', async () => {
    const { clock, forward } = handClock();
    const client = await portal({ clock });
    const id = await listId(client, dynamic('A'));
    const path = `${LISTS}/${id}`;
    expect((await client.put(`${path}/restore`, {})).status).toBe(400);
    expect((await client.delete(path)).status).toBe(204);
    expect(created(await client.get(path))).toMatchObject({
      name: 'A',
      deletedAt: '2026-11-22T12:00:00.000Z',
    });
    expect((await client.get(`${LISTS}/object-type-id/0-1/name/A`)).status).toBe(404);
    expect((await client.get(`${LISTS}?listIds=${id}`)).body.lists).toEqual([]);
    expect(listNames(await client.post(`${LISTS}/search`, {}))).toEqual([]);
    for (const request of [
      client.delete(path),
      client.put(`${path}/update-list-name?listName=B`, {}),
      client.put(`${path}/update-list-filters`, { filterBranch: LEAST }),
    ])
      expect((await request).status).toBe(404);
    const twin = await listId(client, manual('A'));
    expect((await client.put(`${path}/restore`, {})).body.subCategory).toBe('ILS.DUPLICATE_LIST_NAMES');
    await client.delete(`${LISTS}/${twin}`);
    forward(89 * DAY);
    expect((await client.put(`${path}/restore`, {})).status).toBe(204);
    expect(created(await client.get(path))).toMatchObject({ listId: id, listVersion: 2 });
    expect(created(await client.get(path))).not.toHaveProperty('deletedAt');
    await client.delete(path);
    forward(91 * DAY);
    expect((await client.get(path)).status).toBe(404);
    expect((await client.put(`${path}/restore`, {})).status).toBe(404);
  });

  it('needs its scopes: a create only the one for writing', async () => {
    const client = await portal();
    const id = await listId(client, dynamic('A'));
    const writer = client.as(client.emulator.createToken({ scopes: ['crm.lists.write'] }));
    expect((await writer.post(LISTS, manual('B'))).status).toBe(200);
    expect((await writer.delete(`${LISTS}/${id}`)).body).toMatchObject({
      category: 'MISSING_SCOPES',
      errors: [{ context: { requiredGranularScopes: ['crm.lists.read'] } }],
    });
    const reader = client.as(client.emulator.createToken({ scopes: ['crm.lists.read'] }));
    expect((await reader.get(`${LISTS}/${id}`)).status).toBe(200);
    expect((await reader.post(LISTS, manual('C'))).status).toBe(403);
    expect((await reader.post(`${LISTS}/search`, {})).status).toBe(200);
  });
});

describe('a search for lists', () => {
  it('comes in pages; offset says where to go on', async () => {
    const client = await portal();
    for (let number = 0; number < 25; number += 1)
      await client.post(LISTS, manual(`List ${String(number).padStart(2, '0')}`));
    const first = await client.post(`${LISTS}/search`, { query: '' });
    expect([listNames(first).length, first.body.offset, first.body.hasMore, first.body.total]).toEqual([
      20,
      20,
      true,
      25,
    ]);
    const second = await client.post(`${LISTS}/search`, { offset: 20, count: 500 });
    expect(listNames(second)).toEqual(['List 20', 'List 21', 'List 22', 'List 23', 'List 24']);
    expect([second.body.offset, second.body.hasMore]).toEqual([25, false]);
  });

  it('narrows by name, type of processing, ids and object type, and sorts', async () => {
    const client = await portal();
    const ids = [
      await listId(client, dynamic('Beta')),
      await listId(client, manual('alpha')),
      await listId(client, manual('Companies', { objectTypeId: '0-2' })),
    ];
    const search = async (body: Record<string, unknown>) =>
      listNames(await client.post(`${LISTS}/search`, JSON.parse(JSON.stringify(body))));
    expect(await search({ query: 'ALPH' })).toEqual(['alpha']);
    expect(await search({ processingTypes: ['MANUAL'] })).toEqual(['alpha', 'Companies']);
    expect(await search({ listIds: [ids[2], Number(ids[0])] })).toEqual(['Beta', 'Companies']);
    expect(await search({ objectTypeId: '0-2' })).toEqual(['Companies']);
    expect(await search({ sort: 'HS_LIST_NAME' })).toEqual(['Beta', 'Companies', 'alpha']);
    expect(await search({ sort: '-HS_LIST_NAME' })).toEqual(['alpha', 'Companies', 'Beta']);
  });

  it.each([
    { count: 0 },
    { count: 501 },
    { count: 1.5 },
    { offset: -1 },
    { processingTypes: ['STATIC'] },
    { sort: 'SIZE' },
    { query: 1 },
  ])('refuses %j', async body => {
    const client = await portal();
    expect((await client.post(`${LISTS}/search`, body)).status).toBe(400);
  });

  it('shows sizes and how much refers to a list, no filters', async () => {
    const seed = seedOf({
      'lists.json': {
        lists: [
          {
            listId: '3',
            name: 'Seeded',
            objectTypeId: '0-1',
            processingType: 'MANUAL',
            size: 7,
            additionalProperties: { hs_last_record_added_at: '1736775815261', hs_list_size_week_delta: '-2' },
          },
        ],
      },
    });
    const client = await portal({ seed });
    await client.post(
      LISTS,
      dynamic('Members', {
        filterBranch: any(all({ filterType: 'IN_LIST', listId: '3', operator: 'IN_LIST' })),
      }),
    );
    const plain = await client.post(`${LISTS}/search`, {});
    expect(plain.body.lists).toEqual([
      expect.objectContaining({
        name: 'Seeded',
        additionalProperties: {
          hs_list_size: '7',
          hs_list_reference_count: '1',
          hs_last_record_added_at: '1736775815261',
        },
      }),
      expect.not.objectContaining({ filterBranch: expect.anything() }),
    ]);
    const more = await client.post(`${LISTS}/search`, {
      count: 1,
      additionalProperties: ['hs_list_size_week_delta', 'hs_list_size', 'hs_nothing'],
    });
    expect(more.body.lists).toEqual([
      expect.objectContaining({
        additionalProperties: {
          hs_list_size: '7',
          hs_list_reference_count: '1',
          hs_list_size_week_delta: '-2',
          hs_last_record_added_at: '1736775815261',
        },
      }),
    ]);
    expect((await client.call('POST', `${LISTS}/search`)).body.total).toBe(2);
  });
});

describe('lists of a seed', () => {
  const recorded = (listId: string, more = {}) => ({
    listId,
    listVersion: 4,
    name: `Recorded ${listId}`,
    objectTypeId: '0-1',
    processingType: 'DYNAMIC',
    filterBranch: { filterBranchType: 'AND', filters: [where('no_such_property', isKnown)] },
    unknownField: { kept: true },
    ...more,
  });

  it('are taken as they are, from any shape that HubSpot answers', async () => {
    const lists = [
      recorded('7'),
      { list: recorded('8') },
      recorded('9', { deletedAt: '2026-11-20T00:00:00Z' }),
    ];
    const client = await portal({ seed: seedOf({ 'lists.json': lists }), clock: handClock().clock });
    expect(created(await client.get(`${LISTS}/7?includeFilters=true`))).toEqual(recorded('7'));
    expect(created(await client.get(`${LISTS}/8?includeFilters=true`))).toEqual(recorded('8'));
    expect(listNames(await client.post(`${LISTS}/search`, {}))).toEqual(['Recorded 7', 'Recorded 8']);
    expect((await client.put(`${LISTS}/9/restore`, {})).status).toBe(204);
  });

  it('take back the filters that they show, but no AND root', async () => {
    const shown = all(where('gone', { operationType: 'NEW_THING', operator: 'WHATEVER' }));
    const seed = seedOf({
      'lists.json': [recorded('7', { filterBranch: shown }), recorded('8', { filterBranch: any(shown) })],
    });
    const client = await portal({ seed });
    const put = (id: string, filterBranch: Parameters<typeof client.put>[1]) =>
      client.put(`${LISTS}/${id}/update-list-filters`, { filterBranch });
    expect((await put('7', shown)).body.subCategory).toBe('ListError.INVALID_BASE_FILTER_BRANCH');
    expect((await put('7', any(shown))).status).toBe(200);
    expect((await put('8', any(shown, all(where('email', isKnown))))).status).toBe(200);
    expect((await put('8', any(all(where('other', isKnown))))).status).toBe(400);
  });

  it('do not get their numbers twice', async () => {
    const client = await portal({ seed: seedOf({ 'lists.json': [recorded('1001')] }) });
    expect(await listId(client, manual('New'))).toBe('1002');
  });
});

describe('what people do with lists', () => {
  it('is not checked: HubSpot makes AND roots, too', async () => {
    const client = await portal();
    const id = await listId(client, dynamic('A'));
    await client.post(CONTACTS, textProperty('p'));
    const filterBranch = all(where('p', isKnown));
    await client.emulator.edit({
      method: 'PUT',
      path: `${LISTS}/${id}/update-list-filters`,
      body: { filterBranch },
    });
    expect(created(await client.get(`${LISTS}/${id}?includeFilters=true`))).toMatchObject({
      filterBranch: { filterBranchType: 'AND' },
      updatedById: '10000002',
    });
    await client.emulator.edit({ method: 'PUT', path: `${LISTS}/${id}/update-list-name?listName=Theirs` });
    await client.emulator.edit({ method: 'POST', path: LISTS, body: dynamic('New', { filterBranch }) });
    expect(listNames(await client.post(`${LISTS}/search`, {}))).toEqual(['Theirs', 'New']);
    await client.emulator.edit({ method: 'DELETE', path: `${LISTS}/${id}` });
    expect(listNames(await client.post(`${LISTS}/search`, {}))).toEqual(['New']);
  });
});
