import type { ApiRequest } from '../api.ts';
import { ARCHIVE_DAYS } from '../assumptions.ts';
import { notFound } from '../errors.ts';
import { propertiesIn } from '../formula/formula.ts';
import { byCodeUnit, isObject, type JsonObject, textOf } from '../json.ts';
import { type ObjectType, objectTypeOf } from '../portal/object-types.ts';
import type { Portal } from '../portal/portal.ts';
import { forgetValues } from '../records/stored.ts';
import type { Collection, Entry } from '../store/collection.ts';
import { escapePattern, param } from '../text.ts';
import { PROPERTIES } from './groups.ts';

/** The object type a request is about; throws the 400 for an unknown one. */
export const typeOfRequest = (request: ApiRequest): ObjectType =>
  objectTypeOf(request.portal.store, param(request, 'objectType'));

export const propertiesOf = (portal: Portal, type: ObjectType): Collection =>
  portal.store.collection(PROPERTIES, type.id);

export const SENSITIVITIES: readonly string[] = ['non_sensitive', 'sensitive', 'highly_sensitive'];

/** `dataSensitivity` of a body; recorded bodies of old API versions can lack it. */
export const sensitivityOf = (body: JsonObject): string => textOf(body, 'dataSensitivity') || 'non_sensitive';

/** Lists and single reads show one sensitivity; the default is non_sensitive (reference 5.1, O). */
export const visible = (entry: Entry, archived: boolean, sensitivity: string): boolean =>
  entry.archived === archived && sensitivityOf(entry.body) === sensitivity;

export const activeProperty = (portal: Portal, type: ObjectType, name: string): Entry | undefined => {
  const entry = propertiesOf(portal, type).get(name);
  return entry?.archived ? undefined : entry;
};

/** Custom properties count towards the limits; `hubspotDefined` can be absent on them. */
export const isCustom = (body: JsonObject): boolean => body.hubspotDefined !== true;

export const isCalculated = (body: JsonObject): boolean => textOf(body, 'calculationFormula') !== '';

export const metadataOf = (body: JsonObject): JsonObject =>
  isObject(body.modificationMetadata) ? body.modificationMetadata : {};

/** One 404 for unknown, archived and otherwise filtered names alike (KALUP 2026-10-01, O). */
export const noSuchProperty = (type: ObjectType, name: string) =>
  notFound(`No property named '${name}' exists for object type ${type.id}`, { name: [name] });

const YES = 'yes';
const where =
  (holds: (entry: Entry) => boolean) =>
  (entry: Entry): string | undefined =>
    holds(entry) ? YES : undefined;

/** Ids for which an index made with `where` says yes. */
const idsOf = (index: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> =>
  index.get(YES) ?? new Set();

const active = (holds: (body: JsonObject) => boolean) => where(entry => !entry.archived && holds(entry.body));

/** Names of active calculations whose formula reads the property. */
export function calculationsUsing(portal: Portal, type: ObjectType, name: string): readonly string[] {
  const properties = propertiesOf(portal, type);
  const calculations = [...idsOf(properties.index('with formula', active(isCalculated)))];
  return calculations.filter(id => reads(properties.get(id)?.body ?? {}, name)).sort(byCodeUnit);
}

export interface PropertyCounts {
  readonly custom: number;
  readonly unique: number;
  readonly calculated: number;
}

/** Active custom properties of an object type. */
export function countProperties(portal: Portal, type: ObjectType): PropertyCounts {
  const properties = propertiesOf(portal, type);
  const count = (name: string, holds: (body: JsonObject) => boolean): number =>
    idsOf(
      properties.index(
        name,
        active(body => isCustom(body) && holds(body)),
      ),
    ).size;
  return {
    custom: count('custom', () => true),
    unique: count('custom unique', body => body.hasUniqueValue === true),
    calculated: count('custom calculated', body => body.calculated === true),
  };
}

/** Names of the active properties with unique values. */
export const uniqueProperties = (portal: Portal, type: ObjectType): readonly string[] =>
  [
    ...idsOf(
      propertiesOf(portal, type).index(
        'unique',
        active(body => body.hasUniqueValue === true),
      ),
    ),
  ].sort(byCodeUnit);

function reads(body: JsonObject, name: string): boolean {
  try {
    return propertiesIn(textOf(body, 'calculationFormula')).includes(name);
  } catch {
    // HubSpot's own formulas may use syntax that no source describes; as plain text they still name what they read.
    return new RegExp(`\\b${escapePattern(name)}\\b`, 'i').test(textOf(body, 'calculationFormula'));
  }
}

const DAY = 86_400_000;

/** Properties archived for 90 days are gone, and their values with them (reference 5.4, D). */
export function purgeExpired(portal: Portal, type: ObjectType): void {
  const oldest = portal.now().getTime() - ARCHIVE_DAYS * DAY;
  const properties = propertiesOf(portal, type);
  const archived = [
    ...idsOf(
      properties.index(
        'archived',
        where(entry => entry.archived),
      ),
    ),
  ];
  const expired = archived.filter(id => archivedAt(properties.get(id)?.body ?? {}) < oldest);
  if (expired.length === 0) return;
  for (const id of expired) properties.remove(id);
  forgetValues(portal.store, type, expired);
}

const archivedAt = (body: JsonObject): number =>
  Date.parse(textOf(body, 'archivedAt')) || Number.POSITIVE_INFINITY;
