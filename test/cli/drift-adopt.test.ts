import { describe, expect, it } from 'vitest';
import { type BuiltFleet, builtFleet, changedFiles, SHARED, THINGS } from './drifting.ts';
import { CONTACTS } from './emulated.ts';
import { emulatedFleet } from './fleets.ts';

const OVERLAY = 'portals/eu/properties/contacts.yaml';
const OWN = 'portals/eu/own.yaml';
const OURS = `# only here
properties:
  contacts:
    own: { label: Own, groupName: lead, type: string, fieldType: text } # ours
    other: { label: Other, groupName: lead, type: string, fieldType: text }
`;

/** Files that a command changed; it ended with this. */
async function changedBy(fleet: BuiltFleet, exit: number, ...argv: readonly string[]) {
  const before = fleet.files();
  const ran = await fleet.cli(...argv);
  expect(ran.exit, ran.stdout + ran.stderr).toBe(exit);
  return { ...ran, files: changedFiles(before, fleet.files()) };
}

const LISTS = '/crm/lists/2026-09';

async function listId(fleet: BuiltFleet, name: string): Promise<string> {
  const eu = fleet.emulators['eu'];
  const answer = await fetch(`${eu?.url}${LISTS}/object-type-id/0-1/name/${name}`, {
    headers: { authorization: `Bearer ${eu?.token}` },
  });
  const text = await answer.text();
  return /"listId":"(\d+)"/.exec(text)?.[1] ?? text;
}

async function isInStep(fleet: BuiltFleet, ...portals: readonly string[]): Promise<void> {
  for (const portal of portals) {
    const { exit, stdout } = await fleet.cli('plan', portal, '--detailed-exitcode');
    expect({ portal, exit, stdout }).toMatchObject({ exit: 0 });
    expect(stdout).toContain('No changes. Portal');
    expect(stdout).not.toContain('Held');
  }
}

describe('drift --adopt', () => {
  it('writes into the line of the portal’s own file that says it, comments kept', async () => {
    const fleet = await builtFleet(['eu', 'na'], { [SHARED]: THINGS, [OWN]: OURS });
    await fleet.relabel('eu', 'own', 'Mine');
    const { files, stdout, stderr } = await changedBy(fleet, 0, 'drift', 'eu', '--adopt');
    expect(files).toEqual({ [OWN]: OURS.replace('label: Own,', 'label: Mine,') });
    expect(stdout).toBe(
      'Portal eu (1001)\n  Taken into YAML:\n    property.contacts.own: label  (portals/eu/own.yaml:4)\n',
    );
    expect(stderr).toBe('Next: git diff, then portalform plan eu\n');
    await isInStep(fleet, 'eu', 'na');
  });

  it('overlays what a shared layer says: no other portal’s plan changes', async () => {
    const fleet = await builtFleet(['eu', 'na']);
    await fleet.relabel('eu', 'tier', 'Level');
    await fleet.choose('eu', 'region', { na: 'North America', emea: 'EMEA', other: 'Other' });
    const { files } = await changedBy(fleet, 0, 'drift', 'eu', '--adopt');
    expect(files).toEqual({
      [OVERLAY]: [
        'properties:',
        '  contacts:',
        '    region:',
        '      options:',
        '        na:',
        '          label: North America',
        '          first: true',
        '        apac: null',
        '    tier:',
        '      label: Level',
        '',
      ].join('\n'),
    });
    await isInStep(fleet, 'eu', 'na');
  });

  it('keeps what the configuration changes beside it', async () => {
    const fleet = await builtFleet(['eu']);
    await fleet.choose('eu', 'region', { emea: 'Europe', apac: 'APAC', na: 'NA' });
    fleet.write({ [SHARED]: THINGS.replace('na: NA }', 'na: NA, latam: LATAM }') });
    const { files } = await changedBy(fleet, 0, 'drift', '--adopt');
    expect(files).toEqual({
      [OVERLAY]: 'properties:\n  contacts:\n    region:\n      options:\n        emea: Europe\n',
    });
    const { stdout } = await fleet.cli('plan');
    expect(stdout).toContain('        + latam  "LATAM"\n');
    expect(stdout).not.toContain('Held');
  });

  it('knows lifecycle stages, which are one thing: in an overlay, or in the line of the layer', async () => {
    const stages = 'lifecycleStages: { lead: Lead, customer: Customer } # one set\n';
    const fleet = await builtFleet(['eu', 'na'], { [SHARED]: stages });
    await fleet.byHand(
      'eu',
      'PATCH',
      '/crm/pipelines/2026-09/contacts/contacts-lifecycle-pipeline/stages/lead',
      { label: 'Beginner' },
    );
    const near = await changedBy(fleet, 0, 'drift', 'eu', '--adopt');
    expect(near.files).toEqual({ 'portals/eu/lifecycleStages.yaml': 'lifecycleStages:\n  lead: Beginner\n' });
    expect(near.stdout).toContain('lifecycleStages: stages.lead  (portals/eu/lifecycleStages.yaml:2)\n');
    await isInStep(fleet, 'eu', 'na');
    const far = await builtFleet(['eu', 'na'], { [SHARED]: stages });
    await far.byHand(
      'eu',
      'PATCH',
      '/crm/pipelines/2026-09/contacts/contacts-lifecycle-pipeline/stages/lead',
      { label: 'Beginner' },
    );
    const { files } = await changedBy(far, 0, 'drift', 'eu', '--adopt', '--in-layer');
    expect(files).toEqual({ [SHARED]: stages.replace('lead: Lead', 'lead: Beginner') });
  });

  it('takes only what is named', async () => {
    const fleet = await builtFleet(['eu'], { [SHARED]: THINGS, [OWN]: OURS });
    await fleet.relabel('eu', 'own', 'Mine');
    await fleet.relabel('eu', 'tier', 'Level');
    const { files } = await changedBy(fleet, 0, 'drift', '--adopt', 'property.contacts.own');
    expect(Object.keys(files)).toEqual([OWN]);
    const nothing = await fleet.cli('drift', '--adopt', 'property.contacts.ownn');
    expect(nothing.stderr).toBe('warning: property.contacts.ownn names nothing that people changed\n');
  });

  it('asks for a decision where the configuration has changed, too, and takes the portal’s value when it is named', async () => {
    const fleet = await builtFleet(['eu']);
    await fleet.relabel('eu', 'tier', 'Level');
    fleet.write({ [SHARED]: THINGS.replace('label: Tier,', 'label: Stage,') });
    const undecided = await changedBy(fleet, 2, 'drift', '--adopt');
    expect(undecided.files).toEqual({});
    expect(undecided.stdout).toContain(
      "    property.contacts.tier: label: the configuration has changed here, too\n      -> name it to take the portal's value: property.contacts.tier\n",
    );
    const decided = await changedBy(fleet, 0, 'drift', '--adopt', 'property.contacts.tier');
    expect(decided.files).toEqual({ [OVERLAY]: 'properties:\n  contacts:\n    tier:\n      label: Level\n' });
    await isInStep(fleet, 'eu');
  });

  it('takes out what is gone: its own declaration, an inherited one with exclude:', async () => {
    const fleet = await builtFleet(['eu', 'na'], { [SHARED]: THINGS, [OWN]: OURS });
    await fleet.byHand('eu', 'DELETE', `${CONTACTS}/tier`);
    await fleet.byHand('eu', 'DELETE', `${CONTACTS}/own`);
    const { files, stdout } = await changedBy(fleet, 0, 'drift', 'eu', '--adopt');
    expect(files[OWN]).toBe(OURS.replace(/ {4}own:.*\n/, ''));
    expect(files['portals/eu/portal.yaml']).toMatch(/\nexclude:\n {2}- property\.contacts\.tier\n$/);
    expect(Object.keys(files)).toHaveLength(2);
    expect(stdout).toContain('    property.contacts.tier  (portals/eu/portal.yaml)\n');
    await isInStep(fleet, 'eu', 'na');
  });

  it('adds to the exclude: that is there, and deletes the overlay of what it excludes', async () => {
    const fleet = await builtFleet(['eu'], {
      [SHARED]: THINGS,
      'portals/eu/more.yaml':
        'exclude: [property.contacts.region]\nproperties: { contacts: { tier: { label: Level } } }\n',
    });
    await fleet.byHand('eu', 'DELETE', `${CONTACTS}/tier`);
    const { files } = await changedBy(fleet, 0, 'drift', '--adopt');
    expect(files).toEqual({
      'portals/eu/more.yaml': 'exclude: [property.contacts.region, property.contacts.tier]\nproperties: {}\n',
    });
    await isInStep(fleet, 'eu');
  });

  it('leaves what may have been renamed, with the pin to write, and takes it out when it is named', async () => {
    const fleet = await builtFleet(['eu'], {
      [SHARED]: `${THINGS}lists: { leads: { name: Leads, objectType: contacts, processingType: DYNAMIC, when: { tier: { isKnown: true } } } }\n`,
    });
    const id = await listId(fleet, 'Leads');
    await fleet.byHand('eu', 'PUT', `${LISTS}/${id}/update-list-name?listName=Prospects`);
    const { files, stdout } = await changedBy(fleet, 2, 'drift', '--adopt');
    expect(files).toEqual({});
    expect(stdout).toContain(
      `-> if it was renamed, write ids: { list.leads: "${id}" }; delete its declaration`,
    );
    const named = await changedBy(fleet, 0, 'drift', '--adopt', 'list.leads');
    expect(Object.keys(named.files)).toEqual(['portals/eu/portal.yaml']);
    await isInStep(fleet, 'eu');
  });

  it('leaves what is there again although it was removed', async () => {
    const text = { name: 'old', label: 'Old', groupName: 'lead', type: 'string', fieldType: 'text' };
    const fleet = await builtFleet(['eu']);
    await fleet.byHand('eu', 'POST', CONTACTS, text);
    fleet.write({ 'portals/eu/removed.yaml': 'removed: [{ address: property.contacts.old }]\n' });
    fleet.commit();
    await fleet.cli('apply', '--yes');
    await fleet.byHand('eu', 'POST', CONTACTS, text);
    const { files, stdout } = await changedBy(fleet, 2, 'drift', '--adopt');
    expect(files).toEqual({});
    expect(stdout).toContain(
      'property.contacts.old: an earlier apply removed it, and somebody has made it again',
    );
  });

  it('works without Git, from what this machine remembers', async () => {
    const fleet = await emulatedFleet(['eu'], { [SHARED]: THINGS });
    await fleet.cli('apply', '--yes');
    await fleet.emulators['eu']?.edit({
      method: 'PATCH',
      path: `${CONTACTS}/tier`,
      body: { label: 'Level' },
    });
    expect((await fleet.cli('drift', '--adopt')).exit).toBe(0);
    expect(fleet.files()[OVERLAY]).toBe('properties:\n  contacts:\n    tier:\n      label: Level\n');
  });

  it('leaves what is said with a variable, and says where', async () => {
    const text = 'variables: { tier: Tier }\nproperties: { contacts: { tier: { label: "${vars.tier}" } } }\n';
    const fleet = await builtFleet(['eu'], { [SHARED]: THINGS, 'portals/eu/more.yaml': text });
    await fleet.relabel('eu', 'tier', 'Level');
    const { files, stdout } = await changedBy(fleet, 2, 'drift', '--adopt');
    expect(files).toEqual({});
    expect(stdout).toBe(
      [
        'Portal eu (1001)',
        '  Left as it is:',
        '    property.contacts.tier: label: it is said another way there, with an anchor, a variable or a shared set',
        '      -> change it by hand: portals/eu/more.yaml:2',
        '',
      ].join('\n'),
    );
  });

  it('writes no tokens into Git', async () => {
    const fleet = await builtFleet(['eu']);
    await fleet.relabel('eu', 'tier', 'pat-eu1-11111111-2222-4333-8444-555555555555');
    const { files, stdout } = await changedBy(fleet, 2, 'drift', '--adopt');
    expect(files).toEqual({});
    expect(stdout).toContain('it holds what looks like a token');
    expect(stdout).not.toContain('11111111');
  });

  it('with --dry-run only says what it would write', async () => {
    const fleet = await builtFleet(['eu']);
    await fleet.relabel('eu', 'tier', 'Level');
    const { files, stdout, stderr } = await changedBy(fleet, 0, 'drift', '--adopt', '--dry-run');
    expect(files).toEqual({});
    expect(stdout).toContain('Would be taken into YAML:\n');
    expect(stderr).toBe('');
  });

  it('has nothing to do where there is no drift, and does nothing without a base', async () => {
    const fleet = await builtFleet(['eu']);
    expect((await fleet.cli('drift', '--adopt')).stdout).toBe(
      'Portal eu (1001): nothing to take into YAML.\n',
    );
    await fleet.byHand('eu', 'DELETE', `${CONTACTS}/portalform_applied`);
    const { exit, stdout } = await fleet.cli('drift', '--adopt');
    expect(exit).toBe(1);
    expect(stdout).toContain('Not known');
  });

  it('works on several portals, each in its own directory', async () => {
    const fleet = await builtFleet(['eu', 'na']);
    await fleet.relabel('eu', 'tier', 'Level');
    await fleet.relabel('na', 'tier', 'Grade');
    const { files } = await changedBy(fleet, 0, 'drift', '--adopt');
    expect(Object.keys(files)).toEqual([OVERLAY, 'portals/na/properties/contacts.yaml']);
    await isInStep(fleet, 'eu', 'na');
  });

  it('is a part of the document', async () => {
    const fleet = await builtFleet(['eu']);
    await fleet.relabel('eu', 'tier', 'Level');
    const { json } = await fleet.cli('drift', '--adopt', '--json');
    expect(json()).toMatchObject({
      kind: 'drift',
      adopted: {
        dryRun: false,
        made: [{ address: 'property.contacts.tier', path: ['label'], file: OVERLAY, line: 4 }],
        left: [],
        affected: [],
      },
    });
  });

  it.each([
    { argv: ['drift', '--dry-run'], says: '--dry-run goes with --adopt' },
    { argv: ['drift', '--in-layer'], says: '--in-layer goes with --adopt' },
    { argv: ['drift', '--adopt', 'eu'], says: 'eu is not an address' },
    { argv: ['drift', '--adopt', '--in-layer'], says: '--in-layer is for one portal' },
  ])('refuses $argv before any request', async ({ argv, says }) => {
    const fleet = await builtFleet(['eu', 'na']);
    const before = fleet.asked('eu').length;
    const { exit, stderr } = await fleet.cli(...argv);
    expect({ exit, asked: fleet.asked('eu').length }).toEqual({ exit: 3, asked: before });
    expect(stderr).toContain(says);
  });
});

describe('drift --adopt --in-layer', () => {
  it('changes the lines of the shared layer, and names every portal that is configured otherwise by it', async () => {
    const fleet = await builtFleet(['eu', 'na', 'uk'], {
      [SHARED]: THINGS,
      'portals/uk/own.yaml':
        'properties: { contacts: { tier: { label: Grade }, region: { options: { na: null } } } }\n',
    });
    await fleet.relabel('eu', 'tier', 'Level');
    await fleet.choose('eu', 'region', { na: 'North America', emea: 'EMEA', other: 'Other' });
    const { files, stdout, stderr } = await changedBy(fleet, 0, 'drift', 'eu', '--adopt', '--in-layer');
    expect(files).toEqual({
      [SHARED]: THINGS.replace('label: Tier,', 'label: Level,').replace(
        '{ emea: EMEA, apac: APAC, na: NA }',
        '{ na: North America, emea: EMEA }',
      ),
    });
    expect(stdout).toContain('  Configured otherwise now, too:\n    na\n    uk\n');
    expect(stderr).toBe('Next: git diff, then portalform plan eu na uk\n');
    await isInStep(fleet, 'eu');
    expect((await fleet.cli('plan', 'na')).stdout).toContain('label:  "Tier" -> "Level"');
  });

  it('changes the overlay where that says it, and nobody else is touched', async () => {
    const own = 'properties: { contacts: { tier: { label: Grade } } } # ours\n';
    const fleet = await builtFleet(['eu', 'na'], { [SHARED]: THINGS, [OWN]: own });
    await fleet.relabel('eu', 'tier', 'Level');
    const { files, stdout } = await changedBy(fleet, 0, 'drift', 'eu', '--adopt', '--in-layer');
    expect(files).toEqual({ [OWN]: own.replace('Grade', 'Level') });
    expect(stdout).not.toContain('otherwise');
  });

  it('leaves what would be a mistake in another portal', async () => {
    const fleet = await builtFleet(['eu', 'na'], {
      [SHARED]: THINGS,
      'portals/na/own.yaml':
        'properties: { contacts: { region: { options: { latam: { label: LATAM, after: apac } } } } }\n',
    });
    await fleet.choose('eu', 'region', { emea: 'EMEA', na: 'NA' });
    const { files, stdout } = await changedBy(fleet, 2, 'drift', 'eu', '--adopt', '--in-layer');
    expect(files).toEqual({});
    expect(stdout).toContain(
      'property.contacts.region: options.apac: written down, it would be a mistake: portals/na/own.yaml:1:',
    );
  });

  it('leaves a child whose parts stand in several layers', async () => {
    const pipeline = (stage: string) =>
      `pipelines: { deals: { sales: { label: Sales, stages: { ${stage} } } } }\n`;
    const fleet = await builtFleet(['eu', 'na'], {
      [SHARED]: pipeline(
        'open: { label: Open, probability: 0.1 }, won: { label: Won, probability: 1 }, lost: { label: Lost, probability: 0 }',
      ),
      [OWN]: pipeline('open: { probability: 0.5 }'),
    });
    await fleet.byHand('eu', 'PATCH', '/crm/pipelines/2026-09/deals/sales/stages/sales_open', {
      label: 'Begun',
      metadata: { probability: '0.7' },
    });
    const { files, stdout } = await changedBy(fleet, 2, 'drift', 'eu', '--adopt', '--in-layer');
    expect(files).toEqual({});
    expect(stdout).toContain(
      'stages.open: parts of it stand in several files: portals/base/things.yaml, portals/eu/own.yaml',
    );
    const document = (await fleet.cli('drift', 'eu', '--adopt', '--in-layer', '--json')).json();
    expect(document).toMatchObject({
      adopted: {
        made: [],
        left: [{ address: 'pipeline.deals.sales', path: ['stages', 'open'], wayOut: 'change it by hand' }],
      },
    });
    await changedBy(fleet, 0, 'drift', 'eu', '--adopt');
    await isInStep(fleet, 'eu', 'na');
  });

  it('leaves what a shared set says, with the place', async () => {
    const sets = `optionSets: { regions: { emea: EMEA, apac: APAC } }\n${THINGS.replace('{ emea: EMEA, apac: APAC, na: NA }', '{ from: regions }')}`;
    const fleet = await builtFleet(['eu', 'na'], { [SHARED]: sets });
    await fleet.choose('eu', 'region', { emea: 'Europe', apac: 'APAC' });
    const { files, stdout } = await changedBy(fleet, 2, 'drift', 'eu', '--adopt', '--in-layer');
    expect(files).toEqual({});
    expect(stdout).toContain('-> change it by hand: portals/base/things.yaml:1\n');
  });
});
