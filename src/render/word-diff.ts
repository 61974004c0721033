import { asciiOnly, quoted, visible } from './safe.ts';
import type { Paint } from './style.ts';
import { displayWidth } from './width.ts';
import type { Run, Side } from './word-runs.ts';
import { asian, compareWords } from './word-runs.ts';

/** A line may end behind blanks and ideographs. */
const breakable = new RegExp(`^(?:\\s+|${asian})$`, 'u');
const columns = 96;

/**
 * What changed between two long texts, word by word, as lines: `Decides [-which-]{+what+} team owns it.`
 * Unchanged stretches are left out (`...`); line breaks show as `\n` and break the line. Texts with little in common
 * are shown one after the other.
 */
export function wordDiff(before: string, after: string, paint: Paint): string[] {
  const runs = compareWords(before, after);
  if (!runs) return oneAfterTheOther(before, after, paint);
  return layOut(runs.flatMap(run => pieces(run, paint))).map(line => `| ${line}`);
}

function oneAfterTheOther(before: string, after: string, paint: Paint): string[] {
  const afterCharacters = [...after];
  const beforeCharacters = [...before, undefined];
  const differs = beforeCharacters.findIndex((character, index) => character !== afterCharacters[index]);
  // A long common beginning must not push the difference out of sight.
  const start = differs < 80 ? 0 : differs - 40;
  const show = (text: string): string =>
    (start === 0 ? '' : '... ') + quoted([...text].slice(start).join(''), 600);
  return [paint.remove(`- ${show(before)}`), paint.add(`+ ${show(after)}`)];
}

/** A bit of text that is not broken over lines; `breaks` ends the line after it. */
interface Piece {
  readonly text: string;
  readonly paint: (text: string) => string;
  readonly breaks: boolean;
  /** Whether a line may end here. */
  readonly ends: boolean;
}

const marks: Readonly<Record<Side, readonly [string, string]>> = {
  same: ['', ''],
  removed: ['[-', '-]'],
  added: ['{+', '+}'],
};

function pieces(run: Run, paint: Paint): readonly Piece[] {
  const [open, close] = marks[run.side];
  const painter = { same: (text: string) => text, removed: paint.remove, added: paint.add }[run.side];
  const last = run.tokens.length - 1;
  return run.tokens.map((text, index) => ({
    text: `${index === 0 ? open : ''}${visible(text)}${index === last ? close : ''}`,
    paint: painter,
    breaks: text === '\n',
    ends: breakable.test(text),
  }));
}

/** Breaks lines behind blanks and ideographs, and where the text does. */
function layOut(all: readonly Piece[]): readonly string[] {
  const lines: Piece[][] = [[]];
  let width = 0;
  for (const chunk of chunks(all)) {
    const size = chunk.reduce((sum, piece) => sum + displayWidth(piece.text), 0);
    if (width > 0 && width + size > columns) {
      lines.push([]);
      width = 0;
    }
    lines.at(-1)?.push(...chunk);
    width += size;
    if (chunk.at(-1)?.breaks) {
      lines.push([]);
      width = 0;
    }
  }
  return lines.filter(line => line.length > 0).map(paintLine);
}

/** Pieces that stay on one line together. */
function chunks(all: readonly Piece[]): readonly (readonly Piece[])[] {
  const together: Piece[][] = [[]];
  for (const piece of all) {
    together.at(-1)?.push(piece);
    if (piece.ends) together.push([]);
  }
  return together;
}

/** One colour code for neighbours of one colour, and no blanks at the end. */
function paintLine(line: readonly Piece[]): string {
  const end = line.findLastIndex(piece => piece.text.trimEnd() !== '') + 1;
  const stretches: Piece[] = [];
  for (const piece of line.slice(0, end)) {
    const last = stretches.at(-1);
    if (last?.paint === piece.paint)
      stretches[stretches.length - 1] = { ...last, text: last.text + piece.text };
    else stretches.push(piece);
  }
  return stretches.map(stretch => stretch.paint(stretch.text)).join('');
}

/** Two texts for a line `a -> b`; spelled in ASCII when they would look the same. */
export function tellApart(before: string, after: string): readonly [string, string] {
  return before.normalize('NFC') === after.normalize('NFC')
    ? [asciiOnly(before), asciiOnly(after)]
    : [before, after];
}
