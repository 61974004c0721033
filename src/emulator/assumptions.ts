/**
 * What the emulator does where no source says what HubSpot does: one named constant per guess. `behaviours.ts`
 * lists each as `assumed`. A guess leans to the strict side, so that nothing passes here that HubSpot could refuse.
 */

/** Property names: reference 5.2 calls this a convention; longest seen in recorded portals: 99 characters. */
export const PROPERTY_NAME = /^[a-z][a-z0-9_]*$/;
export const PROPERTY_NAME_LENGTH = 100;
/** Group names of apps hold dots (`simpleevents.io` in a recorded portal). */
export const GROUP_NAME = /^[a-z][a-z0-9_.]*$/;
export const GROUP_NAME_LENGTH = 100;
/** Longest label seen in recorded portals: 124 characters. */
export const LABEL_LENGTH = 250;
export const DESCRIPTION_LENGTH = 5000;
/** Names with this prefix are HubSpot's own (reference 5.3 says never create them). */
export const RESERVED_NAME_PREFIX = 'hs_';
export const OPTIONS_PER_PROPERTY = 5000;
/** How many entries a page of the audit log holds, and how many one may ask for. */
export const AUDIT_LOG_PER_PAGE = 100;
/** What the audit log calls things; HubSpot shows only `PIPELINE` and `PROPERTY_VALUE`, in an example. By part of the path. */
export const AUDIT_CATEGORIES: Readonly<Record<string, string>> = {
  properties: 'PROPERTY',
  groups: 'PROPERTY_GROUP',
  pipelines: 'PIPELINE',
  lists: 'LIST',
  flows: 'WORKFLOW',
};
/** Batch inputs: reference 17.9. */
export const BATCH_INPUTS = 100;
/** An invalid input refuses the whole batch create with 400; only a name that exists is a 207 entry (O). */
export const BATCH_CREATE_REFUSES_WHOLE_ON_INVALID = true;
/** From this many results on, batch create answers them rotated: "not in input order" (reference 4.2, O). */
export const BATCH_CREATE_ROTATES_FROM = 3;
/** Options with two equal values or two equal labels. */
export const DUPLICATE_OPTION = 'PropertyValidationError.DUPLICATE_OPTION';
export const ENUMERATION_NEEDS_OPTIONS = 'PropertyValidationError.ENUMERATION_OPTIONS_REQUIRED';
export const OPTIONS_NOT_ALLOWED = 'PropertyValidationError.OPTIONS_NOT_ALLOWED';
export const INVALID_TYPE_COMBINATION = 'PropertyValidationError.INVALID_TYPE_COMBINATION';
export const INVALID_PROPERTY_NAME = 'PropertyValidationError.INVALID_PROPERTY_NAME';
export const INVALID_DISPLAY_HINT = 'PropertyValidationError.INVALID_DISPLAY_HINT';
export const READ_ONLY_DEFINITION = 'PropertyValidationError.READ_ONLY_DEFINITION';
export const NOT_ARCHIVABLE = 'PropertyValidationError.PROPERTY_NOT_ARCHIVABLE';
export const INVALID_REFERENCE = 'PropertyValidationError.INVALID_EXTERNAL_OPTIONS';
export const PROPERTY_LIMIT = 'PropertyValidationError.PROPERTY_LIMIT_EXCEEDED';
export const UNIQUE_LIMIT = 'PropertyValidationError.UNIQUE_PROPERTY_LIMIT_EXCEEDED';
export const CALCULATED_LIMIT = 'PropertyValidationError.CALCULATED_PROPERTY_LIMIT_EXCEEDED';
export const INVALID_FORMULA = 'PropertyValidationError.INVALID_CALCULATION_FORMULA';
/** Reference 5.4 quotes "group does not exist" without a code. */
export const GROUP_MISSING = 'PropertyGroupError.GROUP_DOES_NOT_EXIST';
export const GROUP_EXISTS = 'PropertyGroupError.GROUP_WITH_NAME_EXISTS';
/** A definition that is read-only still takes these on PATCH, and any field sent with its present value. */
export const EDITABLE_OF_READ_ONLY_DEFINITION: readonly string[] = ['options'];
/** `referencedObjectType` values that a create takes; reference 5.2 names only OWNER. */
export const CREATABLE_REFERENCES: readonly string[] = ['OWNER'];
/** Calculated properties per object type; HubSpot's figure depends on the tier and is not in the reference. */
export const CALCULATED_PROPERTIES = 200;
/** Functions seen only in HubSpot's own recorded formulas; whether the API takes them is not known. */
export const RECORDED_FUNCTIONS: readonly string[] = [
  'format_full_name',
  'round_down',
  'time_between',
  'timestamp',
];
/** Which scope writes definitions of leads (reference 3.3: unknown). */
export const LEADS_SCHEMA_WRITE_SCOPE = 'crm.objects.leads.write';
/** The words of the 403 that a write-only key gets on reads; HubSpot's body "names no scope" (O). */
export const WRITE_ONLY_KEY_READS = 'You do not have permissions to view_schema';
/** Order pipelines can be written with this scope, too (reference 3.3). */
export const ORDER_PIPELINES_SCOPE = 'crm.pipelines.orders.write';
/** Pipelines: words of the 400 of an object type that has none, and of the 500 of an id that is too long. */
export const NO_PIPELINES = 'Pipelines are not supported for object type';
export const TOO_LONG_ID = 'internal error';
/** Leads, services, courses, listings, appointments: pipelines of each. */
export const OTHER_PIPELINES = 50;
export const PIPELINE_LIMIT = 'PipelineError.PIPELINE_LIMIT_EXCEEDED';
export const STAGE_LIMIT = 'PipelineError.STAGE_LIMIT_EXCEEDED';
/** Deals, tickets and leads keep one pipeline. */
export const LAST_PIPELINE = 'PipelineError.LAST_PIPELINE';
/** Stages take 0 and more (O); that pipelines do, too, is a guess. */
export const LEAST_PIPELINE_ORDER = 0;
/** HubSpot's guide marks `metadata` as required, an empty object will do; whether the API insists is not known. */
export const METADATA_REQUIRED_ON_CREATE = true;
/** HubSpot's guide wants steps of 0.1; portals have others, so hundredths are taken. */
export const PROBABILITY_STEP = 0.01;
/** `leadState`: values in order of the default stages, the first one when none is sent; the last two are closed. */
export const LEAD_STATES: readonly string[] = ['NEW', 'ATTEMPTING', 'CONNECTED', 'QUALIFIED', 'UNQUALIFIED'];
export const LEAD_CLOSED_STATES: readonly string[] = ['QUALIFIED', 'UNQUALIFIED'];
/** `state` of orders, services, courses, listings and appointments. */
export const OTHER_STATES: readonly string[] = ['OPEN', 'CLOSED'];
/** Stages that a fresh portal's service, course, listing and appointment pipelines have, with their states. */
export const APPOINTMENT_STAGES: readonly (readonly [string, string])[] = [
  ['New', 'OPEN'],
  ['In progress', 'OPEN'],
  ['Done', 'CLOSED'],
];
/** Options of dealstage, lifecyclestage and the like cannot be changed as options (reference 6: no evidence). */
export const STAGE_OPTIONS_READ_ONLY = true;
/** Object types whose stages show the derived `isClosed`: lifecycle pipelines do (O), tickets and leads may. */
export const IS_CLOSED_SHOWN_ON: readonly string[] = ['0-1', '0-2', '0-5', '0-136'];
/** Object types whose stages get an id of HubSpot's choice although one was sent (reference 17.1). */
export const SERVER_CHOSEN_STAGE_IDS: readonly string[] = ['0-1', '0-2'];
/** Object types whose ids are UUIDs when none is sent (seen on those made in HubSpot). */
export const UUID_TYPES: readonly string[] = ['0-162', '0-410', '0-420', '0-421'];
export const FIRST_PIPELINE_ID = 1_700_000_001;
/** Number in the names of the calculated properties of lead stages (`<stage>_<number>`, O): how it is made. */
export const LEAD_STAGE_PROPERTY_SUFFIX = 1_000_000_000;
/** Category of the 409 for a stage id in another pipeline; the subCategory is known (O). */
export const STAGE_ID_TAKEN_CATEGORY = 'OBJECT_ALREADY_EXISTS';
/** How the API refuses to write lifecycle stages, if it does. */
export const LIFECYCLE_REFUSAL = {
  status: 403,
  message: 'Lifecycle stages can only be changed in the settings of the account',
  category: 'USER_DOES_NOT_HAVE_PERMISSIONS',
  subCategory: 'PipelineError.LIFECYCLE_PIPELINE',
};
/** Category of the 403 for a stage whose writePermissions are not open. */
export const READ_ONLY_STAGE = 'USER_DOES_NOT_HAVE_PERMISSIONS';
/** Pipeline messages of CREATE and UPDATE are documented, the others are guessed from them. */
export const AUDIT_MESSAGES = {
  pipeline: {
    CREATE: 'User defined. pipeline created',
    UPDATE: 'Pipeline update',
    DELETE: 'Pipeline delete',
  },
  stage: { CREATE: 'Stage create', UPDATE: 'Stage update', DELETE: 'Stage delete' },
} as const;
export const STAGE_AUDIT_IDENTIFIER = (portalId: string, pipelineId: string, stageId: string): string =>
  `${portalId}:${pipelineId}:${stageId}`;
/** Validation rules: arguments that reference 5.5 does not describe. */
export const ALPHANUMERIC_ARGUMENTS: readonly string[] = ['NUMERIC_ONLY', 'ALPHA_ONLY', 'ALPHANUMERIC_ONLY'];
export const WHITESPACE_ARGUMENTS: readonly string[] = ['NOT_ALLOWED'];
export const DURATION = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/;
export const DAYS_OF_WEEK: readonly string[] = [
  'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY',
]; // biome-ignore format: a list of words
/** Most decimal places of the rule DECIMAL. */
export const DECIMAL_PLACES = 20;
const DATES: readonly string[] = ['date'];
const MOMENTS: readonly string[] = ['datetime'];
/** Types of property that a rule fits; those not listed fit texts. */
export const RULE_FITS: Readonly<Record<string, readonly string[]>> = {
  MIN_NUMBER: ['number'],
  MAX_NUMBER: ['number'],
  DECIMAL: ['number'],
  START_DATE: DATES,
  END_DATE: DATES,
  BEFORE_DURATION: DATES,
  AFTER_DURATION: DATES,
  START_DATETIME: MOMENTS,
  END_DATETIME: MOMENTS,
  BEFORE_DATETIME_DURATION: MOMENTS,
  AFTER_DATETIME_DURATION: MOMENTS,
  DAYS_OF_WEEK: ['date', 'datetime'],
  PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE: ['string', 'phone_number'],
};
/** Search: filters per group and in all; reference 4.1 gives only the number of groups. */
export const SEARCH_FILTERS_PER_GROUP = 6;
export const SEARCH_FILTERS = 18;
export const SEARCH_SORTS = 1;
export const SEARCH_IN_VALUES = 100;
/** NEQ, NOT_IN and NOT_CONTAINS_TOKEN also find records without a value. */
export const NEGATIVE_OPERATORS_FIND_EMPTY = true;
/** Record values: code of a number that is none, and of a value another record has already. */
export const NOT_A_NUMBER = 'INVALID_NUMBER';
export const UNKNOWN_OWNER = 'INVALID_OWNER_ID';
export const DUPLICATE_UNIQUE_VALUE = 'CONFLICTING_UNIQUE_VALUE';
/** Archived properties are gone after this many days (reference 5.4, D); the values go with them. */
export const ARCHIVE_DAYS = 90;
/** Object types of HubSpot's own that lists and workflows can be about: there are more than reference 16 names. */
export const OWN_TYPE_ID = /^0-\d+$/;
/** Lists: how long a name may be, and whether names that differ in case or outer spaces only are the same. */
export const LIST_NAME_LENGTH = 250;
export const LIST_NAMES_IGNORE_CASE = true;
export const FIRST_LIST_ID = 1001;
export const FIRST_FOLDER_ID = 101;
/** `listVersion` moves with the filters; 2 became 3 over delete and restore together (O). */
export const LIST_VERSIONS_COUNT = { rename: true, restore: true } as const;
/** Code of a write of filters to a list that is not DYNAMIC, and of its conversion. */
export const NOT_DYNAMIC = 'ListError.INVALID_PROCESSING_TYPE';
/** Lists by their ids: how many at once, and whether deleted ones are among them as they are one by one. */
export const LISTS_BY_IDS = 500;
export const DELETED_LISTS_BY_IDS = false;
/** Pages of all lists (beta): what a page holds without a count, and at most. */
export const LISTS_PER_PAGE = { standard: 20, most: 500 } as const;
/** Values of `sort` in a list search, and the field each sorts by. Without one lists come by number. */
export const LIST_SORTS: Readonly<Record<string, string>> = {
  HS_LIST_NAME: 'name',
  HS_CREATED_AT: 'createdAt',
  HS_UPDATED_AT: 'updatedAt',
};
/** Folders: what is in use cannot be deleted, and two of one name cannot be in one place. */
export const FOLDER_NOT_EMPTY = 'ListError.FOLDER_NOT_EMPTY';
export const FOLDER_TWINS_REFUSED = true;
/** A list that lists and workflows refer to can be deleted; so can a property after the list that used it. */
export const USED_LISTS_DELETABLE = true;
/** Filters: codes that no source gives. */
export const FILTER_SHAPE = 'ListError.INVALID_FILTER';
export const MISSING_PROPERTY_IN_FILTER = 'ListError.PROPERTY_NOT_FOUND';
export const MISSING_LIST_IN_FILTER = 'ListError.LIST_NOT_FOUND';
/** A published cap of a workflow's triggers, which nobody confirmed. */
export const FILTERS_PER_TREE = 250;
/** What else a bool property takes: seen in the filter of a workflow's branch. */
export const BOOL_TAKES: readonly string[] = ['STRING'];
/** Fields of NUMBER_RANGED. */
export const RANGE_BOUNDS: readonly string[] = ['lowerBound', 'upperBound'];
/** Types of branches that may be inside others; lists: only what HubSpot's guide shows. */
export const NESTED_IN_LISTS: Readonly<Record<string, readonly string[]>> = {
  OR: ['AND'],
  AND: ['UNIFIED_EVENTS', 'ASSOCIATION'],
  ASSOCIATION: ['ASSOCIATION'],
};
const INSIDE: readonly string[] = [
  'OR',
  'AND',
  'NOT_ALL',
  'NOT_ANY',
  'RESTRICTED',
  'UNIFIED_EVENTS',
  'ASSOCIATION',
];
export const NESTED_IN_FLOWS: Readonly<Record<string, readonly string[]>> = {
  OR: INSIDE,
  AND: INSIDE,
  NOT_ALL: INSIDE,
  NOT_ANY: INSIDE,
  RESTRICTED: INSIDE,
  ASSOCIATION: ['ASSOCIATION', 'AND', 'OR'],
};
/** Roots that workflows take back: they show AND roots; one published run had one refused in a PUT. */
export const FLOW_ROOTS: readonly string[] = ['OR', 'AND'];
/** What a workflow refers to and must be there when it is new; HubSpot takes ids of forms of other portals (O). */
export const CHECKED_TARGETS: readonly string[] = [
  'property', 'value', 'list', 'flow', 'email', 'person', 'team',
]; // biome-ignore format: a list of words
/** Codes of workflows: the prefix is published for one of them, the category of a 403 for none. */
export const FLOW_ERROR = (code: string): string => `FlowApiStandardFriendlyError.${code}`;
export const FLOW_DENIED_CATEGORY = 'FORBIDDEN';
/**
 * Workflows: how many reads after a create still say PENDING, after how many milliseconds none does any more, and the
 * code of a PUT meanwhile.
 */
export const PENDING_READS = 1;
export const PENDING_AT_MOST = 60_000;
export const PENDING_REFUSED = 'FLOW_UPDATE_BAD_REQUEST';
export const FLOW_CREATE_REFUSED = 'FLOW_CREATE_BAD_REQUEST';
export const FIRST_FLOW_ID = 1_800_000_001;
export const FLOWS_PER_PAGE = 100;
export const FLOW_BATCH_INPUTS = 100;
/** The name of a workflow that is created without one, as one in a recorded body has it. */
export const UNNAMED_FLOW = (now: Date): string =>
  `Unnamed workflow - ${now.toISOString().slice(0, 19).replace('T', ' ')} GMT+0000`;
/** Ids of actions are whole numbers as text, as in every recorded body. */
export const ACTION_ID = /^[1-9]\d*$/;
/** An action id keeps its actionTypeId, as it keeps its type (O). */
export const RETYPED_ACTION_TYPE_REFUSED = true;
/** Fields that a PUT needs when the workflow shows them: required in the specification, maybe not in fact. */
export const PUT_REQUIRES: readonly string[] = [
  'isEnabled', 'actions', 'timeWindows', 'blockedDates', 'customProperties', 'suppressionListIds',
  'canEnrollFromSalesforce',
]; // biome-ignore format: a list of words
/** Caps on branches: 20 is what HubSpot's pages allow. */
export const LIST_BRANCHES = 20;
export const STATIC_BRANCHES = 250;
/** A value of an unknown type is refused. */
export const VALUE_TYPES_REFUSED = true;
/** Actions that change members of a list take static ones only. */
export const STATIC_LISTS_ONLY = true;
/** Latest versions of actions; the server raises older ones (O). These are the highest that were published. */
export const LATEST_ACTION_VERSIONS: Readonly<Record<string, number>> = {
  '0-31': 13,
  '0-18224765': 42,
  '0-43347357': 7,
  '0-46510720': 6,
  '0-63189541': 6,
  '0-63809083': 5,
  '0-63863438': 5,
};
/** Workflows of users: a GET is 404 (O); whether the list names them goes with the option about unreadable ones. */
export const USER_FLOWS_ANSWER = 'absent';
/** The id of an e-mail campaign whose e-mail does not say it. */
export const CAMPAIGN_OF_EMAIL = (contentId: string): string => contentId;
/** What lists and forms are called as users of a property; what workflows are called was published. */
export const LIST_USER = 'INBOUNDDB_LISTS';
export const FORM_USER = 'FORM';
/** The key under which the 400 of a stage in use names workflows. */
export const STAGE_IN_FLOW_CONTEXT = 'flowIds';
/** Pages of users, forms and e-mails; scopes that read e-mails. */
export const USERS_PER_PAGE = 100;
export const FORMS_PER_PAGE = { standard: 20, most: 500 } as const;
export const EMAILS_PER_PAGE = { standard: 10, most: 100 } as const;
export const EMAIL_SCOPES: readonly string[] = ['content', 'marketing-email'];
/** Bodies of answers below the API: HubSpot's 404 can be HTML or empty (reference 4.2), so nobody may read it. */
export const NO_SUCH_PATH = 'The emulator has no such path';
export const METHOD_NOT_ALLOWED = 'HTTP 405 Method Not Allowed';
export const UNSUPPORTED_MEDIA_TYPE = 'HTTP 415 Unsupported Media Type';
/** Cap that limits tracking shows for records; HubSpot's depends on the tier. */
export const RECORDS_PER_OBJECT_TYPE = 15_000_000;
