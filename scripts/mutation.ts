/**
 * `npm run mutation -- <folder> [one in how many]`: mutation testing of a folder of src with Stryker, on demand.
 * Works on a copy of HEAD, with Stryker installed beside what the lock file says, so that nothing here changes. With a
 * number n only every nth block of lines is mutated: a systematic sample.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The last one that runs on Node 20. */
const STRYKER = '9.6.1';
const LINES_IN_A_BLOCK = 3;

/** The tests that are about a folder; all of them would take hours. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  'src/plan': ['test/plan/**/*.test.ts'],
  'src/kinds': ['test/kinds/**/*.test.ts'],
  'src/run': ['test/run/**/*.test.ts', 'test/cli/base.test.ts', 'test/cli/pull*.test.ts'],
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [folder = '', every = '1'] = process.argv.slice(2);
const tests = TESTS[folder];
if (!tests) throw new Error(`name a folder: ${Object.keys(TESTS).join(', ')}`);
const copy = mkdtempSync(join(tmpdir(), 'portalform-mutation-'));
run('git', ['clone', '--quiet', root, copy], root);
run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], copy);
run(
  'npm',
  [
    'install',
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    `@stryker-mutator/core@${STRYKER}`,
    `@stryker-mutator/vitest-runner@${STRYKER}`,
  ],
  copy,
);
writeFileSync(join(copy, 'vitest.mutation.config.ts'), vitestConfig(tests));
writeFileSync(join(copy, 'stryker.config.json'), JSON.stringify(strykerConfig(), null, 2));
run('npx', ['stryker', 'run'], copy);
rmSync(copy, { recursive: true });

function strykerConfig() {
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    coverageAnalysis: 'perTest',
    // those that only run while a file is loaded would need every test each
    ignoreStatic: true,
    mutate: Number(every) > 1 ? sample(Number(every)) : [`${folder}/**/*.ts`],
    reporters: ['clear-text'],
    clearTextReporter: { allowColor: false, reportTests: false },
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    // Stryker reads the configuration with an interface that TypeScript 7 does not have
    tsconfigFile: 'none.json',
    disableTypeChecks: false,
    timeoutMS: 10_000,
  };
}

/** Every nth block of lines, over all files as if they were one. */
function sample(step: number): string[] {
  let block = 0;
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .sort()
    .flatMap(name => {
      const lines = readFileSync(join(root, folder, name), 'utf8').split('\n').length;
      const starts = Array.from(
        { length: Math.ceil(lines / LINES_IN_A_BLOCK) },
        (_, n) => n * LINES_IN_A_BLOCK + 1,
      );
      return starts
        .filter(() => block++ % step === 0)
        .map(start => `${folder}/${name}:${start}-${start + LINES_IN_A_BLOCK - 1}`);
    });
}

function vitestConfig(include: readonly string[]): string {
  const test = {
    include,
    pool: 'threads',
    testTimeout: 30_000,
    env: { TZ: 'UTC', LC_ALL: 'C', NO_COLOR: '1' },
  };
  return `import { defineConfig } from 'vitest/config';\nexport default defineConfig({ test: ${JSON.stringify(test)} });\n`;
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}`);
}
