import { parse } from 'yaml';
import type { JsonObject } from '../../../src/core/call.ts';
import type { Form, FormMap } from '../../../src/core/form.ts';
import { asMap, isList, isMap, isRef } from '../../../src/core/form.ts';
import { refText } from '../../../src/core/ref-text.ts';
import type { Window } from '../../../src/filter/index.ts';
import {
  checkWorkflow,
  contractWorkflow,
  expandWorkflow,
  liftWorkflow,
  lowerWorkflow,
} from '../../../src/workflow/index.ts';

/** A portal in which an id is known by the key `k<id>`; properties by their names. */
export const portal: Window = {
  ref: (kind, scope, id) => ({
    kind,
    ...(scope === undefined ? {} : { scope }),
    key: kind === 'property' ? id : `k${id}`,
  }),
  id: ref =>
    ref.literal ??
    (ref.kind === 'property' ? ref.key : /^k[\d-]+$/.test(ref.key ?? '') ? ref.key?.slice(1) : undefined),
  property: () => undefined,
};

/** A workflow as the loader hands it over. */
export function tree(yaml: string): FormMap {
  const form: Form = parse(yaml, { mapAsMap: true });
  return asMap(form);
}

/** A form as plain objects, references as people write them. */
export function plain(form: Form | undefined): unknown {
  if (isList(form)) return form.map(plain);
  if (isMap(form)) return Object.fromEntries([...form].map(([key, value]) => [key, plain(value)]));
  return isRef(form) ? `<${form.kind} ${refText(form)}>` : form;
}

/** What a field of a workflow of contacts is in the body that makes it, and what it is read as. */
export function created(yaml: string): JsonObject {
  return lowerWorkflow(expandWorkflow(tree(`{ objectType: contacts, ${yaml} }`)), portal);
}

/** The YAML that a body is pulled as, without what goes without saying. */
export function pulled(body: JsonObject): unknown {
  return plain(contractWorkflow(liftWorkflow(body, portal)));
}

/** What is wrong, as `path: message → fix`. */
export function problems(yaml: string): readonly string[] {
  return checkWorkflow(tree(`{ objectType: contacts, ${yaml} }`)).map(
    ({ path, message, fix, severity, part }) =>
      `${severity === 'warning' ? 'warning ' : ''}${path.join('.')}${part === 'key' ? ' (key)' : ''}: ${message}${fix === undefined ? '' : ` → ${fix}`}`,
  );
}

/** The smallest body of a workflow of contacts that HubSpot shows (reference 11.2). */
export const contactFlow: JsonObject = {
  id: '900',
  isEnabled: false,
  objectTypeId: '0-1',
  flowType: 'WORKFLOW',
  revisionId: '3',
  name: 'Welcome',
  uuid: 'welcome-900',
  createdAt: '2026-05-05T08:17:28.688Z',
  updatedAt: '2026-05-05T08:17:28.688Z',
  nextAvailableActionId: '1',
  actions: [],
  timeWindows: [],
  blockedDates: [],
  customProperties: {},
  dataSources: [],
  crmObjectCreationStatus: 'COMPLETE',
  suppressionListIds: [],
  canEnrollFromSalesforce: false,
  type: 'CONTACT_FLOW',
};
