import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/core/plan.ts';
import { summarise } from '../../src/core/summary.ts';
import { planText } from '../../src/render/plan-text.ts';
import { plainPaint } from '../../src/render/style.ts';
import { change, field, hold, labelled, map, option, order, plan, unit } from './build.ts';
import { countries } from './fixtures.ts';

const read = (...changes: readonly Change[]): string => planText(plan({ changes }), { paint: plainPaint });
const lines = (...changes: readonly Change[]): readonly string[] =>
  read(...changes)
    .split('\n')
    .map(line => line.trim());
const last = (text: string): string | undefined => text.split('\n').at(-2);

const takeover = hold('takeover', 'it is there already', '--take-over it');
const drift = hold('drift', 'someone changed it', '--revert it');

describe('the last line', () => {
  it("is Terraform's", () => {
    const text = read(
      change('a', { action: 'create' }),
      change('b', { action: 'create' }),
      change('c', { units: [option('x', labelled('X'), undefined)] }),
      change('d', { action: 'adopt', units: [field('label', 'x', 'y')] }),
      change('e', { action: 'remove' }),
    );
    expect(last(text)).toBe('Plan: 2 to add, 2 to change, 1 to destroy.');
  });

  it('follows the count of what is held', () => {
    const text = read(
      change('a', { action: 'create' }),
      change('b', { action: 'adopt', held: takeover }),
      change('c', { units: [field('label', 'x', 'y', { held: drift })] }),
    );
    expect(
      text.endsWith('\nHeld: 2 (1 takeover, 1 drift).\nPlan: 1 to add, 0 to change, 0 to destroy.\n'),
    ).toBe(true);
  });

  it('says in one line that there is nothing to do', () => {
    expect(planText(plan(), { paint: plainPaint })).toBe(
      'No changes. Portal eu (147893286) matches the configuration.\n',
    );
    expect(read(change('silent', { action: 'adopt' }))).toBe(
      'No changes. Portal eu (147893286) matches the configuration.\n',
    );
  });

  it('does not call a portal matching where things are held, not creatable or not read', () => {
    const changes = [
      change('a', { held: drift }),
      change('b', { held: hold('notCreatable', 'no way', 'by hand') }),
    ];
    const unread = [{ kind: 'property', says: 'no scope', wayOut: 'add it' }];
    expect(last(planText(plan({ changes, unread }), { paint: plainPaint }))).toBe(
      'No changes. Portal eu (147893286) matches the configuration, except for what is held and what cannot be created and what was not read.',
    );
  });
});

describe('the summary', () => {
  it('counts a partly held change as a change and as held, once for each reason', () => {
    const held = change('a', {
      units: [
        field('label', 'x', 'y'),
        field('b', 1, 2, { held: drift }),
        field('c', 1, 2, { held: drift }),
        field('d', 1, 2, { held: hold('fixed', 'never changes', 'create another') }),
      ],
    });
    expect(summarise(plan({ changes: [held], unchanged: 7 }))).toEqual({
      add: 0,
      change: 1,
      destroy: 0,
      held: 2,
      heldBy: new Map([
        ['drift', 1],
        ['fixed', 1],
      ]),
      manual: 0,
      notCreatable: 0,
      unchanged: 7,
    });
  });

  it('does not count what is wholly held, nor held removals and creates', () => {
    const changes = [
      change('a', { units: [field('label', 'x', 'y', { held: drift })] }),
      change('b', { action: 'remove', held: takeover }),
      change('c', { action: 'create', held: takeover }),
      change('d', { action: 'create', held: hold('notCreatable', 'no way', 'by hand') }),
    ];
    expect(summarise(plan({ changes }))).toMatchObject({
      add: 0,
      change: 0,
      destroy: 0,
      held: 3,
      notCreatable: 1,
    });
  });
});

describe('what a person has to do', () => {
  const byHand = (deed: string) => hold('manual', 'no API for it', `Settings: ${deed}`);
  const stages = change('stages', {
    units: [
      field('a', 'x', 'y', { held: byHand('rename x to y') }),
      field('b', 'x', 'y', { held: byHand('drag b first') }),
      field('c', 'x', 'y', { held: drift }),
    ],
  });

  it('is listed deed by deed, apart from what is held', () => {
    const text = read(stages, change('rules', { held: byHand('take out MAX_LENGTH') }));
    expect(text).toContain(
      [
        'By hand: stays here until the portal shows it',
        '  ~ property.contacts.stages: no API for it',
        '      1. Settings: rename x to y',
        '      2. Settings: drag b first',
        '  ~ property.contacts.rules: no API for it',
        '      1. Settings: take out MAX_LENGTH',
      ].join('\n'),
    );
    expect(text.split('\n').slice(-4)).toEqual([
      'Held: 1 (1 drift).',
      'By hand: 3.',
      'No changes. Portal eu (147893286) matches the configuration, except for what is held and what is done by hand.',
      '',
    ]);
  });

  it('is counted apart, unit by unit', () => {
    expect(summarise(plan({ changes: [stages] }))).toMatchObject({ held: 1, manual: 2, notCreatable: 0 });
  });

  it('says each way out of a change that is held for one reason in two ways', () => {
    const moved = (to: string) => hold('missing', 'it was there', `write ids: ${to}`);
    const text = read(
      change('a', {
        units: [field('b', 1, 2, { held: moved('4') }), field('c', 1, 2, { held: moved('5') })],
      }),
    );
    expect(text).toContain('way out: write ids: 4');
    expect(text).toContain('way out: write ids: 5');
    expect(text).toContain('Held: 1 (1 missing).');
  });
});

describe('what needs attention', () => {
  it('comes first: resources that go, then options, then risks', () => {
    const text = read(
      change('a', {
        risks: ['restores old values'],
        units: [
          field('label', 'x', 'y', { risk: 'people see it' }),
          option('x', labelled('X one'), undefined, { records: 1 }),
        ],
      }),
      change('b', { action: 'remove', records: 0 }),
    );
    expect(text.split('\n').slice(2, 7)).toEqual([
      'Needs attention',
      '  - property.contacts.b  is removed: no records have a value',
      '  - option x  "X one"  of property.contacts.a is removed: 1 record has it',
      '  ! property.contacts.a: restores old values',
      '  ! property.contacts.a (label): people see it',
    ]);
  });

  it('names a removed option once when its label is its key, and a child without a collection as such', () => {
    const text = read(
      change('a', { units: [option('x', labelled('x'), undefined), unit('child', ['y'], 1, undefined)] }),
    );
    expect(text).toContain(
      '  - option x  of property.contacts.a is removed\n  - child y  of property.contacts.a is removed\n',
    );
  });

  it('marks removals that are held, and leaves out the risks of what is held', () => {
    const text = read(
      change('a', {
        held: drift,
        risks: ['not now'],
        units: [option('x', labelled('X'), undefined), field('b', 1, 2, { risk: 'nor now' })],
      }),
      change('c', {
        units: [
          option('y', labelled('Y'), undefined, { held: takeover }),
          field('d', 1, 2, { risk: 'nor then', held: drift }),
        ],
      }),
    );
    expect(text).toContain('- option x  "X"  of property.contacts.a is removed (held: drift)');
    expect(text).toContain('- option y  "Y"  of property.contacts.c is removed (held: takeover)');
    expect(text).not.toMatch(/! .*(?:not now|nor now|nor then)/);
  });

  it('does not repeat the children of what is removed as a whole', () => {
    expect(
      read(change('a', { action: 'remove', units: [option('x', labelled('X'), undefined)] })),
    ).not.toContain('option x');
  });
});

describe('a change', () => {
  it('is one line with its symbol, address and name, titles in one column', () => {
    const text = read(
      change('a', { action: 'create', title: '名前' }),
      change('longer', { action: 'remove', title: 'B', records: 1 }),
    );
    expect(text).toContain(
      '\n  + property.contacts.a       "名前"\n  - property.contacts.longer  "B"  (1 record with a value)\n',
    );
  });

  it('explains the sign for taking over only where it stands', () => {
    expect(read(change('a', { action: 'adopt', units: [field('label', 'x', 'y')] }))).toContain(
      '^ take over something that is already',
    );
    expect(read(change('a', { action: 'create' }))).not.toContain('take over');
  });

  it('says why it differs, once when all of it differs for the same reason', () => {
    const both = change('a', {
      units: [field('x', 1, 2, { origin: 'both' }), field('y', 1, 2, { origin: 'both' })],
      changedBy: 'ana',
      changedAt: 'noon',
    });
    expect(lines(both).slice(3, 7)).toEqual([
      '~ property.contacts.a',
      'x:  1 -> 2',
      'y:  1 -> 2',
      'changed here and in the portal; last changed by user ana at noon',
    ]);
    const mixed = change('a', {
      units: [field('x', 1, 2, { origin: 'upgrade' }), field('y', 1, 2, { origin: 'drift' })],
    });
    expect(lines(mixed).slice(4, 6)).toEqual([
      'x:  1 -> 2 (only because of a newer portalform)',
      'y:  1 -> 2 (changed in the portal)',
    ]);
  });

  it('says who changed it only where that helps', () => {
    const mine = { changedBy: 'ana', units: [field('x', 1, 2)] };
    expect(read(change('a', mine))).not.toContain('ana');
    expect(lines(change('a', { ...mine, action: 'adopt' }))).toContain('last changed by user ana');
    expect(lines(change('a', { action: 'adopt', units: [field('x', 1, 2)], changedAt: 'noon' }))).toContain(
      'last changed at noon',
    );
  });

  it('does not call a first meeting a reason, unless it updates what was never applied', () => {
    const units = [field('x', 1, 2, { origin: 'first' })];
    expect(read(change('a', { action: 'create', units }))).not.toContain('nothing applied');
    expect(lines(change('a', { units }))).toContain('nothing applied before to compare with');
  });

  it('names what comes first among its siblings, or is held, and no more than a few', () => {
    const first = countries(7).map(key => change(key, { action: 'create' }));
    const next = change('next', { action: 'create', dependsOn: first.map(({ address }) => address) });
    expect(lines(...first, next)).toContain(
      'after property.contacts.c000, property.contacts.c001, property.contacts.c002, property.contacts.c003, property.contacts.c004 and 2 more',
    );
    const group = change('g', { kind: 'propertyGroup', action: 'create' });
    expect(read(group, change('a', { dependsOn: [group.address], units: [field('x', 1, 2)] }))).not.toContain(
      'after ',
    );
    expect(
      read({ ...group, held: drift }, change('a', { dependsOn: [group.address], units: [field('x', 1, 2)] })),
    ).toContain('after propertyGroup.contacts.g');
  });

  it('lists its steps when there are several', () => {
    expect(lines(change('a', { units: [field('x', 1, 2)], steps: ['create', 'enable'] }))).toContain(
      'in 2 steps: create; enable',
    );
    expect(read(change('a', { units: [field('x', 1, 2)], steps: ['update'] }))).not.toContain('step');
  });

  it('links to its page where the host is known', () => {
    const linked = plan({ changes: [change('a', { link: '/here', units: [field('x', 1, 2)] })] });
    expect(planText(linked, { paint: plainPaint, uiDomain: 'app.hubspot.com' })).toContain(
      '\n      https://app.hubspot.com/here\n',
    );
    expect(planText(linked, { paint: plainPaint })).not.toContain('/here');
  });

  it('stands under its kind and scope', () => {
    const stage = change('lead', { kind: 'lifecycleStage', action: 'create' });
    const { scope: _, ...scopeless } = stage;
    expect(read(stage)).toContain('\nLifecycle stages of contacts\n');
    expect(read(scopeless)).toContain('\nLifecycle stages\n');
    expect(read(change('a', { kind: 'property', scope: 'deals', action: 'create' }))).toContain(
      '\nProperties of deals\n',
    );
  });
});

describe('what differs', () => {
  it('is shown as old -> new, apart even where the two look the same', () => {
    expect(lines(change('a', { units: [field('label', 'caf\u00e9', 'cafe\u0301')] }))).toContain(
      'label:  "caf\\u00e9" -> "cafe\\u0301"',
    );
    expect(lines(change('a', { units: [field('label', 'x', undefined)] }))).toContain(
      'label:  "x" -> (none)',
    );
    expect(lines(change('a', { units: [field('label', undefined, undefined)] }))).toContain(
      'label:  (none) -> (none)',
    );
  });

  it('compares short text with line breaks as long text', () => {
    expect(lines(change('a', { units: [field('text', 'a b c\nd', 'a b c\ne')] }))).toEqual(
      expect.arrayContaining(['text:', '| a b c\\n', '| [-d-]{+e+}']),
    );
  });

  it('shows an option by the fields that change', () => {
    const before = map({ label: 'A', hidden: false, gone: 1, deep: map({ x: 1, y: 2 }) });
    const after = map({ label: 'B', hidden: false, more: 2, deep: map({ x: 1, y: 3 }) });
    expect(lines(change('a', { units: [option('o', before, after)] }))).toContain(
      '~ o  label: "A" -> "B", more: (none) -> 2, deep.y: 2 -> 3, gone: 1 -> (none)',
    );
  });

  it('gives an option with much to say a line for each field', () => {
    const before = map({ label: 'A'.repeat(40), note: 'C'.repeat(40) });
    const after = map({ label: 'B'.repeat(40), note: 'D'.repeat(40) });
    expect(lines(change('a', { units: [option('o', before, after, { risk: 'some' })] }))).toEqual(
      expect.arrayContaining([
        '~ o (risk)',
        `label:  "${'A'.repeat(40)}" -> "${'B'.repeat(40)}"`,
        `note:  "${'C'.repeat(40)}" -> "${'D'.repeat(40)}"`,
      ]),
    );
  });

  it('shows a child that is one long value under its key', () => {
    expect(
      lines(
        change('a', {
          units: [option('o', 'words that stay '.repeat(5), `${'words that stay '.repeat(5)}and more`)],
        }),
      ).slice(4, 8),
    ).toEqual(['options:', '~ o', '| ... words that stay words that stay {+and more+}', '']);
  });

  it('lists each new option with a risk or a hold, however many there are', () => {
    const many = countries(40).map(key => option(key, undefined, labelled(key)));
    const special = [
      option('risky', undefined, labelled('R'), { risk: 'some' }),
      option('held', undefined, labelled('H'), { held: drift }),
    ];
    const shown = lines(change('a', { units: [...many, ...special] }));
    expect(shown).toContain('+ 16 more like these (all of them with --json)');
    expect(shown).toContain('+ risky  "R" (risk)');
    expect(shown).toContain('+ held   "H" (held: drift)');
    expect(read(change('a', { units: many.slice(0, 30) }))).not.toContain('more like these');
  });

  it('prints the order of a create only where it is one of its own', () => {
    expect(read(change('a', { action: 'create', units: [order(undefined, ['x'])] }))).not.toContain(
      'order: ',
    );
    expect(lines(change('a', { units: [order(undefined, ['x', 'y'])] }))).toContain('order: +x, +y');
    expect(lines(change('a', { units: [unit('order', ['options'], ['x'], [1, 'x'])] }))).toContain(
      'order: +1, x',
    );
  });
});

describe('what is held', () => {
  it('is grouped by its way out, each with its own reason where reasons differ', () => {
    const by = (key: string, says: string): Change =>
      change(key, {
        units: [field('x', 1, 2)],
        held: hold('drift', says, `--revert property.contacts.${key}`),
      });
    const text = read(by('a', 'ana changed it'), by('b', 'ben changed it'));
    expect(text).toContain(
      '  drift\n    way out: --revert <address>\n      ~ property.contacts.a\n          ana changed it\n          x:  1 -> 2\n      ~ property.contacts.b\n',
    );
  });

  it('keeps the address in the way out of a single one', () => {
    expect(read(change('a', { held: hold('drift', 'changed', '--revert property.contacts.a') }))).toContain(
      '  drift: changed\n    way out: --revert property.contacts.a\n      ~ property.contacts.a\n',
    );
  });

  it('shows only the held units of a change that goes ahead, and marks them in place', () => {
    const text = read(
      change('a', { units: [field('x', 1, 2), field('y', 3, 4, { held: drift, origin: 'drift' })] }),
    );
    expect(text).toContain('\n      x:  1 -> 2\n      y:  3 -> 4 (held: drift)\n');
    expect(text.slice(text.indexOf('Held: planned'))).not.toContain('x:');
    expect(text.slice(text.indexOf('Held: planned'))).toContain('\n          y:  3 -> 4\n');
  });

  it('becomes a list when many share it, with the names of what differs', () => {
    const many = countries(9).map(key =>
      change(key, { units: [field('x', 1, 2), option('o', 1, 2), option('p', 1, 2)], held: takeover }),
    );
    expect(lines(...many)).toContain('~ property.contacts.c008  (x, options (2))');
    expect(lines(...many.slice(1))).toContain('x:  1 -> 2');
    const creates = countries(9).map(key =>
      change(key, { action: 'create', units: [field('x', 1, 2)], held: takeover }),
    );
    expect(lines(...creates)).toContain('+ property.contacts.c008');
  });

  it('stands apart from what cannot be created', () => {
    const text = read(
      change('score', {
        action: 'create',
        held: hold('notCreatable', 'only HubSpot makes these', 'create it there'),
      }),
    );
    expect(text).toContain(
      '\nNot creatable: declared, but apply cannot create it\n  only HubSpot makes these\n    way out: create it there\n      + property.contacts.score\n',
    );
    expect(text).not.toContain('Held:');
  });
});

describe('what is released', () => {
  const says = 'no longer declared; left in the portal as it is';

  it('comes with its name and the line that would remove it, and is no change', () => {
    const released = [
      { address: 'list.waiting', title: 'Waiting "now"', says, wayOut: 'if it shall go: removed: …' },
      { address: 'list.open', says: "name is no longer declared: it is the portal's now" },
    ];
    const text = planText(plan({ released }), { paint: plainPaint });
    expect(text).toContain(
      [
        'Released: not in the configuration any more',
        `  list.waiting  "Waiting \\"now\\"": ${says}`,
        '    if it shall go: removed: …',
        "  list.open: name is no longer declared: it is the portal's now",
        '',
        'No changes. Portal eu (147893286) matches the configuration.',
      ].join('\n'),
    );
  });

  it('is cut where there is much of it', () => {
    const released = Array.from({ length: 33 }, (_, index) => ({ address: `list.l${index}`, says }));
    const text = planText(plan({ released }), { paint: plainPaint });
    expect(text).toContain(`  list.l29: ${says}\n  and 3 more (all of them with --json)\n`);
    expect(text).not.toContain('list.l30');
  });
});
