/**
 * Writes the generated pages of docs/ from what the code says of itself. `--check` writes nothing and fails when a
 * page is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cliPage } from './docs/cli.ts';
import { configurationPage } from './docs/configuration.ts';
import { emulatorPage } from './docs/emulator.ts';
import { errorsPage } from './docs/errors.ts';
import { exitCodesPage } from './docs/exit-codes.ts';
import { guessesPage } from './docs/guesses.ts';
import { heldPage } from './docs/held.ts';
import { journalPage } from './docs/journal.ts';
import { jsonOutputPage } from './docs/json-output.ts';
import { kindsPage } from './docs/kinds.ts';

/** All generated pages: path from the repository's root → text. */
export function generateDocs(root: string): ReadonlyMap<string, string> {
  return new Map([
    ['docs/errors.md', errorsPage()],
    ['docs/reference/cli.md', cliPage()],
    ['docs/reference/configuration.md', configurationPage(root)],
    ['docs/reference/emulator.md', emulatorPage()],
    ['docs/reference/exit-codes.md', exitCodesPage()],
    ['docs/reference/guesses.md', guessesPage()],
    ['docs/reference/held.md', heldPage()],
    ['docs/reference/journal.md', journalPage(root)],
    ['docs/reference/json-output.md', jsonOutputPage(root)],
    ['docs/reference/kinds.md', kindsPage(root)],
  ]);
}

function main(): void {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const check = process.argv.includes('--check');
  for (const [path, text] of generateDocs(root)) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    if (check) {
      console.error(`${path} is stale: run scripts/docs.ts`);
      process.exitCode = 1;
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.error(`wrote ${path}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
