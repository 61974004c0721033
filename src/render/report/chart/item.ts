import type { ChartMark, ChartNode } from '../../../core/chart.ts';
import { wrap } from './wrap.ts';

/** Something that takes room in a layer: a node, or an edge on its way, perhaps with its words. Sizes are in pixels. */
export interface Item {
  readonly node?: ChartNode;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** In columns of text: a node, what an edge says. */
const nodeColumns = 26;
const labelColumns = 18;
const mostLines = 4;
/** A column and a line of text, and the room around it in a node and on an edge. */
const column = 7.5;
export const lineHeight = 17;
const nodePadding = 9;
const labelPadding = 2;

/** Said in the picture, too: never by colour alone. */
const signs: Readonly<Record<ChartMark, string>> = {
  same: '',
  added: '+ ',
  removed: '- ',
  changed: '~ ',
  moved: '(moved) ',
};

/** All nodes are equally wide: columns of them are easier to follow. */
export function nodeItem(node: ChartNode): Item {
  return { node, ...sized(`${signs[node.mark]}${node.says}`, nodeColumns, nodePadding) };
}

export function edgeItem(says: string | undefined): Item {
  return says === undefined ? { lines: [], width: 6, height: 0 } : sized(says, labelColumns, labelPadding);
}

function sized(text: string, columns: number, padding: number): Item {
  const lines = wrap(text, columns, mostLines);
  return { lines, width: columns * column + 2 * padding, height: lines.length * lineHeight + 2 * padding };
}
