import { describe, expect, it } from 'vitest';
import { countStates } from '../../src/compare/tally.ts';
import type { JsonObject } from '../../src/core/call.ts';
import { cellsOf, compared, declared, EXTENDS, GROUP, group, property, words, yaml } from './portals.ts';

const A = 'property.contacts.a';
const FILES = {
  'base/group.yaml': GROUP,
  'base/a.yaml': yaml(declared('a'), declared('b')),
  'eu/portal.yaml': EXTENDS,
  'na/portal.yaml': EXTENDS,
};
const has = (...properties: readonly JsonObject[]) => ({
  'groups.contacts': [group],
  'properties.contacts': properties,
});
const AB = has(property('a'), property('b'));

const says = (cells: ReturnType<typeof cellsOf>) => cells.map(({ says: all }) => all);

describe('what was not applied, and what people changed', () => {
  it('is told apart by what the portal was built from', async () => {
    const comparison = await compared({
      files: { ...FILES, 'base/a.yaml': yaml(declared('a', ', description: New'), declared('b')) },
      built: FILES,
      has: {
        eu: {
          ...has(
            property('a', { updatedUserId: '7', updatedAt: '2026-11-01T10:00:00Z', label: 'By hand' }),
            property('b'),
          ),
          owners: [
            {
              id: '1',
              userId: 7,
              email: 'anna@example.com',
              firstName: 'Anna',
              lastName: 'Smith',
              type: 'PERSON',
            },
          ],
        },
        na: AB,
      },
    });
    expect(words(comparison)[A]).toEqual(['drift', 'behind']);
    const [eu, na] = cellsOf(comparison, A);
    expect(eu).toMatchObject({ who: '7', person: 'Anna Smith', when: '2026-11-01T10:00:00Z' });
    expect(eu?.says).toEqual(['it was changed in the portal', 'the configuration was not applied yet']);
    expect(eu?.differences.map(({ is, path }) => [is, ...path])).toEqual([
      ['drift', 'label'],
      ['behind', 'description'],
    ]);
    expect(na).not.toHaveProperty('who');
  });

  it('what is gone was removed by people, what was never there is yet to come', async () => {
    const gone = await compared({ files: FILES, built: FILES, has: { eu: has(property('b')), na: AB } });
    expect(words(gone)[A]).toEqual(['drift', 'same']);
    const open = await compared({ files: FILES, has: { eu: has(property('b')), na: AB } });
    expect(words(open)[A]).toEqual(['behind', 'same']);
  });

  it('what is gone is drift also where portal.yaml permits to undo it', async () => {
    const comparison = await compared({
      files: FILES,
      built: FILES,
      drift: 'revert',
      has: { eu: has(property('b')), na: AB },
    });
    expect(says(cellsOf(comparison, A))[0]).toEqual([
      'it was in the portal before, and is not there any more',
    ]);
  });

  it('an order that people changed is drift', async () => {
    const choice = (...values: readonly string[]) => ({
      type: 'enumeration',
      fieldType: 'select',
      options: values.map((value, displayOrder) => ({ value, label: value, displayOrder, hidden: false })),
    });
    const files = {
      ...FILES,
      'base/a.yaml': yaml(
        'a: { label: a, groupName: g, type: enumeration, fieldType: select, options: [x, y] }',
      ),
    };
    const comparison = await compared({
      files,
      built: files,
      has: { eu: has(property('a', choice('x', 'y'))), na: has(property('a', choice('y', 'x'))) },
    });
    expect(words(comparison)[A]).toEqual(['same', 'drift']);
    expect(cellsOf(comparison, A)[1]?.differences).toEqual([
      { path: ['options'], is: 'drift', isOrder: true, here: ['y', 'x'], there: ['x', 'y'] },
    ]);
  });

  it('what cannot be carried out says why', async () => {
    const comparison = await compared({
      files: { ...FILES, 'base/a.yaml': yaml(declared('a', ', hasUniqueValue: true'), declared('b')) },
      has: { eu: AB, na: AB },
    });
    expect(says(cellsOf(comparison, A))[0]).toEqual([
      expect.stringMatching(/^the configuration was not applied yet; HubSpot never changes hasUniqueValue/),
    ]);
  });

  it('what nobody can tell apart is in conflict', async () => {
    const lists = [
      { listId: '1', name: 'Twice', processingType: 'MANUAL', objectTypeId: '0-1' },
      { listId: '2', name: 'Twice', processingType: 'MANUAL', objectTypeId: '0-1' },
    ];
    const comparison = await compared({
      files: {
        ...FILES,
        'eu/l.yaml': 'lists: { twice: { name: Twice } }\n',
      },
      has: { eu: { ...AB, lists }, na: { ...AB, lists } },
    });
    expect(words(comparison)['list.twice']).toEqual(['conflict', 'conflict']);
    expect(says(cellsOf(comparison, 'list.twice'))[1]).toEqual(['more than one thing here could be it']);
  });

  it('what an earlier apply removed and is there again was made by people', async () => {
    const dropped = { ...FILES, 'na/o.yaml': `exclude: [${A}]\nremoved: [{ address: ${A} }]\n` };
    const comparison = await compared({
      files: dropped,
      built: FILES,
      removed: { na: [A] },
      has: { eu: AB, na: AB },
    });
    expect(words(comparison)[A]).toEqual(['same', 'drift']);
  });

  it('an option that is to be removed is neither there nor missing', async () => {
    const choice = (...values: readonly string[]) => ({
      type: 'enumeration',
      fieldType: 'select',
      options: values.map((value, displayOrder) => ({ value, label: value, displayOrder, hidden: false })),
    });
    const select = 'a: { label: a, groupName: g, type: enumeration, fieldType: select, options: [x] }';
    const comparison = await compared({
      files: {
        ...FILES,
        'base/a.yaml': `${yaml(select)}removed: [{ address: option.contacts.a.old }]\n`,
      },
      has: { eu: has(property('a', choice('x', 'old'))), na: has(property('a', choice('x'))) },
    });
    expect(words(comparison)[A]).toEqual(['behind', 'same']);
    expect(cellsOf(comparison, A)[0]?.differences.map(({ is }) => is)).toEqual(['behind']);
  });
});

describe('stages', () => {
  const stage = (id: string, label: string) => ({
    id,
    label,
    displayOrder: 0,
    metadata: { probability: '0.5' },
  });
  const pipeline = (id: string, ...stages: readonly JsonObject[]) => ({
    'pipelines.deals': [
      {
        id,
        label: 'Sales',
        displayOrder: 0,
        stages: stages.map((one, displayOrder) => ({ ...one, displayOrder })),
      },
    ],
  });

  it('are the same by their names, whatever their ids', async () => {
    const comparison = await compared({
      has: {
        eu: pipeline('11', stage('1', 'Open'), stage('2', 'Won')),
        na: pipeline('22', stage('3', 'open'), stage('4', 'Won')),
      },
    });
    expect(words(comparison)['pipeline.deals.sales']).toEqual(['same', 'conflict']);
    expect(
      cellsOf(comparison, 'pipeline.deals.sales')[1]?.differences.map(({ path }) => path.join('.')),
    ).toEqual(['stages.open.label']);
  });

  it('that one portal declares have its keys in the other ones', async () => {
    const comparison = await compared({
      files: {
        'eu/p.yaml':
          'pipelines: { deals: { mine: { label: Sales, stages: { first: { label: Open, probability: 0.5 } } } } }\n',
      },
      has: {
        eu: pipeline('11', stage('1', 'Open')),
        na: pipeline('22', stage('3', 'Open'), stage('4', 'More')),
      },
    });
    expect(words(comparison)['pipeline.deals.mine']).toEqual(['same', 'conflict']);
    expect(
      cellsOf(comparison, 'pipeline.deals.mine')[1]?.differences.map(({ path }) => path.join('.')),
    ).toEqual(['stages.more']);
  });

  it('that were renamed in configuration are still the same ones', async () => {
    const files = (label: string) => ({
      'base/p.yaml': `pipelines: { deals: { mine: { label: Sales, stages: { first: { label: ${label}, probability: 0.5 } } } } }\n`,
      'eu/portal.yaml': EXTENDS,
      'na/portal.yaml': EXTENDS,
    });
    const comparison = await compared({
      files: files('Fresh'),
      built: files('Open'),
      has: { eu: pipeline('11', stage('1', 'Open')), na: pipeline('22', stage('3', 'Fresh')) },
    });
    expect(words(comparison)['pipeline.deals.mine']).toEqual(['behind', 'same']);
    expect(cellsOf(comparison, 'pipeline.deals.mine')[0]?.differences).toHaveLength(1);
  });
});

describe('things that nobody declares', () => {
  const list = (listId: string, name: string) => ({
    listId,
    name,
    processingType: 'MANUAL',
    objectTypeId: '0-1',
  });

  it('are the same by their names; an id says nothing in another portal', async () => {
    const comparison = await compared({
      has: {
        eu: { lists: [list('1', 'Leads'), list('2', 'Twice'), list('3', 'Twice')] },
        na: { lists: [list('3', 'Leads'), list('2', 'Unlike'), list('4', 'Twice')] },
      },
    });
    expect(comparison.rows.map(({ address, cells }) => [address, ...cells.map(({ is }) => is)])).toEqual([
      ['list.2', 'same', 'absent'],
      ['list.3', 'same', 'absent'],
      ['list.leads', 'same', 'same'],
      ['list.twice', 'absent', 'same'],
      ['list.unlike', 'absent', 'same'],
    ]);
  });

  it('are one where their names agree and the keys that people would give them do not', async () => {
    const flow = (id: string, uuid: string | undefined, more: JsonObject = {}) => ({
      id,
      name: 'Route',
      ...(uuid !== undefined && { uuid }),
      isEnabled: true,
      objectTypeId: '0-1',
      type: 'CONTACT_FLOW',
      flowType: 'WORKFLOW',
      revisionId: '1',
      actions: [],
      ...more,
    });
    const comparison = await compared({
      select: ['workflow'],
      has: {
        eu: { flows: [flow('1', 'portalform:other_key')] },
        na: { flows: [flow('9', undefined, { isEnabled: false })] },
      },
    });
    expect(words(comparison)).toEqual({ 'workflow.other_key': ['same', 'conflict'] });
  });

  it('are shown unasked where the same name means different things, as far as they are read anyway', async () => {
    const files = FILES;
    const both = (portal: string, type: string) =>
      has(
        property('a'),
        property('b'),
        property('alike'),
        property('wild', { type }),
        property(`only_${portal}`),
      );
    const states = await compared({
      files,
      has: {
        eu: { ...both('eu', 'string'), lists: [list('1', 'Leads')] },
        na: { ...both('na', 'number'), lists: [{ ...list('1', 'Leads'), processingType: 'SNAPSHOT' }] },
      },
    });
    expect(words(states)).toEqual({
      'propertyGroup.contacts.g': ['same', 'same'],
      [A]: ['same', 'same'],
      'property.contacts.b': ['same', 'same'],
      'property.contacts.wild': ['unmanaged', 'conflict'],
    });
  });

  it('are known under what another portal calls them', async () => {
    const comparison = await compared({
      files: {
        'eu/l.yaml': 'lists: { mine: { name: Leads } }\n',
        'na/l.yaml': 'lists: { theirs: { name: Leads } }\n',
      },
      has: {
        eu: { lists: [list('1', 'Leads')] },
        na: { lists: [list('9', 'Leads')] },
        raw: { lists: [list('5', 'Leads')] },
      },
    });
    expect(words(comparison)).toMatchObject({
      'list.mine': ['same', 'intended', 'unmanaged'],
      'list.theirs': ['intended', 'same', 'absent'],
    });
  });
});

describe('what could not be read', () => {
  it('is unavailable where its list is, or what it may be in', async () => {
    const comparison = await compared({
      files: FILES,
      has: { eu: AB, na: { ...AB, 'groups.contacts': 'no scope for groups' } },
    });
    expect(words(comparison)['propertyGroup.contacts.g']).toEqual(['same', 'unavailable']);
    expect(says(cellsOf(comparison, 'propertyGroup.contacts.g'))[1]).toEqual(['no scope for groups']);
    expect(comparison.unread).toMatchObject([{ portal: 'na', kind: 'propertyGroup', scope: 'contacts' }]);
  });

  it('is unavailable where only a part of its list could be read, and it is not in that', async () => {
    const list = { listId: '1', name: 'Leads', processingType: 'MANUAL', objectTypeId: '0-1' };
    const comparison = await compared({
      has: { eu: { lists: [list] }, na: { lists: [], listFolders: 'no folders for you' } },
    });
    expect(words(comparison)['list.leads']).toEqual(['same', 'unavailable']);
    expect(says(cellsOf(comparison, 'list.leads'))[1]).toEqual(['no folders for you']);
  });

  it('leaves declarations to compare with', async () => {
    const comparison = await compared({
      files: {
        ...FILES,
        'na/o.yaml': yaml('only: { label: Only, groupName: g, type: string, fieldType: text }'),
      },
      has: { eu: AB, na: AB, raw: AB },
      down: ['na'],
    });
    expect(words(comparison)).toMatchObject({
      [A]: ['same', 'unavailable', 'unmanaged'],
      'property.contacts.only': ['intended', 'unavailable', 'absent'],
    });
    expect(comparison.rows.find(({ address }) => address.endsWith('only'))?.reference).toBe('na');
    expect(comparison.failures.map(({ portal }) => portal)).toEqual(['na']);
  });

  it('nobody can say anything where every portal is down', async () => {
    const comparison = await compared({ files: FILES, has: { eu: AB, na: AB }, down: ['eu', 'na'] });
    expect(words(comparison)[A]).toEqual(['unavailable', 'unavailable']);
    expect([...countStates(comparison)]).toEqual([['unavailable', 3]]);
  });
});
