import { describe, expect, it } from 'vitest';
import { CONTACTS, type Emulated, emulated, lastLine } from './emulated.ts';

const PROPERTIES = 'portals/eu/properties/contacts.yaml';
const GROUPS = 'portals/eu/propertyGroups/contacts.yaml';
const NOTHING = /^No changes\. Portal eu \(\d+\) matches the configuration\.\n$/;

const text = (name: string, more: object = {}) => ({
  name,
  label: `Label of ${name}`,
  groupName: 'contactinformation',
  type: 'string',
  fieldType: 'text',
  ...more,
});
const choice = (name: string, values: readonly string[]) =>
  text(name, {
    type: 'enumeration',
    fieldType: 'select',
    options: values.map((value, displayOrder) => ({ value, label: value.toUpperCase(), displayOrder })),
  });

/** A group with two properties, and one property elsewhere. */
async function grown(files = {}): Promise<Emulated> {
  const portal = await emulated(files);
  await portal.byHand('POST', `${CONTACTS}/groups`, { name: 'lead', label: 'Lead' });
  await portal.byHand('POST', CONTACTS, text('lead_tier', { groupName: 'lead' }));
  await portal.byHand('POST', CONTACTS, text('lead_score', { groupName: 'lead' }));
  await portal.byHand('POST', CONTACTS, text('other'));
  return portal;
}

/** After a pull: valid, nothing to do, and nothing more to pull. */
async function expectSettled(portal: Emulated): Promise<void> {
  expect(await portal.cli('validate')).toMatchObject({ exit: 0, stderr: '' });
  expect((await portal.cli('plan')).stdout).toContain('No changes. Portal eu');
  const before = portal.files();
  expect((await portal.cli('pull')).stdout).toContain('Nothing new');
  expect(portal.files()).toEqual(before);
}

describe('pull', () => {
  it('needs no more than portal.yaml, and writes one file for each section and object type', async () => {
    const portal = await grown();
    const { exit, stdout, stderr } = await portal.cli('pull');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toContain(`Wrote 4 things into:\n  ${GROUPS}\n  ${PROPERTIES}\n`);
    expect(stdout).toContain('Next: portalform validate && portalform plan eu');
    expect(Object.keys(portal.files())).toEqual(['portals/eu/portal.yaml', PROPERTIES, GROUPS]);
    expect(portal.written()).toEqual([]);
    await expectSettled(portal);
    expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
  });

  it('is a document with --json', async () => {
    const portal = await grown();
    const { json } = await portal.cli('pull', '--json');
    expect(json()).toMatchObject({
      kind: 'pull',
      portal: 'eu',
      dryRun: false,
      count: 4,
      files: [GROUPS, PROPERTIES],
      updated: [],
      left: [],
    });
  });

  it('--dry-run says the same and writes nothing', async () => {
    const portal = await grown({
      'portals/eu/a.yaml': 'properties: { contacts: { other: { label: Old } } }\n',
    });
    const before = portal.files();
    const { json } = await portal.cli('pull', '--dry-run', '--json', '--select', 'property.contacts.lead_*');
    expect(json()).toMatchObject({
      dryRun: true,
      count: 3,
      files: [GROUPS, PROPERTIES],
      updated: [{ address: 'property.contacts.other', field: 'label' }],
    });
    expect(portal.files()).toEqual(before);
    expect((await portal.cli('pull', '--dry-run')).stdout).toContain('Would write 3 things into:');
  });

  it.each([
    { select: ['property.contacts.lead_*'], keys: ['lead_score', 'lead_tier'] },
    { select: ['group:lead'], keys: ['lead_score', 'lead_tier'] },
    { select: ['createdBy:10000001'], keys: ['lead_score', 'lead_tier', 'other'] },
    { select: ['createdBy:1'], keys: [] },
    { select: ['property.contacts.other', 'property.contacts.lead_tier'], keys: ['lead_tier', 'other'] },
    { select: ['propertyGroup.contacts.lead'], keys: [] },
  ])('--select $select, remembered as manage:', async ({ select, keys }) => {
    const portal = await grown();
    const { exit } = await portal.cli('pull', 'eu', '--select', ...select);
    expect(exit).toBe(0);
    const pulled = portal.files()[PROPERTIES] ?? '';
    expect(pulled.match(/^ {4}(\w+):$/gm) ?? []).toEqual(keys.map(key => `    ${key}:`));
    expect(portal.files()['portals/eu/portal.yaml']).toMatch(/^manage:/m);
    await expectSettled(portal);
    await portal.byHand('POST', CONTACTS, text('lead_late', { groupName: 'lead' }));
    await portal.byHand('POST', CONTACTS, text('unrelated'));
    await portal.cli('pull');
    expect(portal.files()[PROPERTIES] ?? '').not.toMatch(
      select[0] === 'createdBy:10000001' ? /^$/ : /unrelated/,
    );
  });

  it('keeps its selection where the portal has one already', async () => {
    const portal = await grown({ 'portals/eu/manage.yaml': '# ours\nmanage: [property.contacts.other]\n' });
    await portal.cli('pull', '--select', 'property.contacts.lead_tier');
    expect(portal.files()['portals/eu/manage.yaml']).toMatch(/^# ours\nmanage:/);
    expect(portal.files()['portals/eu/manage.yaml']).toContain('property.contacts.lead_tier');
    await expectSettled(portal);
    const before = portal.files();
    await portal.cli('pull', '--select', 'property.contacts.lead_tier');
    expect(portal.files()).toEqual(before);
  });

  it('reads the object types that are named: selected, given, or the usual ones', async () => {
    const portal = await grown();
    const types = (asked: readonly string[]) =>
      [
        ...new Set(asked.flatMap(request => /\/crm\/properties\/[\w-]+\/(\w+)/.exec(request)?.[1] ?? [])),
      ].sort();
    await portal.cli('pull', '--dry-run');
    expect(types(portal.asked())).toEqual(['companies', 'contacts', 'deals', 'tickets']);
    await portal.cli('pull', '--dry-run', '--select', 'property.contacts.*');
    expect(types(portal.asked())).toEqual(['contacts']);
    await portal.cli('pull', '--dry-run', '--select', 'property.contacts.*', 'group:lead');
    expect(types(portal.asked())).toEqual(['companies', 'contacts', 'deals', 'tickets']);
    await portal.cli('pull', '--dry-run', '--object-types', 'deals');
    expect(types(portal.asked())).toEqual(['deals']);
  });

  it('writes nothing twice when a shared layer declares it', async () => {
    const portal = await grown({
      'portals/base/c.yaml': 'propertyGroups: { contacts: { lead: { label: Lead } } }\n',
    });
    portal.write({
      'portals/eu/portal.yaml': `${portal.files()['portals/eu/portal.yaml']}extends: [../base]\n`,
    });
    await portal.cli('pull');
    expect(Object.keys(portal.files())).not.toContain(GROUPS);
    await expectSettled(portal);
  });

  it('says what it could not read', async () => {
    const portal = await grown();
    portal.fault({
      match: { path: '/crm/properties/2026-09/deals*' },
      respond: { status: 403, body: { category: 'MISSING_SCOPES' } },
    });
    const { exit, stdout } = await portal.cli('pull');
    expect(exit).toBe(1);
    expect(stdout).toContain('Not read (absence proves nothing there):');
    expect(stdout).toContain('Wrote 4 things into:');
  });
});

describe('what HubSpot defines', () => {
  it('comes by its exact address only, and only what may be changed of it', async () => {
    const portal = await grown();
    for (const select of [
      'property.contacts.*',
      'property.contacts',
      'property.contacts.hs_lead_*',
      'createdBy:10000001',
      'group:contactinformation',
      'group:sales_properties',
    ]) {
      await portal.cli('pull', '--select', select);
      expect(portal.files()[PROPERTIES] ?? '').not.toMatch(/^ {4}(hs_\w+|email|firstname):/m);
    }
    await portal.cli('pull', '--select', 'property.contacts.hs_lead_status', 'property.contacts.firstname');
    const pulled = portal.files()[PROPERTIES] ?? '';
    expect(pulled).toMatch(/^ {4}hs_lead_status:/m);
    await expectSettled(portal);
  });
});

describe('pull into files that are there', () => {
  it('adds to them, and keeps what people wrote', async () => {
    const mine =
      '# Ours since 2020\nproperties:\n  contacts: # people\n    # the tier\n    lead_tier: { label: Label of lead_tier } # keep\n';
    const portal = await grown({ [PROPERTIES]: mine });
    portal.write({ [GROUPS]: '# no groups yet\n' });
    await portal.cli('pull');
    const after = portal.files()[PROPERTIES] ?? '';
    for (const words of [
      '# Ours since 2020\n',
      '# people\n',
      '    # the tier\n    lead_tier: { label: Label of lead_tier } # keep\n',
    ])
      expect(after).toContain(words);
    expect(after).toMatch(/^ {4}lead_score:$/m);
    expect(portal.files()[GROUPS]).toMatch(/^# no groups yet\n\s*propertyGroups:/);
    await expectSettled(portal);
  });

  it('adds next to names that YAML would take for something else', async () => {
    const portal = await emulated({
      [PROPERTIES]:
        'properties:\n  contacts:\n    true: { label: Label of true, groupName: contactinformation, type: string, fieldType: text }\n',
    });
    for (const name of ['true', 'null', 'yes']) await portal.byHand('POST', CONTACTS, text(name));
    await portal.cli('pull');
    await expectSettled(portal);
  });

  it('updates fields that the portal has otherwise, comments kept', async () => {
    const mine =
      'properties:\n  contacts:\n    # the tier\n    other:\n      label: Old # as in 2020\n      description: gone\n      # choices\n      groupName: contactinformation\n';
    const portal = await grown({ 'portals/eu/a.yaml': mine });
    const { stdout } = await portal.cli('pull', '--select', 'property.contacts.nothing');
    expect(stdout).toContain(
      'Updated:\n  property.contacts.other: label (portals/eu/a.yaml)\n  property.contacts.other: description (portals/eu/a.yaml)\n',
    );
    const after = portal.files()['portals/eu/a.yaml'] ?? '';
    expect(after).toContain('label: Label of other # as in 2020\n');
    expect(after).toContain('# the tier\n');
    expect(after).toContain('description: ""\n');
    await expectSettled(portal);
  });

  it('updates one option and leaves the others with their comments', async () => {
    const portal = await emulated({
      'portals/eu/a.yaml':
        'properties:\n  contacts:\n    size:\n      options:\n        s: S # small\n        # medium\n        m: Old\n        01: Old\n',
    });
    await portal.byHand('POST', CONTACTS, choice('size', ['s', 'm', '01']));
    await portal.cli('pull', '--select', 'property.contacts.nothing');
    expect(portal.files()['portals/eu/a.yaml']).toBe(
      'properties:\n  contacts:\n    size:\n      options:\n        s: S # small\n        # medium\n        m: M\n        01: "01"\n',
    );
    await expectSettled(portal);
  });

  it('takes all options where their order or number differs, or where they are a list', async () => {
    const portal = await emulated({
      'portals/eu/a.yaml':
        'properties:\n  contacts:\n    size: { options: { m: M, s: S } }\n    kind: { options: [a, 0] }\n    form: { options: { x: X, gone: Gone } }\n',
    });
    await portal.byHand('POST', CONTACTS, choice('size', ['s', 'm']));
    await portal.byHand('POST', CONTACTS, choice('kind', ['a', '0']));
    await portal.byHand('POST', CONTACTS, choice('form', ['x', 'y']));
    await portal.cli('pull', '--select', 'property.contacts.nothing');
    await expectSettled(portal);
    expect(portal.files()['portals/eu/a.yaml']).not.toContain('gone');
  });

  it('leaves what is said another way, and says so', async () => {
    const portal = await emulated({
      'portals/eu/a.yaml': [
        'variables: { who: Sales }',
        'optionSets: { sizes: { s: S, m: M } }',
        'properties:',
        '  contacts:',
        '    size: { options: { from: sizes } }',
        '    owner: { label: "${vars.who} owner" }',
        '    first: { label: &label One }',
        '    second: { label: *label }',
        '',
      ].join('\n'),
    });
    await portal.byHand('POST', CONTACTS, choice('size', ['s', 'l']));
    for (const name of ['owner', 'first', 'second']) await portal.byHand('POST', CONTACTS, text(name));
    const before = portal.files();
    const { stdout } = await portal.cli('pull', '--select', 'property.contacts.nothing', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      updated: [],
      left: [
        { address: 'property.contacts.first', field: 'label' },
        { address: 'property.contacts.owner', field: 'label' },
        { address: 'property.contacts.second', field: 'label' },
        { address: 'property.contacts.size', field: 'options' },
      ],
    });
    expect(portal.files()['portals/eu/a.yaml']).toBe(before['portals/eu/a.yaml']);
  });

  it('leaves shared layers alone, and says so', async () => {
    const portal = await grown({
      'portals/base/c.yaml': 'properties: { contacts: { other: { label: Old } } }\n',
    });
    portal.write({
      'portals/eu/portal.yaml': `${portal.files()['portals/eu/portal.yaml']}extends: [../base]\n`,
    });
    const { stdout } = await portal.cli('pull');
    expect(stdout).toContain(
      'left as it is (plan shows it):\n  property.contacts.other: label (portals/base/c.yaml)\n',
    );
    expect(portal.files()['portals/base/c.yaml']).toBe(
      'properties: { contacts: { other: { label: Old } } }\n',
    );
  });
});

describe('a portal with hostile names', () => {
  const values = [
    'null',
    '~',
    '01',
    ' x ',
    'a: b',
    '{{x}}',
    '${y}',
    '$${z}',
    'true',
    '1.10',
    '- a',
    '#x',
    'ünïcödé 💥',
    '2026-01-01',
    '"',
    "'",
    '!tag',
    '&a',
    '*a',
    '__proto__',
    '2',
    '1',
    'word '.repeat(40).trim(),
  ];

  it('survives pull: valid, and plan is empty', async () => {
    const portal = await emulated();
    await portal.byHand('POST', `${CONTACTS}/groups`, {
      name: 'odd.group',
      label: 'Odd: {{ x }} ${y} # "q" \'s\'',
    });
    const options = values.map((value, index) => ({
      value,
      label: index % 2 ? value : `Label ${value}`,
      displayOrder: index,
      hidden: index % 3 === 0,
    }));
    const description = 'line 1\nline 2: {{ x }}\n\n  indented # no comment\n\ttab\n';
    await portal.byHand(
      'POST',
      CONTACTS,
      text('odd', {
        label: '${portal.timeZone} null',
        description,
        groupName: 'odd.group',
        type: 'enumeration',
        fieldType: 'select',
        options,
      }),
    );
    for (const name of ['null', 'true', 'constructor'])
      await portal.byHand('POST', CONTACTS, text(name, { label: '~' }));
    const { exit } = await portal.cli('pull');
    expect(exit).toBe(0);
    await expectSettled(portal);
    expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
  });

  it('cannot make files outside of the workspace, nor share one by accident', async () => {
    const portal = await grown();
    const before = Object.keys(portal.files());
    const { exit } = await portal.cli('pull', '--object-types', '../../../evil', '..', 'a/b');
    expect(exit).toBe(1);
    expect(Object.keys(portal.files())).toEqual(before);
  });
});

describe('what the API cannot create', () => {
  it('is written down, and said', async () => {
    const portal = await emulated();
    const score = {
      ...text('score'),
      type: 'number',
      fieldType: 'calculation_score',
      modificationMetadata: { archivable: true, readOnlyDefinition: true, readOnlyValue: true },
    };
    portal.fault({
      match: { method: 'GET', path: CONTACTS, query: 'dataSensitivity' },
      respond: { status: 200, body: { results: [score] } },
    });
    const { exit, stdout } = await portal.cli('pull');
    expect(exit).toBe(0);
    expect(stdout).toContain(
      'Not creatable: written down, and never created in another portal:\n  property.contacts.score: ',
    );
    expect(lastLine(await portal.cli('plan'))).toMatch(/^No changes\./);
  });

  it('and the language cannot say is left in the portal, and said', async () => {
    const portal = await emulated();
    const odd = { ...text('odd'), type: 'number', fieldType: 'textarea' };
    portal.fault({
      match: { method: 'GET', path: CONTACTS, query: 'dataSensitivity' },
      respond: { status: 200, body: { results: [odd] } },
    });
    const { exit, stdout } = await portal.cli('pull');
    expect(exit).toBe(0);
    expect(stdout).toContain('Cannot be declared, left in the portal:\n  property.contacts.odd: ');
  });

  it('is named under uses: where a formula reads what nobody declares', async () => {
    const portal = await emulated();
    await portal.byHand('POST', CONTACTS, text('amount_x', { type: 'number', fieldType: 'number' }));
    await portal.byHand(
      'POST',
      CONTACTS,
      text('sum', { type: 'number', fieldType: 'calculation_equation', calculationFormula: 'amount_x + 1' }),
    );
    await portal.cli('pull', '--select', 'property.contacts.sum');
    expect(portal.files()['portals/eu/uses.yaml']).toBe('uses:\n  property.contacts.amount_x: amount_x\n');
    await expectSettled(portal);
  });
});
