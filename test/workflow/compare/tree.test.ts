import { describe, expect, it } from 'vitest';
import { alignSteps, sameSteps } from '../../../src/workflow/compare/index.ts';
import { byId, stepsOf, treeOf } from '../../../src/workflow/compare/tree.ts';
import { delay, form, goto, idRef, is, ref, set, step, task, type Written } from './build.ts';

const nested = form([
  { id: 'first', ...set('a', '1') },
  {
    branch: [
      { name: 'EMEA', when: is('region', 'emea'), steps: [delay('1 day'), goto('last')] },
      { name: 'otherwise', label: 'Rest', steps: [], end: true },
    ],
  },
  {
    switch: {
      on: { property: ref('property', 'stage', 'contacts') },
      cases: [
        { value: ref('stage', 'won', 'deals'), steps: [set('b', '2')] },
        { value: 7, steps: [] },
      ],
      otherwise: { label: 'Others', steps: [delay('2 days')] },
    },
  },
  {
    split: [
      { percentage: 30, steps: [task('A')] },
      { percentage: 70, steps: [] },
    ],
  },
  { id: 'last', ...task('B') },
]);

describe('a tree of steps', () => {
  it('gives back the steps that it was made of', () => {
    expect(stepsOf(treeOf(nested))).toEqual(nested);
  });

  it('has steps by their keys, and arms by name or value', () => {
    const root = treeOf(nested);
    expect([...byId(root).keys()].sort()).toEqual(['first', 'last']);
    expect(root.children[1]?.children.map(({ key, isOtherwise }) => [key, isOtherwise])).toEqual([
      ['EMEA', false],
      ['otherwise', true],
    ]);
    expect(root.children[2]?.children.map(({ key }) => key)).toEqual(['won', '7', undefined]);
  });

  it('leaves what is no list of steps to the check', () => {
    expect(treeOf(undefined).children).toEqual([]);
    expect(treeOf('text').children).toEqual([]);
    expect(stepsOf(treeOf(form(['text', { branch: 'text' }, { switch: 'text' }, { split: 7 }, {}])))).toEqual(
      form([{ branch: 'text' }, { switch: 'text' }, { split: 7 }, {}]),
    );
    const odd = form([{ switch: { on: 'x', cases: 'none' } }]);
    expect(stepsOf(treeOf(odd))).toEqual(form([{ switch: { on: 'x', cases: [] } }]));
    expect(stepsOf(treeOf(form([{ branch: [{ name: null, steps: 'text' }] }])))).toEqual(
      form([{ branch: [{ name: null, steps: [] }] }]),
    );
  });

  it('has the arm that takes the rest last, wherever it is written', () => {
    const arms = [
      { name: 'otherwise', steps: [] },
      { name: 'otherwise', when: is('a', 'b'), steps: [] },
    ];
    expect(stepsOf(treeOf(form([{ branch: arms }])))).toEqual(form([{ branch: [...arms].reverse() }]));
  });
});

describe('sameSteps', () => {
  const same = (a: Parameters<typeof form>[0], b: Parameters<typeof form>[0]) => sameSteps(form(a), form(b));

  it('does not care for keys of steps, versions, and spelling', () => {
    expect(same([{ id: 'a', version: 3, ...set('x', 5) }], [set('x', '5')])).toBe(true);
    expect(same([delay('3 days')], [delay('4320 minutes')])).toBe(true);
    expect(same([delay('3 days')], [delay('2 days')])).toBe(false);
    expect(same([delay('a while')], [delay('a while')])).toBe(true);
    expect(
      same(
        [{ action: { actionTypeId: '0-7', actionTypeVersion: 1 } }],
        [{ action: { actionTypeId: '0-7' } }],
      ),
    ).toBe(true);
    expect(same([set('x', true)], [set('x', 'true')])).toBe(true);
    expect(same([{ sendEmail: null }], [{ sendEmail: 'null' }])).toBe(false);
  });

  it('takes any secret in a place for the same', () => {
    const hook = (url: string) => [{ webhook: { url, method: 'POST' } }];
    const [a, b] = ['https://x.example/${secrets.A}?y=1', 'https://x.example/${secrets.OTHER}?y=1'];
    expect(same(hook(a), hook(b))).toBe(true);
    expect(same(hook(a), hook('https://x.example/?y=1'))).toBe(false);
  });

  it('does not care whether a reference is known by a key or by an id', () => {
    const send = (email: Written) => [{ sendEmail: { email } }];
    expect(same(send(idRef('email', '7')), send(ref('email', '7')))).toBe(true);
    expect(same(send(idRef('email', '7')), send(idRef('email', '8')))).toBe(false);
    expect(same(send({ $ref: 'email' }), send({ $ref: 'email' }))).toBe(true);
  });

  it('compares references by what they name, and filters as filters', () => {
    expect(
      same([{ sendEmail: { email: ref('email', 'a') } }], [{ sendEmail: { email: ref('email', 'a') } }]),
    ).toBe(true);
    expect(
      same([{ sendEmail: { email: ref('email', 'a') } }], [{ sendEmail: { email: ref('form', 'a') } }]),
    ).toBe(false);
    const branch = (...values: string[]) => [
      { branch: [{ name: 'A', when: is('x', ...values), steps: [] }] },
    ];
    expect(same(branch('a', 'b'), branch('b', 'a'))).toBe(true);
    expect(same(branch('a', 'b'), branch('a'))).toBe(false);
  });

  it('tells lists, maps and single values apart', () => {
    expect(same([{ clearProperty: ['a'] }], [{ clearProperty: 'a' }])).toBe(false);
    expect(same([{ x: { a: 1 } }], [{ x: ['a'] }])).toBe(false);
    expect(same([{ x: 'a' }], [{ x: ['a'] }])).toBe(false);
    expect(same([{ x: { a: 1 } }], [{ x: { a: 1, b: 2 } }])).toBe(false);
  });

  it('compares what a step points at by the place where that is', () => {
    const jumps = (id: string, goal: string) => [
      { branch: [{ name: 'A', when: is('x', 'y'), steps: [goto(goal)] }] },
      set('a', '1'),
      { id, ...task('Call') },
    ];
    expect(same(jumps('call', 'call'), jumps('step_3', 'step_3'))).toBe(true);
    const other = [
      { branch: [{ name: 'A', when: is('x', 'y'), steps: [goto('b')] }] },
      { id: 'b', ...set('a', '1') },
      task('Call'),
    ];
    expect(same(jumps('call', 'call'), other)).toBe(false);
    expect(same([goto('nowhere')], [goto('elsewhere')])).toBe(false);
    expect(
      same([{ goto: { step: 'a', edgeType: 'GOTO' } }], [{ goto: { step: 'a', edgeType: 'GOTO' } }]),
    ).toBe(true);
    expect(same([{ goto: 7 }], [{ goto: 7 }])).toBe(true);
  });

  it('finds what a step points at in values, in texts and in what is kept word for word', () => {
    const uses = (id: string) => [
      { id, code: { source: 'x' } },
      set('a', { output: `${id}.score` }),
      task(`Score {{ action_outputs.${id}.score }}`),
      {
        action: {
          actionTypeId: '9-9',
          fields: { v: { type: 'FIELD_DATA', actionId: { step: id }, dataKey: 'k' } },
        },
      },
    ];
    expect(same(uses('a'), uses('b'))).toBe(true);
    const mixed = [...uses('a').slice(0, 1), set('a', { output: 'other.score' }), ...uses('a').slice(2)];
    expect(same(uses('a'), mixed)).toBe(false);
    expect(same([set('a', { output: 'plain' })], [set('a', { output: 'plain' })])).toBe(true);
    expect(same([set('a', { output: 'a.b' })], [set('a', '1')])).toBe(false);
  });

  it('does not care for what makes no difference', () => {
    const arms = (...more: Parameters<typeof form>[0][]) => [
      { branch: [{ name: 'A', when: is('x', 'y'), steps: [delay('1 day')] }, ...more] },
    ];
    expect(same(arms(), arms({ name: 'otherwise', steps: [] }))).toBe(true);
    expect(same(arms(), arms({ name: 'otherwise', steps: [], end: true }))).toBe(true);
    expect(same(arms(), arms({ name: 'otherwise', label: 'Rest', steps: [] }))).toBe(false);
    const followed = (end: boolean) => [
      { branch: [{ name: 'A', when: is('x', 'y'), steps: [delay('1 day')], ...(end && { end }) }] },
      task('B'),
    ];
    expect(same(followed(true), followed(false))).toBe(false);
    expect(same(followed(true).slice(0, 1), followed(false).slice(0, 1))).toBe(true);
    const inner = (end: boolean, outer: boolean) => [
      {
        branch: [
          { name: 'O', when: is('a', 'b'), steps: followed(end).slice(0, 1), ...(outer && { end: true }) },
        ],
      },
      task('B'),
    ];
    expect(same(inner(true, false), inner(false, false))).toBe(false);
    expect(same(inner(true, true), inner(false, true))).toBe(true);
  });
});

describe('alignSteps', () => {
  it('gives back the very steps, by what they are', () => {
    const [a, b, c] = [step(set('a', '1')), step(delay('1 day')), step(task('C'))];
    const aligned = alignSteps([a, b], [b, c]);
    expect(aligned.map(({ before, after, moved }) => [before, after, moved])).toEqual([
      [a, undefined, false],
      [b, b, false],
      [undefined, c, false],
    ]);
    expect(aligned[1]?.before).toBe(b);
    expect(alignSteps(undefined, undefined)).toEqual([]);
  });
});
