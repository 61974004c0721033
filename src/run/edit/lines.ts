/** The lines of a text, each with its end, so that together they are the text. */
export function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** The index of the line that an offset is in, from 0. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}

export interface LineRange {
  readonly from: number;
  /** The last one. */
  readonly to: number;
}

/**
 * Lines with the comments that are about them: those right above, as far to the right, and those below that are further
 * to the right. What a file begins with is about the file.
 */
export function withComments(lines: readonly string[], { from, to }: LineRange): LineRange {
  const indent = indentOf(lines[from]);
  const isComment = (line: string | undefined) => line?.trimStart().startsWith('#') === true;
  let above = from;
  while (isComment(lines[above - 1]) && indentOf(lines[above - 1]) === indent) above -= 1;
  let below = to;
  while (isComment(lines[below + 1]) && indentOf(lines[below + 1]) > indent) below += 1;
  return { from: above === 0 ? from : above, to: below };
}

/** Lines without the blank one too many that is left where something was taken out in front of an index. */
export function withoutGap(lines: readonly string[], at: number): readonly string[] {
  const isBlank = (index: number) => lines[index]?.trim() === '';
  const isFirst = at === 0 || isBlank(at - 1) || lines[at - 1]?.trimEnd().endsWith(':');
  if (isFirst && isBlank(at)) return lines.filter((_, index) => index !== at);
  // at the end of the file, it is the one before
  return at === lines.length && isBlank(at - 1) ? lines.slice(0, -1) : lines;
}

function indentOf(line: string | undefined): number {
  return /^ */.exec(line ?? '')?.[0].length ?? 0;
}
