import type { Answer, Call, Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Look, Packed, Step, StepOutcome } from '../../core/kind.ts';
import type { Change } from '../../core/plan.ts';
import { objectAt, objectsAt, stringAt } from '../body.ts';
import { objectTypeOf } from '../settings.ts';
import { createBody, updateBody } from './lower.ts';

/** HubSpot's usual cap; not in the specification for properties (reference 5.1, U). One switch. */
const largestBatch = 100;

export function propertySteps(change: Change, look: Look, live: JsonObject | undefined): Step[] {
  const objectType = objectTypeOf(change);
  const path = { objectType, name: change.id ?? change.key };
  if (change.action === 'create') {
    const call: Call = {
      endpoint: 'properties.create',
      path: { objectType },
      body: createBody(change, look),
    };
    return [{ says: 'create', call, replay: 'findFirst', batch: `properties.create ${objectType}` }];
  }
  if (change.action === 'remove')
    return [{ says: 'archive', call: { endpoint: 'properties.archive', path }, replay: 'safe' }];
  const body = updateBody(change, look, live ?? {});
  return [
    {
      says: `update ${Object.keys(body).join(', ')}`,
      call: { endpoint: 'properties.update', path, body },
      replay: 'safe',
    },
  ];
}

/** Options are replaced as a whole: the body is read again right before sending. */
export function rereadProperty(change: Change, live: JsonObject | undefined): Call | undefined {
  if (
    change.action === 'create' ||
    change.id === undefined ||
    !change.units.some(unit => unit.path[0] === 'options')
  )
    return undefined;
  const query = { dataSensitivity: stringAt(live ?? {}, 'dataSensitivity') ?? 'non_sensitive' };
  return { endpoint: 'properties.read', path: { objectType: objectTypeOf(change), name: change.id }, query };
}

export const batching = { max: largestBatch, pack: packCreates };

/** Creates of one object type in one call. Answers come in any order (reference 4.2, O): matched by name. */
function packCreates(steps: readonly Step[]): Packed {
  const path = steps[0]?.call.path ?? {};
  const bodies = steps.map(step => (isObject(step.call.body) ? step.call.body : {}));
  return {
    call: { endpoint: 'properties.batchCreate', path, body: { inputs: bodies } },
    split: answer =>
      splitByName(
        answer,
        bodies.map(body => stringAt(body, 'name') ?? ''),
      ),
  };
}

function splitByName(answer: Answer, names: readonly string[]): StepOutcome[] {
  const body: JsonObject = isObject(answer.body) ? answer.body : {};
  const results = new Map(objectsAt(body, 'results').map(result => [stringAt(result, 'name'), result]));
  const errors = new Map(
    objectsAt(body, 'errors').flatMap(error => namesIn(error).map(name => [name, error] as const)),
  );
  return names.map(name => {
    const result = results.get(name);
    if (result) return { body: result };
    const refused = errors.get(name);
    return refused ? { refused } : { unknown: true };
  });
}

function namesIn(error: JsonObject): string[] {
  const context = objectAt(error, 'context');
  return [context.name, context.propertyName].flatMap((value: Json | undefined) =>
    Array.isArray(value) ? value.map(String) : [],
  );
}
