import { describe, expect, it } from 'vitest';
import { problems } from './workspace.ts';

/** What is said of the one step of a workflow, where nothing stands behind a key. */
function said(...lines: readonly string[]): readonly string[] {
  const steps = lines.map(line => `      ${line}`).join('\n');
  return problems(`workflows:\n  w:\n    name: W\n    steps:\n${steps}\n`).filter(text =>
    text.includes('PF2025'),
  );
}

const place = (key: string, column: number) => `x.yaml:5:${column} «${key}» PF2025 "${key}" has no value`;
const drops = 'nothing at all drops what is inherited';

describe('a key with nothing behind it', () => {
  it('is told what belongs below it, where that is not indented', () => {
    expect(said('- createTask:', '  subject: Call', '  body: Please')).toEqual([
      `${place('createTask', 9)} → indent subject: and body:, to stand below createTask:`,
    ]);
    expect(said('- setProperty:', '  lead_region: emea')).toEqual([
      `${place('setProperty', 9)} → indent lead_region:, to stand below setProperty:`,
    ]);
    expect(said('- branch:', '  EMEA: { when: { list: x } }')).toEqual([
      `${place('branch', 9)} → indent EMEA:, to stand below branch:`,
    ]);
  });

  it('is told what it takes', () => {
    expect(said('- createTask:')).toEqual([
      `${place('createTask', 9)} → write below it, indented, what it takes: subject, body, type, priority, due, assignTo, …; ${drops}`,
    ]);
    expect(said('- switch:')).toEqual([
      `${place('switch', 9)} → write below it, indented, what it takes: on, cases, otherwise; ${drops}`,
    ]);
    expect(said('- split:')).toEqual([
      `${place('split', 9)} → write below it, indented, what it takes; ${drops}`,
    ]);
    expect(said('- delay:')).toEqual([
      `${place('delay', 9)} → write a value, or "" for an empty text; ${drops}`,
    ]);
  });
});
