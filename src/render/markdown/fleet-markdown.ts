import type { FleetPlans } from '../../core/fleet.ts';
import { type Around, brief, type Detail, full } from '../fleet/around.ts';
import { type FrameOptions, foot, head } from './frame.ts';
import { countWhole, divide, sizeOf, writePiece } from './pieces.ts';
import { sectionsOf } from './sections.ts';

interface Size {
  /** Bytes of a part: no more than so many characters, either. */
  readonly limit: number;
  /** What does not fit in so many parts is counted. */
  readonly mostParts?: number;
  readonly detail: Detail;
}

/** A comment of a pull request: GitHub takes 65,536 characters. */
export const commentSize: Size = { limit: 60_000, detail: brief };
/** The summary of a step: GitHub takes 1 MiB, and there is only one. */
export const summarySize: Size = { limit: 1_000_000, mostParts: 1, detail: full };

/**
 * The plans of a fleet as GitHub's Markdown, in as many parts as it takes: all portals in a table, what needs attention
 * and what is held, then each change once with the portals it is for. Texts of portals are only text: neither markup,
 * nor mentions, nor references. The same plans give the same bytes.
 */
export function fleetMarkdown(fleet: FleetPlans, options: FrameOptions & Size): readonly string[] {
  const around: Around = { fleet, detail: options.detail };
  const pieces = sectionsOf(around);
  const frame =
    sizeOf(head(fleet, options, 999, 999)) + sizeOf(foot(options, 'next')) + sizeOf(foot(options, 99_999));
  const parts = divide(pieces, options.limit - frame);
  const shown = parts.slice(0, options.mostParts);
  const left = countWhole(parts.slice(shown.length).flat());
  return shown.map((inside, index) => {
    const isLast = index === shown.length - 1;
    const end = isLast ? (parts.length > shown.length ? left : undefined) : 'next';
    return [head(fleet, options, index + 1, shown.length), ...inside, foot(options, end)]
      .map(writePiece)
      .join('');
  });
}
