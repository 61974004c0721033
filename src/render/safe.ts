/**
 * What would act on a terminal or hide from a reader: controls, format characters (bidi overrides, zero-width, tags),
 * line separators, lone surrogates, spaces that pass for the plain one. Emoji variation selectors are harmless;
 * the ideographic space is ordinary in Japanese labels.
 */
export const unseen =
  /(?!\ufe0e|\ufe0f|\u3000| )[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text from a portal or a file, on one line, with everything invisible spelled out as `\u001b`. */
export function visible(text: string): string {
  return text.replace(unseen, escapeCharacter);
}

/** Like `visible`, cut after so many characters, saying how many are left out. */
export function cut(text: string, limit: number): string {
  const characters = [...text];
  const left = characters.length - limit;
  // Cutting a few characters would cost more room than it saves.
  if (left <= 20) return visible(text);
  return `${visible(characters.slice(0, limit).join(''))}... (${thousands(left)} more characters)`;
}

/** Text between double quotes, `"` and `\` escaped, so that an escape cannot be confused with what was typed. */
export function quoted(text: string, limit: number = Number.POSITIVE_INFINITY): string {
  const characters = [...text];
  const left = characters.length - limit;
  const inner = (part: string): string => visible(part.replace(/["\\]/g, '\\$&'));
  if (left <= 20) return `"${inner(text)}"`;
  return `"${inner(characters.slice(0, limit).join(''))}..." (${thousands(left)} more characters)`;
}

/** Everything outside ASCII spelled out, for two texts that look the same and are not. */
export function asciiOnly(text: string): string {
  return text.replace(/[^ -~]/gu, escapeCharacter);
}

/** 4210 as `4,210`, the same on every machine. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function escapeCharacter(character: string): string {
  const code = Number(character.codePointAt(0));
  const hex = code.toString(16);
  return short[character] ?? (code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
}
