import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap, isRef } from '../../core/form.ts';
import { type Codec, finding, isScalar, property, reference } from './codec.ts';
import { below, type Finding, type Lifting, type Lowering, type Place } from './context.ts';
import { at as entryOf, hasOnly, isArray, stringsIn } from './json.ts';
import { type Part, UNFIT } from './part.ts';
import { unknownKey } from './parts.ts';
import { liftRaw, lowerRaw } from './raw.ts';
import { anyValue } from './values.ts';

/*
 * Who is told, and who gets a task: `{ user: … }`, `{ team: … }`, `{ owner: … }` or `{ property: hubspot_owner_id }`, one
 * of them or a list.
 */

interface Group {
  readonly word: string;
  readonly field: string;
  readonly codec: Codec;
}

/** Each of them has a list of its own in a body (reference 11.4: 0-8, 0-9). */
const GROUPS: readonly Group[] = [
  { word: 'user', field: 'user_ids', codec: reference('user') },
  { word: 'team', field: 'team_ids', codec: reference('team') },
  { word: 'property', field: 'owner_properties', codec: property },
];

/** Everybody who is told. */
export const recipients: Part = {
  name: 'to',
  fields: GROUPS.map(({ field }) => field),
  lift(fields, at) {
    const present = GROUPS.filter(({ field }) => Object.hasOwn(fields, field));
    if (present.length === 0) return undefined;
    const [first] = present;
    // a list without anybody in it is what is left when the one recipient is gone
    if (first?.field === 'user_ids' && present.length === 1 && isNobody(fields.user_ids)) return [];
    const lists = present.map(group => liftGroup(group, fields, at));
    return lists.some(list => list === undefined) ? UNFIT : lists.flatMap(list => list ?? []);
  },
  lower(said, at) {
    if (said === undefined) return {};
    const all = spread(said);
    if (all.length === 0) return { user_ids: [] };
    const present = GROUPS.filter(({ word }) => all.some(one => one.has(word)));
    return Object.fromEntries(present.map(group => [group.field, lowerGroup(group, all, at)]));
  },
  expand(tree, at) {
    if (!isList(tree) && !isMap(tree)) return tree;
    const all = spread(tree);
    const known = GROUPS.flatMap(({ word, codec }) =>
      all.filter(one => one.has(word)).map(one => new Map([[word, codec.expand(one.get(word) ?? null, at)]])),
    );
    const unknown = all.filter(one => !GROUPS.some(({ word }) => one.has(word)));
    return [...known, ...unknown];
  },
  contract(form, at) {
    const all = spread(form).map(one => contractOne(one, at));
    const [only] = all;
    return all.length === 1 && only !== undefined ? only : all;
  },
  check: (tree, at) => checkAll(tree, GROUPS, at),
};

function isNobody(json: Json | undefined): boolean {
  return isArray(json) && json.length === 0;
}

function liftGroup(
  { word, field, codec }: Group,
  fields: JsonObject,
  at: Lifting,
): readonly FormMap[] | undefined {
  const ids = stringsIn(entryOf(fields, field));
  if (ids?.length === 0) return [new Map([[word, []]])];
  const forms = (ids ?? []).map(id => codec.lift(id, at)).filter(form => form !== undefined);
  return forms.length === ids?.length ? forms.map(form => new Map([[word, form]])) : undefined;
}

function lowerGroup({ word, codec }: Group, all: readonly FormMap[], at: Lowering): readonly Json[] {
  const ids = all.flatMap(one => one.get(word) ?? []);
  return ids.map(id => codec.lower(id, at));
}

/** One map for each: also of a map with several keys, and of a key with several values; `{ user: [] }` for nobody. */
function spread(form: Form): readonly FormMap[] {
  if (isList(form)) return form.flatMap(spread);
  if (!isMap(form)) return [];
  return [...form].flatMap(([key, value]) =>
    (isList(value) && value.length > 0 ? value : [value]).map(one => new Map([[key, one]])),
  );
}

function contractOne(one: FormMap, at: Place): FormMap {
  return new Map(
    [...one].map(([key, value]): [string, Form] => [
      key,
      GROUPS.find(({ word }) => word === key)?.codec.contract(value, at) ?? value,
    ]),
  );
}

function checkAll(
  tree: Form,
  groups: readonly Pick<Group, 'word' | 'codec'>[],
  at: Place,
): readonly Finding[] {
  if (isList(tree)) return tree.flatMap((one, index) => below(checkAll(one, groups, at), index));
  const words = groups.map(({ word }) => word);
  if (!isMap(tree)) return finding('it is not said of what kind this is', `write { ${words[0]}: … }`);
  return [...tree].flatMap(([key, value]) => {
    const group = groups.find(({ word }) => word === key);
    if (!group) return [unknownKey(key, 'to', words)];
    const values = isList(value) ? value : [value];
    return below(
      values.flatMap(one => group.codec.check(one, at)),
      key,
    );
  });
}

const owner = reference('owner');

const ASSIGNEES = [
  { word: 'owner', codec: owner },
  { word: 'property', codec: property },
];

/**
 * Who gets a task (reference 11.4: 0-3); also whom a fetched record has for owner, `"{{ deal.hubspot_owner_id }}"`, or
 * whom an earlier step gave, `{ output: find.owner }`.
 */
export const assignee: Codec = {
  lift(json, at) {
    const found =
      isObject(json) && json.type === 'CUSTOM' && hasOnly(json, 'type', 'value')
        ? liftAssignee(json.value ?? null, at)
        : undefined;
    return found ?? new Map([['raw', liftRaw(json, at)]]);
  },
  lower(form, at) {
    const raw = isMap(form) ? form.get('raw') : undefined;
    if (raw !== undefined) return lowerRaw(raw, at);
    const one = isMap(form) ? form.get('owner') : undefined;
    const value =
      one === undefined
        ? anyValue.lower(form, at)
        : { staticValue: owner.lower(one, at), type: 'STATIC_VALUE' };
    return { value, type: 'CUSTOM' };
  },
  expand: (tree, at) => eachWord(tree, (codec, value) => codec.expand(value, at)),
  contract: (form, at) => eachWord(form, (codec, value) => codec.contract(value, at)),
  check(tree, at) {
    if (isScalar(tree) && String(tree).includes('{{')) return [];
    const isValue = isMap(tree) && (tree.has('raw') || tree.has('output'));
    return isValue ? anyValue.check(tree, at) : checkAll(tree, ASSIGNEES, at);
  },
};

function liftAssignee(value: Json, at: Lifting): Form | undefined {
  if (isObject(value) && value.type === 'STATIC_VALUE' && !String(value.staticValue).includes('{{')) {
    const form = hasOnly(value, 'type', 'staticValue') && owner.lift(value.staticValue ?? null, at);
    return form ? new Map([['owner', form]]) : undefined;
  }
  const form = anyValue.lift(value, at);
  return typeof form === 'string' || (isMap(form) && ['property', 'output'].some(word => form.has(word)))
    ? form
    : undefined;
}

function eachWord(form: Form, change: (codec: Codec, value: Form) => Form): Form {
  if (!isMap(form) || isRef(form)) return form;
  return new Map(
    [...form].map(([key, value]): [string, Form] => {
      const codec = ASSIGNEES.find(({ word }) => word === key)?.codec;
      return [key, codec ? change(codec, value) : value];
    }),
  );
}
