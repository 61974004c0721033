import { isObject, type Json, type JsonObject } from '../../../src/core/call.ts';
import type { Edit } from '../../../src/emulator/index.ts';
import type { FieldCase, Numbered, Row } from '../row.ts';
import type { Fields, Tree } from '../tree.ts';
import { branchOf } from './filters.ts';

const lists = '/crm/lists/2026-09';

function objects(json: Json | undefined): readonly JsonObject[] {
  return Array.isArray(json) ? json.filter(isObject) : [];
}

/** Ids of lists → the folder that each is in. */
function placesIn(folder: JsonObject): readonly (readonly [string, Json])[] {
  const own = Array.isArray(folder['childLists']) ? folder['childLists'] : [];
  return [
    ...own.map((id): [string, Json] => [String(id), folder['id'] ?? '']),
    ...objects(folder['childNodes']).flatMap(placesIn),
  ];
}

const numbered: Numbered = {
  async all(send) {
    const found = await send('POST', `${lists}/search`, { query: '', count: 500 });
    const ids = objects(found['lists']).map(({ listId }) => String(listId));
    if (ids.length === 0) return [];
    const whole = await send('GET', `${lists}?includeFilters=true&listIds=${ids.join()}`);
    const { folder } = await send('GET', `${lists}/folders`);
    const places = new Map(isObject(folder) ? placesIn(folder) : []);
    return objects(whole['lists']).map(list => ({
      ...list,
      listFolderId: places.get(String(list['listId'])) ?? '',
    }));
  },
  // the only one that this row is about
  isCalled: ({ name }, key) => !others.has(String(name)) && (named.get(String(name)) ?? key) === key,
};

/** Lists that are there beside the example. */
const others: ReadonlySet<string> = new Set(['Made by hand', 'Members', 'Blocked']);
/** Lists that are made together with others, by their names. */
const named: ReadonlyMap<string, string> = new Map([
  ['Übergabe | 引き渡し 🤝', 'unicode'],
  ['"Quoted" & <b>bold</b>: #1 {{ x }}', 'quotes'],
  ['007', 'number'],
  ['true', 'truth'],
]);

function byHand(_key: string, fields: Fields, { list }: JsonObject): readonly Edit[] {
  const listId = isObject(list) ? String(list['listId']) : '';
  return Object.entries(fields).map(([field, value]) => editOf(listId, field, value));
}

function editOf(listId: string, field: string, value: Tree): Edit {
  const path = `${lists}/${listId}`;
  if (field === 'name')
    return { method: 'PUT', path: `${path}/update-list-name?listName=${encodeURIComponent(String(value))}` };
  if (field === 'folder') {
    const newFolderId = folders.get(String(value)) ?? '';
    return { method: 'PUT', path: `${lists}/folders/move-list`, body: { listId, newFolderId } };
  }
  return { method: 'PUT', path: `${path}/update-list-filters`, body: { filterBranch: branchOf(value) } };
}

/** By their names from the top. */
const folders: ReadonlyMap<string, string> = new Map([
  ['Handoff', '101'],
  ['Handoff/EMEA', '102'],
  ['Archive', '103'],
]);

const changesName: readonly FieldCase[] = [
  ['Waiting', 'Still waiting', 'By hand'],
  ['Waiting', 'Wartend ⏳ "x": #1 & <b> %', 'y'],
].map(([from = '', to = '', other = '']) => ({
  from: { name: from },
  to: { name: to },
  other: { name: other },
  pinned: true,
}));

const changesFolder: readonly FieldCase[] = [
  {
    from: { folder: 'Handoff' },
    to: { folder: 'Handoff/EMEA' },
    other: { folder: 'Archive' },
    unsigned: true,
  },
];

const counted = ['listVersion', 'updatedById'];

function rowOf(row: Pick<Row, 'name' | 'example' | 'creates' | 'fields' | 'fixed'> & Partial<Row>): Row {
  return {
    kind: 'list',
    objectType: 'contacts',
    portal: {
      seed: {
        'listFolders.json': [
          { id: 101, name: 'Handoff', parentFolderId: 0 },
          { id: 102, name: 'EMEA', parentFolderId: 101 },
          { id: 103, name: 'Archive', parentFolderId: 0 },
        ],
      },
    },
    around: { lists: { members: { name: 'Members' }, blocked: { name: 'Blocked' } } },
    collections: [lists],
    identity: 'listId',
    numbered,
    title: 'name',
    atOnce: false,
    restores: false,
    path: id => `${lists}/${id}`,
    byHand,
    another: {
      method: 'POST',
      path: lists,
      body: { name: 'Made by hand', objectTypeId: '0-1', processingType: 'MANUAL' },
    },
    children: {},
    alongWith: {
      name: counted,
      folder: ['listFolderId'],
      when: [...counted, 'filterBranch', 'filtersUpdatedAt', 'size'],
    },
    builtIn: [],
    ...row,
  };
}

const known: Fields = { email: { isKnown: true } };
const waiting: Fields = { name: 'Waiting', when: known };

function changesWhen(from: Tree, to: Tree, more: Partial<FieldCase> = {}): FieldCase {
  return { from: { when: from }, to: { when: to }, other: { when: { city: { isKnown: true } } }, ...more };
}

const dynamicList = rowOf({
  name: 'dynamicList',
  example: { key: 'waiting', fields: waiting, value: '' },
  creates: {
    'a name and filters': { waiting },
    'everything that there is to say': {
      waiting: { ...waiting, objectType: 'contacts', processingType: 'DYNAMIC', folder: 'Handoff/EMEA' },
    },
    'odd names': {
      unicode: { name: 'Übergabe | 引き渡し 🤝', when: known },
      quotes: { name: '"Quoted" & <b>bold</b>: #1 {{ x }}', when: known },
      number: { name: '007', when: known },
      truth: { name: 'true', when: known },
    },
    companies: { waiting: { name: 'Waiting', objectType: 'companies', when: { domain: { isKnown: true } } } },
    'values of every type': {
      waiting: {
        name: 'Waiting',
        when: {
          lifecyclestage: ['lead', 'customer'],
          hs_lead_status: { isNoneOf: ['NEW'], orBlank: true },
          jobtitle: { contains: ['chief', 'head'] },
          city: { isEqualTo: 'Köln' },
          num_notes: { isBetween: [1, 9] },
          createdate: { isBefore: '14 days ago' },
        },
      },
    },
    'alternatives, and lists': {
      waiting: {
        name: 'Waiting',
        when: {
          any: [
            { all: [{ email: { isKnown: true } }, { list: 'members' }] },
            { all: [{ notInList: 'blocked' }, { city: { isUnknown: true } }] },
          ],
        },
      },
    },
    'records that are associated': {
      waiting: {
        name: 'Waiting',
        when: { all: [{ associated: 'companies', when: { domain: { isKnown: true } } }] },
      },
    },
  },
  fields: {
    name: changesName,
    folder: changesFolder,
    when: [
      changesWhen(known, { email: { isKnown: true }, jobtitle: { contains: 'chief' } }),
      changesWhen({ hs_lead_status: ['NEW'] }, { hs_lead_status: ['NEW', 'OPEN'] }),
      changesWhen(
        { any: [{ all: [{ list: 'members' }] }] },
        { any: [{ all: [{ list: 'members' }, { notInList: 'blocked' }] }] },
        { oneWay: 'not clicked together here' },
      ),
    ],
  },
  fixed: {
    objectType: {
      in: { name: 'Waiting', processingType: 'MANUAL' },
      from: { objectType: 'contacts' },
      to: { objectType: 'companies' },
    },
    processingType: { from: { processingType: 'DYNAMIC' }, to: { processingType: 'SNAPSHOT' } },
  },
});

const manualList = rowOf({
  name: 'manualList',
  notHere: ['when'],
  example: { key: 'waiting', fields: { name: 'Waiting' }, value: '' },
  creates: {
    'a name': { waiting: { name: 'Waiting' } },
    'everything that there is to say': {
      waiting: { name: 'Waiting', objectType: 'deals', processingType: 'MANUAL', folder: 'Archive' },
    },
  },
  fields: { name: changesName, folder: changesFolder },
  fixed: {
    objectType: { from: { objectType: 'contacts' }, to: { objectType: 'companies' } },
    processingType: { from: {}, to: { processingType: 'DYNAMIC', when: known } },
  },
});

const snapshot: Fields = { name: 'Waiting', processingType: 'SNAPSHOT', when: known };

const snapshotList = rowOf({
  name: 'snapshotList',
  // held as read-only: see lists.test.ts
  notHere: ['when'],
  example: { key: 'waiting', fields: snapshot, value: '' },
  creates: {
    'a name and filters': { waiting: snapshot },
    'everything that there is to say': {
      waiting: { ...snapshot, objectType: 'contacts', folder: 'Handoff' },
    },
  },
  fields: { name: changesName, folder: changesFolder },
  fixed: {
    objectType: {
      in: { ...snapshot, when: { all: [{ list: 'members' }] } },
      from: { objectType: 'contacts' },
      to: { objectType: 'companies' },
    },
    processingType: { in: snapshot, from: {}, to: { processingType: 'DYNAMIC' } },
  },
});

export const listRows: readonly Row[] = [dynamicList, manualList, snapshotList];
