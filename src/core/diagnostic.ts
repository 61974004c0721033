/** Where something stands in a file. Lines and columns count from 1; `file` is relative to the workspace, with `/`. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How many characters of the line are meant; 1 when unknown. */
  readonly length: number;
}

export type Severity = 'error' | 'warning' | 'note';

/** A finding, as a value: what, where, why, and how to go on. Codes are stable and have a section in docs/errors.md. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** One line, in the user's words. */
  readonly message: string;
  readonly at?: Position;
  /** Lines of the file around `at`, so that rendering needs no file system. */
  readonly excerpt?: readonly ExcerptLine[];
  /** What to do next; where possible the corrected line. */
  readonly fix?: string;
}

export interface ExcerptLine {
  readonly line: number;
  readonly text: string;
}

export interface CodeDocumentation {
  readonly title: string;
  /** Why this is refused, and what to do: Markdown, a short paragraph. */
  readonly text: string;
}

/** Errors first is not wanted: readers follow the files. Sorted by file, line, column, code. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.at?.file ?? '', b.at?.file ?? '') ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(diagnostic => diagnostic.severity === 'error');
}

/** Orders text by code unit: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
