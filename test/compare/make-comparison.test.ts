import { describe, expect, it } from 'vitest';
import { countStates } from '../../src/compare/tally.ts';
import { cellsOf, compared, declared, EXTENDS, GROUP, group, property, words, yaml } from './portals.ts';

const PLAIN = { 'groups.contacts': [group], 'properties.contacts': [property('a')] };
const BASE = {
  'base/group.yaml': GROUP,
  'base/a.yaml': yaml(declared('a')),
  'eu/portal.yaml': EXTENDS,
  'na/portal.yaml': EXTENDS,
};
const A = 'property.contacts.a';

const says = (cells: readonly { readonly is: string; readonly says: readonly string[] }[]) =>
  cells.map(({ is, says: all }) => [is, ...all].join(': '));
const paths = (cells: ReturnType<typeof cellsOf>) =>
  cells.map(({ differences }) => differences.map(({ is, path }) => `${is} ${path.join('.')}`));
const lines = (cells: ReturnType<typeof cellsOf>) => cells.map(({ at }) => at && `${at.file}:${at.line}`);

describe('what is declared once and differs', () => {
  it('by a field that an overlay drops is intended, with the line', async () => {
    const comparison = await compared({
      files: {
        ...BASE,
        'base/a.yaml': yaml(declared('a', ', description: Why')),
        'na/o.yaml': yaml('# more', 'a: { description: null }'),
      },
      has: { eu: { ...PLAIN, 'properties.contacts': [property('a', { description: 'Why' })] }, na: PLAIN },
    });
    expect(paths(cellsOf(comparison, A))).toEqual([[], ['intended description']]);
    expect(lines(cellsOf(comparison, A))).toEqual([undefined, 'portals/na/o.yaml:4']);
  });

  it('names the overlay on the other side where that is what makes the difference', async () => {
    const overlay = { 'eu/o.yaml': yaml('a: { label: X }'), 'na/o.yaml': yaml('a: { label: X }') };
    const x = { ...PLAIN, 'properties.contacts': [property('a', { label: 'X' })] };
    const comparison = await compared({
      files: { ...BASE, ...overlay, 'apac/portal.yaml': EXTENDS },
      has: { eu: x, na: x, apac: PLAIN },
    });
    expect(words(comparison)[A]).toEqual(['same', 'same', 'intended']);
    expect(lines(cellsOf(comparison, A))).toEqual([
      undefined,
      undefined,
      'portals/eu/o.yaml:1'.replace(':1', ':3'),
    ]);
  });

  it('takes the one that overlays leave alone for what is meant, whoever is named first', async () => {
    const x = { ...PLAIN, 'properties.contacts': [property('a', { label: 'X' })] };
    const comparison = await compared({
      files: { ...BASE, 'eu/o.yaml': yaml('a: { label: X }') },
      has: { eu: x, na: PLAIN },
    });
    expect(comparison.rows.map(({ reference }) => reference)).toEqual(['eu', 'na']);
    expect(words(comparison)[A]).toEqual(['intended', 'same']);
  });

  it('names the mention of the thing where no line is nearer', async () => {
    const comparison = await compared({
      files: {
        ...BASE,
        'base/v.yaml': 'variables: { one: X, two: X }\n',
        'base/a.yaml': yaml('a: { label: "${vars.one}", groupName: g, type: string, fieldType: text }'),
        'na/o.yaml': `${yaml('a: { description: Why }')}variables: { two: Y }\n`,
        'na/p.yaml': 'optionSets: { s: { x: X } }\n',
      },
      has: { eu: PLAIN, na: PLAIN },
    });
    expect(lines(cellsOf(comparison, A))[1]).toBe('portals/na/o.yaml:3');
  });

  it('names where an overlay mentions a stage, whose labels have other names in YAML', async () => {
    const stages = (id: string, label: string) => ({
      id,
      stages: [{ id: 'lead', label, displayOrder: 0, metadata: {} }],
    });
    const lifecycle = (label: string) => ({
      'pipelines.contacts': [stages('contacts-lifecycle-pipeline', label)],
      'pipelines.companies': [stages('companies-lifecycle-pipeline', label)],
    });
    const comparison = await compared({
      files: {
        ...BASE,
        'base/l.yaml': 'lifecycleStages: { lead: { label: Lead } }\n',
        'na/l.yaml': '\nlifecycleStages: { lead: { label: Contact } }\n',
      },
      has: { eu: { ...PLAIN, ...lifecycle('Lead') }, na: { ...PLAIN, ...lifecycle('Contact') } },
    });
    expect(paths(cellsOf(comparison, 'lifecycleStages'))[1]).toEqual([
      'intended stages.lead.contacts',
      'intended stages.lead.companies',
    ]);
    expect(lines(cellsOf(comparison, 'lifecycleStages'))[1]).toBe('portals/na/l.yaml:2');
  });

  it('names the variable that an overlay sets, also where it is a whole list', async () => {
    const choice = (...values: readonly string[]) => ({
      ...PLAIN,
      'properties.contacts': [
        property('a', {
          type: 'enumeration',
          fieldType: 'select',
          options: values.map((value, displayOrder) => ({
            value,
            label: value,
            displayOrder,
            hidden: false,
          })),
        }),
      ],
    });
    const comparison = await compared({
      files: {
        ...BASE,
        'base/v.yaml': 'variables: { sources: [x, y] }\n',
        'base/a.yaml': yaml(
          'a: { label: a, groupName: g, type: enumeration, fieldType: select, options: "${vars.sources}" }',
        ),
        'na/v.yaml': 'variables:\n  sources: [x]\n',
      },
      has: { eu: choice('x', 'y'), na: choice('x') },
    });
    expect(paths(cellsOf(comparison, A))).toEqual([[], ['intended options.y']]);
    expect(lines(cellsOf(comparison, A))[1]).toBe('portals/na/v.yaml:2');
  });

  it('names the line itself where the portals differ in what they say of themselves', async () => {
    const zone = (timeZone: string) => ({ timeZone, companyCurrency: 'EUR' });
    const at = (text: string) => ({
      ...PLAIN,
      'properties.contacts': [property('a', { description: text })],
    });
    const comparison = await compared({
      files: { ...BASE, 'base/a.yaml': yaml(declared('a', ', description: "At ${portal.timeZone}"')) },
      facts: { eu: zone('Europe/Berlin'), na: zone('America/New_York') },
      has: { eu: at('At Europe/Berlin'), na: at('At America/New_York') },
    });
    expect(words(comparison)[A]).toEqual(['same', 'intended']);
    expect(lines(cellsOf(comparison, A))[1]).toBe('portals/base/a.yaml:3');
  });

  it('is not different where portals only spell it otherwise', async () => {
    const files = {
      ...BASE,
      'base/uses.yaml':
        'uses: { list.other: Another list }\nlists: { one: { name: One, when: { list: other } } }\n',
      'na/uses.yaml': 'uses: { list.other: By another name }\n',
    };
    const has = (id: string, name: string) => ({
      ...PLAIN,
      lists: [
        { listId: id, name, processingType: 'MANUAL', objectTypeId: '0-1' },
        {
          listId: '1',
          name: 'One',
          processingType: 'DYNAMIC',
          objectTypeId: '0-1',
          filterBranch: {
            filterBranchType: 'OR',
            filterBranchOperator: 'OR',
            filterBranches: [
              {
                filterBranchType: 'AND',
                filterBranchOperator: 'AND',
                filterBranches: [],
                filters: [{ filterType: 'IN_LIST', listId: id, operator: 'IN_LIST' }],
              },
            ],
            filters: [],
          },
        },
      ],
    });
    const comparison = await compared({
      files,
      has: { eu: has('7', 'Another list'), na: has('9', 'By another name') },
    });
    expect(words(comparison)['list.one']).toEqual(['same', 'same']);
  });
});

describe('what nobody said', () => {
  it('of a field that nobody declares is in conflict where it is what the thing means', async () => {
    const more = [property('a', { description: 'Typed in', formField: true, options: [] })];
    const comparison = await compared({
      files: BASE,
      has: { eu: PLAIN, na: { ...PLAIN, 'properties.contacts': more } },
    });
    expect(paths(cellsOf(comparison, A))).toEqual([[], ['conflict description']]);
    // whoever is named first: it is the one that has more than is declared
    const turned = await compared({
      files: BASE,
      has: { na: { ...PLAIN, 'properties.contacts': more }, eu: PLAIN },
    });
    expect(paths(cellsOf(turned, A))).toEqual([['conflict description'], []]);
  });

  it('of a child that only the portal has is in conflict, also with one that an overlay declares', async () => {
    const options = (...values: readonly string[]) => ({
      ...PLAIN,
      'properties.contacts': [
        property('a', {
          type: 'enumeration',
          fieldType: 'select',
          options: values.map((value, displayOrder) => ({
            value,
            label: value,
            displayOrder,
            hidden: false,
          })),
        }),
      ],
    });
    const comparison = await compared({
      files: {
        ...BASE,
        'base/a.yaml': yaml(
          `a: { label: a, groupName: g, type: enumeration, fieldType: select, options: [x] }`,
        ),
        'eu/o.yaml': yaml('a: { options: { y: Why } }'),
      },
      has: { eu: options('x', 'Why'), na: options('x', 'y', 'z') },
    });
    const [eu, na] = paths(cellsOf(comparison, A));
    expect([...(eu ?? []), ...(na ?? [])]).toEqual(expect.arrayContaining(['conflict options.z']));
    expect(words(comparison)[A]).toEqual(['behind', 'same']);
  });

  it('of the order of options is in conflict', async () => {
    const options = (...values: readonly string[]) => [
      property('a', {
        type: 'enumeration',
        fieldType: 'select',
        options: values.map((value, displayOrder) => ({ value, label: value, displayOrder, hidden: false })),
      }),
    ];
    const comparison = await compared({
      has: {
        eu: { ...PLAIN, 'properties.contacts': options('x', 'y') },
        na: { ...PLAIN, 'properties.contacts': options('y', 'x') },
      },
    });
    expect(cellsOf(comparison, A)[1]?.differences).toEqual([
      { path: ['options'], is: 'conflict', isOrder: true, here: ['y', 'x'], there: ['x', 'y'] },
    ]);
  });

  it('of where a thing stands among others is no difference, unless it is declared', async () => {
    const placed = (displayOrder: number) => ({
      ...PLAIN,
      'properties.contacts': [property('a', { displayOrder })],
    });
    const raw = await compared({ has: { eu: placed(1), na: placed(2) } });
    expect(words(raw)[A]).toEqual(['same', 'same']);
    const one = await compared({
      files: { ...BASE, 'na/o.yaml': yaml('a: { displayOrder: 2 }') },
      has: { eu: placed(1), na: placed(2) },
    });
    expect(paths(cellsOf(one, A))).toEqual([[], ['intended displayOrder']]);
  });
});

describe('what each portal declares on its own', () => {
  const alone = { 'eu/g.yaml': GROUP, 'na/g.yaml': GROUP };

  it('is the same where it is the same', async () => {
    const comparison = await compared({
      files: { ...alone, 'eu/a.yaml': yaml(declared('a')), 'na/a.yaml': yaml(declared('a')) },
      has: { eu: PLAIN, na: PLAIN },
    });
    expect([...countStates(comparison)]).toEqual([['same', 2]]);
  });

  it('and not the same is in conflict: no overlay made it otherwise', async () => {
    const comparison = await compared({
      files: {
        ...alone,
        'eu/a.yaml': yaml(declared('a')),
        'na/a.yaml': yaml('a: { label: Other, groupName: g, type: string, fieldType: text }'),
      },
      has: { eu: PLAIN, na: { ...PLAIN, 'properties.contacts': [property('a', { label: 'Other' })] } },
    });
    expect(says(cellsOf(comparison, A))).toEqual([
      'same',
      'conflict: na and eu each declare it, and not the same',
    ]);
    expect(lines(cellsOf(comparison, A))).toEqual([undefined, 'portals/na/a.yaml:3']);
  });
});

describe('what one portal is not meant to have', () => {
  it.each([
    ['excluded', { 'na/o.yaml': `exclude: [${A}]\n` }, 'portals/na/o.yaml:1'],
    ['dropped', { 'na/o.yaml': yaml('a: null') }, 'portals/na/o.yaml:3'],
    [
      'removed',
      { 'na/o.yaml': `exclude: [${A}]\nremoved: [{ address: ${A}, reason: old }]\n` },
      'portals/na/o.yaml:2',
    ],
  ])('%s by an overlay is intended, with its line', async (_, overlay, line) => {
    const comparison = await compared({
      files: { ...BASE, ...overlay },
      has: { eu: PLAIN, na: { 'groups.contacts': [group] } },
    });
    expect(words(comparison)[A]).toEqual(['same', 'intended']);
    expect(lines(cellsOf(comparison, A))).toEqual([undefined, line]);
  });

  it('and has is unmanaged, too; where it is to be removed, behind', async () => {
    const files = { ...BASE, 'na/o.yaml': `exclude: [${A}]\n` };
    const there = await compared({ files, has: { eu: PLAIN, na: PLAIN } });
    expect(says(cellsOf(there, A))[1]).toBe(
      'intended: it is not declared here: an overlay takes it out: it is in the portal, and declared for eu only',
    );
    const removed = { ...files, 'na/r.yaml': `removed: [{ address: ${A} }]\n` };
    const open = await compared({ files: removed, has: { eu: PLAIN, na: PLAIN } });
    expect(words(open)[A]).toEqual(['same', 'behind']);
    expect(says(cellsOf(open, A))[1]).toContain('behind: it is to be removed');
  });
});
