import { fence } from '../render/markdown/blocks.ts';
import { writePiece } from '../render/markdown/pieces.ts';
import { thousands } from '../render/safe.ts';

/** Text as Markdown shows it letter for letter, cut where it is longer than there is room for. */
export function fenced(text: string, most = 900_000): string {
  const shown = text.length > most ? text.slice(0, most) : text;
  const left = text.length - shown.length;
  const more = left > 0 ? [`... (${thousands(left)} more characters: see the log of the run)`] : [];
  return writePiece(fence('text', [...shown.trimEnd().split('\n'), ...more]));
}
