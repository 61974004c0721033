import { describe, expect, it } from 'vitest';
import { mergeSteps, stepsWords } from '../../../src/workflow/compare/index.ts';
import { delay, form, goto, is, ref, rotate, set, task, type Written } from './build.ts';

const arm = (name: string, steps: readonly Written[], more: { [key: string]: Written } = {}) => ({
  name,
  when: is('region', name.toLowerCase()),
  steps,
  ...more,
});
const branch = (...arms: readonly Written[]) => ({ branch: arms });

function merge(base: Written, mine: Written, theirs: Written) {
  return mergeSteps(form(base), form(mine), form(theirs));
}

/** That the merge comes without a conflict, and what it is. */
function expectMerged(base: Written, mine: Written, theirs: Written, merged: Written): readonly string[] {
  const result = merge(base, mine, theirs);
  expect(result.conflicts).toEqual([]);
  expect(stepsWords(form(merged), result.merged)).toEqual([]);
  return result.kept;
}

describe('a merge of steps', () => {
  it("keeps the portal's edits of other steps, and says so", () => {
    const call = (due: string) => task('Call', { due: { in: due, time: '08:00' } });
    const kept = expectMerged(
      [set('a', 'x'), delay('1 day'), call('1 day')],
      [set('a', 'y'), delay('1 day'), call('1 day')],
      [set('a', 'x'), delay('1 day'), call('2 days'), task('Mail')],
      [set('a', 'y'), delay('1 day'), call('2 days'), task('Mail')],
    );
    expect(kept).toEqual([
      'changed create task "Call": due in 1 day -> 2 days',
      'added create task "Mail" (after create task "Call")',
    ]);
  });

  it('has what both added in one place, that of configuration first', () => {
    expectMerged(
      [set('a', '1'), set('z', '1')],
      [set('a', '1'), set('m', '1'), set('n', '1'), set('z', '1')],
      [set('a', '1'), set('t', '1'), set('z', '1')],
      [set('a', '1'), set('m', '1'), set('n', '1'), set('t', '1'), set('z', '1')],
    );
    expectMerged([], [set('m', '1')], [set('t', '1')], [set('m', '1'), set('t', '1')]);
  });

  it('has what both added the same once, where it is in the same place', () => {
    expectMerged(
      [set('a', '1')],
      [set('a', '1'), task('N')],
      [set('a', '1'), task('N')],
      [set('a', '1'), task('N')],
    );
    expectMerged(
      [set('a', '1')],
      [set('a', '1'), task('N')],
      [task('N'), set('a', '1')],
      [task('N'), set('a', '1'), task('N')],
    );
    const twice = [set('a', '1'), task('N'), task('N')];
    expectMerged([set('a', '1')], twice, twice, twice);
  });

  it('is no conflict where both made the same change', () => {
    expectMerged(
      [delay('1 day')],
      [delay('2 days')],
      [delay('48 hours'), task('T')],
      [delay('2 days'), task('T')],
    );
    expectMerged([task('A'), task('B')], [task('B')], [task('B')], [task('B')]);
  });

  it('is a conflict where both changed one step, each in its own way', () => {
    const call = (due: string, priority: string) => task('Call', { due: { in: due }, priority });
    const both = merge([call('1 day', 'LOW')], [call('2 days', 'LOW')], [call('1 day', 'HIGH')]);
    expect(both.conflicts).toEqual([
      'create task "Call" is changed here (due in 1 day -> in 2 days) and in the portal (priority LOW -> HIGH)',
    ]);
    expect(both.merged).toEqual(form([call('2 days', 'LOW')]));
    const set1 = merge([set('a', '1')], [set('a', '2')], [set('a', '3')]);
    expect(set1.conflicts).toEqual(['set a is changed here (1 -> 2) and in the portal (1 -> 3)']);
  });

  it('is a conflict where one side changed what the other one took out', () => {
    const [was, changed] = [
      [task('A', { priority: 'LOW' }), set('z', '1')],
      [task('A', { priority: 'HIGH' }), set('z', '1')],
    ];
    const gone = merge(was, [set('z', '1')], changed);
    expect(gone.conflicts).toEqual(['create task "A" is removed here and changed in the portal']);
    expect(gone.merged).toEqual(form([set('z', '1')]));
    const stays = merge(was, changed, [set('z', '1')]);
    expect(stays.conflicts).toEqual(['create task "A" is changed here and removed in the portal']);
    expect(stays.merged).toEqual(form(changed));
  });

  it('says one conflict for a branch, whatever is in it', () => {
    const inside = (...steps: readonly Written[]) => [
      branch(arm('EMEA', [task('A'), branch(arm('Big', steps))])),
      set('z', '1'),
    ];
    const was = inside(delay('1 day'));
    const gone = merge(was, [set('z', '1')], inside(delay('1 day'), task('New')));
    expect(gone.conflicts).toEqual(['branch is removed here and changed in the portal']);
    expect(gone.merged).toEqual(form([set('z', '1')]));
    const stays = merge(was, inside(delay('2 days'), task('New')), [set('z', '1')]);
    expect(stays.conflicts).toEqual(['branch is changed here and removed in the portal']);
    expect(stays.merged).toEqual(form(inside(delay('2 days'), task('New'))));
  });

  it('takes arms for themselves', () => {
    expectMerged(
      [branch(arm('EMEA', [rotate('a')]), arm('APAC', [rotate('b')]))],
      [branch(arm('EMEA', [rotate('x')]), arm('APAC', [rotate('b')]), arm('LATAM', []))],
      [
        branch(arm('EMEA', [rotate('a'), delay('1 day')]), arm('NAM', []), {
          name: 'otherwise',
          steps: [task('T')],
        }),
      ],
      [
        branch(arm('EMEA', [rotate('x'), delay('1 day')]), arm('LATAM', []), arm('NAM', []), {
          name: 'otherwise',
          steps: [task('T')],
        }),
      ],
    );
    const when = (value: string) => [branch(arm('EMEA', [task('A')], { when: is('region', value) }))];
    expect(merge(when('a'), when('b'), when('c')).conflicts).toEqual([
      'branch EMEA is changed here (when region is any of a -> region is any of b) and in the portal (when region is any of a -> region is any of c)',
    ]);
  });

  it('puts arms together that both sides added under one name', () => {
    expectMerged(
      [branch(arm('EMEA', [task('A')]))],
      [branch(arm('EMEA', [task('A')]), arm('APAC', [task('M')]))],
      [branch(arm('EMEA', [task('A')]), arm('APAC', [task('M'), task('T')]))],
      [branch(arm('EMEA', [task('A')]), arm('APAC', [task('M'), task('T')]))],
    );
    const added = (value: string) => [
      branch(arm('EMEA', [task('A')]), arm('APAC', [], { when: is('region', value) })),
    ];
    const clash = merge([branch(arm('EMEA', [task('A')]))], added('x'), added('y'));
    expect(clash.conflicts).toEqual(['branch APAC is new here and in the portal, each in its own way']);
    expect(clash.merged).toEqual(form(added('x')));
    const rest = (label: string) => [
      branch(arm('EMEA', [task('A')]), { name: 'otherwise', label, steps: [] }),
    ];
    expect(merge([branch(arm('EMEA', [task('A')]))], rest('x'), rest('y')).conflicts).toEqual([
      'branch otherwise (x) is new here and in the portal, each in its own way',
    ]);
  });

  it('carries what the other side changed to where a step was moved', () => {
    const call = (due: string) => ({ id: 'call', ...task('Call', { due: { in: due } }) });
    const wrapped = (due: string) => [branch(arm('EMEA', [call(due)])), set('z', '1')];
    expectMerged(
      [call('1 day'), set('z', '1')],
      wrapped('1 day'),
      [call('3 days'), set('z', '1')],
      wrapped('3 days'),
    );
    expectMerged(
      [call('1 day'), set('z', '1')],
      [call('3 days'), set('z', '1')],
      wrapped('1 day'),
      wrapped('3 days'),
    );
    expectMerged(
      [task('A'), task('B'), task('C')],
      [task('B'), task('C'), task('A')],
      [task('A'), task('B'), task('T'), task('C')],
      [task('B'), task('T'), task('C'), task('A')],
    );
  });

  it('is a conflict where both moved a step, to different places', () => {
    const steps = (...names: readonly string[]) => names.map(name => ({ id: name, ...task(name) }));
    const apart = merge(
      steps('a', 'b', 'c', 'd', 'e'),
      steps('b', 'c', 'a', 'd', 'e'),
      steps('b', 'c', 'd', 'e', 'a'),
    );
    expect(apart.conflicts).toEqual(['create task "a" is moved here and in the portal, to different places']);
    const arms = (emea: readonly Written[], apac: readonly Written[]) =>
      branch(arm('EMEA', emea), arm('APAC', apac));
    const [one] = steps('x');
    if (!one) throw new Error('a step');
    const lists = merge(
      [one, arms([task('E')], [task('P')])],
      [arms([task('E'), one], [task('P')])],
      [arms([task('E')], [task('P'), one])],
    );
    expect(lists.conflicts).toEqual(['create task "x" is moved here and in the portal, to different places']);
    expectMerged(
      [one, arms([task('E')], [])],
      [arms([task('E'), one], [])],
      [arms([task('E'), one], [])],
      [arms([task('E'), one], [])],
    );
  });

  it('is a conflict where a step is moved into what the other side took out', () => {
    const [a, z] = [{ id: 'a', ...task('A') }, set('z', '1')];
    const outside = [a, branch(arm('EMEA', [task('E')])), z];
    const inside = [branch(arm('EMEA', [task('E'), a])), z];
    expect(merge(outside, inside, [a, z]).conflicts).toEqual([
      'branch is changed here and removed in the portal',
    ]);
    const gone = merge(outside, [a, z], inside);
    expect(gone.conflicts).toEqual(['branch is removed here and changed in the portal']);
    expect(gone.merged).toEqual(form([a, z]));
  });

  it('is a conflict where two branches are put into each other', () => {
    const [a, b] = [
      (...inner: readonly Written[]) => ({ id: 'a', ...branch(arm('A', [task('In a'), ...inner])) }),
      (...inner: readonly Written[]) => ({ id: 'b', ...branch(arm('B', [task('In b'), ...inner])) }),
    ];
    const { conflicts, merged } = merge([a(), b()], [b(a())], [a(b())]);
    expect(conflicts).toEqual([
      'steps were put into each other, here one way and in the portal the other way',
    ]);
    expect(merged).toEqual(form([b(a())]));
  });

  it('keeps what steps point at, whatever the keys are on each side', () => {
    const jumps = (id: string) => [
      branch(arm('EMEA', [goto(id)])),
      set('a', '1'),
      { id, ...task('Call') },
      set('b', { output: `${id}.x` }),
    ];
    const kept = merge(jumps('call'), [...jumps('call'), task('M')], [task('T'), ...jumps('step_3')]);
    expect(kept.conflicts).toEqual([]);
    expect(kept.merged).toEqual(form([task('T'), ...jumps('call'), task('M')]));
    const named = merge(
      [task('Call')],
      [task('Call'), { id: 'x', ...task('M') }],
      [branch(arm('EMEA', [goto('x')])), task('Other'), { id: 'x', ...task('Call') }],
    );
    expect(named.conflicts).toEqual([]);
    expect(named.merged).toEqual(
      form([
        branch(arm('EMEA', [goto('x_2')])),
        task('Other'),
        { id: 'x_2', ...task('Call') },
        { id: 'x', ...task('M') },
      ]),
    );
  });

  it('leaves what points at nothing as it is', () => {
    const jump = (goal: string) => branch(arm('EMEA', [goto(goal)]));
    expectMerged(
      [jump('x')],
      [jump('x'), task('M')],
      [task('T'), jump('x')],
      [task('T'), jump('x'), task('M')],
    );
    expect(merge([jump('x')], [jump('y')], [jump('z')]).conflicts).toEqual([
      'branch EMEA: go to step is changed here (x -> y) and in the portal (x -> z)',
    ]);
  });

  it('says what steps point at by the keys that they have on each side', () => {
    const steps = (goal: string, ...ids: readonly string[]) => [
      branch(arm('EMEA', [goto(goal)])),
      ...ids.map((id, index) => ({ id, ...task(`T${index}`) })),
      task('T3'),
    ];
    expect(
      merge(steps('a', 'a', 'b', 'c'), steps('n', 'm', 'n', 'o'), steps('z', 'x', 'y', 'z')).conflicts,
    ).toEqual(['branch EMEA: go to step is changed here (m -> n) and in the portal (x -> z)']);
  });

  it('takes new steps that point at the same for the same', () => {
    const added = [task('A'), { branch: [arm('X', [goto('new')])] }, { id: 'new', ...task('N') }];
    expectMerged([task('A')], added, added, added);
  });

  it('is a conflict where a step goes on to one that the other side took out', () => {
    const call = { id: 'call', ...task('Call') };
    const was = [branch(arm('EMEA', [task('A')])), set('a', '1'), call];
    const jumps = [branch(arm('EMEA', [task('A'), goto('call')])), set('a', '1'), call];
    expect(merge(was, jumps, was.slice(0, 2)).conflicts).toEqual([
      'go to step needs create task "Call", which is removed in the portal',
    ]);
    expect(merge(was, was.slice(0, 2), jumps).conflicts).toEqual([
      'go to step needs create task "Call", which is removed here',
    ]);
  });

  it('is a conflict where both sides made a new step with one key, each in its own way', () => {
    const clash = merge([], [{ id: 'n', ...task('M') }], [{ id: 'n', ...delay('1 day') }]);
    expect(clash.conflicts).toEqual(['create task "M" is new here and in the portal, each in its own way']);
    expect(clash.merged).toEqual(form([{ id: 'n', ...task('M') }]));
  });

  it('keeps splits and switches', () => {
    const steps = (value: string, percentage: number) => [
      {
        split: [
          { percentage, steps: [task('A')] },
          { percentage: 100 - percentage, steps: [] },
        ],
      },
      {
        switch: {
          on: { property: ref('property', 'stage', 'deals') },
          cases: [{ value: ref('stage', 'won', 'deals'), steps: [set('x', value)] }],
          otherwise: { steps: [delay('1 day')] },
        },
      },
    ];
    expectMerged(steps('1', 50), steps('2', 50), steps('1', 30), steps('2', 30));
    const nested = merge(
      [branch(arm('EMEA', steps('1', 50)))],
      [branch(arm('EMEA', steps('2', 50)))],
      [branch(arm('EMEA', steps('3', 50)))],
    );
    expect(nested.conflicts).toEqual([
      'branch EMEA > case won: set x is changed here (1 -> 2) and in the portal (1 -> 3)',
    ]);
  });
});
