import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';

/** Path in the workspace → text. */
export type FileTexts = Readonly<Record<string, string>>;

/** A directory with files in it, gone when the test is over. */
export function makeDirectory(files: FileTexts = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'portalform-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  writeFiles(directory, files);
  return directory;
}

export function writeFiles(directory: string, files: FileTexts): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

/** Every file below a directory, by path with `/`, sorted. */
export function filesIn(directory: string): FileTexts {
  if (!existsSync(directory)) return {};
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(directory, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  return Object.fromEntries(paths.map(path => [path, readFileSync(join(directory, path), 'utf8')]));
}

/** A portal.yaml of the emulator. */
export function portalYaml({
  portalId,
  url,
  variable = 'TOKEN',
  marker,
}: {
  portalId: number;
  url: string;
  variable?: string;
  marker?: string | undefined;
}): string {
  return `portal: { portalId: ${portalId}, token: ${variable}, endpoint: "${url}"${marker === undefined ? '' : `, marker: ${marker}`} }\n`;
}
