import type { ApiAnswer, ApiRequest, Family } from '../api.ts';
import { type ObjectType, objectTypeOf } from '../portal/object-types.ts';
import { needEither } from '../portal/scopes.ts';
import { param } from '../text.ts';
import { labelsOf } from './stored.ts';

const typeOf = (request: ApiRequest, name: string): ObjectType =>
  objectTypeOf(request.portal.store, param(request, name));

/** `{category, typeId, label}` of one direction; names do not show here (reference 9, O). No paging. */
function list(request: ApiRequest): ApiAnswer {
  const [from, to] = [typeOf(request, 'from'), typeOf(request, 'to')];
  const results = labelsOf(request.portal.store)
    .filter(label => label.from === from.id && label.to === to.id)
    .map(({ category, typeId, label }) => ({ category, typeId, label }));
  return { status: 200, body: { results } };
}

/** Reference 9; writing labels is not emulated. */
export const ASSOCIATION_FAMILY: Family = {
  bases: [
    '/crm/associations/2026-09',
    '/crm/associations/2026-03',
    '/crm/associations/v4',
    '/crm/v4/associations',
  ],
  routes: [
    {
      method: 'GET',
      path: '/:from/:to/labels',
      access: request => needEither(typeOf(request, 'from'), typeOf(request, 'to'))(request),
      handle: list,
    },
  ],
};
