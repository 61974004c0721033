import type { Diagnostic, Position, Severity } from '../core/diagnostic.ts';
import { excerptLines } from './excerpt.ts';
import { cut, visible } from './safe.ts';
import type { Paint } from './style.ts';
import { count, indent } from './words.ts';

export interface DiagnosticsTextOptions {
  readonly paint: Paint;
  /** How many to show; 0 shows all. */
  readonly maxErrors?: number;
}

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * Findings as compilers show them: what, where with the line of the file, how to go on; then how many there are.
 * They come in the order given; when there are too many to show, errors go before the rest. No findings, no text.
 */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  { paint, maxErrors = 0 }: DiagnosticsTextOptions,
): string {
  if (diagnostics.length === 0) return '';
  const shown = choose(diagnostics, maxErrors);
  const left = diagnostics.length - shown.length;
  return [
    ...shown.map(diagnostic => `${diagnosticLines(diagnostic, paint).join('\n')}\n\n`),
    left > 0 ? `and ${left} more (--max-errors 0)\n` : '',
    `${countsText(diagnostics)}\n`,
  ].join('');
}

/** `portals/eu/lists.yaml:3:12`, as editors open it. */
export function placeText({ file, line, column }: Position): string {
  return `${visible(file)}:${line}:${column}`;
}

/** Where a code is explained, relative to the project. */
export function documentationOf(code: string): string {
  return `docs/errors.md#${code.toLowerCase()}`;
}

/** One finding, without a line break at the end. */
export function diagnosticLines(diagnostic: Diagnostic, paint: Paint): readonly string[] {
  const { code, severity, message, at, excerpt, fix } = diagnostic;
  const head = severity === 'error' ? paint.error : severity === 'warning' ? paint.change : paint.bold;
  return [
    `${head(`${severity}[${visible(code)}]`)}: ${cut(message, 1000)}`,
    ...(at ? [`  --> ${placeText(at)}`] : []),
    ...(at && excerpt && excerpt.length > 0 ? excerptLines(excerpt, at, paint) : []),
    ...(fix === undefined ? [] : helpLines(fix)),
    `  docs: ${visible(documentationOf(code))}`,
  ];
}

/** Help may have several lines, such as corrected YAML: they stay lines. */
function helpLines(fix: string): string[] {
  const [first = '', ...rest] = fix.replace(/\n+$/, '').split('\n');
  return [
    `  help: ${cut(first, 1000)}`,
    ...indent(
      rest.map(line => cut(line, 1000)),
      8,
    ),
  ];
}

function choose(diagnostics: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  if (most <= 0 || diagnostics.length <= most) return diagnostics;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const others = diagnostics.filter(({ severity }) => severity !== 'error');
  const chosen = new Set([...errors, ...others].slice(0, most));
  return diagnostics.filter(diagnostic => chosen.has(diagnostic));
}

/** `3 errors, 1 warning`. */
function countsText(diagnostics: readonly Diagnostic[]): string {
  const counts = severities.map(
    severity => [severity, diagnostics.filter(one => one.severity === severity).length] as const,
  );
  return counts.flatMap(([severity, number]) => (number > 0 ? [count(number, severity)] : [])).join(', ');
}
