import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/core/call.ts';
import { isObject } from '../../../src/core/call.ts';
import type { Ref } from '../../../src/core/form.ts';
import { asMap } from '../../../src/core/form.ts';
import type { Resolution, Step } from '../../../src/core/kind.ts';
import type { Change, Unit } from '../../../src/core/plan.ts';
import { propertyValidation } from '../../../src/kinds/propertyValidation/index.ts';
import { diffForms } from '../../../src/plan/diff.ts';
import { type Fields, mapOf } from '../../conformance/tree.ts';
import { changeOf, child, emptyLook, look, ordered, resourceOf } from '../support.ts';

function ruleChange(action: Change['action'], units: readonly Partial<Unit>[], scope = 'contacts'): Change {
  return changeOf(
    action,
    units.map(unit => ({ is: 'child' as const, ...unit })),
    { address: `propertyValidation.${scope}.region`, kind: 'propertyValidation', scope },
  );
}

const set = (type: string, fields: Fields): Partial<Unit> => ({
  path: ['validationRules', type],
  after: child(fields),
});

function steps(change: Change, live?: JsonObject): readonly Step[] {
  return propertyValidation.steps(change, look, live);
}

/** What is sent for one rule. */
function sent(fields: Fields, live?: JsonObject): Json | undefined {
  return steps(ruleChange('update', [set('FORMAT', fields)]), live)[0]?.call.body;
}

const rulesOf = (...propertyValidationRules: readonly JsonObject[]): JsonObject => ({
  propertyName: 'region',
  propertyValidationRules,
});

describe('setting rules', () => {
  it('is one PUT for each, in the order of the declaration', () => {
    const units = [
      set('REGEX', { ruleArguments: ['^a', 'starts with a'] }),
      set('EMAIL', {}),
      set('FORMAT', { ruleArguments: ['UPPER'], shouldApplyNormalization: true }),
    ];
    const path = { objectTypeId: '0-1', propertyName: 'region' };
    expect(steps(ruleChange('create', units))).toEqual([
      {
        says: 'set REGEX',
        replay: 'safe',
        call: {
          endpoint: 'validations.put',
          path: { ...path, ruleType: 'REGEX' },
          body: { ruleArguments: ['^a', 'starts with a'] },
        },
      },
      {
        says: 'set EMAIL',
        replay: 'safe',
        call: {
          endpoint: 'validations.put',
          path: { ...path, ruleType: 'EMAIL' },
          body: { ruleArguments: [] },
        },
      },
      {
        says: 'set FORMAT',
        replay: 'safe',
        call: {
          endpoint: 'validations.put',
          path: { ...path, ruleType: 'FORMAT' },
          body: { ruleArguments: ['UPPER'], shouldApplyNormalization: true },
        },
      },
    ]);
    expect(steps(ruleChange('update', units.slice(0, 1), 'p7_car'))[0]?.call.path).toEqual({
      objectTypeId: 'p7_car',
      propertyName: 'region',
      ruleType: 'REGEX',
    });
  });

  it('is for the property that the portal has under another name, or will have', () => {
    const change = ruleChange('create', [set('EMAIL', {})]);
    const named = (resolution: Resolution) => {
      const asked: Ref[] = [];
      const resolve = (ref: Ref) => {
        asked.push(ref);
        return resolution;
      };
      const [step] = propertyValidation.steps(change, { ...look, resolve }, undefined);
      expect(asked).toEqual([{ kind: 'property', scope: 'contacts', key: 'region' }]);
      return step?.call.path?.propertyName;
    };
    const address = 'property.contacts.region';
    expect(named({ is: 'known', id: 'lead_region' })).toBe('lead_region');
    expect(named({ is: 'planned', address, id: 'lead_region' })).toBe('lead_region');
    expect(named({ is: 'planned', address })).toBe('region');
    expect(named({ is: 'missing' })).toBe('region');
  });

  it('is nothing where nothing is set', () => {
    expect(steps(ruleChange('create', []))).toEqual([]);
    const gone = { path: ['validationRules', 'EMAIL'], before: child({}) };
    expect(steps(ruleChange('update', [gone]))).toEqual([]);
    expect(steps(ruleChange('update', [gone, set('URL', {})])).map(({ says }) => says)).toEqual(['set URL']);
  });

  it('keeps what configuration does not say of a rule', () => {
    const live = rulesOf(
      { ruleType: 'EMAIL', ruleArguments: ['other'], shouldApplyNormalization: true },
      { ruleType: 'FORMAT', ruleArguments: ['LOWER'], shouldApplyNormalization: true },
    );
    expect(sent({ ruleArguments: ['UPPER'] }, live)).toEqual({
      ruleArguments: ['UPPER'],
      shouldApplyNormalization: true,
    });
    expect(sent({ shouldApplyNormalization: false }, live)).toEqual({
      ruleArguments: ['LOWER'],
      shouldApplyNormalization: false,
    });
    expect(sent({ ruleArguments: [], shouldApplyNormalization: false }, live)).toEqual({
      ruleArguments: [],
      shouldApplyNormalization: false,
    });
    expect(sent({ ruleArguments: ['UPPER'] }, rulesOf())).toEqual({ ruleArguments: ['UPPER'] });
    expect(sent({ ruleArguments: ['UPPER'] })).toEqual({ ruleArguments: ['UPPER'] });
  });

  it('brings about what is declared, and leaves everything else', async () => {
    const type = fc.constantFrom('FORMAT', 'EMAIL', 'REGEX', 'MAX_LENGTH', 'NEW_RULE');
    const given = fc.array(fc.constantFrom('a', 'b', ''), { maxLength: 2 });
    const live = fc.uniqueArray(
      fc.record(
        { ruleType: type, ruleArguments: given, shouldApplyNormalization: fc.boolean() },
        { requiredKeys: ['ruleType', 'ruleArguments'] },
      ),
      { selector: ({ ruleType }) => ruleType },
    );
    const wanted = fc.dictionary(
      type,
      fc.record({ ruleArguments: given, shouldApplyNormalization: fc.boolean() }, { requiredKeys: [] }),
    );
    const law = fc.property(live, wanted, (before, validationRules) => {
      const body = rulesOf(...before);
      const lifted = propertyValidation.lift(body, 'contacts', look);
      const desired = mapOf({ validationRules });
      const units = diffForms(propertyValidation.shape, desired, lifted);

      const after = carriedOut(before, steps(ruleChange('update', units), body));

      const now = propertyValidation.lift(rulesOf(...after), 'contacts', look);
      expect(diffForms(propertyValidation.shape, desired, now)).toEqual([]);
      const kept = [...asMap(lifted.get('validationRules'))].filter(
        ([key]) => !Object.hasOwn(validationRules, key),
      );
      for (const [key, rule] of kept)
        expect(ordered(asMap(now.get('validationRules')).get(key))).toEqual(ordered(rule));
    });
    await fc.assert(law);
  });
});

/** A HubSpot that knows PUT only: it sets the rule that is named to exactly what is sent. */
function carriedOut(before: readonly JsonObject[], sequence: readonly Step[]): readonly JsonObject[] {
  return sequence.reduce<readonly JsonObject[]>((all, { call: { path, body } }) => {
    const ruleType = path?.ruleType ?? '';
    const others = all.filter(rule => rule.ruleType !== ruleType);
    return [...others, { ruleType, ...(isObject(body) && body) }];
  }, before);
}

describe('taking a rule away', () => {
  const assess = (change: Change) =>
    propertyValidation.assess?.({ change, found: undefined, actual: undefined, look });

  it('is for a person to do', () => {
    const before = child({ ruleArguments: ['20'] });
    expect(
      assess(
        ruleChange('update', [
          { path: ['validationRules', 'MAX_LENGTH'], before },
          set('EMAIL', {}),
          { path: ['validationRules', 'MIN_LENGTH'], before, after: child({ ruleArguments: ['3'] }) },
          { path: ['validationRules', 'URL'], before: child({}) },
        ]),
      ),
    ).toEqual([
      {
        path: ['validationRules', 'MAX_LENGTH'],
        held: {
          reason: 'manual',
          says: "HubSpot's API sets validation rules and cannot take them away",
          wayOut: 'Settings > Properties > region > Rules: take out MAX_LENGTH',
        },
      },
      {
        path: ['validationRules', 'URL'],
        held: {
          reason: 'manual',
          says: "HubSpot's API sets validation rules and cannot take them away",
          wayOut: 'Settings > Properties > region > Rules: take out URL',
        },
      },
    ]);
    expect(assess(ruleChange('create', [set('EMAIL', {})]))).toEqual([]);
    expect(propertyValidation.removalRisk).toBe('HubSpot no longer holds new values to them');
  });
});

describe('rules', () => {
  const resource = resourceOf(propertyValidation, 'region', { validationRules: { EMAIL: {} } });

  it('are those of a property: known by its name, there only when it is', () => {
    expect(propertyValidation.names(resource)).toEqual(['region']);
    expect(propertyValidation.plannedId(resource)).toBe('region');
    const pinned = { ...resource, pin: 'lead_region' };
    expect(propertyValidation.names(pinned)).toEqual(['lead_region']);
    expect(propertyValidation.plannedId(pinned)).toBe('lead_region');
    expect(propertyValidation.references(resource.form, 'contacts', 'region')).toEqual([
      { kind: 'property', scope: 'contacts', key: 'region' },
    ]);
    expect(propertyValidation.references(new Map(), undefined, 'region')).toEqual([
      { kind: 'property', key: 'region' },
    ]);
  });

  it('can be set wherever there is a property', () => {
    const found = propertyValidation.found({ propertyName: 'region' }, 'contacts');
    expect(propertyValidation.uncreatable(resource.form, resource)).toBeUndefined();
    expect(propertyValidation.refuses(['validationRules', 'EMAIL'], found)).toBeUndefined();
    expect(propertyValidation.probes(ruleChange('create', []), emptyLook)).toEqual([]);
    expect(propertyValidation.reread(ruleChange('update', []), {})).toBeUndefined();
    expect(propertyValidation.title(resource.form)).toBeUndefined();
  });

  it('are part of the section of properties', () => {
    const { name, section, part, scoped, needs } = propertyValidation;
    expect({ name, section, part, scoped, needs }).toEqual({
      name: 'propertyValidation',
      section: 'properties',
      part: { of: 'property', field: 'validationRules' },
      scoped: true,
      needs: { removal: [] },
    });
  });

  it('are seen where the property is, and need what its definition needs', () => {
    expect(propertyValidation.link('contacts', 'a b&c', 7)).toBe(
      '/property-settings/7/properties?type=0-1&action=edit&property=a%20b%26c',
    );
    expect(propertyValidation.scopes('contacts', [])).toEqual({
      read: [
        {
          anyOf: ['crm.schemas.contacts.read', 'crm.objects.contacts.read'],
          why: 'validation rules of contacts',
        },
      ],
      write: [{ anyOf: ['crm.schemas.contacts.write'], why: 'validation rules of contacts' }],
    });
  });
});
