import type { Emulator } from '../../src/emulator/index.ts';

type Body = Readonly<Record<string, unknown>>;

const objectTypes = ['contacts', 'companies', 'deals'] as const;
const sensitivities = ['non_sensitive', 'sensitive'] as const;

/** Raw bodies of a portal as a seed has them: path in the seed → list. */
export type PortalBodies = Readonly<Record<string, readonly Body[]>>;

/** Everything that an apply could touch, as HubSpot's GET shows it; asked as a person, outside of log and faults. */
export async function bodiesOf(emulator: Emulator): Promise<PortalBodies> {
  const list = async (path: string): Promise<readonly Body[]> => {
    const answer = await emulator.edit({ method: 'GET', path });
    // the emulator's answer to a list
    return (answer as unknown as { readonly results: readonly Body[] }).results;
  };
  const bodies: Record<string, readonly Body[]> = {
    ...(await listsOf(emulator)),
    'flows.json': await flowsOf(emulator),
  };
  for (const objectType of objectTypes) {
    const base = `/crm/properties/2026-09/${objectType}`;
    bodies[`groups/${objectType}.json`] = await list(`${base}/groups`);
    const properties = sensitivities.map(sensitivity => list(`${base}?dataSensitivity=${sensitivity}`));
    bodies[`properties/${objectType}.json`] = (await Promise.all(properties)).flat();
    bodies[`pipelines/${objectType}.json`] = await list(`/crm/pipelines/2026-09/${objectType}`);
    bodies[`validations/${objectType}.json`] = await list(`/crm/property-validations/2026-09/${objectType}`);
  }
  return bodies;
}

const LISTS = '/crm/lists/2026-09';

/** Lists whole, and the tree of their folders. */
async function listsOf(emulator: Emulator): Promise<Record<string, readonly Body[]>> {
  const ask = async (method: string, path: string, body?: { readonly count: number }): Promise<Body> =>
    // the emulator answers with JSON objects
    (await emulator.edit({ method, path, ...(body && { body }) })) as Body;
  const { lists: all } = await ask('POST', `${LISTS}/search`, { count: 500 });
  const ids = objectsIn(all).map(({ listId }) => listId);
  const whole = await ask('GET', `${LISTS}?includeFilters=true&listIds=${ids.join()}`);
  return {
    'lists.json': objectsIn(whole['lists']),
    'listFolders.json': [await ask('GET', `${LISTS}/folders`)],
  };
}

const FLOWS = '/automation/v4/flows';

async function flowsOf(emulator: Emulator): Promise<readonly Body[]> {
  // the emulator answers with JSON objects
  const { results } = (await emulator.edit({ method: 'GET', path: `${FLOWS}?limit=100` })) as Body;
  return Promise.all(
    objectsIn(results).map(
      async ({ id }) =>
        // the emulator answers with JSON objects
        (await emulator.edit({ method: 'GET', path: `${FLOWS}/${String(id)}` })) as Body,
    ),
  );
}

function objectsIn(value: unknown): readonly Body[] {
  // lists of bodies, as the emulator answers them
  return Array.isArray(value) ? (value as readonly Body[]) : [];
}

/** What makes two portals the same to the people who use them: one line per thing, with its fields. */
export type PortalState = Readonly<Record<string, string>>;

/**
 * Without what differs from run to run: times, who did it, numbers of places (only the order counts), ids that HubSpot
 * gave, the marker's text, and the properties that HubSpot keeps for stages. Throws when something is there twice.
 */
export function stateOf(bodies: PortalBodies): PortalState {
  const lines: Record<string, string> = {};
  const add = (key: string, body: Body): void => {
    if (lines[key] !== undefined) throw new Error(`${key} is there twice`);
    lines[key] = JSON.stringify(body);
  };
  const names = namesOf(bodies);
  const folders = objectsIn(bodies['listFolders.json']).flatMap(foldersIn);
  const places = new Map(
    folders.flatMap(folder => idsIn(folder['childLists']).map(id => [id, folder['name']] as const)),
  );
  for (const [path, list] of Object.entries(bodies)) {
    for (const body of list.flatMap(one => (path === 'listFolders.json' ? foldersIn(one) : [one]))) {
      const { name, id, label, propertyName } = body;
      if (path.startsWith('pipelines/')) {
        add(`${path} ${String(id)} ${String(label)}`, plain({ ...body, stages: undefined }));
        for (const [index, stage] of stagesOf(body).entries())
          add(`${path} ${String(id)} > ${String(stage['label'])}`, { ...plain(stage), index });
      } else if (path === 'listFolders.json') add(`${path} ${String(name)}`, {});
      else if (path === 'lists.json')
        add(`${path} ${String(name)}`, { ...named(body, names), in: places.get(String(body['listId'])) });
      else if (path === 'flows.json')
        for (const [key, part] of flowParts(named(body, names))) add(`${path} ${key}`, part);
      else if (path.startsWith('validations/')) add(`${path} ${String(propertyName)}`, body);
      else if (!isKeptByHubSpot(String(name))) add(`${path} ${String(name)}`, plain(body));
    }
  }
  return Object.fromEntries(Object.entries(lines).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What things are called that HubSpot gave a number, by that. */
function namesOf(bodies: PortalBodies): ReadonlyMap<string, string> {
  return new Map([
    ...objectsIn(bodies['lists.json']).map(
      ({ listId, name }) => [String(listId), `<list ${String(name)}>`] as const,
    ),
    ...objectsIn(bodies['flows.json']).map(
      ({ id, name }) => [String(id), `<workflow ${String(name)}>`] as const,
    ),
  ]);
}

/** A workflow (two of ours would have one uuid), and each of its steps by what it sets: so those of others are told apart. */
function flowParts({ actions, ...body }: Body): readonly (readonly [string, Body])[] {
  const key = `${String(body['name'])} (${String(body['uuid'])})`;
  const steps = objectsIn(actions).map(action => {
    // the emulator's body of an action
    const { property_name: property } = action['fields'] as Body;
    return [`${key} > ${String(action['actionId'])} ${String(property)}`, action] as const;
  });
  return [[key, body], ...steps];
}

const counted: ReadonlySet<string> = new Set([
  'createdAt',
  'updatedAt',
  'filtersUpdatedAt',
  'createdById',
  'updatedById',
  'userId',
  'listVersion',
  'revisionId',
  'nextAvailableActionId',
]);

/** A body with names for numbers, and without what HubSpot counts and notes. */
function named(body: Body, names: ReadonlyMap<string, string>): Body {
  const rest = Object.fromEntries(Object.entries(body).filter(([key]) => !counted.has(key)));
  const text = JSON.stringify(rest, (key, value: unknown) =>
    key === 'listId' || typeof value === 'string' ? (names.get(String(value)) ?? value) : value,
  );
  // what was just written
  return JSON.parse(text) as Body;
}

function foldersIn(body: Body): readonly Body[] {
  // the emulator's tree
  const folder = (body['folder'] ?? body) as Body;
  return [folder, ...objectsIn(folder['childNodes']).flatMap(foldersIn)];
}

function idsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function isKeptByHubSpot(name: string): boolean {
  return /^hs_(v2_)?(date_entered|date_exited|latest_time_in|cumulative_time_in)|^(lifecyclestage|dealstage|pipeline)$/.test(
    name,
  );
}

function stagesOf({ stages }: Body): Body[] {
  // the emulator's body of a pipeline
  return [...(stages as readonly Body[])].sort(
    (a, b) => Number(a['displayOrder']) - Number(b['displayOrder']),
  );
}

function plain(body: Body): Body {
  const { createdAt, updatedAt, createdUserId, updatedUserId, displayOrder, stages, ...rest } = body;
  const { id, options, name, description } = rest;
  return {
    ...rest,
    ...(typeof id === 'string' && /^\d{6,}$/.test(id) && { id: '#' }),
    ...(name === 'portalform_applied' && { description: String(description).slice(0, 10) }),
    ...(Array.isArray(options) && { options: optionsOf(options) }),
  };
}

function optionsOf(options: readonly Body[]): Body[] {
  return [...options]
    .sort((a, b) => Number(a['displayOrder']) - Number(b['displayOrder']))
    .map(({ displayOrder, ...option }) => option);
}
