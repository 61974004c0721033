import { assumed, type Behaviour, documented, observed } from './behaviour.ts';
import { FLOW_BEHAVIOURS } from './behaviours-flows.ts';
import { LIST_BEHAVIOURS } from './behaviours-lists.ts';
import { PIPELINE_BEHAVIOURS } from './behaviours-pipelines.ts';

export type { Behaviour };

const AUTHENTICATION: readonly Behaviour[] = [
  documented('authentication', '4.2', 'A missing, unknown or expired token is 401.'),
  documented(
    'authentication',
    '4.2',
    '403 names scopes in errors[].context.requiredGranularScopes; any one suffices.',
  ),
  observed(
    'authentication',
    '3.3',
    'A key with only the schema write scope gets 403 on every read; the body names no scope.',
  ),
  observed('authentication', '3.1', 'HubSpot adds the scope oauth to every service key.'),
  observed(
    'authentication',
    '3.1',
    'access-token-info needs no scope and shows sensitive scopes with the suffix .v2.',
  ),
  assumed('authentication', ['WRITE_ONLY_KEY_READS'], 'The words of the 403 that a write-only key gets.'),
  assumed(
    'authentication',
    ['LEADS_SCHEMA_WRITE_SCOPE'],
    'The scope that writes definitions and pipelines of leads.',
  ),
];

const RATE_LIMITS: readonly Behaviour[] = [
  documented(
    'rate limits',
    '4.1',
    'Burst per app and 10 seconds and daily per account, by tier; headers on every answer.',
  ),
  documented('rate limits', '4.1', 'Search: 5 a second per account, no rate limit headers.'),
  documented(
    'rate limits',
    '4.1',
    'The day turns at midnight in the portal time zone; OAuth answers have no daily headers.',
  ),
  observed(
    'rate limits',
    'recorded bodies',
    'The 429 of search has category RATE_LIMITS and names no policy.',
  ),
  observed('rate limits', '3.2', 'api-usage counts private-app calls, not those of service keys.'),
];

const PROPERTIES: readonly Behaviour[] = [
  observed(
    'properties',
    '18',
    'Defaults of a create: description "", options [], displayOrder -1, false flags, non_sensitive.',
  ),
  observed(
    'properties',
    'recorded exchange',
    'Results of a batch create lack archived, createdAt, updatedAt and the user ids.',
  ),
  observed(
    'properties',
    'recorded exchange',
    'A batch create with names that exist is 207 with one error each.',
  ),
  observed('properties', '4.2', 'Results of a batch create are not in input order.'),
  observed(
    'properties',
    'recorded exchange',
    'Options without displayOrder get the next free number; others read back as sent.',
  ),
  observed(
    'properties',
    '4.2',
    'A taken name is 409 OBJECT_ALREADY_EXISTS / Properties.PROPERTY_WITH_NAME_EXISTS.',
  ),
  observed(
    'properties',
    '5.2',
    'bool needs exactly the options true and false, else 400 INVALID_BOOLEAN_OPTION.',
  ),
  documented('properties', '5.2', 'type and fieldType must go together; enumerations need options.'),
  observed('properties', '5.2', 'PATCH options replaces the whole list; a PATCH without options keeps them.'),
  observed(
    'properties',
    '5.2',
    'hasUniqueValue, dataSensitivity and referencedObjectType in a PATCH are ignored with 200.',
  ),
  observed('properties', '18', 'defaultValue and dateDisplayHint are dropped silently.'),
  observed('properties', '5.2', 'Display hints cannot be unset: null keeps, an empty string is 400.'),
  observed(
    'properties',
    '5.2',
    'currencyPropertyName needs showCurrencySymbol, which then can never go back to false.',
  ),
  observed(
    'properties',
    '5.2',
    'Sensitive creates: 403 without the scope, 400 PORTAL_NOT_ENABLED_FOR_SENSITIVE_DATA without the feature.',
  ),
  observed('properties', '5.1', 'Lists and single reads show one dataSensitivity; the other is 404.'),
  observed(
    'properties',
    '5.4',
    'DELETE archives; archived names are 404 except with archived=true; a second DELETE is 404.',
  ),
  observed(
    'properties',
    '5.4',
    'Creating an archived name restores it with the posted definition, its values and its createdAt.',
  ),
  observed(
    'properties',
    '5.4',
    'A property that a calculation uses cannot be archived; the 400 names each use.',
  ),
  documented('properties', '5.4', 'Archived properties are gone after 90 days.'),
  documented('properties', '5.2', 'At most 10 properties with unique values per object type.'),
  observed('properties', '5.4', '1,000 custom properties per object type, 10,000 in all.'),
  observed('properties', 'recorded bodies', 'Lists are ordered by name.'),
  observed(
    'properties',
    '3.3',
    'Object types in singular or plural, any case, or as id; a custom object only as 2-<n> or full name.',
  ),
  assumed(
    'properties',
    ['PROPERTY_NAME', 'PROPERTY_NAME_LENGTH', 'INVALID_PROPERTY_NAME', 'RESERVED_NAME_PREFIX'],
    'Rules for names; names with hs_ cannot be created.',
  ),
  assumed('properties', ['LABEL_LENGTH', 'DESCRIPTION_LENGTH'], 'Longest label and description.'),
  assumed(
    'properties',
    ['OPTIONS_PER_PROPERTY', 'DUPLICATE_OPTION', 'ENUMERATION_NEEDS_OPTIONS', 'OPTIONS_NOT_ALLOWED'],
    'Option lists: how many, no value or label twice, none on other types; the codes.',
  ),
  assumed(
    'properties',
    ['INVALID_TYPE_COMBINATION', 'INVALID_DISPLAY_HINT', 'INVALID_REFERENCE', 'CREATABLE_REFERENCES'],
    'Codes of refused definitions; which references can be created.',
  ),
  assumed(
    'properties',
    ['READ_ONLY_DEFINITION', 'EDITABLE_OF_READ_ONLY_DEFINITION'],
    'A read-only definition takes only options, and fields sent with their present value.',
  ),
  assumed('properties', ['NOT_ARCHIVABLE'], 'HubSpot-defined properties cannot be archived: the code.'),
  assumed(
    'properties',
    ['PROPERTY_LIMIT', 'UNIQUE_LIMIT', 'CALCULATED_LIMIT', 'CALCULATED_PROPERTIES'],
    'Codes of reached limits; how many calculated properties there may be.',
  ),
  assumed(
    'properties',
    ['BATCH_INPUTS', 'BATCH_CREATE_REFUSES_WHOLE_ON_INVALID', 'BATCH_CREATE_ROTATES_FROM'],
    'Batches: 100 inputs; an invalid one refuses all; how results are reordered.',
  ),
  assumed('properties', ['ARCHIVE_DAYS'], 'The values of a property that is gone go with it.'),
];

const GROUPS: readonly Behaviour[] = [
  observed('property groups', '18', 'A group created without displayOrder gets the next number.'),
  observed(
    'property groups',
    '5.4',
    'A group with active properties cannot be archived; the envelope is text in message.',
  ),
  observed(
    'property groups',
    '5.4',
    'Archived groups can be neither listed nor restored; the name makes a fresh group.',
  ),
  assumed(
    'property groups',
    ['GROUP_NAME', 'GROUP_NAME_LENGTH', 'GROUP_MISSING', 'GROUP_EXISTS'],
    'Rules for group names; codes of a missing and a taken group.',
  ),
];

const FORMULAS: readonly Behaviour[] = [
  observed(
    'formulas',
    '5.2',
    'Stored canonically: lower case, single quotes, explicit *, 2.5 for 2.50, equals, not (...).',
  ),
  observed(
    'formulas',
    'KALUP 2026-10-01',
    'Redundant brackets go, + on text becomes concatenate, a new line stands before elseif.',
  ),
  observed(
    'formulas',
    'KALUP 2026-10-01',
    'The answer to a create repeats numbers as sent; GET reprints them.',
  ),
  observed('formulas', 'KALUP 2026-10-01', 'Square brackets and if(...) are 400.'),
  observed('formulas', '5.2', 'A formula that names a property the object does not have is 404.'),
  observed('formulas', '5.2', 'A formula makes the property calculation_equation and calculated.'),
  assumed(
    'formulas',
    ['INVALID_FORMULA', 'RECORDED_FUNCTIONS'],
    'The code of a bad formula; functions seen only in recorded formulas are taken.',
  ),
];

const RECORDS: readonly Behaviour[] = [
  observed(
    'records',
    'recorded bodies',
    'Bad values are 400 with PROPERTY_DOESNT_EXIST, INVALID_LONG, INVALID_EMAIL; one refuses the batch.',
  ),
  observed(
    'records',
    'recorded bodies',
    'A contact whose email exists is 409; in a batch with trace ids an entry of a 207.',
  ),
  observed(
    'records',
    'recorded bodies',
    'Batch updates: 207 with the ids that do not exist, 400 for ids given twice.',
  ),
  observed('records', '5.4', 'Values of an archived property come back when it is restored.'),
  documented(
    'records',
    '4.1',
    'Search: 200 a page, 10,000 results, 6 filter groups, query up to 3,000 characters.',
  ),
  observed('records', '4.3', 'Search may lag behind writes (option searchLag, off by default).'),
  assumed(
    'records',
    ['SEARCH_FILTERS_PER_GROUP', 'SEARCH_FILTERS', 'SEARCH_SORTS', 'SEARCH_IN_VALUES'],
    'Caps on filters, sorts and values of a search.',
  ),
  assumed('records', ['NEGATIVE_OPERATORS_FIND_EMPTY'], 'Negative operators find records without a value.'),
  assumed(
    'records',
    ['NOT_A_NUMBER', 'UNKNOWN_OWNER', 'DUPLICATE_UNIQUE_VALUE'],
    'Codes of values that are no number, no owner, or taken.',
  ),
];

const REST: readonly Behaviour[] = [
  documented('account', '3.2', 'Account details need the scope oauth and name no tier.'),
  documented('account', '3.2', 'The audit log needs the scope account-info.security.read.'),
  assumed(
    'account',
    ['AUDIT_CATEGORIES', 'AUDIT_LOG_PER_PAGE'],
    'The audit log has what people did in HubSpot (edits), newest first, by category, time and user.',
  ),
  observed('limits tracking', '3.3', 'Needs any crm.objects.<x>.read; schema scopes alone are 403.'),
  observed('limits tracking', '5.4', 'custom-properties lists 0-1, 0-2, 0-3, 0-5, 0-8 and custom objects.'),
  assumed('limits tracking', ['RECORDS_PER_OBJECT_TYPE'], 'The cap on records.'),
  observed(
    'errors',
    'recorded bodies',
    'An unknown object type is 400 "Unable to infer object type from: ...", without category.',
  ),
  assumed(
    'errors',
    ['NO_SUCH_PATH', 'METHOD_NOT_ALLOWED', 'UNSUPPORTED_MEDIA_TYPE'],
    'Bodies of 404 for unknown paths, 405 and 415.',
  ),
];

export const BEHAVIOURS: readonly Behaviour[] = [
  ...AUTHENTICATION,
  ...RATE_LIMITS,
  ...PROPERTIES,
  ...GROUPS,
  ...FORMULAS,
  ...RECORDS,
  ...PIPELINE_BEHAVIOURS,
  ...LIST_BEHAVIOURS,
  ...FLOW_BEHAVIOURS,
  ...REST,
];
