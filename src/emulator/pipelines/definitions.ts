import { LEAD_STAGE_PROPERTY_SUFFIX } from '../assumptions.ts';
import { type JsonObject, textOf } from '../json.ts';
import type { ObjectType } from '../portal/object-types.ts';
import type { Portal } from '../portal/portal.ts';
import { inOrder } from '../properties/fields.ts';
import { GROUPS, PROPERTIES } from '../properties/groups.ts';
import { optionsOf } from '../properties/options.ts';
import { forgetValues } from '../records/stored.ts';
import type { Store } from '../store/store.ts';
import { takeNumber } from './ids.ts';
import { byDisplayOrder } from './order.ts';
import {
  type Change,
  idOf,
  isLifecycle,
  pipelineProperty,
  pipelinesOf,
  stageProperty,
  stagesOf,
} from './stored.ts';

/** What each stage adds: names, labels, types as recorded (investor portal, O; reference 6). */
const CALCULATED = [
  { name: 'hs_v2_date_entered_', label: 'Date entered', type: 'datetime', fieldType: 'date' },
  { name: 'hs_v2_date_exited_', label: 'Date exited', type: 'datetime', fieldType: 'date' },
  { name: 'hs_v2_latest_time_in_', label: 'Latest time in', type: 'number', fieldType: 'number' },
  { name: 'hs_v2_cumulative_time_in_', label: 'Cumulative time in', type: 'number', fieldType: 'number' },
] as const;

/** The groups that hold them; a portal without such a group gets them in its first one. */
const STAGE_GROUPS: Readonly<Record<string, string>> = {
  '0-1': 'contactlcs',
  '0-2': 'companylcs',
  '0-3': 'dealstages',
  '0-5': 'ticketstages',
};

function groupFor(store: Store, type: ObjectType, wanted: string | undefined): string {
  const groups = store
    .collection(GROUPS, type.id)
    .all()
    .filter(({ archived }) => !archived);
  return (groups.find(({ id }) => id === wanted) ?? groups[0])?.id ?? '';
}

function definition(portal: Portal, fields: JsonObject): JsonObject {
  const now = portal.now().toISOString();
  return inOrder({
    updatedAt: now,
    createdAt: now,
    description: '',
    options: [],
    displayOrder: -1,
    calculated: false,
    externalOptions: false,
    archived: false,
    hasUniqueValue: false,
    hidden: false,
    hubspotDefined: true,
    modificationMetadata: { archivable: true, readOnlyDefinition: true, readOnlyValue: true },
    formField: false,
    dataSensitivity: 'non_sensitive',
    ...fields,
  });
}

/** Lead pipelines: `<stage>_<number>`, with underscores (reference 6, O); the id itself elsewhere. */
const suffixOf = (store: Store, type: ObjectType, stageId: string): string =>
  type.id === '0-136'
    ? `${stageId.replace(/[^A-Za-z0-9]/g, '_')}_${LEAD_STAGE_PROPERTY_SUFFIX + takeNumber(store)}`
    : stageId;

/** Adds the calculated properties of a stage created after the seed (reference 6 and 18). */
function addCalculated(portal: Portal, type: ObjectType, pipeline: JsonObject, stage: JsonObject): void {
  const properties = portal.store.collection(PROPERTIES, type.id);
  const suffix = suffixOf(portal.store, type, idOf(stage));
  const where = `"${textOf(stage, 'label')} (${textOf(pipeline, 'label')})"`;
  const groupName = groupFor(portal.store, type, STAGE_GROUPS[type.id]);
  for (const { name, label, type: kind, fieldType } of CALCULATED) {
    const fields = { name: name + suffix, label: `${label} ${where}`, type: kind, fieldType, groupName };
    properties.put(name + suffix, false, definition(portal, fields));
  }
}

/** Removes them with their values; those of seeded stages, too. */
function removeCalculated(store: Store, type: ObjectType, stageId: string): void {
  const properties = store.collection(PROPERTIES, type.id);
  const slug = stageId.replace(/[^A-Za-z0-9]/g, '_');
  const isLead = type.id === '0-136';
  const gone = properties
    .all()
    .map(({ id }) => id)
    .filter(id =>
      CALCULATED.some(({ name }) =>
        isLead
          ? id.startsWith(`${name}${slug}_`) && /^\d+$/.test(id.slice(name.length + slug.length + 1))
          : id === name + stageId,
      ),
    );
  for (const id of gone) properties.remove(id);
  if (gone.length > 0) forgetValues(store, type, gone);
}

const option = (body: JsonObject, displayOrder: number): JsonObject => ({
  label: textOf(body, 'label'),
  value: idOf(body),
  displayOrder,
  hidden: false,
});

/**
 * The options of the properties that hold stage and pipeline follow the pipelines. A property that shows none although
 * it takes values (contacts' hs_pipeline, recorded, O) stays so.
 */
export function followPipelines(portal: Portal, type: ObjectType): void {
  const properties = portal.store.collection(PROPERTIES, type.id);
  const pipelines = pipelinesOf(portal.store, type)
    .all()
    .map(({ body }) => body)
    .sort(byDisplayOrder);
  const set = (name: string, values: readonly JsonObject[]): void => {
    const entry = properties.get(name);
    if (!entry) return;
    const shown = optionsOf(entry.body);
    if (entry.body.externalOptions === true && shown.length === 0) return;
    const options = values.map(option);
    if (JSON.stringify(options) === JSON.stringify(shown)) return;
    properties.put(name, entry.archived, { ...entry.body, options });
  };
  set(
    stageProperty(type),
    pipelines.flatMap(body => [...stagesOf(body)].sort(byDisplayOrder)),
  );
  if (!isLifecycle(type)) set(pipelineProperty(type), pipelines);
}

/** The first pipeline adds hs_pipeline and hs_pipeline_stage for good (reference 7.2, O). */
export function ensureStageProperties(portal: Portal, type: ObjectType): void {
  if (isLifecycle(type)) return;
  const properties = portal.store.collection(PROPERTIES, type.id);
  const add = (name: string, label: string): void => {
    if (properties.get(name)) return;
    const fields = {
      name,
      label,
      type: 'enumeration',
      fieldType: 'select',
      groupName: groupFor(portal.store, type, undefined),
      modificationMetadata: { archivable: true, readOnlyDefinition: true, readOnlyValue: false },
    };
    properties.put(name, false, definition(portal, fields));
  };
  add(pipelineProperty(type), 'Pipeline');
  add(stageProperty(type), 'Pipeline stage');
}

/** What a write of a pipeline does to the definitions of its object type. */
export function updateDefinitions(portal: Portal, type: ObjectType, { before, after }: Change): void {
  const was = new Set(stagesOf(before).map(idOf));
  const is = new Set(stagesOf(after).map(idOf));
  if (after) {
    ensureStageProperties(portal, type);
    const added = stagesOf(after).filter(stage => !was.has(idOf(stage)));
    for (const stage of added) addCalculated(portal, type, after, stage);
  }
  for (const id of was) if (!is.has(id)) removeCalculated(portal.store, type, id);
  followPipelines(portal, type);
}
