import type { Answer, Call, JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Form, FormMap, Ref } from '../core/form.ts';
import { equalForms, isList, isMap } from '../core/form.ts';
import type { Found, Kind, Want } from '../core/kind.ts';
import { objectTypeName } from '../core/object-types.ts';
import type { Shape } from '../core/shape.ts';
import { numberAt, objectAt, objectsAt, stringAt } from './body.ts';
import { list } from './list/index.ts';
import { property } from './property/index.ts';
import { propertyGroup } from './propertyGroup/index.ts';
import { referenceKinds } from './references/index.ts';
import { workflow } from './workflow/index.ts';

/** What an audit of a portal reads, by the part each kind plays in it: the only place that says which kind is what. */
export interface SurveyKinds {
  readonly kinds: readonly Kind[];
  readonly properties: string;
  readonly groups: string;
  readonly workflows: string;
  readonly people: string;
  readonly objectTypes: string;
  /** In what properties are used, in the order in which that is shown. */
  readonly users: readonly PropertyUser[];
  wants(objectTypes: readonly string[]): readonly Want[];
  /** Kinds of which an empty list says nothing: why, and what to do. */
  readonly emptyIsNoAnswer: Readonly<Record<string, { readonly says: string; readonly wayOut: string }>>;
  /** Whether a workflow is switched on; lists of workflows say so, too. */
  isOn(found: Found): boolean;
  /** Whether two workflows enrol and do the same. */
  isSameWorkflow(a: FormMap, b: FormMap): boolean;
  /** Equal for workflows that may be the same, so that not all have to be compared with all. */
  outline(form: FormMap): string;
  /** Asks how many records there are, or with how many a property is filled. */
  counting(objectType: string, filled?: string): Call;
  counted(answer: Answer): number | undefined;
}

export interface PropertyUser {
  readonly kind: string;
  /** What people call one that uses a property. */
  readonly noun: string;
  /** The properties that one of them uses. */
  refs(found: Found, form: FormMap, scope: string | undefined): readonly Ref[];
  /** Texts that may be names of properties: where HubSpot's own format is kept, in source code, in custom objects. */
  texts(form: FormMap): readonly Mention[];
}

export interface Mention {
  readonly text: string;
  /** Whether it stands where HubSpot has names of properties: `"propertyName": "city"`. */
  readonly isName: boolean;
}

export const surveyKinds: SurveyKinds = {
  kinds: [
    propertyGroup,
    property,
    list,
    workflow,
    ...referenceKinds.filter(({ name }) => ['form', 'user', 'objectType'].includes(name)),
  ],
  properties: property.name,
  groups: propertyGroup.name,
  workflows: workflow.name,
  people: 'user',
  objectTypes: 'objectType',
  users: [
    referringUser(workflow),
    referringUser(list),
    { kind: 'form', noun: 'form', refs: ({ body }) => formProperties(body), texts: () => [] },
    // formulas are understood whole: nothing is left to guess in them
    { ...referringUser(property), noun: 'formula', texts: () => [] },
  ],
  wants: objectTypes => [
    ...objectTypes.flatMap(scope => [
      { kind: propertyGroup.name, scope, forms: [] },
      // those that hold sensitive data are in lists of their own
      { kind: property.name, scope, forms: [], seek: 'everything' as const },
    ]),
    ...[workflow.name, list.name, 'form', 'user'].map(kind => ({ kind, forms: [] })),
  ],
  // reference 1.4: O, from a single source
  emptyIsNoAnswer: {
    [workflow.name]: {
      says: 'HubSpot lists no workflow; to a service key it lists none, whatever there is',
      wayOut:
        'if there are workflows in HubSpot, read with a static token of a project app, or of a private app',
    },
  },
  isOn: ({ body }) => body['isEnabled'] === true,
  isSameWorkflow: (a, b) =>
    compared.every(field => isSame(workflow.shape.of[field], a.get(field), b.get(field))),
  outline: form => JSON.stringify(verbsIn(form.get('steps'))),
  counting: (objectType, filled) => ({
    endpoint: 'records.search',
    path: { objectType },
    body: {
      limit: 1,
      properties: [],
      filterGroups:
        filled === undefined ? [] : [{ filters: [{ propertyName: filled, operator: 'HAS_PROPERTY' }] }],
    },
  }),
  counted: ({ body }) => (isObject(body) ? numberAt(body, 'total') : undefined),
};

/** What a workflow is about, whom it takes in, and what it does with them. */
const compared = ['objectType', 'enroll', 'steps'] as const;

function isSame(shape: Shape | undefined, a: Form | undefined, b: Form | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const same = shape?.is === 'value' ? shape.same : undefined;
  return (same ?? equalForms)(a, b);
}

/** What each step is, one after the other. Workflows with other steps are never the same. */
function verbsIn(steps: Form | undefined): readonly string[] {
  if (!isList(steps)) return [];
  return steps.map(step => (isMap(step) ? [...step.keys()].filter(isVerb).sort().join(' ') : ''));
}

/** Versions are HubSpot's, ids only names of steps: neither is what a workflow does. */
function isVerb(key: string): boolean {
  return key !== 'id' && key !== 'version';
}

function referringUser(kind: Kind): PropertyUser {
  return {
    kind: kind.name,
    noun: kind.name,
    refs: (found, form, scope) =>
      kind
        .references(form, scope, found.id)
        .filter(ref => ref.kind === property.name && !(kind === property && ref.key === found.id)),
    texts: form => textsIn([...form].flatMap(([field, value]) => (prose.has(field) ? [] : [value]))),
  };
}

/** What people call things. */
const prose: ReadonlySet<string> = new Set(['name', 'description']);

function textsIn(forms: readonly Form[]): readonly Mention[] {
  const texts: Mention[] = [];
  for (const form of forms) collect(form, false, texts);
  return texts;
}

function collect(form: Form, isName: boolean, into: Mention[]): void {
  if (typeof form === 'string') into.push({ text: form, isName });
  else if (isList(form)) for (const item of form) collect(item, isName, into);
  else if (isMap(form))
    for (const [key, value] of form) {
      into.push({ text: key, isName: false });
      collect(value, /property/i.test(key), into);
    }
}

/** The properties that a marketing form asks for, also where a field only shows after another one (reference 12). */
function formProperties(body: JsonObject): readonly Ref[] {
  return objectsAt(body, 'fieldGroups').flatMap(group => objectsAt(group, 'fields').flatMap(fieldProperties));
}

function fieldProperties(field: JsonObject): readonly Ref[] {
  const key = stringAt(field, 'name');
  const typeId = stringAt(field, 'objectTypeId') ?? '';
  const own =
    key === undefined ? [] : [{ kind: property.name, scope: objectTypeName(typeId) ?? typeId, key }];
  const dependent = objectsAt(field, 'dependentFields').map(one => objectAt(one, 'dependentField'));
  return [...own, ...dependent.flatMap(fieldProperties)];
}
