import { expect, it, vi } from 'vitest';
import { formulaProblem } from '../../../src/kinds/property/formula/index.ts';

vi.mock('../../../src/kinds/property/formula/literals.ts', () => ({
  readNumber: () => {
    throw new RangeError('a bug of ours');
  },
}));

it('does not pass a bug of the parser off as a mistake in the formula', () => {
  expect(() => formulaProblem('1')).toThrow('a bug of ours');
});
