import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isNode } from 'yaml';
import { writeYaml } from '../../config/write.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { replaceFile } from '../replace-file.ts';
import { isSaidOtherwise, nodeAt, openYaml, yamlText } from './yaml-document.ts';

/** A value for a path of a file. */
export interface Edit {
  readonly path: readonly string[];
  readonly value: Form;
  /** The same as changes further down: used when all of them are written there, so that everything else stays. */
  readonly parts?: readonly Edit[];
}

/**
 * Sets values in a YAML file, with `write` on disk, too. Comments and everything else stay. Hands back the edits that
 * were possible: a path that the file does not have, or that says its value another way (a variable, an anchor, an
 * option set), is left.
 */
export function editFile<T extends Edit>(
  root: string,
  path: string,
  edits: readonly T[],
  write: boolean,
): readonly T[] {
  const target = join(root, path);
  const document = openYaml(readFileSync(target, 'utf8'));
  const done = edits.filter(edit => setEdit(document, edit));
  if (write && done.length > 0) replaceFile(target, yamlText(document));
  return done;
}

function setEdit(document: Document, edit: Edit): boolean {
  const parts = edit.parts ?? [];
  const inParts = parts.length > 0 && parts.every(part => isSettable(document, part));
  if (!inParts && !isSettable(document, edit)) return false;
  for (const one of inParts ? parts : [edit]) set(document, one);
  return true;
}

function isSettable(document: Document, { path }: Edit): boolean {
  const node = nodeAt(document, path);
  return isNode(node) && !isSaidOtherwise(node);
}

/** Puts the new value in the old one's place, with the comments that stood there. */
function set(document: Document, { path, value }: Edit): void {
  const before = nodeAt(document, path);
  const after = valueNode(path, value);
  if (isNode(before) && isNode(after)) {
    if (before.comment && !isMap(after)) after.comment = before.comment;
    if (before.commentBefore) after.commentBefore = before.commentBefore;
  }
  document.setIn(path, after);
}

/** The value in the language's own spelling, taken from text that `writeYaml` made. */
function valueNode(path: readonly string[], value: Form): unknown {
  return nodeIn(nested(path, new Map(), value), path) ?? nodeIn(nested(path, beside, value), path);
}

/** Alone, an option that is nothing but its key would be written as a list. */
const beside: FormMap = new Map([['', new Map([['label', 'other']])]]);

function nested(path: readonly string[], others: FormMap, value: Form): FormMap {
  const [key = '', ...rest] = path;
  return rest.length === 0
    ? new Map([...others, [key, value]])
    : new Map([[key, nested(rest, others, value)]]);
}

function nodeIn(form: FormMap, path: readonly string[]): unknown {
  // the outermost key is a section
  return nodeAt(openYaml(writeYaml(form as ReadonlyMap<string, FormMap>)), path);
}
