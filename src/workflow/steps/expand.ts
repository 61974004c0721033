import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap, textAt } from '../../core/form.ts';
import { expandFilter, type ObjectTypeForm } from '../../filter/index.ts';
import { propertyKey } from '../../filter/property-name.ts';
import { GOTO } from '../graph/index.ts';
import { BESIDE, verbIn } from './action.ts';
import {
  BRANCH,
  type BranchVerb,
  branchVerbNamed,
  expandCase,
  expandPercentage,
  isOtherwise,
  OTHERWISE,
  SWITCH,
} from './branching.ts';
import { isScalar } from './codec.ts';
import type { Place } from './context.ts';
import { isClearing } from './property-values.ts';
import { anyValue } from './values.ts';
import { clearProperty, setAssociated, setProperty } from './verbs/properties.ts';
import { verbNamed } from './verbs/table.ts';

/** Steps as people write them → form: one step for each action, names turned into references. Never fails. */
export function expandSteps(tree: Form, objectType: ObjectTypeForm): Form {
  return expandList(tree, { objectType });
}

function expandList(tree: Form, at: Place): Form {
  return isList(tree) ? tree.flatMap(step => (isMap(step) ? expandStep(step, at) : [step])) : tree;
}

function expandStep(tree: FormMap, at: Place): readonly Form[] {
  const name = verbIn(tree);
  const spec = tree.get(name) ?? null;
  if (name === 'goto') return [new Map([[name, expandGoal(spec)]])];
  const [[verb, form], ...others] = specsOf(name, spec, at);
  const unnamed = new Map([...tree].filter(([key]) => key !== 'id'));
  return [stepOf(tree, verb, form), ...others.map(other => stepOf(unnamed, ...other))];
}

type Said = readonly [verb: string, spec: Form];

/** A step without the verb, with another one. */
function stepOf(tree: FormMap, verb: string, spec: Form): FormMap {
  const [id, version, raw] = ['id', 'version', 'raw'].map(key => tree.get(key));
  const rest = [...tree].filter(([key]) => !BESIDE.has(key) && key !== verbIn(tree));
  return new Map<string, Form>([
    ...(id === undefined ? [] : [['id', isScalar(id) ? String(id) : id] as const]),
    ...(verb === '' ? [] : [[verb, spec] as const]),
    ...rest,
    ...(version === undefined
      ? []
      : [['version', Number.isFinite(Number(version)) ? Number(version) : version] as const]),
    ...(raw === undefined ? [] : [['raw', raw] as const]),
  ]);
}

function specsOf(name: string, spec: Form, at: Place): readonly [Said, ...Said[]] {
  const branching = branchVerbNamed(name);
  if (branching) return [[name, expandBranching(branching, spec, at)]];
  const verb = verbNamed(name, spec);
  if (!verb) return [[name, spec]];
  const form = verb.expand(spec, at);
  const all = splitIn(verb.name, form);
  const [first, ...others] = all;
  return first ? [first, ...others] : [[name, form]];
}

/** Several properties are one action each. */
function splitIn(name: string, form: Form): readonly Said[] {
  if (name === setProperty.name && isList(form)) return form.filter(isMap).map(one => setOrClear(one));
  if (name === clearProperty.name && isList(form)) return form.map(one => [name, [one]]);
  const set = name === setAssociated.name && isMap(form) ? form.get('set') : undefined;
  if (!isMap(form) || !isList(set)) return [];
  return set.map(one => [name, new Map(form).set('set', [one])]);
}

function setOrClear(entry: FormMap): Said {
  const property = entry.get('property');
  return isClearing(entry.get('value')) && propertyKey(property) !== undefined
    ? [clearProperty.name, [property ?? '']]
    : [setProperty.name, [entry]];
}

function expandGoal(goal: Form): Form {
  if (isScalar(goal)) return String(goal);
  const step = textAt(goal, 'step');
  const isPlain =
    isMap(goal) &&
    [...goal].every(([key, value]) => key === 'step' || (key === 'edgeType' && value === GOTO));
  return step !== undefined && isPlain ? step : goal;
}

function expandBranching(verb: BranchVerb, spec: Form, at: Place): Form {
  if (verb === SWITCH) return expandSwitch(spec, at);
  const arms = armList(spec, verb === BRANCH ? 'name' : undefined);
  if (!arms) return spec;
  const expanded = arms.map(arm => (isMap(arm) ? expandArm(verb, arm, undefined, at) : arm));
  if (verb !== BRANCH) return expanded;
  const others = expanded.filter(isOtherwise);
  return [...expanded.filter(arm => !isOtherwise(arm)), ...others.filter(saysSomething)];
}

/** A map by name as the list that it stands for. */
function armList(spec: Form, key: string | undefined): readonly Form[] | undefined {
  if (isList(spec)) return spec;
  if (!isMap(spec) || key === undefined) return undefined;
  return [...spec].map(([name, arm]) => new Map<string, Form>([[key, name], ...(isMap(arm) ? arm : [])]));
}

function expandSwitch(spec: Form, at: Place): Form {
  if (!isMap(spec)) return spec;
  const on = spec.get('on');
  const goal = on === undefined ? undefined : anyValue.expand(on, at);
  const cases = spec.get('cases');
  const other = spec.get(OTHERWISE);
  const otherwise = isMap(other) ? expandArm(SWITCH, other, goal, at) : other;
  const arms = cases === undefined ? undefined : armList(cases, 'value');
  return new Map<string, Form>([
    ...(goal === undefined ? [] : [['on', goal] as const]),
    ...(cases === undefined
      ? []
      : [
          [
            'cases',
            arms?.map(arm => (isMap(arm) ? expandArm(SWITCH, arm, goal, at) : arm)) ?? cases,
          ] as const,
        ]),
    ...(otherwise === undefined || !saysSomething(otherwise) ? [] : [[OTHERWISE, otherwise] as const]),
    ...[...spec].filter(([key]) => !['on', 'cases', OTHERWISE].includes(key)),
  ]);
}

/** What an arm says, in this order; what nobody knows comes before the steps. */
const FIRST: readonly string[] = ['name', 'value', 'percentage', 'when', 'label', 'raw'];
const LAST: readonly string[] = ['edgeType', 'steps', 'end'];

function expandArm(verb: BranchVerb, arm: FormMap, on: Form | undefined, at: Place): FormMap {
  const said = (key: string): readonly (readonly [string, Form])[] => {
    const value = arm.get(key);
    return value === undefined ? [] : [[key, expandArmEntry(verb, key, value, on, at)]];
  };
  const rest = [...arm].filter(([key]) => !FIRST.includes(key) && !LAST.includes(key));
  return new Map<string, Form>([
    ...FIRST.flatMap(said),
    ...rest,
    ...said('edgeType'),
    ['steps', expandList(arm.get('steps') ?? [], at)],
    ...said('end').filter(([, end]) => end !== false),
  ]);
}

function expandArmEntry(verb: BranchVerb, key: string, value: Form, on: Form | undefined, at: Place): Form {
  if (key === 'when') return expandFilter(value, at.objectType);
  if (key === 'value' && verb === SWITCH) return expandCase(value, on, at);
  if (key === 'percentage') return expandPercentage(value, at);
  if (key === 'end') return value === 'true' ? true : value === 'false' ? false : value;
  return (key === 'name' || key === 'label') && isScalar(value) ? String(value) : value;
}

/** Whether an arm for all other records is more than what goes without saying. */
function saysSomething(arm: Form): boolean {
  if (!isMap(arm)) return true;
  const steps = arm.get('steps');
  const isEmpty = isList(steps) && steps.length === 0;
  return !isEmpty || [...arm.keys()].some(key => key !== 'steps' && key !== 'name');
}
