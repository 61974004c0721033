import { diffArrays } from 'diff';
import { asciiOnly, quoted, visible } from './safe.ts';
import type { Paint } from './style.ts';
import { displayWidth } from './width.ts';

type Side = 'same' | 'added' | 'removed';
interface Run {
  readonly side: Side;
  readonly tokens: readonly string[];
}

const asian = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
/** A line break, blanks, one ideograph or kana (Japanese has no blanks between words), a word, or one other character. */
const token = new RegExp(`\\n|[^\\S\\n]+|${asian}|(?:(?!${asian})[\\p{L}\\p{N}\\p{M}_])+|.`, 'gsu');

const breakable = new RegExp(`^(?:\\s+|${asian})$`, 'u');

/**
 * Beyond so many edits the texts have little in common. A bound on edits instead of `diff`'s timeout: the same plan
 * gives the same bytes on a slow machine, too.
 */
const mostEdits = 400;
const columns = 96;
/** How many unchanged tokens stay on each side of a change. */
const context = 12;

/**
 * What changed between two long texts, word by word, as lines: `Decides [-which-]{+what+} team owns it.`
 * Unchanged stretches are left out (`...`); line breaks show as `\n` and break the line. Texts with little in common
 * are shown one after the other.
 */
export function wordDiff(before: string, after: string, paint: Paint): string[] {
  const runs = compareWords(before, after);
  if (!runs) return oneAfterTheOther(before, after, paint);
  return layOut(runs.flatMap(run => pieces(run, paint))).map(line => (line === '' ? '|' : `| ${line}`));
}

function oneAfterTheOther(before: string, after: string, paint: Paint): string[] {
  const afterCharacters = [...after];
  const differs = [...before].findIndex((character, index) => character !== afterCharacters[index]);
  // A long common beginning must not push the difference out of sight.
  const start = differs < 80 ? 0 : differs - 40;
  const show = (text: string): string =>
    (start === 0 ? '' : '... ') + quoted([...text].slice(start).join(''), 600);
  return [paint.remove(`- ${show(before)}`), paint.add(`+ ${show(after)}`)];
}

/** Runs of tokens that both texts share or one has; undefined when they share too little to be read as one text. */
function compareWords(before: string, after: string): readonly Run[] | undefined {
  const changes = diffArrays(before.match(token) ?? [], after.match(token) ?? [], {
    maxEditLength: mostEdits,
  });
  if (!changes) return undefined;
  const runs = changes.map(
    ({ added, removed, value }): Run => ({
      side: added ? 'added' : removed ? 'removed' : 'same',
      tokens: value,
    }),
  );
  const shared = runs
    .filter(run => run.side === 'same')
    .map(run => run.tokens.join('').replace(/\s/g, '').length);
  const enough = shared.reduce((sum, length) => sum + length, 0) * 4 >= Math.min(before.length, after.length);
  return enough ? elide(joinRuns(runs)) : undefined;
}

/** Neighbouring changes with nothing but a blank between them read better as one: removed words first, then added. */
function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    // `[-an-]{+a named+} owner`, not `[-an -]{+a named +}owner`.
    const tail = removed.at(-1) === ' ' && added.at(-1) === ' ' ? 1 : 0;
    if (removed.length > tail)
      joined.push({ side: 'removed', tokens: removed.slice(0, removed.length - tail) });
    if (added.length > tail) joined.push({ side: 'added', tokens: added.slice(0, added.length - tail) });
    if (tail > 0) joined.push({ side: 'same', tokens: [' '] });
    removed = [];
    added = [];
  };
  runs.forEach((run, index) => {
    const between =
      removed.length > 0 &&
      added.length > 0 &&
      index < runs.length - 1 &&
      run.tokens.every(text => text === ' ');
    if (run.side === 'same' && !between) {
      flush();
      joined.push(run);
    }
    if (run.side === 'removed' || between) removed.push(...run.tokens);
    if (run.side === 'added' || between) added.push(...run.tokens);
  });
  flush();
  return joined;
}

function elide(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, index) => {
    const head = index === 0 ? 0 : context;
    const tail = index === runs.length - 1 ? 0 : context;
    if (run.side !== 'same' || run.tokens.length <= head + tail + context) return run;
    const start = run.tokens.slice(0, head);
    const end = run.tokens.slice(run.tokens.length - tail);
    return { side: 'same', tokens: [...start, ...between(start.at(-1), '...', end[0]), ...end] };
  });
}

/** A token with a blank on each side where there is none and something stands there. */
function between(left: string | undefined, middle: string, right: string | undefined): readonly string[] {
  const blank = (neighbour: string | undefined): readonly string[] =>
    neighbour === undefined || /\s/.test(neighbour) ? [] : [' '];
  return [...blank(left), middle, ...blank(right)];
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
