import type { Form, FormMap } from '../core/form.ts';
import { isList, isMap } from '../core/form.ts';
import { expandLabel, pairOf } from './association.ts';
import type { ObjectTypeForm } from './context.ts';
import { expandEventType } from './event-types.ts';
import { expandEntries, expandOperation } from './expand-operation.ts';
import { filtersFirst, groupIn, headsIn, isBranch, MAX_DEPTH, withValue } from './nodes.ts';
import { expandObjectType, objectTypeIn } from './object-type.ts';
import { NOWHERE, propertyForm, propertyKey, type Scope } from './property-name.ts';
import { expandMain, wordOf } from './word-filter.ts';
import type { Word } from './words.ts';

/** `when:` of YAML → form: short spellings written out, names turned into references. What is wrong stays as it is. */
export function expandFilter(tree: Form, objectType: ObjectTypeForm): Form {
  if (!isMap(tree)) return tree;
  const nodes = expandNodes(tree, objectType, 0);
  const [node] = nodes;
  const isWhole =
    isMap(node) && headsIn(tree).length === 1 && (groupIn(node) !== undefined || node.has('raw'));
  return isWhole ? node : groupOfAll(nodes);
}

function groupOfAll(nodes: readonly Form[]): FormMap {
  return new Map([['all', filtersFirst(nodes)]]);
}

/** One entry of a list of filters → its nodes: a map of properties has one for each. */
export function expandNodes(tree: Form, scope: Scope, depth: number): readonly Form[] {
  if (!isMap(tree) || depth > MAX_DEPTH) return [tree];
  const heads = headsIn(tree);
  if (heads.length === 0) {
    return [...tree].map(([name, value]) => expandProperty(name, value, scope));
  }
  return [heads.length === 1 ? expandNode(tree, scope, depth) : tree];
}

function expandProperty(name: string, value: Form, scope: Scope): Form {
  const operation = expandOperation(value, { scope, property: name });
  return operation === undefined
    ? new Map([[name, value]])
    : new Map<string, Form>([['property', propertyForm(name, scope)], ...without(operation, 'property')]);
}

function expandNode(tree: FormMap, scope: Scope, depth: number): Form {
  const group = groupIn(tree);
  if (group !== undefined) return expandGroup(tree, group, scope, depth);
  if (tree.has('associated')) return expandAssociated(tree, scope, depth);
  if (tree.has('event')) {
    return expandContents(withValue(tree, 'event', expandEventType), 'where', undefined, depth);
  }
  if (tree.has('property')) return expandLong(tree, scope);
  const word = wordOf(tree);
  return word ? expandWord(tree, word, depth) : tree;
}

/** `{ property: list, isKnown: true }`: for a property whose name means something else here. */
function expandLong(tree: FormMap, scope: Scope): Form {
  const name = propertyKey(tree.get('property'));
  if (name === undefined) return tree;
  const operation = expandEntries(without(tree, 'property'), { scope, property: name });
  return new Map<string, Form>([['property', propertyForm(name, scope)], ...operation]);
}

function without(map: FormMap, key: string): FormMap {
  return new Map([...map].filter(([name]) => name !== key));
}

function expandGroup(tree: FormMap, word: string, scope: Scope, depth: number): FormMap {
  const group = withValue(tree, 'associatedObjectType', expandObjectType);
  const inner = objectTypeIn(group.get('associatedObjectType')) ?? scope;
  return withValue(group, word, items => (isList(items) ? expandItems(items, word, inner, depth) : items));
}

function expandItems(items: readonly Form[], word: string, scope: Scope, depth: number): readonly Form[] {
  return filtersFirst(
    items.flatMap(item => {
      const nodes = expandNodes(item, scope, depth + 1);
      const [node] = nodes;
      const isAlone = nodes.length === 1 && node !== undefined;
      if (word === 'any') return isAlone && isPlaced(node) ? nodes : [groupOfAll(nodes)];
      return word === 'notAny' && !isAlone ? [groupOfAll(nodes)] : nodes;
    }),
  );
}

/** Whether a node can stand in `any` as it is; HubSpot has filters only in branches of all (D). */
function isPlaced(node: Form): boolean {
  return !isMap(node) || groupIn(node) !== undefined || (node.has('raw') && isBranch(node));
}

function expandAssociated(tree: FormMap, scope: Scope, depth: number): FormMap {
  const named = withValue(tree, 'associated', expandObjectType);
  const objectType = objectTypeIn(named.get('associated'));
  const pair = pairOf(scope, objectType);
  const labelled = withValue(named, 'label', label => expandLabel(label, pair));
  return expandContents(labelled, 'when', objectType, depth);
}

function expandWord(tree: FormMap, word: Word, depth: number): FormMap {
  const compared = withValue(tree, word.comparison, form => expandOperation(form, NOWHERE) ?? form);
  const named = withValue(compared, word.word, value => expandMain(value, word.main));
  return word.lines === undefined ? named : expandContents(named, 'where', undefined, depth);
}

/** What a branch holds, as filters of which all must hold; nothing where there are none. */
function expandContents(node: FormMap, key: string, scope: Scope, depth: number): FormMap {
  const tree = node.get(key);
  if (!isMap(tree)) return node;
  const nodes = expandNodes(tree, scope, depth + 1);
  const [first] = nodes;
  const isAll = nodes.length === 1 && isMap(first) && first.size === 1 && first.has('all');
  const all = isAll ? first : groupOfAll(nodes);
  const items = all.get('all');
  return isList(items) && items.length === 0 ? without(node, key) : new Map([...node, [key, all]]);
}
