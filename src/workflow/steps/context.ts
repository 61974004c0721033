import type { ObjectTypeForm, Window } from '../../filter/index.ts';

/** Where steps stand. */
export interface Place {
  /** What is enrolled in the workflow. */
  readonly objectType: ObjectTypeForm;
}

export interface Lifting extends Place {
  readonly window: Window;
  /** The key of the step that an action becomes; undefined for an action that is not there. */
  stepOf(actionId: string): string | undefined;
}

export interface Lowering extends Place {
  readonly window: Window;
  /** The id of the action that a step becomes; undefined for a step that is not there. */
  actionOf(step: string): string | undefined;
}

/** What is wrong, at a path of map keys and list indexes below the place in question. */
export interface Finding {
  readonly message: string;
  readonly path: readonly string[];
  readonly fix?: string;
  readonly severity?: 'error' | 'warning';
}

/** The same findings, seen from further up. */
export function below(
  findings: readonly Finding[],
  ...path: readonly (string | number)[]
): readonly Finding[] {
  return findings.map(finding => ({ ...finding, path: [...path.map(String), ...finding.path] }));
}
