import type { Answer, Call, Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Details, Found } from '../../core/kind.ts';
import { objectAt, objectsAt, stringAt } from '../body.ts';
import { resultsOf } from '../paging.ts';
import { slug } from '../slug.ts';

/** How many workflows are read in one call: the limit is not documented (reference 17.9, U). One switch. */
const largestBatch = 100;

/** The list shows neither actions nor enrollment (reference 18, O), so each workflow is read whole, but not twice. */
export const workflowDetails: Details = {
  calls: ids =>
    chunks(ids).map(
      (some): Call => ({
        endpoint: 'flows.batchRead',
        body: { inputs: some.map(flowId => ({ flowId, type: 'FLOW_ID' })) },
      }),
    ),
  bodies: resultsOf,
  missing: whyMissing,
  // every save counts the revision up (reference 18, O)
  kept: true,
};

function chunks(ids: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(ids.length / largestBatch);
  return Array.from({ length: count }, (_, index) =>
    ids.slice(index * largestBatch, (index + 1) * largestBatch),
  );
}

/** 207 names what it does not show (reference 1.4, O). */
function whyMissing({ body }: Answer, id: string): string | undefined {
  const errors = isObject(body) ? objectsAt(body, 'errors') : [];
  const mine = errors.find(error => idsIn(error).includes(id));
  if (!mine) return undefined;
  return [stringAt(mine, 'message'), stringAt(mine, 'subCategory') ?? stringAt(mine, 'category')]
    .filter(text => text !== undefined)
    .join(' ');
}

function idsIn(error: JsonObject): readonly string[] {
  return Object.values(objectAt(error, 'context')).flatMap(value =>
    Array.isArray(value) ? (value as readonly Json[]).map(String) : [],
  );
}

/** The uuid that a workflow of ours is created with, so that it is known again whatever it is called (U). One switch. */
export function uuidOf(key: string): string {
  return `${prefix}${key}`;
}

const prefix = 'portalform:';

/** How a uuid stands among names. */
export function markOf(uuid: string): string {
  return `uuid\n${uuid}`;
}

export function foundWorkflow(body: JsonObject): Found {
  const name = stringAt(body, 'name');
  const uuid = stringAt(body, 'uuid');
  const revision = stringAt(body, 'revisionId');
  const changedAt = stringAt(body, 'updatedAt');
  const key = uuid?.startsWith(prefix) ? uuid.slice(prefix.length) : name && slug(name);
  return {
    id: stringAt(body, 'id') ?? '',
    names: name === undefined ? [] : [name],
    ...(key !== undefined && { suggestedKey: key }),
    ...(uuid !== undefined && { marks: [markOf(uuid)] }),
    body,
    builtIn: false,
    ...(!Array.isArray(body['actions']) && { short: true }),
    ...(revision !== undefined && { revision }),
    ...(changedAt !== undefined && { changedAt }),
  };
}
