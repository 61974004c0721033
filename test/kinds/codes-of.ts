import { readdirSync, readFileSync } from 'node:fs';
import { kindCodes } from '../../src/kinds/codes.ts';

/** The codes that are documented, and those that the sources of the kinds name. Sorted. */
export function codesOf(): { readonly documented: readonly string[]; readonly used: readonly string[] } {
  const root = new URL('../../src/kinds/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    path => path.endsWith('.ts') && !path.endsWith('codes.ts'),
  );
  const texts = files.map(path => readFileSync(new URL(path, root), 'utf8'));
  const used = new Set(texts.flatMap(text => text.match(/PF\d{4}/g) ?? []));
  return { documented: Object.keys(kindCodes).sort(), used: [...used].sort() };
}
