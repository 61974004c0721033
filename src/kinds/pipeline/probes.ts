import type { Answer, Call } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import { textAt } from '../../core/form.ts';
import type { Finding, Look, Probe } from '../../core/kind.ts';
import type { Change, Hold, Unit } from '../../core/plan.ts';
import { numberAt, objectsAt, stringAt } from '../body.ts';
import { typeIdOf } from '../objectTypes.ts';
import { objectTypeOf } from '../settings.ts';
import { listOfPipelines } from '../stages/list.ts';
import { recordsProbe } from '../stages/records.ts';
import { plannedStageId } from './shape.ts';

/** Records in what goes; room, and ids that are free, for what comes. */
export function pipelineProbes(change: Change, look: Look): Probe[] {
  const objectType = objectTypeOf(change);
  if (change.action === 'remove')
    return [recordsProbe(objectType, pipelineProperty(objectType), change.id ?? '', undefined)];
  const removed = change.units.filter(({ is, after }) => is === 'child' && after === undefined);
  return [
    ...(change.action === 'create' ? createProbes(change, objectType) : []),
    ...stageIdProbes(change, objectType),
    ...removed.map(unit => stageProbe(unit, change, objectType, look)),
  ];
}

/** Where records say which pipeline and stage they are in (reference 6, 7.2, 7.4). */
function pipelineProperty(objectType: string): string {
  return objectType === 'deals' ? 'pipeline' : 'hs_pipeline';
}

function stageProperty(objectType: string): string {
  return objectType === 'deals' ? 'dealstage' : 'hs_pipeline_stage';
}

function stageProbe({ path }: Unit, change: Change, objectType: string, look: Look): Probe {
  const key = path[1] ?? '';
  const at = look.resolve({ kind: 'stage', scope: objectType, parent: change.key, key });
  const id = at.is === 'known' ? at.id : key;
  return recordsProbe(objectType, stageProperty(objectType), id, path);
}

function listCall(objectType: string): Call {
  return { endpoint: 'pipelines.list', path: { objectType } };
}

function createProbes(change: Change, objectType: string): Probe[] {
  const id = textAt(change.desired, 'id') ?? change.key;
  // ids of pipelines are unique across deals and tickets (reference 7.2, O)
  const neighbours = ['deals', 'tickets'].includes(objectType) ? ['deals', 'tickets'] : [objectType];
  return [...neighbours.map(other => takenProbe(other, id)), limitProbe(objectType)];
}

function takenProbe(objectType: string, id: string): Probe {
  return {
    call: listCall(objectType),
    read: answer => (pipelinesIn(answer).some(one => one.id === id) ? [{ held: taken(id, objectType) }] : []),
  };
}

function pipelinesIn(answer: Answer | { readonly unreadable: string }) {
  return 'unreadable' in answer ? [] : (listOfPipelines(answer.body) ?? []);
}

/** Stage ids are unique within an object type, across its pipelines (reference 7.2, O). The list has been read already. */
function stageIdProbes(change: Change, objectType: string): Probe[] {
  const created = change.units.filter(
    ({ is, before, after }) => is === 'child' && before === undefined && after,
  );
  const ids = created.map(unit => ({
    unit,
    id: plannedStageId(change.key, unit.path[1] ?? '', change.desired),
  }));
  if (ids.length === 0) return [];
  return [
    {
      call: listCall(objectType),
      read(answer): Finding[] {
        const used = new Map(
          pipelinesIn(answer).flatMap(one =>
            objectsAt(one, 'stages').map(stage => [stringAt(stage, 'id') ?? '', stringAt(one, 'id') ?? '']),
          ),
        );
        return ids.flatMap(({ unit, id }) => {
          const owner = used.get(id);
          if (owner === undefined) return [];
          const held = taken(id, `pipeline ${owner}`);
          // a new pipeline goes with all of its stages in one request
          return change.action === 'create' ? [{ held }] : [{ path: unit.path, held }];
        });
      },
    },
  ];
}

function taken(id: string, by: string): Hold {
  return {
    reason: 'id',
    says: `the id "${id}" is taken in ${by}`,
    wayOut: 'give it another one with id:, or say under ids: that the one that has it is meant',
  };
}

/** `byObjectType[{objectTypeId, limit, usage}]` (reference 7.1, 13). */
function limitProbe(objectType: string): Probe {
  const typeId = typeIdOf(objectType);
  return {
    call: { endpoint: 'limits.pipelines' },
    read(answer): Finding[] {
      const body = 'unreadable' in answer || !isObject(answer.body) ? {} : answer.body;
      const entry = objectsAt(body, 'byObjectType').find(one => one.objectTypeId === typeId);
      const limit = entry && numberAt(entry, 'limit');
      const usage = entry && numberAt(entry, 'usage');
      return limit === undefined || usage === undefined
        ? []
        : [{ spends: { of: `pipelines of ${objectType}`, left: Math.max(0, limit - usage) } }];
    },
  };
}

/** Who changed it: HubSpot keeps an audit of every pipeline and stage, newest entry first (reference 7.1). */
export function auditPipeline(change: Change, { path }: Unit, look: Look): Probe | undefined {
  if (change.id === undefined) return undefined;
  const objectType = objectTypeOf(change);
  const at = { objectType, pipelineId: change.id };
  const key = path[1];
  const stage =
    key === undefined
      ? undefined
      : look.resolve({ kind: 'stage', scope: objectType, parent: change.key, key });
  const call: Call =
    stage?.is === 'known'
      ? { endpoint: 'stages.audit', path: { ...at, stageId: stage.id } }
      : { endpoint: 'pipelines.audit', path: at };
  return { call, read: lastEntry };
}

function lastEntry(answer: Answer | { readonly unreadable: string }): Finding[] {
  if ('unreadable' in answer || !isObject(answer.body)) return [];
  const [newest] = objectsAt(answer.body, 'results');
  if (!newest) return [];
  const by = newest.fromUserId;
  const at = stringAt(newest, 'timestamp');
  return [
    {
      changed: {
        ...((typeof by === 'number' || typeof by === 'string') && { by: String(by) }),
        ...(at !== undefined && { at }),
      },
    },
  ];
}
