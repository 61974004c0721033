import type { JsonObject } from '../../core/call.ts';
import { textAt } from '../../core/form.ts';
import type { Found, Kind } from '../../core/kind.ts';
import { stringAt } from '../body.ts';
import { typeIdOf } from '../objectTypes.ts';
import { schemaScopes } from '../scopes.ts';
import { objectTypeOf } from '../settings.ts';
import { listOfPipelines } from '../stages/list.ts';
import { lastChange } from '../stages/live.ts';
import { comparedLabel, halfwayName, pipelineKey } from '../stages/names.ts';
import { assessPipeline } from './assess.ts';
import { checkPipeline } from './check.ts';
import { liftPipeline } from './lift.ts';
import { auditPipeline, pipelineProbes } from './probes.ts';
import { pipelineShape } from './shape.ts';
import { pipelineSteps, rereadPipeline } from './steps.ts';
import { hasNoPipelines } from './types.ts';
import { uncreatable } from './uncreatable.ts';

/** Pipelines with their stages (reference 7): ids are chosen on create and never change, labels are unique. */
export const pipeline: Kind = {
  name: 'pipeline',
  section: 'pipelines',
  scoped: true,
  shape: pipelineShape,
  needs: { removal: [], foresee: ['list', 'workflow'] },

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
  names({ form }) {
    const label = textAt(form, 'label');
    return label === undefined ? [] : [comparedLabel(label)];
  },
  references: () => [],
  plannedId: ({ key, form }) => textAt(form, 'id') ?? key,
  isId: key => givenId.test(key),
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

/** Of a portal's first pipelines, and of those that people make in HubSpot (reference 7). */
const givenId = /^(?:default|lead-pipeline-id|\d+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

function found(body: JsonObject): Found {
  const id = stringAt(body, 'id') ?? '';
  const label = stringAt(body, 'label') ?? '';
  const changedAt = lastChange(body);
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

/** U: seen in browsers, not documented. */
function pipelineLink(scope: string | undefined, id: string, portalId: number): string {
  return `/pipelines-settings/${portalId}/object/${encodeURIComponent(typeIdOf(scope ?? ''))}/${encodeURIComponent(id)}`;
}
