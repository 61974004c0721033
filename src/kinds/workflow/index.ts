import type { Call } from '../../core/call.ts';
import type { FormMap } from '../../core/form.ts';
import { textAt } from '../../core/form.ts';
import type { Kind } from '../../core/kind.ts';
import type { Change } from '../../core/plan.ts';
import { refsIn } from '../../core/refs.ts';
import { contractWorkflow, expandWorkflow, liftWorkflow, maskFlows } from '../../workflow/index.ts';
import { nextByCursor, resultsOf } from '../paging.ts';
import { windowOf } from '../window.ts';
import { assessWorkflow } from './assess.ts';
import { checkWorkflow } from './check.ts';
import { foundWorkflow, markOf, uuidOf, workflowDetails } from './reading.ts';
import { settleWorkflow } from './settle.ts';
import { workflowShape } from './shape.ts';
import { purposesOf, workflowSteps } from './steps.ts';
import { yieldToPortal } from './yields.ts';

/**
 * Workflows, which the API calls flows (reference 11). HubSpot gives the id and lets names repeat; those we make have a
 * uuid of ours. They are replaced as a whole, so that each change starts from the workflow as just read.
 */
export const workflow: Kind = {
  name: 'workflow',
  section: 'workflows',
  scoped: false,
  shape: workflowShape,
  needs: { removal: ['workflow'] },

  expand: tree => expandWorkflow(tree),
  contract: form => contractWorkflow(form),
  check: checkWorkflow,

  reads: () => [{ endpoint: 'flows.list', query: { limit: '100' } }],
  next: nextByCursor,
  details: workflowDetails,
  bodies: resultsOf,
  found: foundWorkflow,

  lift: (body, _scope, look) => liftWorkflow(body, windowOf(look)),
  masked: maskFlows,
  names: ({ form }) => [textAt(form, 'name')].filter(name => name !== undefined),
  references: form => refsIn(withoutPermits(form)),
  marks: ({ key }) => [markOf(uuidOf(key))],
  plannedId: () => undefined,
  uncreatable: () => undefined,
  refuses: () => undefined,
  // reference 1.4, O
  hides: 'HubSpot hides it from this token, as it does where sensitive properties are used',
  removalRisk: 'HubSpot deletes it for good, and whoever is in it is not enrolled any more',
  oneFirst: true,
  completes: 1,
  assess: assessWorkflow,
  settle: settleWorkflow,
  yields: yieldToPortal,

  probes: () => [],
  steps: workflowSteps,
  rounds: change => Math.max(1, purposesOf(change).length),
  settled: body => body['crmObjectCreationStatus'] !== 'PENDING',
  reread: rereadWorkflow,

  scopes: () => ({
    read: [{ anyOf: ['automation'], why: 'workflows' }],
    write: [{ anyOf: ['automation'], why: 'workflows' }],
  }),
  link: workflowLink,
  title: form => textAt(form, 'name'),
};

/** What YAML says of who owns what is no part of the workflow. */
function withoutPermits(form: FormMap): FormMap {
  return new Map([...form].filter(([field]) => field !== 'portalOwns'));
}

function rereadWorkflow({ action, id }: Change): Call | undefined {
  return action === 'create' || action === 'remove' || id === undefined
    ? undefined
    : { endpoint: 'flows.read', path: { flowId: id } };
}

/** The address of a workflow in HubSpot, as browsers show it. */
function workflowLink(_scope: string | undefined, id: string, portalId: number): string {
  return `/workflows/${portalId}/platform/flow/${encodeURIComponent(id)}/edit`;
}
