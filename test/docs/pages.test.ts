import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeDirectory } from '../cli/test-workspace.ts';
import { isBlock, partsOf } from './markdown.ts';
import { openPageWorld } from './page-world.ts';
import { pages, root } from './pages.ts';
import { infoOf, isFile, runPage } from './run-page.ts';

/** Blocks that have nothing to run. */
const STILL = new Set(['text', 'ts']);

describe.each([...pages])('%s', (path, text) => {
  it('does what it says, and shows what commands really show', async () => {
    const world = openPageWorld(() => makeDirectory());
    onTestFinished(() => world.close());
    const real = await runPage(text, world);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(join(root, path), real);
    expect(process.env.UPDATE_GOLDEN === '1' ? real : text).toBe(real);
  });

  it('says of every block what it is: a file, a session, or why it is not run', () => {
    const blocks = partsOf(text).filter(isBlock).map(infoOf);
    const unclear = blocks.filter(block => {
      const { is, path: file, why } = block;
      if (isFile(block)) return file === '';
      return is === 'console' ? why === '' : !STILL.has(is);
    });
    expect(unclear).toEqual([]);
  });

  it('shows source code as it is', () => {
    const excerpts = partsOf(text)
      .filter(isBlock)
      .filter(block => infoOf(block).is === 'ts');
    for (const excerpt of excerpts) {
      const source = readFileSync(join(root, infoOf(excerpt).path), 'utf8');
      for (const piece of excerpt.lines.join('\n').split(/^ *…$/m)) expect(source).toContain(piece.trim());
    }
  });
});
