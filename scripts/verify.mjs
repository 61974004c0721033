/**
 * Everything that must hold before something lands, from a fresh clone: installs what it needs itself.
 * Plain JavaScript, since nothing is installed when it starts.
 */
import { spawnSync } from 'node:child_process';

const steps = [
  ['install', ['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error']],
  ['types', ['npm', 'run', '--silent', 'check:types']],
  ['lint', ['npm', 'run', '--silent', 'check:lint']],
  ['unused code', ['npm', 'run', '--silent', 'check:unused']],
  ['import directions', ['npm', 'run', '--silent', 'check:imports']],
  ['generated files', ['npm', 'run', '--silent', 'check:generated']],
  ['build', ['npm', 'run', '--silent', 'build']],
  ['tests with coverage', ['npm', 'run', '--silent', 'test:coverage']],
];

for (const [name, [command, ...args]] of steps) {
  console.log(`\n== ${name}`);
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  if (status !== 0) {
    console.error(`\nverify: ${name} failed`);
    process.exit(1);
  }
}
console.log('\nverify: all checks passed');
