import type { ApiAnswer, ApiRequest, Family } from './api.ts';
import { auditLog } from './audit-log.ts';
import { ApiError, invalid } from './errors.ts';
import { byCodeUnit, isObject, textOf } from './json.ts';
import { needAny } from './portal/scopes.ts';
import { findToken } from './portal/tokens.ts';

/** Account details (reference 3.2); every field as seeded. */
export const ACCOUNT_FAMILY: Family = {
  bases: ['/account-info/2026-09', '/account-info/2026-03', '/account-info/v3'],
  routes: [
    {
      method: 'GET',
      path: '/details',
      access: needAny('oauth'),
      handle: request => ({ status: 200, body: request.portal.account }),
    },
    { method: 'GET', path: '/api-usage/daily/private-apps', access: needAny('oauth'), handle: dailyUsage },
    {
      method: 'GET',
      path: '/activity/audit-logs',
      access: needAny('account-info.security.read'),
      handle: auditLog,
    },
  ],
};

const DAY = 86_400_000;

/** `{name, usageLimit, currentUsage, collectedAt, fetchStatus, resetsAt}` (reference 3.2, O), in `results`. */
function dailyUsage(request: ApiRequest): ApiAnswer {
  const now = request.portal.now();
  const offset = Number(request.portal.account.utcOffsetMilliseconds ?? 0);
  const midnight = (Math.floor((now.getTime() + offset) / DAY) + 1) * DAY - offset;
  const usage = {
    name: 'private-apps-api-calls-daily',
    usageLimit: request.usage.daily,
    currentUsage: request.usage.usedToday(),
    collectedAt: now.toISOString(),
    fetchStatus: 'SUCCESS',
    resetsAt: new Date(midnight).toISOString(),
  };
  return { status: 200, body: { results: [usage] } };
}

/** A sensitive scope shows with the suffix `.v2` here (reference 3.1, O). */
const shown = (scope: string): string => (/\.(highly_)?sensitive\./.test(scope) ? `${scope}.v2` : scope);

/** `{userId, hubId, appId, scopes[]}` of the token in the body; needs no scope and no header (reference 3.1, O). */
function tokenInfo(request: ApiRequest): ApiAnswer {
  const text = isObject(request.body) ? textOf(request.body, 'tokenKey') : '';
  if (text === '') throw invalid('Some required fields were not set: [tokenKey]');
  const token = findToken(request.portal.store, text);
  if (!token) throw new ApiError(404, { message: 'The token does not exist', category: 'OBJECT_NOT_FOUND' });
  if (token.expired)
    throw new ApiError(401, { message: 'The token is expired', category: 'EXPIRED_AUTHENTICATION' });
  const scopes = [...token.scopes].map(shown).sort(byCodeUnit);
  return {
    status: 200,
    body: { userId: token.userId, hubId: request.portal.portalId, appId: token.appId, scopes },
  };
}

export const TOKEN_FAMILY: Family = {
  bases: ['/oauth/v2/private-apps'],
  routes: [{ method: 'POST', path: '/get/access-token-info', anonymous: true, handle: tokenInfo }],
};
