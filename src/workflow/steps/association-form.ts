import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { isRef } from '../../core/form.ts';
import { standardObjectTypes } from '../../core/object-types.ts';
import {
  contractLabel,
  expandLabel,
  liftAssociation,
  lowerAssociation,
  pairOf,
  targetOfLabel,
} from '../../filter/association.ts';
import { plainAssociation, primaryAssociation } from '../../filter/association-types.ts';
import {
  contractObjectType,
  expandObjectType,
  type ObjectTypeForm,
  type Window,
} from '../../filter/index.ts';
import { standardScope } from '../../filter/property-name.ts';
import { hasOnly } from './json.ts';

/*
 * The type of an association in an action. A body has its id alone, not what it leads to: HubSpot's own ids are the same
 * in every portal, so that they are known by the two object types; others are labels.
 */

const ON = 'on';
const CATEGORY = 'associationCategory';

/** The object type that an association leads to; undefined where its id does not tell. */
export function onIn(spec: FormMap): ObjectTypeForm | undefined {
  const on = spec.get(ON);
  return typeof on === 'string' || isRef(on) ? on : undefined;
}

/** `{ associationCategory, associationTypeId }` from an object type → `on` and `label`. */
export function liftType(
  json: Json,
  from: ObjectTypeForm,
  window: Window,
): readonly (readonly [string, Form])[] | undefined {
  if (!isObject(json) || !hasOnly(json, 'associationCategory', 'associationTypeId')) return undefined;
  const to = targetOf(json, from, window);
  const label = liftAssociation(json, pairOf(from, to), window);
  if (to !== undefined) return [[ON, to], ...label];
  return label.length === 0 ? undefined : label;
}

function targetOf(
  { associationCategory: category, associationTypeId: id }: JsonObject,
  from: ObjectTypeForm,
  window: Window,
) {
  if (typeof id !== 'number') return undefined;
  if (category === 'HUBSPOT_DEFINED') return standardTargets(standardScope(from)).get(id);
  return category === 'USER_DEFINED' ? targetOfLabel(from, String(id), window) : undefined;
}

const targets = new Map<string, ReadonlyMap<number, string>>();

/** What HubSpot's own associations of an object type lead to. */
function standardTargets(from: string | undefined): ReadonlyMap<number, string> {
  if (from === undefined) return new Map();
  const known = targets.get(from);
  if (known) return known;
  const found = new Map(
    standardObjectTypes.flatMap(to => {
      const pair = pairOf(from, to);
      return [plainAssociation(pair), primaryAssociation(pair)]
        .filter(id => id !== undefined)
        .map(id => [id, to] as const);
    }),
  );
  targets.set(from, found);
  return found;
}

/** The inverse of `liftType`. */
export function lowerType(spec: FormMap, from: ObjectTypeForm, window: Window): JsonObject {
  return lowerAssociation(spec, pairOf(from, onIn(spec)), window);
}

export function expandType(tree: FormMap, from: ObjectTypeForm): readonly (readonly [string, Form])[] {
  const on = tree.get(ON);
  const expanded = on === undefined ? undefined : expandObjectType(on);
  const to = typeof expanded === 'string' || isRef(expanded) ? expanded : undefined;
  const label = tree.get('label');
  return [
    ...(expanded === undefined ? [] : [[ON, expanded] as const]),
    ...(label === undefined ? [] : [['label', expandLabel(label, pairOf(from, to))] as const]),
    ...categoryIn(tree),
  ];
}

export function contractType(form: FormMap, from: ObjectTypeForm): readonly (readonly [string, Form])[] {
  const on = onIn(form);
  const label = form.get('label');
  const pair = pairOf(from, on);
  return [
    ...(on === undefined ? [] : [[ON, contractObjectType(on)] as const]),
    ...(label === undefined ? [] : [['label', contractLabel(label, pair)] as const]),
    ...categoryIn(form),
  ];
}

/** Kept for labels that an app has brought along. */
function categoryIn(form: FormMap): readonly (readonly [string, Form])[] {
  const category = form.get(CATEGORY);
  return category === undefined ? [] : [[CATEGORY, category]];
}

/** The keys by which a form says what an association is. */
export const TYPE_KEYS: readonly string[] = [ON, 'label', CATEGORY];
