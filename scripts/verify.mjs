/**
 * Everything that must hold before something lands, from a fresh clone: installs what it needs itself.
 * Plain JavaScript, since nothing is installed when it starts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const steps = [
  ...browserSteps(),
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

/** One test looks at pages in a real browser. Where it can be neither found nor installed, that test says so and fails. */
function browserSteps() {
  if (process.env.CHROMIUM || existsSync('/usr/bin/chromium') || !existsSync('/usr/bin/apt-get')) return [];
  const become = process.getuid() === 0 ? '' : 'sudo -n ';
  const apt = `${become}env DEBIAN_FRONTEND=noninteractive apt-get -qq`;
  const install = `${apt} update && ${apt} install -y --no-install-recommends chromium fonts-dejavu-core >/dev/null`;
  return [['browser', ['sh', '-c', `${install} || echo 'no browser could be installed'`]]];
}
