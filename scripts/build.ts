import { chmodSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import { build } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };

/** Loaded by nearly every command and made of many files: bundled, `validate` starts 35 ms sooner. */
const bundled: ReadonlySet<string> = new Set(['yaml', 'commander', '@commander-js/extra-typings']);
const external = Object.keys(manifest.dependencies)
  .filter(name => !bundled.has(name))
  .flatMap(name => [name, `${name}/*`]);

/** One chunk per command, so that `--help` loads next to nothing. Native and large packages stay outside. */
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { cli: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external,
  chunkNames: 'chunks/[name]-[hash]',
  // what is bundled of CommonJS packages asks for Node's own modules
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
  legalComments: 'eof',
  logLevel: 'warning',
});

chmodSync('dist/cli.js', 0o755);
// npm links the commands of dependencies, not those of the package itself: with this, `npx portalform` works in a checkout
if (existsSync('node_modules/.bin')) {
  rmSync('node_modules/.bin/portalform', { force: true });
  symlinkSync('../../dist/cli.js', 'node_modules/.bin/portalform');
}
