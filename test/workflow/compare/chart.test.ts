import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepsChart } from '../../../src/workflow/compare/index.ts';
import { edited, edits, plants, written } from './arbitrary.ts';
import { delay, form, goto, is, set, task, type Written } from './build.ts';

const arm = (name: string, steps: readonly Written[], more: { [key: string]: Written } = {}) => ({
  name,
  when: is('region', name.toLowerCase()),
  steps,
  ...more,
});
const otherwise = (...steps: readonly Written[]) => ({ name: 'otherwise', steps });
const branch = (...arms: readonly Written[]) => ({ branch: arms });
const signs = { same: '', added: '+ ', removed: '- ', changed: '~ ', moved: '> ' };

/** A chart in short: nodes, then ways between their words. */
function draw(before: Written | undefined, after: Written): { nodes: string[]; ways: string[] } {
  const chart = stepsChart(before === undefined ? undefined : form(before), form(after));
  const names = new Map(chart?.nodes.map(({ id, says }) => [id, says.replace('create task ', '')]));
  return {
    nodes: (chart?.nodes ?? []).map(({ says, mark }) => `${signs[mark]}${says.replace('create task ', '')}`),
    ways: (chart?.edges ?? []).map(
      ({ from, to, says, mark }) =>
        `${signs[mark]}${names.get(from)} -> ${names.get(to)}${says === undefined ? '' : ` [${says}]`}`,
    ),
  };
}

describe('a chart of steps', () => {
  it('is not there where there are no steps', () => {
    expect(stepsChart(undefined, undefined)).toBeUndefined();
    expect(stepsChart(form([]), form([]))).toBeUndefined();
    expect(stepsChart(undefined, form([goto('x')]))).toBeUndefined();
  });

  it('joins arms in what follows, once; records that no arm takes go there, too', () => {
    const steps = [branch(arm('EMEA', [task('A')]), arm('APAC', [])), task('B')];
    expect(draw(steps, steps)).toEqual({
      nodes: ['enrolled', 'branch', '"A"', '"B"'],
      ways: [
        'enrolled -> branch',
        'branch -> "A" [EMEA when region is any of emea]',
        '"A" -> "B"',
        'branch -> "B" [APAC when region is any of apac]',
        'branch -> "B" [otherwise]',
      ],
    });
  });

  it('shows where arms end, and where they go on elsewhere', () => {
    const steps = [
      branch(arm('EMEA', [task('A')], { end: true }), arm('APAC', [goto('z')]), otherwise(task('R'))),
      task('B'),
      branch(arm('X', []), arm('Y', [task('C')])),
      { id: 'z', ...task('Z') },
    ];
    const { ways } = draw(steps, steps);
    expect(ways).toContain('"A" -> end');
    expect(ways).toContain('branch -> "Z" [APAC when region is any of apac, go to]');
    expect(ways).not.toContain('branch -> "B" [otherwise]');
    const last = [branch(arm('X', []), arm('Y', [task('C')], { end: true }), otherwise())];
    expect(draw(last, last).ways).toEqual([
      'enrolled -> branch',
      'branch -> "C" [Y when region is any of y]',
      'branch -> end [X when region is any of x]',
    ]);
    const lost = [branch(arm('X', [goto('nowhere')]), otherwise(task('R')))];
    expect(draw(lost, lost).ways).toEqual(['enrolled -> branch', 'branch -> "R" [otherwise]']);
    const odd = [
      branch(arm('X', [{ goto: { step: 'r', edgeType: 'GOTO' } }]), otherwise({ id: 'r', ...task('R') })),
    ];
    expect(draw(odd, odd).ways).toContain('branch -> "R" [X when region is any of x, go to]');
    expect(draw([{ goto: 7 }, task('A')], [{ goto: 7 }, task('A')]).ways).toEqual([]);
  });

  it('has everything new where there was nothing', () => {
    expect(draw(undefined, [set('a', 'x'), branch(arm('EMEA', [task('A')]))])).toEqual({
      nodes: ['enrolled', '+ set a to x', '+ branch', '+ "A"'],
      ways: [
        'enrolled -> set a to x',
        'set a to x -> branch',
        '+ branch -> "A" [EMEA when region is any of emea]',
      ],
    });
  });

  it('shows what comes, goes, changes and moves', () => {
    const before = [set('a', '1'), task('Old'), set('b', '2'), set('c', '3')];
    const after = [set('a', '9'), delay('1 day'), set('c', '3'), set('b', '2')];
    expect(draw(before, after)).toEqual({
      nodes: ['enrolled', '~ set a to 9', '- "Old"', '+ delay 1 day', 'set c to 3', '> set b to 2'],
      ways: [
        'enrolled -> set a to 9',
        'set a to 9 -> delay 1 day',
        'delay 1 day -> set c to 3',
        'set c to 3 -> set b to 2',
        '- set a to 9 -> "Old"',
        '- "Old" -> set b to 2',
        '- set b to 2 -> set c to 3',
      ],
    });
  });

  it('does not show a way as gone that only has new steps on it', () => {
    const before = [task('A'), task('B')];
    const { ways } = draw(before, [
      task('A'),
      delay('1 day'),
      branch(arm('X', [delay('2 days')])),
      task('B'),
    ]);
    expect(ways.filter(way => way.startsWith('- '))).toEqual([]);
    const rest = [branch(arm('X', [])), task('B')];
    const said = [branch(arm('X', []), otherwise(delay('1 day'))), task('B')];
    expect(draw(rest, said).ways.filter(way => way.startsWith('- '))).toEqual([]);
    const labelled = [branch(arm('X', []), { name: 'otherwise', label: 'Rest', steps: [] }), task('B')];
    expect(draw(rest, labelled).ways).toContain('+ branch -> "B" [otherwise (Rest)]');
    expect(draw(rest, labelled).ways.filter(way => way.startsWith('- '))).toEqual([]);
  });

  it('shows ways that are gone, and arms that come, go and change', () => {
    const before = [branch(arm('EMEA', [task('A')]), arm('APAC', [])), task('B')];
    const after = [
      branch(arm('EMEA', [task('A')], { end: true, when: is('region', 'x') }), arm('LATAM', [task('L')])),
      task('B'),
    ];
    expect(draw(before, after).ways).toEqual([
      'enrolled -> branch',
      '~ branch -> "A" [EMEA when region is any of x]',
      '"A" -> end',
      '+ branch -> "L" [LATAM when region is any of latam]',
      '"L" -> "B"',
      'branch -> "B" [otherwise]',
      '- "A" -> "B"',
      '- branch -> "B" [APAC when region is any of apac]',
    ]);
  });

  it('leads round in circles without getting lost', () => {
    const before = [{ id: 'a', ...task('A') }, task('B')];
    const after = [
      { id: 'a', ...task('A') },
      { id: 'n', ...delay('1 day') },
      branch(arm('X', [goto('n')]), arm('Y', [goto('a')]), otherwise(task('C'))),
    ];
    expect(draw(before, after).ways.filter(way => way.startsWith('- '))).toEqual(['- "A" -> "B"']);
  });

  it('has ways between its nodes only, whatever changes', () => {
    fc.assert(
      fc.property(plants('b'), edits, (steps, list) => {
        const chart = stepsChart(written(steps, false), written(edited(steps, list, 'm'), false));
        const ids = new Set(chart?.nodes.map(({ id }) => id));
        expect(ids.size).toBe(chart?.nodes.length ?? 0);
        for (const { from, to } of chart?.edges ?? [])
          expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
      }),
    );
  });
});
