import type { Answer, Call, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import { mapAt, textAt } from '../../core/form.ts';
import type { Look, Step } from '../../core/kind.ts';
import type { Change, Unit } from '../../core/plan.ts';
import { objectsAt, stringAt } from '../body.ts';
import { comparedStageLabel, halfwayName } from '../stages/names.ts';
import { placeStages } from '../stages/place.ts';
import { schedule, type Turn, type Work } from '../stages/schedule.ts';
import { liveStages, pipelineIdOf } from './lift.ts';
import { objectTypes, type StagedType } from './shape.ts';

/** What a stage that people make in HubSpot has (reference 18, O). */
const metadata = { isClosed: 'false', state: 'OPEN' } as const;

/**
 * The requests of `write: api`, which nobody has proven (reference 6, U). Contacts are written first. Whether that
 * reaches companies is unknown, so each request about companies first looks whether it is still needed.
 */
export function lifecycleSteps(
  change: Change,
  look: Look,
  live: JsonObject | undefined,
  round?: number,
): readonly Step[] {
  return objectTypes
    .filter((_, index) => round === undefined || index === round)
    .flatMap(objectType => stepsOf(objectType, change, look, live ?? {}));
}

function stepsOf(objectType: StagedType, change: Change, look: Look, live: JsonObject): Step[] {
  const pipelineId = pipelineIdOf(objectType);
  const keys = idsOf(objectType, change, look);
  const byId = new Map([...keys].map(([key, id]) => [id, key]));
  const called = newLabels(change, keys);
  const now = liveStages(live, objectType).map(({ id, displayOrder, stage }) => {
    const label = stringAt(stage, 'label') ?? '';
    // what was just made for contacts may have come about here, too
    return { key: byId.get(id) ?? called.get(comparedStageLabel(label)) ?? id, id, displayOrder, label };
  });
  const units = change.units.filter(({ is }) => is === 'child').filter(unit => concerns(unit, objectType));
  const leaving = new Set(units.filter(({ after }) => after === undefined).map(keyOf));
  const work = units
    .filter(unit => !isAsWanted(unit, objectType, now))
    .flatMap(unit => workOf(unit, objectType, now));
  const created = new Set(work.filter(({ does }) => does === 'create').map(({ key }) => key));
  const declared = [...(mapAt(change.desired, 'stages') ?? [])]
    .map(([key]) => key)
    .filter(key => created.has(key) || now.some(stage => stage.key === key));
  const reorder = change.units.some(({ is, before }) => is === 'order' || before === undefined);
  const places = placeStages(now, declared, leaving, reorder);
  const site: Site = {
    objectType,
    pipelineId,
    idOf: key => keys.get(key) ?? now.find(stage => stage.key === key)?.id ?? key,
    labelOf: key => now.find(stage => stage.key === key)?.label ?? '',
  };
  return [
    ...places.moves.map(({ key, displayOrder }) =>
      patch(`move stage ${key} to place ${displayOrder}`, key, { displayOrder }, site),
    ),
    ...schedule(work, 0, false).map(turn => turnStep(turn, units, site, places.added)),
  ];
}

interface Site {
  readonly objectType: StagedType;
  readonly pipelineId: string;
  idOf(key: string): string;
  /** What it is called before any step. */
  labelOf(key: string): string;
}

function idsOf(scope: StagedType, change: Change, look: Look): ReadonlyMap<string, string> {
  const keys = [
    ...(mapAt(change.desired, 'stages') ?? new Map()).keys(),
    ...change.units.filter(({ is }) => is === 'child').map(keyOf),
  ];
  return new Map(
    keys.flatMap(key => {
      const at = look.resolve({ kind: 'lifecycleStage', scope, key });
      return at.is === 'known' ? [[key, at.id] as const] : [];
    }),
  );
}

/** Declared stages without an id here, by every label that they get. */
function newLabels(change: Change, keys: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const fresh = [...(mapAt(change.desired, 'stages') ?? [])].filter(([key]) => !keys.has(key));
  return new Map(
    fresh.flatMap(([key, stage]) =>
      objectTypes.flatMap(type => {
        const label = textAt(stage, type);
        return label === undefined ? [] : [[comparedStageLabel(label), key] as const];
      }),
    ),
  );
}

function isAsWanted(
  unit: Unit,
  objectType: StagedType,
  now: readonly { readonly key: string; readonly label: string }[],
): boolean {
  const label = textAt(unit.after, objectType);
  return label !== undefined && now.find(({ key }) => key === keyOf(unit))?.label === label;
}

function keyOf({ path }: Unit): string {
  return path[1] ?? '';
}

/** Whether a unit changes anything for an object type. */
function concerns({ before, after }: Unit, objectType: StagedType): boolean {
  const was = textAt(before, objectType);
  return after === undefined
    ? was !== undefined
    : textAt(after, objectType) !== undefined && textAt(after, objectType) !== was;
}

function workOf(
  unit: Unit,
  objectType: StagedType,
  now: readonly { readonly key: string; readonly label: string }[],
): Work[] {
  const key = keyOf(unit);
  const there = now.find(stage => stage.key === key);
  const work = { key, isClosed: false, willBeClosed: false };
  const labelNow = there && comparedStageLabel(there.label);
  if (unit.after === undefined)
    return there ? [{ ...work, does: 'delete', ...(labelNow !== undefined && { labelNow }) }] : [];
  const label = comparedStageLabel(textAt(unit.after, objectType) ?? '');
  return [{ ...work, does: there ? 'update' : 'create', label, ...(labelNow !== undefined && { labelNow }) }];
}

function turnStep(turn: Turn, units: readonly Unit[], site: Site, added: ReadonlyMap<string, number>): Step {
  if (turn.is === 'displace') return displaceStep(turn.key, site);
  const { key, does } = turn.work;
  const unit = units.find(one => keyOf(one) === key);
  const label = textAt(unit?.after, site.objectType) ?? '';
  if (does === 'update') return patch(`rename stage ${key}`, key, { label }, site);
  if (does === 'delete') return removeStep(key, site);
  return createStep(key, label, added.get(key) ?? 0, site);
}

/** Done, too, when the stage has its new name already or is gone: what counts is that its name is free. */
function displaceStep(key: string, site: Site): Step {
  const label = halfwayName(key);
  const step = patch(`rename stage ${key} to "${label}" for the time being`, key, { label }, site);
  const [id, before] = [site.idOf(key), site.labelOf(key)];
  const call = readCall(site.objectType);
  const seenIn = (answer: Answer) =>
    !stagesOf(answer, site.objectType).some(stage => stage.id === id && stage.label === before);
  return { ...step, effect: { call, seenIn } };
}

function patch(says: string, key: string, body: JsonObject, { objectType, pipelineId, idOf }: Site): Step {
  const stageId = idOf(key);
  return look(objectType, {
    says: `${says} (${objectType})`,
    replay: 'safe',
    call: { endpoint: 'stages.update', path: { objectType, pipelineId, stageId }, body },
    effect: {
      call: readCall(objectType),
      seenIn: answer =>
        stagesOf(answer, objectType).some(
          stage =>
            stage.id === stageId && Object.entries(body).every(([field, value]) => stage[field] === value),
        ),
    },
  });
}

function createStep(
  key: string,
  label: string,
  displayOrder: number,
  { objectType, pipelineId }: Site,
): Step {
  return look(objectType, {
    says: `create stage ${key} (${objectType})`,
    replay: 'findFirst',
    call: {
      endpoint: 'stages.create',
      path: { objectType, pipelineId },
      body: { label, displayOrder, metadata },
    },
    effect: {
      call: readCall(objectType),
      seenIn: answer =>
        stagesOf(answer, objectType).some(
          stage => comparedStageLabel(stringAt(stage, 'label') ?? '') === comparedStageLabel(label),
        ),
    },
  });
}

function removeStep(key: string, { objectType, pipelineId, idOf }: Site): Step {
  const stageId = idOf(key);
  return look(objectType, {
    says: `delete stage ${key} for good (${objectType})`,
    replay: 'safe',
    call: {
      endpoint: 'stages.delete',
      path: { objectType, pipelineId, stageId },
      query: { validateReferencesBeforeDelete: 'true' },
    },
    effect: {
      call: readCall(objectType),
      seenIn: answer => !stagesOf(answer, objectType).some(stage => stage.id === stageId),
    },
  });
}

/** HubSpot may have done for companies what was done for contacts. */
function look(objectType: StagedType, step: Step): Step {
  return objectType === 'companies' ? { ...step, mayBeDone: true } : step;
}

function readCall(objectType: StagedType): Call {
  return { endpoint: 'pipelines.read', path: { objectType, pipelineId: pipelineIdOf(objectType) } };
}

function stagesOf({ body }: Answer, objectType: StagedType): readonly JsonObject[] {
  return isObject(body) && body.id === pipelineIdOf(objectType) ? objectsAt(body, 'stages') : [];
}
