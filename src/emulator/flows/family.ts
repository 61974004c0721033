import type { Family } from '../api.ts';
import { needAutomation } from '../portal/scopes.ts';
import { batchRead, emailCampaigns, listFlows, mapIds, readFlow } from './read.ts';
import { createFlow, deleteFlow, editFlow, replaceFlow } from './write.ts';

const access = needAutomation;
const FLOW = '/:flowId';

/** Reference 11.1; there is no generally available path (reference 1.3). PATCH is for edits only. */
export const FLOW_FAMILY: Family = {
  bases: ['/automation/v4/flows', '/automation/2026-09-beta/flows', '/automation/v4/2027-03-beta/flows'],
  routes: [
    { method: 'GET', path: '', access, handle: listFlows },
    { method: 'POST', path: '', access, handle: createFlow },
    { method: 'POST', path: '/batch/read', access, handle: batchRead },
    { method: 'GET', path: '/email-campaigns', access, handle: emailCampaigns },
    { method: 'GET', path: FLOW, access, handle: readFlow },
    { method: 'PUT', path: FLOW, access, handle: replaceFlow },
    { method: 'PATCH', path: FLOW, handle: editFlow, ui: true },
    { method: 'DELETE', path: FLOW, access, handle: deleteFlow },
  ],
};

export const ID_MAPPING_FAMILY: Family = {
  bases: ['/automation/v4/workflow-id-mappings', '/automation/2026-09-beta/workflow-id-mappings'],
  routes: [{ method: 'POST', path: '/batch/read', access, handle: mapIds }],
};
