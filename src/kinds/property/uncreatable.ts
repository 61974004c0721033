import type { Resource } from '../../core/configuration.ts';
import type { FormMap } from '../../core/form.ts';
import { mapAt, textAt } from '../../core/form.ts';
import type { Hold } from '../../core/plan.ts';
import { isCreatable } from './types.ts';

type Why = Pick<Hold, 'says' | 'wayOut'>;

/** Why the API cannot make this property, or not with what is declared; undefined when it can. */
export function uncreatable(form: FormMap, { key }: Resource): Hold | undefined {
  const never = whyNever(form, key);
  if (never) return { reason: 'notCreatable', ...never };
  const missing = required(form).filter(field => !form.has(field));
  if (missing.length > 0) {
    const fields = missing.join(', ');
    return { reason: 'incomplete', says: `it cannot be created without ${fields}`, wayOut: `add ${fields}` };
  }
  if (/^[a-z][a-z0-9_]*$/.test(key)) return undefined;
  // the reference knows the form of names only "by convention" (5.2): what breaks it is not tried
  const says = 'names of new properties are lower-case letters, digits and underscores';
  return { reason: 'notCreatable', says, wayOut: 'choose such a name' };
}

/** Options are required for an enumeration (reference 5.2), unless they come from HubSpot. */
function required(form: FormMap): readonly string[] {
  const needsOptions = form.get('type') === 'enumeration' && form.get('externalOptions') !== true;
  return ['label', 'groupName', 'type', 'fieldType', ...(needsOptions ? ['options'] : [])];
}

function whyNever(form: FormMap, key: string): Why | undefined {
  if (form.get('readOnlyDefinition') === true) {
    const says = 'its definition belongs to an app or to HubSpot';
    return { says, wayOut: 'install the app that makes it' };
  }
  if (key.startsWith('hs_')) {
    const says = 'names that start with hs_ belong to HubSpot, and this portal has none of this name';
    return { says, wayOut: 'take it out for this portal (exclude:)' };
  }
  return whyNotOfType(form) ?? whyNotWithOptions(form);
}

function whyNotOfType(form: FormMap): Why | undefined {
  const type = textAt(form, 'type');
  const fieldType = textAt(form, 'fieldType');
  if (type !== undefined && fieldType !== undefined && !isCreatable(type, fieldType)) {
    const says = `the API makes no properties of type ${type} and fieldType ${fieldType}`;
    return { says, wayOut: 'make it in HubSpot under this name' };
  }
  if (fieldType !== 'calculation_equation' || form.has('calculationFormula')) return undefined;
  return { says: 'its formula is not known', wayOut: 'add calculationFormula' };
}

function whyNotWithOptions(form: FormMap): Why | undefined {
  const twins = twinOptions(form);
  if (twins) {
    const says = `options ${twins.join(' and ')} have the same label, which HubSpot may refuse`;
    return { says, wayOut: 'give each its own label' };
  }
  if (form.get('externalOptions') !== true || form.get('referencedObjectType') === 'OWNER') return undefined;
  const says = 'the API makes external options only of owners';
  return { says, wayOut: 'make it in HubSpot under this name' };
}

/** Two options with one label: whether HubSpot takes them is not known (U), so it is not tried. */
function twinOptions(form: FormMap): readonly string[] | undefined {
  const seen = new Map<string, string>();
  for (const [value, option] of mapAt(form, 'options') ?? []) {
    const label = textAt(option, 'label') ?? '';
    const other = seen.get(label);
    if (other !== undefined) return [other, value];
    seen.set(label, value);
  }
  return undefined;
}
