import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap } from '../../core/form.ts';

type Rename = (id: string) => string;

/**
 * What a step says, with the keys of the steps that it points at put otherwise: the goal of a `goto`, and the step whose
 * output a value is (`{ output: check.score }`).
 */
export function renameTargets(own: FormMap, rename: Rename): FormMap {
  return new Map(
    [...own].map(([key, value]): [string, Form] => [
      key,
      key === 'goto' ? renameGoal(value, rename) : renameOutputs(value, rename),
    ]),
  );
}

function renameGoal(goal: Form, rename: Rename): Form {
  if (typeof goal === 'string') return rename(goal);
  const step = isMap(goal) ? goal.get('step') : undefined;
  return isMap(goal) && typeof step === 'string' ? new Map(goal).set('step', rename(step)) : goal;
}

function renameOutputs(form: Form, rename: Rename): Form {
  if (isList(form)) return form.map(item => renameOutputs(item, rename));
  if (!isMap(form)) return form;
  const output = form.size === 1 ? form.get('output') : undefined;
  if (typeof output === 'string') return new Map([['output', renameOutput(output, rename)]]);
  return new Map([...form].map(([key, value]): [string, Form] => [key, renameOutputs(value, rename)]));
}

function renameOutput(text: string, rename: Rename): string {
  const end = text.indexOf('.');
  return end < 0 ? text : rename(text.slice(0, end)) + text.slice(end);
}

/** The keys of the steps that a step points at, in the order in which it names them. */
export function targetsOf(own: FormMap): readonly string[] {
  const found: string[] = [];
  renameTargets(own, id => {
    found.push(id);
    return id;
  });
  return found;
}
