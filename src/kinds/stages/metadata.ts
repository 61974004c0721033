import type { JsonObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { asMap, equalForms } from '../../core/form.ts';
import type { Shape } from '../../core/shape.ts';
import { objectAt, stringAt } from '../body.ts';
import { isStandard } from '../objectTypes.ts';

/** The fields of a stage that HubSpot keeps in `metadata` (reference 7.2); each object type has its own. */
export const metadataShapes: Readonly<Record<string, Shape>> = {
  probability: {
    is: 'value',
    same: (a, b) => Number(a) === Number(b),
    risk: 'forecasts and the closed state of the deals in this stage change with it',
  },
  ticketState: { is: 'value', absent: 'OPEN', risk: 'it opens or closes the tickets in this stage' },
  state: { is: 'value', absent: 'OPEN', risk: 'it opens or closes the records in this stage' },
  // PATCH merges: what is not said stays (reference 7.3, O)
  metadata: {
    is: 'value',
    same: (a, b) => [...asMap(a)].every(([key, value]) => equalForms(value, asMap(b).get(key))),
  },
};

/** Which of them a stage of an object type has. */
export function metadataField(objectType: string): string {
  if (objectType === 'deals') return 'probability';
  if (objectType === 'tickets') return 'ticketState';
  // leads, orders and the others: keys and values are unknown (reference 7.2, U), so they are taken as they stand
  return isStandard(objectType) ? 'metadata' : 'state';
}

/** The metadata of a stage as a form; what is HubSpot's default is left out. */
export function liftMetadata(stage: JsonObject, objectType: string): [string, Form][] {
  const metadata = objectAt(stage, 'metadata');
  const field = metadataField(objectType);
  if (field === 'probability') {
    const probability = Number.parseFloat(stringAt(metadata, field) ?? String(metadata[field]));
    return Number.isNaN(probability) ? [] : [[field, probability]];
  }
  if (field !== 'metadata') {
    const state = stringAt(metadata, field);
    return state === undefined || state === 'OPEN' ? [] : [[field, state]];
  }
  // isClosed is derived where it is known (reference 7.2, O)
  const rest = Object.entries(metadata).flatMap(([key, value]): [string, Form][] =>
    typeof value === 'string' && key !== 'isClosed' ? [[key, value]] : [],
  );
  return rest.length === 0 ? [] : [[field, new Map(rest)]];
}

/** The inverse: strings, as HubSpot stores them. */
export function lowerMetadata(form: FormMap, objectType: string): JsonObject {
  const field = metadataField(objectType);
  const value = form.get(field);
  if (value === undefined) return {};
  if (field === 'metadata')
    return Object.fromEntries([...asMap(value)].map(([key, one]) => [key, String(one)]));
  return { [field]: field === 'probability' ? probabilityText(Number(value)) : String(value) };
}

/** The metadata that a stage has, HubSpot's defaults spelled out, as it would be sent. */
export function storedMetadata(stage: JsonObject, objectType: string): JsonObject {
  const field = metadataField(objectType);
  const standard: [string, Form][] = field === 'ticketState' || field === 'state' ? [[field, 'OPEN']] : [];
  return lowerMetadata(new Map([...standard, ...liftMetadata(stage, objectType)]), objectType);
}

/** "0.50" is stored as "0.5" and "1" as "1.0" (reference 7.2, O): sent like that in the first place. */
function probabilityText(probability: number): string {
  return Number.isInteger(probability) ? probability.toFixed(1) : String(probability);
}

/** A ticket pipeline keeps at least one CLOSED stage (reference 7.2, O). */
export function needsClosedStage(objectType: string): boolean {
  return objectType === 'tickets';
}

export function isClosedStage(form: FormMap): boolean {
  return form.get('ticketState') === 'CLOSED';
}
