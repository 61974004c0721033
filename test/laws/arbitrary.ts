import * as fc from 'fast-check';
import type { Json, JsonObject } from '../../src/core/call.ts';
import type { Fields } from '../conformance/tree.ts';

/** Text that breaks careless software: other scripts, YAML and template syntax, terminal codes, JavaScript's own names. */
const hostile = [
  'Région 🌍 地域',
  '${vars.none} {{ contact.x }}',
  '"]}; DROP TABLE x -- `id` $(id) <b>&amp;</b>',
  '\u001b[31mred\u001b[0m \u202eback\u202c \u200b',
  ' leading and trailing ',
  '- a: b # c',
  'null',
  'true',
  '0x1F',
  '1.10',
  '~',
  '*alias &anchor !tag',
  '__proto__',
  'constructor',
  'line one\nline two\n',
  '\ttab',
  '%YAML 1.1',
  '? key',
  "it's",
  '|',
];

const oddText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 12 }),
);
/** A label: not blank, which `validate` refuses. */
export const label = oddText.filter(text => text.trim() !== '');
/** Keys of options are text without control characters; YAML has them in quotes. */
const optionValue = fc
  .oneof(
    fc.constantFrom(
      '1',
      '10',
      '2',
      '01',
      'true',
      '',
      'a.b',
      'a b',
      '__proto__',
      'toString',
      'ünï',
      '"q"',
      "it's",
      ': #',
    ),
    fc.string({ maxLength: 8 }),
  )
  .filter(text => !/\p{Cc}/u.test(text));
const name = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'epsilon', 'constructor', 'zeta_2');
const groupName = fc.constantFrom('conformance', 'group_b', 'contactinformation');

const option = fc.record({
  value: optionValue,
  label,
  hidden: fc.boolean(),
  description: fc.option(label, { nil: undefined }),
});

export type Options = ReadonlyMap<string, Fields>;

const optionList = fc.uniqueArray(option, { minLength: 1, maxLength: 6, selector: ({ value }) => value });

export const options: fc.Arbitrary<Options> = optionList.map(
  // the value makes labels differ from those of options that somebody else made
  list =>
    new Map(
      list.map(({ value, label: text, hidden, description }) => [
        value,
        {
          label: `${text} (${value})`,
          ...(hidden && { hidden }),
          ...(description !== undefined && { description }),
        },
      ]),
    ),
);

const common = {
  label,
  groupName,
  description: label,
  hidden: fc.boolean(),
  formField: fc.boolean(),
  displayOrder: fc.integer({ min: -1, max: 20 }),
};
const required = { requiredKeys: ['label', 'groupName', 'type', 'fieldType'] } as const;

const text = fc.record(
  {
    ...common,
    type: fc.constant('string'),
    fieldType: fc.constantFrom('text', 'textarea', 'html'),
    textDisplayHint: fc.constantFrom('email', 'postal_code'),
  },
  { requiredKeys: [...required.requiredKeys] },
);
const number = fc.record(
  {
    ...common,
    type: fc.constant('number'),
    fieldType: fc.constant('number'),
    numberDisplayHint: fc.constantFrom('formatted', 'currency', 'unformatted'),
    showCurrencySymbol: fc.boolean(),
  },
  { requiredKeys: [...required.requiredKeys] },
);
const choice = fc
  .record(
    { ...common, type: fc.constant('enumeration'), fieldType: fc.constantFrom('select', 'radio') },
    { requiredKeys: [...required.requiredKeys] },
  )
  .chain(fields => options.map(of => ({ ...fields, options: of })));
const bool = fc.record(
  { ...common, type: fc.constant('bool'), fieldType: fc.constant('booleancheckbox') },
  { requiredKeys: [...required.requiredKeys] },
);
const unique = fc.record(
  {
    ...common,
    type: fc.constant('string'),
    fieldType: fc.constant('text'),
    hasUniqueValue: fc.constant(true),
  },
  { requiredKeys: [...required.requiredKeys, 'hasUniqueValue'] },
);

/** A declaration that can be created. */
export const definition: fc.Arbitrary<Fields> = fc
  .oneof({ weight: 3, arbitrary: text }, number, { weight: 4, arbitrary: choice }, bool, unique)
  .map(withoutAbsent);

/** A definition with a formula over the other ones; numbers only. */
const formula = fc.constantFrom(
  'num_notes + 1',
  'IF num_notes > 2.50 THEN 1 ELSE 0',
  '2*num_notes',
  'num_notes / (2 - 1)',
);
export const calculated: fc.Arbitrary<Fields> = fc.record({
  label,
  groupName,
  type: fc.constant('number'),
  calculationFormula: formula,
});

export type Definitions = Readonly<Record<string, Fields>>;

export const definitions: fc.Arbitrary<Definitions> = fc.dictionary(
  name,
  fc.oneof({ weight: 6, arbitrary: definition }, calculated),
  { maxKeys: 5, noNullPrototype: true },
);

export interface Configuration {
  readonly groups: Definitions;
  readonly properties: Definitions;
}

export const group: fc.Arbitrary<Fields> = fc.record(
  { label, displayOrder: fc.nat(9) },
  { requiredKeys: ['label'] },
);

/** A configuration in which every group that is named is declared. */
export const configuration: fc.Arbitrary<Configuration> = fc.record({
  groups: fc.record({ conformance: group, group_b: group }),
  properties: definitions,
});

/** What somebody did by hand to a property of the portal. */
export type HandEdit = { readonly key: string; readonly body: JsonObject };

export const handEdit: fc.Arbitrary<HandEdit> = fc.record({
  key: name,
  body: fc.oneof(
    fc.record({ label }),
    fc.record({ description: label, hidden: fc.boolean() }),
    fc.record({ groupName: fc.constant('contactinformation') }),
    options.map(of => ({ options: optionBodies(of) })),
    fc.record({ displayOrder: fc.nat(9), formField: fc.boolean() }),
  ),
});

/** Options as HubSpot has them, with numbers that tie or leave gaps. */
export function optionBodies(of: Options): Json[] {
  return [...of].map(([value, fields], index) => ({
    value,
    label: String(fields.label),
    hidden: fields.hidden === true,
    displayOrder: index * 2,
    ...(fields.description !== undefined && { description: String(fields.description) }),
  }));
}

/** A property as a create by hand sends it. */
export function bodyOf(key: string, fields: Fields): JsonObject {
  const { options: of, ...rest } = fields;
  const list =
    of instanceof Map
      ? { options: optionBodies(of as Options) }
      : fields.type === 'bool'
        ? { options: optionBodies(yesAndNo) }
        : {};
  // the other fields of a definition are scalars
  return { name: key, fieldType: 'calculation_equation', ...(rest as JsonObject), ...list };
}

const yesAndNo: Options = new Map([
  ['true', { label: 'Yes' }],
  ['false', { label: 'No' }],
]);

function withoutAbsent(fields: object): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields; // fast-check leaves nothing else out
}
