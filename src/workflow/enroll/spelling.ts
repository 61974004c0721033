import type { Form, FormMap } from '../../core/form.ts';
import { isList } from '../../core/form.ts';
import { contractObjectType, expandObjectType } from '../../filter/index.ts';
import { contractSteps, expandSteps } from '../steps/index.ts';
import { objectTypeIn, usualType } from './body.ts';
import { longTokens, shortTokens, withoutUnused } from './tokens.ts';
import { isNone, UNITS } from './units.ts';

/** YAML → form: short spellings written out, names turned into references. What is wrong stays as it is. */
export function expandWorkflow(tree: FormMap): FormMap {
  const objectType = tree.get('objectType');
  const typed =
    objectType === undefined ? tree : new Map([...tree, ['objectType', expandObjectType(objectType)]]);
  const at = { objectType: objectTypeIn(typed) };
  const fetch = tree.get('fetch');
  const long = (form: Form) => expandSteps(longTokens(form, fetch, at.objectType), at.objectType);
  const form = new Map(
    [...typed].map(([field, value]): [string, Form] => {
      const unit = UNITS.find(one => one.field === field);
      if (unit !== undefined) return [field, isNone(unit, value) ? value : unit.codec.expand(value, at)];
      return [field, inSteps(field, value, long)];
    }),
  );
  // which goes without saying
  if (form.get('type') === usualType(at.objectType)) form.delete('type');
  return withoutUnused(form);
}

/** The inverse, in the short spelling. */
export function contractWorkflow(form: FormMap): FormMap {
  const at = { objectType: objectTypeIn(form) };
  const fetch = form.get('fetch');
  const short = (steps: Form) => shortTokens(contractSteps(steps, at.objectType), fetch, at.objectType);
  return new Map(
    [...form].map(([field, value]): [string, Form] => {
      const unit = UNITS.find(one => one.field === field);
      if (field === 'objectType') return [field, contractObjectType(value)];
      if (unit !== undefined) return [field, isNone(unit, value) ? value : unit.codec.contract(value, at)];
      return [field, inSteps(field, value, short)];
    }),
  );
}

/** What changes lists of steps: those of the workflow, and those that nothing leads to. */
function inSteps(field: string, value: Form, change: (steps: Form) => Form): Form {
  if (field === 'steps') return change(value);
  return field === 'detached' && isList(value) ? value.map(change) : value;
}
