import type { ApiAnswer, ApiRequest, Family } from '../api.ts';
import { FORMS_PER_PAGE } from '../assumptions.ts';
import { notFound } from '../errors.ts';
import { textOf } from '../json.ts';
import { pageOf, pageText } from '../paging.ts';
import { needAny } from '../portal/scopes.ts';
import { param } from '../text.ts';
import { FORMS } from './stored.ts';

const formsOf = (request: ApiRequest) => request.portal.store.collection(FORMS, '');
const archivedOf = (request: ApiRequest): boolean => request.query.get('archived') === 'true';

/** `after`, `limit`, `archived`, `formTypes` (reference 12); without types only those of HubSpot's editor. */
function list(request: ApiRequest): ApiAnswer {
  const asked = request.query.getAll('formTypes').flatMap(text => text.split(','));
  const types = asked.length > 0 ? asked : ['hubspot'];
  const archived = archivedOf(request);
  const forms = formsOf(request)
    .all()
    .filter(form => form.archived === archived)
    .filter(({ body }) => types.includes('all') || types.includes(textOf(body, 'formType') || 'hubspot'));
  const { page, paging } = pageOf(request, forms, FORMS_PER_PAGE.standard, FORMS_PER_PAGE.most);
  const results = page.map(({ text }) => text);
  return { status: 200, text: pageText(results, paging) };
}

function read(request: ApiRequest): ApiAnswer {
  const form = formsOf(request).get(param(request, 'formId'));
  if (form?.archived !== archivedOf(request)) throw notFound('resource not found');
  return { status: 200, text: form.text };
}

const access = needAny('forms');

/** Reference 12; writing forms is not emulated. */
export const FORM_FAMILY: Family = {
  bases: ['/marketing/v3/forms', '/marketing/forms/2026-09-beta'],
  routes: [
    { method: 'GET', path: '', access, handle: list },
    { method: 'GET', path: '/:formId', access, handle: read },
  ],
};
