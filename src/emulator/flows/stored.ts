import { FLOW_ERROR } from '../assumptions.ts';
import { ApiError } from '../errors.ts';
import { isObject, type JsonObject, textOf } from '../json.ts';
import { EMULATOR_KEY } from '../portal/portal.ts';
import type { Collection, Entry } from '../store/collection.ts';
import type { Store } from '../store/store.ts';

/** The family of workflows: the body as GET shows it. */
export const FLOWS = 'flow';
/** What the emulator knows of workflows beside their bodies: `{readable, listed, workflowId}`. */
const SWITCHES = 'flowSwitches';

export const flowsOf = (store: Store): Collection => store.collection(FLOWS, '');

export const switchesOf = (store: Store, id: string): JsonObject =>
  store.collection(SWITCHES, '').get(id)?.body ?? {};

/** Takes the emulator's own key out of a body and keeps what it says. */
export function keepSwitches(store: Store, id: string, body: JsonObject): JsonObject {
  const { [EMULATOR_KEY]: switches, ...shown } = body;
  if (isObject(switches))
    store.collection(SWITCHES, '').put(id, false, { ...switchesOf(store, id), ...switches });
  return shown;
}

export const forgetSwitches = (store: Store, id: string): void => store.collection(SWITCHES, '').remove(id);

/** Workflows by number of their ids. */
export const orderedFlows = (store: Store): readonly Entry[] =>
  [...flowsOf(store).all()].sort((left, right) => Number(left.id) - Number(right.id));

/** A refusal of the flows API. Codes: reference 18, O; category and prefix: a published run, O. */
export const flowError = (code: string, message: string, status = 400, category = 'BAD_REQUEST'): ApiError =>
  new ApiError(status, { message, category, subCategory: FLOW_ERROR(code) });

export const noSuchFlow = (id: string): ApiError =>
  flowError('FLOW_NOT_FOUND_BY_FLOW_ID', `No flow found with id ${id}`, 404, 'OBJECT_NOT_FOUND');

const PENDING = 'pendingReads:';

/** Lets the next `reads` reads of a workflow show it as PENDING. */
export const setPending = (store: Store, id: string, reads: number): void =>
  store.setSetting(PENDING + id, String(reads));

export const isPending = (store: Store, id: string): boolean => Number(store.setting(PENDING + id) ?? 0) > 0;

/** The body of a read: PENDING for a while after the create (reference 4.3, D); each read counts down. */
export function readText(store: Store, entry: Entry): string {
  const left = Number(store.setting(PENDING + entry.id) ?? 0);
  if (left <= 0) return entry.text;
  setPending(store, entry.id, left - 1);
  return JSON.stringify(asPending(entry.body));
}

export const asPending = (body: JsonObject): JsonObject => ({ ...body, crmObjectCreationStatus: 'PENDING' });

const summaries = new WeakMap<JsonObject, string>();

/** What the list shows of a workflow (reference 18, O), as JSON text, made once. */
export function summaryText(body: JsonObject): string {
  const known = summaries.get(body);
  if (known !== undefined) return known;
  const shown = SUMMARY.flatMap(key => (body[key] === undefined ? [] : [[key, body[key]]]));
  const text = JSON.stringify(Object.fromEntries(shown));
  summaries.set(body, text);
  return text;
}

const SUMMARY: readonly string[] = [
  'id', 'isEnabled', 'objectTypeId', 'flowType', 'revisionId', 'name', 'uuid', 'createdAt', 'updatedAt',
]; // biome-ignore format: a list of words

export const typeIdOf = (flow: JsonObject): string => textOf(flow, 'objectTypeId');
