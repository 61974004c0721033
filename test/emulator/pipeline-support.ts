import { arrayOf, isObject, type Json, type JsonObject, textOf } from '../../src/emulator/json.ts';
import type { Client } from './support.ts';

export const DEALS = '/crm/pipelines/2026-09/deals';
export const TICKETS = '/crm/pipelines/2026-09/tickets';
export const LEADS = '/crm/pipelines/2026-09/leads';
export const CARS = '/crm/pipelines/2026-09/2-77';
export const CAR: JsonObject = {
  objectTypeId: '2-77',
  name: 'car',
  fullyQualifiedName: 'p7_car',
  labels: { singular: 'Car', plural: 'Cars' },
};

/** A stage whose id is `s-` and its label. */
export const stage = (label: string, displayOrder: number, metadata: JsonObject = {}): JsonObject => ({
  label,
  displayOrder,
  metadata,
  stageId: `s-${label}`,
});

type Probability = readonly [label: string, probability: Json];

/** A deal pipeline whose id is its label. */
export const deal = (
  label: string,
  first: Probability = ['Open', '0.2'],
  second: Probability = ['Won', '1.0'],
  more: JsonObject = {},
): JsonObject => ({
  label,
  displayOrder: 1,
  pipelineId: label,
  stages: [first, second].map(([name, probability], index) => stage(name, index, { probability })),
  ...more,
});

/** A ticket pipeline with an open and a closed stage. */
export const ticket = (label: string, more: JsonObject = {}): JsonObject => ({
  label,
  displayOrder: 1,
  pipelineId: label,
  stages: [stage(`${label} open`, 0), stage(`${label} closed`, 1, { ticketState: 'CLOSED' })],
  ...more,
});

const stagesIn = (pipeline: JsonObject): readonly JsonObject[] =>
  arrayOf(pipeline, 'stages').filter(isObject);

export const ids = (pipeline: JsonObject): readonly string[] =>
  stagesIn(pipeline).map(each => textOf(each, 'id'));

/** The stored stages by displayOrder: id, label, displayOrder. */
export async function stored(
  client: Client,
  path: string,
): Promise<readonly (readonly [string, string, number])[]> {
  const { body } = await client.get(path);
  return stagesIn(body)
    .map(each => [textOf(each, 'id'), textOf(each, 'label'), Number(each.displayOrder)] as const)
    .sort((left, right) => left[2] - right[2]);
}
