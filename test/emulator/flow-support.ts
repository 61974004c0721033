import { arrayOf, isObject, type Json, type JsonObject, textOf } from '../../src/emulator/json.ts';
import { all, any, dynamic, isKnown, listId, manual, where } from './list-support.ts';
import { type Answer, type Client, portal, seedOf } from './support.ts';

export const FLOWS = '/automation/v4/flows';

export const edge = (nextActionId: string, edgeType = 'STANDARD'): JsonObject => ({ edgeType, nextActionId });

/** An action of HubSpot's own; `next` is the id of the one after it. */
export const action = (id: string, type: string, fields: JsonObject, next?: string): JsonObject => ({
  actionId: id,
  actionTypeVersion: 0,
  actionTypeId: type,
  ...(next !== undefined && { connection: edge(next) }),
  fields,
  type: 'SINGLE_CONNECTION',
});

/** Sets the first name of a contact. */
export const set = (id: string, staticValue: string, next?: string, property = 'firstname'): JsonObject =>
  action(id, '0-5', { property_name: property, value: { staticValue, type: 'STATIC_VALUE' } }, next);

export const wait = (id: string, delta: string, next?: string): JsonObject =>
  action(id, '0-1', { delta, time_unit: 'MINUTES' }, next);

/** Parts by whether the e-mail is known. */
export const part = (id: string, then: string | undefined, otherwise: string | undefined): JsonObject => ({
  actionId: id,
  listBranches: [
    {
      filterBranch: any(all(where('email', isKnown))),
      branchName: 'Known',
      ...(then !== undefined && { connection: edge(then) }),
    },
  ],
  ...(otherwise !== undefined && { defaultBranch: edge(otherwise) }),
  type: 'LIST_BRANCH',
});

export const enroll = (more: JsonObject = {}): JsonObject => ({
  shouldReEnroll: false,
  listFilterBranch: any(all(where('email', isKnown))),
  unEnrollObjectsNotMeetingCriteria: false,
  reEnrollmentTriggersFilterBranches: [],
  type: 'LIST_BASED',
  ...more,
});

/** A workflow of contacts; HubSpot's own least example when it says nothing more (reference 11.2). */
export const contactFlow = (name: string, more: JsonObject = {}): JsonObject => ({
  name,
  type: 'CONTACT_FLOW',
  flowType: 'WORKFLOW',
  isEnabled: false,
  objectTypeId: '0-1',
  actions: [],
  ...more,
});

/** The same with actions; the first one starts. */
export const flowOf = (actions: readonly Json[], more: JsonObject = {}): JsonObject =>
  contactFlow('Flow', {
    actions,
    startActionId: isObject(actions[0]) ? textOf(actions[0], 'actionId') : '1',
    ...more,
  });

/** Creates a workflow, waits until it is complete, and returns it as GET shows it. */
export async function made(client: Client, body: JsonObject): Promise<JsonObject> {
  const { body: answer } = await client.post(FLOWS, body);
  const path = `${FLOWS}/${String(answer.id)}`;
  await client.get(path);
  return (await client.get(path)).body;
}

/** The body of a PUT: what GET shows without what PUT refuses, and the changes. */
export function putBody(flow: JsonObject, changes: JsonObject = {}): JsonObject {
  const { id: _, createdAt: __, updatedAt: ___, dataSources: ____, ...rest } = flow;
  return { ...rest, ...changes };
}

export const putFlow = (client: Client, flow: JsonObject, changes: JsonObject = {}): Promise<Answer> =>
  client.put(`${FLOWS}/${String(flow.id)}`, putBody(flow, changes));

export const code = ({ body }: Answer): string => textOf(body, 'subCategory').replace(/^.*\./, '');

export const actionIds = (flow: JsonObject): readonly string[] =>
  arrayOf(flow, 'actions').map(each => (isObject(each) ? textOf(each, 'actionId') : ''));

/** A workflow of companies as GET shows it, for seeds. */
export const recordedFlow = (id: string, more: JsonObject = {}): JsonObject => ({
  id,
  isEnabled: true,
  objectTypeId: '0-2',
  flowType: 'WORKFLOW',
  revisionId: '3',
  name: `Recorded ${id}`,
  createdAt: '2026-05-05T08:17:28.688Z',
  updatedAt: '2026-05-06T08:17:28.688Z',
  nextAvailableActionId: '4',
  actions: [],
  timeWindows: [],
  blockedDates: [],
  customProperties: {},
  dataSources: [],
  crmObjectCreationStatus: 'COMPLETE',
  type: 'PLATFORM_FLOW',
  ...more,
});

/** A portal with something of everything that workflows refer to, and what it says to a create. */
export async function flowWorld() {
  const client = await portal({
    seed: seedOf({
      'emails.json': [
        { id: '51', name: 'Hello' },
        { id: '52', archived: true },
      ],
      'teams.json': [{ id: '61', name: 'Sales' }],
      'users.json': [{ id: '71', email: 'u@example.com' }],
      'owners.json': [
        { id: '81', userId: 71, email: 'u@example.com', teams: [{ id: '62', name: 'Two', primary: true }] },
        { id: '82', userId: 72, archived: true },
        { id: '83', email: 'queue@example.com', type: 'QUEUE' },
      ],
      'flows.json': [recordedFlow('9')],
      'associationLabels.json': [
        {
          from: 'contacts',
          to: 'deals',
          category: 'USER_DEFINED',
          typeId: 37,
          label: 'Buyer',
          name: 'buyer',
        },
      ],
    }),
  });
  const list = await listId(client, manual('Members'));
  const active = await listId(client, dynamic('Active'));
  const judge = async (body: JsonObject): Promise<string> => {
    const answer = await client.post(FLOWS, body);
    return answer.status === 201 ? 'taken' : code(answer);
  };
  return {
    client,
    list,
    active,
    judge,
    one: (fields: JsonObject, type: string) => judge(flowOf([action('1', type, fields)])),
    action: (body: JsonObject) => judge(flowOf([{ actionId: '1', ...body }])),
    enrolled: (criteria: JsonObject) => judge(contactFlow('E', { enrollmentCriteria: criteria })),
  };
}
