import type { NumberLiteral } from './tree.ts';

/** Zeros written out before a number is printed in scientific notation instead. */
const WRITTEN_OUT_ZEROS = 30n;

/** Reads `2.50`, `.5` or `1e3` exactly, however many digits it has. */
export function readNumber(text: string): NumberLiteral {
  const [mantissa = '', power = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const all = whole + fraction;
  let start = 0;
  while (all[start] === '0') start += 1;
  let end = all.length;
  while (end > start && all[end - 1] === '0') end -= 1;
  if (start === end) return { kind: 'number', digits: '0', exponent: 0n };
  const exponent = BigInt(power.replace('+', '')) - BigInt(fraction.length) + BigInt(all.length - end);
  return { kind: 'number', digits: all.slice(start, end), exponent };
}

/** `2.50` is stored as `2.5` (reference 5.2); beyond 30 padding zeros the exponent is kept. */
export function writeNumber({ digits, exponent }: NumberLiteral): string {
  const point = BigInt(digits.length) + exponent;
  if (exponent > WRITTEN_OUT_ZEROS || point < -WRITTEN_OUT_ZEROS) return `${digits}e${exponent}`;
  if (exponent >= 0n) return digits + '0'.repeat(Number(exponent));
  if (point <= 0n) return `0.${'0'.repeat(Number(-point))}${digits}`;
  return `${digits.slice(0, Number(point))}.${digits.slice(Number(point))}`;
}

/** The value between the quotes; an escaped quote is the quote itself, any other backslash stays (a guess). */
export function readString(text: string): string {
  return text
    .slice(1, -1)
    .replace(/\\([\s\S])/g, (pair, character: string) => (/['"]/.test(character) ? character : pair));
}

/** Single quotes (reference 5.2), unless that would need an escape and double quotes would not (a guess). */
export function writeString(value: string): string {
  if (value.includes("'") && !value.includes('"')) return `"${value}"`;
  return `'${value.replace(/\\[\s\S]|'/g, piece => (piece === "'" ? "\\'" : piece))}'`;
}
