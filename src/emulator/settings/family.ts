import type { ApiAnswer, ApiRequest, Family } from '../api.ts';
import { USERS_PER_PAGE } from '../assumptions.ts';
import { notFound, unreadable } from '../errors.ts';
import { textOf } from '../json.ts';
import { pageOf, pageText } from '../paging.ts';
import { needAny } from '../portal/scopes.ts';
import { param } from '../text.ts';
import { TEAMS, USERS } from './stored.ts';

const needUsers = needAny('settings.users.read', 'crm.objects.users.read');

function listUsers(request: ApiRequest): ApiAnswer {
  const users = request.portal.store.collection(USERS, '').all();
  const { page, paging } = pageOf(request, users, USERS_PER_PAGE, USERS_PER_PAGE);
  const results = page.map(({ text }) => text);
  return { status: 200, text: pageText(results, paging) };
}

/** By id, or by e-mail with `idProperty=EMAIL` (reference 13, S). */
function readUser(request: ApiRequest): ApiAnswer {
  const wanted = param(request, 'userId');
  const users = request.portal.store.collection(USERS, '');
  const idProperty = request.query.get('idProperty') ?? 'USER_ID';
  if (idProperty !== 'USER_ID' && idProperty !== 'EMAIL')
    throw unreadable(`'${idProperty}' is no idProperty`);
  const user =
    idProperty === 'USER_ID'
      ? users.get(wanted)
      : users.all().find(({ body }) => textOf(body, 'email').toLowerCase() === wanted.toLowerCase());
  if (!user) throw notFound('resource not found');
  return { status: 200, text: user.text };
}

/** `{id, name, userIds[], secondaryUserIds[]}`, all of them (reference 13). */
const listTeams = ({ portal }: ApiRequest): ApiAnswer => ({
  status: 200,
  text: `{"results":${portal.store.collection(TEAMS, '').serialised('all', () => true)}}`,
});

/** Reference 2 and 13; writing users is not emulated. */
export const SETTINGS_FAMILY: Family = {
  bases: ['/settings/users/2026-03', '/settings/v3/users', '/settings/users/v3'],
  routes: [
    { method: 'GET', path: '', access: needUsers, handle: listUsers },
    { method: 'GET', path: '/teams', access: needAny('settings.users.teams.read'), handle: listTeams },
    { method: 'GET', path: '/:userId', access: needUsers, handle: readUser },
  ],
};
