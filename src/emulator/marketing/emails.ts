import type { ApiAnswer, ApiRequest, Family } from '../api.ts';
import { EMAIL_SCOPES, EMAILS_PER_PAGE } from '../assumptions.ts';
import { notFound } from '../errors.ts';
import { pageOf, pageText } from '../paging.ts';
import { needAny } from '../portal/scopes.ts';
import { param } from '../text.ts';
import { EMAILS } from './stored.ts';

const emailsOf = (request: ApiRequest) => request.portal.store.collection(EMAILS, '');
const archivedOf = (request: ApiRequest): boolean => request.query.get('archived') === 'true';

function list(request: ApiRequest): ApiAnswer {
  const archived = archivedOf(request);
  const emails = emailsOf(request)
    .all()
    .filter(email => email.archived === archived);
  const { page, paging } = pageOf(request, emails, EMAILS_PER_PAGE.standard, EMAILS_PER_PAGE.most);
  const results = page.map(({ text }) => text);
  return { status: 200, text: pageText(results, { ...paging, total: emails.length }) };
}

function read(request: ApiRequest): ApiAnswer {
  const email = emailsOf(request).get(param(request, 'emailId'));
  if (email?.archived !== archivedOf(request)) throw notFound('resource not found');
  return { status: 200, text: email.text };
}

const access = needAny(...EMAIL_SCOPES);

/** Reference 2 and 13; writing e-mails is not emulated. */
export const EMAIL_FAMILY: Family = {
  bases: ['/marketing/emails/2026-09', '/marketing/v3/emails'],
  routes: [
    { method: 'GET', path: '', access, handle: list },
    { method: 'GET', path: '/:emailId', access, handle: read },
  ],
};
