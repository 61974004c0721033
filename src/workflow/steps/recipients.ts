import type { JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap, isRef } from '../../core/form.ts';
import { type Codec, finding, property, reference } from './codec.ts';
import { below, type Finding, type Lifting, type Lowering, type Place } from './context.ts';
import { at as entryOf, hasOnly, isArray, stringsIn } from './json.ts';
import { type Part, UNFIT } from './part.ts';
import { unknownKey } from './parts.ts';
import { liftRaw, lowerRaw } from './raw.ts';

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
    if (first?.field === 'user_ids' && present.length === 1 && isEmpty(fields.user_ids)) return [];
    const lists = present.map(group => liftGroup(group, fields, at));
    return lists.some(list => list === undefined) ? UNFIT : lists.flatMap(list => list ?? []);
  },
  lower(said, at) {
    if (said === undefined) return {};
    const all = spread(said);
    if (all.length === 0) return { user_ids: [] };
    const lists = GROUPS.map(group => [group.field, lowerGroup(group, all, at)] as const);
    return Object.fromEntries(lists.filter(([, list]) => list.length > 0));
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

function isEmpty(json: JsonObject[string] | undefined): boolean {
  return isArray(json) && json.length === 0;
}

function liftGroup(
  { word, field, codec }: Group,
  fields: JsonObject,
  at: Lifting,
): readonly FormMap[] | undefined {
  const ids = stringsIn(entryOf(fields, field)) ?? [];
  const forms = ids.map(id => codec.lift(id, at)).filter(form => form !== undefined);
  return ids.length === 0 || forms.length < ids.length
    ? undefined
    : forms.map(form => new Map([[word, form]]));
}

function lowerGroup({ word, codec }: Group, all: readonly FormMap[], at: Lowering): JsonObject[string][] {
  return all.flatMap(one => (one.has(word) ? [codec.lower(one.get(word) ?? null, at)] : []));
}

/** One map for each: also of a map with several keys, and of a key with several values. */
function spread(form: Form): readonly FormMap[] {
  if (isList(form)) return form.flatMap(spread);
  if (!isMap(form)) return [];
  return [...form].flatMap(([key, value]) =>
    (isList(value) ? value : [value]).map(one => new Map([[key, one]])),
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

/** Who gets a task (reference 11.4: 0-3). */
export const assignee: Codec = {
  lift(json, at) {
    if (isObject(json) && json.type === 'CUSTOM' && hasOnly(json, 'type', 'value')) {
      const found = liftAssignee(json.value ?? null, at);
      if (found) return found;
    }
    return new Map([['raw', liftRaw(json, at)]]);
  },
  lower(form, at) {
    const all = isMap(form) ? form : new Map<string, Form>();
    const [one, path] = [all.get('owner'), all.get('property')];
    if (one !== undefined)
      return { value: { staticValue: owner.lower(one, at), type: 'STATIC_VALUE' }, type: 'CUSTOM' };
    if (path !== undefined)
      return { value: { propertyName: property.lower(path, at), type: 'OBJECT_PROPERTY' }, type: 'CUSTOM' };
    return lowerRaw(all.get('raw') ?? null, at);
  },
  expand: (tree, at) => eachWord(tree, (codec, value) => codec.expand(value, at)),
  contract: (form, at) => eachWord(form, (codec, value) => codec.contract(value, at)),
  check: (tree, at) => (isMap(tree) && tree.has('raw') ? [] : checkAll(tree, ASSIGNEES, at)),
};

function liftAssignee(value: JsonObject[string], at: Lifting): FormMap | undefined {
  if (!isObject(value)) return undefined;
  const { type, staticValue, propertyName } = value;
  if (
    type === 'STATIC_VALUE' &&
    hasOnly(value, 'type', 'staticValue') &&
    !String(staticValue).includes('{{')
  ) {
    const form = owner.lift(staticValue ?? null, at);
    return form === undefined ? undefined : new Map([['owner', form]]);
  }
  if (type !== 'OBJECT_PROPERTY' || !hasOnly(value, 'type', 'propertyName')) return undefined;
  const form = property.lift(propertyName ?? null, at);
  return form === undefined ? undefined : new Map([['property', form]]);
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
