import type { Files } from '../../config/files.ts';
import type { Diagnostic, Position } from '../../core/diagnostic.ts';
import { type Drafts, openDrafts } from '../pull/drafts.ts';
import { linesOf } from './lines.ts';

/** Why something is not done, and what a person can do. */
export interface Problem {
  readonly problem: string;
  readonly fix: string;
}

/** Files as they shall be, and what a person should know of that. */
export interface Edited {
  /** Path → text; an empty one for a file that has nothing in it any more. */
  readonly texts: ReadonlyMap<string, string>;
  /** The portals whose configuration says something else now. */
  readonly portals: readonly string[];
  readonly notes: readonly string[];
}

/** One place in a file, and what makes of its text the one that it shall have; undefined where that cannot be. */
export interface Edit {
  readonly at: Position;
  readonly make: (text: string, offset: number) => string | undefined;
}

/** Drafts with edits made, the last place of each file first, so that those before it stay where they are. */
export function draftEdits(files: Files, edits: readonly Edit[]): Drafts | Problem {
  const drafts = openDrafts(files);
  const places = new Map(edits.map(edit => [placeText(edit.at), edit]));
  const lastFirst = [...places.values()].sort((a, b) => b.at.line - a.at.line || b.at.column - a.at.column);
  for (const { at, make } of lastFirst) {
    const text = drafts.text(at.file) ?? '';
    const changed = make(text, offsetOf(text, at));
    if (changed === undefined)
      return {
        problem: `${placeText(at)} is written in a way that cannot be changed by itself`,
        fix: 'change it by hand; nothing was written',
      };
    drafts.set(at.file, changed);
  }
  return drafts;
}

function offsetOf(text: string, { line, column }: Position): number {
  return (
    linesOf(text)
      .slice(0, line - 1)
      .join('').length +
    column -
    1
  );
}

/** What the edited files would be refused for. */
export function invalid([first]: readonly Diagnostic[]): Problem {
  const at = first?.at ? `${placeText(first.at)}: ` : '';
  return {
    problem: `the configuration would have an error then: ${at}${first?.message ?? ''}`,
    fix: `change that first${first?.fix === undefined ? '' : ` (${first.fix})`}; nothing was written`,
  };
}

export function placeText({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`;
}
