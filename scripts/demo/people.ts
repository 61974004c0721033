import type { Emulated } from './cli.ts';

/** A request that stands for what somebody does on HubSpot's pages. */
export interface Edit {
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly body: unknown;
}

const contacts = '/crm/pipelines/2026-09/contacts/contacts-lifecycle-pipeline/stages';
const open = { isClosed: 'false', state: 'OPEN' };

/** An admin does what the plan says by hand. One edit reaches contacts and companies. */
export const lifecycleByHand: readonly Edit[] = [
  {
    method: 'POST',
    path: contacts,
    body: { label: 'Sales Accepted Lead', displayOrder: 2, metadata: open },
  },
  {
    method: 'POST',
    path: contacts,
    body: { label: 'Recycled to Marketing', displayOrder: 7, metadata: open },
  },
  { method: 'PATCH', path: `${contacts}/opportunity`, body: { label: 'Opportunity' } },
];

/** Deals leave the stage that is to go, for Discovery. */
export const dealsMoved: readonly Edit[] = ['9351', '9402', '9470'].map(id => ({
  method: 'PATCH',
  path: `/crm/objects/2026-09/deals/${id}`,
  body: { properties: { dealstage: '4410872' } },
}));

/** Somebody renames a stage that was applied. */
export const stageRenamed: readonly Edit[] = [
  {
    method: 'PATCH',
    path: '/crm/pipelines/2026-09/deals/4410871/stages/new_business_legal_review',
    body: { label: 'Contract check' },
  },
];

/** Makes edits in an emulated portal as somebody other than portalform. */
export async function editByHand({ url }: Pick<Emulated, 'url'>, edits: readonly Edit[]): Promise<void> {
  const answer = await fetch(`${url}/_emulator/edits`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(edits),
  });
  const text = await answer.text();
  if (!answer.ok || /"status":"error"/.test(text))
    throw new Error(`the edits were refused (${answer.status}): ${text}`);
}
