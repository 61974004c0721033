import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/call.ts';
import { isObject } from '../../src/core/call.ts';
import { type Form, type FormMap, isMap } from '../../src/core/form.ts';
import type { Kind, Look } from '../../src/core/kind.ts';
import type { Change, Unit } from '../../src/core/plan.ts';
import { canonicalFormula } from '../../src/kinds/property/formula/index.ts';
import { property } from '../../src/kinds/property/index.ts';
import { propertyGroup } from '../../src/kinds/propertyGroup/index.ts';
import { diffForms } from '../../src/plan/diff.ts';
import { type Fields, mapOf } from '../conformance/tree.ts';
import { calculated, definition, group } from './arbitrary.ts';

/** A portal in which every name is its id. */
const look: Look = {
  resolve: ref => ({ is: 'known', id: ref.literal ?? ref.key ?? '' }),
  ref: (kind, scope, id) => ({ kind, ...(scope !== undefined && { scope }), key: id }),
  form: () => undefined,
};

/** What HubSpot adds to what was sent (reference 18). */
const defaults: JsonObject = {
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
  modificationMetadata: { archivable: true, readOnlyDefinition: false, readOnlyValue: false },
};

function changeTo(kind: Kind, form: FormMap, live?: JsonObject): Change {
  const actual = live && kind.lift(live, 'contacts', look);
  const units = diffForms(kind.shape, form, actual).map(
    ({ shape: _, ...unit }): Unit => ({ ...unit, origin: 'config' }),
  );
  return {
    address: 'x',
    kind: kind.name,
    scope: 'contacts',
    key: 'thing',
    action: live ? 'update' : 'create',
    units,
    desired: form,
    risks: [],
    dependsOn: [],
    steps: [],
    fingerprint: '',
  };
}

/** The body in the portal once a change was carried out. */
function carriedOut(kind: Kind, form: FormMap, live?: JsonObject): JsonObject {
  const [step] = kind.steps(changeTo(kind, form, live), look, live);
  return { ...(live ?? defaults), ...(isObject(step?.call.body) ? step.call.body : {}) };
}

/** A form without what HubSpot would have anyway, and with what HubSpot adds. */
function normal(kind: Kind, form: FormMap): FormMap {
  const fields = Object.entries(kind.shape.of).flatMap(([name, shape]): [string, Form][] => {
    const value =
      form.get(name) ?? (name === 'options' && form.get('type') === 'bool' ? yesAndNo : undefined);
    if (value === undefined || (shape.is === 'value' && shape.absent === value)) return [];
    if (name === 'options' && isMap(value))
      return [[name, new Map([...value].map(([key, option]) => [key, withoutDefaults(option)]))]];
    return [[name, name === 'calculationFormula' ? canonicalFormula(String(value)) : value]];
  });
  return new Map(fields);
}

function withoutDefaults(option: Form): Form {
  return isMap(option) ? new Map([...option].filter(([, value]) => value !== false && value !== '')) : option;
}

const yesAndNo = mapOf({ true: { label: 'Yes' }, false: { label: 'No' } });

/** A form as a text in which the order of children counts, and that of fields does not. */
function text(form: Form | undefined): string {
  if (!isMap(form)) return JSON.stringify(form);
  return `{${[...form]
    .map(([key, value]) => `${JSON.stringify(key)}: ${isMap(value) ? childrenText(value) : text(value)}`)
    .sort()
    .join()}}`;
}

function childrenText(children: FormMap): string {
  return `[${[...children].map(([key, child]) => `${JSON.stringify(key)} ${text(child)}`).join()}]`;
}

const kinds = [
  { kind: property, name: 'property', any: fc.oneof({ weight: 8, arbitrary: definition }, calculated) },
  { kind: propertyGroup, name: 'propertyGroup', any: group },
] as const;

describe.each(kinds)('for every $name', ({ kind, any }) => {
  const form = any.map((fields: Fields) => kind.expand(mapOf(fields), 'contacts'));

  it('lift is the inverse of lower', async () => {
    await fc.assert(
      fc.property(form, wanted => {
        expect(text(kind.lift(carriedOut(kind, wanted), 'contacts', look))).toBe(text(normal(kind, wanted)));
      }),
      { numRuns: 500 },
    );
  });

  it('what was written differs from nothing that is declared', async () => {
    await fc.assert(
      fc.property(form, form, (first, second) => {
        const made = carriedOut(kind, first);
        expect(diffForms(kind.shape, first, kind.lift(made, 'contacts', look))).toEqual([]);
        const changed = carriedOut(kind, second, made);
        const left = diffForms(kind.shape, second, kind.lift(changed, 'contacts', look));
        expect(left.map(unit => unit.path)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('contract is undone by expand', async () => {
    await fc.assert(
      fc.property(form, wanted => {
        const lifted = kind.lift(carriedOut(kind, wanted), 'contacts', look);
        const again = kind.expand(kind.contract(lifted), 'contacts');
        expect(diffForms(kind.shape, again, lifted)).toEqual([]);
        expect(text(normal(kind, again))).toBe(text(lifted));
      }),
      { numRuns: 500 },
    );
  });
});
