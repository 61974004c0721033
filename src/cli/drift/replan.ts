import type { Files } from '../../config/files.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { isRepository } from '../../git/repository.ts';
import type { PlannedInPlace } from '../../run/plan-in-place.ts';
import { type Place, planConfigured } from '../planning.ts';
import { loadOne, type Workspace } from '../workspace.ts';
import { type FoundDrift, holdingDrift } from './find-drift.ts';

/** Plans a portal that was read, with files as they would be. */
export async function replan(
  files: Files,
  { connected: { configured, account }, reader, place }: Replanning,
): Promise<PlannedInPlace | { readonly errors: readonly Diagnostic[] }> {
  const workspace = { ...place.workspace, files };
  const { configured: now, diagnostics } = loadOne(workspace, configured.layered.name, account);
  const errors = errorsIn(diagnostics);
  if (!now || errors.length > 0) return { errors };
  return planConfigured(now, reader, holdingDrift(now), unsaved(place, files), account);
}

export interface Replanning extends Pick<FoundDrift, 'connected' | 'reader'> {
  readonly place: Place;
}

/** A place whose files are not those of any commit. */
export function unsaved(place: Place, files: Files): Place {
  const { repository } = place;
  const workspace = { ...place.workspace, files };
  if (!isRepository(repository)) return { ...place, workspace };
  const changed = async (directory: string) => {
    const saved = await repository.changed(directory);
    return saved.length > 0 ? saved : [directory];
  };
  return { ...place, workspace, repository: { ...repository, changed } };
}

function errorsIn(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}

/** What other files would mean for the portals of a workspace that are not edited themselves. */
export interface Others {
  /** Errors that they would have and do not have now. */
  errorsWith(files: Files): readonly Diagnostic[];
  /** Those that would be configured otherwise. */
  affectedBy(files: Files): readonly string[];
}

export function watchOthers(workspace: Workspace, edited: string): Others {
  const names = workspace.portals.filter(name => name !== edited);
  const load = (files: Files) => new Map(names.map(name => [name, loadOne({ ...workspace, files }, name)]));
  const errorsOf = (loaded: ReturnType<typeof load>) =>
    [...loaded.values()].flatMap(({ diagnostics }) => errorsIn(diagnostics));
  const before = load(workspace.files);
  const known = new Set(errorsOf(before).map(textOf));
  const hashOf = (loaded: ReturnType<typeof load>, name: string) =>
    loaded.get(name)?.configured?.declaration.hash;
  return {
    errorsWith: files => errorsOf(load(files)).filter(error => !known.has(textOf(error))),
    affectedBy(files) {
      const after = load(files);
      return names.filter(name => hashOf(after, name) !== hashOf(before, name));
    },
  };
}

function textOf({ code, message, at }: Diagnostic): string {
  return JSON.stringify([code, message, at?.file]);
}
