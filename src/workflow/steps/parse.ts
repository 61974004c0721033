import { isObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap, textAt } from '../../core/form.ts';
import { jsonOfForm } from '../../filter/index.ts';
import { type Arm, type EdgeType, GOTO, type Item, type Jump, type Tree } from '../graph/index.ts';
import { BESIDE, verbIn } from './action.ts';
import { type BranchVerb, branchVerbNamed, isOtherwise, OTHERWISE, SWITCH } from './branching.ts';
import type { Content } from './lift-flow.ts';

/** Steps, apart from where they stand. */
export interface Parsed {
  readonly tree: Tree;
  readonly contents: readonly Content[];
  /** The number of a step by its key; of two with one key, the first. */
  readonly numbers: ReadonlyMap<string, number>;
}

const ARM_KEYS: ReadonlySet<string> = new Set(['steps', 'end', 'edgeType']);

/** Reads steps. What is no step is left out: the check names it. */
export function parseSteps(steps: Form, detached: Form | undefined): Parsed {
  const parser = new Parser();
  const lists = isList(detached) ? detached : [];
  const tree = { steps: parser.list(steps), detached: lists.map(list => parser.list(list)) };
  const { contents, numbers } = parser;
  const resolve = (items: readonly Pending[]): readonly Item[] =>
    items.map(item => resolved(item, numbers, resolve));
  return {
    tree: { steps: resolve(tree.steps), detached: tree.detached.map(resolve) },
    contents,
    numbers,
  };
}

/** As an item of a tree, but for the goals of jumps: steps that may come later. */
type Pending = PendingStep | PendingJump;

interface PendingStep {
  readonly node: number;
  readonly arms?: readonly (Omit<Arm, 'items'> & { readonly items: readonly Pending[] })[];
}

interface PendingJump {
  readonly goal: Form;
}

class Parser {
  readonly contents: Content[] = [];
  readonly numbers = new Map<string, number>();

  list(form: Form | undefined): readonly Pending[] {
    return (isList(form) ? form.filter(isMap) : []).map(step => this.#item(step));
  }

  #item(form: FormMap): Pending {
    const goal = form.get('goto');
    if (goal !== undefined && verbIn(form) === 'goto') return { goal };
    const node = this.contents.length;
    const id = textAt(form, 'id');
    if (id !== undefined && !this.numbers.has(id)) this.numbers.set(id, node);
    const step = new Map([...form].filter(([key]) => key !== 'id'));
    const named = id === undefined ? {} : { id };
    const name = verbIn(step);
    const verb = branchVerbNamed(name);
    const arms = verb && armsOf(verb, step.get(name));
    if (!verb || !arms) {
      this.contents.push({ ...named, step });
      return { node };
    }
    this.contents.push({ ...named, step: bare(verb, step), heads: arms.map(headOf) });
    return { node, arms: arms.map(arm => this.#arm(arm)) };
  }

  #arm(arm: FormMap) {
    const type = textAt(arm, 'edgeType');
    return {
      items: this.list(arm.get('steps')),
      ...(arm.get('end') === true ? { end: true } : {}),
      ...(type === undefined ? {} : { type }),
    };
  }
}

/** The arms of a step, the one for all other records last; undefined where they are not to be found. */
export function armsOf(verb: BranchVerb, spec: Form | undefined): readonly FormMap[] | undefined {
  if (verb === SWITCH) {
    if (!isMap(spec)) return undefined;
    const [cases, other] = [spec.get('cases'), spec.get(OTHERWISE)];
    return [...(isList(cases) ? cases.filter(isMap) : []), isMap(other) ? other : new Map()];
  }
  if (!isList(spec)) return undefined;
  const arms = spec.filter(isMap);
  const other = verb.hasDefault ? arms.find(isOtherwise) : undefined;
  const others = arms.filter(arm => arm !== other);
  return verb.hasDefault ? [...others, other ?? new Map()] : others;
}

function headOf(arm: FormMap): FormMap {
  return new Map([...arm].filter(([key]) => !ARM_KEYS.has(key)));
}

/** A step without its arms. */
function bare(verb: BranchVerb, step: FormMap): FormMap {
  const spec = step.get(verb.name);
  const own = isMap(spec)
    ? new Map(
        [...spec]
          .filter(([key]) => key !== OTHERWISE)
          .map(([key, value]) => [key, key === 'cases' ? [] : value]),
      )
    : [];
  return new Map(
    [...step].map(([key, value]): [string, Form] => [
      key,
      key === verb.name && !BESIDE.has(key) ? own : value,
    ]),
  );
}

function resolved(
  item: Pending,
  numbers: ReadonlyMap<string, number>,
  resolve: (items: readonly Pending[]) => readonly Item[],
): Item {
  if ('goal' in item) return jumpTo(item.goal, numbers);
  if (!item.arms) return { node: item.node };
  return { node: item.node, arms: item.arms.map(arm => ({ ...arm, items: resolve(arm.items) })) };
}

function jumpTo(goal: Form, numbers: ReadonlyMap<string, number>): Jump {
  if (!isMap(goal)) return { to: numbers.get(String(goal)) ?? String(goal), type: GOTO };
  const step = textAt(goal, 'step');
  const to = step === undefined ? (textAt(goal, 'action') ?? '') : (numbers.get(step) ?? step);
  return { to, type: edgeTypeIn(goal) };
}

function edgeTypeIn(goal: FormMap): EdgeType {
  const edge = goal.get('edge');
  const json = edge === undefined ? undefined : jsonOfForm(edge);
  return isObject(json) ? json : (textAt(goal, 'edgeType') ?? GOTO);
}
