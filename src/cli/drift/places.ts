import type { AdoptReport } from '../../render/drift-adopt.ts';
import type { Made } from '../../run/drift/edits.ts';
import { loadOne, type Workspace } from '../workspace.ts';
import type { FoundDrift } from './find-drift.ts';

/** Where edits stand in the files of a workspace as they leave it. */
export function placesOf(
  made: readonly Made[],
  after: Workspace,
  { connected: { account, configured } }: FoundDrift,
): AdoptReport['made'] {
  const { configured: now = configured } = loadOne(after, configured.layered.name, account);
  return made.map(({ address, path, at, file }) => {
    const places = at.flatMap(one => now.layered.position(one, 'key') ?? []);
    const place = places.find(one => file === undefined || one.file === file);
    const where = file ?? place?.file;
    return {
      address,
      path,
      ...(where !== undefined && { file: where }),
      ...(place && { line: place.line }),
    };
  });
}
