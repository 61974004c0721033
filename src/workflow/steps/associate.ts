import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap } from '../../core/form.ts';
import { pairOf } from '../../filter/association.ts';
import { plainAssociation } from '../../filter/association-types.ts';
import {
  contractObjectType,
  expandObjectType,
  type ObjectTypeForm,
  objectTypeOf,
} from '../../filter/index.ts';
import { contractType, expandType, liftType, lowerType } from './association-form.ts';
import { finding } from './codec.ts';
import { below, type Finding, type Lifting, type Lowering, type Place } from './context.ts';
import { at as entryOf, hasOnly, objectsIn, sameJson } from './json.ts';
import { NONE, type Part, UNFIT } from './part.ts';
import { unknownKey } from './parts.ts';
import { liftRaw, lowerRaw } from './raw.ts';

/*
 * What a new record is associated with (reference 11.4: 0-3, 0-14). Usually that is the enrolled record, which goes
 * without saying. Otherwise a list: `enrolled`, `{ copy: companies }` for what the enrolled record is associated with,
 * and both with `as:` (and `from:`) where the associations have labels.
 */

const FIELD = 'associations';
const EXPLICIT = 'use_explicit_associations';

/** The object type of the new record, of what the step says. */
type NewType = (spec: FormMap) => ObjectTypeForm | undefined;
type NewTypeIn = (fields: JsonObject, at: Lifting) => ObjectTypeForm | undefined;

export interface Associations {
  readonly inForm: NewType;
  readonly inBody: NewTypeIn;
}

export const tasks: Associations = { inForm: () => 'tasks', inBody: () => 'tasks' };

/** What a new record is associated with where nothing is said; undefined where HubSpot's id for that is not known. */
function usual(type: ObjectTypeForm | undefined, at: Place): Json | undefined {
  const enrolled = type && plain(type, at.objectType);
  return enrolled && [{ target: enrolled, value: { type: 'ENROLLED_OBJECT' } }];
}

/** HubSpot's own association without a label, between two object types. */
function plain(from: ObjectTypeForm, to: ObjectTypeForm): JsonObject | undefined {
  const id = plainAssociation(pairOf(from, to));
  return id === undefined ? undefined : { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: id };
}

export function associations(types: Associations): Part {
  return {
    name: 'associate',
    fields: [FIELD],
    lift(fields, at) {
      const json = entryOf(fields, FIELD);
      const type = types.inBody(fields, at);
      const common = usual(type, at);
      if (json === undefined) return common === undefined ? undefined : NONE;
      if (common !== undefined && sameJson(json, common)) return undefined;
      const list = objectsIn(json);
      return list && type ? list.map(one => liftOne(one, type, at)) : UNFIT;
    },
    lower(said, at, spec) {
      const type = types.inForm(spec);
      const common = usual(type, at);
      if (said === undefined) return common === undefined ? {} : { [FIELD]: common };
      if (said === NONE) return {};
      return { [FIELD]: (isList(said) ? said : []).map(one => lowerOne(one, type ?? 'tasks', at)) };
    },
    expand: (tree, at, spec) => each(tree, one => expandOne(one, types.inForm(spec) ?? 'tasks', at)),
    contract: (form, at, spec) => each(form, one => contractOne(one, types.inForm(spec) ?? 'tasks', at)),
    check: tree => (tree === NONE ? [] : checkAll(tree)),
  };
}

/** HubSpot has "true" wherever a new record is associated with something; it goes without saying. */
export function explicitly(types: Associations): Part {
  const common = (fields: JsonObject): string => (Object.hasOwn(fields, FIELD) ? 'true' : NONE);
  const associate = associations(types);
  return {
    name: 'explicitAssociations',
    fields: [EXPLICIT],
    lift(fields) {
      const said = entryOf(fields, EXPLICIT) ?? NONE;
      if (typeof said !== 'string') return UNFIT;
      return said === common(fields) ? undefined : said;
    },
    lower(said, at, spec) {
      const value = said ?? common(associate.lower(spec.get('associate'), at, spec));
      return value === NONE ? {} : { [EXPLICIT]: String(value) };
    },
    expand: tree => (typeof tree === 'boolean' ? String(tree) : tree),
    contract: form => form,
    check: tree =>
      /^(?:true|false|none)$/.test(String(tree)) ? [] : finding('true, false or none is needed here'),
  };
}

function each(form: Form, change: (one: Form) => Form): Form {
  return isList(form) ? form.map(change) : form;
}

const ENROLLED = 'enrolled';

function liftOne(json: JsonObject, type: ObjectTypeForm, at: Lifting): Form {
  const raw = () => new Map([['raw', liftRaw(json, at)]]);
  const { target, value } = json;
  if (!hasOnly(json, 'target', 'value') || !isObject(target) || !isObject(value)) return raw();
  const as = liftType(target, type, at.window);
  if (as === undefined) return raw();
  if (value.type === 'ENROLLED_OBJECT' && hasOnly(value, 'type'))
    return isPlain(target, type, at.objectType) ? ENROLLED : new Map([['as', new Map(as)]]);
  if (value.type !== 'COPY_ASSOCIATION' || !hasOnly(value, 'type', 'sourceSpec')) return raw();
  const { sourceSpec } = value;
  const from = liftType(sourceSpec ?? null, at.objectType, at.window);
  if (from === undefined || !isObject(sourceSpec)) return raw();
  const copied = new Map(from).get('on');
  const other = typeof copied === 'string' ? copied : undefined;
  if (other !== undefined && isPlain(sourceSpec, at.objectType, other) && isPlain(target, type, other))
    return new Map([['copy', other]]);
  return new Map([
    ['as', new Map(as)],
    ['from', new Map(from)],
  ]);
}

function isPlain(json: JsonObject, from: ObjectTypeForm, to: ObjectTypeForm): boolean {
  return sameJson(json, plain(from, to) ?? null);
}

function lowerOne(form: Form, type: ObjectTypeForm, at: Lowering): Json {
  const enrolled = { type: 'ENROLLED_OBJECT' };
  if (form === ENROLLED) return { target: plain(type, at.objectType) ?? {}, value: enrolled };
  if (!isMap(form)) return {};
  const copied = form.get('copy');
  if (typeof copied === 'string')
    return {
      target: plain(type, copied) ?? {},
      value: { sourceSpec: plain(at.objectType, copied) ?? {}, type: 'COPY_ASSOCIATION' },
    };
  const [as, from] = [form.get('as'), form.get('from')];
  if (!isMap(as)) return lowerRaw(form.get('raw') ?? null, at);
  return {
    target: lowerType(as, type, at.window),
    value: isMap(from)
      ? { sourceSpec: lowerType(from, at.objectType, at.window), type: 'COPY_ASSOCIATION' }
      : enrolled,
  };
}

function expandOne(tree: Form, type: ObjectTypeForm, at: Place): Form {
  return eachKey(tree, (key, value) => {
    if (key === 'copy') return expandObjectType(value);
    return isMap(value) && key !== 'raw'
      ? new Map(expandType(value, key === 'as' ? type : at.objectType))
      : value;
  });
}

function contractOne(form: Form, type: ObjectTypeForm, at: Place): Form {
  return eachKey(form, (key, value) => {
    if (key === 'copy') return contractObjectType(value);
    return isMap(value) && key !== 'raw'
      ? new Map(contractType(value, key === 'as' ? type : at.objectType))
      : value;
  });
}

function eachKey(form: Form, change: (key: string, value: Form) => Form): Form {
  if (!isMap(form)) return form;
  return new Map([...form].map(([key, value]): [string, Form] => [key, change(key, value)]));
}

const KEYS: readonly string[] = ['copy', 'as', 'from', 'raw'];

function checkAll(tree: Form): readonly Finding[] {
  if (!isList(tree)) return finding('a list is needed here', 'write [enrolled, { copy: companies }]');
  return tree.flatMap((one, index) => {
    if (one === ENROLLED) return [];
    if (!isMap(one))
      return below(finding('this is no association', 'write enrolled, or { copy: companies }'), index);
    const unknown = [...one.keys()].filter(key => !KEYS.includes(key));
    return below(
      unknown.map(key => unknownKey(key, 'associate', KEYS)),
      index,
    );
  });
}

/** The object type that a body names. */
export function typeInBody(field: string): NewTypeIn {
  return (fields, at) => {
    const id = entryOf(fields, field);
    return typeof id === 'string' ? objectTypeOf(id, at.window) : undefined;
  };
}
