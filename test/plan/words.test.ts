import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/plan/compare.ts';
import { changeAt, planOf } from './fixtures.ts';

const odyssey = 'tale.odyssey';
const tale = (...lines: readonly string[]) => ({ [odyssey]: { title: 'Odyssey', lines } });

describe('a value whose kind has words for it', () => {
  it('is said in words and drawn, when it is new and when it changes', () => {
    const [, fresh] = changeAt(planOf({ declared: tale('a', 'b') }), odyssey).units;
    expect(fresh).toMatchObject({
      words: ['nothing', 'a b'],
      chart: { nodes: [{ says: 'a' }, { says: 'b' }] },
    });
    const changed = planOf({ declared: tale('a', 'b'), portal: tale('a'), base: tale('a') });
    expect(changeAt(changed, odyssey).units[0]).toMatchObject({ words: ['a', 'a b'] });
  });

  it('is said as it will be, with what the portal keeps', () => {
    const plan = planOf({ declared: tale('A', 'b'), portal: tale('a', 'B'), base: tale('a', 'b') });
    expect(changeAt(plan, odyssey).units[0]).toMatchObject({ after: ['A', 'B'], words: ['a B', 'A B'] });
  });

  it('is not drawn where there is nothing to draw', () => {
    const { units } = changeAt(planOf({ declared: tale(), portal: tale('a'), base: tale('a') }), odyssey);
    expect(units[0]).toMatchObject({ words: ['a', ''] });
    expect(units[0]).not.toHaveProperty('chart');
  });

  it('has no words where its kind has none', () => {
    const [title] = changeAt(planOf({ declared: tale('a') }), odyssey).units;
    expect(title).toMatchObject({ path: ['title'] });
    expect(title).not.toHaveProperty('words');
  });

  it('is the same plan with other words', () => {
    const plan = planOf({ declared: tale('a', 'b') });
    const [change] = plan.changes;
    if (!change) throw new Error('a change');
    const reworded = {
      ...plan,
      changes: [{ ...change, units: change.units.map(({ words: _, ...unit }) => unit) }],
    };
    expect(comparePlans(plan, reworded, 'exactly')).toEqual([]);
    expect(comparePlans(reworded, plan, 'exactly')).toEqual([]);
  });
});
