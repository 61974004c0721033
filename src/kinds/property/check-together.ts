import type { FormMap } from '../../core/form.ts';
import { mapAt, textAt } from '../../core/form.ts';
import type { Problem } from '../../core/kind.ts';

interface Rule {
  readonly field: string;
  isBroken(form: FormMap): boolean;
  says(form: FormMap): string;
  readonly fix: string;
}

/** Fields that only make sense together (reference 5.2). What a declaration does not say is the portal's. */
const rules: readonly Rule[] = [
  {
    field: 'referencedObjectType',
    isBroken: form => form.get('externalOptions') !== true,
    says: () => 'referencedObjectType means nothing without externalOptions',
    fix: 'add externalOptions: true',
  },
  {
    field: 'options',
    isBroken: form => form.get('externalOptions') === true && mapAt(form, 'options') !== undefined,
    says: () => 'a property with externalOptions takes its options from HubSpot',
    fix: 'take out options, or externalOptions',
  },
  {
    field: 'currencyPropertyName',
    isBroken: form => form.get('showCurrencySymbol') !== true,
    says: () => 'currencyPropertyName is refused without showCurrencySymbol',
    fix: 'add showCurrencySymbol: true',
  },
  hintFor('number', 'numberDisplayHint', 'numbers'),
  hintFor('string', 'textDisplayHint', 'strings'),
];

export function checkTogether(form: FormMap): Problem[] {
  const broken = rules.filter(rule => form.has(rule.field) && rule.isBroken(form));
  return broken.map(({ field, says, fix }) => ({
    code: 'PF3008',
    severity: 'error',
    message: says(form),
    path: [field],
    fix,
  }));
}

function hintFor(type: string, field: string, things: string): Rule {
  return {
    field,
    isBroken: form => (textAt(form, 'type') ?? type) !== type,
    says: form => `${field} is for ${things}, not for type ${textAt(form, 'type')}`,
    fix: 'take it out',
  };
}
