import type { JsonObject } from '../../src/core/call.ts';
import type { Form, FormMap, Ref } from '../../src/core/form.ts';
import type { Found, Inventory, Kind } from '../../src/core/kind.ts';
import { property } from '../../src/kinds/property/index.ts';
import { propertyGroup } from '../../src/kinds/propertyGroup/index.ts';
import type { Mention, SurveyKinds } from '../../src/kinds/survey.ts';
import type { SurveyInput } from '../../src/survey/input.ts';

/** A workflow or list of a test: what it refers to and says stands in its body as it is. */
export interface ToyBody extends JsonObject {
  readonly id: string;
  readonly name: string;
}

function toyKind(name: string): Kind {
  return {
    ...property,
    references: form =>
      String(form.get('enrols') ?? '')
        .split(' ')
        .filter(id => id !== '')
        .map(literal => ({ kind: 'workflow', literal })),
    name,
    scoped: false,
    lift: body =>
      new Map<string, Form>([
        ['says', String(body['says'] ?? '')],
        ['enrols', String(body['enrols'] ?? '')],
      ]),
    found: body => ({
      id: String(body['id']),
      names: [body['name'] ?? []].flat().map(String),
      body,
      builtIn: false,
    }),
    link: (_scope, id, portalId) => `/${name}/${portalId}/${id}`,
  };
}

const workflow = toyKind('workflow');
const list = toyKind('list');
const person: Kind = {
  ...toyKind('user'),
  found: body => ({ id: String(body['userId']), names: [String(body['email'])], body, builtIn: true }),
};
const objectType = toyKind('objectType');

/** Refers to what `refers` says: `contacts.region`. */
function refs({ body }: Found): readonly Ref[] {
  const all = Array.isArray(body['refers']) ? body['refers'].map(String) : [];
  return all.map(text => {
    const [scope = '', key = ''] = text.split('.');
    return { kind: 'property', scope, key };
  });
}

const says = (form: FormMap): readonly Mention[] =>
  String(form.get('says'))
    .split('|')
    .map(text => ({ text: text.replace(/^=/, ''), isName: text.startsWith('=') }));

/** Kinds with which a survey can be made of next to nothing. */
export const toyKinds: SurveyKinds = {
  kinds: [propertyGroup, property, workflow, list, person, objectType],
  properties: 'property',
  groups: 'propertyGroup',
  workflows: 'workflow',
  people: 'user',
  objectTypes: 'objectType',
  users: [
    { kind: 'workflow', noun: 'workflow', refs, texts: says },
    { kind: 'list', noun: 'list', refs, texts: says },
  ],
  wants: () => [],
  emptyIsNoAnswer: {},
  isOn: ({ body }) => body['isEnabled'] === true,
  isSameWorkflow: (a, b) => a.get('says') === b.get('says'),
  outline: form => String(form.get('says')).slice(0, 1),
  counting: () => ({ endpoint: 'records.search' }),
  counted: () => undefined,
};

export const noon = '2026-11-22T12:00:00.000Z';

/** What was read of a portal: bodies by kind, and by object type where it has them. Kinds that are not named were not read. */
export function surveyInput(
  bodies: {
    readonly properties?: Readonly<Record<string, readonly JsonObject[]>>;
    readonly groups?: Readonly<Record<string, readonly JsonObject[]>>;
    readonly workflows?: readonly JsonObject[];
    readonly lists?: readonly JsonObject[];
    readonly people?: readonly JsonObject[];
    readonly objectTypes?: readonly JsonObject[];
  },
  more: Partial<SurveyInput> = {},
): SurveyInput {
  const scoped = (kind: Kind, all: Readonly<Record<string, readonly JsonObject[]>> = {}): Inventory[] =>
    Object.entries(all).map(([scope, some]) => ({
      kind: kind.name,
      scope,
      found: some.map(body => kind.found(body, scope)),
    }));
  const whole = (kind: Kind, all: readonly JsonObject[] | undefined): Inventory[] =>
    all ? [{ kind: kind.name, found: all.map(body => kind.found(body, undefined)) }] : [];
  return {
    portal: 'eu',
    portalId: 147893286,
    uiDomain: 'app-eu1.hubspot.com',
    takenAt: noon,
    objectTypes: Object.keys(bodies.properties ?? {}),
    kinds: toyKinds,
    inventories: [
      ...scoped(propertyGroup, bodies.groups),
      ...scoped(property, bodies.properties),
      ...whole(workflow, bodies.workflows),
      ...whole(list, bodies.lists),
      ...whole(person, bodies.people),
      ...whole(objectType, bodies.objectTypes),
    ],
    unread: [],
    ...more,
  };
}

export function text(name: string, more: JsonObject = {}): JsonObject {
  return {
    name,
    label: `Label of ${name}`,
    groupName: 'lead',
    type: 'string',
    fieldType: 'text',
    hubspotDefined: false,
    ...more,
  };
}

export function choice(name: string, values: readonly string[], more: JsonObject = {}): JsonObject {
  const options = values.map((value, displayOrder) => ({ value, label: value, displayOrder, hidden: false }));
  return text(name, { type: 'enumeration', fieldType: 'select', options, ...more });
}

export function flow(id: string, name: string, more: JsonObject = {}): ToyBody {
  return { id, name, isEnabled: true, objectTypeId: '0-1', actions: [], ...more };
}
