import {
  IS_CLOSED_SHOWN_ON,
  LEAD_CLOSED_STATES,
  LEAD_STATES,
  OTHER_STATES,
  PROBABILITY_STEP,
} from '../assumptions.ts';
import { invalid, unreadable } from '../errors.ts';
import { isObject, type Json, type JsonObject, textOf } from '../json.ts';
import type { ObjectType } from '../portal/object-types.ts';

/** The metadata of a stored stage; a seeded one may have none. */
export const metadataOf = (stage: JsonObject): JsonObject => (isObject(stage.metadata) ? stage.metadata : {});

/** The `metadata` of a sent stage: an object of texts; numbers and booleans are taken as text (KALUP, O). */
export function readMetadata(value: Json | undefined): JsonObject {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) throw unreadable("cannot read 'metadata' as object");
  const wrong = Object.entries(value).find(([, each]) => typeof each === 'object' && each !== null);
  if (wrong) throw unreadable(`cannot read 'metadata.${wrong[0]}' as string`);
  return value;
}

/**
 * Metadata as stored when `sent` is merged into what there is: canonical, the derived keys derived, unknown sent keys
 * dropped (reference 7.2, O). Throws the 400 of a bad or missing value.
 */
export function storedMetadata(type: ObjectType, present: JsonObject, sent: JsonObject): JsonObject {
  if (type.id === '0-3') return dealMetadata(present, { ...present, ...sent });
  return stateMetadata(type, present, { ...present, ...sent });
}

function dealMetadata(present: JsonObject, merged: JsonObject): JsonObject {
  const sent = merged.probability ?? '';
  if (sent === '') throw invalidMetadata('must specify probability when writing a dealstage');
  const probability = typeof sent === 'number' ? sent : /^\d*\.?\d+$/.test(String(sent)) ? Number(sent) : -1;
  const steps = probability / PROBABILITY_STEP;
  if (probability < 0 || probability > 1 || Math.abs(steps - Math.round(steps)) > 1e-9) {
    throw invalidMetadata(`probability must be between 0.0 and 1.0, not ${String(sent)}`);
  }
  const isClosed = probability === 0 || probability === 1;
  // Canonical: "0.50" reads "0.5", "1" reads "1.0" (reference 7.2, O).
  const text = Number.isInteger(probability) ? probability.toFixed(1) : String(probability);
  return { ...present, isClosed: String(isClosed), probability: text };
}

interface StateRule {
  readonly key: string;
  readonly states: readonly string[];
  readonly closed: readonly string[];
}

const OPEN_OR_CLOSED = { states: ['OPEN', 'CLOSED'], closed: ['CLOSED'] };

function stateRule(type: ObjectType): StateRule {
  if (type.id === '0-5') return { key: 'ticketState', ...OPEN_OR_CLOSED };
  if (type.id === '0-136') return { key: 'leadState', states: LEAD_STATES, closed: LEAD_CLOSED_STATES };
  if (type.custom || type.id === '0-1' || type.id === '0-2') return { key: 'state', ...OPEN_OR_CLOSED };
  return { key: 'state', states: OTHER_STATES, closed: ['CLOSED'] };
}

/** One of the states, case-sensitive; the first one when it is left out (reference 7.2, O). */
function stateMetadata(type: ObjectType, present: JsonObject, merged: JsonObject): JsonObject {
  const { key, states, closed } = stateRule(type);
  const state = merged[key] === undefined ? states[0] : String(merged[key]);
  if (state === undefined || !states.includes(state)) {
    throw invalidMetadata(`${key} must be one of [${states.join(', ')}], not ${String(state)}`);
  }
  const isClosed = { isClosed: String(closed.includes(state)) };
  return { ...present, ...(IS_CLOSED_SHOWN_ON.includes(type.id) && isClosed), [key]: state };
}

const invalidMetadata = (message: string) =>
  invalid(message, 'PipelineError.INVALID_PIPELINE_STAGE_METADATA');

/** Whether a ticket stage closes: a pipeline must keep one that does (reference 7.2, O). */
export const isClosedTicketStage = (stage: JsonObject): boolean =>
  textOf(metadataOf(stage), 'ticketState') === 'CLOSED';
