import type { Form } from '../../core/form.ts';
import type { FieldsShape, Shape } from '../../core/shape.ts';
import type { Property } from '../../generated/types.ts';
import { displayOrder } from '../settings.ts';
import { sameFormula } from './formula/index.ts';

const retype = 'values that do not fit the new type are lost or unreadable';

/** An option: identity is its `value`, which records hold. */
const option: FieldsShape = {
  is: 'fields',
  of: {
    label: { is: 'value' },
    description: { is: 'value', absent: '' },
    hidden: { is: 'value', absent: false },
  },
};

/** Every writable field (reference 5.2), in the order in which `pull` writes them. `absent` is what a create without the field gives. */
export const propertyFields = {
  label: { is: 'value' },
  groupName: { is: 'value' },
  type: { is: 'value', risk: retype },
  fieldType: { is: 'value' },
  description: { is: 'value', absent: '' },
  options: {
    is: 'children',
    of: option,
    ordered: true,
    as: 'option',
    removalRisk: 'records keep the value, which nobody can choose or read any more',
  },
  displayOrder,
  hidden: { is: 'value', absent: false },
  formField: { is: 'value', absent: false },
  hasUniqueValue: {
    is: 'value',
    absent: false,
    fixed: 'HubSpot never changes hasUniqueValue after creation (it answers 200 and ignores it)',
  },
  dataSensitivity: {
    is: 'value',
    absent: 'non_sensitive',
    fixed: 'HubSpot never changes dataSensitivity after creation (it answers 200 and ignores it)',
  },
  externalOptions: {
    is: 'value',
    absent: false,
    fixed: 'whether options come from HubSpot is decided on creation',
  },
  referencedObjectType: {
    is: 'value',
    fixed: 'HubSpot never changes referencedObjectType after creation (it ignores it)',
  },
  calculationFormula: {
    is: 'value',
    same: sameText(sameFormula),
    risk: 'HubSpot calculates every record anew',
  },
  // "default behaves as formatted" (reference 5.2, O)
  numberDisplayHint: { is: 'value', absent: 'formatted' },
  showCurrencySymbol: { is: 'value', absent: false },
  currencyPropertyName: { is: 'value' },
  textDisplayHint: { is: 'value' },
  readOnlyDefinition: { is: 'value', absent: false, fixed: 'whose definition it is cannot be changed' },
} as const satisfies Record<Exclude<keyof Property, 'meta' | 'tags' | 'validationRules'>, Shape>;

export const propertyShape: FieldsShape = { is: 'fields', of: propertyFields };

function sameText(same: (a: string, b: string) => boolean): (a: Form, b: Form) => boolean {
  return (a, b) => typeof a === 'string' && typeof b === 'string' && same(a, b);
}
