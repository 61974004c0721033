import type { FormMap } from '../../core/form.ts';
import { asMap, mapAt } from '../../core/form.ts';
import type { Hold } from '../../core/plan.ts';
import { isClosedStage, needsClosedStage } from '../stages/metadata.ts';

/** Whether HubSpot takes a ticket pipeline in which nothing is closed is not known (U): it is not tried. One switch. */
const createsWithoutClosedStage = false;

/** Why a declared pipeline cannot be created; undefined when it can. */
export function uncreatable(form: FormMap, objectType: string): Hold | undefined {
  const stages = [...(mapAt(form, 'stages') ?? [])];
  const missing = [
    ...(form.has('label') ? [] : ['label']),
    ...(stages.length > 0 ? [] : ['stages']),
    ...stages.flatMap(([key, stage]) =>
      missingFields(asMap(stage), objectType).map(field => `stages.${key}.${field}`),
    ),
  ];
  if (missing.length > 0) return incomplete(missing);
  const isOpen = needsClosedStage(objectType) && !stages.some(([, stage]) => isClosedStage(asMap(stage)));
  return isOpen && !createsWithoutClosedStage ? noneClosed : undefined;
}

/** `probability` is required for stages of deals (reference 7.2, O). */
export function missingFields(stage: FormMap, objectType: string): string[] {
  const needed = objectType === 'deals' ? ['label', 'probability'] : ['label'];
  return needed.filter(field => !stage.has(field));
}

export function incomplete(missing: readonly string[]): Hold {
  const fields = missing.join(', ');
  return { reason: 'incomplete', says: `it cannot be created without ${fields}`, wayOut: `add ${fields}` };
}

const noneClosed: Hold = {
  reason: 'notCreatable',
  says: 'HubSpot wants a closed stage in every ticket pipeline, and none of these is',
  wayOut: 'give one of them ticketState: CLOSED',
};
