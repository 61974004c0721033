import { chmodSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import { build } from 'esbuild';

/** One bundle per command, so that `--help` loads next to nothing. Native and large packages stay outside. */
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { cli: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  chunkNames: 'chunks/[name]-[hash]',
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
});

chmodSync('dist/cli.js', 0o755);
// npm links the commands of dependencies, not those of the package itself: with this, `npx portalform` works in a checkout
if (existsSync('node_modules/.bin')) {
  rmSync('node_modules/.bin/portalform', { force: true });
  symlinkSync('../../dist/cli.js', 'node_modules/.bin/portalform');
}
