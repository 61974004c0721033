import type { Form, FormMap } from '../core/form.ts';
import { isList, isMap } from '../core/form.ts';
import { contractLabel, pairOf } from './association.ts';
import type { ObjectTypeForm } from './context.ts';
import { contractEventType } from './event-types.ts';
import { contractLong, contractOperation } from './expand-operation.ts';
import { groupIn, headsIn, isHead, withValue } from './nodes.ts';
import { contractObjectType, objectTypeIn } from './object-type.ts';
import { propertyKey, type Scope } from './property-name.ts';
import { contractMain, wordOf } from './word-filter.ts';
import type { Word } from './words.ts';

/** Form → `when:` of YAML, in the short spelling. */
export function contractFilter(form: Form, objectType: ObjectTypeForm): Form {
  return isPlainAll(form) ? contractAll(form, objectType) : contractNode(form, objectType);
}

function isPlainAll(form: Form | undefined): form is FormMap {
  return isMap(form) && form.size === 1 && isList(form.get('all'));
}

/** Filters that all must hold: as a map of properties, or as the only one there is. */
function contractAll(form: FormMap, scope: Scope, isContents = false): Form {
  const items = form.get('all');
  const nodes = isList(items) ? items : [];
  const trees = nodes.map(node => contractNode(node, scope));
  const names = new Set(nodes.map(plainName));
  if (nodes.length > 0 && names.size === nodes.length && !names.has(undefined)) {
    return new Map(trees.filter(isMap).flatMap(property => [...property]));
  }
  const [tree, ...others] = nodes.every(node => standsForAll(node, isContents)) ? trees : [];
  return tree !== undefined && others.length === 0 ? tree : new Map([['all', trees]]);
}

/** The name of the property that a node is about, where it can be a key. */
function plainName(node: Form): string | undefined {
  const name = isMap(node) ? propertyKey(node.get('property')) : undefined;
  return name === undefined || isHead(name) ? undefined : name;
}

/** Whether a filter without `all` around it means the same: where a branch is expected, it is a branch itself. */
function standsForAll(node: Form, isContents: boolean): boolean {
  if (!isMap(node) || headsIn(node).length !== 1 || node.has('raw')) return false;
  return groupIn(node) === undefined || (isContents && !node.has('all'));
}

/** A node as it is: `all` stays `all`. */
export function contractNode(node: Form, scope: Scope): Form {
  return isMap(node) ? contractMap(node, scope) : node;
}

/** The same for a map. */
export function contractMap(node: FormMap, scope: Scope): FormMap {
  if (headsIn(node).length !== 1) return node;
  const group = groupIn(node);
  if (group !== undefined) return contractGroup(node, group, scope);
  if (node.has('associated')) return contractAssociated(node, scope);
  if (node.has('event')) {
    return contractContents(withValue(node, 'event', contractEventType), 'where', undefined);
  }
  if (node.has('property')) return contractProperty(node);
  const word = wordOf(node);
  return word ? contractWord(node, word) : node;
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
  const inner = objectTypeIn(associated) ?? scope;
  const contract = (item: Form): Form =>
    word === 'any' && isPlainAll(item) ? contractAll(item, inner) : contractNode(item, inner);
  const group = withValue(node, word, items => (isList(items) ? items.map(contract) : items));
  return withValue(group, 'associatedObjectType', contractObjectType);
}

function contractAssociated(node: FormMap, scope: Scope): FormMap {
  const objectType = objectTypeIn(node.get('associated'));
  const pair = pairOf(scope, objectType);
  const labelled = withValue(node, 'label', label => contractLabel(label, pair));
  return contractContents(withValue(labelled, 'associated', contractObjectType), 'when', objectType);
}

function contractWord(node: FormMap, word: Word): FormMap {
  const compared = withValue(node, word.comparison, form => (isMap(form) ? contractOperation(form) : form));
  return contractContents(withValue(compared, word.word, contractMain), 'where', undefined);
}

function contractContents(node: FormMap, key: string, scope: Scope): FormMap {
  const contents = node.get(key);
  return isPlainAll(contents) ? new Map([...node, [key, contractAll(contents, scope, true)]]) : node;
}
