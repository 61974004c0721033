import { describe, expect, it } from 'vitest';
import type { FileTexts } from '../../cli/test-workspace.ts';
import { openCompany } from './company.ts';

/** What North America calls otherwise. */
const CALLED: readonly (readonly [RegExp, string])[] = [
  [/"SDR"/g, '"NA SDR"'],
  [/queue@acme/g, 'na-queue@acme'],
  [/"Demo request"/g, '"Request a demo"'],
  [/Welcome to Acme/g, 'Hello'],
  [/"machine"/g, '"apparatus"'],
  [/_machine"/g, '_apparatus"'],
  [/"Sold with"/g, '"Bought with"'],
  [/"Partners"/g, '"Partners of NA"'],
  [/Enterprise sales/g, 'Big accounts'],
];
const asInAmerica = (seed: FileTexts): FileTexts =>
  Object.fromEntries(
    Object.entries(seed).map(([path, text]) => [
      path,
      CALLED.reduce((all, [was, is]) => all.replace(was, is), text),
    ]),
  );

const OVERLAY = `uses:
  team.sdr: NA SDR
  owner.lead_queue: na-queue@acme.example
  user.queue: na-queue@acme.example
  form.demo_request: Request a demo
  email.welcome: Hello
  objectType.machine: apparatus
ids:
  list.partners: "12"
  team.enterprise: "503"
  associationLabel."deals/machine"."Sold with": "33"
`;

describe('a portal that calls things otherwise', () => {
  it('is built from the same configuration with other names and pins', async () => {
    const company = await openCompany({}, { 'portals/na/overlay.yaml': OVERLAY }, { na: asInAmerica });
    const applied = await company.cli('apply', 'na', '--yes');
    expect(applied).toMatchObject({ exit: 0 });
    expect(applied.stdout).toContain('Apply complete!');
    expect(applied.stdout).not.toContain('HubSpot stored');
    expect((await company.cli('plan', 'na')).stdout).toContain(
      'No changes. Portal na (147000022) matches the configuration.\n',
    );
  }, 120_000);

  it('holds only what refers to things it does not have, and says how to name them', async () => {
    const overlay = OVERLAY.replace('  team.sdr: NA SDR\n', '');
    const company = await openCompany({}, { 'portals/na/overlay.yaml': overlay }, { na: asInAmerica });
    const { stdout } = await company.cli('plan', 'na');
    expect(stdout).toContain(
      'it refers to team.sdr, which uses: calls "SDR", and the portal has none of that name',
    );
    // those that refer to the team, and those that refer to them
    const held = stdout.slice(stdout.indexOf('Held: planned'));
    expect(
      held
        .match(/^ +\+ (\w+\.\w+)/gm)
        ?.map(line => line.trim())
        .sort(),
    ).toEqual(['+ workflow.accepted', '+ workflow.deal_won', '+ workflow.escalate', '+ workflow.route_mql']);
  }, 120_000);
});
