import { APPOINTMENT_STAGES } from '../../assumptions.ts';
import type { JsonObject } from '../../json.ts';
import type { ObjectType } from '../object-types.ts';

/** `id|label|metadata key=value|…`, in displayOrder. */
type StageLine = string;

interface FreshPipeline {
  readonly id: string;
  readonly label: string;
  readonly stages: readonly StageLine[];
}

const LIFECYCLE_STAGES: readonly StageLine[] = [
  'subscriber|Subscriber|isClosed=false|state=OPEN',
  'lead|Lead|isClosed=false|state=OPEN',
  'marketingqualifiedlead|Marketing Qualified Lead|isClosed=false|state=OPEN',
  'salesqualifiedlead|Sales Qualified Lead|isClosed=false|state=OPEN',
  'opportunity|Opportunity|isClosed=false|state=OPEN',
  'customer|Customer|isClosed=false|state=OPEN',
  'evangelist|Evangelist|isClosed=false|state=OPEN',
  'other|Other|isClosed=true|state=CLOSED',
];
export const LIFECYCLE_LABEL = 'Lifecycle Stage Pipeline';

/** Types whose pipeline has a UUID; their stages are a guess (reference 7.2: UUIDs; KALUP 2026-10-05: one each, O). */
const withUuid = (type: number, label: string): FreshPipeline => ({
  id: `00000000-0000-4000-8000-${String(type).padStart(12, '0')}`,
  label,
  stages: APPOINTMENT_STAGES.map(
    ([stage, state], index) => `00000000-0000-4000-8000-${type}00000000${index}|${stage}|state=${state}`,
  ),
});

/** Pipelines of a fresh portal: recorded bodies for deals and lifecycle (O), reference 7.2 for tickets and leads. */
const FRESH: Readonly<Record<string, FreshPipeline>> = {
  contacts: { id: 'contacts-lifecycle-pipeline', label: LIFECYCLE_LABEL, stages: LIFECYCLE_STAGES },
  companies: { id: 'companies-lifecycle-pipeline', label: LIFECYCLE_LABEL, stages: LIFECYCLE_STAGES },
  deals: {
    id: 'default',
    label: 'Sales Pipeline',
    stages: [
      'appointmentscheduled|Appointment Scheduled|isClosed=false|probability=0.2',
      'qualifiedtobuy|Qualified To Buy|isClosed=false|probability=0.4',
      'presentationscheduled|Presentation Scheduled|isClosed=false|probability=0.6',
      'decisionmakerboughtin|Decision Maker Bought-In|isClosed=false|probability=0.8',
      'contractsent|Contract Sent|isClosed=false|probability=0.9',
      'closedwon|Closed Won|isClosed=true|probability=1.0',
      'closedlost|Closed Lost|isClosed=true|probability=0.0',
    ],
  },
  tickets: {
    id: '0',
    label: 'Support Pipeline',
    stages: [
      '1|New|isClosed=false|ticketState=OPEN',
      '2|Waiting on contact|isClosed=false|ticketState=OPEN',
      '3|Waiting on us|isClosed=false|ticketState=OPEN',
      '4|Closed|isClosed=true|ticketState=CLOSED',
    ],
  },
  leads: {
    id: 'lead-pipeline-id',
    label: 'Lead pipeline',
    stages: [
      'new-stage-id|New|isClosed=false|leadState=NEW',
      'attempting-stage-id|Attempting|isClosed=false|leadState=ATTEMPTING',
      'connected-stage-id|Connected|isClosed=false|leadState=CONNECTED',
      'qualified-stage-id|Qualified|isClosed=true|leadState=QUALIFIED',
      'unqualified-stage-id|Disqualified|isClosed=true|leadState=UNQUALIFIED',
    ],
  },
  services: withUuid(162, 'Service pipeline'),
  courses: withUuid(410, 'Course pipeline'),
  listings: withUuid(420, 'Listing pipeline'),
  appointments: withUuid(421, 'Appointment pipeline'),
};

/** Dates of HubSpot's own pipelines, as recorded (samples, O). */
const DATES = { createdAt: '1970-01-01T00:00:00Z', updatedAt: '1970-01-01T00:00:00Z' };

export function stageBody(id: string, label: string, displayOrder: number, metadata: JsonObject): JsonObject {
  const writePermissions = 'CRM_PERMISSIONS_ENFORCEMENT';
  return { label, displayOrder, metadata, id, ...DATES, writePermissions, archived: false };
}

export const pipelineBody = (id: string, label: string, stages: readonly JsonObject[]): JsonObject => ({
  label,
  displayOrder: 0,
  id,
  stages,
  ...DATES,
  archived: false,
});

function stageOf(line: StageLine, displayOrder: number): JsonObject {
  const [id = '', label = '', ...pairs] = line.split('|');
  const metadata = Object.fromEntries(pairs.map(pair => pair.split('=')));
  return stageBody(id, label, displayOrder, metadata);
}

/** Pipelines of an object type in a fresh portal; orders and custom objects have none (KALUP 2026-10-05, O). */
export function freshPipelines(type: ObjectType): readonly JsonObject[] {
  const fresh = FRESH[type.name];
  return fresh ? [pipelineBody(fresh.id, fresh.label, fresh.stages.map(stageOf))] : [];
}
