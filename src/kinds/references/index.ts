import type { Answer, Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Ref } from '../../core/form.ts';
import type { Kind } from '../../core/kind.ts';
import { isStandard, typeIdOf } from '../../core/object-types.ts';
import { objectsAt, stringAt } from '../body.ts';
import { nextByCursor, resultsOf } from '../paging.ts';
import { type Reference, referenceKind } from './reference.ts';

/** Pages as large as HubSpot makes them: 500 owners, 100 of everything else. */
const owners = { endpoint: 'owners.list', query: { limit: '500' } } as const;

/** People who own records, by e-mail address (reference 13). */
const owner: Reference = {
  name: 'owner',
  reads: () => [owners],
  next: nextByCursor,
  bodies: resultsOf,
  identity: body => named(textAt(body, 'id'), [stringAt(body, 'email')]),
  scopes: [{ anyOf: ['crm.objects.owners.read'], why: 'owners' }],
  link: (_id, portalId) => `/settings/${portalId}/users`,
};

/** The same people as users: every owner that is a person names its user id, so that nothing more has to be read. */
const user: Reference = {
  ...owner,
  name: 'user',
  identity: body => named(textAt(body, 'userId'), [stringAt(body, 'email')]),
};

const team: Reference = {
  name: 'team',
  reads: () => [{ endpoint: 'teams.list' }],
  next: nextByCursor,
  bodies: resultsOf,
  identity: body => named(textAt(body, 'id'), [stringAt(body, 'name')]),
  scopes: [{ anyOf: ['settings.users.teams.read'], why: 'teams' }],
  link: (_id, portalId) => `/settings/${portalId}/users/teams`,
};

const form: Reference = {
  name: 'form',
  reads: () => [{ endpoint: 'forms.list', query: { limit: '100' } }],
  next: nextByCursor,
  bodies: resultsOf,
  identity: body => named(textAt(body, 'id'), [stringAt(body, 'name')]),
  scopes: [{ anyOf: ['forms'], why: 'forms' }],
  link: (id, portalId) => `/forms/${portalId}/editor/${id}/edit/form`,
};

const email: Reference = {
  name: 'email',
  reads: () => [{ endpoint: 'emails.list', query: { limit: '100' } }],
  next: nextByCursor,
  bodies: resultsOf,
  identity: body => named(textAt(body, 'id'), [stringAt(body, 'name')]),
  scopes: [{ anyOf: ['content'], why: 'marketing e-mails' }],
  link: (id, portalId) => `/email/${portalId}/details/${id}/performance`,
};

/** Custom object types (reference 8): their names are the same in every portal, their ids are not. */
const objectType: Reference = {
  name: 'objectType',
  reads: () => [{ endpoint: 'schemas.list' }],
  bodies: resultsOf,
  identity: body => named(textAt(body, 'objectTypeId'), [stringAt(body, 'name')]),
  scopes: [{ anyOf: ['crm.schemas.custom.read'], why: 'custom object types' }],
  link: (id, portalId) => `/contacts/${portalId}/objects/${encodeURIComponent(id)}`,
};

/**
 * Labels that people gave associations (reference 9). Scope: `contacts/companies`; HubSpot's own ids are the same
 * everywhere. Actions say the id alone: `contacts/` are all associations of contacts, named after what they lead to.
 */
const associationLabel: Reference = {
  name: 'associationLabel',
  scoped: true,
  readsAfter: ({ scope = '' }) => scope.split('/').filter(isCustom).map(objectTypeNamed),
  reads: ({ scope = '' }, idOf) => {
    // paths take custom object types by their id only (reference 8)
    const [from = '', to = ''] = scope
      .split('/')
      .map(name => (isCustom(name) ? (idOf?.(objectTypeNamed(name)) ?? name) : typeIdOf(name)));
    if (from === '') return [];
    if (to !== '') return [{ endpoint: 'associationLabels.list', path: { from, to } }];
    const query = { includePropertyDefinitions: 'false' };
    return [{ endpoint: 'schemas.read', path: { objectType: from }, query }];
  },
  bodies: answer => (answer.call.endpoint === 'schemas.read' ? associationsIn(answer) : resultsOf(answer)),
  identity: body => {
    const leadsTo = stringAt(body, 'toObjectTypeId');
    const id = textAt(body, 'id');
    if (leadsTo !== undefined) return named(id, [`${leadsTo}/${id}`]);
    const isOurs = body['category'] === 'USER_DEFINED';
    return isOurs ? named(textAt(body, 'typeId'), [stringAt(body, 'label')]) : undefined;
  },
  scopes: [{ anyOf: ['crm.objects.contacts.read', 'crm.objects.companies.read'], why: 'association labels' }],
  link: (_id, portalId) => `/settings/${portalId}/data-model`,
};

/** Whether a part of a pair is the name of a custom object type. */
function isCustom(name: string): boolean {
  return name !== '' && !isStandard(name) && !/^\d+-\d+$/.test(name);
}

function objectTypeNamed(key: string): Ref {
  return { kind: 'objectType', key };
}

/** The associations that lead away from an object type, of its schema, which also has those that lead to it. */
function associationsIn({ call, body }: Answer): readonly JsonObject[] | undefined {
  if (!isObject(body) || !Array.isArray(body['associations'])) return undefined;
  return objectsAt(body, 'associations').filter(one => one['fromObjectTypeId'] === call.path?.['objectType']);
}

/** Folders of lists, by their path from the top: `Handoff/EMEA`. The root has no name (reference 10: id 0). */
const listFolder: Reference = {
  name: 'listFolder',
  reads: () => [{ endpoint: 'listFolders.tree' }],
  bodies: ({ body }) => {
    const root = isObject(body) ? body['folder'] : undefined;
    return isObject(root) ? foldersIn(root, '') : undefined;
  },
  identity: body => named(textAt(body, 'id'), [stringAt(body, 'path')]),
  scopes: [{ anyOf: ['crm.lists.read'], why: 'folders of lists' }],
  link: (_id, portalId) => `/contacts/${portalId}/objectLists`,
};

/** A folder's lists are in it, too: `lists` finds in which folder each is. */
function foldersIn(folder: JsonObject, above: string): readonly JsonObject[] {
  return objectsAt(folder, 'childNodes').flatMap(child => {
    const path = `${above}${stringAt(child, 'name') ?? ''}`;
    return [{ ...child, path }, ...foldersIn(child, `${path}/`)];
  });
}

/** Ids come as texts and as numbers. */
function textAt(body: JsonObject, key: string): string | undefined {
  const value: Json | undefined = body[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function named(id: string | undefined, names: readonly (string | undefined)[]) {
  if (id === undefined || id === '') return undefined;
  return { id, names: names.filter(name => name !== undefined && name !== '') as readonly string[] };
}

/** Everything that is only referred to. */
export const referenceKinds: readonly Kind[] = [
  owner,
  user,
  team,
  form,
  email,
  objectType,
  associationLabel,
  listFolder,
].map(referenceKind);
