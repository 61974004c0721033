import type { Resource } from '../../core/configuration.ts';
import { asMap, mapAt, textAt } from '../../core/form.ts';
import type { Declared, Problem } from '../../core/kind.ts';
import { checkLabel } from '../label.ts';
import { comparedLabel, comparedStageLabel, longestPipelineId, longestStageId } from '../stages/names.ts';
import { metadataField, metadataShapes } from './metadata.ts';
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
function checkTwin({ key, form, scope, kind }: Resource, declared: Declared): Problem[] {
  const label = textAt(form, 'label');
  if (label === undefined) return [];
  const twin = declared
    .keys(kind, scope)
    .find(
      other =>
        other < key &&
        comparedLabel(textAt(declared.form(`${kind}.${scope}.${other}`), 'label') ?? '') ===
          comparedLabel(label),
    );
  return twin === undefined ? [] : [sameLabel(label, `pipeline ${twin}`, ['label'])];
}

function checkStageLabels(stages: readonly (readonly [string, string | undefined])[]): Problem[] {
  const first = new Map<string, string>();
  return stages.flatMap(([key, label]) => {
    if (label === undefined) return [];
    const compared = comparedStageLabel(label);
    const other = first.get(compared);
    if (other === undefined) {
      first.set(compared, key);
      return [];
    }
    return [sameLabel(label, `stage ${other}`, ['stages', key, 'label'])];
  });
}

function sameLabel(label: string, other: string, path: readonly string[]): Problem {
  return {
    code: 'PF3011',
    severity: 'error',
    message: `${other} is called "${label}" already, apart from capital letters and spaces`,
    fix: 'give each its own label',
    path,
    part: 'value',
  };
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
