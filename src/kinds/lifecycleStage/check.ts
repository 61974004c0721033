import type { Resource } from '../../core/configuration.ts';
import { asMap, mapAt } from '../../core/form.ts';
import type { Problem } from '../../core/kind.ts';
import { checkLabel } from '../label.ts';
import { comparedStageLabel } from '../stages/names.ts';
import { objectTypes } from './shape.ts';

/** What can be said of declared lifecycle stages without a portal. Paths are those of YAML: the section has no fields. */
export function checkLifecycle({ form }: Resource): Problem[] {
  const stages = [...(mapAt(form, 'stages') ?? [])];
  return [
    ...stages.flatMap(([key, stage]) => checkStage(key, labelOf(asMap(stage)))),
    ...checkTwins(stages.map(([key, stage]) => [key, labelOf(asMap(stage))])),
  ];
}

function labelOf(stage: ReadonlyMap<string, unknown>): string | undefined {
  const [label] = objectTypes.flatMap(objectType => stage.get(objectType) ?? []);
  return typeof label === 'string' ? label : undefined;
}

function checkStage(key: string, label: string | undefined): Problem[] {
  if (label === undefined) {
    const message = 'the stage has no label';
    return [
      {
        code: 'PF3002',
        severity: 'error',
        message,
        fix: 'write the name people see',
        path: [key],
        part: 'key',
      },
    ];
  }
  return checkLabel(new Map([['label', label]])).map(problem => ({
    ...problem,
    path: [key, ...problem.path],
  }));
}

function checkTwins(stages: readonly (readonly [string, string | undefined])[]): Problem[] {
  const first = new Map<string, string>();
  return stages.flatMap(([key, label]): Problem[] => {
    const compared = comparedStageLabel(label ?? '');
    const other = first.get(compared);
    if (other === undefined || label === undefined) {
      first.set(compared, key);
      return [];
    }
    const message = `stage ${other} is called "${label}" already, apart from capital letters and spaces`;
    return [
      {
        code: 'PF3011',
        severity: 'error',
        message,
        fix: 'give each its own label',
        path: [key, 'label'],
        part: 'value',
      },
    ];
  });
}
