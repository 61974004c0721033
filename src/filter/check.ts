import { suggestion } from '../config/nearest.ts';
import type { Form, FormMap } from '../core/form.ts';
import { isList, isMap, isRef } from '../core/form.ts';
import { PRIMARY, pairOf } from './association.ts';
import { plainAssociation } from './association-types.ts';
import { checkOperation } from './check-operation.ts';
import type { ObjectTypeForm } from './context.ts';
import { flowText } from './flow.ts';
import { groupIn, headsIn, MAX_DEPTH, USUAL_ASSOCIATED, USUAL_EVENT } from './nodes.ts';
import { expandObjectType, objectTypeIn } from './object-type.ts';
import { isOperationKey } from './operation.ts';
import type { FilterProblem } from './problem.ts';
import { propertyKey, type Scope } from './property-name.ts';
import { wordOf } from './word-filter.ts';
import { besideWord, type Word } from './words.ts';

interface Here {
  readonly scope: Scope;
  readonly path: readonly string[];
  readonly depth: number;
}

type Problems = readonly FilterProblem[];

/** What is wrong with a filter as it is written, without any portal. */
export function checkFilter(tree: Form, objectType: ObjectTypeForm): Problems {
  if (!isMap(tree)) return [notAFilter(tree, [])];
  const raw = tree.get('raw');
  if (isMap(raw) && tree.size === 1 && raw.has('filterType')) {
    const fix = `write ${flowText(new Map([['all', [tree]]]))}`;
    return [{ message: 'raw is a whole filterBranch here', path: ['raw'], fix }];
  }
  return checkNode(tree, objectType);
}

/** The same for a filter or branch below the first one. */
export function checkNode(tree: FormMap, scope: Scope): Problems {
  return checkMap(tree, { scope, path: [], depth: 0 });
}

function notAFilter(tree: Form, path: readonly string[]): FilterProblem {
  const fix = isList(tree) ? 'write all: or any: in front of the list' : 'write property: condition';
  return { message: 'a filter is a map', path, fix };
}

/** A map of properties, or one filter or branch that begins with a word. */
function checkMap(map: FormMap, here: Here): Problems {
  const { path, depth } = here;
  if (depth > MAX_DEPTH) return [{ message: `filters are nested more than ${MAX_DEPTH} deep`, path }];
  const heads = headsIn(map);
  const [head] = heads;
  if (map.size === 0) return [{ message: 'an empty filter says nothing', path, fix: 'remove it' }];
  if (heads.length > 1)
    return [apart(oneByOne(map), path, `${heads.join(' and ')} are filters of their own`)];
  if (head === undefined) {
    return [...map].flatMap(([name, value]) => checkOperation(value, name, [...path, name]));
  }
  return head === 'property' ? checkLong(map, path) : checkHead(map, head, here);
}

/** Several filters in one map, with the form in which they can stand side by side. */
function apart(items: readonly Form[], path: readonly string[], message: string): FilterProblem {
  return { message, path, fix: `write ${flowText(new Map([['all', items]]))}` };
}

function oneByOne(map: FormMap): readonly FormMap[] {
  return [...map].map(([key, value]) => new Map([[key, value]]));
}

function checkLong(map: FormMap, path: readonly string[]): Problems {
  const name = propertyKey(map.get('property'));
  if (name === undefined) {
    return [
      { message: 'property takes a name', path: [...path, 'property'], fix: 'write the name of a property' },
    ];
  }
  return checkOperation(new Map([...map].filter(([key]) => key !== 'property')), name, path);
}

function checkHead(map: FormMap, head: string, here: Here): Problems {
  if (groupIn(map) !== undefined) return checkGroup(map, head, here);
  if (head === 'associated') return checkAssociated(map, here);
  if (head === 'event') {
    return [
      ...checkText(map, head, here.path),
      ...checkLines(map, here),
      ...checkBeside(map, head, ['where', ...Object.keys(USUAL_EVENT)], here.path),
    ];
  }
  const word = wordOf(map);
  if (word) return checkWord(map, word, here);
  const path = [...here.path, head];
  return [
    ...(isMap(map.get(head))
      ? []
      : [{ message: 'raw takes a filter as HubSpot has it', path, fix: 'write a map' }]),
    ...checkBeside(map, head, [], here.path),
  ];
}

function checkGroup(map: FormMap, word: string, here: Here): Problems {
  const items = map.get(word);
  const path = [...here.path, word];
  const associated = map.get('associatedObjectType');
  const scope = associated === undefined ? here.scope : objectTypeIn(expandObjectType(associated));
  const beside = checkBeside(map, word, ['filterBranchOperator', 'associatedObjectType'], here.path);
  if (!isList(items)) {
    const fix = isMap(items) ? `write ${flowText(new Map([[word, [items]]]))}` : `write ${word}: [ … ]`;
    return [{ message: `${word} takes a list of filters`, path, fix }, ...beside];
  }
  const inItems = items.flatMap((item, index) => {
    const inner = { scope, path: [...path, String(index)], depth: here.depth + 1 };
    if (!isMap(item)) return [notAFilter(item, inner.path)];
    return isRepeated(item, word) ? [nested(items, word, inner.path)] : checkMap(item, inner);
  });
  return [...inItems, ...beside];
}

function isRepeated(item: FormMap, word: string): boolean {
  return (word === 'all' || word === 'any') && item.size === 1 && isList(item.get(word));
}

/** HubSpot has no branch of a kind in another one of that kind (D); it would say nothing more. */
function nested(items: readonly Form[], word: string, path: readonly string[]): FilterProblem {
  const flat = items.flatMap(item => {
    const inner = isMap(item) && isRepeated(item, word) ? item.get(word) : undefined;
    return isList(inner) ? inner : [item];
  });
  return {
    message: `HubSpot has no "${word}" directly in "${word}"`,
    path,
    fix: `write ${flowText(new Map([[word, flat]]))}`,
  };
}

function checkAssociated(map: FormMap, here: Here): Problems {
  const associated = objectTypeIn(expandObjectType(map.get('associated') ?? null));
  const keys = ['label', 'when', 'associationCategory', ...Object.keys(USUAL_ASSOCIATED)];
  return [
    ...checkText(map, 'associated', here.path),
    ...(associated === undefined ? [] : checkLabel(map.get('label'), pairOf(here.scope, associated), here)),
    ...checkContents(map, 'when', { ...here, scope: associated }),
    ...checkBeside(map, 'associated', keys, here.path),
  ];
}

/** Without a label the usual association is meant, where HubSpot's number for it is known. */
function checkLabel(label: Form | undefined, pair: string, { path, scope }: Here): Problems {
  if (label === undefined && (scope === undefined || plainAssociation(pair) !== undefined)) return [];
  const fix = `write label: ${PRIMARY}, the name of a label, or the number of HubSpot's own association`;
  if (label === undefined)
    return [{ message: `which association is meant of ${pair} must be said`, path, fix }];
  return typeof label === 'string' || typeof label === 'number' || isRef(label)
    ? []
    : [{ message: 'label takes text or a number', path: [...path, 'label'], fix }];
}

function checkText(map: FormMap, key: string, path: readonly string[]): Problems {
  const value = map.get(key);
  if ((typeof value === 'string' && value !== '') || isRef(value)) return [];
  const wayOut = isList(value) || isMap(value) ? longSpelling(key, value) : undefined;
  return [{ message: `${key} takes a name`, path: [...path, key], fix: wayOut ?? `write ${key}: name` }];
}

/** A property may be called like a word that begins a filter. */
function longSpelling(name: string, condition: Form): string {
  const operation = isMap(condition) ? [...condition] : [['isAnyOf', condition] as const];
  const long = new Map<string, Form>([['property', name], ...operation]);
  return `for the property of this name, write ${flowText(long)}`;
}

function checkContents(map: FormMap, key: string, here: Here): Problems {
  const contents = map.get(key);
  const path = [...here.path, key];
  if (contents === undefined) return [];
  if (!isMap(contents)) return [notAFilter(contents, path)];
  return checkMap(contents, { ...here, path, depth: here.depth + 1 });
}

/** HubSpot has only properties in filters about events (D). */
function checkLines(map: FormMap, here: Here): Problems {
  const contents = map.get('where');
  const inner = { ...here, scope: undefined };
  if (!isMap(contents)) return checkContents(map, 'where', inner);
  const all = contents.size === 1 ? contents.get('all') : undefined;
  const items = isList(all) ? all : [contents];
  const isPlain = items.every(item => isMap(item) && headsIn(item).every(head => LINES.has(head)));
  if (isPlain) return checkContents(map, 'where', inner);
  const fix = 'write where: { property: condition }';
  return [{ message: 'where takes the properties of the event', path: [...here.path, 'where'], fix }];
}

const LINES: ReadonlySet<string> = new Set(['property', 'raw']);

function checkWord(map: FormMap, word: Word, here: Here): Problems {
  const known = besideWord(word.word);
  const missing = (word.required ?? []).filter(key => !map.has(key));
  const comparison = word.comparison === undefined ? undefined : map.get(word.comparison);
  return [
    ...checkMain(map.get(word.word) ?? null, word, here.path),
    ...missing.map(key => ({
      message: `${word.word} needs ${key}`,
      path: here.path,
      fix: `write ${key}: beside ${word.word}:`,
    })),
    ...(word.lines === undefined ? [] : checkLines(map, here)),
    ...(comparison === undefined || word.comparison === undefined
      ? []
      : checkOperation(comparison, word.comparison, [...here.path, word.comparison])),
    ...checkBeside(map, word.word, known, here.path),
  ];
}

function checkMain(value: Form, { word, main, filterType }: Word, path: readonly string[]): Problems {
  const takes = takenBy(main, filterType);
  if (takes.test(value)) return [];
  const wayOut = isList(value) || isMap(value) ? longSpelling(word, value) : undefined;
  return [
    {
      message: `${word} takes ${takes.what}`,
      path: [...path, word],
      fix: wayOut ?? `write ${word}: ${takes.example}`,
    },
  ];
}

interface Takes {
  readonly what: string;
  readonly example: string;
  test(value: Form): boolean;
}

const isName = (value: Form): boolean =>
  isRef(value) || typeof value === 'number' || (typeof value === 'string' && value !== '');

function takenBy({ many, field }: Word['main'], filterType: string): Takes {
  if (many) return { what: 'a list', example: '[…]', test: value => isList(value) && value.every(isName) };
  if (filterType === 'CONSTANT') {
    return { what: 'true or false', example: 'true', test: value => typeof value === 'boolean' };
  }
  return field === 'pruningRefineBy'
    ? { what: 'a map', example: '{ type: … }', test: isMap }
    : { what: 'a name', example: 'name', test: isName };
}

function checkBeside(
  map: FormMap,
  head: string,
  known: readonly string[],
  path: readonly string[],
): Problems {
  const unknown = [...map.keys()].filter(key => key !== head && !known.includes(key));
  const areProperties = unknown.every(key => suggestion(key, known) === '' && !isOperationKey(key));
  const [first] = unknown;
  if (first !== undefined && areProperties) {
    const own = new Map([...map].filter(([key]) => !unknown.includes(key)));
    const others = oneByOne(new Map([...map].filter(([key]) => unknown.includes(key))));
    return [apart([own, ...others], [...path, first], `${first} has no place beside ${head}`)];
  }
  return unknown.map(key => ({
    message: `${key} has no place beside ${head}`,
    path: [...path, key],
    part: 'key',
    fix: suggestion(key, known) || 'remove it',
  }));
}
