import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, proseOf } from './markdown.ts';
import { pages, root } from './pages.ts';

/** Links of a page that lead to this repository. */
function linksOf(text: string): string[] {
  return [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter(target => !/^[a-z]+:/.test(target));
}

function problemOf(page: string, link: string): string | undefined {
  const [file = '', anchor] = link.split('#');
  const path = file === '' ? page : normalize(join(dirname(page), file)).replaceAll('\\', '/');
  if (!existsSync(join(root, path))) return `${link}: there is no ${path}`;
  const text = pages.get(path);
  if (anchor === undefined || (text !== undefined && anchorsOf(text).has(anchor))) return undefined;
  return `${link}: ${path} has no ${anchor}`;
}

describe('links', () => {
  it.each([...pages])('of %s lead somewhere', (page, text) => {
    expect(linksOf(text).flatMap(link => problemOf(page, link) ?? [])).toEqual([]);
  });

  it('lead to every page from the README, in one or more steps', () => {
    const reached = new Set(['README.md']);
    for (const page of reached) {
      for (const link of linksOf(pages.get(page) ?? '')) {
        const path = normalize(join(dirname(page), link.split('#')[0] ?? '')).replaceAll('\\', '/');
        if (pages.has(path)) reached.add(path);
      }
    }
    expect([...pages.keys()].filter(page => !reached.has(page))).toEqual([]);
  });
});
