import type { JsonObject } from '../../../src/core/call.ts';
import type { Edit } from '../../../src/emulator/index.ts';
import type { ChildrenCase, Portal, Row } from '../row.ts';
import type { Fields, Tree } from '../tree.ts';
import { stageEdits } from './stages.ts';

/** What object types differ in. */
interface Type {
  readonly objectType: string;
  readonly portal?: Portal;
  /** Stages by key, each with the fields that are particular to the object type. */
  readonly open: Fields;
  readonly closed: Fields;
  readonly field: string;
  readonly change: { readonly from: Tree; readonly to: Tree };
  /** What HubSpot's API wants for it. */
  metadata(fields: Fields): JsonObject;
  /** Properties in which records say where they are. */
  readonly pipeline: string;
  readonly stage: string;
  /** What a record needs besides. */
  readonly record?: JsonObject;
  /** What can be said of stages there: more ways to create them. */
  readonly creates?: Readonly<Record<string, Readonly<Record<string, Fields>>>>;
}

const key = 'renewals';
const every = ['probability', 'ticketState', 'state', 'metadata'];
const text = (value: Tree | undefined) => String(value ?? '');

function rowOf(type: Type): Row {
  const { objectType, open, closed } = type;
  const pipelines = `/crm/pipelines/2026-09/${objectType}`;
  const path = (of: string) => `${pipelines}/${of}`;
  const keyOf = (body: JsonObject, of = key) => String(body['id']).replace(`${of}_`, '');
  const bodyOf =
    (of: string) =>
    (stage: string, fields: Fields): JsonObject => ({
      stageId: `${of}_${stage}`,
      label: text(fields.label),
      metadata: type.metadata(fields),
    });
  const stages = new Map<string, Fields>([
    ['new', { label: 'New', ...open }],
    ['in_review', { label: 'In review', ...open }],
    ['on_hold', { label: 'On hold ⏸', ...open }],
    ['ünïcode "x" #1', { label: 'Überprüft: ja', ...open }],
    ['done', { label: 'Done', ...closed }],
  ]);
  const some = { start: { label: 'Start', ...open }, end: { label: 'End', ...closed } };
  const children: ChildrenCase = {
    in: { label: 'Renewals' },
    as: 'stage',
    of: stages,
    spare: { label: 'One more', ...open },
    keyOf,
    label: 'label',
    whole: false,
    rightBefore: { method: 'PATCH', path: of => `${path(of)}/stages/*` },
    valueOf: body => String(body['id']),
    fields: {
      label: { from: { label: 'New' }, to: { label: 'Brand new' } },
      [type.field]: {
        from: { [type.field]: type.change.from },
        to: { [type.field]: type.change.to },
      },
    },
    notHere: every.filter(field => field !== type.field),
  };
  return {
    name: `pipeline of ${objectType}`,
    kind: 'pipeline',
    objectType,
    ...(type.portal && { portal: type.portal }),
    around: {},
    collections: [pipelines],
    identity: 'id',
    follows: /^property (dealstage|pipeline|hs_pipeline|hs_pipeline_stage|hs_v2_\w+)$/,
    path,
    byHand(of, fields, body) {
      const { stages: wanted, ...rest } = fields;
      const edits: Edit[] =
        Object.keys(rest).length === 0 ? [] : [{ method: 'PATCH', path: path(of), body: scalars(rest) }];
      return wanted instanceof Map
        ? [
            ...edits,
            ...stageEdits(body, wanted, {
              path: path(of),
              keyOf: stage => keyOf(stage, of),
              bodyOf: bodyOf(of),
            }),
          ]
        : edits;
    },
    another: {
      method: 'POST',
      path: pipelines,
      body: {
        label: 'Made by hand',
        displayOrder: 7,
        stages: [{ label: 'Only', displayOrder: 0, metadata: type.metadata(closed) }],
      },
    },
    atOnce: false,
    fill: (of, stage) => ({
      path: `/crm/objects/2026-09/${objectType}`,
      body: { properties: { [type.pipeline]: of, [type.stage]: stage }, ...type.record },
    }),
    keptFor: 'inUse',
    restores: false,
    example: { key, fields: { label: 'Renewals', stages: some }, value: `${key}_start` },
    creates: {
      'a label and stages': { [key]: { label: 'Renewals', stages: some } },
      'a place': { [key]: { label: 'Renewals', displayOrder: 3, stages: some } },
      'the first place': { [key]: { label: 'Renewals', displayOrder: 0, stages: some } },
      'ids of its own': {
        [key]: {
          label: 'Renewals',
          id: 'chosen-pipeline.1',
          stages: {
            start: { ...some.start, id: 'Chosen stage.1' },
            end: { ...some.end, id: 'chosen-stage-2' },
          },
        },
      },
      'many stages': { [key]: { label: 'Renewals', stages } },
      'several at once, with the same stages': {
        first: { label: 'Erste 日本', stages: some },
        second: { label: '"Second": #1 & <b>', stages: some },
        'third one': { label: '007', stages: some },
      },
      ...type.creates,
    },
    fields: {
      label: [
        { from: { label: 'Renewals' }, to: { label: 'Renewals 🔁' }, other: { label: 'By hand' } },
        { from: { label: 'Renewals' }, to: { label: 'RENEWALS' }, other: { label: 'By hand' } },
      ],
      displayOrder: [{ from: { displayOrder: 1 }, to: { displayOrder: 5 }, other: { displayOrder: 9 } }],
    },
    fixed: {},
    children: { stages: children },
    alongWith: {},
    builtIn: [],
  };
}

function scalars(fields: Fields): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, typeof value === 'number' ? value : text(value)]),
  );
}

const stateOf =
  (field: string) =>
  (fields: Fields): JsonObject => ({ [field]: text(fields[field] ?? 'OPEN') });

const car: JsonObject = {
  objectTypeId: '2-77',
  name: 'car',
  fullyQualifiedName: 'p7_car',
  labels: { singular: 'Car', plural: 'Cars' },
};

const states = {
  open: {},
  closed: { state: 'CLOSED' },
  field: 'state',
  change: { from: 'OPEN', to: 'CLOSED' },
} as const;
const metadata = (state: string): Fields => ({ metadata: { state } });
const given = ({ metadata: values }: Fields): JsonObject => ({ ...(values as Record<string, string>) }); // texts by key
const records = { pipeline: 'hs_pipeline', stage: 'hs_pipeline_stage' } as const;

export const pipelines: readonly Row[] = [
  rowOf({
    objectType: 'deals',
    open: { probability: 0.2 },
    closed: { probability: 1 },
    field: 'probability',
    change: { from: 0.2, to: 0.45 },
    metadata: ({ probability }) => ({ probability: text(probability) }),
    pipeline: 'pipeline',
    stage: 'dealstage',
    creates: {
      'every kind of probability': {
        [key]: {
          label: 'Renewals',
          stages: {
            half: { label: 'Half', probability: 0.5 },
            fine: { label: 'Fine', probability: 0.35 },
            won: { label: 'Won', probability: 1 },
            lost: { label: 'Lost', probability: 0 },
          },
        },
      },
    },
  }),
  rowOf({
    objectType: 'tickets',
    open: {},
    closed: { ticketState: 'CLOSED' },
    field: 'ticketState',
    change: { from: 'OPEN', to: 'CLOSED' },
    metadata: stateOf('ticketState'),
    ...records,
  }),
  rowOf({
    objectType: 'leads',
    open: { metadata: { leadState: 'NEW' } },
    closed: { metadata: { leadState: 'QUALIFIED' } },
    field: 'metadata',
    change: { from: { leadState: 'NEW' }, to: { leadState: 'CONNECTED' } },
    metadata: given,
    ...records,
    record: {
      associations: [
        { to: { id: '1' }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 578 }] },
      ],
    },
  }),
  rowOf({
    objectType: 'p7_car',
    portal: { seed: { 'schemas.json': [car] } },
    ...states,
    metadata: stateOf('state'),
    ...records,
  }),
  rowOf({
    objectType: 'services',
    open: metadata('OPEN'),
    closed: metadata('CLOSED'),
    field: 'metadata',
    change: { from: { state: 'OPEN' }, to: { state: 'CLOSED' } },
    metadata: given,
    ...records,
  }),
];
