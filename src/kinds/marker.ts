import { DEFAULTS } from '../config/settings.ts';
import type { Answer, Call, JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Resource } from '../core/configuration.ts';
import { isRef } from '../core/form.ts';
import type { Problem } from '../core/kind.ts';
import { namedListOf, stringAt } from './body.ts';
import { typeIdOf } from './objectTypes.ts';
import { type Scopes, schemaScopes } from './scopes.ts';

/*
 * Where a portal keeps the applied marker: in the description of a hidden contact property, in a group of its own.
 * Every portal has contacts, every tier has custom properties, and a description is on no record.
 */

const objectType = 'contacts';
const group = 'portalform';

/** Bookkeeping of ours, also that of other workspaces: never planned, pulled, listed or counted. */
export function isBookkeeping(kind: string, scope: string | undefined, body: JsonObject): boolean {
  const name = stringAt(body, 'name');
  return isOurs(kind, scope, name, stringAt(body, 'groupName'));
}

function isOurs(
  kind: string,
  scope: string | undefined,
  name: string | undefined,
  groupName: string | undefined,
): boolean {
  if (scope === undefined || typeIdOf(scope) !== typeIdOf(objectType)) return false;
  if (kind === 'propertyGroup') return name === group;
  return kind === 'property' && (groupName === group || name === DEFAULTS.marker);
}

/** Nobody declares what portalform keeps its own books in. `marker` is the name that portal.yaml gives it. */
export function checkBookkeeping({ kind, scope, key, form }: Resource, marker?: string): readonly Problem[] {
  const named = form.get('groupName');
  const groupName = isRef(named) ? named.key : undefined;
  const isMarker = kind === 'property' && scope === objectType && key === marker;
  if (!isMarker && !isOurs(kind, scope, key, groupName)) return [];
  const inGroup = kind === 'property' && groupName === group;
  return [
    {
      code: 'PF3014',
      severity: 'error',
      message: inGroup
        ? `the group ${group} is where portalform keeps its own marker`
        : `${key} is where portalform keeps its own marker`,
      path: inGroup ? ['groupName'] : [],
      ...(!inGroup && { part: 'key' as const }),
      fix: inGroup ? 'choose another group' : 'choose another name',
    },
  ];
}

/** The call that shows the marker: one of those that are made anyway, where one of them lists all contact properties. */
export function markerRead(name: string, asked: readonly Call[] = []): Call {
  return asked.find(listsIt) ?? { endpoint: 'properties.read', path: { objectType, name } };
}

function listsIt({ endpoint, path, query }: Call): boolean {
  return (
    endpoint === 'properties.list' &&
    path?.['objectType'] === objectType &&
    query?.['archived'] === undefined &&
    (query?.['dataSensitivity'] ?? 'non_sensitive') === 'non_sensitive'
  );
}

/** What an answer to that call shows: the marker's text, that there is none, or nothing one could rely on. */
export type Shown = { readonly text: string } | 'none' | 'malformed';

export function markerIn({ call, body }: Answer, name: string): Shown {
  const bodies = call.endpoint === 'properties.list' ? namedListOf(body) : [isObject(body) ? body : {}];
  if (!bodies) return 'malformed';
  const property = bodies.find(one => one['name'] === name && one['archived'] !== true);
  if (property) return { text: stringAt(property, 'description') ?? '' };
  return call.endpoint === 'properties.list' ? 'none' : 'malformed';
}

/** The calls that make the marker. Its group may be there (409); an archived one comes back (reference 5.4, O). */
export function markerCreates(name: string, text: string): readonly [Call, Call] {
  const label = 'portalform: do not delete';
  return [
    { endpoint: 'groups.create', path: { objectType }, body: { name: group, label } },
    {
      endpoint: 'properties.create',
      path: { objectType },
      body: {
        name,
        label: `${label} (${name})`,
        groupName: group,
        type: 'string',
        fieldType: 'textarea',
        hidden: true,
        formField: false,
        description: text,
      },
    },
  ];
}

/** The call that changes what the marker says. */
export function markerUpdate(name: string, text: string): Call {
  return { endpoint: 'properties.update', path: { objectType, name }, body: { description: text } };
}

/** What a token needs for it. */
export function markerScopes(): Scopes {
  return schemaScopes(objectType, [], 'the applied marker, a property');
}
