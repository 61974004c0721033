import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { isMap, isRef } from '../../core/form.ts';
import {
  contractLabel,
  expandLabel,
  liftAssociation,
  lowerAssociation,
  pairOf,
} from '../../filter/association.ts';
import type { ObjectTypeForm } from '../../filter/index.ts';
import { type Codec, finding, objectType, property, textOf } from '../steps/codec.ts';
import { below, type Finding, type Lifting, type Lowering, type Place } from '../steps/context.ts';
import { without } from '../steps/json.ts';
import { changed, mapWith, orRaw, unknownKeys } from './faithful.ts';
import { isReserved, keyOfSource, nameOfSource } from './tokens.ts';

/*
 * `fetch`: associated records that steps use, `{ deal: { associated: deals, newestBy: closedate } }` (reference 11.2:
 * dataSources). HubSpot takes them when a workflow is made, and never again.
 */

const ASSOCIATION = 'ASSOCIATION';
const BY_TIME = 'ASSOCIATION_TIMESTAMP';
const BY = 'associationTime';
const KEYS = ['associated', 'label', 'associationCategory', 'newestBy', 'oldestBy', 'by'];
const BODY_KEYS: ReadonlySet<string> = new Set([
  'type',
  'objectTypeId',
  'associationTypeId',
  'associationCategory',
  'sortBy',
]);

/** The property that decides between several records, which is one of theirs. */
const sorted = (type: ObjectTypeForm, at: Place): Place => ({ ...at, objectType: type });

/** One data source, without its name. */
const source: Codec = orRaw({
  lift(json, at) {
    if (!isObject(json) || Object.keys(without(json, BODY_KEYS)).length > 0) return undefined;
    const type = objectType.lift(json.objectTypeId ?? null, at);
    if (typeof type !== 'string' && !isRef(type)) return undefined;
    const order = liftOrder(json, type, at);
    return (
      order &&
      mapWith(['associated', type], ...liftAssociation(json, pairOf(at.objectType, type), at.window), order)
    );
  },
  lower(form, at) {
    const type = typeIn(form);
    if (!isMap(form) || type === undefined) return {};
    return {
      objectTypeId: objectType.lower(type, at),
      ...lowerAssociation(form, pairOf(at.objectType, type), at.window),
      ...lowerOrder(form, type, at),
    };
  },
  expand(tree, at) {
    const type = isMap(tree) ? objectType.expand(tree.get('associated') ?? null, at) : undefined;
    if (typeof type !== 'string' && !isRef(type)) return tree;
    const by = (value: Form) => property.expand(value, sorted(type, at));
    return changed(tree, {
      associated: () => type,
      label: value => expandLabel(value, pairOf(at.objectType, type)),
      newestBy: by,
      oldestBy: by,
    });
  },
  contract(form, at) {
    const type = typeIn(form);
    if (type === undefined) return form;
    const by = (value: Form) => property.contract(value, sorted(type, at));
    return changed(form, {
      associated: value => objectType.contract(value, at),
      label: value => contractLabel(value, pairOf(at.objectType, type)),
      newestBy: by,
      oldestBy: by,
    });
  },
  check: checkSource,
});

function typeIn(form: Form): ObjectTypeForm | undefined {
  const type = isMap(form) ? form.get('associated') : undefined;
  return typeof type === 'string' || isRef(type) ? type : undefined;
}

/** Which of several records: undefined for an order that there are no words for. */
function liftOrder(
  { type, sortBy }: JsonObject,
  objectType: ObjectTypeForm,
  at: Lifting,
): readonly [string, Form | undefined] | undefined {
  if (type === BY_TIME) return ['by', BY];
  if (type !== ASSOCIATION) return undefined;
  if (sortBy === undefined || sortBy === null) return ['newestBy', undefined];
  if (!isObject(sortBy) || (sortBy.missing ?? null) !== null) return undefined;
  const by = property.lift(sortBy.property ?? null, { ...at, objectType });
  if (by === undefined) return undefined;
  return sortBy.order === 'DESC' ? ['newestBy', by] : ['oldestBy', by];
}

function lowerOrder(form: FormMap, type: ObjectTypeForm, at: Lowering): JsonObject {
  if (form.get('by') === BY) return { type: BY_TIME };
  const newest = form.get('newestBy');
  const by = newest ?? form.get('oldestBy');
  if (by === undefined) return { type: ASSOCIATION };
  const order = newest === undefined ? 'ASC' : 'DESC';
  const name = property.lower(by, { ...at, objectType: type });
  return { sortBy: { property: name, missing: null, order }, type: ASSOCIATION };
}

function checkSource(tree: Form): readonly Finding[] {
  if (!isMap(tree)) return unknownKeys(tree, KEYS);
  const orders = ['newestBy', 'oldestBy', 'by'].filter(key => tree.has(key));
  return [
    ...(tree.has('associated')
      ? []
      : finding('associated is missing', 'write { associated: deals, newestBy: closedate }')),
    ...(orders.length < 2 ? [] : finding(`it is sorted twice: ${orders.join(' and ')}`, 'keep one of them')),
    ...(tree.has('by') && tree.get('by') !== BY
      ? below(finding(`"${textOf(tree.get('by'))}" means nothing here`, `write by: ${BY}`), 'by')
      : []),
    ...unknownKeys(tree, KEYS),
  ];
}

/** All data sources by key. */
export const fetch: Codec = {
  lift(json, at) {
    if (!Array.isArray(json)) return undefined;
    const named = json.filter(isObject).map(one => liftNamed(one, at));
    return new Map(named.flatMap(([key, form]) => (form === undefined ? [] : [[key, form] as const])));
  },
  lower: (form, at) =>
    isMap(form)
      ? [...form].map(([key, value]) => ({ name: nameOfSource(key), ...asObject(source.lower(value, at)) }))
      : [],
  expand: (tree, at) => each(tree, value => source.expand(value, at)),
  contract: (form, at) => each(form, value => source.contract(value, at)),
  check: (tree, at) =>
    isMap(tree)
      ? [...tree].flatMap(([key, value]) =>
          below([...checkKey(key, at.objectType), ...source.check(value, at)], key),
        )
      : finding('a map is needed here', 'write { deal: { associated: deals, newestBy: closedate } }'),
};

function checkKey(key: string, objectType: ObjectTypeForm): readonly Finding[] {
  return isReserved(key, objectType)
    ? finding(`{{ ${key}.… }} means something else in HubSpot`, 'choose another key for the fetched record')
    : [];
}

function liftNamed(one: JsonObject, at: Lifting): readonly [string, Form | undefined] {
  const { name, ...rest } = one;
  const key = keyOfSource(String(name));
  // with its name it is kept word for word
  return nameOfSource(key) === name ? [key, source.lift(rest, at)] : [String(name), source.lift(one, at)];
}

function asObject(json: Json): JsonObject {
  return isObject(json) ? json : {};
}

function each(form: Form, change: (value: Form) => Form): Form {
  return isMap(form) ? new Map([...form].map(([key, value]): [string, Form] => [key, change(value)])) : form;
}
