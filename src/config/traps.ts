import { CODES } from './codes.ts';
import { type Finding, shown } from './report.ts';
import { LONGEST_LINE, lineAt, lineStart, lineText, type Source, type Span } from './source.ts';

/**
 * The four things that people write without thinking of YAML: `{{ … }}` and `${…}` where YAML reads a map, a colon in
 * a name, and ` #` in a text. Each is named as such, with the corrected line.
 */
const TEMPLATE = /(?:^|[:\-,[{]\s)\s*(\{\{)/;
const VARIABLE_IN_FLOW = /(?<=[[{,:]\s*)[^\s,"'{[\]}]*\$\{/;
const CUT = /[ \t]#[^\s#]/;

/** A map in braces that begins with `{{` is a template that lacks its quotes. */
export function templateTrap(map: Span): Finding | undefined {
  return map.source.text.startsWith('{{', map.start) ? templateFinding(map.source, map.start) : undefined;
}

function templateFinding(source: Source, offset: number): Finding {
  return {
    code: CODES.template,
    message: 'YAML takes {{ … }} for a map unless the text is in quotes',
    fix: `write: ${quotedFrom(source, offset)}`,
  };
}

/**
 * The comment behind a plain value that ends at `offset`, when it was likely meant as text: `Ticket #5`, with no space
 * behind the #. Ordinary comments (`# note`) have one.
 */
export function cutComment(source: Source, offset: number): Span | undefined {
  const line = lineAt(source, offset);
  const start = lineStart(source, line);
  // A value of nothing ends where its comment begins.
  const end = start + source.text.slice(start, offset).trimEnd().length;
  const rest = lineText(source, line).slice(end - start);
  const match = /^[ \t]+(?=#[^\s#])/.exec(rest);
  return match === null
    ? undefined
    : { source, start: end + match[0].length, end: end + rest.trimEnd().length };
}

/** A text that is cut by ` #…`: `value` is where the text begins. */
export function cutFinding(value: Span, cut: Span): Finding {
  return {
    code: CODES.cut,
    message: `the text ends before ${shown(value.source.text.slice(cut.start, cut.end))}: " #" begins a comment`,
    fix: `write: ${quotedFrom(value.source, value.start, false)} (or put a space behind # when it is a comment)`,
  };
}

/** The trap that a syntax error at an offset comes from; undefined when it is none. */
export function trapAt(
  source: Source,
  offset: number,
  code: string,
): { readonly finding: Finding; readonly at: Span } | undefined {
  const line = lineAt(source, offset);
  for (const candidate of [line, line - 1]) {
    const found = candidate < 0 ? undefined : trapInLine(source, candidate, offset, code);
    if (found !== undefined) return found;
  }
  return undefined;
}

function trapInLine(
  source: Source,
  line: number,
  offset: number,
  code: string,
): { readonly finding: Finding; readonly at: Span } | undefined {
  const text = lineText(source, line);
  if (text.length > LONGEST_LINE) return undefined;
  const start = lineStart(source, line);
  const here = lineAt(source, offset) === line;
  const spanFrom = (column: number): Span => ({
    source,
    start: start + column,
    end: start + text.trimEnd().length,
  });
  const template = TEMPLATE.exec(text);
  if (template !== null) {
    const at = spanFrom(template.index + template[0].length - 2);
    return { finding: templateFinding(source, at.start), at };
  }
  const nested = code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BLOCK_IN_FLOW';
  const variable = nested && source.text.startsWith('${', offset) ? undefined : VARIABLE_IN_FLOW.exec(text);
  if (variable !== null && variable !== undefined && isInFlow(text.slice(0, variable.index))) {
    const at = spanFrom(variable.index);
    return { finding: variableFinding(source, at.start), at };
  }
  if (here && nested && /:(?:\s|$)/.test(text.slice(offset - start)))
    return colonTrap(spanFrom(offset - start));
  const cut = CUT.exec(text);
  if (cut === null) return undefined;
  return { finding: cutKeyFinding(text), at: spanFrom(cut.index + 1) };
}

function variableFinding(source: Source, offset: number): Finding {
  return {
    code: CODES.variableUnquoted,
    message: 'inside { } and [ ], and before a colon, ${…} must be in quotes',
    fix: `write: ${quotedFrom(source, offset)}`,
  };
}

function colonTrap(at: Span): { readonly finding: Finding; readonly at: Span } {
  if (at.source.text.startsWith('${', at.start)) return { finding: variableFinding(at.source, at.start), at };
  return {
    at,
    finding: {
      code: CODES.colon,
      message: 'a text with a colon and a space in it must be in quotes',
      fix: `write: ${quotedFrom(at.source, at.start)}`,
    },
  };
}

/** `Ticket #5: Label`: the key itself is cut. */
function cutKeyFinding(text: string): Finding {
  const corrected = text.replace(
    /^\s*((?:- )*)([^:"'{[\s][^:"'{[]*? #[^:]*)(:.*)$/,
    (_, before: string, key: string, rest: string) => before + quoted(key) + rest,
  );
  return {
    code: CODES.cut,
    message: '" #" begins a comment, so what stands behind it is missing here',
    fix: corrected === text ? 'put the text in quotes' : `write: ${corrected}`,
  };
}

/** The line of an offset with quotes around the value that begins there. */
export function quotedFrom(source: Source, offset: number, dropComment = true): string {
  const line = lineAt(source, offset);
  const text = lineText(source, line);
  const column = offset - lineStart(source, line);
  if (text.length > LONGEST_LINE) return quoted(`${text.slice(column, column + 40)}…`);
  const before = text.slice(0, column);
  const rest = text.slice(column);
  const value = isInFlow(before)
    ? flowValue(rest)
    : dropComment
      ? rest.replace(/\s+#(?:\s.*)?$/, '').trimEnd()
      : rest.trimEnd();
  return (before + quoted(value) + rest.slice(value.length)).trim();
}

/** Up to the comma or bracket that ends it; those inside of `{{ … }}` and `${…}` belong to it. */
function flowValue(rest: string): string {
  return rest.replace(/^((?:\{\{.*?\}\}|\$\{[^}]*\}|[^,\]}])+).*$/, '$1').trimEnd();
}

function isInFlow(before: string): boolean {
  const brackets = before.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '');
  return (brackets.match(/[{[]/g)?.length ?? 0) > (brackets.match(/[}\]]/g)?.length ?? 0);
}

function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
