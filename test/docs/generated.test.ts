import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allCodes } from '../../scripts/docs/errors.ts';
import { GUESSES } from '../../scripts/docs/guesses.ts';
import { generateDocs } from '../../scripts/docs.ts';
import { diagnosticsText } from '../../src/render/diagnostics-text.ts';
import { plainPaint } from '../../src/render/style.ts';
import { anchorsOf } from './markdown.ts';
import { pages, root } from './pages.ts';

describe('generated pages', () => {
  it.each([...generateDocs(root)])('%s is fresh; if not: npx tsx scripts/docs.ts', (path, text) => {
    expect(pages.get(path)).toBe(text);
  });
});

describe('codes', () => {
  it('have a section of their own, where diagnostics point', () => {
    const anchors = anchorsOf(pages.get('docs/errors.md') ?? '');
    for (const code of allCodes.keys()) {
      const text = diagnosticsText([{ code, severity: 'error', message: 'wrong' }], {
        paint: plainPaint,
        maxErrors: 0,
      });
      const anchor = /docs\/errors\.md#(\S+)/.exec(text)?.[1] ?? '';
      expect(anchors).toContain(anchor);
    }
  });

  it('that the source names all are in a table', () => {
    const named = sources('src').flatMap(path => read(path).match(/\bPF\d{4}\b/g) ?? []);
    expect([...new Set(named)].filter(code => !allCodes.has(code))).toEqual([]);
  });
});

describe('guesses', () => {
  it.each(GUESSES)('$name is where the page says', ({ file, name }) => {
    expect(read(file)).toMatch(new RegExp(`(const|function) ${name}\\b`));
  });

  it('that the source admits are all listed', () => {
    const admitted = sources('src').filter(
      path =>
        !/^src\/(core|emulator|config|generated)\//.test(path) &&
        /\(U\)|, U\)|\bU: |a guess|One switch|inference/.test(read(path)),
    );
    expect(admitted.filter(path => !GUESSES.some(({ file }) => file === path))).toEqual([]);
  });
});

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function sources(directory: string): string[] {
  return readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => `${directory}/${path.replaceAll('\\', '/')}`);
}
