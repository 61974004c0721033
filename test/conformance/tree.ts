import type { Form, FormMap } from '../../src/core/form.ts';

/** Configuration as tests write it. A Map where the order of numeric keys counts. */
export type Tree = boolean | number | string | readonly Tree[] | ReadonlyMap<string, Tree> | Fields;
export interface Fields {
  readonly [field: string]: Tree;
}

export function formOf(tree: Tree): Form {
  if (typeof tree !== 'object') return tree;
  return Array.isArray(tree) ? tree.map(formOf) : mapOf(tree as Fields | ReadonlyMap<string, Tree>);
}

/** Only for what is no list: `Array.isArray` does not tell readonly lists from objects. */
export function mapOf(tree: Fields | ReadonlyMap<string, Tree>): FormMap {
  const entries = tree instanceof Map ? [...tree] : Object.entries(tree);
  return new Map(entries.map(([key, value]) => [key, formOf(value)]));
}
