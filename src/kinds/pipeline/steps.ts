import type { Answer, Call, Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { FormMap } from '../../core/form.ts';
import { asMap, mapAt, textAt } from '../../core/form.ts';
import type { Look, Step } from '../../core/kind.ts';
import { formOfUnits } from '../../core/permitted.ts';
import type { Change, Unit } from '../../core/plan.ts';
import { objectsAt, stringAt } from '../body.ts';
import { objectTypeOf } from '../settings.ts';
import { comparedStageLabel, halfwayName } from '../stages/names.ts';
import { type Placed, placeStages } from '../stages/place.ts';
import { schedule, type Turn, type Work } from '../stages/schedule.ts';
import { stagesIn } from './lift.ts';
import { isClosedStage, lowerMetadata, needsClosedStage } from './metadata.ts';
import { stagesShape } from './shape.ts';

/** Behind the pipelines that are there: at most 100 are possible (reference 7.1), and two may have the same number. */
const lastPlace = 100;

/** The requests of a change. PUT is never used: it deletes the stages it does not name (reference 7.3, O). */
export function pipelineSteps(change: Change, look: Look, live: JsonObject | undefined): readonly Step[] {
  const objectType = objectTypeOf(change);
  if (change.action === 'create') return [createStep(change, objectType)];
  if (change.action === 'remove') return [removeStep(change, objectType)];
  return [
    ...displaceSteps(change, objectType),
    ...fieldSteps(change, objectType),
    ...stageSteps(change, look, live),
  ];
}

/** Right before writing: what somebody else has changed meanwhile is not overwritten, and their numbers count. */
export function rereadPipeline(change: Change): Call | undefined {
  return change.action === 'create' || change.action === 'remove'
    ? undefined
    : readCall(objectTypeOf(change), change.id ?? '');
}

function readCall(objectType: string, pipelineId: string): Call {
  return { endpoint: 'pipelines.read', path: { objectType, pipelineId } };
}

function createStep(change: Change, objectType: string): Step {
  const form = formOfUnits(change.units);
  const id = textAt(change.desired, 'id') ?? change.key;
  const stages = [...(mapAt(form, 'stages') ?? [])].map(([key, stage], displayOrder) =>
    stageBody(asMap(stage), stageId(change, key), displayOrder, objectType),
  );
  const place = form.get('displayOrder');
  const body: JsonObject = {
    pipelineId: id,
    label: textAt(form, 'label') ?? '',
    displayOrder: typeof place === 'number' ? place : lastPlace,
    stages,
  };
  return {
    says: `create with ${stages.length} stages`,
    replay: 'findFirst',
    call: { endpoint: 'pipelines.create', path: { objectType }, body },
  };
}

/** The id that a stage is created with. */
function stageId(change: Change, key: string): string {
  const parent = { key: change.key, form: change.desired ?? new Map() };
  return stagesShape.identity?.plannedId(parent, key) ?? key;
}

function stageBody(stage: FormMap, id: string, displayOrder: number, objectType: string): JsonObject {
  return {
    stageId: id,
    label: textAt(stage, 'label') ?? '',
    displayOrder,
    metadata: lowerMetadata(stage, objectType),
  };
}

/** Deleting is for good, so HubSpot is told to look for what uses it, although that is its default (reference 7.3, D). */
function guard(objectType: string): Readonly<Record<string, string>> {
  return objectType === 'deals'
    ? { validateDealStageUsagesBeforeDelete: 'true' }
    : { validateReferencesBeforeDelete: 'true' };
}

function removeStep({ id = '' }: Change, objectType: string): Step {
  return {
    says: 'delete for good',
    replay: 'safe',
    call: { endpoint: 'pipelines.delete', path: { objectType, pipelineId: id }, query: guard(objectType) },
  };
}

function displaceSteps({ displaces }: Change, objectType: string): Step[] {
  if (!displaces) return [];
  const { address, id, name } = displaces;
  return [
    {
      says: `rename ${address} to "${name}" for the time being`,
      replay: 'safe',
      call: { endpoint: 'pipelines.update', path: { objectType, pipelineId: id }, body: { label: name } },
    },
  ];
}

function fieldSteps({ units, id = '' }: Change, objectType: string): Step[] {
  const fields = [...formOfUnits(units)].flatMap(([name, value]): [string, Json][] =>
    typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [],
  );
  if (fields.length === 0) return [];
  const call = {
    endpoint: 'pipelines.update',
    path: { objectType, pipelineId: id },
    body: Object.fromEntries(fields),
  };
  return [{ says: `update ${fields.map(([name]) => name).join(', ')}`, replay: 'safe', call }];
}

interface Site {
  readonly objectType: string;
  readonly pipelineId: string;
  idOf(key: string): string;
}

function stageSteps(change: Change, look: Look, live: JsonObject | undefined): Step[] {
  const units = change.units.filter(({ path }) => path[0] === 'stages');
  if (units.length === 0) return [];
  const objectType = objectTypeOf(change);
  const keys = keysOf(change, look);
  const site: Site = {
    objectType,
    pipelineId: change.id ?? '',
    idOf: key => keys.get(key) ?? key,
  };
  const byId = new Map([...keys].map(([key, id]) => [id, key]));
  const now = stagesIn(live ?? {}).map(({ id, displayOrder, stage }) => ({
    key: byId.get(id) ?? id,
    displayOrder,
    stage,
  }));
  const leaving = new Set(units.filter(isRemoval).map(keyOf));
  const created = new Set(units.filter(isCreation).map(keyOf));
  const declared = [...(mapAt(change.desired, 'stages') ?? [])]
    .map(([key]) => key)
    .filter(key => created.has(key) || now.some(stage => stage.key === key));
  const reorder = units.some(({ is }) => is === 'order');
  const places = placeStages(now, declared, leaving, reorder);
  const work = units.flatMap(unit => workOf(unit, now, objectType));
  const working = new Set(work.map(({ key }) => key));
  const others = now.filter(({ key }) => !working.has(key)).filter(isClosedNow).length;
  const turns = schedule(work, others, needsClosedStage(objectType));
  return [
    ...places.moves.map(placed => moveStep(placed, site)),
    ...turns.map(turn => turnStep(turn, change, site, places.added)),
  ];
}

/** Ids of the stages that units and declaration speak of. */
function keysOf(change: Change, look: Look): ReadonlyMap<string, string> {
  const keys = [
    ...(mapAt(change.desired, 'stages') ?? new Map()).keys(),
    ...change.units.filter(({ path }) => path.length > 1).map(keyOf),
  ];
  return new Map(
    keys.flatMap(key => {
      const at = look.resolve({ kind: 'stage', scope: objectTypeOf(change), parent: change.key, key });
      return at.is !== 'missing' && at.id !== undefined ? [[key, at.id] as const] : [];
    }),
  );
}

function keyOf({ path }: Unit): string {
  return path[1] ?? '';
}

function isRemoval({ is, after }: Unit): boolean {
  return is === 'child' && after === undefined;
}

function isCreation({ is, before }: Unit): boolean {
  return is === 'child' && before === undefined;
}

function isClosedNow({ stage }: { readonly stage: JsonObject }): boolean {
  return isObject(stage.metadata) && stage.metadata.ticketState === 'CLOSED';
}

interface Now extends Placed {
  readonly stage: JsonObject;
}

function workOf(unit: Unit, now: readonly Now[], objectType: string): Work[] {
  if (unit.is !== 'child') return [];
  const key = keyOf(unit);
  const there = now.find(stage => stage.key === key);
  const isClosed = there ? isClosedNow(there) : false;
  const labelNow = there && stringAt(there.stage, 'label');
  const given = textAt(unit.after, 'label');
  const label = given === labelNow ? undefined : given;
  const work = { key, isClosed, ...(labelNow !== undefined && { labelNow: comparedStageLabel(labelNow) }) };
  if (unit.after === undefined) return [{ ...work, does: 'delete', willBeClosed: false }];
  const willBeClosed = asMap(unit.after).has('ticketState') ? isClosedStage(asMap(unit.after)) : isClosed;
  return [
    {
      ...work,
      does: unit.before === undefined ? 'create' : 'update',
      willBeClosed: needsClosedStage(objectType) && willBeClosed,
      ...(label !== undefined && { label: comparedStageLabel(label) }),
    },
  ];
}

function moveStep({ key, displayOrder }: Placed, { objectType, pipelineId, idOf }: Site): Step {
  return {
    says: `move stage ${key} to place ${displayOrder}`,
    replay: 'safe',
    call: {
      endpoint: 'stages.update',
      path: { objectType, pipelineId, stageId: idOf(key) },
      body: { displayOrder },
    },
  };
}

function turnStep(turn: Turn, change: Change, site: Site, added: ReadonlyMap<string, number>): Step {
  const key = turn.is === 'displace' ? turn.key : turn.work.key;
  const path = { objectType: site.objectType, pipelineId: site.pipelineId, stageId: site.idOf(key) };
  if (turn.is === 'displace') {
    const label = halfwayName(key);
    return {
      says: `rename stage ${key} to "${label}" for the time being`,
      replay: 'safe',
      call: { endpoint: 'stages.update', path, body: { label } },
    };
  }
  const stage = asMap(change.units.find(unit => unit.is === 'child' && keyOf(unit) === key)?.after);
  if (turn.work.does === 'create') return createStageStep(stage, key, added.get(key) ?? 0, change, site);
  if (turn.work.does === 'delete') {
    const call = { endpoint: 'stages.delete', path, query: guard(site.objectType) };
    return { says: `delete stage ${key} for good`, replay: 'safe', call };
  }
  return updateStageStep(stage, key, path, change, site.objectType);
}

function createStageStep(stage: FormMap, key: string, place: number, change: Change, site: Site): Step {
  const { objectType, pipelineId } = site;
  const id = stageId(change, key);
  return {
    says: `create stage ${key}`,
    replay: 'findFirst',
    call: {
      endpoint: 'stages.create',
      path: { objectType, pipelineId },
      body: stageBody(stage, id, place, objectType),
    },
    effect: { call: readCall(objectType, pipelineId), seenIn: answer => hasStage(answer, id) },
  };
}

function hasStage({ body }: Answer, id: string): boolean {
  return isObject(body) && objectsAt(body, 'stages').some(stage => stage.id === id);
}

/** Only what differs is sent: metadata merges (reference 7.3, O). */
function updateStageStep(
  stage: FormMap,
  key: string,
  path: Readonly<Record<string, string>>,
  change: Change,
  objectType: string,
): Step {
  const before = asMap(change.units.find(unit => unit.is === 'child' && keyOf(unit) === key)?.before);
  const label = textAt(stage, 'label');
  const metadata = lowerMetadata(stage, objectType);
  const was = lowerMetadata(before, objectType);
  const isOther = JSON.stringify(metadata) !== JSON.stringify(was) && Object.keys(metadata).length > 0;
  const body: JsonObject = {
    ...(label !== undefined && label !== textAt(before, 'label') && { label }),
    ...(isOther && { metadata }),
  };
  return {
    says: `update stage ${key}: ${Object.keys(body).join(', ')}`,
    replay: 'safe',
    call: { endpoint: 'stages.update', path, body },
  };
}
