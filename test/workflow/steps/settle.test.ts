import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandSteps, liftSteps, settleSteps } from '../../../src/workflow/steps/index.ts';
import { flows, portal } from '../arbitrary.ts';
import { plain, yaml } from './support.ts';

const contacts = 'contacts';
const delay = { delay: '1 day' };
const when = { status: ['a'] };
const settled = (steps: Parameters<typeof yaml>[0]) =>
  plain(settleSteps(expandSteps(yaml(steps), contacts), undefined, contacts, portal).steps);

describe('settled steps', () => {
  test('are what they were where a portal says them', () => {
    fc.assert(
      fc.property(flows(), body => {
        const { steps, detached } = liftSteps(body, contacts, portal);
        expect(settleSteps(steps, detached, contacts, portal)).toEqual({ steps, detached });
      }),
      { numRuns: 300 },
    );
  });

  test('need no jump to what follows the branch anyway, and keep their keys', () => {
    const jumping = [
      {
        id: 'part',
        branch: {
          A: { when, steps: [delay, { goto: 'end' }] },
          B: { when: { status: ['b'] }, steps: [delay] },
        },
      },
      { id: 'end', delay: '2 days' },
    ];
    expect(settled(jumping)).toMatchObject([{ id: 'part' }, { id: 'end', delay: { in: '2 days' } }]);
    expect(JSON.stringify(settled(jumping))).not.toContain('goto');
  });

  test('find what several arms lead to behind the branch', () => {
    const inside = [
      {
        branch: {
          A: { when, steps: [{ id: 'end', delay: '2 days' }] },
          B: { when: { status: ['b'] }, steps: [{ goto: 'end' }] },
        },
      },
    ];
    expect(settled(inside)).toMatchObject([{}, { id: 'end', delay: { in: '2 days' } }]);
  });
});
