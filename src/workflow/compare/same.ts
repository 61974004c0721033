import type { Form, FormMap, Ref } from '../../core/form.ts';
import { isList, isMap, isRef } from '../../core/form.ts';
import { sameFilter } from '../../filter/index.ts';
import { sameButSecrets } from '../steps/comparison.ts';
import { minutesIn, parseDuration } from '../steps/duration.ts';
import { renameSteps, stepsNamedIn } from '../steps/index.ts';
import { tidy } from './tidy.ts';
import { allIn, byId, type Node, treeOf, without } from './tree.ts';

/** Whether the goal of a `goto`, or the step that an output comes from, is the same on both sides. */
export type SameTarget = (a: string, b: string) => boolean;

/** Texts under these keys are lengths of time. */
const lengths: ReadonlySet<string> = new Set(['in', 'offset', 'atMost']);
const filters: ReadonlySet<string> = new Set(['when', 'where']);

/**
 * Whether two lists of steps do the same, or two lists of such lists (`detached`). Versions of actions and keys of steps
 * do not count, nor does how a length of time, a number or a secret is spelled; what a step points at is compared by the
 * place where that stands.
 */
export function sameSteps(a: Form, b: Form): boolean {
  if (isList(a) && isList(b) && [...a, ...b].some(isList)) return sameLists(a, b);
  const [left, right] = [tidy(treeOf(a)), tidy(treeOf(b))];
  const [here, there] = [placesIn(left), placesIn(right)];
  return sameTree(left, right, (x, y) => here(x) === there(y));
}

function sameLists(a: readonly Form[], b: readonly Form[]): boolean {
  return a.length === b.length && a.every((list, index) => sameSteps(list, b[index] ?? []));
}

/** Where steps with keys of their own stand, in reading order; a key that no step has stands for itself. */
function placesIn(root: Node): (id: string) => number | string {
  const order = new Map(allIn(root).map((node, place) => [node, place]));
  const places = new Map([...byId(root)].map(([id, node]) => [id, order.get(node)]));
  return id => places.get(id) ?? id;
}

/** Whether two nodes and everything in them are the same. */
export function sameTree(a: Node, b: Node, sameTarget: SameTarget): boolean {
  return (
    a.children.length === b.children.length &&
    sameOwn(a, b, sameTarget) &&
    a.children.every((child, index) => {
      const other = b.children[index];
      return other !== undefined && sameTree(child, other, sameTarget);
    })
  );
}

/** Whether two nodes say the same themselves, whatever is in them. */
export function sameOwn(a: Node, b: Node, sameTarget: SameTarget): boolean {
  if (a.is !== b.is || a.verb !== b.verb || a.isOtherwise !== b.isOtherwise) return false;
  const [left, right] = [contentOf(a), contentOf(b)];
  const goals = namedIn(right);
  return (
    namedIn(left).every((id, index) => sameTarget(id, goals[index] ?? '')) &&
    sameForm(withoutTargets(left), withoutTargets(right))
  );
}

/** The keys of the steps that something said points at, in the order in which it names them. */
function namedIn(content: FormMap): readonly string[] {
  return stepsNamedIn(content).map(({ step }) => step);
}

/** What counts of what a node says. */
export function contentOf({ own, is, verb }: Node): FormMap {
  if (is === 'arm') return own.get('end') === true ? own : without(own, 'end');
  const body = own.get(verb);
  const step = without(own, 'id', 'version');
  return verb === 'action' && isMap(body)
    ? new Map(step).set(verb, without(body, 'actionTypeVersion'))
    : step;
}

export function withoutTargets(content: FormMap): FormMap {
  return renameSteps(content, () => '');
}

/** Deep equality as people mean it, of what stands at a key. */
export function sameForm(a: Form | undefined, b: Form | undefined, key = ''): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (filters.has(key)) return sameFilter(a, b);
  if (isList(a))
    return isList(b) && a.length === b.length && a.every((item, index) => sameForm(item, b[index]));
  if (isMap(a))
    return (
      isMap(b) &&
      [...new Set([...a.keys(), ...b.keys()])].every(inner => sameForm(a.get(inner), b.get(inner), inner))
    );
  if (typeof a === 'string' && typeof b === 'string' && sameButSecrets(a, b)) return true;
  return !isList(b) && !isMap(b) && leafText(a, key) === leafText(b, key);
}

/**
 * What is no list and no map, as it is compared: scalars as text, with all secrets alike, a length of time in minutes;
 * references without regard to whether they are known by a key or by an id.
 */
export function leafText(value: null | boolean | number | string | Ref, key: string): string {
  if (value === null) return 'null';
  if (isRef(value)) {
    const { kind, scope = '', parent = '', key: name, literal = '' } = value;
    return JSON.stringify([kind, scope, parent, name ?? literal]);
  }
  const text = String(value);
  const length = lengths.has(key) ? parseDuration(text) : undefined;
  const minutes = length && minutesIn(length);
  const said =
    minutes === undefined ? text.replace(/\$\{secrets\.[^}]*\}/g, '${secrets}') : `${minutes} minutes`;
  return JSON.stringify(said);
}

/** Whether a form is a filter, by its key. */
export function isFilterAt(key: string): boolean {
  return filters.has(key);
}

/** Every value in what a node says, with the path to it, as text: to tell how much two have in common. */
export function featuresOf(node: Node): readonly string[] {
  return featuresIn(withoutTargets(contentOf(node)), '', '');
}

function featuresIn(form: Form, path: string, key: string): readonly string[] {
  if (isList(form)) return form.flatMap(item => featuresIn(item, path, ''));
  if (isMap(form)) return [...form].flatMap(([inner, value]) => featuresIn(value, `${path}/${inner}`, inner));
  return [`${path}=${leafText(form, key)}`];
}
