import fc from 'fast-check';
import type { Form } from '../../../src/core/form.ts';
import { form, type Written } from './build.ts';

/** A tree of steps that tests edit: every step and arm has a name that nothing else has. */
export interface Plant {
  readonly name: string;
  readonly verb: 'task' | 'set' | 'delay' | 'branch';
  readonly value: number;
  readonly arms: readonly Arm[];
}
export interface Arm {
  readonly name: string;
  readonly value: number;
  readonly steps: readonly Plant[];
}

/** What is written in YAML for it. With keys, steps are recognised whatever becomes of them. */
export function written(steps: readonly Plant[], hasKeys: boolean): Form {
  return form(steps.map(plant => writtenStep(plant, hasKeys)));
}

function writtenStep({ name, verb, value, arms }: Plant, hasKeys: boolean): Written {
  const key = hasKeys ? { id: name } : {};
  if (verb === 'task') return { ...key, createTask: { subject: name, priority: value } };
  if (verb === 'set') return { ...key, setProperty: [{ property: name, value }] };
  if (verb === 'delay') return { ...key, delay: { in: `${value + 1} days` } };
  return {
    ...key,
    branch: arms.map(arm => ({
      name: arm.name,
      when: { property: 'p', isEqualTo: arm.value },
      steps: arm.steps.map(plant => writtenStep(plant, hasKeys)),
    })),
  };
}

const leaf: fc.Arbitrary<Plant> = fc.record({
  name: fc.constant(''),
  verb: fc.constantFrom('task' as const, 'task' as const, 'set' as const, 'delay' as const),
  value: fc.nat(3),
  arms: fc.constant([]),
});

/** Lists of single steps, and of branches that hold the lists of before. */
function inBranches(steps: fc.Arbitrary<readonly Plant[]>): fc.Arbitrary<readonly Plant[]> {
  const branch: fc.Arbitrary<Plant> = fc.record({
    name: fc.constant(''),
    verb: fc.constant('branch' as const),
    value: fc.constant(0),
    arms: fc.array(fc.record({ name: fc.constant(''), value: fc.nat(3), steps }), { maxLength: 3 }),
  });
  return fc.array(fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: branch }), {
    maxLength: 4,
  });
}

/** Trees with names of their own, beginning with a letter. */
export function plants(letter: string): fc.Arbitrary<readonly Plant[]> {
  const steps = [1, 2].reduce(inBranches, fc.array(leaf, { maxLength: 3 }));
  return steps.map(list => named(list, letter));
}

function named(list: readonly Plant[], letter: string): readonly Plant[] {
  let number = 0;
  const next = (): string => `${letter}${++number}`;
  const one = (plant: Plant): Plant => ({
    ...plant,
    name: next(),
    arms:
      plant.verb === 'branch'
        ? plant.arms.map(arm => ({ ...arm, name: next(), steps: arm.steps.map(one) }))
        : [],
  });
  return list.map(one);
}

/** Something that a person does to steps; numbers pick where. */
export type Edit =
  | { readonly does: 'remove' | 'change'; readonly at: number }
  | { readonly does: 'insert' | 'move'; readonly at: number; readonly to: number }
  | { readonly does: 'addArm' | 'removeArm' | 'changeArm'; readonly at: number };

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    fc.record({ does: fc.constantFrom('remove' as const, 'change' as const), at: fc.nat(30) }),
    fc.record({ does: fc.constantFrom('insert' as const, 'move' as const), at: fc.nat(30), to: fc.nat(30) }),
    fc.record({
      does: fc.constantFrom('addArm' as const, 'removeArm' as const, 'changeArm' as const),
      at: fc.nat(30),
    }),
  ),
  { maxLength: 5 },
);

/** Steps after some edits. New things have names that begin with `letter`. */
export function edited(steps: readonly Plant[], list: readonly Edit[], letter: string): readonly Plant[] {
  return list.reduce((tree, edit, index) => editOnce(tree, edit, `${letter}${index}`), steps);
}

function editOnce(steps: readonly Plant[], edit: Edit, name: string): readonly Plant[] {
  const all = plantsIn(steps);
  const plant = all[edit.at % Math.max(1, all.length)];
  if (edit.does === 'insert') {
    // a new property is never taken for another step that was changed
    const fresh: Plant = { name, verb: 'set', value: 9, arms: [] };
    return put(steps, fresh, edit.to);
  }
  if (!plant) return steps;
  if (edit.does === 'remove') return change(steps, plant, () => []);
  if (edit.does === 'change' && plant.verb === 'branch') return steps;
  if (edit.does === 'change') return change(steps, plant, one => [{ ...one, value: one.value + 5 }]);
  if (edit.does === 'move')
    return put(
      change(steps, plant, () => []),
      plant,
      edit.to,
    );
  if (plant.verb !== 'branch') return steps;
  const arms = plant.arms;
  const which = edit.at % Math.max(1, arms.length);
  const after =
    edit.does === 'addArm'
      ? [...arms, { name, value: 9, steps: [] }]
      : edit.does === 'removeArm'
        ? arms.filter((_, index) => index !== which)
        : arms.map((arm, index) => (index === which ? { ...arm, value: arm.value + 5 } : arm));
  return change(steps, plant, one => [{ ...one, arms: after }]);
}

export function plantsIn(steps: readonly Plant[]): readonly Plant[] {
  return steps.flatMap(plant => [plant, ...plant.arms.flatMap(arm => plantsIn(arm.steps))]);
}

function change(
  steps: readonly Plant[],
  goal: Plant,
  by: (plant: Plant) => readonly Plant[],
): readonly Plant[] {
  return steps.flatMap(plant =>
    plant.name === goal.name
      ? by(plant)
      : [{ ...plant, arms: plant.arms.map(arm => ({ ...arm, steps: change(arm.steps, goal, by) })) }],
  );
}

/** Puts a step into one of the lists, at a place in it. */
function put(steps: readonly Plant[], plant: Plant, to: number): readonly Plant[] {
  const lists = 1 + plantsIn(steps).flatMap(({ arms }) => arms).length;
  let number = to % lists;
  const into = (list: readonly Plant[]): readonly Plant[] => {
    const isHere = number-- === 0;
    const place = to % (list.length + 1);
    const inside = list.map(one => ({
      ...one,
      arms: one.arms.map(arm => ({ ...arm, steps: into(arm.steps) })),
    }));
    return isHere ? [...inside.slice(0, place), plant, ...inside.slice(place)] : inside;
  };
  return into(steps);
}

/** Where every step stands and what it says, by its name. */
export function placesOf(
  steps: readonly Plant[],
  where = '',
): ReadonlyMap<string, { where: string; value: number }> {
  return new Map(
    steps.flatMap(({ name, value, arms }): [string, { where: string; value: number }][] => [
      [name, { where, value }],
      ...arms.flatMap(arm => [...placesOf(arm.steps, arm.name)]),
    ]),
  );
}
