import type { Json, JsonObject } from '../../../src/core/call.ts';
import type { FieldCase, Row } from '../row.ts';
import type { Fields, Tree } from '../tree.ts';
import { creates } from './property-creates.ts';
import { choice, number, options, text, user } from './property-examples.ts';

const properties = '/crm/properties/2026-09/contacts';

function changes(field: string, from: Tree, to: Tree, other?: Tree, more: Fields = text): FieldCase {
  return {
    in: more,
    from: { [field]: from },
    to: { [field]: to },
    ...(other !== undefined && { other: { [field]: other } }),
  };
}

const formula: Fields = { ...number, type: 'number', fieldType: 'calculation_equation' };

export const property: Row = {
  name: 'property',
  kind: 'property',
  objectType: 'contacts',
  around: {
    propertyGroups: {
      contacts: {
        conformance: { label: 'Conformance' },
        second: { label: 'Second' },
        third: { label: 'Third' },
      },
    },
    properties: { contacts: { currency: text, other_currency: text, third_currency: text } },
  },
  collections: ['non_sensitive', 'sensitive', 'highly_sensitive'].flatMap(level =>
    ['false', 'true'].map(archived => `${properties}?archived=${archived}&dataSensitivity=${level}`),
  ),
  identity: 'name',
  path: key => `${properties}/${key}`,
  byHand: (key, fields) => [{ method: 'PATCH', path: `${properties}/${key}`, body: bodyOf(fields) }],
  another: { method: 'POST', path: properties, body: { ...bodyOf(text), name: 'made_by_hand' } },
  atOnce: true,
  restores: true,
  fill: (key, value) => ({ path: '/crm/objects/2026-09/contacts', body: { properties: { [key]: value } } }),
  example: { key: 'region', fields: text, value: 'somewhere' },
  creates,
  fields: {
    label: [
      changes('label', 'Region', 'Territory', 'By hand'),
      changes('label', 'Region', 'Région 🌍 "x": #1', 'y'),
    ],
    groupName: [
      changes('groupName', 'conformance', 'second', 'third'),
      changes('groupName', 'conformance', 'contactinformation', 'second'),
    ],
    type: [
      {
        in: text,
        from: { type: 'string', fieldType: 'phonenumber' },
        to: { type: 'phone_number', fieldType: 'phonenumber' },
      },
      {
        in: text,
        from: { type: 'string', fieldType: 'text' },
        to: { type: 'number', fieldType: 'number' },
        other: { type: 'date', fieldType: 'date' },
      },
      {
        in: text,
        from: { type: 'string', fieldType: 'text' },
        to: { type: 'bool', fieldType: 'booleancheckbox' },
        oneWay: 'a bool by hand needs options',
      },
      {
        in: text,
        from: { type: 'string', fieldType: 'text' },
        to: {
          type: 'bool',
          fieldType: 'booleancheckbox',
          options: { false: { label: 'Nein' }, true: { label: 'Ja' } },
        },
      },
      {
        in: text,
        from: { type: 'string', fieldType: 'text' },
        to: { type: 'enumeration', fieldType: 'select', options },
        oneWay: 'options stay with HubSpot',
      },
    ],
    fieldType: [
      changes('fieldType', 'text', 'textarea', 'html'),
      changes('fieldType', 'select', 'radio', 'checkbox', choice),
    ],
    description: [
      changes('description', 'Old', 'New\n\nwith lines: and # signs', 'By hand'),
      changes('description', 'Something', '', 'By hand'),
    ],
    displayOrder: [changes('displayOrder', 2, 5, 9)],
    hidden: [changes('hidden', false, true), changes('hidden', true, false)],
    formField: [changes('formField', false, true), changes('formField', true, false)],
    calculationFormula: [
      changes(
        'calculationFormula',
        'num_notes + 1',
        'IF num_notes >= 2.50 THEN 1 ELSE 0',
        'num_notes + 7',
        formula,
      ),
    ],
    numberDisplayHint: [
      changes('numberDisplayHint', 'formatted', 'percentage', 'currency', number),
      changes('numberDisplayHint', 'unformatted', 'formatted', 'duration', number),
    ],
    showCurrencySymbol: [changes('showCurrencySymbol', false, true, undefined, number)],
    currencyPropertyName: [
      changes('currencyPropertyName', 'currency', 'other_currency', 'third_currency', {
        ...number,
        showCurrencySymbol: true,
      }),
    ],
    textDisplayHint: [changes('textDisplayHint', 'email', 'postal_code', 'domain_name')],
  },
  fixed: {
    hasUniqueValue: { in: text, from: {}, to: { hasUniqueValue: true } },
    dataSensitivity: { in: text, from: {}, to: { dataSensitivity: 'sensitive' } },
    externalOptions: { in: text, from: {}, to: { externalOptions: true } },
    referencedObjectType: { in: user, from: {}, to: { referencedObjectType: 'TEAM' } },
    readOnlyDefinition: { in: text, from: {}, to: { readOnlyDefinition: true } },
  },
  children: {
    options: {
      in: choice,
      as: 'option',
      label: 'label',
      keyOf: option => String(option.value),
      valueOf: option => String(option.value),
      whole: true,
      rightBefore: { method: 'GET', path: key => `${properties}/${key}` },
      spare: { label: 'One more' },
      of: new Map<string, Fields>([
        ['emea', { label: 'EMEA' }],
        ['2', { label: 'Americas', description: 'North and South' }],
        ['10', { label: 'APAC', hidden: true }],
        ['ünïcode "x" #1', { label: 'Café ☕: yes' }],
        ['latam', { label: 'LATAM' }],
      ]),
      fields: {
        label: { from: { label: 'EMEA' }, to: { label: 'Europe, Middle East & Africa' } },
        description: { from: { description: 'Old' }, to: { description: 'New' } },
        hidden: { from: { hidden: false }, to: { hidden: true } },
      },
    },
  },
  // "both should be sent together" (reference 5.2, D); a type without options loses them
  alongWith: { type: ['fieldType', 'options'], fieldType: ['type'] },
  builtIn: [
    {
      key: 'hs_lead_status',
      fields: { options: { NEW: { label: 'Brand new' }, NURTURE: { label: 'Nurture' } } },
    },
    { key: 'hs_lead_status', fields: { label: 'Status of the lead' }, held: 'readOnly' },
    { key: 'salutation', fields: { label: 'Form of address' } },
    { key: 'firstname', fields: { label: 'Given name' }, held: 'readOnly' },
    { key: 'firstname', fields: { hidden: true }, held: 'readOnly' },
    { key: 'hs_analytics_source', fields: { options: { FAX: { label: 'Fax' } } }, held: 'readOnly' },
    { key: 'hs_made_up', fields: { label: 'Made up' }, held: 'notCreatable' },
  ],
  neverRemoved: 'firstname',
};

function bodyOf(fields: Fields): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      field === 'options' ? optionList(value) : jsonOf(value),
    ]),
  );
}

/** Options as HubSpot's API takes them. */
function optionList(value: Tree): Json {
  const entries = value instanceof Map ? [...value] : Object.entries(value as Fields); // options are keyed
  return entries.map(([key, option], displayOrder): JsonObject => {
    const { label = key, hidden = false, description } = option as Fields; // an option has fields
    return {
      value: key,
      label: String(label),
      hidden: hidden === true,
      displayOrder,
      ...(description !== undefined && { description: String(description) }),
    };
  });
}

/** Fields that are no collections are scalars. */
function jsonOf(value: Tree): Json {
  if (typeof value === 'object') throw new Error('not a scalar');
  return value;
}
