import { commonTexts, type Pairing } from './sequence.ts';
import { openYaml, yamlText } from './yaml-document.ts';

/**
 * A changed document as text in which every line that did not change is as it stood: `text` is the file, `plain` the
 * same printed without any change, `changed` the same printed with the changes. Printing alone would indent anew and
 * take out what is only there for the eye.
 */
export function keepText(text: string, plain: string, changed: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const styled = (inStyle: Style) => merged(lines, plain.split('\n'), changed.split('\n'), inStyle).join(end);
  const wanted = normal(changed);
  const kept = [styled(styleOf(text)), styled(line => line)].find(one => normal(one) === wanted);
  return kept ?? changed;
}

/** How new lines are written. */
type Style = (line: string) => string;

/** Brackets and braces with or without a space inside, as the file has them. */
function styleOf(text: string): Style {
  const isTight = (open: string) =>
    new RegExp(`\\${open}[^\\s]`).test(text) && !new RegExp(`\\${open} +\\S`).test(text);
  const brackets = isTight('[');
  const braces = isTight('{');
  return line => {
    const tight = brackets ? line.replace(/\[ (?=\S)/g, '[').replace(/(?<=\S) \]/g, ']') : line;
    return braces ? tight.replace(/\{ (?=\S)/g, '{').replace(/(?<=\S) \}/g, '}') : tight;
  };
}

function normal(text: string): string | undefined {
  const document = openYaml(text);
  return document.errors.length > 0 ? undefined : yamlText(document);
}

/** Three versions of a list of lines: what did not change from `plain` to `changed` is taken from `text`. */
function merged(
  text: readonly string[],
  plain: readonly string[],
  changed: readonly string[],
  inStyle: Style,
): string[] {
  const stays = new Map(commonTexts(plain, changed));
  const fixed = blocksOf(text, plain).flatMap((block): Fixed[] => {
    const [from, to] = block.plain;
    const start = stays.get(from);
    const isWhole = plain
      .slice(from, to)
      .every((_, index) => start !== undefined && stays.get(from + index) === start + index);
    return start === undefined || !isWhole ? [] : [{ ...block, changed: [start, start + to - from] }];
  });
  const result: string[] = [];
  let from = 0;
  for (const block of fixed) {
    result.push(...placed(changed.slice(from, block.changed[0])), ...text.slice(...block.text));
    from = block.changed[1];
  }
  return [...result, ...placed(changed.slice(from))];

  function placed(news: readonly string[]): readonly string[] {
    return news.length === 0 ? [] : indented(news.map(inStyle), shiftAt(news, fixed, from, { text, plain }));
  }
}

type Range = readonly [number, number];

/** Lines of `plain`, and those of the file that they are printed from: mostly one each, several where text was folded. */
interface Block {
  readonly plain: Range;
  readonly text: Range;
}

/** One that the changed lines have, too. */
interface Fixed extends Block {
  readonly changed: Range;
}

function blocksOf(text: readonly string[], plain: readonly string[]): readonly Block[] {
  const same = commonTexts(plain.map(withoutSpace), text.map(withoutSpace));
  const blocks = between(same, plain.length, text.length, (i, j) => {
    // printed otherwise: a key is the same still
    const alike = commonTexts(plain.slice(...i).map(headOf), text.slice(...j).map(headOf));
    const moved = alike.map(([a, b]) => [a + i[0], b + j[0]] as const);
    return between(moved, i[1], j[1], (inPlain, inText) => [{ plain: inPlain, text: inText }], [i[0], j[0]]);
  });
  return blocks.reduce<readonly Block[]>(withBlock, []);
}

/** A block for each pair, and what `make` makes of the lines between them. */
function between(
  pairs: Pairing,
  endPlain: number,
  endText: number,
  make: (plain: Range, text: Range) => readonly Block[],
  start: Range = [0, 0],
): readonly Block[] {
  let [atPlain, atText] = start;
  return [...pairs, [endPlain, endText] as const].flatMap(([i, j]) => {
    const gap = i > atPlain || j > atText ? make([atPlain, i], [atText, j]) : [];
    [atPlain, atText] = [i + 1, j + 1];
    return i < endPlain ? [...gap, { plain: [i, i + 1] as const, text: [j, j + 1] as const }] : gap;
  });
}

/** A line up to its first colon. */
function headOf(line: string): string {
  return withoutSpace(/^[^:]*:|/.exec(line)?.[0] || line);
}

/** Lines that are not printed (blank ones) belong to what is before them. */
function withBlock(blocks: readonly Block[], block: Block): readonly Block[] {
  const last = blocks.at(-1);
  if (block.plain[0] < block.plain[1] || !last) return [...blocks, block];
  return [...blocks.slice(0, -1), { ...last, text: [last.text[0], block.text[1]] }];
}

function withoutSpace(line: string): string {
  return line.replace(/\s+/g, '');
}

function indentOf(line: string | undefined): number {
  return /^ */.exec(line ?? '')?.[0].length ?? 0;
}

interface Lines {
  readonly text: readonly string[];
  readonly plain: readonly string[];
}

/** By how much the file is indented otherwise around a place: as a line beside it that is as deep, or its parent. */
function shiftAt(news: readonly string[], fixed: readonly Fixed[], from: number, lines: Lines): number {
  const depth = Math.min(...news.filter(line => line.trim() !== '').map(indentOf));
  const said = fixed.filter(({ plain }) => lines.plain[plain[0]]?.trim() !== '');
  const before = said.filter(block => block.changed[1] <= from).reverse();
  const behind = said.filter(block => block.changed[1] > from);
  const like =
    siblingIn(before, depth, lines) ??
    siblingIn(behind, depth, lines) ??
    before.find(block => depthOf(block, lines) < depth);
  return like ? indentOf(lines.text[like.text[0]]) - depthOf(like, lines) : 0;
}

function depthOf({ plain }: Block, lines: Lines): number {
  return indentOf(lines.plain[plain[0]]);
}

/** The nearest block that is indented as deep, with nothing less deep in between. */
function siblingIn(blocks: readonly Fixed[], depth: number, lines: Lines): Fixed | undefined {
  const nearest = blocks.find(block => depthOf(block, lines) <= depth);
  return nearest && depthOf(nearest, lines) === depth ? nearest : undefined;
}

function indented(lines: readonly string[], by: number): readonly string[] {
  if (by >= 0) return lines.map(line => (line.trim() === '' ? line : `${' '.repeat(by)}${line}`));
  return lines.map(line => (indentOf(line) >= -by ? line.slice(-by) : line));
}
