import type { JsonObject } from '../../../core/call.ts';
import { isObject } from '../../../core/call.ts';
import type { Form, FormMap } from '../../../core/form.ts';
import { asMap, isList, isMap } from '../../../core/form.ts';
import { contractType, expandType, liftType, lowerType, onIn, TYPE_KEYS } from '../association-form.ts';
import { finding, listOf, objectType, property } from '../codec.ts';
import { below, type Finding } from '../context.ts';
import { at as entryOf, without } from '../json.ts';
import { unknownKey } from '../parts.ts';
import {
  type BodyEntry,
  checkEntries,
  contractEntries,
  expandEntries,
  liftEntry,
  lowerEntry,
} from '../property-values.ts';
import { single, type Verb } from '../verb.ts';

/*
 * The action that sets one property (reference 11.4: 0-5): of the enrolled record, of a record that it is associated
 * with, or to nothing at all.
 */

const SET = '0-5';
const FIELDS: ReadonlySet<string> = new Set(['property_name', 'value', 'association']);
const CLEAR = { staticValue: '', type: 'STATIC_VALUE' };

/** What the action sets; undefined where it says more than that. */
function entryIn(fields: JsonObject): BodyEntry | undefined {
  const { property_name: name, value } = fields;
  const isAll =
    typeof name === 'string' && value !== undefined && Object.keys(without(fields, FIELDS)).length === 0;
  return isAll ? { property: name, value } : undefined;
}

/** Of the enrolled record: HubSpot's editor leaves the association out or empty. */
function isOwn(fields: JsonObject): boolean {
  const association = entryOf(fields, 'association');
  return association === undefined || (isObject(association) && Object.keys(association).length === 0);
}

function isClear({ value }: BodyEntry): boolean {
  return (
    isObject(value) &&
    value.type === CLEAR.type &&
    value.staticValue === '' &&
    Object.keys(value).length === 2
  );
}

function lowerSet(entry: BodyEntry | undefined): JsonObject {
  return entry ? { property_name: entry.property, value: entry.value } : {};
}

export const clearProperty: Verb = {
  ...single('clearProperty', SET),
  ...listOf(property),
  lift(fields, at) {
    const entry = isObject(fields) && isOwn(fields) ? entryIn(fields) : undefined;
    const name = entry && isClear(entry) ? property.lift(entry.property, at) : undefined;
    return name === undefined ? undefined : [name];
  },
  lower(form, at) {
    const [name] = isList(form) ? form : [form];
    return { property_name: property.lower(name ?? '', at), value: CLEAR };
  },
  contract: (form, at) => (isList(form) ? form : [form]).map(name => property.contract(name, at)),
  check: (tree, at) =>
    isNothing(tree)
      ? finding('no property is named', 'write [lead_region]')
      : listOf(property).check(tree, at),
};

export const setProperty: Verb = {
  ...single('setProperty', SET),
  lift(fields, at) {
    const entry = isObject(fields) && isOwn(fields) ? entryIn(fields) : undefined;
    return entry && !isClear(entry) ? [liftEntry(entry, at.objectType, at)] : undefined;
  },
  lower: (form, at) => lowerSet(firstIn(form, entry => lowerEntry(entry, at.objectType, at))),
  expand: (tree, at) => (isList(tree) || isMap(tree) ? expandEntries(tree, at.objectType, at) : tree),
  contract: (form, at) => contractEntries(form, at.objectType, at),
  check: (tree, at) =>
    isNothing(tree)
      ? finding('no property is named', 'write { property: value }')
      : checkEntries(tree, at.objectType, at),
};

function isNothing(tree: Form): boolean {
  return isList(tree) ? tree.length === 0 : tree === '' || (isMap(tree) && tree.size === 0);
}

function firstIn<T>(form: Form | undefined, of: (entry: FormMap) => T): T | undefined {
  const [entry] = isList(form) ? form.filter(isMap) : [];
  return entry && of(entry);
}

const VALUES = 'set';
const KEYS: readonly string[] = [...TYPE_KEYS, VALUES];

export const setAssociated: Verb = {
  ...single('setAssociated', SET),
  lift(fields, at) {
    const entry = isObject(fields) ? entryIn(fields) : undefined;
    const type = isObject(fields)
      ? liftType(entryOf(fields, 'association') ?? null, at.objectType, at.window)
      : undefined;
    if (!entry || !type) return undefined;
    const spec = new Map(type);
    return new Map<string, Form>([...spec, [VALUES, [liftEntry(entry, onIn(spec), at)]]]);
  },
  lower(form, at) {
    const spec = asMap(form);
    const entry = firstIn(spec.get(VALUES), one => lowerEntry(one, onIn(spec), at));
    return { ...lowerSet(entry), association: lowerType(spec, at.objectType, at.window) };
  },
  expand(tree, at) {
    if (!isMap(tree)) return tree;
    const type = new Map(expandType(tree, at.objectType));
    return rebuilt(tree, type, expandEntries(tree.get(VALUES) ?? [], onIn(type), at));
  },
  contract(form, at) {
    if (!isMap(form)) return form;
    const type = new Map(contractType(form, at.objectType));
    return rebuilt(form, type, contractEntries(form.get(VALUES) ?? [], onIn(form), at));
  },
  check(tree, at): readonly Finding[] {
    if (!isMap(tree)) return finding('`setAssociated` needs a map', 'write { on: companies, set: { … } }');
    const on = tree.get('on');
    const label = tree.get('label');
    const values = tree.get(VALUES);
    return [
      ...(on === undefined && label === undefined
        ? finding('`on` is missing', 'name the object type of the associated records')
        : []),
      ...(on === undefined ? [] : below(objectType.check(on, at), 'on')),
      ...(values === undefined
        ? finding('`set` is missing', 'name the properties and their values')
        : below(checkEntries(values, onIn(new Map(expandType(tree, at.objectType))), at), VALUES)),
      ...[...tree.keys()]
        .filter(key => !KEYS.includes(key))
        .map(key => unknownKey(key, 'setAssociated', KEYS)),
    ];
  },
};

/** The same with its parts put otherwise; what nobody knows stays, for the check to name. */
function rebuilt(spec: FormMap, type: FormMap, values: Form): FormMap {
  const rest = [...spec].filter(([key]) => !KEYS.includes(key));
  return new Map<string, Form>([...type, ...(spec.has(VALUES) ? [[VALUES, values] as const] : []), ...rest]);
}
