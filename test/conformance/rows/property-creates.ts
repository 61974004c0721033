import type { Fields } from '../tree.ts';
import { choice, number, options, text, user } from './property-examples.ts';

/** Every pair that can be created (reference 5.2). */
const pairs: Readonly<Record<string, readonly string[]>> = {
  bool: ['booleancheckbox'],
  enumeration: ['booleancheckbox', 'checkbox', 'radio', 'select'],
  date: ['date'],
  datetime: ['date'],
  string: ['file', 'text', 'textarea', 'html', 'phonenumber'],
  number: ['number'],
  phone_number: ['phonenumber'],
};
const formulas: Readonly<Record<string, string>> = {
  bool: 'num_notes > 2',
  enumeration: "if num_notes > 2 then 'emea' else 'americas'",
  string: "concatenate(string(firstname), ' ', string(lastname))",
  number: 'num_notes * 2',
};
const numberHints = ['currency', 'duration', 'formatted', 'percentage', 'probability', 'unformatted'];
const textHints = [
  'domain_name',
  'email',
  'ip_address',
  'multi_line',
  'phone_number',
  'physical_address',
  'postal_code',
  'unformatted_single_line',
];

type Things = Readonly<Record<string, Fields>>;

function ofPair(type: string, fieldType: string): Fields {
  return { ...text, type, fieldType, ...(type === 'enumeration' && { options }) };
}

function calculated(type: string, calculationFormula: string): Fields {
  return {
    label: 'Calculated',
    groupName: 'conformance',
    type,
    calculationFormula,
    ...(type === 'enumeration' && { options }),
  };
}

function each(field: string, values: readonly string[], more: Fields): Things {
  return Object.fromEntries(values.map(value => [`as_${value}`, { ...more, [field]: value }]));
}

export const creates: Readonly<Record<string, Things>> = {
  ...Object.fromEntries(
    Object.entries(pairs).flatMap(([type, fieldTypes]) =>
      fieldTypes.map((fieldType): [string, Things] => [
        `type ${type}, fieldType ${fieldType}`,
        { region: ofPair(type, fieldType) },
      ]),
    ),
  ),
  ...Object.fromEntries(
    Object.entries(formulas).map(([type, formula]): [string, Things] => [
      `type ${type}, calculated`,
      { region: calculated(type, formula) },
    ]),
  ),
  'every field at once': {
    region: {
      ...choice,
      description: 'Which team\n\nowns the lead: #1',
      displayOrder: 3,
      hidden: true,
      formField: true,
      options: new Map<string, Fields>([
        ['10', { label: 'Ten', description: 'More than nine', hidden: true }],
        ['9', { label: 'Nine' }],
        ['', { label: 'Neither' }],
        ['a;b', { label: 'a;b' }],
        ['true', { label: 'true' }],
        ['01', { label: '1.10' }],
        ['"quoted": #x', { label: '日本語 🎌' }],
      ]),
    },
  },
  'a place at the end, said': { region: { ...text, displayOrder: -1 } },
  'the defaults, said': {
    region: {
      ...text,
      description: '',
      hidden: false,
      formField: false,
      hasUniqueValue: false,
      dataSensitivity: 'non_sensitive',
      externalOptions: false,
    },
  },
  'unique values': { code: { ...text, hasUniqueValue: true } },
  'a bool with labels of its own': {
    region: {
      ...text,
      type: 'bool',
      fieldType: 'booleancheckbox',
      options: { true: { label: 'Ja' }, false: { label: 'Nein' } },
    },
  },
  'a bool whose No comes first': {
    region: {
      ...text,
      type: 'bool',
      fieldType: 'booleancheckbox',
      options: { false: { label: 'No' }, true: { label: 'Yes' } },
    },
  },
  'sensitive values': { secret: { ...text, dataSensitivity: 'sensitive' } },
  'highly sensitive values': { secret: { ...text, dataSensitivity: 'highly_sensitive' }, open: text },
  'a user picker': { caretaker: user },
  'display hints of numbers': each('numberDisplayHint', numberHints, number),
  'display hints of texts': each('textDisplayHint', textHints, text),
  'a currency': {
    price: {
      ...number,
      numberDisplayHint: 'currency',
      showCurrencySymbol: true,
      currencyPropertyName: 'price_currency',
    },
    price_currency: text,
  },
  'odd labels': {
    unicode: { ...text, label: 'Région 🌍 地域' },
    hostile: {
      ...text,
      label: '"]}; DROP TABLE <script>alert(1)</script> | `x`',
      description: '${vars.none} {{ contact.x }} \u001b[31mred\u202e',
    },
    numeric: { ...text, label: '007', description: 'null' },
  },
  'formulas that need one another, in the wrong order': {
    a_total: calculated('number', 'b_sum * 2'),
    b_sum: calculated('number', 'c_one + d_two'),
    c_one: number,
    d_two: calculated('number', 'c_one - 1'),
  },
  'formulas that HubSpot respells': {
    quotes: calculated('string', 'CONCATENATE(string(firstname), " it\'s ")'),
    numbers: calculated('number', '2.50*num_notes+007'),
    comparison: calculated('bool', 'num_notes = 1'),
    difference: calculated('bool', 'num_notes != 1'),
    branches: calculated('number', 'IF num_notes > 3 THEN 1 ELSEIF num_notes > 2 THEN 2 ELSE 3 ENDIF'),
    brackets: calculated('number', '((num_notes)) - (1 - (2))'),
    logic: calculated('bool', 'NOT is_present(num_notes) AND (TRUE OR FALSE)'),
  },
};
