import type { ApiAnswer, ApiRequest } from './api.ts';
import { AUDIT_CATEGORIES, AUDIT_LOG_PER_PAGE } from './assumptions.ts';
import { unreadable } from './errors.ts';
import { isObject, type JsonObject, textOf } from './json.ts';
import { pageOf } from './paging.ts';
import { pipelinesOf } from './pipelines/stored.ts';
import { findObjectType } from './portal/object-types.ts';

/** The family under which the log is stored, oldest first. */
export const AUDIT_LOG = 'auditLog';

/**
 * What people did, newest first, with `occurredAfter`, `occurredBefore`, `actingUserId`, `limit` and `after` (HubSpot's
 * page on account activity; reference 3.2 names the path and the scope).
 */
export function auditLog(request: ApiRequest): ApiAnswer {
  const [after, before] = [timeIn(request, 'occurredAfter'), timeIn(request, 'occurredBefore')];
  const user = request.query.get('actingUserId');
  const found = request.portal.store
    .collection(AUDIT_LOG, '')
    .all()
    .filter(({ body }) => {
      const at = Date.parse(textOf(body, 'occurredAt'));
      const by = isObject(body.actingUser) ? String(body.actingUser.userId) : '';
      return (
        (after === undefined || at >= after) &&
        (before === undefined || at <= before) &&
        (user === null || by === user)
      );
    })
    .toReversed();
  const { page, paging } = pageOf(request, found, AUDIT_LOG_PER_PAGE, AUDIT_LOG_PER_PAGE);
  return { status: 200, body: { results: page.map(({ body }) => body), ...paging } };
}

function timeIn(request: ApiRequest, name: string): number | undefined {
  const text = request.query.get(name);
  if (text === null) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw unreadable(`'${text}' is no ${name}`);
  return time;
}

/** Writes down what a person does in HubSpot. To be asked before it is done: what is gone has no name any more. */
export function deedOf(request: ApiRequest, method: string): ((answer: ApiAnswer) => void) | undefined {
  const [, family = '', , ...rest] = /^\/crm\/|^\/automation\//.test(request.path)
    ? request.path.replace(/^\/(crm|automation)/, '').split('/')
    : [];
  const category = AUDIT_CATEGORIES[family === 'properties' && rest[1] === 'groups' ? 'groups' : family];
  if (method === 'GET' || category === undefined) return undefined;
  const type = findObjectType(request.portal.store, rest[0] ?? '');
  const before = targetOf(request, family, rest);
  return answer => {
    const log = request.portal.store.collection(AUDIT_LOG, '');
    const id = String(log.all().length + 1).padStart(8, '0');
    const made = isObject(answer.body) ? answer.body : {};
    log.put(id, false, {
      id,
      category,
      ...(type && { subCategory: type.singularLabel.toUpperCase() }),
      action: { POST: 'CREATE', DELETE: 'DELETE' }[method] ?? 'UPDATE',
      targetObjectId: before ?? madeId(made),
      occurredAt: request.portal.now().toISOString(),
      actingUser: { userId: request.token.userId, userEmail: 'somebody.else@example.com' },
    });
  };
}

/** Pipelines go by their labels here (an example on that page), everything else by its name or id. */
function targetOf({ portal }: ApiRequest, family: string, rest: readonly string[]): string | undefined {
  const [first = '', second, third] = rest.map(decodeURIComponent);
  if (family === 'properties') return second === 'groups' ? third : second;
  if (family !== 'pipelines') return first === '' ? undefined : first;
  const type = findObjectType(portal.store, first);
  const pipeline = type && second !== undefined && pipelinesOf(portal.store, type).get(second);
  return pipeline ? textOf(pipeline.body, 'label') : undefined;
}

function madeId(body: JsonObject): string {
  const named = isObject(body.list) ? body.list : body;
  return String(named.name ?? named.label ?? named.listId ?? named.id ?? '');
}
