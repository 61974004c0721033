import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { ALL_SCOPES } from '../../src/emulator/portal/tokens.ts';
import { builtFleet, SHARED, THINGS } from './drifting.ts';
import { CONTACTS } from './emulated.ts';
import { type EmulatedFleet, emulatedFleet, variableOf } from './fleets.ts';

const PIPELINE = `pipelines:
  deals:
    new_business:
      label: New business
      stages:
        proposal: { label: Proposal, probability: 0.6 }
        won: { label: Won, probability: 1 }
        lost: { label: Lost, probability: 0 }
`;

/** The lines of a text from one that begins with some words to the next empty one. */
function sectionIn(text: string, title: string): readonly string[] {
  const lines = text.split('\n');
  const start = lines.findIndex(line => line.startsWith(title));
  return start < 0 ? [] : lines.slice(start, lines.indexOf('', start));
}

function withoutLinks(lines: readonly string[]): readonly string[] {
  return lines.filter(line => !line.includes('https://')).map(line => line.replace(/ {2}\d\d:\d\d UTC$/, ''));
}

function schemaErrors(document: unknown): readonly unknown[] {
  const read = (name: string) => JSON.parse(readFileSync(`schemas/output/${name}.schema.json`, 'utf8'));
  const ajv = new Ajv({ allErrors: true }).addSchema(read('plan')).addSchema(read('drift'));
  // every document of the command says which it is
  const { kind } = document as { kind: string };
  const validate = ajv.getSchema(`output/${kind}.schema.json`) ?? ajv.compile(read(kind));
  return validate(document) ? [] : (validate.errors ?? []);
}

/** Runs commands with a token that may not see the audit log of the portal `eu`. */
function unwatched({ emulators, in: inWorld }: EmulatedFleet): EmulatedFleet['cli'] {
  const scopes = ALL_SCOPES.filter(scope => scope !== 'account-info.security.read');
  return inWorld({ env: { [variableOf('eu')]: emulators['eu']?.createToken({ scopes }) ?? '' } });
}

describe('drift', () => {
  it('says who made away with something, where the audit log may be read', async () => {
    const fleet = await builtFleet(['eu']);
    await fleet.byHand('eu', 'DELETE', `${CONTACTS}/tier`);
    const gone = '  - property.contacts.tier  "Tier"';
    const { stdout } = await fleet.cli('drift');
    expect(withoutLinks(sectionIn(stdout, 'somebody.else@example.com (user 10000002), 20'))).toContain(gone);
    const without = await unwatched(fleet)('drift');
    expect(withoutLinks(sectionIn(without.stdout, 'HubSpot does not tell who, nor when'))).toContain(gone);
    expect(without.exit).toBe(2);
  });

  it('shows what people changed, from what is declared to what the portal has, and ends with 2', async () => {
    const fleet = await builtFleet(['eu'], { [SHARED]: `${THINGS}${PIPELINE}` });
    await fleet.relabel('eu', 'tier', 'Level');
    await fleet.choose('eu', 'region', { na: 'North America', emea: 'EMEA', other: 'Other' });
    const { exit, stdout, stderr } = await fleet.cli('drift');
    expect(exit).toBe(2);
    expect(stdout).toMatch(
      /^Drift in portal eu \(1001\)\nBase: commit \w{7} \(applied 2026-11-22 12:00 UTC\)\n/,
    );
    expect(withoutLinks(sectionIn(stdout, 'user 10000002, 20'))).toEqual([
      expect.stringMatching(/^user 10000002, \d{4}-\d\d-\d\d$/),
      '  ~ property.contacts.region  "Region"',
      '      options:',
      '        - apac',
      '        ~ na    label: "NA" -> "North America"',
      '        order: ~na, emea, other',
      '      apac: it was in the portal before, and is not there any more: somebody removed or renamed it',
      '      -> delete its declaration, or add --recreate property.contacts.region to create it again',
      '  ~ property.contacts.tier  "Level"',
      '      label:  "Tier" -> "Level"',
    ]);
    expect(stdout).toMatch(/^ {6}https:\/\/app\.hubspot\.com\/property-settings\/1001\/\S+property=tier$/m);
    expect(stdout).toMatch(/\nDrift: 2 changed\.\n$/);
    expect(stderr).toBe(
      'Take it into YAML: portalform drift eu --adopt\nUndo it: portalform apply eu --revert property.contacts.region\n',
    );
  });

  it('names people whom the portal names, and says where HubSpot tells nothing', async () => {
    const fleet = await builtFleet(['eu'], { [SHARED]: `${THINGS}${PIPELINE}` });
    const eu = fleet.emulators['eu'];
    await fetch(`${eu?.url}${CONTACTS}/tier`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${eu?.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ label: 'Level' }),
    });
    await fleet.byHand('eu', 'PATCH', `${CONTACTS}/groups/lead`, { label: 'Leads' });
    await fleet.byHand(
      'eu',
      'PATCH',
      '/crm/pipelines/2026-09/deals/new_business/stages/new_business_proposal',
      { label: 'Quote' },
    );
    const { stdout } = await unwatched(fleet)('drift');
    expect(withoutLinks(sectionIn(stdout, 'Emulated Owner'))).toEqual([
      expect.stringMatching(/^Emulated Owner \(user 10000001\), \d{4}-\d\d-\d\d$/),
      '  ~ property.contacts.tier  "Level"',
      '      label:  "Tier" -> "Level"',
    ]);
    expect(withoutLinks(sectionIn(stdout, 'user 10000002'))).toEqual([
      expect.stringMatching(/^user 10000002, /),
      '  ~ pipeline.deals.new_business  "New business"',
      '      stages:',
      '        ~ proposal  label: "Proposal" -> "Quote"',
    ]);
    expect(withoutLinks(sectionIn(stdout, 'HubSpot does not tell'))).toEqual([
      'HubSpot does not tell who, nor when',
      '  ~ propertyGroup.contacts.lead  "Leads"',
      '      label:  "Lead" -> "Leads"',
    ]);
  });

  it('says what is gone, and what is there again although it was removed', async () => {
    const fleet = await builtFleet(['eu']);
    await fleet.byHand('eu', 'POST', CONTACTS, {
      name: 'old',
      label: 'Old',
      groupName: 'lead',
      type: 'string',
      fieldType: 'text',
    });
    fleet.write({ 'portals/eu/removed.yaml': 'removed: [{ address: property.contacts.old }]\n' });
    fleet.commit();
    await fleet.cli('apply', '--yes');
    await fleet.byHand('eu', 'DELETE', `${CONTACTS}/tier`);
    await fleet.byHand('eu', 'POST', CONTACTS, {
      name: 'old',
      label: 'Old',
      groupName: 'lead',
      type: 'string',
      fieldType: 'text',
    });
    const { exit, stdout } = await unwatched(fleet)('drift');
    expect(exit).toBe(2);
    expect(withoutLinks(sectionIn(stdout, 'HubSpot does not tell'))).toEqual([
      'HubSpot does not tell who, nor when',
      '  - property.contacts.tier  "Tier"',
      '      it was in the portal before, and is not there any more: somebody removed or renamed it',
      '      -> delete its declaration, or add --recreate property.contacts.tier to create it again',
    ]);
    expect(stdout).toContain('  + property.contacts.old  "Old"');
    expect(stdout).toContain('      an earlier apply removed it, and somebody has made it again\n');
    expect(stdout).toMatch(/\nDrift: 1 gone, 1 back again\.\n$/);
  });

  it('says of what the configuration has changed, too', async () => {
    const fleet = await builtFleet(['eu']);
    await fleet.relabel('eu', 'tier', 'Level');
    fleet.write({ [SHARED]: THINGS.replace('label: Tier,', 'label: Stage,') });
    const { exit, stdout } = await fleet.cli('drift');
    expect(exit).toBe(2);
    expect(stdout).toContain(
      '      label:  "Stage" -> "Level"\n      the configuration has changed here, too\n',
    );
  });

  it('is none of what only the configuration changed: exit 0', async () => {
    const fleet = await builtFleet(['eu']);
    fleet.write({ [SHARED]: THINGS.replace('label: Tier,', 'label: Stage,') });
    const { exit, stdout, stderr } = await fleet.cli('drift');
    expect({ exit, stdout, stderr }).toEqual({
      exit: 0,
      stdout: 'No drift. Portal eu (1001) is as it was built.\n',
      stderr: '',
    });
  });

  it('is said of what portal.yaml would revert, too', async () => {
    const fleet = await builtFleet(['eu']);
    await fleet.relabel('eu', 'tier', 'Level');
    const path = 'portals/eu/portal.yaml';
    fleet.write({ [path]: `${fleet.files()[path]?.replace(' }', ', drift: revert }')}` });
    expect((await fleet.cli('drift')).stdout).toContain('      label:  "Tier" -> "Level"\n');
  });

  it('makes no write', async () => {
    const fleet = await builtFleet(['eu']);
    await fleet.relabel('eu', 'tier', 'Level');
    const before = fleet.asked('eu').length;
    const files = fleet.files();
    await fleet.cli('drift');
    const asked = fleet.asked('eu').slice(before);
    expect(asked.filter(request => !/^GET |\/(search|read|access-token-info)$/.test(request))).toEqual([]);
    expect(fleet.files()).toEqual(files);
  });

  it('is not known without a base: exit 1, and --base helps', async () => {
    const fleet = await emulatedFleet(['eu'], { [SHARED]: THINGS });
    const { exit, stdout } = await fleet.cli('drift');
    expect(exit).toBe(1);
    expect(stdout).toContain(
      'Not known: without a base nobody can tell what people changed from what was never applied.\n',
    );
    const built = await builtFleet(['eu']);
    await built.byHand('eu', 'DELETE', `${CONTACTS}/portalform_applied`);
    await built.relabel('eu', 'tier', 'Level');
    expect((await built.cli('drift')).exit).toBe(1);
    const named = await built.cli('drift', '--base', 'HEAD');
    expect(named.exit).toBe(2);
    expect(named.stdout).toContain('(--base)');
  });

  it('is not all known where something cannot be read: exit 1', async () => {
    const fleet = await builtFleet(['eu']);
    await fleet.relabel('eu', 'tier', 'Level');
    fleet.emulators['eu']?.faults.add({
      match: { method: 'GET', path: `${CONTACTS}/groups` },
      respond: { status: 403, body: { category: 'MISSING_SCOPES' } },
    });
    const { exit, stdout } = await fleet.cli('drift');
    expect(exit).toBe(1);
    expect(stdout).toContain('Not read: what seems to be missing there may exist');
    expect(stdout).toContain('label:  "Tier" -> "Level"');
  });
});

describe('drift of several portals', () => {
  it('ends with a table, and hides none because of another', async () => {
    const fleet = await builtFleet(['ap', 'eu', 'na', 'uk']);
    await fleet.relabel('eu', 'tier', 'Level');
    await fleet.byHand('uk', 'DELETE', `${CONTACTS}/portalform_applied`);
    fleet.emulators['na']?.faults.add({
      match: { path: '/account-info/*' },
      respond: { status: 401, body: {} },
    });
    const { exit, stdout, stderr } = await fleet.cli('drift');
    expect(exit).toBe(1);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .slice(-5)
      .map(line => line.split(/ {2,}/));
    expect(rows).toEqual([
      ['portal', 'changed', 'gone', 'back'],
      ['ap (1001)', '-', '-', '-', 'no drift'],
      ['eu (1002)', '1', '-', '-', 'drift'],
      ['na (1003)', expect.stringMatching(/^failed: /)],
      ['uk (1004)', '?', '?', '?', 'not known: no base'],
    ]);
    expect(stderr).toContain('error[PF5003]');
  });

  it('is one document', async () => {
    const fleet = await builtFleet(['eu', 'na']);
    await fleet.relabel('eu', 'tier', 'Level');
    const both = await fleet.cli('drift', '--json');
    expect(both.exit).toBe(2);
    expect(schemaErrors(both.json())).toEqual([]);
    expect(both.json()).toMatchObject({
      kind: 'drifts',
      drifts: [
        {
          portal: 'eu',
          isKnown: true,
          summary: { changed: 1, gone: 0, back: 0 },
          changes: [
            {
              address: 'property.contacts.tier',
              is: 'changed',
              units: [{ path: ['label'], is: 'field', declared: 'Tier', actual: 'Level', origin: 'drift' }],
              changedBy: { id: '10000002' },
            },
          ],
        },
        { portal: 'na', summary: { changed: 0, gone: 0, back: 0 }, changes: [] },
      ],
      failures: [],
    });
    const one = await fleet.cli('drift', 'eu', '--json');
    expect(schemaErrors(one.json())).toEqual([]);
    expect(one.json()).toMatchObject({ kind: 'drift', portal: 'eu' });
  });

  it('is refused for a portal that is not there, before any request', async () => {
    const fleet = await emulatedFleet(['eu'], { [SHARED]: THINGS });
    const { exit, stderr } = await fleet.cli('drift', 'us');
    expect({ exit, asked: fleet.asked('eu') }).toEqual({ exit: 3, asked: [] });
    expect(stderr).toContain('there is no portal us');
  });
});
