import type { Form, FormMap } from '../../core/form.ts';
import { isMap } from '../../core/form.ts';
import { formOfJson } from '../../filter/index.ts';
import type { Arm, Item, Jump, Tree } from '../graph/index.ts';
import { GOTO, isJump } from '../graph/index.ts';
import { verbIn } from './action.ts';
import { branchVerbNamed, OTHERWISE, SWITCH } from './branching.ts';
import type { Content } from './lift-flow.ts';

/** The list of steps that people read. */
export interface Forms {
  readonly steps: readonly Form[];
  readonly detached: readonly (readonly Form[])[];
  /** Of every step its number, by its path. */
  readonly places: ReadonlyMap<string, number>;
}

export function formsOf(tree: Tree, contents: readonly Content[]): Forms {
  const places = new Map<string, number>();
  const list = (items: readonly Item[], path: string): readonly Form[] =>
    items.map((item, index) => {
      if (isJump(item)) return gotoForm(item, contents);
      const place = `${path}${index}`;
      places.set(place, item.node);
      const content = contents[item.node] ?? { step: new Map() };
      return stepForm(content, item.arms, (arm, at) =>
        list(arm.items, `${place}/${verbIn(content.step)}/${at}/`),
      );
    });
  return {
    steps: list(tree.steps, ''),
    detached: tree.detached.map((items, index) => list(items, `detached/${index}/`)),
    places,
  };
}

function gotoForm({ to, type }: Jump, contents: readonly Content[]): Form {
  const step = typeof to === 'number' ? contents[to]?.id : undefined;
  if (step !== undefined && type === GOTO) return new Map([['goto', step]]);
  const goal = new Map<string, Form>([step === undefined ? ['action', String(to)] : ['step', step]]);
  if (typeof type !== 'string') goal.set('edge', formOfJson(type));
  else if (type !== GOTO) goal.set('edgeType', type);
  return new Map([['goto', goal]]);
}

type InArm = (arm: Arm, at: number) => readonly Form[];

function stepForm({ id, step, heads }: Content, arms: readonly Arm[] | undefined, inArm: InArm): FormMap {
  const form = new Map<string, Form>(id === undefined ? step : [['id', id], ...step]);
  const name = verbIn(step);
  const verb = branchVerbNamed(name);
  if (!arms || !heads || !verb) return form;
  const all = arms.map((arm, at) => armForm(heads[at] ?? new Map(), arm, inArm(arm, at)));
  const last = verb.hasDefault ? all.at(-1) : undefined;
  const others = last ? all.slice(0, -1) : all;
  if (verb !== SWITCH) return form.set(name, last && saysSomething(last) ? [...others, last] : others);
  const spec = step.get(name);
  const said = new Map<string, Form>(isMap(spec) ? spec : []);
  if (others.length > 0 || said.has('cases')) said.set('cases', others);
  if (last && saysSomething(last)) said.set(OTHERWISE, last);
  return form.set(name, said);
}

function armForm(head: FormMap, { end, type }: Arm, steps: readonly Form[]): FormMap {
  return new Map<string, Form>([
    ...head,
    ...(type === undefined ? [] : [['edgeType', type] as const]),
    ['steps', steps],
    ...(end ? [['end', true] as const] : []),
  ]);
}

/** Records that take no other arm go on without one that says so. */
function saysSomething(arm: FormMap): boolean {
  const steps = arm.get('steps');
  const isEmpty = Array.isArray(steps) && steps.length === 0;
  return (
    !isEmpty ||
    [...arm.keys()].some(key => key !== 'steps' && !(key === 'name' && arm.get('name') === OTHERWISE))
  );
}
