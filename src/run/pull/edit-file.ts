import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isScalar, type Node, parseDocument } from 'yaml';
import type { Form } from '../../core/form.ts';
import { isMap as isFormMap } from '../../core/form.ts';
import { writeYaml } from '../../config/write.ts';
import { replaceFile } from './write-files.ts';
import { isSaidOtherwise, keysAt } from './yaml-document.ts';

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
export function editFile<T extends Edit>(root: string, path: string, edits: readonly T[], write: boolean): readonly T[] {
  const target = join(root, path);
  const document = parseDocument(readFileSync(target, 'utf8'), { keepSourceTokens: true });
  const done = edits.filter(edit => setEdit(document, edit));
  if (write && done.length > 0) replaceFile(target, document.toString({ lineWidth: 0 }));
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
  const keys = keysAt(document, path);
  return keys !== undefined && !isSaidOtherwise(document.getIn(keys, true));
}

/** Puts the new value in the old one's place, with the comments that stood there. */
function set(document: Document, { path, value }: Edit): void {
  const keys = keysAt(document, path) ?? path;
  const before = document.getIn(keys, true);
  const after = valueNode(path, value);
  if (isCommented(before) && isCommented(after)) {
    if (before.comment && !isMap(after)) after.comment = before.comment;
    if (before.commentBefore) after.commentBefore = before.commentBefore;
  }
  document.setIn(keys, after);
}

function isCommented(node: unknown): node is Node {
  return isScalar(node) || isMap(node);
}

/** The value in the language's own spelling, taken from text that `writeYaml` made. */
function valueNode(path: readonly string[], value: Form): unknown {
  const [section = '', ...rest] = path;
  const nested = [...rest].reverse().reduce<Form>((inner, key) => new Map([[key, inner]]), value);
  const document = parseDocument(writeYaml(new Map([[section, isFormMap(nested) ? nested : new Map()]])));
  return document.getIn(keysAt(document, path) ?? path, true);
}
