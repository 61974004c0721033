import { describe, expect, it } from 'vitest';
import { workspaceOf } from './editing.ts';

const CONTACTS = `properties:
  contacts:
    tier: { label: Tier, groupName: contactinformation, type: enumeration, fieldType: select,
            options: [a, b] }   # as sales says
    score: { label: Score, groupName: contactinformation, type: number, fieldType: number }
    double:
      label: Double
      groupName: contactinformation
      type: number
      calculationFormula: score * 2 + score_of_old # not score
    score_of_old: { label: Old, groupName: contactinformation, type: number, fieldType: number }
`;
const USES = `# Who needs it
lists:
  waiting:
    name: Waiting   # tier
    objectType: contacts
    processingType: DYNAMIC
    when: { tier: [a], 'score': { isGreaterThan: 5 } }
  all: { name: All, objectType: contacts, processingType: DYNAMIC, when: { any: [{ all: [{ list: waiting }] }] } }

workflows:
  route:
    name: Route
    objectType: contacts
    enroll: { when: { any: [{ all: [{ list: waiting }] }] } }
    steps:
      - id: tier
        setProperty: { tier: b }
      - notifyInApp: { to: { team: sdr }, subject: Hi, body: "{{ contact.tier }}" }
uses: { team.sdr: SDR }
`;
const DEALS = `pipelines:
  deals:
    sales:
      label: Sales
      stages:
        open: { label: Open, probability: 0.2 }
        late: { label: Late, probability: 0.4 }
        won: { label: Won, probability: 1 }
        lost: { label: Lost, probability: 0 }
lists:
  hot: { name: Hot, objectType: deals, processingType: DYNAMIC, when: { any: [{ all: [{ dealstage: [sales.open, "sales.late"], pipeline: [sales] }] }] } }
`;
const files = {
  'portals/base/contacts.yaml': CONTACTS,
  'portals/base/uses.yaml': USES,
  'portals/base/deals.yaml': DEALS,
};

describe('move', () => {
  it('renames the key in every layer and wherever something refers to it, and pins what it is', async () => {
    const overlay = `properties: { contacts: { tier: { label: Stufe } } } # tier\n`;
    const { cli, changed } = workspaceOf({ ...files, 'portals/eu/overlay.yaml': overlay });
    const { exit, stdout, stderr } = await cli('move', 'property.contacts.tier', 'property.contacts.level');
    expect({ exit, stdout, stderr }).toEqual({
      exit: 0,
      stdout: [
        'property.contacts.tier is property.contacts.level now.',
        'Portals: eu, na',
        'Files:',
        '  portals/base/contacts.yaml',
        '  portals/base/ids.yaml',
        '  portals/base/uses.yaml',
        '  portals/eu/overlay.yaml',
        '',
      ].join('\n'),
      stderr: 'See what it means: portalform plan\n',
    });
    expect(changed()).toEqual({
      'portals/base/contacts.yaml': CONTACTS.replace('tier:', 'level:'),
      'portals/base/ids.yaml': 'ids:\n  property.contacts.level: tier\n',
      // what HubSpot replaces by itself goes by HubSpot's name
      'portals/base/uses.yaml': USES.replace('{ tier: [a]', '{ level: [a]').replace(
        '{ tier: b }',
        '{ level: b }',
      ),
      'portals/eu/overlay.yaml': 'properties: { contacts: { level: { label: Stufe } } } # tier\n',
    });
  });

  it('changes formulas, quotes and longer names with care', async () => {
    const { cli, changed } = workspaceOf(files);
    await cli('move', 'property.contacts.score', 'property.contacts.points');
    expect(changed()).toMatchObject({
      'portals/base/contacts.yaml': CONTACTS.replace('    score:', '    points:').replace(
        'score * 2',
        'points * 2',
      ),
      'portals/base/uses.yaml': USES.replace("'score'", "'points'"),
    });
  });

  it('adds no pin where none is wanted, or the name says which one it is', async () => {
    const { cli, changed } = workspaceOf(files);
    await cli('move', 'property.contacts.tier', 'property.contacts.level', '--no-pins');
    const { stdout } = await cli('move', 'list.waiting', 'list.queue');
    expect(stdout).toContain('Note: list.queue is found by its name: apply this before the name changes;');
    expect(changed()).not.toHaveProperty(['portals/base/ids.yaml']);
    expect(changed()['portals/base/uses.yaml']).toContain('  queue:\n    name: Waiting   # tier\n');
    expect(changed()['portals/base/uses.yaml']?.match(/list: queue/g)).toHaveLength(2);
  });

  it('takes pins, exclude: and removed: along, those of parts as well', async () => {
    const overlay = `exclude: [ property.contacts.tier, property.contacts.double ]
manage: ["property.contacts.tier"]
ids: { stage.deals.sales.open: "77", pipeline.deals.sales: "6" }
`;
    const removed = `removed:
  - address: option.contacts."tier".c   # gone
  - { address: stage.deals.sales.old, reason: tier }
`;
    const { cli, changed } = workspaceOf({
      ...files,
      'portals/base/uses.yaml': USES.replace('tier: [a], ', '').replace(/ {6}- id: tier\n.*\n/, ''),
      'portals/na/overlay.yaml': overlay,
      'portals/base/removed.yaml': removed,
    });
    expect(await cli('move', 'property.contacts.tier', 'property.contacts.level')).toMatchObject({ exit: 0 });
    expect(await cli('move', 'pipeline.deals.sales', 'pipeline.deals.new_business')).toMatchObject({
      exit: 0,
    });
    expect(changed()).toMatchObject({
      'portals/na/overlay.yaml': `exclude: [ property.contacts.level, property.contacts.double ]
manage: ["property.contacts.level"]
ids: { stage.deals.new_business.open: "77", pipeline.deals.new_business: "6" }
`,
      'portals/base/removed.yaml': `removed:
  - address: option.contacts.level.c   # gone
  - { address: stage.deals.new_business.old, reason: tier }
`,
      'portals/base/deals.yaml': DEALS.replace('    sales:', '    new_business:')
        .replace('sales.open', 'new_business.open')
        .replace('sales.late', 'new_business.late')
        .replace('pipeline: [sales]', 'pipeline: [new_business]'),
    });
  });

  it('renames a part, and what stands beside it', async () => {
    const overlay = `pipelines: { deals: { sales: { stages: { legal: { label: Legal, probability: 0.5, after: late } } } } }\n`;
    const { cli, changed } = workspaceOf({ ...files, 'portals/eu/overlay.yaml': overlay });
    const { stdout } = await cli('move', 'stage.deals.sales.late', 'stage.deals.sales.overdue');
    expect(stdout).toContain('Note: stage.deals.sales.overdue is found by its name');
    expect(changed()).toEqual({
      'portals/base/deals.yaml': DEALS.replace('late: {', 'overdue: {').replace(
        'sales.late',
        'sales.overdue',
      ),
      'portals/eu/overlay.yaml': overlay.replace('after: late', 'after: overdue'),
    });
  });

  it('renames a lifecycle stage wherever records may be in it', async () => {
    const stages = `lifecycleStages:
  accepted: { label: Accepted }
ids: { lifecycleStage.accepted: { contacts: "1", companies: "2" } }
lists:
  mine: { name: Mine, objectType: contacts, processingType: DYNAMIC, when: { any: [{ all: [{ lifecyclestage: [accepted] }] }] } }
`;
    const { cli, changed } = workspaceOf({ 'portals/base/all.yaml': stages });
    expect((await cli('move', 'lifecycleStage.accepted', 'lifecycleStage.sales_accepted')).exit).toBe(0);
    expect(changed()).toEqual({
      'portals/base/all.yaml': stages.replace(/(?<=\s|\.|\[)accepted(?=[:\]])/g, 'sales_accepted'),
    });
  });

  it('pins each portal as it needs it, where one has a pin of its own', async () => {
    const {
      cli,
      changed,
      files: now,
    } = workspaceOf({
      ...files,
      'portals/eu/ids.yaml': 'ids: { property.contacts.tier: stufe }\n',
    });
    await cli('move', 'property.contacts.tier', 'property.contacts.level');
    expect(changed()).toMatchObject({
      'portals/base/ids.yaml': 'ids:\n  property.contacts.level: tier\n',
      'portals/eu/ids.yaml': 'ids: { property.contacts.level: stufe }\n',
    });
    await cli('move', 'property.contacts.double', 'property.contacts.twice');
    expect(now()['portals/base/ids.yaml']).toBe(
      'ids:\n  property.contacts.level: tier\n  property.contacts.twice: double\n',
    );
  });

  it('quotes an id that looks like a number', async () => {
    const own = 'pipelines: { deals: { 0815: { stages: { x: { probability: 1 } } } } }\n';
    const { cli, changed } = workspaceOf({ 'portals/na/deals.yaml': own });
    await cli('move', 'pipeline.deals.0815', 'pipeline.deals.main');
    expect(changed()['portals/na/portal.yaml']).toContain('ids:\n  pipeline.deals.main: "0815"\n');
  });

  it('renames what is only referred to', async () => {
    const { cli, changed } = workspaceOf(files);
    expect((await cli('move', 'team.sdr', 'team.emea_sdr')).exit).toBe(0);
    expect(changed()).toEqual({
      'portals/base/uses.yaml': USES.replace('team: sdr', 'team: emea_sdr').replace(
        'team.sdr',
        'team.emea_sdr',
      ),
    });
  });

  it('quotes a key that needs it', async () => {
    const { cli, changed } = workspaceOf(files);
    expect((await cli('move', 'list.waiting', 'list."who, waits"')).exit).toBe(0);
    expect(changed()['portals/base/uses.yaml']).toContain('{ list: "who, waits" }');
    expect(changed()['portals/base/uses.yaml']).toContain('  who, waits:\n');
  });

  it('pins what has no name, and says that nobody can be sure here', async () => {
    const own = `pipelines:\n  deals:\n    default:\n      stages:\n        appointmentscheduled: { probability: 0.3 }\n`;
    const { cli, changed } = workspaceOf({ 'portals/eu/deals.yaml': own });
    const { stdout } = await cli('move', 'pipeline.deals.default', 'pipeline.deals.sales');
    expect(stdout).toContain(
      'Note: pipeline.deals.sales has no name in the configuration: it is pinned to default, and plan says so',
    );
    await cli('move', 'stage.deals.sales.appointmentscheduled', 'stage.deals.sales.first');
    expect(changed()['portals/eu/portal.yaml']).toMatch(
      /\nids:\n {2}pipeline\.deals\.sales: default\n {2}stage\.deals\.sales\.first: appointmentscheduled\n$/,
    );
  });

  it('needs no pin where an id of its own says what it is', async () => {
    const own = DEALS.replace('label: Sales', 'label: Sales\n      id: p1').replace(
      '{ label: Open',
      '{ id: s1, label: Open',
    );
    const { cli, changed } = workspaceOf({ 'portals/base/deals.yaml': own });
    const { stdout } = await cli('move', 'pipeline.deals.sales', 'pipeline.deals.main');
    expect(stdout).not.toContain('Note');
    expect((await cli('move', 'stage.deals.main.open', 'stage.deals.main.first')).stdout).not.toContain(
      'Note',
    );
    expect(changed()).not.toHaveProperty(['portals/base/ids.yaml']);
  });

  it('writes nothing where it is only to be shown, and says the same as JSON', async () => {
    const { cli, changed } = workspaceOf(files);
    const { stdout } = await cli('move', 'list.all', 'list.every', '--dry-run');
    expect(stdout).toContain('list.all would become list.every.\n');
    expect((await cli('move', 'list.all', 'list.every', '--dry-run', '--json')).json()).toMatchObject({
      kind: 'edit',
      did: 'move',
      dryRun: true,
      addresses: ['list.all', 'list.every'],
      files: ['portals/base/uses.yaml'],
    });
    expect(changed()).toEqual({});
  });
});

describe('move refuses', () => {
  it.each([
    ['another kind', ['list.all', 'workflow.all'], 'only the last part of an address can change'],
    [
      'another object type',
      ['property.contacts.tier', 'property.companies.tier'],
      'only the last part of an address can change',
    ],
    [
      'another pipeline',
      ['stage.deals.sales.open', 'stage.deals.main.open'],
      'only the last part of an address can change',
    ],
    ['the same key', ['list.all', 'list.all'], 'list.all is its address already'],
    ['an option', ['option.contacts.tier.a', 'option.contacts.tier.z'], 'is what HubSpot knows it by'],
    ['what is not declared', ['list.al', 'list.every'], 'did you mean list.all?'],
    ['what nobody knows', ['list.xyzxyz', 'list.every'], 'list.xyzxyz is not declared anywhere'],
    [
      'a key that is taken',
      ['list.all', 'list.waiting'],
      'list.waiting is there already at portals/base/uses.yaml:3:3',
    ],
    ['a name that is used', ['team.sdr', 'team.sdr'], 'is its address already'],
    ['a kind that is none', ['lisst.all', 'lisst.every'], '"lisst" is not a kind'],
    ['what is no address', ['all', 'list.every'], 'all is not an address'],
    [
      'a name that HubSpot keeps for itself',
      ['property.contacts.tier', 'property.contacts.hs_tier'],
      'the configuration would have an error then',
    ],
  ])('%s', async (_, argv, says) => {
    const { cli, changed } = workspaceOf(files);
    const { exit, stderr } = await cli('move', ...argv);
    expect(stderr).toContain(says);
    expect(exit).toBe(3);
    expect(changed()).toEqual({});
  });

  it('what is named with a variable', async () => {
    const variable = `${USES.replace(/list: waiting/g, `list: "\${vars.who}"`)}variables: { who: waiting }\n`;
    const { cli, changed } = workspaceOf({ ...files, 'portals/base/uses.yaml': variable });
    const { exit, stderr } = await cli('move', 'list.waiting', 'list.queue');
    expect(stderr).toMatch(
      /portals\/base\/uses\.yaml:(8|14):\d+ is written in a way that cannot be changed by itself/,
    );
    expect(exit).toBe(3);
    expect(changed()).toEqual({});
  });

  it('a name that a formula cannot say', async () => {
    const { cli, changed } = workspaceOf(files);
    const { exit, stderr } = await cli('move', 'property.contacts.score', 'property.contacts."net-score"');
    expect(stderr).toContain(
      'property.contacts.double names score in a way that cannot be changed by itself (portals/base/contacts.yaml:10:27)',
    );
    expect(exit).toBe(3);
    expect(changed()).toEqual({});
  });

  it('a key that is the label, too', async () => {
    const short = 'pipelines: { tickets: { help: { label: Help, stages: [New, Done] } } }\n';
    const { cli } = workspaceOf({ 'portals/base/tickets.yaml': short });
    const { exit, stderr } = await cli('move', 'stage.tickets.help.New', 'stage.tickets.help.first');
    expect(stderr).toContain(
      'cannot get another key by itself: pipeline.tickets.help of portal eu would say something else',
    );
    expect(exit).toBe(3);
  });
});
