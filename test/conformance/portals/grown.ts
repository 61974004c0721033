import { isObject, type JsonObject } from '../../../src/core/call.ts';
import { randomFrom, shuffled } from './random.ts';

/** Bodies of a portal, by the path of their seed file. */
export type Seeds = Readonly<Record<string, readonly JsonObject[]>>;

const then = '2024-03-01T08:00:00.000Z';

/** Labels that stand in many pipelines. */
const usual = [
  'New',
  'Contacted',
  'Meeting booked',
  'Proposal sent',
  'Negotiation',
  'Closed won',
  'Closed lost',
];
/** Labels that people give all the same. */
const odd = [
  'Angebot geprüft',
  '見積もり',
  'Переговоры',
  'عرض السعر',
  '🤝 Handshake',
  '🤝',
  'Trailing space ',
  '  Both sides  ',
  'Dotted. Colon: #1 "quoted" & <b>',
  '100 %',
  '007',
  'true',
  'null',
  'Proposal sent (2)',
  'Follow up',
  'Follow-up ',
  'Proposal-sent',
  'proposal_sent',
  'PROPOSAL SENT!',
  'Proposal sént',
  `${'A very long label '.repeat(6)}that somebody wrote`,
  `${'A very long label '.repeat(6)}that somebody else wrote`,
  'default',
  'constructor',
  '__proto__',
];

const customStages = [
  ['Sales accepted lead', '944991848', '1293308728'],
  ['Churned 😢', '944991849', '1293308729'],
  ['再活性化', '944991850', '1293308730'],
] as const;

const ownStages = [
  'subscriber',
  'lead',
  'marketingqualifiedlead',
  'salesqualifiedlead',
  'opportunity',
  'customer',
  'evangelist',
  'other',
] as const;

export const pipelineCount = 15;
export const stageCount = 189;

/**
 * The deal pipelines of a portal that has grown for years: 15 with 189 stages, ids of people, numbers and UUIDs, half
 * of the labels in several pipelines, lists in any order, gaps and ties in the numbers.
 */
export function grownDeals(seed: number): readonly JsonObject[] {
  const random = randomFrom(seed);
  const sizes = Array.from({ length: pipelineCount }, (_, index) => (index < 9 ? 13 : 12));
  const pipelines = sizes.map((size, index) => dealPipeline(index, size, random));
  return shuffled(pipelines, random);
}

function dealPipeline(index: number, size: number, random: () => number): JsonObject {
  const id = pipelineId(index, random);
  const own = shuffled(odd, random).slice(0, size - usual.length);
  const labels = [...usual, ...own];
  const order = shuffled(labels, random);
  const numbers = displayOrders(size, random);
  const stages = order.map((label, place): JsonObject => {
    const { metadata, key } = dealMetadata(label, random);
    return stageBody(stageId(id, index, place, key, random), label, numbers[place] ?? 0, metadata);
  });
  return pipelineBody(id, pipelineLabel(index), Math.floor(index / 2), shuffled(stages, random));
}

function pipelineId(index: number, random: () => number): string {
  if (index === 0) return 'default';
  return index % 3 === 0 ? uuid(random) : String(700_000_000 + index * 7919);
}

function pipelineLabel(index: number): string {
  const labels = [
    'Sales Pipeline',
    'Neukunden',
    'Bestand ',
    '日本',
    'Партнёры',
    '🚀 Growth',
    'Renewals 2024',
    'Renewals-2024',
  ];
  return labels[index] ?? `Region ${index}`;
}

/** Ids that people chose, numbers, and UUIDs; unique in the object type. */
function stageId(pipeline: string, index: number, place: number, key: string, random: () => number): string {
  if (index === 0 && place < 3) return key;
  if (index === 2) return `${pipeline}_${place}`;
  return random() < 0.3 ? uuid(random) : String(800_000_000 + index * 1000 + place);
}

function uuid(random: () => number): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return [8, 4, 4, 4, 12]
    .reduce<{ readonly parts: readonly string[]; readonly rest: string }>(
      ({ parts, rest }, length) => ({ parts: [...parts, rest.slice(0, length)], rest: rest.slice(length) }),
      { parts: [], rest: digits },
    )
    .parts.join('-');
}

/** Rising numbers, some of them twice, some left out. */
function displayOrders(size: number, random: () => number): readonly number[] {
  let last = 0;
  return Array.from({ length: size }, () => {
    const draw = random();
    last += draw < 0.2 ? 0 : draw < 0.8 ? 1 : 5;
    return last;
  });
}

function dealMetadata(label: string, random: () => number): { metadata: JsonObject; key: string } {
  const key =
    label === 'Closed won'
      ? 'closedwon'
      : label === 'Closed lost'
        ? 'closedlost'
        : `own${Math.floor(random() * 1e9)}`;
  if (label === 'Closed won') return { key, metadata: { isClosed: 'true', probability: '1.0' } };
  if (label === 'Closed lost') return { key, metadata: { isClosed: 'true', probability: '0.0' } };
  const probability = String(Math.floor(random() * 20) / 20 || '0.05');
  if (random() < 0.1)
    return { key, metadata: { isClosed: 'false', probability, hs_made_up: 'x', other: '1' } };
  return { key, metadata: { isClosed: 'false', probability } };
}

/** Deal pipelines whose labels differ by spaces only, and so do their stages; one stage has no probability. */
export const alike: Seeds = {
  'pipelines/deals.json': [
    pipelineBody('default', 'Sales Pipeline', 0, [
      stageBody('10', 'Follow up', 0, { probability: '0.2' }),
      stageBody('11', 'Followup', 1, { probability: '0.3' }),
      stageBody('12', 'Won', 2, { probability: '1.0' }),
    ]),
    pipelineBody('20', 'Bestand', 1, [stageBody('21', 'Won', 0, { probability: '1.0' })]),
    pipelineBody('30', 'Bestand ', 2, [stageBody('31', 'Won', 0, { probability: '1.0' })]),
    pipelineBody('40', 'Partners', 3, [
      stageBody('41', 'New', 0, { isClosed: 'false' }),
      stageBody('42', 'Won', 1, { probability: '1.0' }),
    ]),
  ],
};

/** A ticket pipeline in which nothing is closed any more, next to a whole one. */
export const grownTickets: readonly JsonObject[] = [
  pipelineBody('0', 'Support Pipeline', 0, [
    stageBody('4', 'Closed', 3, { isClosed: 'true', ticketState: 'CLOSED' }),
    stageBody('1', 'New', 0, { isClosed: 'false', ticketState: 'OPEN' }),
    stageBody('2', 'Waiting on contact', 1, { isClosed: 'false', ticketState: 'OPEN' }),
    stageBody('3', 'Waiting on us', 2, { ticketState: 'OPEN' }),
  ]),
  pipelineBody('90210', 'Returns', 1, [
    stageBody('90211', 'Arrived', 0, { isClosed: 'false', ticketState: 'OPEN' }),
    stageBody('90212', 'Sent back', 7, { isClosed: 'false' }),
    stageBody('90213', 'Lost', 7, {}),
  ]),
];

/** Lifecycle stages with three of its own, under other ids on contacts and companies, two of them renamed on contacts only. */
export const grownLifecycle: Seeds = {
  'pipelines/contacts.json': [
    lifecyclePipeline('contacts', 1, { lead: 'Lead (new)', other: 'Everybody else' }),
  ],
  'pipelines/companies.json': [lifecyclePipeline('companies', 2, {})],
};

/** Changes of contacts only: the stages of companies are as HubSpot made them. */
export const contactsOnly: Seeds = {
  'pipelines/contacts.json': [lifecyclePipeline('contacts', 1, { customer: 'Kunde' })],
  'pipelines/companies.json': [
    pipelineBody(
      'companies-lifecycle-pipeline',
      'Lifecycle Stage Pipeline',
      0,
      ownStages.map((id, index) =>
        stageBody(id, id.toUpperCase(), index, { isClosed: 'false', state: 'OPEN' }),
      ),
    ),
  ],
};

function lifecyclePipeline(
  objectType: 'contacts' | 'companies',
  idAt: 1 | 2,
  labels: Readonly<Record<string, string>>,
): JsonObject {
  const own = ownStages.map((id): readonly [string, string] => [id, labels[id] ?? id.toUpperCase()]);
  const custom = customStages.map((stage): readonly [string, string] => [stage[idAt], stage[0]]);
  const all = [...own.slice(0, 3), ...custom.slice(0, 1), ...own.slice(3), ...custom.slice(1)];
  const stages = all.map(([id, label], index) =>
    stageBody(id, label, index * 2, {
      isClosed: String(id === 'other'),
      state: id === 'other' ? 'CLOSED' : 'OPEN',
    }),
  );
  return pipelineBody(
    `${objectType}-lifecycle-pipeline`,
    'Lifecycle Stage Pipeline',
    0,
    [...stages].reverse(),
  );
}

export function pipelineBody(
  id: string,
  label: string,
  displayOrder: number,
  stages: readonly JsonObject[],
): JsonObject {
  return { label, displayOrder, id, stages, createdAt: then, updatedAt: then, archived: false };
}

export function stageBody(id: string, label: string, displayOrder: number, metadata: JsonObject): JsonObject {
  return {
    label,
    displayOrder,
    metadata,
    id,
    createdAt: then,
    updatedAt: then,
    writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT',
    archived: false,
  };
}

/** A portal that somebody has built in part by hand: half of the stages, the last ones first, under other ids. */
export function partOf(seeds: Seeds): Seeds {
  return Object.fromEntries(
    Object.entries(seeds).map(([path, pipelines]) => [
      path,
      pipelines.map((pipeline, index) => part(pipeline, index, /contacts|companies/.test(path))),
    ]),
  );
}

function part(pipeline: JsonObject, index: number, isLifecycle: boolean): JsonObject {
  const stages = Array.isArray(pipeline['stages']) ? pipeline['stages'].filter(isObject) : [];
  const sorted = [...stages].sort((a, b) => Number(b['displayOrder']) - Number(a['displayOrder']));
  const half = isLifecycle ? sorted : sorted.slice(0, Math.ceil(sorted.length / 2));
  return {
    ...pipeline,
    ...(!isLifecycle && { id: String(5_000_000 + index) }),
    stages: half.map((stage, place) => ({
      ...stage,
      displayOrder: place,
      ...(!isLifecycle && { id: String(6_000_000 + index * 1000 + place) }),
    })),
  };
}
