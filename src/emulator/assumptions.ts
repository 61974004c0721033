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
/** Bodies of answers below the API: HubSpot's 404 can be HTML or empty (reference 4.2), so nobody may read it. */
export const NO_SUCH_PATH = 'The emulator has no such path';
export const METHOD_NOT_ALLOWED = 'HTTP 405 Method Not Allowed';
export const UNSUPPORTED_MEDIA_TYPE = 'HTTP 415 Unsupported Media Type';
/** Cap that limits tracking shows for records; HubSpot's depends on the tier. */
export const RECORDS_PER_OBJECT_TYPE = 15_000_000;
