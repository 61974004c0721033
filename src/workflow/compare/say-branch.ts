import type { Form, FormMap } from '../../core/form.ts';
import { isMap } from '../../core/form.ts';
import { sayFilter } from '../../filter/index.ts';
import { sayText, sayValue } from './say-value.ts';
import { type Node, treeOf } from './tree.ts';

/** Where ways part, and by what: `branch: EMEA when lead region is any of emea, else otherwise`. */
export function sayBranch(body: Form, verb: string): string {
  const [step] = treeOf([new Map([[verb, body]])]).children;
  const arms = (step?.children ?? []).map(sayArm);
  const on = verb === 'switch' && isMap(body) ? body.get('on') : undefined;
  const head = on === undefined ? verb : `${verb} on ${sayValue(on)}`;
  return arms.length === 0 ? head : `${head}: ${arms.join('; ')}`;
}

/** An arm with what leads into it: `EMEA when lead region is any of emea`. */
export function sayArm(arm: Node): string {
  const when = arm.own.get('when');
  const name = nameArm(arm);
  return when === undefined ? name : `${name} when ${sayFilter(when)}`;
}

/** What an arm is called; `unnamed` where it has no name. */
export function nameArm(arm: Node): string {
  if (arm.isOtherwise) return sayLabel(arm.own);
  const percentage = arm.own.get('percentage');
  if (percentage !== undefined) return `${sayValue(percentage)} %`;
  return arm.key === undefined ? 'unnamed' : sayText(arm.key);
}

function sayLabel(own: FormMap): string {
  const label = own.get('label');
  return typeof label === 'string' && label !== 'otherwise' ? `otherwise (${sayText(label)})` : 'otherwise';
}

/** What an arm is called where a change in it is said: `branch EMEA`, `case emea`, `path 50 %`. */
export function placeOfArm(arm: Node): string {
  return `${placeWords.get(arm.verb) ?? ''}${nameArm(arm)}`;
}

const placeWords: ReadonlyMap<string, string> = new Map([
  ['branch', 'branch '],
  ['switch', 'case '],
  ['split', 'path '],
]);
