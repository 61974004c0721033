import type { JsonObject } from '../../core/call.ts';
import type { FormMap } from '../../core/form.ts';
import { asMap, mapAt, textAt } from '../../core/form.ts';
import type { Found, Kind } from '../../core/kind.ts';
import type { Hold } from '../../core/plan.ts';
import { stringAt } from '../body.ts';
import { typeIdOf } from '../objectTypes.ts';
import { schemaScopes } from '../scopes.ts';
import { objectTypeOf } from '../settings.ts';
import { latest } from '../stages/latest.ts';
import { comparedLabel, halfwayName, pipelineKey } from '../stages/names.ts';
import { assessPipeline, missingFields } from './assess.ts';
import { checkPipeline } from './check.ts';
import { liftPipeline, momentsIn } from './lift.ts';
import { listOfPipelines } from './list.ts';
import { isClosedStage, needsClosedStage } from './metadata.ts';
import { auditPipeline, pipelineProbes } from './probes.ts';
import { pipelineShape } from './shape.ts';
import { pipelineSteps, rereadPipeline } from './steps.ts';
import { hasNoPipelines } from './types.ts';

/** Pipelines with their stages (reference 7): ids are chosen on create and never change, labels are unique. */
export const pipeline: Kind = {
  name: 'pipeline',
  section: 'pipelines',
  scoped: true,
  shape: pipelineShape,
  needs: { removal: [] },

  expand: tree => tree,
  // its place among the others is not worth a line
  contract: form => new Map([...form].filter(([field]) => field !== 'displayOrder')),
  check: checkPipeline,

  reads: want =>
    hasNoPipelines(objectTypeOf(want))
      ? []
      : [{ endpoint: 'pipelines.list', path: { objectType: objectTypeOf(want) } }],
  bodies: answer => listOfPipelines(answer.body),
  found,

  lift: (body, scope) => liftPipeline(body, scope ?? ''),
  names({ key, form }) {
    const label = textAt(form, 'label');
    return label === undefined ? [] : [comparedLabel(label), comparedLabel(halfwayName(key))];
  },
  references: () => [],
  plannedId: ({ key, form }) => textAt(form, 'id') ?? key,
  uncreatable: (form, { scope }) => uncreatable(form, scope ?? ''),
  refuses: () => undefined,
  removalRisk: 'HubSpot deletes it for good, stages and all: there is no way back',
  exclusive: { field: 'label', compared: comparedLabel, halfway: halfwayName },
  assess: assessPipeline,
  audit: auditPipeline,

  probes: pipelineProbes,
  steps: pipelineSteps,
  reread: rereadPipeline,

  scopes: scope => schemaScopes(scope, [], 'pipelines'),
  link: pipelineLink,
  title: form => textAt(form, 'label'),
};

function found(body: JsonObject): Found {
  const id = stringAt(body, 'id') ?? '';
  const label = stringAt(body, 'label') ?? '';
  const changedAt = latest(momentsIn(body));
  return {
    id,
    // also as it is written: `uses:` names it like that
    names: [...new Set([comparedLabel(label), label])],
    suggestedKey: pipelineKey(id, label),
    body,
    builtIn: false,
    ...(changedAt !== undefined && { changedAt }),
  };
}

/** Whether HubSpot takes a ticket pipeline in which nothing is closed is not known (U): it is not tried. One switch. */
const createsWithoutClosedStage = false;

function uncreatable(form: FormMap, objectType: string): Hold | undefined {
  const stages = [...(mapAt(form, 'stages') ?? [])];
  if (!form.has('label') || stages.length === 0) {
    const fields = form.has('label') ? 'stages' : 'label';
    return { reason: 'incomplete', says: `it cannot be created without ${fields}`, wayOut: `add ${fields}` };
  }
  for (const [key, stage] of stages) {
    const missing = missingFields(asMap(stage), objectType).map(field => `stages.${key}.${field}`);
    if (missing.length > 0) {
      const fields = missing.join(', ');
      return {
        reason: 'incomplete',
        says: `it cannot be created without ${fields}`,
        wayOut: `add ${fields}`,
      };
    }
  }
  const isOpen = needsClosedStage(objectType) && !stages.some(([, stage]) => isClosedStage(asMap(stage)));
  return isOpen && !createsWithoutClosedStage ? noneClosed : undefined;
}

const noneClosed: Hold = {
  reason: 'notCreatable',
  says: 'HubSpot wants a closed stage in every ticket pipeline, and none of these is',
  wayOut: 'give one of them ticketState: CLOSED',
};

/** U: seen in browsers, not documented. */
function pipelineLink(scope: string | undefined, id: string, portalId: number): string {
  return `/pipelines-settings/${portalId}/object/${encodeURIComponent(typeIdOf(scope ?? ''))}/${encodeURIComponent(id)}`;
}
