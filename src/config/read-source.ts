import type { Diagnostic } from '../core/diagnostic.ts';
import { CODES } from './codes.ts';
import type { Files } from './files.ts';
import { diagnosticAt, diagnosticInFile, type Finding } from './report.ts';
import { makeSource, type Source } from './source.ts';

/** Larger files are not read at all. */
export const MAX_BYTES = 5 * 1024 * 1024;

/** What YAML allows in no file: control characters but tab and line ends, and a carriage return on its own. */
const FORBIDDEN = /(?![\t\n\r\u0085])\p{Cc}|[\uFFFE\uFFFF]|\r(?!\n)/u;

export type ReadResult = { readonly source: Source } | { readonly diagnostic: Diagnostic };

/** The text of a file: of bearable size, UTF-8 (a byte order mark is dropped), without control characters. */
export function readSource(files: Files, path: string): ReadResult {
  const read = readText(files, path);
  if (typeof read !== 'string') return { diagnostic: diagnosticInFile(read, path) };
  const source = makeSource(path, read);
  const found = FORBIDDEN.exec(read);
  if (found === null) return { source };
  return {
    diagnostic: diagnosticAt(controlCharacter(found[0]), {
      source,
      start: found.index,
      end: found.index + 1,
    }),
  };
}

/** The text of any file, whatever characters it has; or why it has none. */
export function readText(files: Files, path: string): string | Finding {
  try {
    const size = files.size(path);
    return size > MAX_BYTES ? tooLarge(size) : decode(files.read(path));
  } catch (error) {
    return unreadable(error);
  }
}

function decode(bytes: Uint8Array): string | Finding {
  return bytes.length > MAX_BYTES ? tooLarge(bytes.length) : (textOf(bytes) ?? notUtf8(bytes));
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function tooLarge(bytes: number): Finding {
  const megabytes = Math.ceil((bytes / 1024 / 1024) * 10) / 10;
  return {
    code: CODES.tooLarge,
    message: `the file has ${megabytes} MB; at most ${MAX_BYTES / 1024 / 1024} MB are read`,
    fix: 'split it, or move what is not configuration out of the layer',
  };
}

function unreadable(error: unknown): Finding {
  return {
    code: CODES.unreadable,
    message: `the file cannot be read: ${reasonOf(error)}`,
    fix: 'make it a readable file inside the workspace, or remove it',
  };
}

/** Node's own messages name absolute paths, which differ between machines. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ENOENT') return 'it is not there';
  if (code === 'EISDIR') return 'it is a directory';
  if (code !== undefined) return String(code);
  return error instanceof Error ? error.message : String(error);
}

function notUtf8(bytes: Uint8Array): Finding {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return {
    code: CODES.notUtf8,
    message: wide ? 'the file is UTF-16, not UTF-8' : 'the file is not UTF-8',
    fix: 'save it as UTF-8 in your editor',
  };
}

function controlCharacter(character: string): Finding {
  const number = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: CODES.controlCharacter,
    message: `the control character U+${number} is not allowed in YAML`,
    fix: `remove it, or write it as \\u${number} in double quotes`,
  };
}
