import { NEGATIVE_OPERATORS_FIND_EMPTY } from '../assumptions.ts';
import { wildcard } from '../text.ts';
import { momentOf } from './values.ts';

/** A filter ready to test values; all operands are comparable already. */
export interface Operands {
  readonly value: string;
  readonly highValue: string;
  readonly values: readonly string[];
}

type Test = (stored: string, operands: Operands, type: string) => boolean;

/** What values are compared as: numbers, moments, or text without case. */
export function comparable(type: string, text: string): string | number {
  if (text === '') return '';
  if (type === 'number') return Number(text);
  if (type === 'date' || type === 'datetime') return momentOf(text) ?? text;
  return text.toLowerCase();
}

/** A checkbox value holds several options; any of them counts. */
const parts = (type: string, stored: string): readonly string[] =>
  type === 'enumeration' ? stored.split(';') : [stored];

const equals: Test = (stored, { value }, type) =>
  parts(type, stored).some(part => comparable(type, part) === comparable(type, value));

const within: Test = (stored, { values }, type) =>
  values.some(value => equals(stored, { value, highValue: '', values: [] }, type));

const compares =
  (accepts: (left: string | number, right: string | number) => boolean): Test =>
  (stored, { value }, type) =>
    accepts(comparable(type, stored), comparable(type, value));

const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');

/** Words anywhere in the value; `*` stands for any characters. */
const containsToken: Test = (stored, { value }) => {
  if (!value.includes('*')) {
    const known = words(stored);
    return words(value).every(word => known.includes(word));
  }
  const pattern = wildcard(value, 'i');
  return pattern.test(stored) || stored.split(/\s+/).some(word => pattern.test(word));
};

interface Operator {
  readonly needs: readonly (keyof Operands)[];
  readonly test: Test;
}

const negated =
  (test: Test): Test =>
  (...input) =>
    !test(...input);

/** The operators of reference 4.1 (S). */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  EQ: { needs: ['value'], test: equals },
  NEQ: { needs: ['value'], test: negated(equals) },
  LT: { needs: ['value'], test: compares((left, right) => left < right) },
  LTE: { needs: ['value'], test: compares((left, right) => left <= right) },
  GT: { needs: ['value'], test: compares((left, right) => left > right) },
  GTE: { needs: ['value'], test: compares((left, right) => left >= right) },
  BETWEEN: {
    needs: ['value', 'highValue'],
    test: (stored, { value, highValue }, type) => {
      const own = comparable(type, stored);
      return comparable(type, value) <= own && own <= comparable(type, highValue);
    },
  },
  IN: { needs: ['values'], test: within },
  NOT_IN: { needs: ['values'], test: negated(within) },
  HAS_PROPERTY: { needs: [], test: () => true },
  NOT_HAS_PROPERTY: { needs: [], test: () => false },
  CONTAINS_TOKEN: { needs: ['value'], test: containsToken },
  NOT_CONTAINS_TOKEN: { needs: ['value'], test: negated(containsToken) },
};

const FIND_EMPTY: readonly string[] = [
  'NOT_HAS_PROPERTY',
  ...(NEGATIVE_OPERATORS_FIND_EMPTY ? ['NEQ', 'NOT_IN', 'NOT_CONTAINS_TOKEN'] : []),
];

/** Tests a stored value; records without a value are found by the negative operators only. */
export function testValue(operator: string, stored: string, operands: Operands, type: string): boolean {
  if (stored === '') return FIND_EMPTY.includes(operator);
  return OPERATORS[operator]?.test(stored, operands, type) ?? false;
}
