import { diffArrays } from 'diff';

export type Side = 'same' | 'added' | 'removed';
export interface Run {
  readonly side: Side;
  readonly tokens: readonly string[];
}

/** Ideographs and kana: Japanese has no blanks between words. */
export const asian = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
/** A line break, blanks, one ideograph or kana, a word, or one other character. */
const token = new RegExp(`\\n|[^\\S\\n]+|${asian}|(?:(?!${asian})[\\p{L}\\p{N}\\p{M}_])+|.`, 'gsu');

/**
 * Beyond so many edits the texts have little in common. A bound on edits instead of `diff`'s timeout: the same plan
 * gives the same bytes on a slow machine, too.
 */
const mostEdits = 400;
/** How many unchanged tokens stay on each side of a change. */
const context = 12;

/** Runs of tokens that both texts share or one has; undefined when they share too little to be read as one text. */
export function compareWords(before: string, after: string): readonly Run[] | undefined {
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
