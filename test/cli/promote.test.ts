import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { type BuiltFleet, builtFleet, changedFiles, SHARED, THINGS } from './drifting.ts';
import { CONTACTS } from './emulated.ts';
import { variableOf } from './fleets.ts';
import { flowSeed } from './pulling-flows.ts';
import { type FileTexts, makeDirectory } from './test-workspace.ts';

const OWN = 'portals/sandbox/own.yaml';
const OURS = `properties:
  contacts:
    own: { label: Own, groupName: lead, type: string, fieldType: text } # only here
`;
const MADE = {
  name: 'made',
  label: 'Made here',
  groupName: 'fresh',
  type: 'string',
  fieldType: 'text',
};

function sandboxed(files: FileTexts = {}): Promise<BuiltFleet> {
  return builtFleet(['eu', 'na', 'sandbox'], { [SHARED]: THINGS, ...files });
}

async function promoted(fleet: BuiltFleet, exit: number, ...argv: readonly string[]) {
  const before = fleet.files();
  const ran = await fleet.cli('promote', '--from', 'sandbox', ...argv);
  expect(ran.exit, ran.stdout + ran.stderr).toBe(exit);
  return { ...ran, files: changedFiles(before, fleet.files()) };
}

/** From the line that says the way on. */
function reportIn(stdout: string): string {
  return stdout.slice(stdout.indexOf('From portal'), stdout.indexOf('\nportal '));
}

function schemaErrors(document: unknown): readonly unknown[] {
  const read = (name: string) => JSON.parse(readFileSync(`schemas/output/${name}.schema.json`, 'utf8'));
  const validate = new Ajv({ allErrors: true }).addSchema(read('plan')).compile(read('promotion'));
  return validate(document) ? [] : (validate.errors ?? []);
}

describe('promote', () => {
  it('edits the shared layer, and shows what that means for every portal that extends it', async () => {
    const fleet = await sandboxed();
    await fleet.relabel('sandbox', 'tier', 'Level');
    await fleet.choose('sandbox', 'region', { na: 'North America', emea: 'EMEA', apac: 'APAC' });
    const { files, stdout, stderr } = await promoted(fleet, 0);
    expect(files).toEqual({
      [SHARED]: THINGS.replace('label: Tier,', 'label: Level,').replace(
        '{ emea: EMEA, apac: APAC, na: NA }',
        '{ na: North America, emea: EMEA, apac: APAC }',
      ),
    });
    expect(reportIn(stdout)).toBe(
      [
        'From portal sandbox to eu, na, through portals/base',
        '  Written:',
        '    property.contacts.region: options  (portals/base/things.yaml:11)',
        '    property.contacts.tier: label  (portals/base/things.yaml:5)',
        '',
      ].join('\n'),
    );
    expect(stdout.match(/^Plan for portal \w+|^No changes\. Portal \w+/gm)).toEqual([
      'No changes. Portal sandbox',
      'Plan for portal eu',
      'Plan for portal na',
    ]);
    expect(stdout.match(/label: {2}"Tier" -> "Level"/g)).toHaveLength(2);
    expect(stdout).not.toContain('Held');
    expect(stderr).toBe('Next: git diff, then commit, and portalform apply\n');
    fleet.commit();
    expect((await fleet.cli('apply', '--yes')).exit).toBe(0);
    const after = await fleet.cli('drift');
    expect({ exit: after.exit, stdout: after.stdout }).toMatchObject({ exit: 0 });
  });

  it('with --dry-run shows the same, and writes nothing', async () => {
    const fleet = await sandboxed();
    await fleet.relabel('sandbox', 'tier', 'Level');
    const { files, stdout, stderr } = await promoted(fleet, 0, '--dry-run');
    expect({ files, stderr }).toEqual({ files: {}, stderr: '' });
    expect(stdout).toContain('  Would be written:\n    property.contacts.tier: label');
    expect(stdout.match(/label: {2}"Tier" -> "Level"/g)).toHaveLength(2);
  });

  it('writes no portal', async () => {
    const fleet = await sandboxed();
    await fleet.relabel('sandbox', 'tier', 'Level');
    const counts = ['eu', 'na', 'sandbox'].map(portal => fleet.asked(portal).length);
    await promoted(fleet, 0);
    const asked = ['eu', 'na', 'sandbox'].flatMap((portal, index) =>
      fleet.asked(portal).slice(counts[index]),
    );
    expect(asked.filter(request => !/^GET |\/(search|read|access-token-info)$/.test(request))).toEqual([]);
  });

  it('takes only what is named', async () => {
    const fleet = await sandboxed();
    await fleet.relabel('sandbox', 'tier', 'Level');
    await fleet.relabel('sandbox', 'region', 'Territory');
    const { files } = await promoted(fleet, 0, 'property.contacts.region');
    expect(files).toEqual({ [SHARED]: THINGS.replace('label: Region', 'label: Territory') });
    const { stderr } = await promoted(fleet, 0, 'list.nothing', '--dry-run');
    expect(stderr).toBe('warning: list.nothing names nothing that people changed\n');
  });

  it('shows the plans of others that extend the layer, too, when it is meant for one', async () => {
    const fleet = await sandboxed();
    await fleet.relabel('sandbox', 'tier', 'Level');
    const { stdout } = await promoted(fleet, 0, '--to', 'eu');
    expect(stdout).toContain('From portal sandbox to eu, through portals/base\n');
    expect(stdout).toContain('Plan for portal na');
  });

  it('takes things that nobody declares, with what they refer to, into the layer', async () => {
    const fleet = await sandboxed();
    await fleet.byHand('sandbox', 'POST', `${CONTACTS}/groups`, { name: 'fresh', label: 'Fresh' });
    await fleet.byHand('sandbox', 'POST', CONTACTS, MADE);
    const { files, stdout } = await promoted(fleet, 0, '--select', 'property.contacts.made');
    expect(Object.keys(files)).toEqual([
      'portals/base/properties/contacts.yaml',
      'portals/base/propertyGroups/contacts.yaml',
    ]);
    expect(files['portals/base/properties/contacts.yaml']).toContain('    made:\n      label: Made here\n');
    expect(reportIn(stdout)).toContain(
      '    property.contacts.made  (portals/base/properties/contacts.yaml:3)\n',
    );
    expect(stdout.match(/ {2}\+ property\.contacts\.made/g)).toHaveLength(2);
    expect(stdout).toContain('No changes. Portal sandbox');
  });

  it('says which portals say it themselves', async () => {
    const fleet = await sandboxed({
      'portals/na/own.yaml': 'properties: { contacts: { tier: { label: Grade } } }\n',
    });
    await fleet.relabel('sandbox', 'tier', 'Level');
    const { stdout } = await promoted(fleet, 0);
    expect(reportIn(stdout)).toContain(
      '  Does not reach portals that have a word of their own:\n    na: property.contacts.tier: label  (portals/na/own.yaml:1)\n',
    );
  });

  it('leaves what stands in the source’s own files, and what is gone there: exit 2', async () => {
    const fleet = await sandboxed({ [OWN]: OURS });
    await fleet.relabel('sandbox', 'own', 'Mine');
    await fleet.byHand('sandbox', 'DELETE', `${CONTACTS}/tier`);
    const { files, stdout } = await promoted(
      fleet,
      2,
      '--select',
      'property.contacts.own',
      'property.contacts.nothing',
    );
    expect(files).toEqual({});
    expect(stdout).toBe(
      [
        'From portal sandbox to eu, na, through portals/base',
        '  Left as it is:',
        '    property.contacts.tier: it is gone: no other portal removes a thing unless removed: names it',
        '      -> if it shall go everywhere: portalform remove property.contacts.tier',
        '    property.contacts.own: label: it stands in portals/sandbox/own.yaml, which eu and na do not extend',
        '      -> move it to portals/base first',
        '    property.contacts.own: it is declared already, for sandbox only: portals/sandbox/own.yaml:3',
        '      -> move its declaration to the shared layer',
        '    property.contacts.nothing: it names nothing in the portal',
        '',
      ].join('\n'),
    );
  });

  it('names the one portal that does not extend the file', async () => {
    const fleet = await sandboxed({ [OWN]: OURS });
    await fleet.relabel('sandbox', 'own', 'Mine');
    const { stdout } = await promoted(fleet, 2, '--to', 'eu');
    expect(stdout).toContain('it stands in portals/sandbox/own.yaml, which eu does not extend');
  });

  it('has nothing to do where nobody changed anything', async () => {
    const fleet = await sandboxed();
    const { stdout } = await promoted(fleet, 0);
    expect(stdout).toBe(
      'From portal sandbox to eu, na, through portals/base\n  Nothing to promote: people changed nothing in portal sandbox since it was built.\n',
    );
  });

  it('writes what would be a mistake in another portal for none', async () => {
    const fleet = await sandboxed({
      'portals/na/own.yaml':
        'properties: { contacts: { region: { options: { latam: { label: LATAM, after: apac } } } } }\n',
    });
    await fleet.choose('sandbox', 'region', { emea: 'EMEA', na: 'NA' });
    const { files, stdout } = await promoted(fleet, 2);
    expect(files).toEqual({});
    expect(stdout).toContain('written down, it would be a mistake: portals/na/own.yaml:1:');
  });

  it('refuses new things that would be a mistake in another portal, and writes nothing', async () => {
    const fleet = await sandboxed();
    fleet.write({
      'portals/na/own.yaml': 'properties: { contacts: { made: { label: Made, options: [a] } } }\n',
    });
    await fleet.byHand('sandbox', 'POST', CONTACTS, { ...MADE, groupName: 'lead' });
    const { files, stdout, stderr } = await promoted(fleet, 3, '--select', 'property.contacts.made');
    expect({ files, stdout }).toEqual({ files: {}, stdout: '' });
    expect(stderr).toContain('portals/na/own.yaml:1:');
  });

  it('plans the others when one of them is down, or has no token', async () => {
    const fleet = await sandboxed();
    await fleet.relabel('sandbox', 'tier', 'Level');
    const env = { ...fleet.env, [variableOf('na')]: undefined };
    const { exit, stdout, stderr } = await fleet.in({ env })('promote', '--from', 'sandbox', '--dry-run');
    expect(exit).toBe(3);
    expect(stdout).toContain('Plan for portal eu');
    expect(stdout).toMatch(/^na \(1002\) +failed: /m);
    expect(stderr).toContain('TOKEN_NA');
  });

  it('is one document', async () => {
    const fleet = await sandboxed();
    await fleet.relabel('sandbox', 'tier', 'Level');
    const { json } = await promoted(fleet, 0, '--json');
    expect(schemaErrors(json())).toEqual([]);
    await fleet.relabel('sandbox', 'region', 'Territory');
    await fleet.byHand('sandbox', 'DELETE', `${CONTACTS}/tier`);
    fleet.write({ 'portals/na/own.yaml': 'properties: { contacts: { region: { label: Land } } }\n' });
    const more = await promoted(fleet, 2, '--json', '--dry-run');
    expect(schemaErrors(more.json())).toEqual([]);
    expect(more.json()).toMatchObject({
      left: [{ address: 'property.contacts.tier', path: [] }],
      apart: [{ portal: 'na', address: 'property.contacts.region', path: ['label'], line: 1 }],
    });
    expect(json()).toMatchObject({
      kind: 'promotion',
      from: 'sandbox',
      to: ['eu', 'na'],
      layer: 'portals/base',
      dryRun: false,
      made: [{ address: 'property.contacts.tier', path: ['label'], file: SHARED, line: 5 }],
      plans: [{ portal: 'sandbox' }, { portal: 'eu', summary: { change: 1 } }, { portal: 'na' }],
      failures: [],
    });
  });

  it('leaves what refers to something by an id that means nothing elsewhere', async () => {
    const bodies = Object.entries(flowSeed).map(([name, seed]) => [name, JSON.stringify(seed)]);
    const twins = Object.fromEntries(
      bodies.map(([name, text]) => [name, text?.replace('"501"', '"502"') ?? '']),
    );
    const fleet = await builtFleet(
      ['na', 'sandbox'],
      { [SHARED]: 'variables: {}\n' },
      {
        emulators: {
          sandbox: {
            seed: makeDirectory({ ...twins, 'teams.json': JSON.stringify(flowSeed['teams.json']) }),
          },
        },
      },
    );
    const { stdout, files } = await promoted(fleet, 2, '--select', 'workflow.*', '--dry-run');
    expect(files).toEqual({});
    expect(stdout).toContain(
      '    workflow.handoff_route_new_mql: it refers to team 502 by its id, which another portal does not have\n      -> give that a name that no other has in HubSpot\n',
    );
    expect(stdout).toContain(
      '    workflow.unrelated_workflow  (portals/base/workflows/unrelated_workflow.yaml:2)\n',
    );
  });

  it('writes no tokens into Git, and says where not all could be read', async () => {
    const fleet = await sandboxed();
    await fleet.byHand('sandbox', 'POST', CONTACTS, {
      ...MADE,
      groupName: 'lead',
      label: 'pat-eu1-11111111-2222-4333-8444-555555555555',
    });
    const { files, stdout } = await promoted(fleet, 2, '--select', 'property.contacts.made');
    expect(files).toEqual({});
    expect(stdout).toContain('property.contacts.made: it holds what looks like a token');
    fleet.emulators['sandbox']?.faults.add({
      match: { method: 'GET', path: `${CONTACTS}/groups` },
      respond: { status: 403, body: { category: 'MISSING_SCOPES' } },
    });
    await promoted(fleet, 1);
  });

  it('needs a base, or to be told what was made', async () => {
    const fleet = await sandboxed();
    await fleet.byHand('sandbox', 'DELETE', `${CONTACTS}/portalform_applied`);
    const { stdout, stderr } = await promoted(fleet, 1);
    expect(stdout).toContain('Not known');
    expect(stderr).toContain('--select');
    expect((await fleet.cli('promote', '--from', 'sandbox', '--json')).json()).toMatchObject({
      kind: 'drift',
      isKnown: false,
    });
    await fleet.byHand('sandbox', 'POST', CONTACTS, { ...MADE, groupName: 'lead' });
    const { files } = await promoted(fleet, 0, '--select', 'property.contacts.made');
    expect(Object.keys(files)).toEqual(['portals/base/properties/contacts.yaml']);
  });
});

describe('the way of a promotion', () => {
  it('goes through the nearest layer that all of them extend', async () => {
    const fleet = await builtFleet(
      ['eu', 'na', 'sandbox'],
      {
        [SHARED]: THINGS,
        'portals/emea/more.yaml': 'properties: { contacts: { region: { description: In EMEA } } }\n',
      },
      { settings: { eu: 'variables: {}\n' } },
    );
    for (const portal of ['eu', 'sandbox']) {
      const path = `portals/${portal}/portal.yaml`;
      fleet.write({ [path]: `${fleet.files()[path]?.replace('../base', '../base, ../emea')}` });
    }
    fleet.commit();
    await fleet.cli('apply', '--yes');
    await fleet.byHand('sandbox', 'POST', CONTACTS, { ...MADE, groupName: 'lead' });
    await fleet.byHand('sandbox', 'PATCH', `${CONTACTS}/region`, { description: 'Where' });
    const near = await promoted(fleet, 0, '--to', 'eu', '--select', 'property.contacts.made', '--dry-run');
    expect(near.stdout).toContain('From portal sandbox to eu, through portals/emea\n');
    expect(near.stdout).not.toContain('portal na');
    const far = await promoted(fleet, 2, '--dry-run');
    expect(far.stdout).toContain('From portal sandbox to eu, na, through portals/base\n');
    expect(far.stdout).toContain('it stands in portals/emea/more.yaml, which eu and na do not extend');
  });

  it.each([
    { argv: ['--from', 'nobody'], says: 'there is no portal nobody' },
    { argv: ['--from', 'lone'], says: 'no other portal extends a layer that lone extends' },
    { argv: ['--from', 'lone', '--to', 'eu'], says: 'lone and eu extend no layer together' },
    { argv: ['--from', 'eu', '--to', 'us'], says: 'there is no portal us' },
    { argv: ['--from', 'eu', '--select', ' '], says: 'is not a selector' },
    { argv: [], says: "required option '--from <portal>' not specified" },
  ])('is refused before any request: $argv', async ({ argv, says }) => {
    const fleet = await builtFleet(['eu', 'na']);
    const url = fleet.emulators['eu']?.url;
    fleet.write({
      'portals/lone/portal.yaml': `portal: { portalId: 7, token: TOKEN_LONE, endpoint: "${url}" }\n`,
    });
    const before = fleet.asked('eu').length;
    const { exit, stderr } = await fleet.cli('promote', ...argv);
    expect({ exit, asked: fleet.asked('eu').length }).toEqual({ exit: 3, asked: before });
    expect(stderr).toContain(says);
  });
});
