import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap } from '../../core/form.ts';
import {
  contractValue,
  expandValue,
  liftFilter,
  liftValue,
  lowerFilter,
  lowerValue,
} from '../../filter/index.ts';
import { propertyKey } from '../../filter/property-name.ts';
import { isScalar, number, text, textOf } from './codec.ts';
import type { Lifting, Lowering, Place } from './context.ts';
import { at as entryOf, without } from './json.ts';
import { NONE } from './part.ts';
import { liftRaw, lowerRawObject } from './raw.ts';
import { anyValue, type Goal } from './values.ts';

/*
 * The three actions with several ways out (reference 11.4), without what is on those ways. Of every way there is a head:
 * which records take it. The head of the records that no other way takes comes last; a split has none.
 */

export interface Branching {
  /** The step without its arms. */
  readonly step: FormMap;
  readonly heads: readonly FormMap[];
}

export interface BranchVerb {
  readonly name: string;
  readonly type: string;
  /** The field of an action that holds the ways out. */
  readonly list: string;
  /** Whether there is a way for records that take no other. */
  readonly hasDefault: boolean;
}

export const BRANCH: BranchVerb = {
  name: 'branch',
  type: 'LIST_BRANCH',
  list: 'listBranches',
  hasDefault: true,
};
export const SWITCH: BranchVerb = {
  name: 'switch',
  type: 'STATIC_BRANCH',
  list: 'staticBranches',
  hasDefault: true,
};
export const SPLIT: BranchVerb = {
  name: 'split',
  type: 'AB_TEST_BRANCH',
  list: 'testBranches',
  hasDefault: false,
};

export const BRANCHES: readonly BranchVerb[] = [BRANCH, SWITCH, SPLIT];

export function branchVerbOf(type: unknown): BranchVerb | undefined {
  return BRANCHES.find(verb => verb.type === type);
}

export function branchVerbNamed(name: string): BranchVerb | undefined {
  return BRANCHES.find(verb => verb.name === name);
}

/** The arm of the records that no other arm takes. */
export const OTHERWISE = 'otherwise';

export function isOtherwise(arm: Form): boolean {
  return isMap(arm) && arm.get('name') === OTHERWISE && !arm.has('when');
}

const OWN: Readonly<Record<string, ReadonlySet<string>>> = {
  branch: new Set(['type', BRANCH.list, 'defaultBranch', 'defaultBranchName']),
  switch: new Set(['type', SWITCH.list, 'defaultBranch', 'defaultBranchName', 'inputValue']),
  split: new Set(['type', SPLIT.list]),
};

/** An action without its id and without where its ways lead; `entries` are the objects of its list. */
export function liftBranching(
  verb: BranchVerb,
  action: JsonObject,
  entries: readonly JsonObject[] | undefined,
  at: Lifting,
): Branching {
  const label = entryOf(action, 'defaultBranchName');
  const isLabel = typeof label === 'string' && verb.hasDefault;
  const own = OWN[verb.name] ?? new Set();
  const rest = without(action, isLabel ? own : new Set([...own].filter(key => key !== 'defaultBranchName')));
  const spec = specOf(verb, action, entries !== undefined, at);
  const goal = goalOf(isMap(spec) ? spec.get('on') : undefined, at);
  const heads = (entries ?? []).map(entry => liftHead(verb, entry, goal, at));
  const last = new Map<string, Form>([
    ...(verb === BRANCH ? [['name', OTHERWISE] as const] : []),
    ...(isLabel ? [['label', text.lift(label, at) ?? label] as const] : []),
  ]);
  return {
    step: new Map<string, Form>([
      [verb.name, spec],
      ...(Object.keys(rest).length === 0 ? [] : [['raw', liftRaw(rest, at)] as const]),
    ]),
    heads: verb.hasDefault ? [...heads, last] : heads,
  };
}

function specOf(verb: BranchVerb, action: JsonObject, hasList: boolean, at: Lifting): Form {
  if (verb !== SWITCH) return [];
  const on = entryOf(action, 'inputValue');
  return new Map<string, Form>([
    ['on', on === undefined ? NONE : deciderOf(on, at)],
    ...(hasList ? [['cases', []] as const] : []),
  ]);
}

/** What a switch goes by; a literal, which decides nothing, is kept word for word. */
function deciderOf(on: Json, at: Lifting): Form {
  const form = anyValue.lift(on, at) ?? null;
  const isLiteral = typeof form === 'string' && !form.includes('{{');
  return isLiteral ? new Map([['raw', liftRaw(on, at)]]) : form;
}

/** The property that a switch goes by: its values may be references. */
function goalOf(on: Form | undefined, at: Place): Goal | undefined {
  const property = isMap(on) ? propertyKey(on.get('property')) : undefined;
  return property === undefined ? undefined : { scope: at.objectType, property };
}

function liftHead(verb: BranchVerb, entry: JsonObject, goal: Goal | undefined, at: Lifting): FormMap {
  const head = new Map<string, Form>();
  const said = new Set<string>(['connection']);
  const say = (key: string, field: string, form: Form | undefined) => {
    if (form === undefined) return;
    head.set(key, form);
    said.add(field);
  };
  if (verb === BRANCH) {
    const { branchName: name, filterBranch: filter } = entry;
    // a name alone must not look as if this were the way of all others
    if (typeof name === 'string' && !(name === OTHERWISE && !isObject(filter)))
      say('name', 'branchName', name);
    if (isObject(filter)) say('when', 'filterBranch', liftFilter(filter, at.objectType, at.window));
  } else if (verb === SWITCH) {
    const { branchValue: value } = entry;
    if (typeof value === 'string')
      say('value', 'branchValue', goal ? liftValue(value, goal, at.window) : value);
  } else if (typeof entry.percentage === 'number') say('percentage', 'percentage', entry.percentage);
  if (isObject(entry.connection) === false && Object.hasOwn(entry, 'connection')) said.delete('connection');
  const rest = without(entry, said);
  return Object.keys(rest).length === 0 ? head : head.set('raw', liftRaw(rest, at));
}

/** The action of a branching, without its ways; the inverse of `liftBranching`. */
export function lowerBranching(verb: BranchVerb, { step, heads }: Branching, at: Lowering): JsonObject {
  const spec = step.get(verb.name);
  const on = verb === SWITCH && isMap(spec) ? spec.get('on') : undefined;
  const label = verb.hasDefault ? heads.at(-1)?.get('label') : undefined;
  return {
    type: verb.type,
    ...(on === undefined || on === NONE ? {} : { inputValue: anyValue.lower(on, at) }),
    ...(label === undefined ? {} : { defaultBranchName: text.lower(label, at) }),
    ...lowerRawObject(step.get('raw'), at),
  };
}

/** One way of a branching, without where it leads. */
export function lowerHead(verb: BranchVerb, head: FormMap, at: Lowering): JsonObject {
  const [name, when, value, percentage] = ['name', 'when', 'value', 'percentage'].map(key => head.get(key));
  return {
    ...(name === undefined || verb !== BRANCH ? {} : { branchName: textOf(name) }),
    ...(when === undefined ? {} : { filterBranch: lowerFilter(when, at.objectType, at.window) }),
    ...(value === undefined ? {} : { branchValue: lowerValue(value, at.window) }),
    ...(percentage === undefined ? {} : { percentage: Number(percentage) }),
    ...lowerRawObject(head.get('raw'), at),
  };
}

/** Whether a branching has a list of ways at all. */
export function hasList(verb: BranchVerb, step: FormMap): boolean {
  const spec = step.get(verb.name);
  return verb !== SWITCH || (isMap(spec) && isList(spec.get('cases')));
}

/** The value of a case in YAML → form: a reference where the property that the switch goes by has such values. */
export function expandCase(value: Form, on: Form | undefined, at: Place): Form {
  if (!isScalar(value)) return value;
  const goal = goalOf(on, at);
  return goal ? expandValue(String(value), goal) : String(value);
}

export function contractCase(value: Form): Form {
  return contractValue(value);
}

export function expandPercentage(value: Form, at: Place): Form {
  return number.expand(value, at);
}
