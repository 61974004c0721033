import type { Html } from '../html/page.ts';
import type { Fold, Piece } from './pieces.ts';

/*
 * Each block ends with an empty line: what comes next is neither taken for a part of it nor for HTML.
 */

/** A part of the page under a heading of ours; none where it would be empty. */
export function section(title: string, inside: readonly Piece[]): readonly Piece[] {
  if (inside.length === 0) return [];
  return [{ open: `### ${title}\n`, again: `### ${title} (continued)\n`, inside, close: '' }];
}

export function paragraph(text: Html): string {
  return `<p>${text}</p>\n`;
}

export function list(items: readonly Html[]): readonly Piece[] {
  return [{ open: '<ul>', again: '<ul>', inside: items.map(item => `<li>${item}</li>`), close: '</ul>\n' }];
}

/** A list with what is said of all of it: again, where it goes on in the next part. */
export function listUnder(head: Html, items: readonly Html[]): Fold {
  return {
    open: `<p>${head}</p>\n\n<ul>`,
    again: `<p>${head} (continued)</p>\n\n<ul>`,
    inside: items.map(item => `<li>${item}</li>`),
    close: '</ul>\n',
  };
}

/** Lines between fences that are longer than anything in them. */
export function fence(language: string, lines: readonly string[]): Fold {
  const longest = Math.max(2, ...lines.flatMap(line => line.match(/`+/g) ?? []).map(ticks => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  const open = `${ticks}${language}`;
  return { open, again: open, inside: lines, close: `${ticks}\n` };
}
