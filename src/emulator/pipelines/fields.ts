import {
  LABEL_LENGTH,
  LEAST_PIPELINE_ORDER,
  METADATA_REQUIRED_ON_CREATE,
  TOO_LONG_ID,
} from '../assumptions.ts';
import { ApiError, invalid, unreadable } from '../errors.ts';
import { arrayOf, type Json, type JsonObject, textOf } from '../json.ts';
import { objectBody, readFields, requireFields } from '../properties/fields.ts';
import { readMetadata } from './metadata.ts';

/** Longest ids; a longer one answers 500 and creates nothing (reference 7.2, O). */
const PIPELINE_ID_LENGTH = 36;
const STAGE_ID_LENGTH = 100;

/** A stage as sent; absent fields were not sent. */
export interface StageInput {
  readonly label?: string;
  readonly displayOrder?: number;
  /** `''` when none was sent. */
  readonly stageId: string;
  readonly metadata: JsonObject;
  /** The known fields as sent, for the echo. */
  readonly sent: JsonObject;
}

export interface PipelineInput {
  readonly label?: string;
  readonly displayOrder?: number;
  readonly pipelineId: string;
  readonly stages: readonly StageInput[];
}

const STAGE_FIELDS = { label: 'string', displayOrder: 'number', stageId: 'string' } as const;
const PIPELINE_FIELDS = {
  label: 'string',
  displayOrder: 'number',
  pipelineId: 'string',
  stages: 'array',
} as const;

export type Need = 'all fields' | 'any field';

/** Reads a stage of a create, PUT or PATCH. Throws the 400, or the 500 of an id that is too long. */
export function readStage(json: Json | undefined, need: Need): StageInput {
  const body = objectBody(json);
  const fields = readFields(body, STAGE_FIELDS);
  if (need === 'all fields') {
    const metadata = METADATA_REQUIRED_ON_CREATE ? { metadata: body.metadata ?? '' } : {};
    requireFields({ ...fields, ...metadata }, ['label', 'displayOrder', ...Object.keys(metadata)]);
  }
  const stageId = textOf(fields, 'stageId');
  refuseLong(stageId, STAGE_ID_LENGTH);
  const { stageId: _, ...known } = fields;
  return {
    ...labelAndOrder(known, 0),
    stageId,
    metadata: readMetadata(body.metadata),
    sent: { ...known, ...(body.metadata !== undefined && { metadata: body.metadata }) },
  };
}

/** Reads a pipeline; its stages only where all fields are needed (a PATCH takes none, reference 7.3). */
export function readPipeline(json: Json | undefined, need: Need): PipelineInput {
  const fields = readFields(objectBody(json), PIPELINE_FIELDS);
  if (need === 'all fields') requireFields(fields, ['label', 'displayOrder']);
  const pipelineId = textOf(fields, 'pipelineId');
  refuseLong(pipelineId, PIPELINE_ID_LENGTH);
  const stages = need === 'all fields' ? arrayOf(fields, 'stages') : [];
  return {
    ...labelAndOrder(fields, LEAST_PIPELINE_ORDER),
    pipelineId,
    stages: stages.map(stage => readStage(stage, 'all fields')),
  };
}

/** `displayOrder: -1` is 400 for stages (reference 7.2, O). */
function labelAndOrder(
  fields: JsonObject,
  least: number,
): { readonly label?: string; readonly displayOrder?: number } {
  const { label, displayOrder } = fields;
  if (label === '') throw invalid('label must not be empty');
  if (typeof label === 'string' && label.length > LABEL_LENGTH)
    throw invalid(`label is longer than ${LABEL_LENGTH}`);
  if (typeof displayOrder === 'number') {
    if (!Number.isInteger(displayOrder)) throw unreadable("cannot read 'displayOrder' as integer");
    if (displayOrder < least) throw invalid(`displayOrder must be at least ${least}, not ${displayOrder}`);
  }
  return {
    ...(typeof label === 'string' && { label }),
    ...(typeof displayOrder === 'number' && { displayOrder }),
  };
}

function refuseLong(id: string, longest: number): void {
  if (id.length > longest) throw new ApiError(500, { message: TOO_LONG_ID });
}
