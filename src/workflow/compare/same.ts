import type { Form, FormMap } from '../../core/form.ts';
import { equalForms, isList, isMap, isRef } from '../../core/form.ts';
import { sameFilter } from '../../filter/index.ts';
import { minutesOf } from './duration.ts';
import { renameTargets, targetsOf } from './targets.ts';
import { tidy } from './tidy.ts';
import { allIn, byId, type Node, treeOf, without } from './tree.ts';

/** Whether the goal of a `goto`, or the step that an output comes from, is the same on both sides. */
export type SameTarget = (a: string, b: string) => boolean;

/** Steps whose texts under these keys are lengths of time. */
const timed: ReadonlySet<string> = new Set(['delay', 'delayUntil', 'createTask']);
const lengths: ReadonlySet<string> = new Set(['delay', 'in', 'offset', 'atMost']);
const filters: ReadonlySet<string> = new Set(['when', 'where']);

/**
 * Whether two lists of steps do the same. Versions of actions and keys of steps do not count, nor does how a length of
 * time, a number or a secret is spelled; what a step points at is compared by the place where that stands.
 */
export function sameSteps(a: Form, b: Form): boolean {
  const [left, right] = [tidy(treeOf(a)), tidy(treeOf(b))];
  const [here, there] = [placesIn(left), placesIn(right)];
  return sameTree(left, right, (x, y) => here(x) === there(y));
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
  const goals = targetsOf(right);
  return (
    targetsOf(left).every((id, index) => sameTarget(id, goals[index] ?? '')) &&
    sameForm(withoutTargets(left), withoutTargets(right), a.verb)
  );
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
  return renameTargets(content, () => '');
}

/** Deep equality as people mean it, of what a step with this verb says at a key. */
export function sameForm(a: Form | undefined, b: Form | undefined, verb: string, key = ''): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (filters.has(key)) return sameFilter(a, b);
  if (isList(a))
    return isList(b) && a.length === b.length && a.every((item, index) => sameForm(item, b[index], verb));
  if (isMap(a))
    return (
      isMap(b) &&
      [...new Set([...a.keys(), ...b.keys()])].every(inner =>
        sameForm(a.get(inner), b.get(inner), verb, inner),
      )
    );
  if (isScalar(a) && isScalar(b)) return comparedText(a, verb, key) === comparedText(b, verb, key);
  return equalForms(a, b);
}

export function isScalar(form: Form | undefined): form is boolean | number | string {
  return typeof form === 'boolean' || typeof form === 'number' || typeof form === 'string';
}

/** A scalar as it is compared: as text, with all secrets alike; a length of time in minutes. */
export function comparedText(value: boolean | number | string, verb: string, key: string): string {
  const text = String(value);
  const minutes = timed.has(verb) && lengths.has(key) ? minutesOf(text) : undefined;
  return minutes === undefined ? text.replace(/\$\{secrets\.[^}]*\}/g, '${secrets}') : `${minutes} minutes`;
}

/** Whether a form is a filter, by its key. */
export function isFilterAt(key: string): boolean {
  return filters.has(key);
}

/** Every scalar and reference in what a node says, with the path to it, as text: to tell how much two have in common. */
export function featuresOf(node: Node): readonly string[] {
  return featuresIn(withoutTargets(contentOf(node)), node.verb, '', '');
}

function featuresIn(form: Form, verb: string, path: string, key: string): readonly string[] {
  if (isList(form)) return form.flatMap(item => featuresIn(item, verb, path, ''));
  if (isMap(form))
    return [...form].flatMap(([inner, value]) => featuresIn(value, verb, `${path}/${inner}`, inner));
  if (isRef(form)) return [`${path}=${JSON.stringify(Object.entries(form).sort())}`];
  return [`${path}=${form === null ? 'null' : comparedText(form, verb, key)}`];
}
