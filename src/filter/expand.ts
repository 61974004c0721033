import type { Form, FormMap } from '../core/form.ts';
import { isList, isMap } from '../core/form.ts';
import { expandLabel, pairOf } from './association.ts';
import { expandEventType } from './event-types.ts';
import { expandEntries, expandOperation } from './expand-operation.ts';
import { filtersFirst, groupIn, headsIn, isBranch, MAX_DEPTH } from './nodes.ts';
import { expandObjectType, objectTypeIn } from './object-type.ts';
import { propertyForm, propertyKey, type Scope } from './property-name.ts';
import { expandMain, wordOf } from './word-filter.ts';

/** `when:` of YAML → form: short spellings written out, names turned into references. What is wrong stays as it is. */
export function expandFilter(tree: Form, scope: Scope): Form {
  if (!isMap(tree)) return tree;
  const nodes = expandNodes(tree, scope, 0);
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
    const event = new Map([...tree, ['event', expandEventType(tree.get('event') ?? null)]]);
    return expandContents(event, 'where', undefined, depth);
  }
  if (tree.has('property')) return expandLong(tree, scope);
  return tree.has('raw') ? tree : expandWord(tree, depth);
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
  const associated = tree.get('associatedObjectType');
  const inner = associated === undefined ? undefined : expandObjectType(associated);
  const items = tree.get(word);
  return new Map<string, Form>([
    ...tree,
    ...(inner === undefined ? [] : [['associatedObjectType', inner] as const]),
    ...(isList(items)
      ? [[word, expandItems(items, word, objectTypeIn(inner) ?? scope, depth)] as const]
      : []),
  ]);
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
  const associated = expandObjectType(tree.get('associated') ?? null);
  const objectType = objectTypeIn(associated);
  const label = tree.get('label');
  const named = new Map<string, Form>([
    ...tree,
    ['associated', associated],
    ...(label === undefined || objectType === undefined
      ? []
      : [['label', expandLabel(label, pairOf(scope, objectType))] as const]),
  ]);
  return expandContents(named, 'when', objectType, depth);
}

function expandWord(tree: FormMap, depth: number): FormMap {
  const word = wordOf(tree);
  if (!word) return tree;
  const { comparison } = word;
  const compared = comparison === undefined ? undefined : tree.get(comparison);
  const operation = compared && expandOperation(compared, { scope: undefined, property: '' });
  const named = new Map<string, Form>([
    ...tree,
    [word.word, expandMain(tree.get(word.word) ?? null, word.main)],
    ...(comparison === undefined || operation === undefined ? [] : [[comparison, operation] as const]),
  ]);
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
