import type { Form, FormMap } from '../../core/form.ts';
import { asMap } from '../../core/form.ts';
import { sayFilter } from '../../filter/index.ts';
import { sayText, sayValue } from './say-value.ts';
import { type Node, treeOf, verbOf } from './tree.ts';

/** Where ways part, and by what: `branch: EMEA when lead region is any of emea; otherwise`. */
export function sayBranch(body: Form, verb: string): string {
  const step = new Map([[verb, body]]);
  const arms = treeOf([step]).children.flatMap(({ children }) => children.map(sayArm));
  return arms.length === 0 ? sayHead(step) : `${sayHead(step)}: ${arms.join('; ')}`;
}

/** The same without the arms. */
export function sayHead(step: FormMap): string {
  const verb = verbOf(step);
  const on = verb === 'switch' ? asMap(step.get(verb)).get('on') : undefined;
  return on === undefined ? verb : `${verb} on ${sayValue(on)}`;
}

/** An arm with what leads into it: `EMEA when lead region is any of emea`. */
export function sayArm(arm: Node): string {
  const when = arm.own.get('when');
  const name = nameArm(arm);
  return when === undefined ? name : `${name} when ${sayFilter(when)}`;
}

/** What an arm is called. */
export function nameArm({ own, key, isOtherwise }: Node): string {
  const label = own.get('label');
  if (isOtherwise) return label === undefined ? 'otherwise' : `otherwise (${sayValue(label)})`;
  const percentage = own.get('percentage');
  if (percentage !== undefined) return `${sayValue(percentage)} %`;
  return key === undefined ? 'unnamed' : sayText(key);
}

/** What an arm is called where a change in it is said: `branch EMEA`, `case emea`, `path 50 %`. */
export function placeOfArm(arm: Node): string {
  return `${placeWord(arm)} ${nameArm(arm)}`;
}

/** The same with what leads into it: `branch EMEA when lead region is any of emea`. */
export function sayWholeArm(arm: Node): string {
  return `${placeWord(arm)} ${sayArm(arm)}`;
}

function placeWord({ verb }: Node): string {
  return verb === 'switch' ? 'case' : verb === 'split' ? 'path' : 'branch';
}
