import { describe, expect, it } from 'vitest';
import { CONTACTS, type Emulated, emulated } from './emulated.ts';
import { choice, expectSettled, text } from './pulling.ts';
import { CODE, changeFlow, withFlows } from './pulling-flows.ts';
import { seedDirectory } from './surveying.ts';

const BASE = 'portals/base/things.yaml';

/** A portal that extends a layer, with what is in it. */
async function layered(
  portal: Emulated,
  base: string,
  own: Readonly<Record<string, string>> = {},
): Promise<Emulated> {
  portal.write({
    [BASE]: base,
    'portals/eu/portal.yaml': `${portal.files()['portals/eu/portal.yaml']}extends: [../base]\n`,
    ...own,
  });
  return portal;
}

/** Pulls nothing new; hands back the portal's own files without portal.yaml. */
async function pulled(portal: Emulated): Promise<Readonly<Record<string, string>>> {
  const before = portal.files();
  const { exit } = await portal.cli('pull', '--select', 'property.contacts.nothing');
  expect(exit).toBe(0);
  const after = portal.files();
  expect(after[BASE]).toBe(before[BASE]);
  return Object.fromEntries(
    Object.entries(after).filter(
      ([path, text]) =>
        path.startsWith('portals/eu/') && !path.endsWith('portal.yaml') && before[path] !== text,
    ),
  );
}

const SIZES = 'properties: { contacts: { size: { label: Label of size, options: { s: S, m: M, l: L } } } }\n';
const PROPERTIES = 'portals/eu/properties/contacts.yaml';

describe('pull into a portal that extends a layer', () => {
  it('writes a field that differs, and nothing else', async () => {
    const portal = await layered(
      await emulated(),
      'properties: { contacts: { other: { label: Old, groupName: contactinformation } } }\n',
    );
    await portal.byHand('POST', CONTACTS, text('other'));
    expect(await pulled(portal)).toEqual({
      [PROPERTIES]: 'properties:\n  contacts:\n    other:\n      label: Label of other\n',
    });
    await expectSettled(portal);
  });

  it("says that the portal has what it declares in part: HubSpot's own, of a name that nobody knows", async () => {
    const portal = await layered(
      await emulated(
        {},
        { seed: seedDirectory({ 'properties/contacts.json': [text('odd_name', { hubspotDefined: true })] }) },
      ),
      '{}\n',
    );
    expect((await portal.cli('pull', '--select', 'property.contacts.odd_name')).exit).toBe(0);
    expect(portal.files()['portals/eu/uses.yaml']).toBe('uses:\n  property.contacts.odd_name: odd_name\n');
    await expectSettled(portal);
  });

  it.each([
    { what: 'another label', values: { s: 'Small', m: 'M', l: 'L' }, options: ['s: Small'] },
    { what: 'one less', values: { s: 'S', l: 'L' }, options: ['m: null'] },
    { what: 'another order', values: { m: 'M', s: 'S', l: 'L' }, options: ['m:', '  first: true'] },
    { what: 'another order at the end', values: { s: 'S', l: 'L', m: 'M' }, options: ['l:', '  after: s'] },
    {
      what: 'one more, where one is gone',
      values: { s: 'S', x: 'X', l: 'L' },
      options: ['x:', '  label: X', '  after: s', 'm: null'],
    },
  ])('writes options that differ: $what', async ({ values, options }) => {
    const portal = await layered(await emulated(), SIZES);
    const list = Object.entries(values).map(([value, label], displayOrder) => ({
      value,
      label,
      displayOrder,
    }));
    await portal.byHand('POST', CONTACTS, { ...choice('size', []), options: list });
    expect(await pulled(portal)).toEqual({
      [PROPERTIES]: `properties:\n  contacts:\n    size:\n      options:\n${options.map(line => `        ${line}\n`).join('')}`,
    });
    await expectSettled(portal);
  });

  it('adds to what the portal says already, in its place and style', async () => {
    const own = {
      'portals/eu/sizes.yaml':
        'properties:\n  contacts:\n    size:\n      # ours\n      options: {m: Mid}   # since 2020\n',
    };
    const portal = await layered(await emulated(), SIZES, own);
    await portal.byHand('POST', CONTACTS, { ...choice('size', ['s', 'm', 'l']), label: 'Size' });
    expect(await pulled(portal)).toEqual({
      'portals/eu/sizes.yaml':
        'properties:\n  contacts:\n    size:\n      # ours\n      options: {m: M} # since 2020\n      label: Size\n',
    });
    await expectSettled(portal);
  });

  it('writes children of a set over the set', async () => {
    const portal = await layered(
      await emulated(),
      'optionSets: { sizes: { s: S, m: M } }\nproperties: { contacts: { size: { options: { from: sizes } } } }\n',
    );
    await portal.byHand('POST', CONTACTS, choice('size', ['s', 'l']));
    expect(await pulled(portal)).toEqual({
      [PROPERTIES]: 'properties:\n  contacts:\n    size:\n      options:\n        l: L\n        m: null\n',
    });
    await expectSettled(portal);
  });

  it('leaves what no overlay can say, and says so', async () => {
    const portal = await layered(await emulated(), SIZES, {
      'portals/eu/sizes.yaml':
        'variables: { small: Small }\nproperties: { contacts: { size: { options: { s: "${vars.small}" } } } }\n',
    });
    await portal.byHand('POST', CONTACTS, choice('size', ['s', 'm', 'l']));
    expect(await pulled(portal)).toEqual({});
    const { json } = await portal.cli('pull', '--json');
    expect(json()).toMatchObject({
      updated: [],
      left: [{ address: 'property.contacts.size', field: 'options' }],
    });
  });

  it('says what differs of lifecycle stages and pipelines', async () => {
    const portal = await layered(
      await emulated(),
      [
        'lifecycleStages: { lead: Beginner, customer: Customer }',
        'pipelines: { deals: { default: { label: Sales, stages: { contractsent: { label: Sent, probability: 0.9 }, closedwon: { label: Closed Won, probability: 1 } } } } }',
        '',
      ].join('\n'),
    );
    expect(await pulled(portal)).toEqual({
      'portals/eu/lifecycleStages.yaml': 'lifecycleStages:\n  lead: Lead\n',
      'portals/eu/pipelines/deals.yaml':
        'pipelines:\n  deals:\n    default:\n      label: Sales Pipeline\n      stages:\n        contractsent: Contract Sent\n',
    });
    expect((await portal.cli('plan')).stdout).toContain('No changes.');
  });
});

const ROUTE = `workflows:
  handoff_route_new_mql:
    name: Handoff | Route new MQL
    objectType: contacts
    steps:
      - { id: stamp, setProperty: { lead_region: emea } }
      - id: by_region
        branch:
          EMEA:
            when: { any: [{ lead_region: [emea] }] }
            steps: [{ id: rotate, rotateOwner: { team: EMEA SDR, overwrite: false } }]
          otherwise: { steps: [{ setProperty: { hubspot_owner_id: queue@example.com } }] }
      - { id: wait, delay: 2 days }
      - sendEmail: Welcome
      - { addToList: routed, version: 0 }
      - { id: greet, code: { runtime: NODE20X, file: greet.js } }
`;
const OVERLAY = 'portals/eu/workflows/handoff_route_new_mql.yaml';

describe('pull of a workflow that a layer declares', () => {
  async function routed(): Promise<Emulated> {
    const portal = await layered(await withFlows(), ROUTE, { 'portals/base/greet.js': CODE });
    expect(await pulled(portal)).toEqual({});
    return portal;
  }

  it.each([
    {
      what: 'a step',
      change: (text: string) => text.replace('"delta":"2880"', '"delta":"4320"'),
      steps: ['wait:', '  delay: 4320 minutes'],
    },
    {
      what: 'a step in a branch',
      change: (text: string) =>
        text.replace('"overwrite_current_owner":"false"', '"overwrite_current_owner":"true"'),
      steps: [
        'by_region:',
        '  branch:',
        '    EMEA:',
        '      steps:',
        '        rotate:',
        '          rotateOwner:',
        '            overwrite: true',
      ],
    },
    {
      what: 'the filters of a branch',
      change: (text: string) => text.replace('"values":["emea"]', '"values":["apac"]'),
      steps: [
        'by_region:',
        '  branch:',
        '    EMEA:',
        '      when:',
        '        any:',
        '          - lead_region:',
        '              - apac',
      ],
    },
    {
      what: 'code',
      change: (text: string) => text.replace('event.name', 'event.mail'),
      steps: ['greet:', '  code:', '    file: workflows/handoff_route_new_mql/code.js'],
    },
  ])('says only what differs: $what', async ({ change, steps }) => {
    const portal = await routed();
    await changeFlow(portal, '101', change);
    const { [OVERLAY]: overlay } = await pulled(portal);
    expect(overlay).toBe(
      `workflows:\n  handoff_route_new_mql:\n    steps:\n${steps.map(line => `      ${line}\n`).join('')}`,
    );
    expect((await portal.cli('validate')).exit).toBe(0);
    expect((await portal.cli('plan')).stdout).toContain('No changes.');
  });

  it('writes the whole list where a step has no id, with the ids of the others', async () => {
    const portal = await routed();
    await changeFlow(portal, '101', text => text.replace('"content_id":"601"', '"content_id":"602"'));
    const { [OVERLAY]: overlay = '' } = await pulled(portal);
    expect(overlay).toContain('    steps:\n      - id: stamp\n');
    expect(overlay).toContain('      - sendEmail: Goodbye\n');
    expect(overlay).toContain('file: ../base/greet.js\n');
    expect((await portal.cli('validate')).exit).toBe(0);
    expect((await portal.cli('plan')).stdout).toContain('No changes.');
  });
});
