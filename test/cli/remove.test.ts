import { describe, expect, it } from 'vitest';
import { workspaceOf } from './editing.ts';

const CONTACTS = `# What we know of people.
propertyGroups: { contacts: { lead: { label: Lead } } }
optionSets:
  regions: { emea: EMEA, latam: LATAM }

properties:
  contacts:
    # Set when they come in.
    source: { label: Source, groupName: lead, type: string, fieldType: text }   # see the wiki

    # Nobody fills it in.
    old_note:
      label: Old note
      groupName: lead
      type: string
      fieldType: text

    tier: { label: Tier, groupName: lead, type: enumeration, fieldType: select,
            options: { a: A, b: B, c: C } }   # as sales says
    region: { label: Region, groupName: lead, type: enumeration, fieldType: select, options: { from: regions } }
`;
const FILE = 'portals/base/contacts.yaml';

describe('remove', () => {
  it('takes a thing out of every layer and names it under removed:, all else as it was', async () => {
    const overlay = `properties:
  contacts:
    old_note: { label: Alte Notiz }
    source: { label: Quelle } # in German
`;
    const { cli, changed } = workspaceOf({ [FILE]: CONTACTS, 'portals/eu/overlay.yaml': overlay });
    const { exit, stdout, stderr } = await cli(
      'remove',
      'property.contacts.old_note',
      '--reason',
      'nobody fills it in',
    );
    expect({ exit, stdout, stderr }).toEqual({
      exit: 0,
      stdout: [
        'Took property.contacts.old_note out of the configuration and named it under removed:. The next apply removes it.',
        'Portals: eu, na',
        'Files:',
        `  ${FILE}`,
        '  portals/base/removed.yaml',
        '  portals/eu/overlay.yaml',
        '',
      ].join('\n'),
      stderr: 'See what it means: portalform plan\n',
    });
    expect(changed()).toEqual({
      [FILE]: CONTACTS.replace(/ {4}# Nobody[\s\S]*fieldType: text\n\n(?= {4}tier)/, ''),
      'portals/base/removed.yaml':
        'removed:\n  - { address: property.contacts.old_note, reason: nobody fills it in }\n',
      'portals/eu/overlay.yaml': overlay.replace('    old_note: { label: Alte Notiz }\n', ''),
    });
    expect((await cli('validate')).exit).toBe(0);
  });

  it('adds to a list that is there, in its own style', async () => {
    const removed = `# What shall go.
removed:
    - {address: property.contacts.older}   # since May

# the end
`;
    const { cli, changed } = workspaceOf({ [FILE]: CONTACTS, 'portals/base/gone.yaml': removed });
    await cli('remove', 'property.contacts.old_note');
    expect(changed()['portals/base/gone.yaml']).toBe(
      removed.replace('May\n', 'May\n    - {address: property.contacts.old_note}\n'),
    );
  });

  it('takes a part of a thing out', async () => {
    const { cli, changed } = workspaceOf({ [FILE]: CONTACTS });
    await cli('remove', 'option.contacts.tier.c');
    expect(changed()).toEqual({
      [FILE]: CONTACTS.replace(', c: C }', ' }'),
      'portals/base/removed.yaml': 'removed:\n  - { address: option.contacts.tier.c }\n',
    });
  });

  it('drops an option of a shared set where the set is taken: others may need it', async () => {
    const { cli, changed } = workspaceOf({ [FILE]: CONTACTS });
    await cli('remove', 'option.contacts.region.latam');
    expect(changed()).toEqual({
      [FILE]: CONTACTS.replace('{ from: regions }', '{ from: regions, latam: null }'),
      'portals/base/removed.yaml': 'removed:\n  - { address: option.contacts.region.latam }\n',
    });
    const { stdout } = await cli('show', 'property.contacts.region', '--portal', 'eu');
    expect(stdout).not.toContain('latam');
  });

  it('adds to braces, and to a section in which everything is commented out', async () => {
    const { cli, changed } = workspaceOf({
      [FILE]: CONTACTS,
      'portals/base/removed.yaml': 'removed:\n  # - { address: property.contacts.older }\n',
      'portals/eu/overlay.yaml': 'exclude: [property.contacts.source]\n',
    });
    await cli('remove', 'option.contacts.tier.c');
    await cli('remove', 'property.contacts.old_note', '--portal', 'eu', '--reason', 'a, b');
    expect(changed()).toMatchObject({
      'portals/eu/overlay.yaml': 'exclude: [property.contacts.source, property.contacts.old_note]\n',
      'portals/eu/removed.yaml': 'removed:\n  - { address: property.contacts.old_note, reason: "a, b" }\n',
    });
    expect(changed()['portals/base/removed.yaml']).toContain('\n  - { address: option.contacts.tier.c }\n');
    expect((await cli('validate')).exit).toBe(0);
  });

  it('deletes a file that has nothing in it any more, and keeps one with comments', async () => {
    const list = 'lists:\n  waiting: { name: Waiting, objectType: contacts, processingType: MANUAL }\n';
    const { cli, changed } = workspaceOf({
      'portals/base/lists.yaml': list,
      'portals/eu/lists.yaml': `# ours\n\n${list.replace('Waiting,', 'Warten,')}`,
    });
    const { stdout } = await cli('remove', 'list.waiting');
    expect(changed()).toEqual({
      'portals/base/lists.yaml': undefined,
      'portals/base/removed.yaml': 'removed:\n  - { address: list.waiting }\n',
      'portals/eu/lists.yaml': '# ours\n',
    });
    expect(stdout).toContain('Note: list.waiting is found by what the portal was last built from;');
  });

  it('writes nothing where it is only to be shown', async () => {
    const { cli, changed } = workspaceOf({ [FILE]: CONTACTS });
    const { stdout, stderr } = await cli('remove', 'property.contacts.old_note', '--dry-run');
    expect(stdout).toContain('Would take property.contacts.old_note out of the configuration');
    expect(stderr).toBe('');
    expect(changed()).toEqual({});
  });

  it('says the same as JSON', async () => {
    const { cli } = workspaceOf({ [FILE]: CONTACTS });
    expect((await cli('remove', 'property.contacts.old_note', '--json')).json()).toEqual({
      schemaVersion: '1.0',
      kind: 'edit',
      did: 'remove',
      dryRun: false,
      addresses: ['property.contacts.old_note'],
      portals: ['eu', 'na'],
      files: [FILE, 'portals/base/removed.yaml'],
      notes: [],
    });
  });

  it('takes several out, those first that the others are needed by', async () => {
    const { cli, changed } = workspaceOf({ [FILE]: CONTACTS });
    const gone = [
      'propertyGroup.contacts.lead',
      ...['source', 'old_note', 'tier', 'region'].map(one => `property.contacts.${one}`),
    ];
    expect((await cli('remove', ...gone)).exit).toBe(0);
    expect(changed()[FILE]).toBe(
      '# What we know of people.\noptionSets:\n  regions: { emea: EMEA, latam: LATAM }\n',
    );
  });

  it('takes out what needs each other', async () => {
    const flows = ['a', 'b'].map(
      (key, index, all) => `  ${key}:
    name: ${key.toUpperCase()}
    objectType: contacts
    enroll: { manual: true }
    steps: [{ enrollIn: ${all[1 - index]} }]
`,
    );
    const { cli, changed } = workspaceOf({ 'portals/base/flows.yaml': `workflows:\n${flows.join('')}` });
    expect(await cli('remove', 'workflow.a', 'workflow.b')).toMatchObject({ exit: 0 });
    expect(changed()['portals/base/flows.yaml']).toBeUndefined();
  });
});

describe('remove where not every portal has it', () => {
  it('names it for those that have it only, and takes back what kept it out of the others', async () => {
    const { cli, changed } = workspaceOf({
      [FILE]: CONTACTS,
      'portals/na/overlay.yaml': '# ours\nexclude: [property.contacts.old_note, property.contacts.tier]\n',
    });
    expect((await cli('remove', 'property.contacts.old_note')).stdout).toContain('Portals: eu\n');
    expect(changed()).toMatchObject({
      'portals/eu/removed.yaml': 'removed:\n  - { address: property.contacts.old_note }\n',
      'portals/na/overlay.yaml': '# ours\nexclude: [property.contacts.tier]\n',
    });
    expect(changed()).not.toHaveProperty(['portals/base/removed.yaml']);
  });

  it('leaves a shared thing to the others with --portal', async () => {
    const { cli, changed, files } = workspaceOf({ [FILE]: CONTACTS });
    const { stdout } = await cli('remove', 'property.contacts.old_note', '--portal', 'eu');
    expect(stdout).toContain('Portals: eu\n');
    expect(changed()).toEqual({
      'portals/eu/portal.yaml': `${files()['portals/na/portal.yaml']?.replace('2', '1')}exclude:\n  - property.contacts.old_note\n`,
      'portals/eu/removed.yaml': 'removed:\n  - { address: property.contacts.old_note }\n',
    });
  });

  it('leaves a part of a shared thing to the others with --portal', async () => {
    const overlay = 'properties: { contacts: { tier: { label: Stufe, options: { c: { label: Ce } } } } }\n';
    const { cli, changed } = workspaceOf({ [FILE]: CONTACTS, 'portals/eu/overlay.yaml': overlay });
    await cli('remove', 'option.contacts.tier.c', 'option.contacts.region.latam', '--portal', 'eu');
    expect(changed()).toEqual({
      'portals/eu/overlay.yaml': `properties:
  contacts:
    tier:
      label: Stufe
      options:
        c: null
    region:
      options:
        latam: null
`,
      'portals/eu/removed.yaml':
        'removed:\n  - { address: option.contacts.tier.c }\n  - { address: option.contacts.region.latam }\n',
    });
  });

  it('takes out what is its own with --portal', async () => {
    const own = 'lists: { waiting: { name: Waiting, objectType: contacts, processingType: MANUAL } }\n';
    const { cli, changed } = workspaceOf({ 'portals/eu/lists.yaml': own, 'portals/na/lists.yaml': own });
    await cli('remove', 'list.waiting', '--portal', 'eu');
    expect(changed()).toEqual({
      'portals/eu/lists.yaml': undefined,
      'portals/eu/removed.yaml': 'removed:\n  - { address: list.waiting }\n',
    });
  });
});

describe('remove refuses', () => {
  const USED = `lists:
  waiting: { name: Waiting, objectType: contacts, processingType: DYNAMIC, when: { tier: [a] } }
  all:
    name: All
    objectType: contacts
    processingType: DYNAMIC
    when: { any: [{ all: [{ list: Waiting }, { source: { isKnown: true } }] }] }
`;
  const PIPELINES = `pipelines:
  deals:
    sales:
      label: Sales
      stages: { open: { label: Open, probability: 0.2 }, won: { label: Won, probability: 1 }, lost: { label: Lost, probability: 0 } }
lists:
  hot: { name: Hot, objectType: deals, processingType: DYNAMIC, when: { dealstage: [sales.open] } }
`;
  const files = { [FILE]: CONTACTS, 'portals/base/lists.yaml': USED, 'portals/base/deals.yaml': PIPELINES };

  it.each([
    [
      'what a filter names',
      'property.contacts.tier',
      /property\.contacts\.tier is needed by list\.waiting \(portals\/base\/lists\.yaml:2:84\)/,
    ],
    [
      'what a property is in',
      'propertyGroup.contacts.lead',
      /is needed by property\.contacts\.source \(portals\/base\/contacts\.yaml:9:41\), /,
    ],
    [
      'what is named by its name',
      'list.waiting',
      /is needed by list\.all \(portals\/base\/lists\.yaml:7:35\)/,
    ],
    [
      'a stage that a filter names',
      'stage.deals.sales.open',
      /is needed by list\.hot \(portals\/base\/deals\.yaml:7:85\)/,
    ],
    [
      'a pipeline with such a stage',
      'pipeline.deals.sales',
      /is needed by list\.hot \(portals\/base\/deals\.yaml:7:85\)/,
    ],
    [
      'what is not declared',
      'property.contacts.old_notes',
      /is not declared anywhere[\s\S]*did you mean property\.contacts\.old_note\?/,
    ],
    ['what nobody ever heard of', 'list.x', /list\.x is not declared anywhere/],
    ['what is only referred to', 'team.sdr', /team\.sdr is only referred to/],
    ['what is no address', 'tier', /tier is not an address/],
  ])('%s', async (_, address, says) => {
    const { cli, changed } = workspaceOf(files);
    const { exit, stderr } = await cli('remove', address);
    expect({ exit, stderr }).toEqual({ exit: 3, stderr: expect.stringMatching(says) });
    expect(changed()).toEqual({});
  });

  it('names the way to remove what needs it as well', async () => {
    const { stderr } = await workspaceOf(files).cli('remove', 'property.contacts.tier');
    expect(stderr).toContain('portalform remove list.waiting property.contacts.tier');
  });

  it("what is HubSpot's own", async () => {
    const own = { 'portals/base/own.yaml': 'properties: { contacts: { email: { label: Mail } } }\n' };
    const { stderr } = await workspaceOf(own).cli('remove', 'property.contacts.email');
    expect(stderr).toContain("property.contacts.email is HubSpot's own");
    expect(stderr).toContain('delete its declaration (portals/base/own.yaml:1:27)');
  });

  it('what is removed already, and what the portal named does not have', async () => {
    const removed = { 'portals/eu/removed.yaml': 'removed: [{ address: list.old }]\n' };
    const { cli } = workspaceOf({ ...files, ...removed });
    expect((await cli('remove', 'list.old')).stderr).toContain(
      'is removed already, at portals/eu/removed.yaml:1:22',
    );
    expect((await cli('remove', 'list.new', '--portal', 'eu')).stderr).toContain(
      'is not declared for portal eu',
    );
    expect((await cli('remove', 'list.old', '--portal', 'xx')).stderr).toContain('there is no portal xx');
  });

  it('what others take from it by an anchor', async () => {
    const anchors = `lists:
  a: &same { name: A, objectType: contacts, processingType: MANUAL }
  b: { <<: *same, name: B }
`;
    const { cli, changed } = workspaceOf({ 'portals/base/lists.yaml': anchors });
    expect(await cli('remove', 'list.a')).toMatchObject({ exit: 3 });
    expect(changed()).toEqual({});
  });

  it('what another one is placed by', async () => {
    const placed = `properties: { contacts: { tier: { options: { d: { label: D, after: b } } } } }\n`;
    const { cli, changed } = workspaceOf({ ...files, 'portals/eu/overlay.yaml': placed });
    const { exit, stderr } = await cli('remove', 'option.contacts.tier.b');
    expect(exit).toBe(3);
    expect(stderr).toContain('the configuration would have an error then: portals/eu/overlay.yaml:1:68');
    expect(changed()).toEqual({});
  });

  it('what others take from it by an alias', async () => {
    const group = 'label: Lead';
    const aliases = `propertyGroups:
  contacts: &same
    lead: { ${group} }
    sales: { ${group} }
  companies: *same
`;
    const { cli, changed } = workspaceOf({ 'portals/base/groups.yaml': aliases });
    const { exit, stderr } = await cli('remove', 'propertyGroup.contacts.sales');
    expect(exit).toBe(3);
    expect(stderr).toContain(
      'propertyGroup.contacts.sales cannot be taken out by itself: propertyGroup.companies.sales of portal eu would say something else',
    );
    expect(stderr).toContain('edit it by hand (portals/base/groups.yaml:4:5)');
    expect(changed()).toEqual({});
  });

  it('an option that a variable brings along', async () => {
    const variable = CONTACTS.replace('{ a: A, b: B, c: C }', '"${vars.tiers}"');
    const { cli, changed } = workspaceOf({ [FILE]: `${variable}variables: { tiers: [a, b] }\n` });
    const { exit, stderr } = await cli('remove', 'option.contacts.tier.b');
    expect(exit).toBe(3);
    expect(stderr).toMatch(
      /option\.contacts\.tier\.b is not written as a key of its own, so it cannot be taken out by itself \(portals\/base\/contacts\.yaml:\d+:\d+\)/,
    );
    expect(stderr).toContain('removed: [{ address: option.contacts.tier.b }]');
    expect(changed()).toEqual({});
  });

  it('what does not begin in a line of its own', async () => {
    const odd = `lists:
  ? waiting
  : { name: Waiting, objectType: contacts, processingType: MANUAL }
? propertyGroups
: contacts:
    lead: { label: Lead }
  companies:
    lead: { label: Lead }
`;
    const { cli, changed } = workspaceOf({ 'portals/base/odd.yaml': odd });
    const { exit, stderr } = await cli('remove', 'propertyGroup.contacts.lead');
    expect(exit).toBe(3);
    expect(stderr).toContain(
      'portals/base/odd.yaml:6:5 is written in a way that cannot be changed by itself',
    );
    expect(changed()).toEqual({});
    expect(await cli('remove', 'list.waiting')).toMatchObject({ exit: 0 });
    expect(changed()['portals/base/odd.yaml']).toBe(odd.replace(/lists[\s\S]*MANUAL }\n/, ''));
  });

  it('names the first ten of many that need it', async () => {
    const lists = Array.from(
      { length: 12 },
      (_, index) =>
        `  l${index}: { name: L${index}, objectType: contacts, processingType: DYNAMIC, when: { tier: [a] } }\n`,
    );
    const { cli } = workspaceOf({ [FILE]: CONTACTS, 'portals/base/lists.yaml': `lists:\n${lists.join('')}` });
    expect((await cli('remove', 'property.contacts.tier')).stderr).toContain(', 2 more\n');
  });

  it('to edit what is wrong already', async () => {
    const { cli } = workspaceOf({ [FILE]: CONTACTS.replace('type: string', 'type: strin') });
    expect(await cli('remove', 'property.contacts.old_note')).toMatchObject({ exit: 3 });
  });
});
