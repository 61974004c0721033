import type { Paint } from './style.ts';
import { columnWidth, padTo } from './width.ts';

export interface TableRow {
  readonly cells: readonly string[];
  readonly isBad: boolean;
}

/** Texts wider than this do not make their column wider. */
export const longestCell = 160;

/** A name, numbers, and a saying in each row, under their heads. */
export function tableText(heads: readonly string[], rows: readonly TableRow[], paint: Paint): string {
  const widths = heads.map((head, column) =>
    columnWidth([head, ...rows.map(({ cells }) => cells[column] ?? '')], longestCell),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column > 0 && column < heads.length - 1 ? cell.padStart(width) : padTo(cell, width);
      })
      .join('  ')
      .trimEnd();
  return [
    paint.bold(line(heads)),
    ...rows.map(({ cells, isBad }) => (isBad ? paint.error(line(cells)) : line(cells))),
    '',
  ].join('\n');
}
