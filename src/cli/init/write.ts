import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** What became of a file. */
export type Written = 'written' | 'kept' | 'added';

/** Writes a file that is not there yet; one that is there is kept as it is. */
export function writeNew(root: string, path: string, text: string): Written {
  return attempt(root, path, file => {
    mkdirSync(dirname(file), { recursive: true });
    // wx: fails when something is there, a link that leads nowhere too
    writeFileSync(file, text, { flag: 'wx' });
    return 'written';
  });
}

/** Lines that .gitignore shall have; those it has, in whatever spelling, are not added again. */
export function addIgnores(root: string, wanted: readonly string[]): Written {
  const path = '.gitignore';
  const first = writeNew(root, path, wanted.map(line => `${line}\n`).join(''));
  if (first === 'written') return first;
  return attempt(root, path, file => {
    const text = readFileSync(file, 'utf8');
    const there = new Set(text.split('\n').map(bare));
    const missing = wanted.filter(line => !there.has(bare(line)));
    if (missing.length === 0) return 'kept';
    const separator = text === '' || text.endsWith('\n') ? '' : '\n';
    writeFileSync(file, `${text}${separator}${missing.map(line => `${line}\n`).join('')}`);
    return 'added';
  });
}

/** `/.portalform/` and `.portalform` ignore the same. */
function bare(line: string): string {
  return line.trim().replace(/^\//, '').replace(/\/$/, '');
}

function attempt(root: string, path: string, write: (file: string) => Written): Written {
  const file = join(root, path);
  try {
    return write(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'kept';
    throw new UsageError(`${file} cannot be written`, 'choose a directory that you may write to');
  }
}
