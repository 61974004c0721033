import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../../src/core/form.ts';
import { asMap, isList, mapAt, textAt } from '../../../src/core/form.ts';
import { diffSteps, mergeSteps, sameSteps } from '../../../src/workflow/compare/index.ts';
import { edited, edits, type Plant, placesOf, plants, written } from './arbitrary.ts';

const base = plants('b');
const runs = { numRuns: 150 };

function expectSame(a: Form, b: Form): void {
  expect(diffSteps(a, b).map(({ says }) => says)).toEqual([]);
  expect(sameSteps(a, b)).toBe(true);
}

describe('whatever the steps and the edits', () => {
  it.each([true, false])('a merge with a side that did nothing is the other side (keys: %s)', hasKeys => {
    fc.assert(
      fc.property(base, edits, (steps, list) => {
        const was = written(steps, hasKeys);
        const is = written(edited(steps, list, 'm'), hasKeys);
        const mine = mergeSteps(was, is, was);
        expect(mine.conflicts).toEqual([]);
        expect(mine.kept).toEqual([]);
        expectSame(mine.merged, is);
        const theirs = mergeSteps(was, was, is);
        expect(theirs.conflicts).toEqual([]);
        expectSame(theirs.merged, is);
        expect(theirs.kept).toHaveLength(diffSteps(was, is).length);
      }),
      runs,
    );
  });

  it.each([true, false])('a merge of two sides that did the same is that (keys: %s)', hasKeys => {
    fc.assert(
      fc.property(base, edits, (steps, list) => {
        const was = written(steps, hasKeys);
        const is = written(edited(steps, list, 'x'), hasKeys);
        const { merged, conflicts, kept } = mergeSteps(was, is, is);
        expect({ conflicts, kept }).toEqual({ conflicts: [], kept: [] });
        expectSame(merged, is);
      }),
      runs,
    );
  });

  it('without a conflict, everything that either side did is in the result', () => {
    fc.assert(
      fc.property(base, edits, edits, (steps, here, there) => {
        const [mine, theirs] = [edited(steps, here, 'm'), edited(steps, there, 't')];
        const { merged, conflicts } = mergeSteps(
          written(steps, true),
          written(mine, true),
          written(theirs, true),
        );
        if (conflicts.length > 0) return;
        const found = readBack(merged);
        for (const [name, expected] of expectedOf(steps, mine, theirs))
          expect([name, found.get(name)]).toEqual([name, expected]);
      }),
      { numRuns: 400 },
    );
  });

  it('steps are the same exactly where there is no difference to say', () => {
    fc.assert(
      fc.property(base, edits, fc.boolean(), (steps, list, hasKeys) => {
        const [was, is] = [written(steps, hasKeys), written(edited(steps, list, 'm'), hasKeys)];
        expect(diffSteps(was, is).length === 0).toBe(sameSteps(was, is));
      }),
      runs,
    );
  });
});

interface Place {
  readonly where: string;
  readonly value: number;
}

/** What has to become of every step. */
function expectedOf(
  steps: readonly Plant[],
  mine: readonly Plant[],
  theirs: readonly Plant[],
): ReadonlyMap<string, Place | undefined> {
  const [was, here, there] = [steps, mine, theirs].map(list => placesOf(list));
  const names = new Set([...(was?.keys() ?? []), ...(here?.keys() ?? []), ...(there?.keys() ?? [])]);
  return new Map(
    [...names].map((name): [string, Place | undefined] => {
      const [old, a, b] = [was?.get(name), here?.get(name), there?.get(name)];
      if (!old) return [name, a ?? b];
      if (!a || !b) return [name, undefined];
      return [
        name,
        {
          where: a.where === old.where ? b.where : a.where,
          value: a.value === old.value ? b.value : a.value,
        },
      ];
    }),
  );
}

function readBack(steps: Form, where = ''): ReadonlyMap<string, Place> {
  return new Map(
    (isList(steps) ? steps : []).flatMap((step): [string, Place][] => {
      const name = textAt(step, 'id') ?? '';
      const arms = asMap(step).get('branch');
      return [
        [name, { where, value: numberIn(step) }],
        ...(isList(arms) ? arms : []).flatMap(arm => [
          ...readBack(asMap(arm).get('steps') ?? [], textAt(arm, 'name') ?? ''),
        ]),
      ];
    }),
  );
}

function numberIn(step: Form): number {
  const priority = mapAt(step, 'createTask')?.get('priority');
  const set = asMap(step).get('setProperty');
  const value = isList(set) ? asMap(set[0]).get('value') : undefined;
  const delay = Number.parseInt(textAt(mapAt(step, 'delay'), 'in') ?? '1', 10) - 1;
  return Number(priority ?? value ?? delay);
}
