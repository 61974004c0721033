import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run.ts';
import { version } from '../../src/cli/version.ts';
import type { Fault } from '../../src/emulator/index.ts';
import { markerText, started } from '../../src/run/marker/marker.ts';
import { CONTACTS, contacts, type Emulated, emulated, lastLine } from '../cli/emulated.ts';
import { run, testIo } from '../cli/test-io.ts';
import { makeDirectory } from '../cli/test-workspace.ts';
import { FILE, JOURNAL, journalOf } from './applying.ts';
import { besidesMarker, MARKER, markerOf } from './marking.ts';

const GROUPS = `${CONTACTS}/groups`;
const MISSING_SCOPE = {
  status: 403,
  body: { status: 'error', category: 'MISSING_SCOPES', message: 'no', errors: [] },
};

/** A portal where one property was applied, and a second one is declared now. */
async function applied(): Promise<Emulated> {
  const portal = await emulated({ [FILE]: contacts('tier') });
  await portal.cli('apply', '--yes');
  portal.write({ [FILE]: contacts('tier', 'score') });
  portal.asked();
  return portal;
}

/** The text that a run of somebody else leaves in the portal when it starts. */
function startOf(portal: Emulated, at: string): string {
  const run = { id: 'other', started: at, actor: 'octocat', url: 'https://github.com/o/r/actions/runs/1' };
  return markerText(started(undefined, run, portal.emulator.portalId));
}

describe('an apply', () => {
  it('says in the portal that it starts, and that it has ended, in four requests', async () => {
    const portal = await applied();
    await portal.cli('apply', '--yes');
    expect(portal.asked().filter(request => request.endsWith('/portalform_applied'))).toEqual([
      `GET ${MARKER}`,
      `PATCH ${MARKER}`,
      `GET ${MARKER}`,
      `PATCH ${MARKER}`,
    ]);
    expect(await markerOf(portal)).toMatchObject({
      portalId: portal.emulator.portalId,
      attempted: [],
      complete: { finished: '2026-11-22T12:00:02.000Z' },
      run: { started: '2026-11-22T12:00:00.000Z', finished: '2026-11-22T12:00:02.000Z' },
    });
    const says = journalOf(portal).flatMap(line =>
      'says' in line && line.type === 'write' ? [line.says] : [],
    );
    expect(says).toEqual([
      'marker: group',
      'marker: started',
      'create',
      'create',
      'marker: finished',
      'marker: started',
      'create',
      'marker: finished',
    ]);
    const writes = journalOf(portal).filter(({ type }) => type === 'write' || type === 'answer');
    expect(writes.map(({ write }) => write)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 1, 1, 2, 2, 3, 3]);
  });

  it('is refused while another one is under way, and the other one does not notice', async () => {
    const portal = await applied();
    const second: { ran?: Awaited<ReturnType<Emulated['cli']>> } = {};
    portal.fault({
      match: { method: 'POST', path: CONTACTS },
      nth: 1,
      before: async () => {
        second.ran = await portal.in({ env: { TOKEN: portal.emulator.token } })('apply', '--yes');
      },
    });
    const { exit } = await portal.in({
      env: {
        TOKEN: portal.emulator.token,
        GITHUB_ACTOR: 'octocat',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_RUN_ID: '17',
        GITHUB_RUN_ATTEMPT: '2',
      },
    })('apply', '--yes');
    expect(exit).toBe(0);
    expect(second.ran).toMatchObject({ exit: 4 });
    expect(second.ran?.stderr).toContain(
      'error[PF4011]: another apply of octocat (https://github.com/o/r/actions/runs/17/attempts/2) is under way since 2026-11-22 12:00 UTC',
    );
    expect(second.ran?.stderr).toContain('--take-over-run');
    expect(await markerOf(portal)).toMatchObject({ attempted: [], run: { actor: 'octocat' } });
    expect(portal.written()).toEqual([`PATCH ${MARKER}`, `POST ${CONTACTS}`, `PATCH ${MARKER}`]);
  });

  it('is stale when another one came and went since it was planned', async () => {
    const portal = await applied();
    portal.fault({
      match: { method: 'GET', path: MARKER },
      nth: 1,
      before: async () => void (await portal.cli('apply', '--yes')),
    });
    const { exit, stderr } = await portal.cli('apply', '--yes');
    expect(exit).toBe(4);
    expect(stderr).toContain('error[PF4002]: another apply was here since this plan was made');
    expect(lastLine(await portal.cli('plan'))).toMatch(/^No changes\./);
  });

  it.each([
    ['by others', '2026-11-22T11:59:00.000Z', 4],
    ['by others, 29 minutes ago', '2026-11-22T11:31:00.000Z', 4],
    ['by a clock that is ahead', '2026-11-22T12:20:00.000Z', 4],
    ['too long ago to be still there', '2026-11-22T11:30:00.000Z', 0],
  ])('heeds what was started %s', async (_, at, exit) => {
    const portal = await applied();
    await portal.byHand('PATCH', MARKER, { description: startOf(portal, at) });
    const plan = await portal.cli('plan');
    expect(plan.exit).toBe(0);
    expect(plan.stdout.includes('another apply of octocat')).toBe(exit === 4);
    expect((await portal.cli('apply', '--yes')).exit).toBe(exit);
    if (exit === 0) return;
    expect(besidesMarker(portal.written())).toEqual([]);
    expect((await portal.cli('apply', '--yes', '--take-over-run')).exit).toBe(0);
  });

  it('gives way when another one that started at the same time wrote last', async () => {
    const portal = await applied();
    portal.fault({
      match: { method: 'GET', path: MARKER },
      nth: 2,
      edits: [
        { method: 'PATCH', path: MARKER, body: { description: startOf(portal, '2026-11-22T12:00:01.000Z') } },
      ],
    });
    const { exit, stderr } = await portal.cli('apply', '--yes');
    expect(exit).toBe(4);
    expect(stderr).toContain('error[PF4011]: another apply of octocat');
    expect(portal.written()).toEqual([`PATCH ${MARKER}`]);
    expect(await markerOf(portal)).toMatchObject({ run: { id: 'other' } });
  });

  it('is stale when another one came and went after it had said that it starts', async () => {
    const portal = await applied();
    portal.fault({
      match: { method: 'GET', path: MARKER },
      nth: 2,
      before: async () => void (await portal.cli('apply', '--yes', '--take-over-run')),
    });
    const { exit, stderr } = await portal.cli('apply', '--yes');
    expect(exit).toBe(4);
    expect(stderr).toContain('error[PF4002]');
  });

  it('does not start where there is no record of it', async () => {
    const portal = await applied();
    portal.fault({
      match: { method: 'GET', path: MARKER },
      nth: 1,
      before: () => {
        rmSync(join(portal.cwd, JOURNAL));
        mkdirSync(join(portal.cwd, JOURNAL));
      },
    });
    const { exit, stderr } = await portal.cli('apply', '--yes');
    expect(exit).toBe(1);
    expect(stderr).toContain('error[PF5005]');
    expect(portal.written()).toEqual([]);
  });

  it('gives way when another one made the marker first', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    portal.fault({
      match: { method: 'POST', path: CONTACTS },
      nth: 1,
      edits: [
        { method: 'POST', path: GROUPS, body: { name: 'portalform', label: 'x' } },
        {
          method: 'POST',
          path: CONTACTS,
          body: {
            name: 'portalform_applied',
            label: 'x',
            groupName: 'portalform',
            type: 'string',
            fieldType: 'textarea',
            description: startOf(portal, '2026-11-22T12:00:00.000Z'),
          },
        },
      ].slice(1),
    });
    const { exit, stderr } = await portal.cli('apply', '--yes');
    expect(exit).toBe(4);
    expect(stderr).toContain('error[PF4011]');
    expect(portal.written()).toEqual([`POST ${GROUPS}`, `POST ${CONTACTS}`]);
  });

  it('waits until HubSpot shows what it wrote', async () => {
    const portal = await applied();
    portal.fault({ match: { method: 'GET', path: MARKER }, times: 2, stale: true });
    const { exit, stderr } = await portal.cli('apply', '--yes');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: 'property.contacts.score: created\n' });
    expect(portal.asked().filter(request => request === `GET ${MARKER}`)).toHaveLength(4);
  });

  it('lets the marker find its group there already', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.byHand('POST', GROUPS, { name: 'portalform', label: 'x' });
    expect((await portal.cli('apply', '--yes')).exit).toBe(0);
    expect(await markerOf(portal)).toMatchObject({ attempted: [] });
  });

  it('makes the marker again when somebody deletes it meanwhile, and brings back an archived one', async () => {
    const portal = await applied();
    portal.fault({
      match: { method: 'PATCH', path: MARKER },
      nth: 2,
      edits: [{ method: 'DELETE', path: MARKER }],
    });
    expect((await portal.cli('apply', '--yes')).stdout).toContain('Marker: complete.');
    expect(await markerOf(portal)).toMatchObject({ attempted: [] });
  });
});

describe('a marker that cannot be had is no reason to stop', () => {
  const cannot: readonly [string, Fault, string][] = [
    [
      'may not be read',
      { match: { method: 'GET', path: MARKER }, respond: MISSING_SCOPE },
      'warning: the marker cannot be read (GET',
    ],
    [
      'may not be read again',
      { match: { method: 'GET', path: MARKER }, nth: 2, respond: MISSING_SCOPE },
      'warning: the marker cannot be read (GET',
    ],
    [
      'may not be written',
      { match: { method: 'PATCH', path: MARKER }, respond: MISSING_SCOPE },
      'warning: the marker cannot be written (PATCH',
    ],
    [
      'is read as something else',
      { match: { method: 'GET', path: MARKER }, respond: { status: 200, body: {} } },
      'warning: the marker cannot be read (properties.read answered 200 with something else)',
    ],
    [
      'never shows what was written',
      { match: { method: 'GET', path: MARKER }, stale: true },
      'warning: HubSpot does not show the marker that was just written',
    ],
    [
      'gets no answer',
      { match: { method: 'GET', path: MARKER }, respond: { status: 502, body: '' } },
      'warning: the marker cannot be read (GET',
    ],
  ];

  it.each(cannot)('when it %s', async (_, fault, says) => {
    const portal = await applied();
    portal.fault(fault);
    const { exit, stdout, stderr } = await portal.cli('apply', '--yes');
    expect(stderr).toContain(says);
    expect(stderr).toContain('no other apply is kept away');
    expect({ exit, last: lastLine({ stdout }) }).toEqual({
      exit: 0,
      last: 'Apply complete! Resources: 1 added, 0 changed, 0 destroyed.',
    });
    expect(stdout).toMatch(/^Marker: (complete|.*: no other apply was kept away)\.$/m);
    portal.emulator.faults.clear();
    // nobody has to wait for a run that has ended
    portal.write({ [FILE]: contacts('tier', 'score', 'size') });
    expect((await portal.cli('apply', '--yes')).exit).toBe(0);
  });

  it('when the answer to its making is lost, but it is there', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    portal.fault({ match: { method: 'POST', path: CONTACTS }, nth: 1, drop: 'after' });
    const { exit, stdout } = await portal.cli('apply', '--yes');
    expect(exit).toBe(0);
    expect(stdout).toContain('Marker: complete.');
  });

  it('when its group may not be made', async () => {
    const tier = 'tier: { label: Tier, groupName: contactinformation, type: string, fieldType: text }';
    const portal = await emulated({ [FILE]: `properties: { contacts: { ${tier} } }\n` });
    portal.fault({ match: { method: 'POST', path: GROUPS }, respond: MISSING_SCOPE });
    const { exit, stderr } = await portal.cli('apply', '--yes');
    expect(exit).toBe(0);
    expect(stderr).toContain('warning: the marker cannot be written (POST');
  });

  it('but a token that is not taken is', async () => {
    const portal = await applied();
    portal.fault({
      match: { method: 'PATCH', path: MARKER },
      respond: { status: 401, body: { category: 'INVALID_AUTHENTICATION', message: 'no' } },
    });
    const { exit, stderr } = await portal.cli('apply', '--yes');
    expect(exit).toBe(1);
    expect(stderr).toContain('error[PF5003]');
    expect(besidesMarker(portal.written())).toEqual([]);
  });
});

describe('a run that ended without saying so', () => {
  const lost: Fault = { match: { method: 'PATCH', path: MARKER }, nth: 2, respond: MISSING_SCOPE };

  it('says what the next one will need', async () => {
    const portal = await applied();
    portal.fault(lost);
    const { exit, stdout } = await portal.cli('apply', '--yes');
    expect(exit).toBe(0);
    expect(stdout).toContain('Marker: that this apply has ended could not be written (PATCH');
    expect(stdout).toContain('for 30 minutes the next apply needs --take-over-run.');
    portal.emulator.faults.clear();
    expect((await portal.cli('apply', '--yes')).exit).toBe(4);
    expect((await portal.cli('apply', '--yes', '--take-over-run')).exit).toBe(0);
    expect(await markerOf(portal)).toMatchObject({ attempted: [] });
    expect((await portal.cli('apply', '--yes')).exit).toBe(0);
  });

  it('has ended all the same when only the answer was lost', async () => {
    const portal = await applied();
    const lose: Fault = { match: { method: 'PATCH', path: MARKER }, drop: 'after' };
    portal.fault({ match: { method: 'POST', path: CONTACTS }, before: () => void portal.fault(lose) });
    expect((await portal.cli('apply', '--yes')).stdout).toContain('Marker: complete.');
    portal.emulator.faults.clear();
    portal.write({ [FILE]: contacts('tier', 'score', 'size') });
    expect((await portal.cli('apply', '--yes')).exit).toBe(0);
  });

  it('keeps nobody away where the journal shows that its process is gone', async () => {
    const portal = await applied();
    portal.fault(lost);
    await portal.in({ env: { TOKEN: portal.emulator.token }, pid: 17 })('apply', '--yes');
    portal.emulator.faults.clear();
    const elsewhere = portal.files()[JOURNAL]?.replaceAll('"host":"here"', '"host":"there"') ?? '';
    portal.write({ 'elsewhere.jsonl': elsewhere });
    const gone = portal.in({ env: { TOKEN: portal.emulator.token }, ended: [17] });
    expect((await portal.cli('apply', '--yes')).exit).toBe(4);
    expect((await gone('apply', '--yes', '--journal', 'elsewhere.jsonl')).exit).toBe(4);
    expect((await gone('apply', '--yes')).exit).toBe(0);
  });

  it('because there is no record of it any more, says so', async () => {
    const portal = await applied();
    const lose = () => {
      rmSync(join(portal.cwd, JOURNAL));
      mkdirSync(join(portal.cwd, JOURNAL));
    };
    portal.fault({
      match: { method: 'POST', path: CONTACTS },
      before: () => void portal.fault({ match: { method: 'GET', path: CONTACTS }, nth: 1, before: lose }),
    });
    const { stdout } = await portal.cli('apply', '--yes');
    expect(stdout).toContain('Marker: that this apply has ended could not be written (the journal');
    expect(portal.written()).toEqual([`PATCH ${MARKER}`, `POST ${CONTACTS}`]);
  });
});

describe('an apply with nothing to do', () => {
  it('makes the portal remember that, once', async () => {
    const portal = await emulated({ [FILE]: 'uses: {}\n' });
    const first = await portal.cli('apply');
    expect(first.stdout).toMatch(/^No changes\./);
    expect(first.stderr).toBe('Marker: complete.\n');
    expect(portal.written()).toEqual([`POST ${GROUPS}`, `POST ${CONTACTS}`]);
    expect(await markerOf(portal)).toMatchObject({ attempted: [], complete: { tool: version } });
    expect(journalOf(portal).map(({ type }) => type)).toEqual([
      'run',
      'write',
      'answer',
      'write',
      'answer',
      'end',
    ]);
    portal.asked();
    const again = await portal.cli('apply', '--json');
    expect(again.stderr).toBe('');
    expect(again.json()).not.toHaveProperty('marker');
    expect(portal.written()).toEqual([]);
  });

  it('makes it remember another configuration that means no change, and what an earlier run left open', async () => {
    const portal = await applied();
    await portal.cli('apply', '--yes');
    portal.write({ [FILE]: contacts('tier') });
    portal.asked();
    expect((await portal.cli('apply')).stdout).toMatch(/^No changes\./m);
    expect(portal.written()).toEqual([`PATCH ${MARKER}`]);
    await portal.byHand('PATCH', MARKER, { description: startOf(portal, '2026-11-22T10:00:00.000Z') });
    expect((await portal.cli('apply', '--json')).json()).toMatchObject({ marker: { is: 'complete' } });
    await portal.byHand('PATCH', MARKER, { description: 'edited' });
    expect((await portal.cli('apply')).stderr).toBe('Marker: complete.\n');
    expect(await markerOf(portal)).toMatchObject({ attempted: [] });
  });

  it('has nothing to say when only a part was looked at, when it is held, or when there shall be no marker', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.byHand('POST', GROUPS, { name: 'lead_handoff', label: 'Lead handoff' });
    await portal.cli('apply', '--target', 'propertyGroup.contacts.lead_handoff');
    await portal.byHand('POST', CONTACTS, {
      name: 'tier',
      label: 'Other',
      groupName: 'lead_handoff',
      type: 'string',
      fieldType: 'text',
    });
    const held = await portal.cli('apply');
    expect(held.stdout).toContain('Held: 1 (1 takeover).');
    const yaml = portal.files()['portals/eu/portal.yaml'] ?? '';
    portal.write({
      'portals/eu/portal.yaml': yaml.replace('portal: {', 'portal: { marker: off,'),
      [FILE]: 'uses: {}\n',
    });
    await portal.cli('apply');
    expect(portal.written()).toEqual([]);
    expect(portal.files()).not.toHaveProperty(JOURNAL);
  });

  it('leaves it to another run that came meanwhile', async () => {
    const portal = await applied();
    portal.write({ [FILE]: 'uses: {}\n' });
    portal.fault({
      match: { method: 'GET', path: MARKER },
      nth: 2,
      edits: [
        { method: 'PATCH', path: MARKER, body: { description: startOf(portal, '2026-11-22T12:00:00.000Z') } },
      ],
    });
    const { exit, stderr } = await portal.cli('apply');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(portal.written()).toEqual([]);
    expect(await markerOf(portal)).toMatchObject({ run: { id: 'other' } });
  });

  it('does not fail because the portal cannot be made to remember', async () => {
    const portal = await applied();
    portal.write({ [FILE]: 'uses: {}\n' });
    portal.fault({ match: { method: 'PATCH', path: MARKER }, respond: MISSING_SCOPE });
    const { exit, stderr } = await portal.cli('apply');
    expect(exit).toBe(0);
    expect(stderr).toMatch(/^Marker: the marker could not be written \(PATCH .*\)\.\n$/);
  });
});

describe('what is left keeps an apply from being complete', () => {
  const complete = 'Marker: complete.';

  it('a change that failed, and what needs it', async () => {
    const portal = await applied();
    portal.fault({ match: { method: 'POST', path: CONTACTS }, respond: { status: 400, body: {} } });
    const { exit, stdout } = await portal.cli('apply', '--yes');
    expect(exit).toBe(1);
    expect(stdout).toContain('Marker: not complete (1 change was not done).');
    portal.emulator.faults.clear();
    expect((await portal.cli('apply', '--yes')).stdout).toContain(complete);
  });

  it('what --target leaves out', async () => {
    const portal = await applied();
    portal.write({ [FILE]: contacts('tier', 'score', 'size') });
    const { stdout } = await portal.cli('apply', '--yes', '--target', 'property.contacts.score');
    expect(stdout).toContain('Marker: not complete (--target left things out).');
  });

  it('what HubSpot does not show yet', async () => {
    const portal = await applied();
    portal.write({ [FILE]: contacts('tier').replace('Label of', 'New label of') });
    portal.fault({ match: { method: 'GET', path: CONTACTS, query: 'non_sensitive' }, stale: true });
    const { stdout } = await portal.cli('apply', '--yes');
    expect(stdout).toContain('Marker: not complete (1 change was not shown by HubSpot yet).');
  });

  it('a takeover that is held, but not what somebody changed in the portal', async () => {
    const portal = await applied();
    await portal.byHand('POST', CONTACTS, {
      name: 'size',
      label: 'Other',
      groupName: 'lead_handoff',
      type: 'string',
      fieldType: 'text',
    });
    portal.write({ [FILE]: contacts('tier', 'score', 'size') });
    const { stdout } = await portal.cli('apply', '--yes');
    expect(stdout).toContain('Marker: not complete (1 change was held).');
    await portal.cli('apply', '--yes', '--take-over', 'property.contacts.size');
    await portal.byHand('PATCH', `${CONTACTS}/tier`, { label: 'By hand' });
    portal.write({ [FILE]: contacts('tier', 'score', 'size', 'more') });
    const drifted = await portal.cli('apply', '--yes');
    expect(drifted.stdout).toContain('Held: 1 (1 drift).');
    expect(drifted.stdout).toContain(complete);
  });

  it('a stop: the portal knows that the run has ended', async () => {
    const portal = await applied();
    const io = testIo({ cwd: portal.cwd, env: { TOKEN: portal.emulator.token } });
    portal.fault({ match: { method: 'POST', path: CONTACTS }, nth: 1, before: () => io.stop() });
    portal.write({ [FILE]: contacts('tier', 'score').replace('Label of tier', 'New label') });
    expect(await runCli(['apply', '--yes'], io)).toBe(130);
    expect(io.stdout()).toContain('Marker: not complete (it was interrupted).');
    expect((await markerOf(portal)).run.finished).toBeDefined();
    expect((await portal.cli('apply', '--yes')).exit).toBe(0);
  });
});

describe('two workspaces that share a portal', () => {
  it('have a marker each, and neither sees the other’s as its own or as unmanaged', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    const yaml = portal.files()['portals/eu/portal.yaml'] ?? '';
    const cwd = makeDirectory({
      'portals/other/portal.yaml': yaml.replace('portal: {', 'portal: { marker: second_marker,'),
      'portals/other/companies.yaml': 'propertyGroups: { contacts: { second: { label: Second } } }\n',
    });
    const other = (...argv: readonly string[]) => run(argv, { cwd, env: { TOKEN: portal.emulator.token } });
    expect((await portal.cli('apply', '--yes')).exit).toBe(0);
    expect((await other('apply', '--yes')).exit).toBe(0);
    const first = await markerOf(portal);
    const second = await markerOf(portal, 'second_marker');
    expect(first.complete?.hash).not.toBe(second.complete?.hash);
    for (const cli of [portal.cli, other]) {
      const { stdout } = await cli('plan');
      expect(stdout).toMatch(/^No changes\. [^\n]*\n$/);
    }
    portal.write({ [FILE]: contacts('tier', 'more') });
    const { stdout } = await portal.cli('plan', 'eu');
    expect(stdout).toContain('Unmanaged, left alone: 1 property group of contacts.');
    await portal.cli('pull', 'eu');
    const written = Object.entries(portal.files()).filter(([path]) => path.startsWith('portals/'));
    expect(written.filter(([, text]) => /portalform|second_marker/.test(text))).toEqual([]);
  });
});
