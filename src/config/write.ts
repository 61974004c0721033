import { formatSegment } from '../core/address.ts';
import { type Form, type FormMap, isList, isMap, isRef, textAt } from '../core/form.ts';
import { isNameless } from './keyed-list.ts';
import {
  type Grammar,
  isFrom,
  itemKey,
  meaningOf,
  grammar as ownGrammar,
  type Schema,
  schemaOfItem,
  takesNull,
  within,
} from './schema.ts';
import { isSecret } from './secrets.ts';
import { scalarValue } from './value.ts';
import { blockText, keyText, quotedText, scalarText } from './yaml-text.ts';

export interface WriteOptions {
  /** Lines above an entry: `commentKey` of its path → text. */
  readonly comments?: ReadonlyMap<string, string>;
  readonly grammar?: Grammar;
  /** `${…}` that stay as they are instead of being escaped. */
  readonly interpolations?: ReadonlySet<string>;
}

/** One line, and the path of the value it shows; lines inside of a text have none. */
export interface Line {
  readonly text: string;
  readonly path?: readonly string[];
}

/** Longer keys need YAML's explicit form. */
const LONGEST_KEY = 1000;

/** The key of a path in `WriteOptions.comments`: written like an address. */
export function commentKey(path: readonly string[]): string {
  return path.map(formatSegment).join('.');
}

/**
 * Sections as YAML in the short spelling: a text for a child that has nothing else, a list where value and label are
 * the same. Block style, always the same text for the same input; reading it gives the same sections.
 */
export function writeYaml(sections: ReadonlyMap<string, FormMap>, options: WriteOptions = {}): string {
  const lines = layoutYaml(sections, options);
  return lines.length === 0 ? '' : `${lines.map(line => line.text).join('\n')}\n`;
}

export function layoutYaml(
  sections: ReadonlyMap<string, FormMap>,
  options: WriteOptions = {},
): readonly Line[] {
  const grammar = options.grammar ?? ownGrammar;
  return new Writer(grammar, options).mapLines(grammar.root, sections, [], '');
}

class Writer {
  readonly #grammar: Grammar;
  readonly #comments: ReadonlyMap<string, string>;
  readonly #interpolations: ReadonlySet<string>;

  constructor(grammar: Grammar, { comments, interpolations }: WriteOptions) {
    this.#grammar = grammar;
    this.#comments = comments ?? new Map();
    this.#interpolations = interpolations ?? new Set();
  }

  mapLines(schema: Schema, map: FormMap, path: readonly string[], indent: string): readonly Line[] {
    const blocks = writable(this.#grammar, schema, map).map(([key, value]) =>
      this.#entryLines(schema, key, value, [...path, key], indent),
    );
    return schema['x-split'] === true ? spaced(blocks) : blocks.flat();
  }

  #entryLines(
    schema: Schema,
    key: string,
    value: Form,
    path: readonly string[],
    indent: string,
  ): readonly Line[] {
    const child = within(schema, meaningOf(this.#grammar, schema, key));
    const short = isFrom(schema, key) ? value : shortForm(child, value);
    const written = keyText(key);
    const [first, ...rest] = this.#valueLines(child, short, path, indent);
    const long = written.length > LONGEST_KEY;
    const last = `${indent}${long ? '' : written}:${first?.text === '' ? '' : ` ${first?.text}`}`;
    const head = long ? [`${indent}? ${written}`, last] : [last];
    return [...this.#commentLines(path, indent), ...head.map(text => ({ text, path })), ...rest];
  }

  /** The first line continues the line of the key; an empty one means that the value begins below. */
  #valueLines(schema: Schema, value: Form, path: readonly string[], indent: string): readonly Line[] {
    const deeper = `${indent}  `;
    if (isList(value)) {
      if (value.length === 0) return [{ text: '[]' }];
      const named = namedItems(schema, value);
      return [
        { text: '' },
        ...(named?.flatMap(([name, rest], index) =>
          this.#entryLines(schema, name, rest, [...path, String(index)], deeper),
        ) ?? this.#listLines(schema, value, path, deeper)),
      ];
    }
    if (!isMap(value)) return this.#scalarLines(schema, value, deeper);
    if (writable(this.#grammar, schema, value).length === 0) return [{ text: '{}' }];
    const keys = listForm(this.#grammar, schema, value);
    if (keys === undefined) return [{ text: '' }, ...this.mapLines(schema, value, path, deeper)];
    return [
      { text: '' },
      ...keys.flatMap(key => [
        ...this.#commentLines([...path, key], deeper),
        { text: `${deeper}- ${scalarText(key)}`, path: [...path, key] },
      ]),
    ];
  }

  #listLines(
    schema: Schema,
    list: readonly Form[],
    path: readonly string[],
    indent: string,
  ): readonly Line[] {
    const item = schema['x-free'] === true ? schema : within(schema, schemaOfItem(this.#grammar, schema));
    return list.flatMap((value, index) => {
      const inner = [...path, String(index)];
      const [first, ...rest] =
        isMap(value) && writable(this.#grammar, item, value).length > 0
          ? this.mapLines(item, value, inner, `${indent}  `)
          : this.#valueLines(item, value, inner, indent);
      return [{ text: `${indent}- ${first?.text.trimStart()}`, path: inner }, ...rest];
    });
  }

  #scalarLines(
    schema: Schema,
    value: Exclude<Form, FormMap | readonly Form[]>,
    indent: string,
  ): readonly Line[] {
    if (value === null || typeof value === 'boolean') return [{ text: String(value) }];
    if (typeof value === 'number') return [{ text: String(value) }];
    const text = isRef(value) ? (value.key ?? value.literal ?? '') : value;
    const escaped = this.#escaped(schema, text);
    const block = blockText(escaped);
    if (block !== undefined)
      return [
        { text: block.header },
        ...block.lines.map(line => ({ text: line === '' ? '' : indent + line })),
      ];
    return [{ text: readsAsOther(schema, escaped) ? quotedText(escaped) : scalarText(escaped) }];
  }

  #escaped(schema: Schema, text: string): string {
    return text.replace(/(?<!\$)\$\{([^{}$]*)\}|\$\{/g, (found, name: string | undefined) => {
      const stays =
        this.#interpolations.has(found) ||
        (schema['x-secret'] === true && name !== undefined && isSecret(name));
      return stays ? found : `$${found}`;
    });
  }

  #commentLines(path: readonly string[], indent: string): readonly Line[] {
    const comment = this.#comments.get(commentKey(path));
    return comment === undefined
      ? []
      : comment.split(/[\p{Cc}\p{Zl}\p{Zp}]+/u).map(line => ({ text: `${indent}# ${line}`.trimEnd() }));
  }
}

/** The entries that a map is written with: null would drop what is inherited. */
function writable(grammar: Grammar, schema: Schema, map: FormMap): readonly (readonly [string, Form])[] {
  return [...map].filter(([key, value]) => value !== null || takesNull(grammar, schema, key));
}

/** The items of a list that reads best as a map, each under a name that no other has. */
function namedItems(
  schema: Schema,
  list: readonly Form[],
): readonly (readonly [string, FormMap])[] | undefined {
  const field = schema['x-mapped'] === true ? itemKey(schema) : undefined;
  if (field === undefined) return undefined;
  const items = list.flatMap(item => {
    const name = textAt(item, field);
    return isMap(item) && name !== undefined && !isNameless(name)
      ? [[name, without(item, field)] as const]
      : [];
  });
  return items.length === list.length && new Set(items.map(([name]) => name)).size === list.length
    ? items
    : undefined;
}

function without(map: FormMap, field: string): FormMap {
  return new Map([...map].filter(([key]) => key !== field));
}

/** A child that has nothing but its shorthand field is written as that text. */
function shortForm(schema: Schema, value: Form): Form {
  const field = schema['x-shorthand'];
  if (field === undefined || !isMap(value) || value.size !== 1) return value;
  const only = value.get(field);
  return typeof only === 'string' ? only : value;
}

/** The keys of a collection whose children are nothing but their key again. */
function listForm(grammar: Grammar, schema: Schema, map: FormMap): readonly string[] | undefined {
  if (schema['x-keyed'] !== true || typeof schema.additionalProperties !== 'object') return undefined;
  const child = meaningOf(grammar, schema, '');
  if (child['x-shorthand'] === undefined) return undefined;
  const children = [...map];
  return children.every(([key, value]) => shortForm(child, value) === key && !key.includes('${'))
    ? children.map(([key]) => key)
    : undefined;
}

/** Whether a text without quotes would be read as a number or a truth value. */
function readsAsOther(schema: Schema, text: string): boolean {
  return scalarValue(schema, { text, plain: true, empty: false }) !== text;
}

/** Blocks of several lines stand apart. */
function spaced(blocks: readonly (readonly Line[])[]): readonly Line[] {
  let before = 0;
  return blocks.flatMap(block => {
    const apart = before > 0 && (block.length > 1 || before > 1);
    before = block.length;
    return apart ? [{ text: '' }, ...block] : block;
  });
}
