/** Which field types a type can have when created (reference 5.2, D; phone_number O). */
const pairs: Readonly<Record<string, readonly string[]>> = {
  bool: ['booleancheckbox', 'calculation_equation'],
  enumeration: ['booleancheckbox', 'checkbox', 'radio', 'select', 'calculation_equation'],
  date: ['date'],
  datetime: ['date'],
  string: ['file', 'text', 'textarea', 'html', 'phonenumber', 'calculation_equation'],
  number: ['number', 'calculation_equation'],
  phone_number: ['phonenumber'],
};

const creatableFieldTypes = new Set(Object.values(pairs).flat());

/** The field types that go with a type; undefined for a type that only HubSpot makes. */
export function fieldTypesOf(type: string): readonly string[] | undefined {
  return Object.hasOwn(pairs, type) ? pairs[type] : undefined;
}

/** Whether the API can make properties of this type and field type: not a score, a rollup or coordinates. */
export function isCreatable(type: string, fieldType: string): boolean {
  return fieldTypesOf(type) !== undefined && creatableFieldTypes.has(fieldType);
}

/** Types a formula can have (reference 5.2). */
export const formulaTypes: ReadonlySet<string> = new Set(['number', 'bool', 'string', 'enumeration']);
