import type { Files } from '../../config/files.ts';
import { formatAddress } from '../../core/address.ts';
import { equalForms, formAt } from '../../core/form.ts';
import type { Apart } from '../../render/drift-promote.ts';
import type { Made } from '../../run/drift/edits.ts';
import { type Configured, loadOne, type Workspace } from '../workspace.ts';

/** Where edits of shared layers change nothing: portals that have a word of their own on it, or do not want the thing. */
export function apartFrom(
  made: readonly Made[],
  portals: readonly string[],
  before: Workspace,
  files: Files,
): readonly Apart[] {
  return portals.flatMap(portal => {
    const { configured: was } = loadOne(before, portal);
    const { configured: now } = loadOne({ ...before, files }, portal);
    if (!was || !now) return [];
    return made
      .filter(({ address, path }) =>
        equalForms(declaredAt(was, address, path), declaredAt(now, address, path)),
      )
      .map(({ address, path, at }): Apart => {
        const [place] = at.flatMap(one => now.layered.position(one) ?? []);
        return { portal, address, path, ...(place && { file: place.file, line: place.line }) };
      });
  });
}

function declaredAt({ declaration }: Configured, address: string, path: readonly string[]) {
  const resource = declaration.resources.find(one => formatAddress(one.address) === address);
  return resource && formAt(resource.form, path);
}
