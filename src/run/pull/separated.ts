import { grammar, schemaAt } from '../../config/schema.ts';
import { type FormMap, isMap } from '../../core/form.ts';
import type { Drafts } from './drafts.ts';
import type { Written } from './judge.ts';
import { separateTexts } from './separate-texts.ts';
import { textsFor } from './text-files.ts';
import { treeOf } from './unloadable.ts';
import { ownName } from './write-files.ts';

/** Sections of new things, with source code in drafts of files beside them. */
export function separated(
  written: readonly Written[],
  layer: string,
  drafts: Drafts,
): ReadonlyMap<string, FormMap> {
  return treeOf(
    written.map(({ path, tree }) => {
      const [section = '', ...keys] = path;
      const texts = textsFor(drafts, layer, `${section}/${ownName(keys.at(-1) ?? '')}`);
      const inFiles = separateTexts(tree, schemaAt(grammar, path), texts);
      texts.keep();
      return { path, tree: isMap(inFiles) ? inFiles : tree };
    }),
  );
}
