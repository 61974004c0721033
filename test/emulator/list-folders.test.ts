import { describe, expect, it } from 'vitest';
import { isObject, textOf } from '../../src/emulator/json.ts';
import { LISTS, listId, manual } from './list-support.ts';
import { type Answer, portal, seedOf } from './support.ts';

const FOLDERS = `${LISTS}/folders`;
const folder = ({ body }: Answer) => (isObject(body.folder) ? body.folder : {});

describe('folders of lists', () => {
  it('are a tree below the root 0, with the lists in it', async () => {
    const client = await portal();
    const loose = await listId(client, manual('Loose'));
    const sales = textOf(folder(await client.post(FOLDERS, { name: 'Sales' })), 'id');
    const emea = textOf(folder(await client.post(FOLDERS, { name: 'EMEA', parentFolderId: sales })), 'id');
    const inside = await listId(client, manual('Inside', { listFolderId: Number(emea) }));
    expect(folder(await client.get(FOLDERS))).toMatchObject({
      id: '0',
      childLists: [Number(loose)],
      childNodes: [
        {
          id: sales,
          name: 'Sales',
          parentFolderId: '0',
          childLists: [],
          childNodes: [{ id: emea, name: 'EMEA', childLists: [Number(inside)], childNodes: [] }],
        },
      ],
    });
    const second = await listId(client, manual('Second'));
    expect(folder(await client.get(FOLDERS)).childLists).toEqual([Number(loose), Number(second)]);
    expect(folder(await client.get(`${FOLDERS}?folderId=${emea}`)).name).toBe('EMEA');
    expect((await client.get(`${FOLDERS}?folderId=9`)).status).toBe(404);
    const found = await client.post(`${LISTS}/search`, { listIds: [inside, loose] });
    expect(found.body.lists).toMatchObject([
      {
        name: 'Loose',
        additionalProperties: expect.not.objectContaining({ hs_folder_name: expect.anything() }),
      },
      { name: 'Inside', additionalProperties: { hs_folder_name: 'EMEA' } },
    ]);
    await client.delete(`${LISTS}/${inside}`);
    expect(folder(await client.get(`${FOLDERS}?folderId=${emea}`)).childLists).toEqual([]);
  });

  it('are renamed and moved, not into themselves', async () => {
    const client = await portal();
    const make = async (name: string, parentFolderId = '0') =>
      textOf(folder(await client.post(FOLDERS, { name, parentFolderId })), 'id');
    const [one, two] = [await make('One'), await make('Two')];
    const child = await make('Child', one);
    expect(folder(await client.put(`${FOLDERS}/${one}/rename?newFolderName=First`, {})).name).toBe('First');
    expect((await client.put(`${FOLDERS}/${one}/rename?newFolderName=Two`, {})).status).toBe(400);
    expect((await client.put(`${FOLDERS}/${one}/rename`, {})).status).toBe(400);
    expect(folder(await client.put(`${FOLDERS}/${one}/move/${two}`, {})).parentFolderId).toBe(two);
    for (const target of [one, child])
      expect((await client.put(`${FOLDERS}/${one}/move/${target}`, {})).status).toBe(400);
    expect((await client.put(`${FOLDERS}/${one}/move/9`, {})).status).toBe(404);
    expect((await client.put(`${FOLDERS}/9/move/0`, {})).status).toBe(404);
    expect((await client.put(`${FOLDERS}/${one}/move/0`, {})).status).toBe(200);
  });

  it('are refused without a name, beside one of that name, and below one that is not there', async () => {
    const client = await portal();
    await client.post(FOLDERS, { name: 'A' });
    expect((await client.post(FOLDERS, {})).status).toBe(400);
    expect((await client.post(FOLDERS, { name: 'A' })).status).toBe(400);
    expect((await client.post(FOLDERS, { name: 'B', parentFolderId: '9' })).status).toBe(404);
    expect((await client.post(LISTS, manual('L', { listFolderId: '9' }))).status).toBe(404);
  });

  it('take lists and are deleted when they are empty', async () => {
    const client = await portal();
    const id = textOf(folder(await client.post(FOLDERS, { name: 'A' })), 'id');
    const list = await listId(client, manual('L'));
    const move = (listId: string, newFolderId: string) =>
      client.put(`${FOLDERS}/move-list`, { listId, newFolderId });
    expect((await move(list, id)).status).toBe(204);
    expect(folder(await client.get(`${FOLDERS}?folderId=${id}`)).childLists).toEqual([Number(list)]);
    expect((await client.delete(`${FOLDERS}/${id}`)).body.subCategory).toBe('ListError.FOLDER_NOT_EMPTY');
    expect((await move(list, '0')).status).toBe(204);
    expect((await move('9', '0')).status).toBe(404);
    expect((await move(list, '9')).status).toBe(404);
    expect((await client.put(`${FOLDERS}/move-list`, { listId: list })).status).toBe(400);
    expect((await client.delete(`${FOLDERS}/${id}`)).status).toBe(204);
    expect((await client.delete(`${FOLDERS}/${id}`)).status).toBe(404);
  });

  it('come from a seed as a tree or flat', async () => {
    const lists = ['7', '8'].map(listId => ({ listId, name: listId, objectTypeId: '0-1' }));
    const leaf = { id: 12, name: 'Leaf', childLists: [8] };
    const tree = {
      folder: { id: '0', childLists: [], childNodes: [{ id: '11', name: 'Top', childNodes: [leaf] }] },
    };
    const flat = [
      { id: '11', name: 'Top' },
      { id: '12', name: 'Leaf', parentFolderId: '11', childLists: ['8'] },
    ];
    for (const folders of [tree, [tree], flat]) {
      const client = await portal({ seed: seedOf({ 'lists.json': lists, 'listFolders.json': folders }) });
      expect(folder(await client.get(FOLDERS))).toMatchObject({
        childLists: [7],
        childNodes: [{ id: '11', childNodes: [{ id: '12', name: 'Leaf', childLists: [8] }] }],
      });
    }
  });
});
