import { describe, expect, it } from 'vitest';
import { formAt, load, loaded, plain, problems, rendered } from './workspace.ts';

/** The keys of a collection in order, with its content. */
const at = (files: Readonly<Record<string, string>>, ...path: readonly string[]) =>
  plain(formAt(loaded(files).sections, ...path), true);

const base = {
  'base/lifecycle.yaml': 'lifecycleStages: { lead: Lead, mql: { label: MQL }, customer: Customer }\n',
  'base/pipelines.yaml': `pipelines:
  deals:
    new_business:
      label: New business
      stages: { discovery: { label: Discovery, probability: 0.2 }, won: { label: Won, probability: 1 } }
`,
};
const over = (text: string) => ({
  ...base,
  'eu/portal.yaml': 'portal: { portalId: 1, token: T }\nextends: [../base]\n',
  'eu/overlay.yaml': text,
});

describe('lifecycle stages', () => {
  it('are labels by key, in order', () => {
    expect(at(over(''), 'lifecycleStages')).toEqual([
      ['lead', [['label', 'Lead']]],
      ['mql', [['label', 'MQL']]],
      ['customer', [['label', 'Customer']]],
    ]);
  });

  it.each([
    ['sal: { label: SAL, after: mql }', ['lead', 'mql', 'sal', 'customer']],
    ['sal: { label: SAL, before: lead }', ['sal', 'lead', 'mql', 'customer']],
    ['sal: { label: SAL, first: true }', ['sal', 'lead', 'mql', 'customer']],
    ['lead: { last: true }', ['mql', 'customer', 'lead']],
    ['sal: SAL', ['lead', 'mql', 'customer', 'sal']],
    ['mql: { label: Marketing }', ['lead', 'mql', 'customer']],
  ])('are put in their place by an overlay: %s', (text, keys) => {
    const stages = at(over(`lifecycleStages: { ${text} }\n`), 'lifecycleStages');
    expect(Array.isArray(stages) && stages.map(([key]) => key)).toEqual(keys);
  });

  it('stand in one place after one that is there', () => {
    expect(
      problems('lifecycleStages: { lead: Lead, sal: { label: SAL, after: nobody } }\n'),
    ).toMatchSnapshot();
  });

  it('can be left out by an overlay, removed, and pinned for each object type', () => {
    const files = over('exclude: [lifecycleStage.mql]\n');
    const stages = at(files, 'lifecycleStages');
    expect(Array.isArray(stages) && stages.map(([key]) => key)).toEqual(['lead', 'customer']);
    const { removed, pins } = loaded({
      'eu/x.yaml':
        'removed: [{ address: lifecycleStage.mql }, { address: stage.deals.p.won }, { address: pipeline.deals.p }]\n' +
        'ids: { lifecycleStage.lead: { contacts: "1", companies: "2" }, stage.deals.p.won: "77", pipeline.deals.p: "7" }\n',
    });
    expect(removed.map(({ address }) => [address.kind, ...address.path])).toEqual([
      ['lifecycleStage', 'mql'],
      ['stage', 'deals', 'p', 'won'],
      ['pipeline', 'deals', 'p'],
    ]);
    expect(
      [...pins]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([address, pin]) => [address, typeof pin === 'string' ? pin : [...pin]]),
    ).toEqual([
      [
        'lifecycleStage.lead',
        [
          ['contacts', '1'],
          ['companies', '2'],
        ],
      ],
      ['pipeline.deals.p', '7'],
      ['stage.deals.p.won', '77'],
    ]);
  });

  it.each([
    ['an id', 'lead: { id: x }'],
    ['a place in numbers', 'lead: { displayOrder: 3 }'],
    ['another object type', 'lead: { label: L, only: deals }'],
    ['an unknown field', 'lead: { labels: L }'],
  ])('refuse %s', (_, text) => {
    expect(problems(`lifecycleStages: { ${text} }\n`)).toMatchSnapshot();
  });
});

describe('pipelines', () => {
  it('have stages by key, in order, of which a text is the label', () => {
    const text =
      'pipelines: { tickets: { p: { label: P, stages: { new: New, done: { label: Done, ticketState: CLOSED } } } } }\n';
    expect(at({ 'eu/x.yaml': text }, 'pipelines', 'tickets', 'p', 'stages')).toEqual([
      ['new', [['label', 'New']]],
      [
        'done',
        [
          ['label', 'Done'],
          ['ticketState', 'CLOSED'],
        ],
      ],
    ]);
  });

  it('get one more stage from an overlay, in its place', () => {
    const text = `pipelines: { deals: { new_business: { stages: { legal: { label: Legal, probability: 0.8, before: won } } } } }\n`;
    const stages = at(over(text), 'pipelines', 'deals', 'new_business', 'stages');
    expect(Array.isArray(stages) && stages.map(([key]) => key)).toEqual(['discovery', 'legal', 'won']);
  });

  it.each([
    ['a probability above 1', 'deals: { p: { stages: { a: { probability: 1.1 } } } }'],
    ['a probability below 0', 'deals: { p: { stages: { a: { probability: -0.1 } } } }'],
    ['another state', 'tickets: { p: { stages: { a: { ticketState: closed } } } }'],
    ['a derived field', 'deals: { p: { stages: { a: { isClosed: true } } } }'],
    ['a place of a stage in numbers', 'deals: { p: { stages: { a: { displayOrder: 1 } } } }'],
    ["HubSpot's name for a stage's id", 'deals: { p: { stages: { a: { stageId: x } } } }'],
    ["HubSpot's name for its id", 'deals: { p: { pipelineId: x } }'],
    ['an archive', 'deals: { p: { archived: true } }'],
    ['a negative place', 'deals: { p: { displayOrder: -1 } }'],
    ['metadata that is no text', 'leads: { p: { stages: { a: { metadata: { x: [1] } } } } }'],
  ])('refuse %s', (_, text) => {
    expect(problems(`pipelines: { ${text} }\n`)).toMatchSnapshot();
  });

  it('may have every probability from 0 to 1', () => {
    const text =
      'pipelines: { deals: { p: { stages: { a: { probability: 0 }, b: { probability: 0.35 }, c: { probability: 1 } } } } }\n';
    expect(problems(text)).toEqual([]);
  });
});

describe('the settings of a portal', () => {
  const settings = (more: string) =>
    loaded({ 'eu/portal.yaml': `portal: { portalId: 1, token: T${more} }\n` }).settings.lifecycleStages;

  it('leave lifecycle stages to a person, unless the API may', () => {
    expect(settings('')).toEqual({ write: 'manual' });
    expect(settings(', lifecycleStages: {}')).toEqual({ write: 'manual' });
    expect(settings(', lifecycleStages: { write: manual }')).toEqual({ write: 'manual' });
    expect(settings(', lifecycleStages: { write: api }')).toEqual({ write: 'api' });
  });

  it('know no other way', () => {
    const { diagnostics } = load({
      'eu/portal.yaml': 'portal: { portalId: 1, token: T, lifecycleStages: { write: auto } }\n',
    });
    expect(diagnostics.map(rendered)).toMatchSnapshot();
  });
});
