import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byHand, cellIn, documentIn, livedIn, matrixOf, PROPERTIES, shortly, text } from './comparing.ts';
import { emulatedFleet, variableOf } from './fleets.ts';
import { grownPortal, seedDirectory } from './surveying.ts';

const SPARE = `propertyGroups: { contacts: { lead_handoff: { label: Lead handoff } } }
properties: { contacts: { spare: { label: Spare, groupName: lead_handoff, type: string, fieldType: text } } }
`;
const forbidden = {
  status: 403,
  body: { status: 'error', category: 'MISSING_SCOPES', message: 'This app has not the scopes' },
};

/** What a portal was asked from a request on, each request once where nothing was asked twice. */
function repeated(asked: readonly string[]): readonly string[] {
  return asked.filter((request, index) => asked.indexOf(request) !== index);
}

describe('three portals of one base', () => {
  it('are shown cell by cell, with the lines of overlays', async () => {
    const fleet = await livedIn();
    const before = ['eu', 'na', 'apac'].map(portal => fleet.asked(portal).length);
    const { exit, stdout, stderr } = await fleet.cli('compare', 'eu', 'na', 'apac', '--json');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    const document = documentIn(stdout);
    expect(matrixOf(document)).toEqual({
      'propertyGroup.contacts.lead_handoff': ['same', 'same', 'same'],
      'property.contacts.booth': ['intended', 'same', 'conflict'],
      'property.contacts.fresh': ['same', 'same', 'behind'],
      'property.contacts.lead_region': ['intended', 'intended', 'same'],
      'property.contacts.legacy': ['same', 'conflict', 'intended'],
      'property.contacts.note': ['same', 'drift', 'same'],
      'property.contacts.own': ['same', 'conflict', 'intended'],
      'property.contacts.plain': ['same', 'same', 'same'],
      'property.contacts.score': ['drift', 'same', 'same'],
      'property.contacts.spare': ['same', 'unmanaged', 'intended'],
      'property.contacts.tier': ['same', 'intended', 'same'],
      'pipeline.deals.new_business': ['intended', 'same', 'same'],
      'list.waiting': ['same', 'intended', 'same'],
    });
    expect(document.summary).toEqual({ things: 13, same: 2, intended: 5, behind: 1, drift: 2, conflict: 3 });
    const at = (address: string, portal: string) =>
      shortly(cellIn(document, `property.contacts.${address}`, portal));
    expect(at('booth', 'eu')).toEqual(['intended', 'portals/eu/overlay.yaml:4']);
    expect(at('booth', 'apac')).toEqual(['conflict', 'conflict description']);
    expect(at('lead_region', 'eu')).toEqual([
      'intended',
      'portals/eu/overlay.yaml:3',
      'intended options.dach',
    ]);
    expect(at('lead_region', 'na')).toEqual([
      'intended',
      'portals/na/overlay.yaml:2',
      'intended options.apac',
    ]);
    expect(at('legacy', 'na')).toEqual(['conflict', 'conflict label']);
    expect(at('legacy', 'apac')).toEqual(['intended', 'portals/eu/overlay.yaml:9']);
    expect(at('own', 'na')).toEqual([
      'conflict',
      'portals/na/overlay.yaml:5',
      'conflict type',
      'conflict fieldType',
    ]);
    expect(at('spare', 'na')).toEqual(['unmanaged']);
    expect(at('tier', 'na')).toEqual(['intended', 'portals/na/overlay.yaml:1', 'intended description']);
    expect(shortly(cellIn(document, 'pipeline.deals.new_business', 'eu'))).toEqual([
      'intended',
      'portals/eu/overlay.yaml:5',
      'intended stages.legal',
    ]);
    expect(shortly(cellIn(document, 'list.waiting', 'na'))).toEqual([
      'intended',
      'portals/na/overlay.yaml:7',
      'intended when',
    ]);
    expect(cellIn(document, 'property.contacts.score', 'eu')).toMatchObject({
      differences: [{ path: ['label'], is: 'drift', here: 'Punkte', there: 'Score' }],
      who: '10000001',
      when: expect.stringMatching(/^\d{4}-/),
    });
    expect(cellIn(document, 'property.contacts.note', 'na').says).toEqual([
      expect.stringContaining('is not there any more'),
    ]);
    // plan and comparison share what they read
    const asked = ['eu', 'na', 'apac'].map((portal, index) => fleet.asked(portal).slice(before[index]));
    expect(asked.map(repeated)).toEqual([[], [], []]);
    // of what is to be created, plans ask whether it is archived, and how much room is left; of drift, who it was
    expect(asked.map(requests => requests.length)).toEqual([7, 8, 8]);
  }, 120_000);

  it('read as a matrix, details and numbers; every format says the same', async () => {
    const fleet = await livedIn();
    const formats = ['html', 'markdown', 'json', 'text'].flatMap(name => ['--format', `${name}=c.${name}`]);
    const { exit, stdout, stderr } = await fleet.cli('compare', 'eu', 'na', 'apac', ...formats);
    expect({ exit, stderr }).toEqual({
      exit: 0,
      stderr: 'Wrote c.html.\nWrote c.markdown.\nWrote c.json.\nWrote c.text.\n',
    });
    const lines = stdout.split('\n');
    const start = lines.findIndex(line => /^ +eu +na +apac$/.test(line));
    expect(lines.slice(start + 1, lines.indexOf('', start)).map(line => line.split(/ +/))).toEqual([
      ['property.contacts.booth', 'intended', 'same', 'conflict'],
      ['property.contacts.fresh', 'same', 'same', 'behind'],
      ['property.contacts.lead_region', 'intended', 'intended', 'same'],
      ['property.contacts.legacy', 'same', 'conflict', 'intended'],
      ['property.contacts.note', 'same', 'drift', 'same'],
      ['property.contacts.own', 'same', 'conflict', 'intended'],
      ['property.contacts.score', 'drift', 'same', 'same'],
      ['property.contacts.spare', 'same', 'unmanaged', 'intended'],
      ['property.contacts.tier', 'same', 'intended', 'same'],
      ['pipeline.deals.new_business', 'intended', 'same', 'same'],
      ['list.waiting', 'same', 'intended', 'same'],
    ]);
    expect(stdout).toContain('      label: "Punkte"  (configuration: "Score")\n');
    expect(stdout).toContain('        - all of: lead region is any of americas\n');
    expect(stdout).toContain('Not shown: 2 things that all have the same (--all).\n');
    expect(lines.at(-2)).toBe(
      'Compared 3 portals, 13 things: 2 the same, 5 intended, 1 behind, 2 drift, 3 conflicts.',
    );
    const read = (name: string) => readFileSync(join(fleet.cwd, `c.${name}`), 'utf8');
    expect(read('text')).toBe(stdout);
    expect(read('markdown')).toContain(
      '<tr><td><code>property.contacts.score</code></td><td><b>drift</b></td><td>same</td><td>same</td></tr>',
    );
    expect(read('html')).toContain('<!doctype html>');
    expect(matrixOf(documentIn(read('json')))['list.waiting']).toEqual(['same', 'intended', 'same']);
    expect((await fleet.cli('compare', '--detailed-exitcode', '--select', 'property.contacts.*')).exit).toBe(
      2,
    );
    expect((await fleet.cli('compare', '--detailed-exitcode', '--select', 'list.*')).exit).toBe(0);
  }, 120_000);
});

describe('portals without configuration', () => {
  it('are compared by what they have', async () => {
    const seed = seedDirectory(grownPortal);
    const fleet = await emulatedFleet(['a', 'b'], {}, { emulators: { a: { seed }, b: { seed } } });
    await byHand(fleet, 'b', 'PATCH', `${PROPERTIES}/lead_note`, { description: 'Not for sales' });
    await byHand(fleet, 'b', 'POST', PROPERTIES, text('only_b', 'Only here'));
    const before = fleet.asked('a').length;
    const { exit, stdout } = await fleet.cli('compare', '--json');
    const document = documentIn(stdout);
    const matrix = matrixOf(document);
    expect(matrix['property.contacts.lead_note']).toEqual(['same', 'conflict']);
    expect(matrix['property.contacts.only_b']).toEqual(['absent', 'same']);
    expect(matrix['workflow.health_check']).toEqual(['unavailable', 'unavailable']);
    const others = Object.entries(matrix).filter(([, cells]) => cells.join() !== 'same,same');
    expect(others.map(([address]) => address)).toEqual([
      'property.contacts.lead_note',
      'property.contacts.only_b',
      'workflow.health_check',
    ]);
    expect(Object.keys(matrix)).toEqual(
      expect.arrayContaining(['list.emea_leads', 'workflow.tier_emea', 'lifecycleStages']),
    );
    expect(Object.keys(matrix)).not.toContain('property.contacts.email');
    // HubSpot lists a workflow that it does not show
    expect(exit).toBe(1);
    expect(repeated(fleet.asked('a').slice(before))).toEqual([]);
  });

  it('have nothing to say of what an empty list may only hide', async () => {
    const fleet = await emulatedFleet(
      ['a', 'b'],
      {},
      { emulators: { a: { seed: seedDirectory(grownPortal) } } },
    );
    const { stdout } = await fleet.cli('compare', '--select', 'workflow', '--json');
    const document = documentIn(stdout);
    expect(matrixOf(document)['workflow.tier_emea']).toEqual(['same', 'unavailable']);
    expect(cellIn(document, 'workflow.tier_emea', 'b').says[0]).toContain('HubSpot lists no workflow');
  });

  it("show HubSpot's own things with --all, and what is selected", async () => {
    const seeded = (...labels: readonly string[]) => {
      const own = { groupName: 'contactinformation', hubspotDefined: true };
      const bodies = labels.map((label, index) => text(['email', 'city'][index] ?? '', label, own));
      return { seed: seedDirectory({ 'properties/contacts.json': bodies }) };
    };
    const emulators = { a: seeded('Email', 'City'), b: seeded('Mail address', 'City') };
    const fleet = await emulatedFleet(['a', 'b'], {}, { emulators });
    const all = await fleet.cli('compare', '--all', '--object-types', 'contacts', '--detailed-exitcode');
    expect(all.stdout).toMatch(/property\.contacts\.email +same +conflict\n/);
    expect(all.stdout).toMatch(/property\.contacts\.city +same +same\n/);
    expect(all.exit).toBe(2);
    const one = await fleet.cli('compare', '--select', 'property.contacts.email');
    expect(one.stdout).toMatch(/Compared 2 portals, 1 thing: 1 conflict\.\n$/);
    const none = await fleet.cli('compare', '--select', 'createdBy:4711');
    expect(none.stdout).toMatch(/Compared 2 portals, no things\.\n$/);
  });
});

describe('a portal without configuration beside one that has one', () => {
  it('shows what each has', async () => {
    const fleet = await emulatedFleet(['eu', 'raw'], { 'portals/eu/spare.yaml': SPARE });
    expect((await fleet.cli('apply', 'eu', '--yes')).exit).toBe(0);
    await byHand(fleet, 'raw', 'POST', `${PROPERTIES}/groups`, {
      name: 'lead_handoff',
      label: 'Lead handoff',
    });
    await byHand(fleet, 'raw', 'POST', PROPERTIES, text('found', 'Found'));
    await byHand(fleet, 'raw', 'POST', PROPERTIES, text('both', 'Both'));
    await byHand(fleet, 'eu', 'POST', PROPERTIES, text('both', 'Both'));
    await byHand(fleet, 'eu', 'POST', PROPERTIES, text('hidden', 'Has no row: eu has a configuration'));
    const { stdout } = await fleet.cli('compare', '--json', '--object-types', 'contacts');
    const matrix = matrixOf(documentIn(stdout));
    expect(matrix).toMatchObject({
      'property.contacts.spare': ['same', 'absent'],
      'propertyGroup.contacts.lead_handoff': ['same', 'unmanaged'],
      'property.contacts.found': ['absent', 'same'],
      'property.contacts.both': ['unmanaged', 'same'],
    });
    expect(Object.keys(matrix)).not.toContain('property.contacts.hidden');
    const selected = await fleet.cli('compare', '--json', '--select', 'group:lead_handoff', 'createdBy:1');
    expect(Object.keys(matrixOf(documentIn(selected.stdout)))).toEqual([
      'property.contacts.both',
      'property.contacts.found',
      'property.contacts.hidden',
      'property.contacts.spare',
    ]);
  });
});

describe('what could not be read', () => {
  it('of a portal that is down is a column, and hides none of the others', async () => {
    const fleet = await emulatedFleet(['eu', 'na', 'apac'], { 'portals/base/spare.yaml': SPARE });
    fleet.emulators['na']?.faults.add({
      match: { path: '/account-info/*' },
      respond: { status: 401, body: {} },
    });
    const { exit, stdout, stderr } = await fleet.cli('compare', 'eu', 'na', 'apac', '--json');
    expect(exit).toBe(1);
    expect(stderr).toContain('error[PF5003]');
    const document = documentIn(stdout);
    expect(matrixOf(document)).toEqual({
      'propertyGroup.contacts.lead_handoff': ['behind', 'unavailable', 'behind'],
      'property.contacts.spare': ['behind', 'unavailable', 'behind'],
    });
    expect(document.failures).toMatchObject([{ portal: 'na', error: { code: 'PF5003' } }]);
    const shown = await fleet.cli('compare', 'eu', 'na', 'apac');
    expect(shown.stdout).toMatch(/\nCould not be read\n {2}na: .*401/);
  });

  it('for want of a scope is unavailable there, with the reason', async () => {
    const fleet = await emulatedFleet(['eu', 'na'], {
      'portals/base/lists.yaml': 'lists: { waiting: { name: Waiting } }\n',
    });
    fleet.emulators['na']?.faults.add({ match: { path: '/crm/lists/2026-09/search' }, respond: forbidden });
    const { exit, stdout } = await fleet.cli('compare', '--json');
    expect(exit).toBe(1);
    const document = documentIn(stdout);
    expect(matrixOf(document)).toEqual({ 'list.waiting': ['behind', 'unavailable'] });
    expect(cellIn(document, 'list.waiting', 'na').says[0]).toContain('403');
    expect(document.unread).toMatchObject([{ portal: 'na', kind: 'list' }]);
    expect((await fleet.cli('compare')).stdout).toContain('  na: lists: ');
  });

  it('for want of a token is said of the one portal; of all of them before any request', async () => {
    const fleet = await emulatedFleet(['eu', 'na'], { 'portals/base/spare.yaml': SPARE });
    const one = await fleet.in({ env: { ...fleet.env, [variableOf('na')]: undefined } })('compare', '--json');
    expect(one.exit).toBe(1);
    expect(matrixOf(documentIn(one.stdout))['property.contacts.spare']).toEqual(['behind', 'unavailable']);
    const asked = fleet.asked('eu').length;
    expect(await fleet.in({ env: {} })('compare')).toMatchObject({ exit: 3, stdout: '' });
    expect(fleet.asked('eu')).toHaveLength(asked);
  });
});

describe('mistakes in the command are said before any request', () => {
  it.each([
    [['eu'], 'one portal alone cannot be compared'],
    [['eu', 'mars'], 'there is no portal mars'],
    [['eu', 'na', '--select', 'nonsense'], 'nonsense is not a selector'],
    [['eu', 'na', '--json', '--format', 'html'], 'stdout shows one format'],
    [['eu', 'na', '--format', 'pdf'], 'It must be one of text, json, markdown, html'],
    [['eu', 'na', '--base', 'nowhere'], '--base names a commit'],
  ])('%j', async (words, says) => {
    const fleet = await emulatedFleet(['eu', 'na']);
    const { exit, stdout, stderr } = await fleet.cli('compare', ...words);
    expect(exit).toBe(3);
    expect(`${stdout}${stderr}`).toContain(says);
    expect(fleet.asked('eu')).toEqual([]);
  });
});

describe('hostile texts', () => {
  const HOSTILE = '</td><script>alert(1)</script> | `x` @somebody #1 \u202e**b** [l](javascript:1)';

  it('stay texts in every format', async () => {
    const fleet = await emulatedFleet(['a', 'b']);
    for (const portal of ['a', 'b'])
      await byHand(fleet, portal, 'POST', `${PROPERTIES}/groups`, { name: 'lead_handoff', label: 'Lead' });
    await byHand(fleet, 'a', 'POST', PROPERTIES, text('evil', HOSTILE));
    await byHand(fleet, 'b', 'POST', PROPERTIES, text('evil', `${HOSTILE} of b`));
    const show = async (format: string) =>
      (await fleet.cli('compare', '--select', 'property.contacts.evil', '--format', format)).stdout;
    const [shown, markdown, page, json] = [
      await show('text'),
      await show('markdown'),
      await show('html'),
      await show('json'),
    ];
    for (const one of [shown, markdown, page, json]) {
      expect(one).toContain('evil');
      expect(one).not.toContain('\u202e');
    }
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(markdown.replace(/```diff[\s\S]*?```/g, '')).not.toMatch(/<script|(?<!<code>[^<]*)@somebody/);
    expect(markdown).toContain('```diff\n  label (+ a):\n');
    expect(cellIn(documentIn(json), 'property.contacts.evil', 'b').differences[0]?.here).toBe(
      `${HOSTILE} of b`,
    );
  });

  it('never hold a token', async () => {
    const fleet = await emulatedFleet(['a', 'b']);
    const token = fleet.emulators['a']?.token ?? '';
    await byHand(fleet, 'a', 'POST', PROPERTIES, {
      ...text('leak', `Is ${token}`),
      groupName: 'contactinformation',
    });
    const formats = ['html', 'markdown', 'json', 'text'].flatMap(name => ['--format', `${name}=c.${name}`]);
    const { stdout } = await fleet.cli('compare', ...formats);
    const files = fleet.files();
    const texts = [stdout, ...['html', 'markdown', 'json', 'text'].map(name => files[`c.${name}`] ?? '')];
    for (const one of texts) {
      expect(one).toContain('leak');
      expect(one).not.toContain(token);
    }
  });
});
