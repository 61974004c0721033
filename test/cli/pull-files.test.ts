import { describe, expect, it } from 'vitest';
import { CONTACTS, emulated } from './emulated.ts';
import { choice, expectSettled, GROUPS, grown, NOTHING, PROPERTIES, text } from './pulling.ts';

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
      'properties:\n  contacts:\n    size:\n      options:\n        s: S # small\n        # medium\n        m: M\n        01: 01\n',
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

  it('leaves shared layers alone, and writes what differs as an overlay', async () => {
    const portal = await grown({
      'portals/base/c.yaml': 'properties: { contacts: { other: { label: Old } } }\n',
    });
    portal.write({
      'portals/eu/portal.yaml': `${portal.files()['portals/eu/portal.yaml']}extends: [../base]\n`,
    });
    const { stdout } = await portal.cli('pull');
    expect(stdout).toContain(`Updated:\n  property.contacts.other: label (${PROPERTIES})\n`);
    expect(portal.files()['portals/base/c.yaml']).toBe(
      'properties: { contacts: { other: { label: Old } } }\n',
    );
    expect(portal.files()[PROPERTIES]).toMatch(/^ {4}other:\n {6}label: Label of other\n/m);
    await expectSettled(portal);
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
