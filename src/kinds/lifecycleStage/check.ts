import type { Resource } from '../../core/configuration.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { asMap, mapAt, textAt } from '../../core/form.ts';
import type { Problem } from '../../core/kind.ts';
import { checkLabel } from '../label.ts';
import { stageLabels } from '../stages/names.ts';
import { checkTwins, sameLabel } from '../stages/twins.ts';
import { objectTypes, type StagedType } from './shape.ts';

/** What can be said of declared lifecycle stages without a portal. Paths are those of YAML: the section has no fields. */
export function checkLifecycle({ form }: Resource): Problem[] {
  const stages = [...(mapAt(form, 'stages') ?? [])].map(([key, stage]): Stage => [key, asMap(stage)]);
  const twins = objectTypes.flatMap(objectType => checkLabels(stages, objectType));
  return [
    ...stages.flatMap(([key, stage]) => [...checkStage(key, stage), ...checkOnly(key, stage)]),
    // where both object types have a label twice it is written once
    ...new Map(twins.map(twin => [twin.path.join('\n'), twin])).values(),
  ];
}

type Stage = readonly [key: string, stage: FormMap];

function checkStage(key: string, stage: FormMap): Problem[] {
  const fields = new Map<string, Form>();
  for (const objectType of objectTypes) {
    const label = textAt(stage, objectType);
    const field = fieldOf(stage, objectType);
    if (label !== undefined) fields.set(field, label);
  }
  if (fields.size === 0) {
    const message = 'the stage has no label';
    const fix = 'write the name people see';
    return [{ code: 'PF3002', severity: 'error', message, fix, path: [key], part: 'key' }];
  }
  return [...fields].flatMap(([field, label]) =>
    checkLabel(new Map([['label', label]])).map(problem => ({ ...problem, path: [key, field] })),
  );
}

/** Where YAML has the label of an object type. */
function fieldOf(stage: FormMap, objectType: StagedType): string {
  const contacts = textAt(stage, 'contacts');
  const isOther = contacts !== undefined && contacts !== textAt(stage, 'companies');
  return objectType === 'companies' && isOther ? 'companies' : 'label';
}

function checkOnly(key: string, stage: FormMap): Problem[] {
  const only = textAt(stage, 'only');
  if (only === undefined) return [];
  const message = `only: ${only} and companies: contradict each other`;
  const fix = 'leave one of them out';
  return [{ code: 'PF3013', severity: 'error', message, fix, path: [key, 'only'], part: 'value' }];
}

function checkLabels(stages: readonly Stage[], objectType: StagedType): Problem[] {
  const fields = new Map(stages.map(([key, stage]) => [key, fieldOf(stage, objectType)]));
  const labels = stages.map(([key, stage]) => [key, textAt(stage, objectType)] as const);
  return checkTwins(labels, stageLabels).map(twin =>
    sameLabel(twin, 'stage', [twin.key, fields.get(twin.key) ?? 'label']),
  );
}
