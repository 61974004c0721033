import { vi } from 'vitest';
import { testScene } from './matrix.ts';
import { scenes } from './scenes.ts';

vi.mock('node:fs', async original => (await import('./disk.ts')).withDisk(await original()));
vi.mock('../../src/git/repository.ts', async original =>
  (await import('./no-git.ts')).withoutGit(await original()),
);

await testScene(scenes.workflows);
