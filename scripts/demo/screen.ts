import { stripVTControlCharacters, styleText } from 'node:util';

/** Whether people read this on a terminal that takes colours. */
export const colours: boolean =
  process.stdout.isTTY === true && process.env.TERM !== 'dumb' && (process.env.NO_COLOR ?? '') === '';

type Style = Parameters<typeof styleText>[0];

function styled(style: Style, text: string): string {
  return colours ? styleText(style, text) : text;
}

export const dim = (text: string): string => styled('dim', text);
const bold = (text: string): string => styled('bold', text);
const red = (text: string): string => styled('red', text);

export function say(text = ''): void {
  process.stdout.write(`${text}\n`);
}

export function heading(text: string): void {
  say(`\n${bold(text)}`);
}

/** A command as a person would type it. */
export function typed(command: string): void {
  say(dim(`$ ${command}`));
}

export function complain(text: string): void {
  process.stderr.write(`\n${red(text)}\n`);
}

export function plain(text: string): string {
  return stripVTControlCharacters(text);
}
