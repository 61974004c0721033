import type { ApiAnswer, ApiRequest, Family } from './api.ts';
import { notFound, unreadable } from './errors.ts';
import { textOf } from './json.ts';
import { fromNumber, pageOf } from './paging.ts';
import { needAny } from './portal/scopes.ts';
import type { Entry } from './store/collection.ts';
import { param } from './text.ts';

export const OWNERS = 'owner';

const OLD = '/crm/v3/owners';
/** Under the older path the scope of workflows will do, too (reference 3.3). */
const needOwners = (request: ApiRequest): void =>
  needAny('crm.objects.owners.read', ...(request.path.startsWith(OLD) ? ['automation'] : []))(request);

const byNumber = (left: Entry, right: Entry): number => Number(left.id) - Number(right.id);

function ownersOf(request: ApiRequest): readonly Entry[] {
  const archived = request.query.get('archived') === 'true';
  const owners = request.portal.store.collection(OWNERS, '').all();
  return owners.filter(owner => owner.archived === archived).sort(byNumber);
}

/** List with `email`, `limit` (100, at most 500), `after` and `archived` (reference 2, S). */
function list(request: ApiRequest): ApiAnswer {
  const email = request.query.get('email');
  const found = ownersOf(request).filter(
    owner => email === null || textOf(owner.body, 'email').toLowerCase() === email.toLowerCase(),
  );
  const { page, paging } = pageOf(request, found, 100, 500, fromNumber);
  return { status: 200, body: { results: page.map(owner => owner.body), ...paging } };
}

/** One owner by `id`, or by `userId` with `idProperty=userId`. */
function read(request: ApiRequest): ApiAnswer {
  const idProperty = request.query.get('idProperty') ?? 'id';
  if (idProperty !== 'id' && idProperty !== 'userId') throw unreadable(`'${idProperty}' is no idProperty`);
  const wanted = param(request, 'ownerId');
  const owner = ownersOf(request).find(({ body }) => String(body[idProperty] ?? '') === wanted);
  if (!owner) throw notFound('resource not found');
  return { status: 200, text: owner.text };
}

export const OWNER_FAMILY: Family = {
  bases: ['/crm/owners/2026-09', '/crm/owners/2026-03', OLD],
  routes: [
    { method: 'GET', path: '', access: needOwners, handle: list },
    { method: 'GET', path: '/:ownerId', access: needOwners, handle: read },
  ],
};
