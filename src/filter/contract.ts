import type { Form, FormMap } from '../core/form.ts';
import { isList, isMap } from '../core/form.ts';
import { contractLabel, pairOf } from './association.ts';
import { contractEventType } from './event-types.ts';
import { contractLong, contractOperation } from './expand-operation.ts';
import { groupIn, headsIn, isHead } from './nodes.ts';
import { contractObjectType, objectTypeIn } from './object-type.ts';
import { propertyKey, type Scope } from './property-name.ts';
import { contractMain, wordOf } from './word-filter.ts';

/** Form → `when:` of YAML, in the short spelling. */
export function contractFilter(form: Form, scope: Scope): Form {
  return isPlainAll(form) ? contractAll(form, scope) : contractNode(form, scope);
}

function isPlainAll(form: Form): form is FormMap {
  return isMap(form) && form.size === 1 && isList(form.get('all'));
}

/** Filters that all must hold: as a map of properties, or as the only one there is. */
function contractAll(form: FormMap, scope: Scope, isContents = false): Form {
  const items = form.get('all');
  const nodes = isList(items) ? items : [];
  const [only, ...others] = nodes;
  const properties = nodes.map(node => contractNode(node, scope)).filter(isMap);
  const names = new Set(nodes.map(plainName));
  if (nodes.length > 0 && names.size === nodes.length && !names.has(undefined)) {
    return new Map(properties.flatMap(property => [...property]));
  }
  const goesAlone = others.length === 0 && isMap(only) && standsForAll(only, isContents);
  return goesAlone
    ? contractNode(only, scope)
    : new Map([['all', nodes.map(node => contractNode(node, scope))]]);
}

/** The name of the property that a node is about, where it can be a key. */
function plainName(node: Form): string | undefined {
  const name = isMap(node) ? propertyKey(node.get('property')) : undefined;
  return name === undefined || isHead(name) ? undefined : name;
}

/** Whether a filter without `all` around it means the same: where a branch is expected, it is a branch itself. */
function standsForAll(node: FormMap, isContents: boolean): boolean {
  if (headsIn(node).length !== 1 || node.has('raw')) return false;
  return groupIn(node) === undefined || (isContents && !node.has('all'));
}

/** A node as it is: `all` stays `all`. */
export function contractNode(node: Form, scope: Scope): Form {
  return isMap(node) ? contractMap(node, scope) : node;
}

export function contractMap(node: FormMap, scope: Scope): FormMap {
  if (headsIn(node).length !== 1) return node;
  const group = groupIn(node);
  if (group !== undefined) return contractGroup(node, group, scope);
  if (node.has('associated')) return contractAssociated(node, scope);
  if (node.has('event')) {
    const event = new Map([...node, ['event', contractEventType(node.get('event') ?? null)]]);
    return contractContents(event, 'where', undefined);
  }
  if (node.has('property')) return contractProperty(node);
  return node.has('raw') ? node : contractWord(node);
}

function contractProperty(node: FormMap): FormMap {
  const name = propertyKey(node.get('property'));
  if (name === undefined) return node;
  const operation = new Map([...node].filter(([key]) => key !== 'property'));
  return isHead(name)
    ? new Map<string, Form>([['property', name], ...contractLong(operation)])
    : new Map([[name, contractOperation(operation)]]);
}

function contractGroup(node: FormMap, word: string, scope: Scope): FormMap {
  const associated = node.get('associatedObjectType');
  const items = node.get(word);
  const inner = objectTypeIn(associated) ?? scope;
  const contract = (item: Form): Form =>
    word === 'any' && isPlainAll(item) ? contractAll(item, inner) : contractNode(item, inner);
  return new Map<string, Form>([
    ...node,
    ...(isList(items) ? [[word, items.map(contract)] as const] : []),
    ...(associated === undefined ? [] : [['associatedObjectType', contractObjectType(associated)] as const]),
  ]);
}

function contractAssociated(node: FormMap, scope: Scope): FormMap {
  const associated = node.get('associated') ?? null;
  const objectType = objectTypeIn(associated);
  const label = node.get('label');
  const named = new Map<string, Form>([
    ...node,
    ['associated', contractObjectType(associated)],
    ...(label === undefined || objectType === undefined
      ? []
      : [['label', contractLabel(label, pairOf(scope, objectType))] as const]),
  ]);
  return contractContents(named, 'when', objectType);
}

function contractWord(node: FormMap): FormMap {
  const word = wordOf(node);
  if (!word) return node;
  const { comparison } = word;
  const compared = comparison === undefined ? undefined : node.get(comparison);
  const named = new Map<string, Form>([
    ...node,
    [word.word, contractMain(node.get(word.word) ?? null)],
    ...(comparison !== undefined && isMap(compared)
      ? [[comparison, contractOperation(compared)] as const]
      : []),
  ]);
  return contractContents(named, 'where', undefined);
}

function contractContents(node: FormMap, key: string, scope: Scope): FormMap {
  const contents = node.get(key);
  return contents !== undefined && isPlainAll(contents)
    ? new Map([...node, [key, contractAll(contents, scope, true)]])
    : node;
}
