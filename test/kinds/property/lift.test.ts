import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../../src/core/call.ts';
import { property } from '../../../src/kinds/property/index.ts';
import { diffForms } from '../../../src/plan/diff.ts';
import { emptyLook, foundOf, look, ordered } from '../support.ts';

const lift = (body: JsonObject) => property.lift(body, 'contacts', look);

describe('a body becomes a form', () => {
  it("with references for names, and without HubSpot's defaults and bookkeeping", () => {
    const body = {
      name: 'region',
      label: 'Region',
      type: 'string',
      fieldType: 'text',
      groupName: 'handoff',
      description: '',
      options: [],
      displayOrder: -1,
      calculated: false,
      externalOptions: false,
      archived: false,
      hasUniqueValue: false,
      hidden: false,
      formField: false,
      dataSensitivity: 'non_sensitive',
      numberDisplayHint: 'formatted',
      createdAt: '2026-01-01T00:00:00Z',
      updatedUserId: '1',
      modificationMetadata: { archivable: true, readOnlyDefinition: false, readOnlyValue: false },
    };
    expect(ordered(lift(body))).toEqual([
      ['label', 'Region'],
      ['groupName', { kind: 'propertyGroup', scope: 'contacts', key: 'handoff' }],
      ['type', 'string'],
      ['fieldType', 'text'],
    ]);
  });

  it('whatever is missing or null in it', () => {
    expect(ordered(lift({}))).toEqual([]);
    expect(
      ordered(
        lift({
          name: 'region',
          label: null,
          options: null,
          groupName: null,
          hidden: null,
          modificationMetadata: null,
          calculationFormula: null,
        }),
      ),
    ).toEqual([]);
    expect(
      ordered(
        lift({
          label: 'L',
          options: [
            { value: null, label: null, displayOrder: null, hidden: null, description: null },
            'odd',
            null,
          ],
        }),
      ),
    ).toEqual([
      ['label', 'L'],
      ['options', [['', [['label', '']]]]],
    ]);
    expect(ordered(lift({ label: { odd: true }, options: 'none' }))).toEqual([]);
  });

  it('with options in the order people see: ties as they come, -1 and no number last', () => {
    const option = (value: string, displayOrder?: number | null) => ({
      value,
      label: value,
      ...(displayOrder !== undefined && { displayOrder }),
    });
    const body = {
      options: [
        option('last', -1),
        option('c', 2),
        option('none'),
        option('a', 0),
        option('b1', 1),
        option('b2', 1),
        option('null', null),
      ],
    };
    expect(ordered(lift(body))).toEqual([
      ['options', ['a', 'b1', 'b2', 'c', 'last', 'none', 'null'].map(value => [value, [['label', value]]])],
    ]);
  });

  it("without the options of a user picker, which are HubSpot's users", () => {
    expect(
      ordered(
        lift({
          externalOptions: true,
          referencedObjectType: 'OWNER',
          options: [{ value: '1', label: 'A. Person' }],
        }),
      ),
    ).toEqual([
      ['externalOptions', true],
      ['referencedObjectType', 'OWNER'],
    ]);
  });

  it('that says when its definition is not ours', () => {
    expect(ordered(lift({ modificationMetadata: { readOnlyDefinition: true } }))).toEqual([
      ['readOnlyDefinition', true],
    ]);
  });

  it('with the key for a property that a formula or a currency names by id', () => {
    const ours = {
      ...look,
      ref: (kind: string, scope: string | undefined, id: string) => ({
        kind,
        ...(scope !== undefined && { scope }),
        key: id === 'net_old' ? 'net' : id,
      }),
    };
    const form = property.lift(
      { calculationFormula: 'net_old * 2', currencyPropertyName: 'net_old' },
      'contacts',
      ours,
    );
    expect(ordered(form)).toEqual([
      ['calculationFormula', 'net * 2'],
      ['currencyPropertyName', { kind: 'property', scope: 'contacts', key: 'net' }],
    ]);
    expect(
      ordered(property.lift({ calculationFormula: 'gone + 1', groupName: 'gone' }, undefined, emptyLook)),
    ).toEqual([
      ['groupName', { kind: 'propertyGroup', key: 'gone' }],
      ['calculationFormula', 'gone + 1'],
    ]);
  });
});

const samples = new URL('../../../../shared/samples/properties/', import.meta.url);

/** Recorded bodies, where somebody has them beside the project. */
function recorded(): readonly JsonObject[] {
  return ['contacts.default-portal.json', 'contacts.investor-portal.json'].flatMap(name => {
    const file = new URL(name, samples);
    if (!existsSync(file)) return [];
    const json: Json = JSON.parse(readFileSync(file, 'utf8'));
    const body = Array.isArray(json) ? { results: json } : json;
    return property.bodies({ call: { endpoint: 'x' }, status: 200, body }) ?? [];
  });
}

describe('bodies of real portals', () => {
  const minimal: JsonObject = { name: 'x', label: 'X', type: 'string', fieldType: 'text', groupName: 'g' };

  it('are lifted, written short and read again without a difference', () => {
    for (const body of [minimal, ...recorded()]) {
      const form = lift(body);
      const found = foundOf(property, body);
      const again = property.expand(property.contract(form, found), 'contacts');
      expect({ name: found.id, left: diffForms(property.shape, again, form) }).toEqual({
        name: found.id,
        left: [],
      });
      expect(isObject(body) && form.size).toBeGreaterThan(2);
    }
  });
});
