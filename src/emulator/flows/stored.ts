import { FLOW_ERROR, PENDING_AT_MOST } from '../assumptions.ts';
import { ApiError } from '../errors.ts';
import { isObject, type JsonObject, textOf } from '../json.ts';
import { EMULATOR_KEY, type Portal } from '../portal/portal.ts';
import type { Collection, Entry } from '../store/collection.ts';
import type { Store } from '../store/store.ts';

/** The family of workflows: the body as GET shows it. */
export const FLOWS = 'flow';
/** The setting that counts their ids. */
export const NEXT_FLOW_ID = 'nextFlowId';
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

/** Lets the next `reads` reads of a workflow show it as PENDING; PUT waits for the one after, which says COMPLETE. */
export const setPending = (store: Store, id: string, reads: number): void =>
  store.setSetting(PENDING + id, String(reads > 0 ? reads + 1 : 0));

/** How many reads are left until one has said COMPLETE; none when it is old enough. */
function readsLeft({ store, now }: Portal, { id, body }: Entry): number {
  const age = now().getTime() - Date.parse(textOf(body, 'createdAt'));
  return age > PENDING_AT_MOST ? 0 : Number(store.setting(PENDING + id) ?? 0);
}

export const isPending = (portal: Portal, entry: Entry): boolean => readsLeft(portal, entry) > 0;

/** The body of a read: PENDING for a while after the create (reference 4.3, D); each read counts down. */
export function readText(portal: Portal, entry: Entry): string {
  const left = readsLeft(portal, entry);
  if (left > 0) portal.store.setSetting(PENDING + entry.id, String(left - 1));
  return left > 1 ? JSON.stringify(asPending(entry.body)) : entry.text;
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
