import type { FormMap } from '../../core/form.ts';
import { mapAt, textAt } from '../../core/form.ts';
import type { ChildIdentity, ChildrenShape, FieldsShape } from '../../core/shape.ts';
import { metadataShapes } from '../stages/metadata.ts';
import { comparedStageLabel, halfwayName, isHalfwayName, stageKey } from '../stages/names.ts';

/** Stage ids are `<pipeline key>_<stage key>` unless `id:` says otherwise: the same in every portal. */
const stageIdentity: ChildIdentity = {
  names: stage =>
    [textAt(stage, 'label')].flatMap(label => (label === undefined ? [] : comparedStageLabel(label))),
  halfwayName: key => comparedStageLabel(halfwayName(key)),
  plannedId: ({ key: pipeline, form }, key) => plannedStageId(pipeline, key, form),
  suggestedKey: (id, stage, pipeline) => stageKey(id, textAt(stage, 'label') ?? '', pipeline),
};

/** The id that a stage is created with. */
export function plannedStageId(pipeline: string, key: string, declared: FormMap | undefined): string {
  return textAt(mapAt(mapAt(declared, 'stages'), key), 'id') ?? `${pipeline}_${key}`;
}

export const stagesShape: ChildrenShape = {
  is: 'children',
  ordered: true,
  as: 'stage',
  removalRisk: 'HubSpot deletes it for good: there is no way back',
  identity: stageIdentity,
  of: { is: 'fields', of: { label: { is: 'value', halfway: isHalfwayName }, ...metadataShapes } },
};

/** `id` is not compared: it is what a thing is recognised by, and never changes (reference 7.2, O). */
export const pipelineShape: FieldsShape = {
  is: 'fields',
  of: {
    label: { is: 'value', halfway: isHalfwayName },
    displayOrder: { is: 'value' },
    stages: stagesShape,
  },
};
