import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/kinds/registry.ts';
import { isBlock, partsOf } from './markdown.ts';
import { pages, root } from './pages.ts';

/** What kinds, their sections and their children are called. */
const names = new Set(
  kinds
    .filter(kind => !kind.referredOnly)
    .flatMap(kind => [
      kind.name,
      kind.section,
      ...Object.entries(kind.shape.of).flatMap(([field, shape]) =>
        shape.is === 'children' ? [shape.as, ...(field === kind.single ? [] : [field])] : [],
      ),
    ]),
);

/** Texts in quotes that are one of the names, and imports of one kind's own folder; comments do not count. */
function namesIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const quoted = [...code.matchAll(/(['"`])((?:(?!\1).)*)\1/g)].map(([, , text = '']) => text);
  const imported = quoted.flatMap(text => /\/kinds\/(\w+)\//.exec(text)?.[1] ?? []);
  return [...quoted, ...imported].filter(text => names.has(text));
}

const engine = ['src/plan', 'src/core', 'src/run'].flatMap(directory =>
  readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => `${directory}/${path.replaceAll('\\', '/')}`),
);

describe('the engine', () => {
  it('names no kind, no section and no child of one', () => {
    expect([...names]).toEqual(
      expect.arrayContaining(['property', 'pipeline', 'pipelines', 'stage', 'option', 'lifecycleStage']),
    );
    const found = engine.flatMap(path =>
      namesIn(readFileSync(join(root, path), 'utf8')).map(name => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('would be caught doing it', () => {
    expect(namesIn("if (kind.name === 'pipeline') return;")).toEqual(['pipeline']);
    expect(namesIn("import { x } from '../kinds/property/lift.ts';")).toEqual(['property']);
    expect(namesIn("/** Such as 'stage'. */\n  // 'option'\nconst as = shape.as;")).toEqual([]);
  });
});

describe('CONTRIBUTING', () => {
  const listed = partsOf(pages.get('CONTRIBUTING.md') ?? '')
    .filter(isBlock)
    .filter(({ info }) => info === 'text the files of pipeline')
    .flatMap(({ lines }) => lines.map(line => line.split(' ')[0] ?? ''));

  it('lists the files of a kind as they are', () => {
    expect(listed.filter(path => !existsSync(join(root, path)))).toEqual([]);
    const folder = readdirSync(join(root, 'src/kinds/pipeline')).map(name => `src/kinds/pipeline/${name}`);
    expect(listed.filter(path => path.startsWith('src/kinds/pipeline/')).sort()).toEqual(folder.sort());
  });

  it('lists every file outside of it that knows the kind by its name', () => {
    const knowing = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .map(path => `src/${path.replaceAll('\\', '/')}`)
      .filter(
        path =>
          path.endsWith('.ts') && !/^src\/(emulator|generated|kinds\/(lifecycleStage|stages))\//.test(path),
      )
      // lifecycle stages are kept in pipelines, too, and share with them what is in `stages`
      .filter(path => namesOfPipeline(readFileSync(join(root, path), 'utf8')));
    expect(knowing.filter(path => !listed.includes(path))).toEqual([]);
  });
});

function namesOfPipeline(source: string): boolean {
  return namesIn(source).some(name => name === 'pipeline' || name === 'pipelines');
}
