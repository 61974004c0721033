import { type Files, joinPath } from '../../config/files.ts';
import { loadPortal } from '../../config/load.ts';
import { grammar, propertiesOf } from '../../config/schema.ts';
import { writeYaml } from '../../config/write.ts';
import { formatAddress } from '../../core/address.ts';
import type { FormMap } from '../../core/form.ts';

/** One declaration, at its place in the language. */
export interface Declarable {
  readonly path: readonly string[];
  readonly tree: FormMap;
}

/**
 * Declarations that the language itself refuses (a field type nobody has heard of), with its reason, by path. All are
 * written and loaded together, as they will be; only when that fails are they tried one by one.
 */
export function unloadable(all: readonly Declarable[]): ReadonlyMap<string, string> {
  const known = all.filter(({ path }) => path[0] !== undefined && path[0] in propertiesOf(grammar.root));
  if (problemWith(known) === undefined) return new Map();
  return new Map(
    known.flatMap(one => {
      const problem = problemWith([one]);
      return problem === undefined ? [] : [[keyOf(one), problem] as const];
    }),
  );
}

export function keyOf({ path }: Pick<Declarable, 'path'>): string {
  return formatAddress({ kind: '', path });
}

function problemWith(all: readonly Declarable[]): string | undefined {
  const files = memoryFiles({
    'portals/pulled/portal.yaml': 'portal: { portalId: 1, token: TOKEN }\n',
    'portals/pulled/all.yaml': writeYaml(treeOf(all)),
  });
  const { diagnostics } = loadPortal(files, 'pulled');
  return diagnostics.find(({ severity }) => severity === 'error')?.message;
}

interface Tree extends Map<string, FormMap | Tree> {}

/** Sections as the language nests them. */
export function treeOf(all: readonly Declarable[]): ReadonlyMap<string, FormMap> {
  const root: Tree = new Map();
  for (const { path, tree } of all) put(root, path, tree);
  return root;
}

function put(tree: Tree, [first = '', ...rest]: readonly string[], value: FormMap): void {
  const known = tree.get(first);
  if (rest.length === 0) {
    // parts of a thing are written where the thing is
    tree.set(first, known ? new Map([...known, ...value]) : value);
    return;
  }
  const inner: Tree = known instanceof Map ? known : new Map();
  tree.set(first, inner);
  put(inner, rest, value);
}

function memoryFiles(texts: Readonly<Record<string, string>>): Files {
  const bytes = new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const read = (path: string) => bytes.get(path) ?? new Uint8Array();
  return {
    list(directory) {
      const prefix = `${directory}/`;
      const below = [...bytes.keys()]
        .filter(path => path.startsWith(prefix))
        .map(path => path.slice(prefix.length));
      const names = [...new Set(below.map(path => path.split('/')[0] ?? ''))];
      return names.map(name => ({ name, kind: bytes.has(joinPath(directory, name)) ? 'file' : 'directory' }));
    },
    read,
    size: path => read(path).length,
  };
}
