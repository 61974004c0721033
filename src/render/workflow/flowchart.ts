import type { Chart, ChartEdge, ChartMark, ChartNode } from '../../core/chart.ts';
import { labelText } from './label.ts';

/** Mermaid draws no more than so many edges, and no longer texts; GitHub keeps these limits of Mermaid's. */
const mostEdges = 500;
const longestText = 50_000;

const longestNode = 120;
const longestEdge = 80;

/** Said in the label, too: never by colour alone. In parentheses, because a plain sign would begin a list in Markdown. */
const signs: Readonly<Record<ChartMark, string>> = {
  same: '',
  added: '(+) ',
  removed: '(-) ',
  changed: '(~) ',
  moved: '(moved) ',
};

/** Dark text on light ground with a dark border: readable on light and dark pages. */
const classes: Readonly<Record<Exclude<ChartMark, 'same'>, string>> = {
  added: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
  removed: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 5',
  changed: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328',
  moved: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328',
};

/**
 * A chart as a Mermaid flowchart, which GitHub draws. Whatever somebody typed is in labels, with everything but letters,
 * digits and blanks spelled as an entity. The same chart gives the same text; undefined when it is too large to be drawn.
 */
export function flowchart({ nodes, edges }: Chart): string | undefined {
  const lines = [
    'flowchart TD',
    ...nodes.map(node => `  ${node.id}${shape(node)}`),
    ...edges.map(edge => `  ${arrow(edge)}`),
    ...classLines(nodes),
  ];
  const text = `${lines.join('\n')}\n`;
  return edges.length > mostEdges || text.length > longestText ? undefined : text;
}

function shape({ says, is, mark }: ChartNode): string {
  const label = `"${labelText(`${signs[mark]}${says}`, longestNode)}"`;
  switch (is) {
    case 'choice':
      return `{{${label}}}`;
    case 'step':
      return `[${label}]`;
    default:
      return `([${label}])`;
  }
}

function arrow({ from, to, says, mark }: ChartEdge): string {
  const line = mark === 'removed' ? '-.->' : '-->';
  const words = says === undefined ? '' : `|"${labelText(`${signs[mark]}${says}`, longestEdge)}"|`;
  return `${from} ${line}${words} ${to}`;
}

function classLines(nodes: readonly ChartNode[]): readonly string[] {
  return Object.entries(classes).flatMap(([mark, style]) => {
    const ids = nodes.filter(node => node.mark === mark).map(({ id }) => id);
    return ids.length === 0 ? [] : [`  classDef ${mark} ${style}`, `  class ${ids.join(',')} ${mark}`];
  });
}
