import { isCollection, isMap, isPair, isScalar, isSeq } from 'yaml';
import { openYaml } from '../pull/yaml-document.ts';
import { lineAt, linesOf, withComments, withoutGap } from './lines.ts';

/** An entry of a map or an item of a list, as it stands in a text. */
interface Entry {
  readonly start: number;
  readonly end: number;
  readonly flow: boolean;
  /** Whether it is an item of a list. */
  readonly item: boolean;
  /** What stands beside it: the ends and starts of all entries, this one's index among them. */
  readonly all: readonly (readonly [start: number, end: number])[];
  readonly index: number;
}

/**
 * A text without the entry or item that begins at an offset, the comments right above it, and what has nothing in it
 * then. All else is as it was. Undefined where nothing of its own begins there.
 */
export function takeOut(text: string, offset: number): string | undefined {
  const way = wayTo(openYaml(text).contents, offset);
  const [target] = way;
  if (!target) return undefined;
  // what would be left with nothing in it goes, too
  const last = way.findIndex(({ all }) => all.length > 1);
  const top = way[last === -1 ? way.length - 1 : last] ?? target;
  return top.flow ? withoutSpan(text, top) : withoutLines(text, target, top);
}

/** The entry that begins at an offset, and those that it is in, from the inside out. */
function wayTo(node: unknown, offset: number): readonly Entry[] {
  if (!isCollection(node)) return [];
  const all = node.items.map(item => [startOf(item), endOf(item)] as const);
  for (const [index, item] of node.items.entries()) {
    const [start = 0, end = 0] = all[index] ?? [];
    const entry = { start, end, flow: node.flow === true, item: isSeq(node), all, index };
    if (start === offset) return [entry];
    const inside = wayTo(isPair(item) ? item.value : item, offset);
    if (inside.length > 0) return [...inside, entry];
  }
  return [];
}

function startOf(item: unknown): number {
  return rangeOf(isPair(item) ? item.key : item)[0];
}

/** Where the last thing of a node, or of an entry, ends: collections in block style have blank lines and comments in their range. */
export function endOf(item: unknown): number {
  if (isPair(item))
    return item.value === null ? rangeOf(item.key)[1] : Math.max(rangeOf(item.key)[1], endOf(item.value));
  const isBlock = (isMap(item) || isSeq(item)) && item.flow !== true;
  const inside: readonly unknown[] = isBlock ? item.items : [];
  return inside.length > 0 ? endOf(inside.at(-1)) : rangeOf(item)[1];
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = isCollection(node) || isScalar(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
}

/** In braces: with the comma in front of it, or behind it. */
function withoutSpan(text: string, { start, end, all, index }: Entry): string {
  const next = all[index + 1];
  if (next) return text.slice(0, start) + text.slice(next[0]);
  const before = all[index - 1];
  const between = before ? text.slice(before[1], start) : '';
  // a comment there is about what stays
  return before && !between.includes('#')
    ? text.slice(0, before[1]) + text.slice(end)
    : text.slice(0, start) + text.slice(end);
}

/** In lines of its own: those of the target with its comments, and those of what it leaves empty, without theirs. */
function withoutLines(text: string, target: Entry, top: Entry): string | undefined {
  if (!isAlone(text, top)) return undefined;
  const lines = linesOf(text);
  const first = lineAt(text, top.start);
  const range = { from: lineAt(text, target.start), to: lineAt(text, endBefore(text, top.end)) };
  const own = isAlone(text, target) ? withComments(lines, range) : range;
  const start = Math.min(first, own.from);
  const kept = lines.filter((line, index) => {
    if (index < start || index > own.to) return true;
    return index > first && index < own.from && /^\s*(?:#|$)/.test(line);
  });
  return withoutGap(kept, start).join('');
}

/** Whether nothing but its own sign stands in front of an entry in its line. */
function isAlone(text: string, { start, item }: Entry): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return item ? /^\s*-\s+$/.test(before) : /^\s*(?:\?\s+)?$/.test(before);
}

/** A block of text ends behind its last line. */
function endBefore(text: string, end: number): number {
  return text[end - 1] === '\n' ? end - 1 : end;
}
