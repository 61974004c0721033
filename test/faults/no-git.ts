import type { NoRepository } from '../../src/git/repository.ts';

/** A machine without git: looking for it takes longer than a run against the emulator. */
export function withoutGit<Module extends object>(repository: Module): Module {
  const none: NoRepository = { because: 'noGit', says: 'git is not installed here' };
  return { ...repository, openRepository: async () => none };
}
