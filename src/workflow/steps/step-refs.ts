import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap, textAt } from '../../core/form.ts';
import { verbIn } from './action.ts';
import { branchVerbNamed } from './branching.ts';
import { renameInText } from './step-text.ts';
import { splitOutput } from './values.ts';

/*
 * Where steps name each other by their keys: the goal of a `goto`, `{ output: lookup.phone }`,
 * `{{ action_outputs.lookup.phone }}` in texts, and `{ step: lookup }` in what is kept word for word.
 */

type Visit = (step: string, path: readonly string[]) => string;

/** A step with the keys of the steps that it names put otherwise; what is in its arms stays. */
export function renameSteps(step: FormMap, rename: (step: string) => string): FormMap {
  return visitStep(step, rename);
}

/** The keys of the steps that a step names, without what is in its arms, and where. */
export function stepsNamedIn(
  step: FormMap,
): readonly { readonly step: string; readonly path: readonly string[] }[] {
  const found: { readonly step: string; readonly path: readonly string[] }[] = [];
  visitStep(step, (name, path) => {
    found.push({ step: name, path });
    return name;
  });
  return found;
}

function visitStep(step: FormMap, visit: Visit): FormMap {
  const name = verbIn(step);
  const isBranching = branchVerbNamed(name) !== undefined;
  return new Map(
    [...step].map(([key, value]): [string, Form] => {
      if (key === 'id') return [key, value];
      if (key === 'goto') return [key, visitGoal(value, visit)];
      if (key === name && isBranching) return [key, visitOn(value, [key], visit)];
      return [key, visitForm(value, [key], visit)];
    }),
  );
}

function visitGoal(goal: Form, visit: Visit): Form {
  if (typeof goal === 'string') return visit(goal, ['goto']);
  const step = textAt(goal, 'step');
  return isMap(goal) && step !== undefined ? new Map(goal).set('step', visit(step, ['goto', 'step'])) : goal;
}

/** Of a step with arms, only what decides between them. */
function visitOn(spec: Form, path: readonly string[], visit: Visit): Form {
  const on = isMap(spec) ? spec.get('on') : undefined;
  return isMap(spec) && on !== undefined
    ? new Map(spec).set('on', visitForm(on, [...path, 'on'], visit))
    : spec;
}

function visitForm(form: Form, path: readonly string[], visit: Visit): Form {
  if (typeof form === 'string') return renameInText(form, step => visit(step, path));
  if (isList(form)) return form.map((item, index) => visitForm(item, [...path, String(index)], visit));
  if (!isMap(form)) return form;
  const [output, step] = form.size === 1 ? [textAt(form, 'output'), textAt(form, 'step')] : [];
  if (output !== undefined) {
    const [name, rest] = splitOutput(output);
    const renamed = visit(name, [...path, 'output']);
    return new Map([['output', rest === '' && !output.includes('.') ? renamed : `${renamed}.${rest}`]]);
  }
  if (step !== undefined) return new Map([['step', visit(step, [...path, 'step'])]]);
  return new Map(
    [...form].map(([key, value]): [string, Form] => [key, visitForm(value, [...path, key], visit)]),
  );
}
