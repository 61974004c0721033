/**
 * `npm run demo`, from a fresh clone: installs and builds what is missing, then tells the story (demo.ts).
 * Plain JavaScript, since nothing may be installed when it starts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

// npm writes this file last: without it, an install never ended
if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) {
  console.log('Installing what portalform needs (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}
if (isStale()) run(process.execPath, ['--import', 'tsx', 'scripts/build.ts']);
run(process.execPath, ['--import', 'tsx', 'scripts/demo.ts']);

/** Whether there is no build, or one from before the last edit. */
function isStale() {
  const built = statSync(join(root, 'dist', 'cli.js'), { throwIfNoEntry: false });
  return built === undefined || newest(join(root, 'src')) > built.mtimeMs;
}

function newest(directory) {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return Math.max(
    ...entries
      .filter(entry => entry.isFile())
      .map(entry => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
}

/** Runs a command in the clone, as if typed; ends with its exit code when it fails. */
function run(command, args) {
  const shell = command === 'npm' && process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}
