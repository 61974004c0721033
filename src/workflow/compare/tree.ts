import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap, isRef } from '../../core/form.ts';
import { refText } from '../../core/ref-text.ts';

/**
 * A list of steps as a tree of two kinds of nodes in turn: an arm holds steps, a step that branches holds arms. The
 * whole list is the root arm. Arms and steps are then aligned, merged and drawn by the same functions.
 */
export interface Node {
  readonly is: 'step' | 'arm';
  /** What it says itself, without what is in it. */
  readonly own: FormMap;
  /** What a step does; of an arm, what the step does that it belongs to. */
  readonly verb: string;
  /** The key that configuration gave a step. */
  readonly id?: string;
  /** What tells an arm from the others of its step: its name or value. Paths of a split have none. */
  readonly key?: string;
  /** The arm of records that no other arm takes. */
  readonly isOtherwise: boolean;
  readonly children: readonly Node[];
  /** The step as it was given, arms and all. */
  readonly form: FormMap;
}

/** Keys of a step beside its verb: its own key, the version of its action, fields of the action that no word is for. */
const beside: ReadonlySet<string> = new Set(['id', 'version', 'raw']);

/** What a step does: the key that says it. */
export function verbOf(step: FormMap): string {
  return [...step.keys()].find(key => !beside.has(key)) ?? '';
}

/** The tree of a list of steps. What is no list, and no step in it, is for the check to name; here it does not count. */
export function treeOf(steps: Form | undefined): Node {
  return armNode(new Map(), steps, { verb: '', isOtherwise: false });
}

function stepNode(form: FormMap): Node {
  const verb = verbOf(form);
  const id = form.get('id');
  const body = form.get(verb);
  const step = { is: 'step', verb, isOtherwise: false, form, ...(typeof id === 'string' && { id }) } as const;
  if ((verb === 'branch' || verb === 'split') && isList(body))
    return {
      ...step,
      own: with_(form, verb, []),
      children: last(body.filter(isMap).map(arm => listArm(arm, verb))),
    };
  if (verb === 'switch' && isMap(body)) return { ...step, ...switchParts(form, body) };
  return { ...step, own: form, children: [] };
}

/** The arm that takes the rest comes last, wherever it is written. */
function last(arms: readonly Node[]): readonly Node[] {
  return [...arms.filter(arm => !arm.isOtherwise), ...arms.filter(arm => arm.isOtherwise)];
}

function listArm(arm: FormMap, verb: string): Node {
  const name = arm.get('name');
  const isOtherwise = verb === 'branch' && name === 'otherwise' && !arm.has('when');
  return armNode(without(arm, 'steps'), arm.get('steps'), { verb, isOtherwise, ...keyOf(name) });
}

function switchParts(form: FormMap, body: FormMap): Pick<Node, 'own' | 'children'> {
  const cases = body.get('cases');
  const otherwise = body.get('otherwise');
  const rest = new Map<string, Form>([...without(body, 'otherwise'), ['cases', []]]);
  const arms = (isList(cases) ? cases.filter(isMap) : []).map(arm =>
    armNode(without(arm, 'steps'), arm.get('steps'), {
      verb: 'switch',
      isOtherwise: false,
      ...keyOf(arm.get('value')),
    }),
  );
  const others = isMap(otherwise)
    ? [armNode(without(otherwise, 'steps'), otherwise.get('steps'), { verb: 'switch', isOtherwise: true })]
    : [];
  return { own: with_(form, 'switch', rest), children: [...arms, ...others] };
}

function keyOf(name: Form | undefined): { readonly key?: string } {
  if (isRef(name)) return { key: refText(name) };
  return name === undefined || typeof name === 'object' ? {} : { key: String(name) };
}

function armNode(
  own: FormMap,
  steps: Form | undefined,
  about: Pick<Node, 'verb' | 'isOtherwise' | 'key'>,
): Node {
  const children = isList(steps) ? steps.filter(isMap).map(stepNode) : [];
  return { is: 'arm', ...about, own, children, form: own };
}

/** The list of steps that an arm holds. `treeOf` reads it back. */
export function stepsOf(arm: Node): readonly FormMap[] {
  return arm.children.map(formOf);
}

/** A step with what is in it. */
export function formOf({ own, verb, children }: Node): FormMap {
  const arms = children.filter(arm => verb !== 'switch' || !arm.isOtherwise).map(armForm);
  if (verb === 'branch' || verb === 'split') return isList(own.get(verb)) ? with_(own, verb, arms) : own;
  const body = own.get(verb);
  if (verb !== 'switch' || !isMap(body)) return own;
  const otherwise = children.filter(arm => arm.isOtherwise).map(armForm);
  const parts: [string, Form][] = [
    ['cases', arms],
    ...otherwise.map((arm): [string, Form] => ['otherwise', arm]),
  ];
  return with_(own, verb, new Map([...body, ...parts]));
}

function armForm(arm: Node): FormMap {
  const { own } = arm;
  const end = own.get('end');
  const about = without(own, 'end');
  return new Map<string, Form>([
    ...about,
    ['steps', stepsOf(arm)],
    ...(end === undefined ? [] : [['end', end] as const]),
  ]);
}

/** An entry put in its place. */
function with_(map: FormMap, key: string, value: Form): FormMap {
  return new Map(map).set(key, value);
}

export function without(map: FormMap, ...keys: readonly string[]): FormMap {
  return new Map([...map].filter(([key]) => !keys.includes(key)));
}

/** A node and everything in it, in reading order. */
export function allIn(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(allIn)];
}

/** Steps by their own keys; of two with one key, the first. */
export function byId(root: Node): ReadonlyMap<string, Node> {
  const found = allIn(root).flatMap(node => (node.id === undefined ? [] : [[node.id, node] as const]));
  return new Map(found.reverse());
}

/** What every node is in; the root is in nothing. */
export function parentsIn(root: Node): ReadonlyMap<Node, Node> {
  return new Map(allIn(root).flatMap(node => node.children.map(child => [child, node] as const)));
}
