import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap } from '../../core/form.ts';
import { propertyKey } from '../../filter/property-name.ts';
import { renameSteps } from '../steps/index.ts';
import { contentOf, isFilterAt, sameForm } from './same.ts';
import { sayArm } from './say-branch.ts';
import { sayStep } from './say-step.ts';
import { sayAt } from './say-value.ts';
import { type Node, without } from './tree.ts';

/** One thing in a step that is otherwise, in words; a text of several lines, or a long one, as it is. */
export interface Detail {
  /** `due.in`, or the name of a property. */
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

/** What differs in what two nodes say. `rename` puts keys of steps as they were into those that they have now. */
export function detailsOf(before: Node, after: Node, rename: (id: string) => string): readonly Detail[] {
  const whole = [{ field: before.verb, before: sayNode(before), after: sayNode(after) }];
  if (before.verb !== after.verb) return whole;
  const details = eachOf(
    parts(before, rename),
    parts(after, id => id),
    [],
  );
  return details.length > 0 ? details : whole;
}

function sayNode(node: Node): string {
  return node.is === 'arm' ? sayArm(node) : sayStep(node.form);
}

/** What a node says, part by part; a value that stands alone under its verb. */
function parts(node: Node, rename: (id: string) => string): FormMap {
  const content = renameSteps(contentOf(node), rename);
  const body = content.get(node.verb);
  const inner = node.is === 'arm' ? undefined : isMap(body) ? body : namedParts(body);
  return inner ? new Map([...without(content, node.verb), ...inner]) : content;
}

function eachOf(before: FormMap, after: FormMap, path: readonly string[]): readonly Detail[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap(name =>
    differences(before.get(name), after.get(name), name, [...path, name]),
  );
}

function differences(
  before: Form | undefined,
  after: Form | undefined,
  key: string,
  path: readonly string[],
): readonly Detail[] {
  if (sameForm(before, after, key)) return [];
  const [left, right] = isFilterAt(key) ? [] : [namedParts(before), namedParts(after)];
  if (left && right) return eachOf(left, right, path);
  return [
    {
      field: path.join('.'),
      ...(before !== undefined && { before: said(key, before) }),
      ...(after !== undefined && { after: said(key, after) }),
    },
  ];
}

/** What has names: a map, a list of properties with their values. Values that one word tells are told as a whole. */
function namedParts(form: Form | undefined): FormMap | undefined {
  if (isMap(form)) return form.size > 1 || isDeep(form) ? form : undefined;
  if (!isList(form) || form.length === 0) return undefined;
  const named = new Map<string, Form>();
  for (const entry of form) {
    const value = isMap(entry) ? entry.get('value') : undefined;
    const name = isMap(entry) ? propertyKey(entry.get('property') ?? entry.get('name')) : undefined;
    if (name === undefined || value === undefined || named.has(name)) return undefined;
    named.set(name, value);
  }
  return named;
}

function isDeep(form: FormMap): boolean {
  return [...form.values()].some(value => isMap(value) || isList(value));
}

function said(key: string, form: Form): string {
  return typeof form === 'string' && isLong(form) ? form : sayAt(key, form);
}

/** Whether a text is too long to stand in a line with others. */
export function isLong(text: string): boolean {
  return text.includes('\n') || text.length > 80;
}
