import type { Answer, Call, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { FormMap, Ref } from '../../core/form.ts';
import { mapAt, textAt } from '../../core/form.ts';
import type { Look, Step } from '../../core/kind.ts';
import type { Change } from '../../core/plan.ts';
import { objectsAt, stringAt } from '../body.ts';
import type { LiveStage } from './live.ts';
import { isClosedStage, lowerMetadata, needsClosedStage, storedMetadata } from './metadata.ts';
import { comparedStageLabel, halfwayName } from './names.ts';
import { type Placed, placeStages } from './place.ts';
import { schedule, type Turn, type Work } from './schedule.ts';

/** What a change makes of one stage of one pipeline, in that pipeline's own fields: label and metadata. */
export interface StageUnit {
  readonly key: string;
  /** Absent when it goes. */
  readonly after?: FormMap;
}

/** A pipeline whose stages a change is about, as it stands right now. */
export interface Site {
  readonly objectType: string;
  readonly pipelineId: string;
  readonly live: readonly LiveStage[];
  /** Declared stages in their order. */
  readonly declared: readonly string[];
  readonly units: readonly StageUnit[];
  /** Whether the order of those that are there is to be made right, too. */
  readonly reorder: boolean;
  /** Ids of the stages that have our keys. */
  readonly ids: ReadonlyMap<string, string>;
  /** The key of a stage that came about since the plan was made. */
  readonly keyOf?: (label: string) => string | undefined;
  createBody(key: string, after: FormMap, displayOrder: number): JsonObject;
  /** Whether a stage of the pipeline is the one that was to be created. */
  isCreated(stage: JsonObject, key: string, after: FormMap): boolean;
  /** Said behind every step, where several pipelines are one thing. */
  readonly suffix?: string;
}

/** The call that shows one pipeline. */
export function readPipeline(objectType: string, pipelineId: string): Call {
  return { endpoint: 'pipelines.read', path: { objectType, pipelineId } };
}

/** Deleting is for good, so HubSpot is told to look for what uses it, although that is its default (reference 7.3, D). */
export function guarded(objectType: string): Readonly<Record<string, string>> {
  return objectType === 'deals'
    ? { validateDealStageUsagesBeforeDelete: 'true' }
    : { validateReferencesBeforeDelete: 'true' };
}

/** Ids of the stages that a change speaks of, as far as the portal has them. */
export function idsOf(change: Change, look: Look, refOf: (key: string) => Ref): ReadonlyMap<string, string> {
  const keys = [
    ...(mapAt(change.desired, 'stages') ?? new Map<string, never>()).keys(),
    ...change.units.flatMap(({ path: [, key] }) => key ?? []),
  ];
  return new Map(
    keys.flatMap(key => {
      const at = look.resolve(refOf(key));
      return at.is === 'known' ? [[key, at.id] as const] : [];
    }),
  );
}

interface Now extends Placed {
  readonly id: string;
  readonly label: string;
  readonly isClosed: boolean;
  readonly stage: JsonObject;
}

/**
 * The requests that bring the stages of a pipeline to what is declared: first existing ones make room, then names and
 * states change and new ones are made, in an order that HubSpot takes; what goes goes last. What is so already in the
 * pipeline as it stands is not sent.
 */
export function stageSteps(site: Site): Step[] {
  const now = stagesNow(site);
  const there = new Set(now.map(({ key }) => key));
  const leaving = new Set(site.units.filter(({ after }) => !after).map(({ key }) => key));
  const coming = new Set(site.units.filter(({ after }) => after).map(({ key }) => key));
  const declared = site.declared.filter(key => there.has(key) || coming.has(key));
  const places = placeStages(now, declared, leaving, site.reorder);
  const work = site.units.flatMap(unit => workOf(unit, now, site));
  const working = new Set(work.map(({ key }) => key));
  const closedElsewhere = now.filter(({ key, isClosed }) => isClosed && !working.has(key)).length;
  return [
    ...places.moves.map(({ key, displayOrder }) =>
      update(`move stage ${key} to place ${displayOrder}`, key, { displayOrder }, now, site),
    ),
    ...schedule(work, closedElsewhere, needsClosedStage(site.objectType)).map(turn =>
      turnStep(turn, now, places.added, site),
    ),
  ];
}

function stagesNow({ live, ids, keyOf }: Site): Now[] {
  const keys = new Map([...ids].map(([key, id]) => [id, key]));
  return live.map(({ id, displayOrder, stage }) => {
    const label = stringAt(stage, 'label') ?? '';
    const isClosed = isObject(stage.metadata) && stage.metadata.ticketState === 'CLOSED';
    return { key: keys.get(id) ?? keyOf?.(label) ?? id, id, displayOrder, label, isClosed, stage };
  });
}

function workOf({ key, after }: StageUnit, now: readonly Now[], site: Site): Work[] {
  const there = now.find(stage => stage.key === key);
  const { isClosed } = there ?? { isClosed: false };
  const work = { key, isClosed, ...(there && { labelNow: comparedStageLabel(there.label) }) };
  if (!after) return there ? [{ ...work, does: 'delete', willBeClosed: false }] : [];
  const body = bodyOf(after, there, site);
  if (there && Object.keys(body).length === 0) return [];
  const label = textAt(after, 'label');
  return [
    {
      ...work,
      does: there ? 'update' : 'create',
      willBeClosed: after.has('ticketState') ? isClosedStage(after) : isClosed,
      ...('label' in body && label !== undefined && { label: comparedStageLabel(label) }),
    },
  ];
}

/** What of a stage differs from how it stands: PATCH leaves what is not sent, metadata merges (reference 7.3, O). */
function bodyOf(after: FormMap, there: Now | undefined, { objectType }: Site): JsonObject {
  const label = textAt(after, 'label');
  const metadata = lowerMetadata(after, objectType);
  const was = there ? storedMetadata(there.stage, objectType) : {};
  const differs = Object.entries(metadata).some(([field, value]) => was[field] !== value);
  return {
    ...(label !== undefined && label !== there?.label && { label }),
    ...(differs && { metadata }),
  };
}

function turnStep(turn: Turn, now: readonly Now[], added: ReadonlyMap<string, number>, site: Site): Step {
  if (turn.is === 'displace') {
    const label = halfwayName(turn.key);
    return update(
      `rename stage ${turn.key} to "${label}" for the time being`,
      turn.key,
      { label },
      now,
      site,
    );
  }
  const { key, does } = turn.work;
  const after = site.units.find(unit => unit.key === key)?.after ?? new Map();
  if (does === 'create') return create(key, after, added.get(key) ?? 0, site);
  if (does === 'delete') return remove(key, now, site);
  const body = bodyOf(
    after,
    now.find(stage => stage.key === key),
    site,
  );
  return update(`update stage ${key}: ${Object.keys(body).join(', ')}`, key, body, now, site);
}

function pathTo(key: string, now: readonly Now[], { objectType, pipelineId }: Site) {
  return { objectType, pipelineId, stageId: now.find(stage => stage.key === key)?.id ?? key };
}

function update(says: string, key: string, body: JsonObject, now: readonly Now[], site: Site): Step {
  const call = { endpoint: 'stages.update', path: pathTo(key, now, site), body };
  return { says: said(says, site), replay: 'safe', call };
}

function remove(key: string, now: readonly Now[], site: Site): Step {
  const call = { endpoint: 'stages.delete', path: pathTo(key, now, site), query: guarded(site.objectType) };
  return { says: said(`delete stage ${key} for good`, site), replay: 'safe', call };
}

function create(key: string, after: FormMap, displayOrder: number, site: Site): Step {
  const { objectType, pipelineId } = site;
  return {
    says: said(`create stage ${key}`, site),
    replay: 'findFirst',
    call: {
      endpoint: 'stages.create',
      path: { objectType, pipelineId },
      body: site.createBody(key, after, displayOrder),
    },
    effect: {
      call: readPipeline(objectType, pipelineId),
      seenIn: ({ body }: Answer) =>
        isObject(body) && objectsAt(body, 'stages').some(stage => site.isCreated(stage, key, after)),
    },
  };
}

function said(says: string, { suffix }: Site): string {
  return suffix === undefined ? says : `${says} (${suffix})`;
}
