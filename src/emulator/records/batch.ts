import type { ApiAnswer, ApiRequest } from '../api.ts';
import { batchAnswer, inputsOf } from '../batch.ts';
import { ApiError, invalid, type Refusal } from '../errors.ts';
import { arrayOf, isObject, type Json, type JsonObject, textOf } from '../json.ts';
import type { ObjectType } from '../portal/object-types.ts';
import { objectBody } from '../properties/fields.ts';
import { typeOfRequest } from '../properties/stored.ts';
import { findRecord } from './find.ts';
import { shownRecord, standardProperties } from './shown.ts';
import { archiveRecord, checkedInputs, createRecord, updateRecord } from './write.ts';

const propertiesIn = (input: Json): JsonObject => {
  const properties = objectBody(input).properties;
  return isObject(properties) ? properties : {};
};

/** With a trace id on every input a conflict is an entry of a 207, else it refuses the whole batch (samples, O). */
export function batchCreate(request: ApiRequest): ApiAnswer {
  const type = typeOfRequest(request);
  const inputs = inputsOf(request);
  const values = checkedInputs(request, type, inputs.map(propertiesIn));
  const traces = inputs.map(input => textOf(objectBody(input), 'objectWriteTraceId'));
  const traced = traces.every(trace => trace !== '');
  const results: JsonObject[] = [];
  const refusals: Refusal[] = [];
  values.forEach((each, index) => {
    try {
      results.push(shownRecord(request, type, createRecord(request, type, each), undefined));
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 409) throw error;
      if (!traced) throw wholeConflict(type);
      const context = { objectWriteTraceId: [traces[index] ?? ''], ...error.refusal.context };
      refusals.push({ ...error.refusal, context });
    }
  });
  return batchAnswer(request, 201, results, refusals);
}

const wholeConflict = (type: ObjectType): ApiError =>
  new ApiError(409, { message: `${type.singularLabel} already exists`, category: 'CONFLICT' });

const idOf = (input: Json): string => textOf(objectBody(input), 'id');

/** One entry names all ids that were not found (samples, O). */
function notFoundEntries(type: ObjectType, ids: readonly string[]): readonly Refusal[] {
  if (ids.length === 0) return [];
  const name = type.singularLabel.toUpperCase().replaceAll(' ', '_');
  const message = `Could not get some ${name} objects, they may be deleted or not exist. Check that ids are valid.`;
  return [{ category: 'OBJECT_NOT_FOUND', message, context: { ids } }];
}

function refuseRepeats(ids: readonly string[]): void {
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated === undefined) return;
  throw invalid(`Duplicate IDs found in batch input: [${repeated}]. IDs must be unique`, undefined, {
    context: { ids: [repeated] },
  });
}

const bodyOf = (request: ApiRequest): JsonObject => (isObject(request.body) ? request.body : {});

export function batchUpdate(request: ApiRequest): ApiAnswer {
  const type = typeOfRequest(request);
  const inputs = inputsOf(request);
  refuseRepeats(inputs.map(idOf));
  const values = checkedInputs(request, type, inputs.map(propertiesIn));
  const found = inputs.map(input =>
    findRecord(request, type, idOf(input), false, textOf(objectBody(input), 'idProperty')),
  );
  const results = found.flatMap((entry, index) =>
    entry
      ? [shownRecord(request, type, updateRecord(request, type, entry, values[index] ?? {}), undefined)]
      : [],
  );
  const missing = inputs.filter((_, index) => !found[index]).map(idOf);
  return batchAnswer(request, 200, results, notFoundEntries(type, missing));
}

export function batchRead(request: ApiRequest): ApiAnswer {
  const type = typeOfRequest(request);
  const body = bodyOf(request);
  const ids = inputsOf(request).map(idOf);
  const asked = arrayOf(body, 'properties').filter(name => typeof name === 'string');
  const wanted = asked.length > 0 ? asked : standardProperties(type);
  const archived = request.query.get('archived') === 'true';
  const found = ids.map(id => findRecord(request, type, id, archived, textOf(body, 'idProperty')));
  const results = found.flatMap(entry => (entry ? [shownRecord(request, type, entry, wanted)] : []));
  return batchAnswer(
    request,
    200,
    results,
    notFoundEntries(
      type,
      ids.filter((_, index) => !found[index]),
    ),
  );
}

/** 204, whatever is missing (assumed). */
export function batchArchive(request: ApiRequest): ApiAnswer {
  const type = typeOfRequest(request);
  for (const id of inputsOf(request).map(idOf)) {
    const entry = findRecord(request, type, id, false, '');
    if (entry) archiveRecord(request, type, entry);
  }
  return { status: 204 };
}
