import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/core/call.ts';
import { lifecycleStages } from '../../../src/kinds/lifecycleStage/index.ts';
import { type Fields, mapOf } from '../../conformance/tree.ts';
import { planned } from '../pipeline/support.ts';
import { changeOf, emptyLook } from '../support.ts';

const manual = lifecycleStages({ write: 'manual' });
const side = (objectType: string, stages: readonly (readonly [string, string])[]): JsonObject => ({
  id: `${objectType}-lifecycle-pipeline`,
  stages: stages.map(([id, label], displayOrder) => ({ id, label, displayOrder })),
});

describe('what a person has to do', () => {
  const live: JsonObject = {
    contacts: side('contacts', [
      ['lead', 'Lead'],
      ['customer', 'Customer'],
      ['fan', 'Fan'],
    ]),
    companies: side('companies', [
      ['lead', 'Lead'],
      ['customer', 'Customer'],
    ]),
  };
  const deeds = (
    tree: ReadonlyMap<string, Fields>,
    removed: Readonly<Record<string, readonly string[]>> = {},
  ) => {
    const { change, actual } = planned({ kind: manual, key: 'lifecycleStages', live, tree, removed });
    const found = manual.assess?.({ change, found: undefined, actual, look: emptyLook }) ?? [];
    expect(found.every(({ held }) => held?.reason === 'manual')).toBe(true);
    expect(found.map(({ path }) => path)).toEqual(change.units.map(({ path }) => path));
    for (const { held } of found)
      expect(held?.says).toBe('HubSpot documents no API for lifecycle stages: a person changes them');
    const where = 'Settings > Objects > Contacts > Lifecycle Stage (a super admin): ';
    return found.map(({ held }) => held?.wayOut.replace(where, ''));
  };
  const wish = (...stages: readonly (readonly [string, string, Fields?])[]) =>
    new Map(stages.map(([key, label, more]): [string, Fields] => [key, { label, ...more }]));

  it('is to add a stage, first or behind another', () => {
    expect(deeds(wish(['new', 'New'], ['lead', 'Lead'], ['next', 'Next']))).toEqual([
      'add a stage "New" and drag it first',
      'add a stage "Next" and drag it behind "Lead"',
    ]);
  });

  it('is to rename one', () => {
    expect(deeds(wish(['lead', 'Prospect']))).toEqual(['rename "Lead" to "Prospect"']);
    expect(deeds(wish(['lead', 'Lead', { companies: 'Account' }]))).toEqual([
      'see that "Lead" is a stage of contacts and of companies',
    ]);
    expect(deeds(wish(['fan', 'Fan']))).toEqual(['see that "Fan" is a stage of contacts and of companies']);
  });

  it('is to drag them into order', () => {
    expect(deeds(wish(['customer', 'Customer'], ['lead', 'Lead']))).toEqual([
      'drag the stages into this order: Customer, Lead, Fan',
    ]);
  });

  it('is to delete one, once it is empty', () => {
    expect(deeds(wish(), { fan: ['contacts:fan'] })).toEqual(['delete "Fan", once no record is in it']);
  });

  it('is said by key where there is no name', () => {
    const units = [
      { path: ['stages', 'x'], is: 'child' as const, before: mapOf({}) },
      { path: ['stages', 'y'], is: 'child' as const, after: mapOf({}) },
      {
        path: ['stages', 'z'],
        is: 'child' as const,
        before: mapOf({ companies: 'Z' }),
        after: mapOf({ companies: 'Q' }),
      },
    ];
    const change = changeOf('update', units);
    const found = manual.assess?.({ change, found: undefined, actual: undefined, look: emptyLook }) ?? [];
    expect(found.map(({ held }) => held?.wayOut.replace(/^.*: /, ''))).toEqual([
      'delete "x", once no record is in it',
      'add a stage "y" and drag it first',
      'rename "Z" to "Q"',
    ]);
  });
});
