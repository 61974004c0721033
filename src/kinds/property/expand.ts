import type { Form, FormMap } from '../../core/form.ts';
import { isRef, textAt } from '../../core/form.ts';
import type { Found } from '../../core/kind.ts';

/** YAML → form: names of other things become references, a formula implies its field type (reference 5.2). */
export function expandProperty(tree: FormMap, scope: string | undefined): FormMap {
  // rules are a kind of their own, in the same section
  const form = new Map([...tree].filter(([field]) => field !== 'validationRules'));
  for (const [field, kind] of references) {
    const key = textAt(tree, field);
    if (key !== undefined) form.set(field, { kind, ...(scope !== undefined && { scope }), key });
  }
  if (form.has('calculationFormula') && form.has('type') && !form.has('fieldType'))
    form.set('fieldType', 'calculation_equation');
  return form;
}

/** The inverse, in YAML's short spelling. */
export function contractProperty(form: FormMap, thing?: Found): FormMap {
  const fields = [...form].flatMap(([name, value]): [string, Form][] => {
    if (thing?.builtIn && definition.has(name)) return [];
    if (name === 'fieldType' && value === 'calculation_equation' && form.has('calculationFormula')) return [];
    if (name === 'options' && form.get('type') === 'bool' && isYesAndNo(value)) return [];
    return [[name, isRef(value) ? (value.key ?? value.literal ?? '') : value]];
  });
  return new Map(fields);
}

/** What makes a declaration a definition: HubSpot's own properties are defined by HubSpot. */
const definition: ReadonlySet<string> = new Set(['groupName', 'type', 'fieldType']);

const references = [
  ['groupName', 'propertyGroup'],
  ['currencyPropertyName', 'property'],
] as const;

/** What a bool gets when nothing is said (`lower.ts`). */
function isYesAndNo(options: Form): boolean {
  if (!(options instanceof Map)) return false;
  const [first, second, ...others] = [...options];
  return others.length === 0 && isPlain(first, 'true', 'Yes') && isPlain(second, 'false', 'No');
}

function isPlain(option: readonly [string, Form] | undefined, value: string, label: string): boolean {
  const [key, form] = option ?? [];
  return key === value && form instanceof Map && form.size === 1 && form.get('label') === label;
}
