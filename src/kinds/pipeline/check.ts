import { formatAddress } from '../../core/address.ts';
import type { Resource } from '../../core/configuration.ts';
import { asMap, mapAt, textAt } from '../../core/form.ts';
import type { Declared, Problem } from '../../core/kind.ts';
import { checkLabel } from '../label.ts';
import { metadataField, metadataShapes } from '../stages/metadata.ts';
import { longestPipelineId, longestStageId, pipelineLabels, stageLabels } from '../stages/names.ts';
import { checkTwins, sameLabel } from '../stages/twins.ts';
import { hasNoPipelines } from './types.ts';

/** What can be said of a declared pipeline without a portal. */
export function checkPipeline(resource: Resource, declared: Declared): Problem[] {
  const { form, scope = '' } = resource;
  const stages = [...(mapAt(form, 'stages') ?? [])];
  return [
    ...checkObjectType(scope),
    ...checkLabel(form),
    ...checkId(textAt(form, 'id'), longestPipelineId, ['id']),
    ...checkTwin(resource, declared),
    ...stages.flatMap(([key, stage]) => [
      ...checkLabel(asMap(stage)).map(problem => ({ ...problem, path: ['stages', key, ...problem.path] })),
      ...checkId(textAt(stage, 'id'), longestStageId, ['stages', key, 'id']),
      ...checkFields(key, [...asMap(stage).keys()], scope),
    ]),
    ...checkStageLabels(stages.map(([key, stage]) => [key, textAt(stage, 'label')])),
  ];
}

function checkObjectType(objectType: string): Problem[] {
  if (!hasNoPipelines(objectType)) return [];
  const isLifecycle = objectType === 'contacts' || objectType === 'companies';
  return [
    {
      code: 'PF3009',
      severity: 'error',
      message: `${objectType} have no pipelines`,
      fix: isLifecycle
        ? 'declare their lifecycle stages under lifecycleStages:'
        : 'pipelines are for deals, tickets, leads, orders, services, appointments, courses, listings and custom objects',
      path: [],
      part: 'key',
    },
  ];
}

function checkId(id: string | undefined, longest: number, path: readonly string[]): Problem[] {
  if (id === undefined || (id !== '' && id.length <= longest)) return [];
  const message =
    id === '' ? 'the id is empty' : `the id has ${id.length} characters; at most ${longest} are allowed`;
  return [{ code: 'PF3010', severity: 'error', message, fix: 'write a shorter one', path, part: 'value' }];
}

/** HubSpot takes each label of an object type's pipelines once (reference 7.2, O). */
function checkTwin({ key, form, scope = '', kind }: Resource, declared: Declared): Problem[] {
  const labels = declared
    .keys(kind, scope)
    .filter(other => other < key)
    .map((other): [string, string | undefined] => [
      other,
      textAt(declared.form(formatAddress({ kind, path: [scope, other] })), 'label'),
    ]);
  const problems = checkTwins([...labels, [key, textAt(form, 'label')]], pipelineLabels);
  return problems.filter(twin => twin.key === key).map(twin => sameLabel(twin, 'pipeline', ['label']));
}

function checkStageLabels(stages: readonly (readonly [string, string | undefined])[]): Problem[] {
  return checkTwins(stages, stageLabels).map(twin => sameLabel(twin, 'stage', ['stages', twin.key, 'label']));
}

/** Each object type has stage fields of its own (reference 7.2). */
function checkFields(key: string, fields: readonly string[], objectType: string): Problem[] {
  const own = metadataField(objectType);
  return fields
    .filter(field => field in metadataShapes && field !== own)
    .map(field => ({
      code: 'PF3012',
      severity: 'error',
      message: `stages of ${objectType} have no ${field}`,
      fix: `theirs is ${own}`,
      path: ['stages', key, field],
      part: 'key',
    }));
}
