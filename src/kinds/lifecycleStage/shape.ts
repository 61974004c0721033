import { textAt } from '../../core/form.ts';
import type { ChildIdentity, ChildrenShape, FieldsShape } from '../../core/shape.ts';
import { comparedStageLabel, halfwayName, isHalfwayName, stageKey } from '../stages/names.ts';

/** One set of stages, kept in two pipelines with ids of their own (reference 6). */
export const objectTypes = ['contacts', 'companies'] as const;
export type StagedType = (typeof objectTypes)[number];

/** A lifted stage stands under `<object type>:<id>`. */
export function placedId(objectType: StagedType, id: string): string {
  return `${objectType}:${id}`;
}

function placeOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** The label on an object type is a field of that name. HubSpot gives ids; its own eight stages have their name for one. */
const identity: ChildIdentity = {
  places: objectTypes,
  placeOf,
  names: (stage, place) =>
    [textAt(stage, place)].flatMap(label => (label === undefined ? [] : comparedStageLabel(label))),
  halfwayName: key => comparedStageLabel(halfwayName(key)),
  plannedId: () => undefined,
  suggestedKey: (id, stage) =>
    stageKey(id.slice(id.indexOf(':') + 1), textAt(stage, placeOf(id)) ?? '', 'lifecycle'),
};

export const stagesShape: ChildrenShape = {
  is: 'children',
  ordered: true,
  as: 'lifecycleStage',
  removalRisk: 'HubSpot deletes it for good, with the dates at which records entered and left it',
  identity,
  of: {
    is: 'fields',
    of: {
      contacts: { is: 'value', halfway: isHalfwayName },
      companies: { is: 'value', halfway: isHalfwayName },
    },
  },
};

export const lifecycleShape: FieldsShape = { is: 'fields', of: { stages: stagesShape } };
