import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/core/chart.ts';
import type { Unit } from '../../../src/core/plan.ts';
import { workflowMarkdown } from '../../../src/render/workflow/markdown.ts';

const chart: Chart = { nodes: [{ id: 's1', says: 'delay', is: 'step', mark: 'added' }], edges: [] };
const unit = (parts: Partial<Unit>): Unit => ({ path: ['steps'], is: 'field', origin: 'config', ...parts });

describe('a change of a workflow in Markdown', () => {
  it('has the words, and a picture', () => {
    const units = [unit({ path: ['name'] }), unit({ words: ['+ delay 2 days'], chart })];
    expect(workflowMarkdown({ units }).join('\n')).toBe(`**steps**

\`\`\`diff
+ delay 2 days
\`\`\`

\`\`\`mermaid
flowchart TD
  s1["(#43;) delay"]
  classDef added fill:#dafbe1,stroke:#1a7f37,color:#1f2328
  class s1 added
\`\`\``);
  });

  it('has no picture where there is none', () => {
    expect(workflowMarkdown({ units: [unit({ words: ['~ x'] })] })).toEqual([
      '**steps**',
      '',
      '```diff',
      '~ x',
      '```',
    ]);
    expect(workflowMarkdown({ units: [unit({ words: [] })] })).toEqual([]);
  });

  it('does not end its block at what somebody typed', () => {
    const lines = workflowMarkdown({ units: [unit({ words: ['+ a ```` b', '+ c\n```'] })] });
    expect(lines).toEqual(['**steps**', '', '`````diff', '+ a ```` b', '+ c\\n```', '`````']);
  });
});
