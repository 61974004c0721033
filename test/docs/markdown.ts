/** A fenced block: what follows the backticks, and where its content stands. */
export interface Block {
  readonly info: string;
  readonly lines: readonly string[];
  /** Line of the opening fence, from 1. */
  readonly line: number;
}

/** A hidden instruction to the runner: `<!-- portal 147893286 -->`, `<!-- in HubSpot: PATCH … -->`. */
export interface Comment {
  readonly comment: string;
  readonly line: number;
}

export type Part = Block | Comment;

/** Fenced blocks and comments of a page, in their order. Fences are three backticks at the beginning of a line. */
export function partsOf(text: string): Part[] {
  const lines = text.split('\n');
  const parts: Part[] = [];
  for (let index = 0; index < lines.length; index++) {
    const start = index;
    const line = lines[index] ?? '';
    if (line.startsWith('```')) {
      index = endOf(lines, start, other => other === '```');
      parts.push({ info: line.slice(3).trim(), lines: lines.slice(start + 1, index), line: start + 1 });
    } else if (line.startsWith('<!--')) {
      index = endOf(lines, start - 1, other => other.endsWith('-->'));
      const comment = lines
        .slice(start, index + 1)
        .join('\n')
        .slice('<!--'.length, -'-->'.length)
        .trim();
      parts.push({ comment, line: start + 1 });
    }
  }
  return parts;
}

function endOf(lines: readonly string[], start: number, ends: (line: string) => boolean): number {
  const end = lines.findIndex((line, index) => index > start && ends(line));
  if (end === -1) throw new Error(`line ${start + 1} is never closed`);
  return end;
}

export function isBlock(part: Part): part is Block {
  return 'info' in part;
}

/** The text without fenced blocks and code spans: where links and headings are. */
export function proseOf(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
}

/** What can stand behind `#`: headings as GitHub spells them. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#{1,6} (.+)$/gm)];
  return new Set(headings.map(([, heading = '']) => slug(heading)));
}

function slug(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
