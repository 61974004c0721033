import type { JsonObject } from '../../core/call.ts';
import type { Form } from '../../core/form.ts';
import type { ObjectTypeForm, Window } from '../../filter/index.ts';

/** What is wrong with a step, found without a portal. The path leads through map keys and list indexes. */
export interface StepProblem {
  readonly message: string;
  readonly path: readonly string[];
  readonly fix?: string;
  readonly severity: 'error' | 'warning';
}

export interface LiftedSteps {
  readonly steps: Form;
  /** Actions that nothing leads to: a list of lists of steps. */
  readonly detached?: Form;
  /** Of every step the id of its action, by its path: `0`, `2/branch/1/0`, `detached/0/0`. */
  readonly ids: ReadonlyMap<string, string>;
}

export interface LoweredActions {
  readonly actions: readonly JsonObject[];
  readonly startActionId?: string;
  readonly nextAvailableActionId: string;
}

/** Steps as YAML has them to the form that lift gives: one action each, references in place. */
export declare function expandSteps(tree: Form, objectType: ObjectTypeForm): Form;
/** The short spelling of the same. */
export declare function contractSteps(form: Form, objectType: ObjectTypeForm): Form;
export declare function liftSteps(body: JsonObject, objectType: ObjectTypeForm, window: Window): LiftedSteps;
export declare function lowerSteps(
  steps: Form,
  detached: Form | undefined,
  objectType: ObjectTypeForm,
  window: Window,
  live?: JsonObject,
): LoweredActions;
export declare function checkSteps(form: Form, objectType: ObjectTypeForm): readonly StepProblem[];
/** Places in code that look like a credential and cannot be told apart from other text. */
export declare function suspectSecrets(form: Form): readonly string[];
