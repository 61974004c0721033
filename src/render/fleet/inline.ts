import { html } from 'hono/html';
import type { Html } from '../html/page.ts';
import { cut } from '../safe.ts';

/*
 * Texts in blocks of HTML, on pages and in Markdown: Markdown is not read there, so escaping HTML is enough for structure. What GitHub still turns
 * into links once Markdown has become a page (mentions, issues, commits, addresses) it leaves alone within <code>.
 */

/** A name or a value, as it is. */
export function code(text: string, most = 200): Html {
  return html`<code>${text === '' ? '(empty)' : cut(text, most)}</code>`;
}

/** A sentence, in which whatever is not a plain word stands as code. */
export function prose(text: string, most = 500): Html {
  return html`${wordRuns(cut(text, most)).map(
    ({ text: run, isPlain, end }, index) =>
      html`${index > 0 ? ' ' : ''}${isPlain ? run : html`<code>${run}</code>`}${end}`,
  )}`;
}

interface WordRun {
  readonly text: string;
  readonly isPlain: boolean;
  /** Punctuation behind code. */
  readonly end: string;
}

/** Words one by one, those that are code and stand together as one. */
function wordRuns(text: string): readonly WordRun[] {
  const runs: WordRun[] = [];
  for (const word of text.split(' ')) {
    const isPlain = isPlainWord(word);
    const end = isPlain ? '' : (/(?<=[^,.;:!?])[,.;:!?]$/.exec(word)?.[0] ?? '');
    const run = { text: end === '' ? word : word.slice(0, -1), isPlain, end };
    const last = runs.at(-1);
    if (last && !last.isPlain && !isPlain && last.end === '')
      runs[runs.length - 1] = { ...run, text: `${last.text} ${run.text}` };
    else runs.push(run);
  }
  return runs;
}

const letters = /^["'(]*\p{L}[\p{L}\p{M}'-]*["'),.;:!?]*$/u;
const number = /^["'(]*\d{1,6}(?:,\d{3})*["'%),.;:]*$/;
const sign = /^(?:[-+~^=|/>]|->|\.\.\.|)$/;
/** GitHub links what may be the id of a commit. */
const commit = /[0-9a-f]{7}/i;

function isPlainWord(word: string): boolean {
  return (letters.test(word) && !commit.test(word)) || number.test(word) || sign.test(word);
}
