import type { ApiAnswer, ApiRequest, Family } from './api.ts';
import { notFound, unreadable } from './errors.ts';
import { textOf } from './json.ts';
import { limitOf, pagingOf } from './paging.ts';
import { needAny } from './portal/scopes.ts';
import type { Entry } from './store/collection.ts';
import { param } from './text.ts';

export const OWNERS = 'owner';
const needOwners = needAny('crm.objects.owners.read');

const byNumber = (left: Entry, right: Entry): number => Number(left.id) - Number(right.id);

function ownersOf(request: ApiRequest): readonly Entry[] {
  const archived = request.query.get('archived') === 'true';
  const owners = request.portal.store.collection(OWNERS, '').all();
  return owners.filter(owner => owner.archived === archived).sort(byNumber);
}

/** List with `email`, `limit` (100, at most 500), `after` and `archived` (reference 2, S). */
function list(request: ApiRequest): ApiAnswer {
  const limit = limitOf(request, 100, 500);
  const email = request.query.get('email');
  const after = Number(request.query.get('after') ?? 0);
  const found = ownersOf(request)
    .filter(owner => email === null || textOf(owner.body, 'email').toLowerCase() === email.toLowerCase())
    .filter(owner => Number(owner.id) >= after);
  const page = found.slice(0, limit);
  const body = { results: page.map(owner => owner.body), ...pagingOf(request, found[limit]?.id) };
  return { status: 200, body };
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
  bases: ['/crm/owners/2026-09', '/crm/owners/2026-03', '/crm/v3/owners'],
  routes: [
    { method: 'GET', path: '', access: needOwners, handle: list },
    { method: 'GET', path: '/:ownerId', access: needOwners, handle: read },
  ],
};
