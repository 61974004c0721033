import { nearest } from '../../config/nearest.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap, isRef, textAt } from '../../core/form.ts';
import type { ObjectTypeForm } from '../../filter/index.ts';
import { ACTION, BESIDE, verbIn } from './action.ts';
import { BRANCHES, type BranchVerb, branchVerbNamed, isOtherwise, OTHERWISE, SWITCH } from './branching.ts';
import { checkBranching } from './check-branching.ts';
import { checkSecrets } from './check-secrets.ts';
import { finding } from './codec.ts';
import { below, type Finding, type Place } from './context.ts';
import { stepsNamedIn } from './step-refs.ts';
import { ACTIONS } from './verbatim.ts';
import { verbNamed, verbNames } from './verbs/table.ts';

/** What is wrong with a step, found without a portal. The path leads through map keys and list indexes. */
export interface StepProblem {
  readonly message: string;
  readonly path: readonly string[];
  readonly fix?: string;
  readonly severity: 'error' | 'warning';
}

const GOTO_VERB = 'goto';
const VERBS: readonly string[] = [
  ...verbNames,
  ...BRANCHES.map(({ name }) => name),
  GOTO_VERB,
  ACTION,
  ACTIONS,
];

/** Everything that is wrong with steps, as people write them or as a form. */
export function checkSteps(steps: Form, objectType: ObjectTypeForm): readonly StepProblem[] {
  const findings = [...checkList(steps, { objectType }), ...checkKeys(steps)];
  return findings.map(({ severity = 'error', ...found }) => ({ ...found, severity }));
}

function checkList(steps: Form, at: Place): readonly Finding[] {
  if (!isList(steps)) return finding('a list of steps is needed here');
  return steps.flatMap((step, index) => [
    ...below(checkStep(step, at), index),
    ...below(checkRest(step, steps[index + 1]), index + 1),
  ]);
}

/** What follows a step that nothing can follow. */
function checkRest(step: Form, next: Form | undefined): readonly Finding[] {
  if (next === undefined || !isMap(step) || leadsOn(step)) return [];
  return [
    {
      message: 'nothing comes to this step: the one before it leads elsewhere',
      path: [],
      severity: isMap(next) && next.has('id') ? 'warning' : 'error',
      fix: 'remove it, or put it before',
    },
  ];
}

/** Whether records go on to what follows a step. */
function leadsOn(step: FormMap): boolean {
  const name = verbIn(step);
  if (name === GOTO_VERB) return false;
  const verb = branchVerbNamed(name);
  const arms = verb && armsIn(verb, step.get(name));
  if (!verb || !arms) return true;
  const isWhole = !verb.hasDefault || arms.some(({ isLast }) => isLast);
  return !isWhole || arms.length === 0 || arms.some(({ arm }) => armLeadsOn(arm));
}

function armLeadsOn(arm: FormMap): boolean {
  if (arm.get('end') === true) return false;
  const steps = arm.get('steps');
  const last = isList(steps) ? steps.at(-1) : undefined;
  return !isMap(last) || leadsOn(last);
}

interface PlacedArm {
  readonly arm: FormMap;
  readonly path: readonly (string | number)[];
  /** Whether it is the one of all other records. */
  readonly isLast: boolean;
}

/** The arms of a branching in either spelling, with where they are. */
export function armsIn(verb: BranchVerb, spec: Form | undefined): readonly PlacedArm[] {
  if (verb !== SWITCH) return listed(spec, false);
  if (!isMap(spec)) return [];
  const other = spec.get(OTHERWISE);
  return [
    ...listed(spec.get('cases'), true).map(arm => ({ ...arm, path: ['cases', ...arm.path] })),
    ...(isMap(other) ? [{ arm: other, path: [OTHERWISE], isLast: true }] : []),
  ];
}

function listed(arms: Form | undefined, isSwitch: boolean): readonly PlacedArm[] {
  const last = (arm: FormMap) => !isSwitch && isOtherwise(arm);
  if (isList(arms))
    return arms.flatMap((arm, index) => (isMap(arm) ? [{ arm, path: [index], isLast: last(arm) }] : []));
  if (!isMap(arms)) return [];
  return [...arms].flatMap(([name, arm]) => {
    if (!isMap(arm)) return [];
    const isLast = !isSwitch && name === OTHERWISE && !arm.has('when');
    const key = isSwitch ? 'value' : 'name';
    return [{ arm: new Map<string, Form>([[key, name], ...arm]), path: [name], isLast }];
  });
}

function checkStep(step: Form, at: Place): readonly Finding[] {
  if (!isMap(step)) return finding('a step is needed here', 'write it as `verb: …`');
  const verbs = [...step.keys()].filter(key => !BESIDE.has(key));
  const [name, second] = verbs;
  if (name === undefined) return finding('this step does nothing', `it needs one of ${VERBS.join(', ')}`);
  if (second !== undefined && verbs.every(verb => VERBS.includes(verb)))
    return finding(`a step does one thing: \`${name}\` and \`${second}\` are two`, 'make it two steps');
  const unknown = verbs.filter(verb => !VERBS.includes(verb));
  if (unknown.length > 0) return unknown.map(verb => unknownVerb(verb));
  const findings = checkSpec(name, step.get(name) ?? null, at);
  return below(findings.length > 0 ? findings : checkSecrets(step, at), name);
}

function unknownVerb(name: string): Finding {
  const like = nearest(name, VERBS);
  return {
    message: `there is no step \`${name}\``,
    path: [name],
    fix:
      like === undefined
        ? `known are ${VERBS.join(', ')}; any other action is \`action: …\``
        : `did you mean "${like}"?`,
  };
}

function checkSpec(name: string, spec: Form, at: Place): readonly Finding[] {
  const branching = branchVerbNamed(name);
  if (branching) {
    const arms = armsIn(branching, spec);
    const inArms = arms.flatMap(({ arm, path }) =>
      arm.has('steps') ? below(checkList(arm.get('steps') ?? null, at), ...path, 'steps') : [],
    );
    return [...checkBranching(branching, spec, arms, at), ...inArms];
  }
  if (name === GOTO_VERB) return checkGoal(spec);
  if (name === ACTION || name === ACTIONS)
    return isMap(spec) && spec.size > 0
      ? []
      : finding(
          `\`${name}\` needs a map`,
          'write the action as HubSpot has it: { actionTypeId: …, fields: { … } }',
        );
  return verbNamed(name, spec)?.check(spec, at) ?? [];
}

const GOAL_KEYS: readonly string[] = ['step', 'action', 'edgeType', 'edge'];

function checkGoal(goal: Form): readonly Finding[] {
  if (!isMap(goal))
    return isList(goal) || isRef(goal) || goal === null ? finding('the id of a step is needed here') : [];
  if (!goal.has('step') && !goal.has('action')) return finding('`step` is missing', 'name the id of a step');
  return [...goal.keys()]
    .filter(key => !GOAL_KEYS.includes(key))
    .map(key => ({ message: `\`goto\` knows no \`${key}\``, path: [key] }));
}

/** Keys of steps that are there twice, and that are named without being there. */
function checkKeys(steps: Form): readonly Finding[] {
  const keys: { readonly id: string; readonly path: readonly string[] }[] = [];
  const named: { readonly id: string; readonly path: readonly string[] }[] = [];
  const inList = (list: Form | undefined, path: readonly string[]) => {
    if (!isList(list)) return;
    list.forEach((step, index) => {
      if (!isMap(step)) return;
      const here = [...path, String(index)];
      const id = textAt(step, 'id');
      if (id !== undefined) keys.push({ id, path: [...here, 'id'] });
      const name = verbIn(step);
      const verb = branchVerbNamed(name);
      for (const found of stepsNamedIn(step)) named.push({ id: found.step, path: [...here, ...found.path] });
      for (const { arm, path: inStep } of verb ? armsIn(verb, step.get(name)) : [])
        inList(arm.get('steps'), [...here, name, ...inStep.map(String), 'steps']);
    });
  };
  inList(steps, []);
  const known = new Set(keys.map(({ id }) => id));
  const twice = keys.filter(({ id }, index) => keys.findIndex(other => other.id === id) < index);
  const missing = named.filter(({ id }) => !known.has(id));
  return [
    ...twice.map(({ id, path }) => ({ message: `the id "${id}" is there twice`, path })),
    ...missing.map(({ id, path }) => ({
      message: `there is no step with the id "${id}"`,
      path,
      ...nearTo(id, known),
    })),
  ];
}

function nearTo(id: string, known: Iterable<string>): { readonly fix?: string } {
  const like = nearest(id, known);
  return like === undefined ? {} : { fix: `did you mean "${like}"?` };
}
