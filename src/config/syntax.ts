import type { Document, YAMLError, YAMLWarning } from 'yaml';
import { CODES } from './codes.ts';
import { type Finding, MAX_FINDINGS, type Report } from './report.ts';
import { LONGEST_LINE, lineAt, lineStart, lineText, type Source, type Span } from './source.ts';
import { quotedFrom, trapAt } from './traps.ts';

/**
 * Syntax errors in the words of people who write YAML now and then. What follows a first error is mostly noise, so
 * only traps (which are sure) and the first other error are reported.
 */
export function syntaxFindings(source: Source, errors: readonly YAMLError[], report: Report): void {
  const lines = new Set<number>();
  for (const error of errors.slice(0, MAX_FINDINGS)) {
    const trap = trapAt(source, error.pos[0], error.code);
    if (trap === undefined && lines.size > 0) continue;
    const at = trap?.at ?? placeOf(source, error);
    const line = lineAt(source, at.start);
    if (lines.has(line)) continue;
    lines.add(line);
    report(trap?.finding ?? findingOf(source, error), at);
  }
}

/** Where a bracket or quote was opened, when it is not closed; the error itself is noticed much later. */
function placeOf(source: Source, { pos: [start, end], message }: YAMLError): Span {
  const quote = /Missing closing (["'])/.exec(message)?.[1];
  const opened =
    quote !== undefined
      ? source.text.lastIndexOf(quote, start)
      : UNCLOSED.test(message)
        ? openBracket(source.text, start)
        : -1;
  return opened === -1 ? { source, start, end } : { source, start: opened, end: opened + 1 };
}

function openBracket(text: string, from: number): number {
  let closed = 0;
  for (let at = from - 1; at >= 0; at--) {
    const character = text.charAt(at);
    if (character === '}' || character === ']') closed++;
    else if ((character === '{' || character === '[') && closed-- === 0) return at;
  }
  return -1;
}

function findingOf(source: Source, error: YAMLError): Finding {
  const syntax = (message: string, fix?: string): Finding => ({
    code: CODES.syntax,
    message,
    ...(fix === undefined ? {} : { fix }),
  });
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return tabFinding(source, error.pos[0]);
    case 'MULTIPLE_DOCS':
      return {
        code: CODES.severalDocuments,
        message: 'a file holds one document, and here a second one begins',
        fix: 'remove the line ---, or move what follows to a file of its own',
      };
    case 'RESOURCE_EXHAUSTION':
      return { code: CODES.tooDeep, message: 'values are nested too deep to be read' };
    case 'BAD_SCALAR_START':
      return syntax(
        `a text that begins with ${source.text.charAt(error.pos[0])} must be in quotes`,
        `write: ${quotedFrom(source, error.pos[0])}`,
      );
    case 'BAD_DQ_ESCAPE':
      return syntax(
        `${source.text.slice(error.pos[0], error.pos[0] + 2)} means nothing in double quotes`,
        'use single quotes, or write \\\\ for a backslash',
      );
    case 'KEY_OVER_1024_CHARS':
    case 'MULTILINE_IMPLICIT_KEY':
      return syntax(
        'a key must be on one line, with a colon and a space behind it',
        'look for a missing space behind a colon, and at the indentation',
      );
    case 'BLOCK_IN_FLOW':
      return syntax(
        'inside { } and [ ] there are only commas, no lines with - or key:',
        'write all of it in brackets, or none of it',
      );
    case 'BLOCK_AS_IMPLICIT_KEY':
      return syntax(
        'a value and deeper lines cannot both follow a key',
        'look at the indentation of the next line',
      );
    default:
      return syntax(...wordsFor(error.message));
  }
}

const UNCLOSED = /end with a [\]}]/;

const WORDS: readonly (readonly [RegExp, string, string])[] = [
  [
    /Missing closing (["'])/,
    'a quote is opened and not closed',
    "close it; inside single quotes ' is written ''",
  ],
  [UNCLOSED, 'a bracket is opened and not closed', 'close it, or indent its further lines'],
  [
    /need to be followed by map values|map value/,
    'a colon is missing: this is neither a value nor a key',
    'write key: value',
  ],
  [/Missing , or :/, 'a comma is missing', 'separate the values by commas'],
  [
    /same column|indent/i,
    'the indentation does not fit the lines above',
    'begin entries of the same map in the same column',
  ],
  [
    /Unexpected (scalar|double-quoted|single-quoted|flow|block|map|alias)/,
    'this does not belong here',
    'look at quotes, brackets and the indentation just before it',
  ],
];

function wordsFor(message: string): readonly [string, string?] {
  const words = WORDS.find(([pattern]) => pattern.test(message));
  return words === undefined ? [`YAML cannot be read: ${message}`] : [words[1], words[2]];
}

function tabFinding(source: Source, offset: number): Finding {
  const text = lineText(source, lineAt(source, offset));
  const spaces = text
    .slice(0, LONGEST_LINE)
    .replace(/^[ \t]+/, indentation => indentation.replaceAll('\t', '  '));
  return {
    code: CODES.tab,
    message: 'YAML is indented with spaces; here is a tab',
    fix: `write: "${spaces}"`,
  };
}

/** `%YAML 1.2` says what holds anyhow; every other directive changes what the file means. */
export function directiveFindings(
  source: Source,
  directives: Document.Parsed['directives'],
  warnings: readonly YAMLWarning[],
  report: Report,
): void {
  const known = directives.yaml.explicit === true && directives.yaml.version === '1.2';
  const first = source.text.search(known ? /^%(?!YAML)/m : /^%/m);
  const changes = !known && directives.yaml.explicit === true;
  const tags = Object.keys(directives.tags).length > 1;
  if (first === -1 || !(changes || tags || warnings.some(warning => warning.code === 'BAD_DIRECTIVE')))
    return;
  const line = lineAt(source, first);
  report(
    {
      code: CODES.directive,
      message: `the directive ${lineText(source, line)} is not allowed: files are YAML 1.2`,
      fix: 'delete this line',
    },
    { source, start: first, end: lineStart(source, line) + lineText(source, line).length },
  );
}
