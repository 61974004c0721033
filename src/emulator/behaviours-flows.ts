import { assumed, type Behaviour, documented, observed } from './behaviour.ts';

const RUN = 'published run';

const READS: readonly Behaviour[] = [
  observed(
    'workflows',
    '18',
    'The list has names and states, no actions and no enrollment; 100 a page, by number.',
  ),
  observed(
    'workflows',
    '1.4',
    'A workflow that the API cannot read is 403 on GET, FLOW_NOT_FOUND_BY_FLOW_ID in the 207 of a batch, and missing from the list (option unreadableFlows).',
  ),
  observed(
    'workflows',
    '1.4',
    'Service keys see no workflow, not even their own (option serviceKeyFlows; a token can say flows).',
  ),
  observed('workflows', '18', 'Workflows of users are 404, and errors of a 207.'),
  documented(
    'workflows',
    '3.3',
    'Workflows with sensitive properties need crm.objects.<x>.sensitive.read, or .write; highly sensitive ones are never shown.',
  ),
  observed('workflows', '11.1', 'On lower tiers every call is 403 MISSING_SCOPES.'),
  observed('workflows', RUN, 'An input of batch/read without its type is 400.'),
  assumed(
    'workflows',
    ['FLOW_ERROR', 'FLOW_DENIED_CATEGORY'],
    'Codes begin with FlowApiStandardFriendlyError; the category of the 403.',
  ),
  assumed('workflows', ['FLOWS_PER_PAGE', 'FLOW_BATCH_INPUTS'], 'Sizes of pages and batches.'),
  assumed(
    'workflows',
    ['USER_FLOWS_ANSWER'],
    'Workflows of users are never in the list unless the option says so.',
  ),
  observed('workflows', RUN, 'email-campaigns without a flowId is 400.'),
  assumed('workflows', ['CAMPAIGN_OF_EMAIL'], 'The campaign of an e-mail that does not name it.'),
];

const WRITES: readonly Behaviour[] = [
  documented(
    'workflows',
    '4.3',
    'A create answers PENDING, the next reads, too (option pendingReads); a PUT meanwhile is 400.',
  ),
  documented(
    'workflows',
    '11.2',
    'A create needs type, flowType, objectTypeId, isEnabled and actions; the rest has defaults. CONTACT_FLOW is for 0-1 only.',
  ),
  documented('workflows', '11.1', 'PUT replaces everything: what is not sent is gone, the enrollment, too.'),
  documented(
    'workflows',
    '11.2',
    'PUT refuses dataSources, createdAt and updatedAt; data sources stay as they are.',
  ),
  observed(
    'workflows',
    '18',
    'PUT with a stale revisionId is 400 INVALID_REVISION_ID_IN_PUT_REQUEST; each PUT moves it.',
  ),
  observed(
    'workflows',
    '18',
    'An action id that an earlier revision had cannot come back: new actions take ids from nextAvailableActionId upward.',
  ),
  observed('workflows', '18', 'An action cannot change its type: 400 BAD_REQUEST / FLOW_UPDATE_BAD_REQUEST.'),
  observed(
    'workflows',
    '11.4',
    'Action ids are unique, connections lead to actions and are never {}, every action can be reached.',
  ),
  observed('workflows', '11.2', 'The server raises actionTypeVersion of new actions.'),
  documented('workflows', '11.1', 'DELETE is permanent.'),
  observed('workflows', 'recorded bodies', 'revisionId starts at 1; nextAvailableActionId never goes back.'),
  assumed(
    'workflows',
    ['PENDING_READS', 'PENDING_AT_MOST', 'PENDING_REFUSED'],
    'How long PENDING lasts: so many reads, a minute at most; a PUT is taken once a read has said COMPLETE. The code of a PUT meanwhile.',
  ),
  assumed('workflows', ['FLOW_CREATE_REFUSED'], 'The code of a refused create.'),
  assumed('workflows', ['FIRST_FLOW_ID', 'UNNAMED_FLOW'], 'Ids of new workflows; the name of one without.'),
  assumed('workflows', ['ACTION_ID'], 'Action ids are whole numbers.'),
  assumed('workflows', ['RETYPED_ACTION_TYPE_REFUSED'], 'Nor can an action change its actionTypeId.'),
  assumed('workflows', ['PUT_REQUIRES'], 'Which fields a PUT needs, as far as the workflow shows them.'),
  assumed('workflows', ['LIST_BRANCHES', 'STATIC_BRANCHES'], 'Caps on branches.'),
  assumed('workflows', ['VALUE_TYPES_REFUSED'], 'Values of unknown types are refused.'),
  assumed(
    'workflows',
    ['CHECKED_TARGETS', 'STATIC_LISTS_ONLY'],
    'New references must lead somewhere (option missingTargets); lists that actions fill are static. What the workflow shows already is taken back.',
  ),
  assumed('workflows', ['LATEST_ACTION_VERSIONS'], 'The latest versions of actions.'),
];

const OTHERS: readonly Behaviour[] = [
  documented(
    'owners',
    '13',
    'Owners are of type PERSON or QUEUE and show their teams; bodies are as seeded.',
  ),
  documented('owners', '3.3', 'The scope automation reads owners, too, under the path of v3.'),
  documented('users and teams', '13', 'Users are read in pages, by id or e-mail; teams all at once.'),
  documented('forms', '12', 'Only formType hubspot unless formTypes says otherwise; archived ones apart.'),
  observed('associations', '9', 'Labels show category, typeId and label; their names show in schemas only.'),
  documented(
    'schemas',
    '8',
    'Custom objects, with properties and associations unless a query leaves them out; a standard object by its name.',
  ),
  assumed(
    'users and teams',
    ['USERS_PER_PAGE', 'FORMS_PER_PAGE', 'EMAILS_PER_PAGE', 'EMAIL_SCOPES'],
    'Sizes of pages of users, forms and e-mails; the scopes that read e-mails.',
  ),
];

/** Workflows, and what they refer to; rows as in behaviours.ts. */
export const FLOW_BEHAVIOURS: readonly Behaviour[] = [...READS, ...WRITES, ...OTHERS];
