import { assumed, type Behaviour, documented, observed } from './behaviour.ts';

/** What others published of live portals since the notes of the reference. */
const RUN = 'published run';

const LISTS: readonly Behaviour[] = [
  documented(
    'lists',
    '10',
    'listId is a decimal text of HubSpot; objectTypeId and processingType never change.',
  ),
  observed(
    'lists',
    '18',
    'A name that a list has already is 400 VALIDATION_ERROR / ILS.DUPLICATE_LIST_NAMES on create, rename and restore.',
  ),
  observed(
    'lists',
    'recorded bodies',
    'Search: by number, without filters and deleted lists; offset says where to go on; count 20, at most 500.',
  ),
  observed(
    'lists',
    'recorded bodies',
    'additionalProperties has hs_list_size and hs_list_reference_count as text.',
  ),
  documented(
    'lists',
    '10',
    'Filters show with includeFilters=true only; lists are read by id, name or many ids.',
  ),
  documented(
    'lists',
    '10',
    'update-list-filters replaces all filters of a DYNAMIC list; those of SNAPSHOT are fixed at creation.',
  ),
  observed('lists', RUN, 'A MANUAL list takes no filterBranch; the other two need one.'),
  observed(
    'lists',
    '10',
    'A deleted list is still read by its id, with deletedAt; restore within 90 days keeps the id.',
  ),
  documented('lists', '3.3', 'A create needs crm.lists.write; other writes crm.lists.read, too.'),
  documented('lists', '10', 'Folders: one tree below the root 0; which list is where shows only there.'),
  assumed(
    'lists',
    ['LIST_NAME_LENGTH', 'LIST_NAMES_IGNORE_CASE'],
    'Names: their length, and when two are the same.',
  ),
  assumed('lists', ['FIRST_LIST_ID', 'FIRST_FOLDER_ID'], 'Numbers of new lists and folders.'),
  assumed('lists', ['LIST_VERSIONS_COUNT'], 'listVersion also counts renames and restores, not deletes.'),
  assumed(
    'lists',
    ['NOT_DYNAMIC'],
    'The code of filters, or of a conversion, for a list that is not DYNAMIC. A conversion that is due does not happen.',
  ),
  assumed(
    'lists',
    ['LISTS_BY_IDS', 'DELETED_LISTS_BY_IDS'],
    'Many ids at once: how many, and deleted lists are left out.',
  ),
  documented(
    'lists',
    '10',
    'A conversion to a static list at a date or after inactivity can be scheduled, read and cancelled.',
  ),
  documented('lists', '10', 'Beta: /all pages through all lists by number, with a cursor.'),
  documented(
    'lists',
    'official client',
    'A search shows hs_folder_name and when records came and went, where it can.',
  ),
  assumed('lists', ['LISTS_PER_PAGE'], 'Sizes of the pages of /all.'),
  assumed('lists', ['OWN_TYPE_ID'], "Lists and workflows can be about every object type of HubSpot's own."),
  assumed(
    'lists',
    ['LIST_SORTS'],
    'Values of sort; the query of a search is looked for anywhere in the name.',
  ),
  assumed(
    'lists',
    ['FOLDER_NOT_EMPTY', 'FOLDER_TWINS_REFUSED'],
    'A folder with something in it cannot be deleted; two of one name cannot be in one place.',
  ),
  assumed('lists', ['USED_LISTS_DELETABLE'], 'A list in use can be deleted.'),
];

const FILTERS: readonly Behaviour[] = [
  documented(
    'filters',
    '10',
    'Every branch has filterBranchType, filterBranchOperator, filterBranches and filters.',
  ),
  observed(
    'filters',
    RUN,
    'The root of a list is an OR of ANDs, else 400 ListError.INVALID_BASE_FILTER_BRANCH, also for what GET shows.',
  ),
  observed(
    'filters',
    '10',
    'Words that are no enum values, IS_NOT_KNOWN or EQ among them, are 400 ListError.ENUM_CONVERSION.',
  ),
  observed(
    'filters',
    '10',
    'Text takes STRING and MULTISTRING, an enumeration ENUMERATION: else 400 ListError.INVALID_OPERATION_FOR_PROPERTY_TYPE.',
  ),
  documented('filters', '10', 'The other types of properties take the operations named after them.'),
  observed(
    'filters',
    'recorded bodies',
    'includeObjectsWithNoValueSet shows as false where it was not sent.',
  ),
  observed('filters', RUN, 'The id of a form is not checked.'),
  assumed(
    'filters',
    ['FILTER_SHAPE', 'MISSING_PROPERTY_IN_FILTER', 'MISSING_LIST_IN_FILTER'],
    'Codes of a misshapen filter, of an unknown property and of an unknown or deleted list.',
  ),
  assumed('filters', ['FILTERS_PER_TREE'], 'How many filters there may be.'),
  assumed(
    'filters',
    ['BOOL_TAKES', 'RANGE_BOUNDS'],
    'What bool takes beside BOOL; the bounds of NUMBER_RANGED.',
  ),
  assumed(
    'filters',
    ['NESTED_IN_LISTS', 'NESTED_IN_FLOWS', 'FLOW_ROOTS'],
    'Which branches hold which; workflows take AND roots, and deeper nests than lists.',
  ),
];

const USAGE: readonly Behaviour[] = [
  observed(
    'usage',
    RUN,
    'A property that a workflow uses, a disabled one, too, cannot be archived; the 400 names AUTOMATION_PLATFORM_FLOW and its id.',
  ),
  documented('usage', '5.4', 'Nor can one that a list or a form uses.'),
  documented('usage', '7.3', 'A stage that a workflow refers to cannot be deleted on 2026-09.'),
  assumed('usage', ['LIST_USER', 'FORM_USER'], 'The parentType of lists and forms.'),
  assumed('usage', ['STAGE_IN_FLOW_CONTEXT'], 'How the 400 of a stage names workflows.'),
];

/** Lists, filters and what is in use; rows as in behaviours.ts. */
export const LIST_BEHAVIOURS: readonly Behaviour[] = [...LISTS, ...FILTERS, ...USAGE];
