import { suggestion } from '../../config/nearest.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap, textsIn } from '../../core/form.ts';
import { expandObjectType, type ObjectTypeForm } from '../../filter/index.ts';
import { below, type Finding } from '../steps/context.ts';
import { checkSteps } from '../steps/index.ts';
import { objectTypeIn, usualType } from './body.ts';
import { longTokens, unusedKeys } from './tokens.ts';
import { isNone, UNITS } from './units.ts';

/** What is wrong with a workflow, at a path of map keys and list indexes. */
export interface WorkflowProblem {
  readonly message: string;
  readonly path: readonly string[];
  /** Whether the key at the path is meant, or its value. The value where left out. */
  readonly part?: 'key' | 'value';
  readonly fix?: string;
  readonly severity: 'error' | 'warning';
}

/** What can be said of a workflow, as it is written, without a portal. */
export function checkWorkflow(tree: FormMap): readonly WorkflowProblem[] {
  const objectType = objectTypeIn(
    new Map([...tree].map(([key, value]) => [key, key === 'objectType' ? expandObjectType(value) : value])),
  );
  return [
    ...checkObjectType(tree),
    ...checkUnits(tree, objectType),
    ...checkAllSteps(tree, objectType),
    ...checkOwned(tree),
    ...checkRaw(tree),
    ...checkFetched(tree, objectType),
  ].map(finding => ({ severity: 'error', ...finding }));
}

function checkObjectType(tree: FormMap): readonly Finding[] {
  if (tree.has('objectType')) return [];
  return [{ message: 'a workflow needs an objectType', path: [], fix: 'write objectType: contacts' }];
}

function checkUnits(tree: FormMap, objectType: ObjectTypeForm): readonly Finding[] {
  const type = String(tree.get('type') ?? usualType(objectType));
  return UNITS.flatMap(unit => {
    const { field, only, codec } = unit;
    const said = tree.get(field);
    if (said === undefined) return [];
    if (only !== undefined && only !== type) return [misplaced(field, only)];
    return isNone(unit, said) ? [] : below(codec.check(said, { objectType }), field);
  });
}

function misplaced(field: string, only: string): Finding {
  const others =
    field === 'suppress' ? 'write suppressWhen:' : field === 'suppressWhen' ? 'write suppress:' : undefined;
  return {
    message:
      only === 'CONTACT_FLOW'
        ? `only workflows of contacts have ${field}`
        : `workflows of contacts have no ${field}`,
    path: [field],
    fix: others ?? 'delete it',
  };
}

function checkAllSteps(tree: FormMap, objectType: ObjectTypeForm): readonly Finding[] {
  const detached = tree.get('detached');
  const lists: readonly { readonly steps: Form | undefined; readonly path: readonly string[] }[] = [
    { steps: tree.get('steps'), path: ['steps'] },
    ...(isList(detached) ? detached : []).map((steps, index) => ({
      steps,
      path: ['detached', String(index)],
    })),
  ];
  const long = (steps: Form) => longTokens(steps, tree.get('fetch'), objectType);
  return lists.flatMap(({ steps, path }) => {
    if (steps === undefined) return [];
    const others = lists.filter(other => other.path !== path).flatMap(other => idsIn(other.steps));
    return below(checkList(long(steps), others, objectType), ...path);
  });
}

/** Steps may name those of other lists: they are put behind, as long as it is looked for them. */
function checkList(steps: Form, others: readonly string[], objectType: ObjectTypeForm): readonly Finding[] {
  if (!isList(steps)) return checkSteps(steps, objectType);
  const own = new Set(idsIn(steps));
  const foreign = others
    .filter(id => !own.has(id))
    .map(
      id =>
        new Map([
          ['id', id],
          ['delay', '1 day'],
        ]),
    );
  return checkSteps([...steps, ...foreign], objectType).filter(
    ({ path: [index] }) => Number(index) < steps.length,
  );
}

/** `portalOwns` names fields of a workflow, or steps of it. */
function checkOwned(tree: FormMap): readonly Finding[] {
  const names = [...UNITS.map(({ field }) => field), 'steps', ...idsIn(tree.get('steps'))];
  return textsIn(tree.get('portalOwns')).flatMap((name, index) => {
    if (names.includes(name)) return [];
    const fix = suggestion(name, names) || 'write steps, or the id of a step';
    return [
      {
        message: `"${name}" is neither a field nor the id of a step`,
        path: ['portalOwns', String(index)],
        fix,
      },
    ];
  });
}

function idsIn(form: Form | undefined): readonly string[] {
  if (isList(form)) return form.flatMap(idsIn);
  if (!isMap(form)) return [];
  const id = form.get('id');
  return [...(typeof id === 'string' ? [id] : []), ...[...form.values()].flatMap(idsIn)];
}

/** A field that has a word of its own here cannot be said twice. */
function checkRaw(tree: FormMap): readonly Finding[] {
  const raw = tree.get('raw');
  return (isMap(raw) ? [...raw.keys()] : []).flatMap(key => {
    const unit = UNITS.find(one => one.key === key);
    if (unit === undefined || !tree.has(unit.field)) return [];
    return [{ message: `${unit.field} says this already`, path: ['raw', key], fix: 'keep one of them' }];
  });
}

function checkFetched(tree: FormMap, objectType: ObjectTypeForm): readonly Finding[] {
  return unusedKeys(tree, objectType).map(key => ({
    message: `no step uses the fetched ${key}`,
    path: ['fetch', key],
    fix: `write {{ ${key}.… }} in a step, or delete it`,
    severity: 'warning' as const,
  }));
}
