import { isStandard } from '../objectTypes.ts';

/** Standard object types that have pipelines (reference 7.1, D). Custom objects have them, too. */
const withPipelines: readonly string[] = [
  'deals',
  'tickets',
  'leads',
  'orders',
  'services',
  'appointments',
  'courses',
  'listings',
];

export function hasNoPipelines(objectType: string): boolean {
  return isStandard(objectType) && !withPipelines.includes(objectType);
}

/** Stages of one pipeline: deals, tickets and custom objects 100, others 30 (reference 7.1, D). */
export function mostStages(objectType: string): number {
  return !isStandard(objectType) || objectType === 'deals' || objectType === 'tickets' ? 100 : 30;
}
