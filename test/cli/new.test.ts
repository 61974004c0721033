import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/index.ts';
import { type EmulatedFleet, emulatedFleet } from './fleets.ts';
import type { Ran } from './test-io.ts';
import { makeDirectory, portalYaml } from './test-workspace.ts';

const APAC = 'portals/apac/portal.yaml';
const VARIABLE = 'HUBSPOT_APAC';

const WANTED = `propertyGroups: { contacts: { lead: { label: Lead } } }
properties:
  contacts:
    tier: { label: Tier, groupName: lead, type: string, fieldType: text }
  vehicle: { plate: { label: Plate, groupName: vehicle_information, type: string, fieldType: text } }
lifecycleStages: { lead: Lead, sales_accepted: Sales accepted lead }
uses: { team.sdr: EMEA SDR, form.demo: Demo request }
workflows:
  route:
    name: Route
    objectType: contacts
    enroll: { manual: true }
    steps:
      - rotateOwner: { team: sdr, overwrite: false }
      - sendEmail: Welcome
      - setProperty: { hubspot_owner_id: owner@example.com }
`;

const SIMPLE = 'propertyGroups: { contacts: { lead: { label: Lead } } }\n';

/** Everything that is wanted, as a portal has it. */
const SEED = {
  'teams.json': [{ id: '501', name: 'EMEA SDR', userIds: [], secondaryUserIds: [] }],
  'forms.json': [{ id: 'f1', name: 'Demo request', formType: 'hubspot', archived: false, fieldGroups: [] }],
  'emails.json': [{ id: '601', name: 'Welcome', state: 'PUBLISHED', type: 'AUTOMATED_EMAIL' }],
};

interface World extends EmulatedFleet {
  readonly new: (...argv: readonly string[]) => Promise<Ran>;
}

/** A workspace with portal eu, and a token for apac where it has one. */
async function workspace(base: string, token?: string, eu = ''): Promise<World> {
  const fleet = await emulatedFleet(['eu'], {
    'portals/base/things.yaml': base,
    ...(eu !== '' && { 'portals/eu/own.yaml': eu }),
  });
  const env = { ...fleet.env, ...(token !== undefined && { [VARIABLE]: token }) };
  return { ...fleet, new: (...argv) => fleet.in({ env })('new', 'apac', '--like', 'eu', ...argv) };
}

async function emulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const started = await startEmulator({ portalId: 2001, ...options });
  onTestFinished(() => started.close());
  return started;
}

function seeded(seed: object): string {
  return makeDirectory(
    Object.fromEntries(Object.entries(seed).map(([name, bodies]) => [name, JSON.stringify(bodies)])),
  );
}

function apacYaml({ url }: Emulator, more = 'extends: [../base]\n'): Readonly<Record<string, string>> {
  return { [APAC]: `${portalYaml({ portalId: 2001, url, variable: VARIABLE })}${more}` };
}

/** The lines with a box, without it, by whether they are met. */
function boxes(stdout: string): { readonly met: readonly string[]; readonly open: readonly string[] } {
  const lines = stdout.split('\n');
  const having = (box: string) =>
    lines.flatMap(line => (line.startsWith(`  ${box} `) ? [line.slice(box.length + 3)] : []));
  return { met: having('[x]'), open: having('[ ]') };
}

function schemaErrors(document: unknown): readonly unknown[] {
  const schema = JSON.parse(readFileSync('schemas/output/checklist.schema.json', 'utf8'));
  const validate = new Ajv({ allErrors: true }).compile(schema);
  return validate(document) ? [] : (validate.errors ?? []);
}

describe('new, of a portal that is not there yet', () => {
  it('says what to write, which token to make, and what HubSpot must have: exit 1', async () => {
    const world = await workspace(WANTED);
    const before = world.files();
    const { exit, stdout } = await world.new();
    expect(exit).toBe(1);
    expect(stdout).toContain(
      [
        'What portal apac needs to be like eu',
        '',
        'Directory',
        '  [ ] portals/apac/portal.yaml is not there',
        '      -> write it, or have it written with --portal-id <Hub ID> --token <variable>:',
        '         portal:',
        '           portalId: <Hub ID>',
        '           token: HUBSPOT_APAC_TOKEN # the environment variable that holds the token, never the token',
        '         extends: [../base]',
        '',
        'Token',
        '  [ ] HUBSPOT_APAC_TOKEN is not set',
        '      -> make a token with these scopes in HubSpot, and export HUBSPOT_APAC_TOKEN=…: automation, content, ',
      ].join('\n'),
    );
    expect(boxes(stdout)).toEqual({
      met: [],
      open: [
        'portals/apac/portal.yaml is not there',
        'HUBSPOT_APAC_TOKEN is not set',
        'owner "owner@example.com"',
        'team "EMEA SDR" (team.sdr)',
        'form "Demo request" (form.demo)',
        'email "Welcome"',
        'object type "vehicle"',
        'lifecycleStages: lead, sales_accepted',
      ],
    });
    expect(stdout).toMatch(/\n8 of 8 to do\.\n$/);
    expect(world.files()).toEqual(before);
    expect(world.asked('eu')).toEqual([]);
  });

  it('writes portal.yaml when it is told what is in it, with the rules of the other', async () => {
    const world = await workspace(SIMPLE);
    const eu = 'portals/eu/portal.yaml';
    world.write({
      [eu]: `${world.files()[eu]?.replace(' }', ', protect: true, drift: revert, lifecycleStages: { write: api } }')}`,
    });
    const { exit, stdout, stderr } = await world.new('--portal-id', '2001', '--token', VARIABLE);
    expect(exit).toBe(1);
    expect(stderr).toContain('Wrote portals/apac/portal.yaml.\n');
    expect(world.files()[APAC]).toBe(
      [
        'portal:',
        '  portalId: 2001',
        '  token: HUBSPOT_APAC # the environment variable that holds the token, never the token',
        '  protect: true',
        '  drift: revert',
        '  lifecycleStages: { write: api }',
        'extends: [../base]',
        '',
      ].join('\n'),
    );
    expect(boxes(stdout)).toEqual({
      met: ['portals/apac/portal.yaml is there', 'it extends portals/base, as eu does'],
      open: ['the environment variable HUBSPOT_APAC (to read and to apply) is not set'],
    });
    expect((await world.cli('validate')).exit).toBe(0);
    const again = await world.new('--portal-id', '2001', '--token', VARIABLE);
    expect(again.exit).toBe(3);
    expect(again.stderr).toContain('portals/apac/portal.yaml is there already');
  });
});

describe('new, of a portal that can be asked', () => {
  it('says what is missing there, and how to go on', async () => {
    const apac = await emulator();
    const world = await workspace(
      WANTED,
      apac.token,
      'propertyGroups: { deals: { ours: { label: Ours } } }\n',
    );
    world.write(apacYaml(apac));
    const { exit, stdout } = await world.new();
    expect(exit).toBe(1);
    const { met, open } = boxes(stdout);
    expect(met).toEqual(
      expect.arrayContaining([
        'it extends portals/base, as eu does (1 thing is declared for eu alone)',
        'HUBSPOT_APAC (to read and to apply) is set, from the environment',
        'owner "owner@example.com" is there',
        'nothing else keeps what is declared from being applied',
      ]),
    );
    expect(open).toEqual([
      'team "EMEA SDR" (team.sdr) is not there',
      'form "Demo request" (form.demo) is not there',
      'email "Welcome" is not there',
      'object type "vehicle" is not there',
      expect.stringContaining('HubSpot documents no API for lifecycle stages'),
      expect.stringContaining('properties of vehicle: '),
      expect.stringContaining('property groups of vehicle: '),
    ]);
    expect(stdout).toContain(
      '      -> make it in HubSpot, or say in portals/apac what it is here: ids: { team.sdr: <id> }\n',
    );
    expect(stdout).toContain('add a stage "Sales accepted lead" and drag it behind "Lead"\n');
  });

  it('turns green as it is met: by name, by pin, and in the end with exit 0', async () => {
    const simple = WANTED.replace(/ {2}vehicle:.*\n/, '').replace(/lifecycleStages:.*\n/, '');
    const bare = await emulator({ seed: seeded({ 'teams.json': SEED['teams.json'] }) });
    const world = await workspace(simple, bare.token);
    world.write(apacYaml(bare));
    const first = boxes((await world.new()).stdout);
    expect(first.open).toEqual([
      'form "Demo request" (form.demo) is not there',
      'email "Welcome" is not there',
    ]);
    expect(first.met).toContain('team "EMEA SDR" (team.sdr) is there');
    const full = await emulator({
      seed: seeded({ ...SEED, 'teams.json': [{ ...SEED['teams.json'][0], name: 'SDR APAC' }] }),
    });
    world.write(apacYaml(full));
    expect(boxes((await world.new()).stdout).open).toEqual(['team "EMEA SDR" (team.sdr) is not there']);
    world.write(apacYaml(full, 'extends: [../base]\nids: { team.sdr: "501" }\n'));
    const { exit, stdout, stderr } = await world.new();
    expect({ exit, open: boxes(stdout).open }).toEqual({ exit: 0, open: [] });
    expect(stdout).toMatch(/\nAll \d+ are met\.\n$/);
    expect(stderr).toBe('Next: portalform plan apac\n');
  });

  it('asks which is meant where two have the name', async () => {
    const twins = ['501', '502'].map(id => ({ id, name: 'EMEA SDR', userIds: [], secondaryUserIds: [] }));
    const apac = await emulator({ seed: seeded({ ...SEED, 'teams.json': twins }) });
    const world = await workspace('uses: { team.sdr: EMEA SDR }\n', apac.token);
    world.write(apacYaml(apac));
    const { stdout } = await world.new();
    expect(stdout).toContain(
      '  [ ] team "EMEA SDR" (team.sdr): 2 have this name: 501, 502\n      -> say which is meant in portals/apac: ids: { team.sdr: "501" }\n',
    );
  });

  it('names scopes that are missing, and what cannot be looked for because of that', async () => {
    const apac = await emulator();
    const token = apac.createToken({
      scopes: [
        'oauth',
        'crm.schemas.contacts.read',
        'crm.objects.contacts.read',
        'crm.schemas.contacts.write',
      ],
    });
    const world = await workspace(
      `${SIMPLE}uses: { team.sdr: EMEA SDR }\nlists: { l: { name: L, objectType: contacts, processingType: MANUAL } }\n`,
      token,
    );
    world.write(apacYaml(apac));
    const { open } = boxes((await world.new()).stdout);
    expect(open).toEqual([
      'HUBSPOT_APAC lacks the scope crm.lists.read, for lists',
      'HUBSPOT_APAC lacks the scope crm.lists.write, for lists',
      expect.stringMatching(/^team "EMEA SDR" \(team\.sdr\) cannot be looked for: /),
      expect.stringMatching(/^lists: .*403/),
    ]);
  });

  it('says what keeps the configuration from being applied, and only mentions what exists', async () => {
    const apac = await emulator();
    const made = (name: string) => ({
      name,
      label: 'Other',
      groupName: 'contactinformation',
      type: 'string',
      fieldType: 'text',
    });
    await apac.edit({ method: 'POST', path: '/crm/properties/2026-09/contacts', body: made('tier') });
    const world = await workspace(
      [
        'properties:',
        '  contacts:',
        '    tier: { label: Tier, groupName: contactinformation, type: string, fieldType: text }',
        '    score: { label: Score, groupName: contactinformation, type: number, fieldType: calculation_score }',
        '',
      ].join('\n'),
      apac.token,
    );
    world.write(apacYaml(apac));
    const { exit, stdout } = await world.new();
    expect(exit).toBe(1);
    expect(boxes(stdout).open).toEqual([expect.stringContaining('property.contacts.score: not creatable: ')]);
    expect(stdout).toContain(
      '  [!] 1 thing exists already and would be changed\n      -> see what: portalform plan apac\n',
    );
  });

  it('sums up what is long', async () => {
    const apac = await emulator();
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const made = (name: string) => ({
      name,
      label: 'Other',
      groupName: 'contactinformation',
      type: 'string',
      fieldType: 'text',
    });
    for (const name of ['x', 'y'])
      await apac.edit({ method: 'POST', path: '/crm/properties/2026-09/contacts', body: made(name) });
    const world = await workspace(
      [
        'properties:',
        '  contacts:',
        ...['x', 'y'].map(
          name => `    ${name}: { label: X, groupName: contactinformation, type: string, fieldType: text }`,
        ),
        ...names.map(
          name =>
            `    ${name}: { label: S, groupName: contactinformation, type: number, fieldType: calculation_score }`,
        ),
        '',
      ].join('\n'),
      apac.token,
      'propertyGroups: { deals: { one: { label: One }, two: { label: Two } } }\n',
    );
    world.write(apacYaml(apac));
    const { stdout } = await world.new();
    expect(stdout).toContain('as eu does (2 things are declared for eu alone)');
    expect(stdout).toContain('property.contacts.e and 2 more: not creatable: ');
    expect(stdout).toContain('  [!] 2 things exist already and would be changed\n');
  });

  it('does not ask with a token of another portal', async () => {
    const apac = await emulator({ portalId: 3001 });
    const world = await workspace(WANTED, apac.token);
    world.write(apacYaml(apac));
    const { exit, stdout } = await world.new();
    expect(exit).toBe(1);
    expect(boxes(stdout).open).toEqual(
      expect.arrayContaining([expect.stringContaining('belongs to portal 3001'), 'email "Welcome"']),
    );
    expect(apac.requests().map(({ path }) => path)).toEqual([expect.stringContaining('/account-info/')]);
  });

  it('says which layers are missing', async () => {
    const apac = await emulator();
    const world = await workspace(SIMPLE, apac.token);
    world.write(apacYaml(apac, ''));
    const { stdout } = await world.new();
    expect(stdout).toContain(
      '  [ ] it does not extend portals/base, as eu does\n      -> write extends: [../base]\n',
    );
    world.write({
      'portals/eu/portal.yaml': `${world.files()['portals/eu/portal.yaml']?.replace(/extends.*\n/, '')}`,
    });
    expect((await world.new()).stdout).toContain(
      '  [ ] eu extends no layer: nothing of its configuration comes along\n',
    );
  });

  it('says where its configuration has mistakes', async () => {
    const world = await workspace(SIMPLE);
    const apac = await emulator();
    world.write({ ...apacYaml(apac), 'portals/apac/wrong.yaml': 'nonsense: 1\n' });
    const { exit, stdout } = await world.new();
    expect(exit).toBe(1);
    expect(boxes(stdout).open).toEqual([
      expect.stringMatching(/^its configuration has mistakes: portals\/apac\/wrong\.yaml:1: /),
    ]);
  });

  it('is a document', async () => {
    const apac = await emulator();
    const world = await workspace(WANTED, apac.token);
    world.write(apacYaml(apac));
    const { json } = await world.new('--json');
    expect(schemaErrors(json())).toEqual([]);
    expect(json()).toMatchObject({
      kind: 'checklist',
      portal: 'apac',
      like: 'eu',
      open: 7,
      sections: [
        { title: 'Directory', lines: [{ check: 'directory', status: 'met' }, { check: 'layers' }] },
        { title: 'Token' },
        { title: 'What HubSpot must have already' },
        { title: 'By hand', lines: [{ check: 'byHand', status: 'open' }] },
        { title: 'Plan' },
      ],
    });
  });
});

describe('new', () => {
  it.each([
    { argv: ['a/b', '--like', 'eu'], says: 'the name of a portal is a directory' },
    { argv: ['apac', '--like', 'us'], says: 'there is no portal us' },
    { argv: ['eu', '--like', 'eu'], says: 'a portal is always like itself' },
    { argv: ['apac', '--like', 'eu', '--portal-id', '0'], says: 'a portal id is the number' },
    { argv: ['apac', '--like', 'eu', '--token', 'X'], says: '--token goes with --portal-id' },
    {
      argv: [
        'apac',
        '--like',
        'eu',
        '--portal-id',
        '1',
        '--token',
        'pat-eu1-11111111-2222-4333-8444-555555555555',
      ],
      says: 'this looks like a token',
    },
  ])('refuses $argv', async ({ argv, says }) => {
    const world = await workspace(SIMPLE);
    const before = world.files();
    const { exit, stderr } = await world.cli('new', ...argv);
    expect({ exit, files: world.files() }).toEqual({ exit: 3, files: before });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('11111111');
  });
});
