import {
  accepts,
  type Grammar,
  meaningOf,
  propertiesOf,
  type Schema,
  schemaOfChild,
  schemaOfKey,
} from './schema.ts';

const SHOWN_KEYS = 6;

/** How to go on where nothing stands behind a key: most often what belongs below it is not indented. */
export function forgottenFix(
  grammar: Grammar,
  schema: Schema,
  key: string,
  beside: Iterable<string>,
): string {
  const child = meaningOf(grammar, schema, key);
  const strays = [...beside].filter(
    other =>
      schemaOfKey(grammar, schema, other) === undefined && schemaOfChild(grammar, child, other) !== undefined,
  );
  if (strays.length > 0)
    return `indent ${strays.map(stray => `${stray}:`).join(' and ')}, to stand below ${key}:`;
  const isEmptiable = accepts(child, 'string') || !(accepts(child, 'object') || accepts(child, 'array'));
  if (isEmptiable) return 'write a value, or "" for an empty text; nothing at all drops what is inherited';
  const keys = Object.keys(propertiesOf(child));
  const some = `${keys.slice(0, SHOWN_KEYS).join(', ')}${keys.length > SHOWN_KEYS ? ', …' : ''}`;
  return `write below it, indented, what it takes${keys.length > 0 ? `: ${some}` : ''}; nothing at all drops what is inherited`;
}
