import type { Files } from '../config/files.ts';
import { loadPortal, openWorkspace } from '../config/load.ts';
import { formatAddress } from '../core/address.ts';
import type { PortalFacts, Removal } from '../core/configuration.ts';
import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import type { FormMap } from '../core/form.ts';
import type { Kind } from '../core/kind.ts';
import { type Declaration, declare } from '../kinds/declare.ts';

/** What a portal's configuration was at a commit; or why nobody can tell. */
export type Configuration =
  | { readonly declaration: Declaration }
  | {
      readonly says: string;
      /** What is wrong with it; none where it just is not there. */
      readonly errors: readonly Diagnostic[];
    };

/** Loads the configuration of a portal from the files of a commit; facts where the portal has said them. */
export function configurationIn(
  files: Files,
  portal: string,
  facts: PortalFacts | undefined,
  kinds: readonly Kind[],
): Configuration {
  if (!openWorkspace(files).portals.includes(portal))
    return { says: `there was no portal ${portal}`, errors: [] };
  const { layered, diagnostics } = loadPortal(files, portal, facts);
  if (!layered || hasErrors(diagnostics)) return withErrors(diagnostics);
  const declared = declare(layered, kinds);
  return hasErrors(declared.diagnostics)
    ? withErrors(declared.diagnostics)
    : { declaration: declared.declaration };
}

function withErrors(diagnostics: readonly Diagnostic[]): Configuration {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return { says: 'its configuration has errors', errors };
}

/** Declared forms by address text. */
export function formsOf({ resources }: Declaration): ReadonlyMap<string, FormMap> {
  return new Map(resources.map(resource => [formatAddress(resource.address), resource.form]));
}

/** What `removed:` entries name: things by address, with an empty path, and children of things with theirs. */
export function removedIn(
  { removed }: Pick<Declaration, 'removed'>,
  kinds: readonly Kind[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const named = new Map<string, (readonly string[])[]>();
  for (const { address, path } of removed.flatMap(removal => pathsOf(removal, kinds))) {
    const paths = named.get(address) ?? [];
    paths.push(path);
    named.set(address, paths);
  }
  return named;
}

function pathsOf({ address }: Removal, kinds: readonly Kind[]): { address: string; path: string[] }[] {
  const { kind: name, path } = address;
  return kinds.flatMap(kind => {
    if (kind.name === name) return [{ address: formatAddress(address), path: [] }];
    const parent = formatAddress({ kind: kind.name, path: path.slice(0, -1) });
    return Object.entries(kind.shape.of)
      .filter(([, shape]) => shape.is === 'children' && shape.as === name)
      .map(([field]) => ({ address: parent, path: [field, ...path.slice(-1)] }));
  });
}
