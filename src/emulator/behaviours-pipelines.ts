import { assumed, type Behaviour, documented, observed } from './behaviour.ts';

const PIPELINES: readonly Behaviour[] = [
  documented(
    'pipelines',
    '7.1',
    'Deals, tickets, orders, leads, services, courses, listings, appointments and custom objects have pipelines.',
  ),
  observed(
    'pipelines',
    'KALUP 2026-10-05',
    'A fresh portal has none of orders and of custom objects, one with UUIDs of services, courses, listings and appointments.',
  ),
  observed('pipelines', '7.1', 'The list has every stage, no paging and no order; archived means nothing.'),
  observed(
    'pipelines',
    '7.2',
    'pipelineId (36 characters) and stageId (100) are kept verbatim; longer ones are 500 and create nothing.',
  ),
  observed(
    'pipelines',
    '7.2',
    'Pipeline ids are unique across deals and tickets: 400 on the same object type, a misleading 409 STAGE_ID_EXISTS_IN_ANOTHER_PIPELINE on the other.',
  ),
  observed(
    'pipelines',
    '7.2',
    'Stage ids are unique within an object type: 409 in a pipeline create, 400 without category in a stage create.',
  ),
  observed('pipelines', '7.2', 'Pipeline labels are unique per object type, ignoring case: 400.'),
  observed(
    'pipelines',
    '7.2',
    'Stage labels are unique in a pipeline, ignoring case and outer spaces: 400 STAGE_LABEL_EXISTS, without subCategory in a pipeline create.',
  ),
  observed('pipelines', '7.2', 'A pipeline keeps at least one stage.'),
  observed('pipelines', '7.2', 'displayOrder -1 is 400 for stages; pipelines may tie.'),
  observed(
    'pipelines',
    '7.3',
    'A stage that takes a taken displayOrder comes right after the holder and all are renumbered 0 to n-1; gaps survive else.',
  ),
  observed(
    'pipelines',
    '7.2',
    'Deals: probability is needed, 0 to 1, stored canonically; isClosed is derived and ignored.',
  ),
  observed(
    'pipelines',
    '7.2',
    'Tickets: ticketState OPEN (default) or CLOSED, case-sensitive, else 400 INVALID_PIPELINE_STAGE_METADATA.',
  ),
  observed(
    'pipelines',
    '7.2',
    'The last CLOSED stage of a ticket pipeline stays: 400 MISSING_CLOSED_STAGE on create, PUT, PATCH and DELETE.',
  ),
  observed(
    'pipelines',
    '7.2',
    'Custom objects: state OPEN (default) or CLOSED; the first pipeline adds hs_pipeline and hs_pipeline_stage for good.',
  ),
  observed(
    'pipelines',
    '7.2',
    'Unknown metadata keys are dropped; metadata merges, {} keeps, probability null is 400.',
  ),
  observed(
    'pipelines',
    '7.3',
    'Answers to writes repeat the request over what was stored before; only GET shows what is stored.',
  ),
  observed(
    'pipelines',
    '7.3',
    'PUT keeps the stages it names, creates those without id, removes the others.',
  ),
  observed(
    'pipelines',
    'KALUP 2026-10-01',
    'PATCH of a pipeline takes label and displayOrder and moves updatedAt of all its stages.',
  ),
  observed(
    'pipelines',
    '7.3',
    'DELETE purges; records in a stage refuse it with 400 STAGE_ID_IN_USE, archived records do not.',
  ),
  observed('pipelines', '7.3', 'On 2026-09 the flags that would skip that check have no effect on records.'),
  documented(
    'pipelines',
    '7.3',
    'On 2026-03 and v3 only the flag makes the check; without it the records keep a stage that is gone.',
  ),
  documented(
    'pipelines',
    'DOC:latest/crm/pipelines/guide',
    'context.stageIds and objectIds of STAGE_ID_IN_USE hold one text with brackets each.',
  ),
  observed(
    'pipelines',
    '7.3',
    'DELETE of a stage is 204 for one that is missing and for one of another pipeline, which stays.',
  ),
  observed(
    'pipelines',
    '4.2',
    'A missing pipeline is 404 with HTML, with an empty body, or with JSON, by request.',
  ),
  documented(
    'pipelines',
    '7.1',
    'At most 100 stages a pipeline of deals, tickets and custom objects, 30 of others.',
  ),
  documented('pipelines', '7.1', 'Audit of pipeline and stage: newest first; rawObject is JSON as text.'),
  observed(
    'pipelines',
    '6',
    'A new stage adds hs_v2_date_entered, _exited, latest_time_in and cumulative_time_in properties; they go with it.',
  ),
  observed('pipelines', '6', 'For leads their names end in <stage>_<number>.'),
  documented(
    'pipelines',
    'DOC:latest/crm/pipelines/guide',
    'A create needs label, displayOrder and, in each stage, metadata.',
  ),
  observed(
    'limits tracking',
    '7.1',
    'pipelines counts all but the default ones; 100 of deals, of tickets and of all custom objects, 50 of orders.',
  ),
  assumed(
    'pipelines',
    ['NO_PIPELINES', 'TOO_LONG_ID'],
    'The words for an object type without pipelines and for an id that is too long.',
  ),
  assumed(
    'pipelines',
    ['OTHER_PIPELINES', 'PIPELINE_LIMIT', 'STAGE_LIMIT'],
    'Codes of reached limits; how many pipelines other object types may have.',
  ),
  assumed('pipelines', ['LAST_PIPELINE'], 'The last pipeline of deals, tickets and leads cannot be deleted.'),
  assumed('pipelines', ['LEAST_PIPELINE_ORDER'], 'displayOrder -1 is 400 for pipelines, too.'),
  assumed('pipelines', ['METADATA_REQUIRED_ON_CREATE'], 'A stage create without metadata is 400.'),
  assumed('pipelines', ['PROBABILITY_STEP'], 'Probabilities are hundredths.'),
  assumed(
    'pipelines',
    ['LEAD_STATES', 'LEAD_CLOSED_STATES'],
    'Leads: leadState has these values, the first is the default; isClosed is derived.',
  ),
  assumed(
    'pipelines',
    ['OTHER_STATES', 'APPOINTMENT_STAGES'],
    'Other object types have state OPEN or CLOSED; the stages they start with.',
  ),
  assumed('pipelines', ['IS_CLOSED_SHOWN_ON'], 'Which object types show isClosed beside their state.'),
  assumed(
    'pipelines',
    ['UUID_TYPES', 'FIRST_PIPELINE_ID'],
    'Ids of what is created without one: numbers, or UUIDs of services, courses, listings and appointments.',
  ),
  assumed(
    'pipelines',
    ['LEAD_STAGE_PROPERTY_SUFFIX'],
    'The number in the names of calculated properties of lead stages.',
  ),
  assumed('pipelines', ['STAGE_ID_TAKEN_CATEGORY'], 'The category of STAGE_ID_EXISTS_IN_ANOTHER_PIPELINE.'),
  assumed(
    'pipelines',
    ['AUDIT_MESSAGES', 'STAGE_AUDIT_IDENTIFIER'],
    'Messages of the audit but two; the identifier of a stage there.',
  ),
  assumed(
    'pipelines',
    ['STAGE_OPTIONS_READ_ONLY'],
    'Options of dealstage, lifecyclestage, pipeline and the like follow the pipelines and cannot be sent.',
  ),
  assumed(
    'authentication',
    ['ORDER_PIPELINES_SCOPE'],
    'The second scope that writes order pipelines does not write order properties.',
  ),
];

const LIFECYCLE: readonly Behaviour[] = [
  observed(
    'lifecycle stages',
    '6',
    'Contacts and companies have one pipeline each, with eight stages and metadata {isClosed, state}.',
  ),
  documented(
    'lifecycle stages',
    '6',
    'In HubSpot one set of stages is edited for both; edits of the emulator do that.',
  ),
  observed(
    'lifecycle stages',
    'recorded bodies',
    'writePermissions of the stages are CRM_PERMISSIONS_ENFORCEMENT, so they do not tell whether the API may write.',
  ),
  assumed(
    'lifecycle stages',
    ['LIFECYCLE_REFUSAL'],
    'How the API refuses to write them with lifecycleWrites refused (the default); the pipelines themselves can never be created, replaced or deleted.',
  ),
  assumed(
    'lifecycle stages',
    ['SERVER_CHOSEN_STAGE_IDS'],
    'A sent stageId is ignored: stages get a number, with lifecycleWrites mirrored another one on the other object type.',
  ),
  assumed(
    'lifecycle stages',
    ['READ_ONLY_STAGE'],
    'A stage with writePermissions READ_ONLY or INTERNAL_ONLY is 403 to change.',
  ),
];

const VALIDATIONS: readonly Behaviour[] = [
  documented(
    'property validations',
    '5.5',
    'A PUT sets one rule type and leaves the others; there is no DELETE (405).',
  ),
  documented(
    'property validations',
    '5.5',
    'Arguments of FORMAT, MAX_LENGTH, MIN_LENGTH, numbers, dates, REGEX (RE2), SPECIAL_CHARACTERS, phone and domains are checked.',
  ),
  assumed(
    'property validations',
    ['ALPHANUMERIC_ARGUMENTS', 'WHITESPACE_ARGUMENTS', 'DURATION', 'DAYS_OF_WEEK', 'DECIMAL_PLACES'],
    'Arguments of the other rule types.',
  ),
  assumed(
    'property validations',
    ['RULE_FITS'],
    'A rule type that does not fit the type of the property is 400.',
  ),
];

/** Pipelines, lifecycle stages and validation rules; rows as in behaviours.ts. */
export const PIPELINE_BEHAVIOURS: readonly Behaviour[] = [...PIPELINES, ...LIFECYCLE, ...VALIDATIONS];
