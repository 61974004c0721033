import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import type { Change } from '../../../src/core/plan.ts';
import { draftEdits, draftOneByOne, type Edit, type Replanned } from '../../../src/run/drift/edits.ts';
import { memoryFiles } from '../../config/workspace.ts';
import { change, field } from '../../render/build.ts';

const A = 'a.yaml';
const B = 'b.yaml';
const before = { changes: [change('one', { units: [field('label', 'x', 'y')] })] };

/** Writes a file; as long as a plan has a change at its address, the portal has it otherwise. */
function edit(key: string, file: string): Edit {
  return {
    address: `property.contacts.${key}`,
    path: ['label'],
    at: [],
    draft(drafts) {
      drafts.set(file, `${drafts.text(file) ?? ''}${key}\n`);
      return { file };
    },
    isStill: now => now !== undefined,
  };
}

const refused: Edit = { ...edit('no', A), draft: () => ({ says: 'no', wayOut: 'by hand' }) };
const error = (file?: string): Diagnostic => ({
  code: 'PF1',
  severity: 'error',
  message: 'wrong',
  ...(file && { at: { file, line: 3, column: 1, length: 1 } }),
});

/** What plans say, one after the other. */
function answers(...all: readonly Replanned[]): () => Promise<Replanned> {
  const left = [...all];
  return async () => left.shift() ?? { plan: { changes: [] } };
}

const planned = (...changes: readonly Change[]): Replanned => ({ plan: { changes } });
const run = (edits: readonly Edit[], ...all: readonly Replanned[]) =>
  draftEdits(edits, memoryFiles({}), before, answers(...all));

describe('edits', () => {
  it('are files once a plan with them has nothing more to say', async () => {
    const { texts, made, left } = await run([edit('one', A), edit('two', B)]);
    expect([...texts]).toEqual([
      [A, 'one\n'],
      [B, 'two\n'],
    ]);
    expect(made).toMatchObject([{ address: 'property.contacts.one', file: A }, { file: B }]);
    expect(left).toEqual([]);
  });

  it('are none where nothing can be said, and no plan is made for that', async () => {
    const result = await draftEdits([refused], memoryFiles({}), before, () =>
      Promise.reject(new Error('asked')),
    );
    expect(result).toEqual({
      texts: new Map(),
      made: [],
      left: [{ address: 'property.contacts.no', path: ['label'], says: 'no', wayOut: 'by hand' }],
    });
  });

  it('leave out what does not say what the portal has', async () => {
    const { texts, left } = await run([edit('one', A), edit('two', B)], planned(change('one')));
    expect([...texts.keys()]).toEqual([B]);
    expect(left).toMatchObject([
      { address: 'property.contacts.one', says: 'written down, it would not say what HubSpot has' },
    ]);
  });

  it('leave out what changes something else, too: of the same thing, or all where nobody knows which', async () => {
    const still = { ...edit('one', A), isStill: () => false };
    const more = change('one', { units: [field('description', 'x', 'y')] });
    const own = await run([still, edit('two', B)], planned(more));
    expect([...own.texts.keys()]).toEqual([B]);
    const other = await run([edit('one', A), edit('two', B)], planned(change('three', { action: 'create' })));
    expect(other.texts).toEqual(new Map());
    expect(other.left[0]?.says).toBe(
      'written down, it would change something else, too: property.contacts.three',
    );
  });

  it('leave out what is a mistake: in its file, or all where it is in none of them', async () => {
    const here = await run([edit('one', A), edit('two', B)], { errors: [error(A)] });
    expect([...here.texts.keys()]).toEqual([B]);
    expect(here.left[0]?.says).toBe('written down, it would be a mistake: a.yaml:3: wrong');
    for (const elsewhere of [error('c.yaml'), error()]) {
      const all = await run([edit('one', A), edit('two', B)], { errors: [elsewhere] });
      expect({ texts: all.texts, left: all.left.length }).toEqual({ texts: new Map(), left: 2 });
    }
  });

  it('are tried one by one where one must not take the others along', async () => {
    const { texts, made, left } = await draftOneByOne(
      [edit('one', A), edit('two', A), edit('three', A)],
      memoryFiles({}),
      before,
      answers(planned(), { errors: [error('c.yaml')] }, planned()),
    );
    expect([...texts]).toEqual([[A, 'one\nthree\n']]);
    expect({ made: made.length, left: left.length }).toEqual({ made: 2, left: 1 });
  });
});
