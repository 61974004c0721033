import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run.ts';
import { contacts } from './emulated.ts';
import { emulatedFleet, variableOf } from './fleets.ts';
import { testIo } from './test-io.ts';
import { portalYaml } from './test-workspace.ts';

const SHARED = 'portals/base/contacts.yaml';

/** The lines of the table at the end. */
function tableIn(stdout: string): readonly string[] {
  const lines = stdout.trimEnd().split('\n');
  return lines.slice(lines.findLastIndex(line => line.startsWith('portal ')) + 1).map(line => line.trim());
}

const rows = (stdout: string) => tableIn(stdout).map(line => line.split(/ {2,}/));

describe('plan of several portals', () => {
  it('ends with a table of all of them', async () => {
    const fleet = await emulatedFleet(['eu', 'na'], {
      [SHARED]: contacts('tier'),
      'portals/na/more.yaml':
        'properties: { contacts: { score: { label: Score, groupName: lead_handoff, type: number, fieldType: number } } }\n',
    });
    const { exit, stdout } = await fleet.cli('plan');
    expect(exit).toBe(0);
    expect(rows(stdout)).toEqual([
      ['eu (1001)', '2', '-', '-', '-', '-', 'changes'],
      ['na (1002)', '3', '-', '-', '-', '-', 'changes'],
    ]);
    expect(stdout.match(/^Plan for portal/gm)).toHaveLength(2);
  });

  it('says which one is down, and shows the others', async () => {
    const fleet = await emulatedFleet(['eu', 'na'], { [SHARED]: contacts('tier') });
    fleet.emulators['na']?.faults.add({
      match: { path: '/account-info/*' },
      respond: { status: 401, body: {} },
    });
    const { exit, stdout, stderr } = await fleet.cli('plan');
    expect(exit).toBe(1);
    expect(rows(stdout)[0]).toEqual(['eu (1001)', '2', '-', '-', '-', '-', 'changes']);
    expect(tableIn(stdout)[1]).toMatch(/^na \(1002\) +failed: /);
    expect(stderr).toContain('error[PF5003]');
    const { json } = await fleet.cli('plan', '--json');
    expect(json()).toMatchObject({
      kind: 'plans',
      plans: [{ portal: 'eu', summary: { add: 2 } }],
      failures: [{ portal: 'na', portalId: 1002, error: { code: 'PF5003' } }],
    });
  });

  it('names the token that is not set, and shows the others', async () => {
    const fleet = await emulatedFleet(['eu', 'na'], { [SHARED]: contacts('tier') });
    const env = { ...fleet.env, [variableOf('na')]: undefined };
    const { exit, stdout, stderr } = await fleet.in({ env })('plan');
    expect(exit).toBe(3);
    expect(stderr).toContain(
      'the environment variable TOKEN_NA, which holds the token of portal na, is not set',
    );
    expect(rows(stdout)[0]).toEqual(['eu (1001)', '2', '-', '-', '-', '-', 'changes']);
  });

  it('names every token when none is set, before any request', async () => {
    const fleet = await emulatedFleet(['eu', 'na'], { [SHARED]: contacts('tier') });
    const { exit, stdout, stderr } = await fleet.in({ env: {} })('plan');
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toContain('TOKEN_EU');
    expect(stderr).toContain('TOKEN_NA');
    expect(fleet.asked('eu')).toEqual([]);
  });

  it('is stopped by a mistake in the configuration of one of them, before any request', async () => {
    const fleet = await emulatedFleet(['eu', 'na'], {
      [SHARED]: contacts('tier'),
      'portals/na/wrong.yaml': 'properties: { contacts: { x: { lable: X } } }\n',
    });
    const { exit, stderr } = await fleet.cli('plan');
    expect(exit).toBe(3);
    expect(stderr).toContain('portals/na/wrong.yaml:1');
    expect(fleet.asked('eu')).toEqual([]);
  });

  it('is the same whatever order they answer in', async () => {
    const fleet = await emulatedFleet(['a', 'b', 'c'], { [SHARED]: contacts('tier') });
    const first = await fleet.cli('plan', '--json');
    expect((await fleet.cli('plan', '--json', '--parallelism', '1')).stdout).toBe(first.stdout);
  });

  it('loads portals beyond the first ten when it comes to them', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `p${String(index + 10)}`);
    const fleet = await emulatedFleet(names, { [SHARED]: contacts('tier') });
    const { exit, stdout } = await fleet.cli('plan');
    expect(exit).toBe(0);
    expect(rows(stdout).map(row => row[1])).toEqual(names.map(() => '2'));
    const last = names.at(-1) ?? '';
    const only = { [variableOf(last)]: fleet.env[variableOf(last)] };
    expect(rows((await fleet.in({ env: only })('plan')).stdout).at(-1)?.[1]).toBe('2');
  });
});

describe('portals of one workspace that are the same one', () => {
  it('are refused before any request, with both named', async () => {
    const fleet = await emulatedFleet(['eu'], { [SHARED]: contacts('tier') });
    const url = fleet.emulators['eu']?.url ?? '';
    fleet.write({ 'portals/twin/portal.yaml': portalYaml({ portalId: 1001, url, variable: 'X' }) });
    for (const argv of [['plan', 'eu'], ['validate'], ['apply', '--yes']]) {
      const { exit, stderr } = await fleet.cli(...argv);
      expect(exit).toBe(3);
      expect(stderr).toContain(
        'error[PF1009]: portals eu and twin have the same portalId 1001: each would undo what the other one does',
      );
      expect(stderr).toContain('portals/twin/portal.yaml:1:21');
    }
    expect(fleet.asked('eu')).toEqual([]);
  });
});

describe('apply to several portals', () => {
  it('carries out every plan, and the next ones are empty', async () => {
    const fleet = await emulatedFleet(['eu', 'na'], { [SHARED]: contacts('tier') });
    const { exit, stdout, stderr } = await fleet.cli('apply', '--yes');
    expect(exit).toBe(0);
    expect(rows(stdout).map(row => row.at(-1))).toEqual(['applied', 'applied']);
    expect(stderr).toContain('na: property.contacts.tier: created\n');
    const again = await fleet.cli('apply', '--yes', '--json');
    expect(again.json()).toMatchObject({
      kind: 'outcomes',
      outcomes: [{ results: [] }, { results: [] }],
      failures: [],
    });
    expect(rows((await fleet.cli('plan')).stdout).map(row => row.at(-1))).toEqual([
      'no changes',
      'no changes',
    ]);
  });

  it('shows all plans and asks once', async () => {
    const fleet = await emulatedFleet(['eu', 'na'], { [SHARED]: contacts('tier') });
    const { exit, stdout, questions } = await fleet.in({ env: fleet.env, answers: ['yes'] })('apply');
    expect(exit).toBe(0);
    expect(questions).toEqual(['Type yes to apply']);
    expect(stdout.match(/^Plan for portal/gm)).toHaveLength(2);
    expect(rows(stdout).map(row => row.at(-1))).toEqual(['applied', 'applied']);
  });

  it('asks for the names of those that lose things', async () => {
    const fleet = await emulatedFleet(['eu', 'na'], { [SHARED]: contacts('tier', 'score') });
    await fleet.cli('apply', '--yes');
    fleet.write({
      [SHARED]: `${contacts('tier')}removed:\n  - { address: property.contacts.score }\n`,
    });
    const ask = (answer: string) => fleet.in({ env: fleet.env, answers: [answer] })('apply');
    const refused = await ask('yes');
    expect(refused.exit).toBe(1);
    expect(refused.questions).toEqual([
      'This removes things. Type the names of the portals that lose things (eu na) to apply',
    ]);
    expect((await ask(' eu  na ')).exit).toBe(0);
  });

  it('goes on with the others when one fails', async () => {
    const fleet = await emulatedFleet(['eu', 'na'], { [SHARED]: contacts('tier') });
    fleet.emulators['eu']?.faults.add({
      match: { method: 'POST', path: '/crm/properties/*/contacts/groups' },
      respond: { status: 400, body: { message: 'no' } },
      times: 5,
    });
    const { exit, stdout } = await fleet.cli('apply', '--yes');
    expect(exit).not.toBe(0);
    expect(rows(stdout)[1]?.at(-1)).toBe('applied');
  });

  it('carries out saved plans of several portals exactly, or refuses the one that is stale', async () => {
    const fleet = await emulatedFleet(['eu', 'na'], { [SHARED]: contacts('tier') });
    expect((await fleet.cli('plan', '--out', 'plans.json')).exit).toBe(0);
    await fetchGroup(fleet.emulators['na']);
    const { exit, stdout, stderr } = await fleet.cli('apply', 'plans.json');
    expect(exit).toBe(4);
    expect(rows(stdout)[0]?.at(-1)).toBe('applied');
    expect(tableIn(stdout)[1]).toMatch(
      /^na \(1002\) +failed: the portal has changed since this plan was made/,
    );
    expect(stderr).toContain('error[PF4002]');
  });

  it('with --reviewed refuses a portal that has no reviewed plan', async () => {
    const fleet = await emulatedFleet(['eu', 'na'], { [SHARED]: contacts('tier') });
    await fleet.cli('plan', 'eu', '--out', 'plan.json');
    const { exit, stdout } = await fleet.cli('apply', '--reviewed', 'plan.json');
    expect(exit).toBe(4);
    expect(rows(stdout)[0]?.at(-1)).toBe('applied');
    expect(tableIn(stdout)[1]).toMatch(/failed: the reviewed plans have none of portal na$/);
    expect(fleet.asked('na')).toEqual([]);
  });

  it('stops together, and starts no other portal', async () => {
    const fleet = await emulatedFleet(['a', 'b', 'c'], { [SHARED]: contacts('tier') });
    const io = testIo({
      cwd: fleet.cwd,
      env: fleet.env,
      onWrite: text => {
        if (text.includes('created')) io.stop();
      },
    });
    expect(await runCli(['apply', '--yes', '--parallelism', '1'], io)).toBe(130);
    expect(io.stderr().match(/Stopping/g)).toHaveLength(1);
    expect(rows(io.stdout()).map(row => row.at(-1))).toEqual([
      'interrupted: 1 of 2 done',
      'not started',
      'not started',
    ]);
  });
});

/** Somebody makes by hand what the plan would. */
async function fetchGroup(emulator: { readonly url: string; readonly token: string } | undefined) {
  const { url = '', token = '' } = emulator ?? {};
  await fetch(`${url}/crm/properties/2026-09/contacts/groups`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'lead_handoff', label: 'Mine' }),
  });
}

const FLEET = 'portals/fleet.yaml';

describe('apply --waves', () => {
  const waves = 'waves: [sandbox, [eu], rest]\n';

  it('applies one wave after the other', async () => {
    const fleet = await emulatedFleet(['apac', 'eu', 'sandbox'], {
      [SHARED]: contacts('tier'),
      [FLEET]: waves,
    });
    const { exit, stdout, stderr } = await fleet.cli('apply', '--waves', '--yes');
    expect(exit).toBe(0);
    expect(stderr.match(/^Wave .*$/gm)).toEqual([
      'Wave 1 of 3: sandbox',
      'Wave 2 of 3: eu',
      'Wave 3 of 3: apac',
    ]);
    expect(rows(stdout).map(row => row.at(-1))).toEqual(['applied', 'applied', 'applied']);
    expect(Object.keys(fleet.files())).not.toContain('.portalform/waves.json');
  });

  it('does not start the next one as long as something is left in the last one, and goes on from there', async () => {
    const fleet = await emulatedFleet(['eu', 'sandbox'], { [SHARED]: contacts('tier'), [FLEET]: waves });
    fleet.emulators['sandbox']?.faults.add({
      match: { method: 'POST', path: '/crm/properties/2026-09/contacts' },
      respond: { status: 400, body: { message: 'no' } },
      times: 2,
    });
    fleet.emulators['sandbox']?.faults.add({
      match: { method: 'POST', path: '/crm/properties/2026-09/contacts/batch/create' },
      respond: { status: 400, body: { message: 'no' } },
      times: 2,
    });
    const stopped = await fleet.cli('apply', '--waves', '--yes');
    expect(stopped.exit).not.toBe(0);
    expect(stopped.stderr).toContain('wave 1 is not done (sandbox: it was not applied)');
    expect(tableIn(stopped.stdout)[0]).toMatch(/^eu \(1001\) +not started$/);
    expect(fleet.asked('eu')).toEqual([]);
    fleet.emulators['sandbox']?.faults.clear();
    const resumed = await fleet.cli('apply', '--waves', '--resume', '--yes');
    expect(resumed.exit).toBe(0);
    expect(rows(resumed.stdout).map(row => row.at(-1))).toEqual(['applied', 'applied']);
  });

  it('--resume passes over what is done with the same configuration', async () => {
    const fleet = await emulatedFleet(['eu', 'sandbox'], { [SHARED]: contacts('tier'), [FLEET]: waves });
    fleet.emulators['eu']?.faults.add({
      match: { path: '/account-info/*' },
      respond: { status: 401, body: {} },
      times: 1,
    });
    expect((await fleet.cli('apply', '--waves', '--yes')).exit).toBe(5);
    const before = fleet.asked('sandbox').length;
    const { exit, stdout } = await fleet.cli('apply', '--waves', '--resume', '--yes');
    expect(exit).toBe(0);
    expect(fleet.asked('sandbox')).toHaveLength(before);
    expect(rows(stdout).map(row => row.at(-1))).toEqual(['applied', 'done before']);
  });

  it('--resume does not pass over what has changed since', async () => {
    const fleet = await emulatedFleet(['eu', 'sandbox'], { [SHARED]: contacts('tier'), [FLEET]: waves });
    fleet.emulators['eu']?.faults.add({
      match: { path: '/account-info/*' },
      respond: { status: 401, body: {} },
      times: 1,
    });
    await fleet.cli('apply', '--waves', '--yes');
    fleet.write({ [SHARED]: contacts('tier', 'score') });
    const { stdout } = await fleet.cli('apply', '--waves', '--resume', '--yes');
    expect(rows(stdout).map(row => row.at(-1))).toEqual(['applied', 'applied']);
  });

  it('needs something to resume, and waves', async () => {
    const fleet = await emulatedFleet(['eu'], { [SHARED]: contacts('tier') });
    expect((await fleet.cli('apply', '--resume')).stderr).toContain('--resume goes with --waves');
    expect((await fleet.cli('apply', '--waves', '--yes')).stderr).toContain('there is no portals/fleet.yaml');
    fleet.write({ [FLEET]: 'waves: [rest]\n' });
    expect((await fleet.cli('apply', '--waves', '--resume', '--yes')).stderr).toContain(
      'there is no apply in waves to go on with',
    );
    expect(fleet.asked('eu')).toEqual([]);
  });

  it.each([
    ['waves: [sandbux, eu, rest]\n', 'there is no portal "sandbux"', 'did you mean "sandbox"?'],
    ['waves: [nowhere, rest]\n', 'there is no portal "nowhere"', 'portals here: eu, sandbox'],
    ['waves: [eu, [sandbox, eu]]\n', '"eu" is in the waves twice', 'leave out one of them'],
    ['waves: [eu]\n', 'no wave has sandbox', 'name them, or end with rest'],
    ['waves: [[[eu]], rest]\n', 'a wave is the name of a portal or a list of names', 'write [eu, na]'],
    ['wave: [eu]\n', 'the fleet file has no list of waves', 'write, for example'],
    ['waves: [rest]\nother: 1\n', 'the fleet file has no "other"', 'it has waves: and nothing else'],
    ['waves: [\n', 'PF1010', 'fleet.yaml'],
    ['', 'the fleet file has no list of waves', 'write, for example'],
  ])('says what is wrong with %j', async (text, message, fix) => {
    const fleet = await emulatedFleet(['eu', 'sandbox'], { [SHARED]: contacts('tier'), [FLEET]: text });
    const { exit, stderr } = await fleet.cli('apply', '--waves', '--yes');
    expect(exit).toBe(3);
    expect(stderr).toContain(message);
    expect(stderr).toContain(fix);
    expect(fleet.asked('eu')).toEqual([]);
  });
});
