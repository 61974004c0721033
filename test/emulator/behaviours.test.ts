import { describe, expect, it } from 'vitest';
import * as assumptions from '../../src/emulator/assumptions.ts';
import { BEHAVIOURS } from '../../src/emulator/behaviours.ts';
import { FAMILIES } from '../../src/emulator/families.ts';

describe('the table of behaviours', () => {
  it('lists every assumption once, and only assumptions that exist', () => {
    const listed = BEHAVIOURS.flatMap(row => row.constants ?? []);
    expect([...listed].sort()).toEqual(Object.keys(assumptions).sort());
  });

  it('gives a source for everything that is not assumed', () => {
    for (const row of BEHAVIOURS) {
      expect(row.what).toMatch(/\.$/);
      expect(row.evidence === 'assumed' ? row.constants : row.source).toBeTruthy();
    }
  });
});

describe('the path table', () => {
  it('answers every family under the dated versions and the older spelling', () => {
    const bases = FAMILIES.flatMap(family => family.bases);
    for (const name of ['properties', 'objects', 'owners', 'limits']) {
      expect(bases).toEqual(
        expect.arrayContaining([`/crm/${name}/2026-09`, `/crm/${name}/2026-03`, `/crm/v3/${name}`]),
      );
    }
    expect(new Set(bases).size).toBe(bases.length);
  });
});
