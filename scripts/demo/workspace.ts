import { cpSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout that the demo runs from. */
export const root: string = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A copy of the example company in a new directory of its own, so that the checkout stays as it is. */
export function copyExample(notForGit: readonly string[]): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'portalform-demo-')));
  for (const folder of ['portals', 'examples'])
    cpSync(join(root, folder), join(directory, folder), { recursive: true });
  writeFileSync(join(directory, '.gitignore'), notForGit.map(name => `/${name}\n`).join(''));
  return directory;
}

/** Points a portal of the copy at an emulator. The port differs from run to run. */
export function setEndpoint(workspace: string, portal: string, url: string): string {
  const file = join('portals', portal, 'portal.yaml');
  const text = readFileSync(join(workspace, file), 'utf8');
  const line = /^( +endpoint:) \S+/m;
  if (!line.test(text)) throw new Error(`${file} has no endpoint`);
  writeFileSync(join(workspace, file), text.replace(line, `$1 ${url}`));
  return file;
}

/** Replaces a text that a file has. */
export function editFile(
  workspace: string,
  { file, from, to }: { readonly file: string; readonly from: string; readonly to: string },
): void {
  const path = join(workspace, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  writeFileSync(path, text.replace(from, to));
}
