import { grammar, itemKey, propertiesOf, resolveSchema, schemaOfKey } from '../../config/schema.ts';
import type { Kind } from '../../core/kind.ts';

/**
 * How a section is laid out in files: `whole` is one thing in one file, `things` are all in one file, `scoped` has one
 * for each object type, `each` one for each thing.
 */
export type Layout = 'whole' | 'things' | 'scoped' | 'each';

export function layoutOf({ section, single, scoped }: Pick<Kind, 'section' | 'single' | 'scoped'>): Layout {
  if (single !== undefined) return 'whole';
  if (scoped) return 'scoped';
  return readsLikeAPage(section) ? 'each' : 'things';
}

/** What has a list of named steps is read from top to bottom, and gets a file of its own. */
function readsLikeAPage(section: string): boolean {
  const things = schemaOfKey(grammar, grammar.root, section);
  const thing = things && schemaOfKey(grammar, things, '');
  if (!thing) return true;
  return Object.values(propertiesOf(thing)).some(
    field => itemKey(resolveSchema(grammar, field)) !== undefined,
  );
}
