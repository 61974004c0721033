/** Texts as YAML scalars that read back exactly as they are. */

/** What a file must not contain as it is, what editors may change, and what nobody would see: bidi marks, zero widths. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u;
const INVISIBLE_ALL = new RegExp(INVISIBLE.source, 'gu');
const INDICATOR = /^(?:[?:,[\]{}#&*!|>'"%@`]|-(?:[\s-]|$)|\.\.\.)/;

/** Without quotes where that is safe, else in the quotes that need fewer escapes. */
export function scalarText(text: string): string {
  return isPlain(text) ? text : quotedText(text);
}

/** A key; `<<` is the merge key unless it is quoted. */
export function keyText(text: string): string {
  return text === '<<' ? quotedText(text) : scalarText(text);
}

export function quotedText(text: string): string {
  if (/["\\]/.test(text) && !INVISIBLE.test(text)) return `'${text.replaceAll("'", "''")}'`;
  const escaped = text.replace(/["\\]/g, '\\$&').replace(INVISIBLE_ALL, escapeOf);
  return `"${escaped}"`;
}

function escapeOf(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  if (character === '\r') return '\\r';
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  return code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}

function isPlain(text: string): boolean {
  if (text === '' || text === 'null' || text === '~' || text !== text.trim()) return false;
  return !INDICATOR.test(text) && !/:\s|:$|\s#/.test(text) && !INVISIBLE.test(text);
}

/** The header and lines of a literal block, for texts of several lines that survive it unchanged. */
export function blockText(
  text: string,
): { readonly header: string; readonly lines: readonly string[] } | undefined {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const lines = body.split('\n');
  const survives =
    /^\S/.test(body) && lines.every(line => line === '' || (/\S/.test(line) && !INVISIBLE.test(line)));
  if (!text.includes('\n') || !survives || lines.at(-1) === '') return undefined;
  return { header: body === text ? '|-' : '|', lines };
}
