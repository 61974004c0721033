import { describe, expect, it } from 'vitest';
import { compare, type Diagnostic, hasErrors, sortDiagnostics } from '../../src/core/diagnostic.ts';
import { Refusal, type RefusalCode, refusalCodes } from '../../src/core/refusal.ts';

function finding(code: string, file?: string, line = 1, column = 1, message = ''): Diagnostic {
  return {
    code,
    severity: 'warning',
    message,
    ...(file !== undefined && { at: { file, line, column, length: 1 } }),
  };
}

describe('diagnostics', () => {
  it('follow the files: by file, line, column, code, message; what has no place comes first', () => {
    const sorted = [
      finding('Y'),
      finding('Z'),
      finding('B', 'B.yaml', 9, 9),
      finding('A', 'a.yaml', 2, 10),
      finding('A', 'a.yaml', 10, 1),
      finding('A', 'a.yaml', 10, 2),
      finding('B', 'a.yaml', 10, 2, 'x'),
      finding('B', 'a.yaml', 10, 2, 'y'),
    ];
    expect(sortDiagnostics([...sorted].reverse())).toEqual(sorted);
    expect(sortDiagnostics(sorted)).toEqual(sorted);
  });

  it('are left as they were given', () => {
    const given = [finding('B', 'b'), finding('A', 'a')];
    sortDiagnostics(given);
    expect(given.map(({ code }) => code)).toEqual(['B', 'A']);
  });

  it('have errors when one of them is', () => {
    expect(hasErrors([finding('A')])).toBe(false);
    expect(hasErrors([finding('A'), { ...finding('B'), severity: 'error' }])).toBe(true);
    expect(hasErrors([])).toBe(false);
  });
});

describe('text', () => {
  it.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['B', 'a', -1],
    ['a', 'ä', -1],
    ['z', 'ä', -1],
  ])('%s is ordered against %s by code unit: %i', (a, b, order) => {
    expect(compare(a, b)).toBe(order);
  });
});

describe('a refusal', () => {
  it('is an error with a code and what to do next', () => {
    const refusal = new Refusal('PF4002', 'the portal has changed', 'run plan again');
    expect(refusal).toBeInstanceOf(Error);
    expect({ name: refusal.name, code: refusal.code, message: refusal.message, fix: refusal.fix }).toEqual({
      name: 'Refusal',
      code: 'PF4002',
      message: 'the portal has changed',
      fix: 'run plan again',
    });
  });

  it.each(Object.keys(refusalCodes))('of code %s is documented', code => {
    // keys of the record itself
    const { title, text } = refusalCodes[code as RefusalCode];
    expect(code).toMatch(/^PF4\d{3}$/);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(text).toMatch(/^[A-Z`].*\.$/);
  });
});
