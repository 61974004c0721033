import type { ApiAnswer, ApiRequest } from '../api.ts';
import { CAMPAIGN_OF_EMAIL, FLOW_BATCH_INPUTS, FLOWS_PER_PAGE } from '../assumptions.ts';
import { batchAnswer, inputsOf } from '../batch.ts';
import { type ApiError, invalid, type Refusal, unreadable } from '../errors.ts';
import { idText } from '../filters/uses.ts';
import { isObject, type Json, type JsonObject, textOf } from '../json.ts';
import { EMAILS } from '../marketing/stored.ts';
import { fromNumber, pageOf, pageText } from '../paging.ts';
import type { Entry } from '../store/collection.ts';
import type { Store } from '../store/store.ts';
import { flowOf, isListed, isSeen } from './access.ts';
import { actionsOf } from './graph.ts';
import { flowsOf, noSuchFlow, orderedFlows, readText, summaryText, switchesOf } from './stored.ts';

/** Names and states only; workflows that cannot be read may be missing (reference 1.4 and 18, O). */
export function listFlows(request: ApiRequest): ApiAnswer {
  const listed = orderedFlows(request.portal.store).filter(entry => isListed(request, entry));
  const { page, paging } = pageOf(request, listed, FLOWS_PER_PAGE, FLOWS_PER_PAGE, fromNumber);
  const results = page.map(({ body }) => summaryText(body));
  return { status: 200, text: pageText(results, paging) };
}

export const readFlow = (request: ApiRequest): ApiAnswer => ({
  status: 200,
  text: readText(request.portal, flowOf(request)),
});

/** The id in an input of a batch; its type must say what it is (published run, O). */
function idOf(input: Json, types: Readonly<Record<string, string>>): { type: string; id: string } {
  const type = isObject(input) ? textOf(input, 'type') : '';
  const key = types[type];
  const id = isObject(input) && key !== undefined ? idText(input[key]) : '';
  if (id === '') throw unreadable(`an input needs a type of ${Object.keys(types).join(', ')} and its id`);
  return { type, id };
}

const refusalOf = ({ refusal }: ApiError, id: string): Refusal => ({ ...refusal, context: { flowId: [id] } });

/** 207 with an error for each that is not there or cannot be read (reference 1.4, O). */
export function batchRead(request: ApiRequest): ApiAnswer {
  const { store } = request.portal;
  const found = inputsOf(request, FLOW_BATCH_INPUTS).map(input => {
    const { id } = idOf(input, { FLOW_ID: 'flowId' });
    const entry = flowsOf(store).get(id);
    return { id, entry: entry && isSeen(request, entry) ? entry : undefined };
  });
  const texts = found.flatMap(({ entry }) => (entry ? [readText(request.portal, entry)] : []));
  const missing = found.filter(({ entry }) => !entry).map(({ id }) => refusalOf(noSuchFlow(id), id));
  const { status, body } = batchAnswer(request, 200, [], missing);
  const text = JSON.stringify(body).replace('"results":[]', () => `"results":[${texts.join(',')}]`);
  return { status, text };
}

/** `{flowId, emailCampaignId, emailContentId}` of every e-mail that a workflow sends (reference 11.1). */
function campaignsOf(store: Store, { id, body }: Entry): readonly JsonObject[] {
  return actionsOf(body)
    .filter(action => action.actionTypeId === '0-4' && isObject(action.fields))
    .map(({ fields }) => {
      const emailContentId = isObject(fields) ? idText(fields.content_id) : '';
      const email = store.collection(EMAILS, '').get(emailContentId)?.body ?? {};
      const emailCampaignId = idText(email.primaryEmailCampaignId) || CAMPAIGN_OF_EMAIL(emailContentId);
      return { flowId: id, emailCampaignId, emailContentId };
    });
}

/** Of the workflows that the query names; without one it is a 400 (published run, O). */
export function emailCampaigns(request: ApiRequest): ApiAnswer {
  const { store } = request.portal;
  const asked = request.query.getAll('flowId').flatMap(text => text.split(','));
  if (asked.length === 0)
    throw invalid('One or more flowId parameters are required for email campaign fetch.');
  const campaigns = orderedFlows(store)
    .filter(entry => asked.includes(entry.id) && isSeen(request, entry))
    .flatMap(entry => campaignsOf(store, entry))
    .map((campaign, index) => ({ id: String(index + 1), campaign }));
  const { page, paging } = pageOf(request, campaigns, FLOWS_PER_PAGE, FLOWS_PER_PAGE, fromNumber);
  return { status: 200, body: { results: page.map(({ campaign }) => campaign), ...paging } };
}

/** Ids of the older API: only what a seed says, in `emulator: {"workflowId": …}` of a workflow. */
export function mapIds(request: ApiRequest): ApiAnswer {
  const { store } = request.portal;
  const byWorkflow = new Map(
    flowsOf(store)
      .all()
      .map(({ id }) => [idText(switchesOf(store, id).workflowId), id]),
  );
  const found = inputsOf(request, FLOW_BATCH_INPUTS).map(input => {
    const { type, id } = idOf(input, { FLOW_ID: 'flowId', WORKFLOW_ID: 'workflowId' });
    const flowId = type === 'FLOW_ID' ? id : byWorkflow.get(id);
    const workflowId = idText(switchesOf(store, flowId ?? '').workflowId);
    return { id, result: flowId === undefined || workflowId === '' ? undefined : { flowId, workflowId } };
  });
  const results = found.flatMap(({ result }) => (result ? [result] : []));
  const missing = found.filter(({ result }) => !result).map(({ id }) => refusalOf(noSuchFlow(id), id));
  return batchAnswer(request, 200, results, missing);
}
