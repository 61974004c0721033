import type { Form, FormMap } from '../../core/form.ts';
import { asMap, textAt } from '../../core/form.ts';
import { objectTypes } from './shape.ts';

/** `{ lead: { label: Lead } }` → the label on contacts and on companies. */
export function expandStages(tree: FormMap): FormMap {
  const stages = [...tree].map(([key, stage]): [string, Form] => [key, expandStage(asMap(stage))]);
  return new Map([['stages', new Map(stages)]]);
}

function expandStage(stage: FormMap): FormMap {
  const label = textAt(stage, 'label');
  const only = textAt(stage, 'only');
  const companies = textAt(stage, 'companies') ?? label;
  const labels = { contacts: label, companies };
  return new Map([
    ...objectTypes.flatMap((objectType): [string, Form][] => {
      const own = labels[objectType];
      return own === undefined || (only !== undefined && only !== objectType) ? [] : [[objectType, own]];
    }),
    // kept for the check, which sees no YAML
    ...(only !== undefined && stage.has('companies') ? [['only', only] as const] : []),
  ]);
}

/** The inverse. */
export function contractStages(form: FormMap): FormMap {
  return new Map([...asMap(form.get('stages'))].map(([key, stage]) => [key, contractStage(asMap(stage))]));
}

function contractStage(stage: FormMap): FormMap {
  const contacts = textAt(stage, 'contacts');
  const companies = textAt(stage, 'companies');
  if (contacts === undefined)
    return new Map([
      ['label', companies ?? ''],
      ['only', 'companies'],
    ]);
  if (companies === undefined)
    return new Map([
      ['label', contacts],
      ['only', 'contacts'],
    ]);
  return new Map([
    ['label', contacts],
    ...(companies === contacts ? [] : [['companies', companies] as const]),
  ]);
}
