import { grammar, itemKey, meaningOf, propertiesOf, type Schema, schemaOfItem } from '../../config/schema.ts';
import { type Form, type FormMap, isList, isMap, textAt } from '../../core/form.ts';

/** Where texts are kept that have files of their own. */
export interface TextFiles {
  /** Keeps a text in a new file. Its path from the directory of the layer; undefined for what no file can hold. */
  add(text: string, name: string, extension: string): string | undefined;
  /** Puts another text into a file that is there; false when it is not one of ours. */
  replace(file: string, text: string): boolean;
  /** Whether the text at a path of the declaration has a file of its own. */
  isFile(path: readonly string[]): boolean;
}

/** A field that names a file, and the field that has its text otherwise. */
export interface FileField {
  readonly file: string;
  readonly text: string;
}

export function fileFieldsOf(schema: Schema): readonly FileField[] {
  return Object.entries(propertiesOf(schema)).flatMap(([file, { 'x-file': text }]) =>
    text === undefined ? [] : [{ file, text }],
  );
}

/** A value in which source code stands in files of its own, and names of these files instead of it. */
export function separateTexts(value: Form, schema: Schema, files: TextFiles, name?: string): Form {
  if (schema['x-free'] === true) return value;
  if (isList(value)) {
    const item = schemaOfItem(grammar, schema);
    const field = itemKey(schema);
    return value.map(inner => separateTexts(inner, item, files, field && textAt(inner, field)));
  }
  return isMap(value) ? separateIn(value, schema, files, name) : value;
}

function separateIn(value: FormMap, schema: Schema, files: TextFiles, name: string | undefined): FormMap {
  const fields = fileFieldsOf(schema);
  return new Map(
    [...value].map(([key, inner]): [string, Form] => {
      const field = fields.find(({ text }) => text === key);
      if (field && typeof inner === 'string') {
        const file = fileFor(inner, value, files, name ?? key);
        return file === undefined ? [key, inner] : [field.file, file];
      }
      return [key, separateTexts(inner, meaningOf(grammar, schema, key), files, name ?? key)];
    }),
  );
}

/** A new file for a text that stands beside what says its language. */
export function fileFor(text: string, beside: FormMap, files: TextFiles, name: string): string | undefined {
  return files.add(text, name, extensionOf(beside));
}

/** HubSpot runs Node.js and Python (reference 11.4). */
function extensionOf(beside: FormMap): string {
  const runtime = textAt(beside, 'runtime') ?? '';
  if (/^NODE/i.test(runtime)) return 'js';
  return /^PYTHON/i.test(runtime) ? 'py' : 'txt';
}
