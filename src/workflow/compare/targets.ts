import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap } from '../../core/form.ts';
import { renameInText } from '../steps/step-text.ts';
import { splitOutput } from '../steps/values.ts';

type Rename = (id: string) => string;

/**
 * What a step says, with the keys of the steps that it points at put otherwise: the goal of a `goto`, the step whose
 * output a value is (`{ output: check.score }`), steps in texts (`{{ action_outputs.check.score }}`) and in what is kept
 * word for word (`actionId: { step: check }`).
 */
export function renameTargets(own: FormMap, rename: Rename): FormMap {
  return new Map(
    [...own].map(([key, value]): [string, Form] => [
      key,
      key === 'goto' ? renameGoal(value, rename) : renameIn(value, key, rename),
    ]),
  );
}

function renameGoal(goal: Form, rename: Rename): Form {
  if (typeof goal === 'string') return rename(goal);
  return renameStep(goal, rename) ?? goal;
}

function renameStep(form: Form, rename: Rename): Form | undefined {
  const step = isMap(form) ? form.get('step') : undefined;
  return isMap(form) && typeof step === 'string' ? new Map(form).set('step', rename(step)) : undefined;
}

/** Keys under which an action names another one (reference 11.4). */
const named: ReadonlySet<string> = new Set(['actionId', 'nextActionId']);

function renameIn(form: Form, key: string, rename: Rename): Form {
  if (typeof form === 'string') return renameInText(form, rename);
  if (isList(form)) return form.map(item => renameIn(item, '', rename));
  if (!isMap(form)) return form;
  const output = form.size === 1 ? form.get('output') : undefined;
  if (typeof output === 'string') return new Map([['output', renameOutput(output, rename)]]);
  const renamed = named.has(key) ? renameStep(form, rename) : undefined;
  if (renamed !== undefined) return renamed;
  return new Map([...form].map(([inner, value]): [string, Form] => [inner, renameIn(value, inner, rename)]));
}

function renameOutput(text: string, rename: Rename): string {
  const [step, dataKey] = splitOutput(text);
  return dataKey === '' ? text : `${rename(step)}.${dataKey}`;
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
