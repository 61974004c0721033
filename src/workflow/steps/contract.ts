import type { Form, FormMap } from '../../core/form.ts';
import { equalForms, isList, isMap } from '../../core/form.ts';
import { contractFilter, type ObjectTypeForm } from '../../filter/index.ts';
import { propertyKey } from '../../filter/property-name.ts';
import { verbIn } from './action.ts';
import { type BranchVerb, branchVerbNamed, contractCase, OTHERWISE, SWITCH } from './branching.ts';
import type { Place } from './context.ts';
import { anyValue } from './values.ts';
import { clearProperty, setAssociated, setProperty } from './verbs/properties.ts';
import { verbNamed } from './verbs/table.ts';

/** The short spelling of steps: references as text, consecutive properties together. The inverse of `expandSteps`. */
export function contractSteps(form: Form, objectType: ObjectTypeForm): Form {
  return contractList(form, { objectType });
}

function contractList(form: Form, at: Place): Form {
  if (!isList(form)) return form;
  return joined(form).map(step => (isMap(step) ? contractStep(step, at) : step));
}

function contractStep(step: FormMap, at: Place): FormMap {
  const name = verbIn(step);
  const spec = step.get(name) ?? null;
  return new Map(
    [...step].map(([key, value]): [string, Form] => [
      key,
      key === name ? contractSpec(name, spec, at) : value,
    ]),
  );
}

function contractSpec(name: string, spec: Form, at: Place): Form {
  const branching = branchVerbNamed(name);
  if (!branching) return verbNamed(name, spec)?.contract(spec, at) ?? spec;
  if (branching !== SWITCH) return contractArms(branching, spec, at);
  if (!isMap(spec)) return spec;
  return new Map([...spec].map(([key, value]): [string, Form] => [key, contractSwitchEntry(key, value, at)]));
}

function contractSwitchEntry(key: string, value: Form, at: Place): Form {
  if (key === 'on') return anyValue.contract(value, at);
  if (key === 'cases') return contractArms(SWITCH, value, at);
  return key === OTHERWISE && isMap(value) ? contractArm(SWITCH, value, at) : value;
}

function contractArms(verb: BranchVerb, arms: Form, at: Place): Form {
  return isList(arms) ? arms.map(arm => (isMap(arm) ? contractArm(verb, arm, at) : arm)) : arms;
}

function contractArm(verb: BranchVerb, arm: FormMap, at: Place): FormMap {
  return new Map(
    [...arm].flatMap(([key, value]): readonly [string, Form][] => {
      if (key === 'when') return [[key, contractFilter(value, at.objectType)]];
      if (key === 'value' && verb === SWITCH) return [[key, contractCase(value)]];
      if (key !== 'steps') return [[key, value]];
      return isList(value) && value.length === 0 ? [] : [[key, contractList(value, at)]];
    }),
  );
}

/** Steps that follow each other and set properties of the same record are written as one. */
function joined(steps: readonly Form[]): readonly Form[] {
  const result: Form[] = [];
  for (const step of steps) {
    const before = result.at(-1);
    const together = isMap(before) && isMap(step) ? asOne(before, step) : undefined;
    if (together) result[result.length - 1] = together;
    else result.push(step);
  }
  return result;
}

/** Both steps as one; undefined where the second one has to stand for itself. */
function asOne(first: FormMap, second: FormMap): FormMap | undefined {
  const name = verbIn(first);
  if (verbIn(second) !== name || second.size !== 1 || first.size !== (first.has('id') ? 2 : 1))
    return undefined;
  const [a, b] = [first.get(name), second.get(name)];
  if (name === setProperty.name || name === clearProperty.name) {
    const all = isList(a) && isList(b) ? [...a, ...b] : undefined;
    return all && isApart(all) ? new Map(first).set(name, all) : undefined;
  }
  if (name !== setAssociated.name || !isMap(a) || !isMap(b)) return undefined;
  const [mine, other] = [a.get('set'), b.get('set')];
  const all = isList(mine) && isList(other) ? [...mine, ...other] : undefined;
  const isSame = equalForms(new Map(a).set('set', []), new Map(b).set('set', []));
  return all && isSame && isApart(all) ? new Map(first).set(name, new Map(a).set('set', all)) : undefined;
}

/** Whether each property stands there once: a map has room for one value of each. */
function isApart(entries: readonly Form[]): boolean {
  const names = entries.map(entry => propertyKey(isMap(entry) ? entry.get('property') : entry));
  return new Set(names).size === entries.length;
}
