import type { Json } from '../core/call.ts';
import { unseen } from './safe.ts';

/**
 * A JSON document as text: two spaces, keys as they come, a newline at the end. Controls, invisible characters and
 * lone surrogates are spelled as escapes, so that the file is as safe to look at as it is to parse.
 */
export function jsonText(value: Json): string {
  // Line breaks are the layout's own: those in strings JSON.stringify has escaped.
  return `${JSON.stringify(value, null, 2).replace(unseen, character => (character === '\n' ? character : escapeUnits(character)))}\n`;
}

/** JSON escapes UTF-16 units, so a character beyond the first plane takes two. */
function escapeUnits(character: string): string {
  return character
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
