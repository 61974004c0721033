import { BEHAVIOURS } from '../../src/emulator/behaviours.ts';
import { code, codes, page, table } from './markdown.ts';

interface Guess {
  readonly file: string;
  /** Name of the constant or function that holds it. */
  readonly name: string;
  readonly what: string;
}

/** Where the tool does something that no source about HubSpot settles. `test/docs` looks for comments that are missing here. */
export const GUESSES: readonly Guess[] = [
  {
    file: 'src/kinds/label.ts',
    name: 'longestLabel',
    what: 'Labels have at most 250 characters. The longest one seen has 124.',
  },
  {
    file: 'src/kinds/label.ts',
    name: 'longestName',
    what: 'Names have at most 100 characters. The longest one seen has 99.',
  },
  {
    file: 'src/kinds/audit-words.ts',
    name: 'auditWords',
    what: 'What the audit log calls properties, lists and workflows, and that it names them by id or name. It decides only who is named.',
  },
  {
    file: 'src/run/drift/read-deeds.ts',
    name: 'pageSize',
    what: 'A page of the audit log holds 100 entries; `occurredAfter` takes a time as `2026-11-22T12:00:00Z`.',
  },
  {
    file: 'src/kinds/scopes.ts',
    name: 'baseScopes',
    what: 'Which scope writes properties of leads: `crm.objects.leads.write`.',
  },
  {
    file: 'src/kinds/settings.ts',
    name: 'settingsLink',
    what: 'The address of a property in HubSpot, as browsers show it.',
  },
  {
    file: 'src/kinds/property/known.ts',
    name: 'known',
    what: 'Which properties every portal has. For contacts from a fresh portal; for companies, deals and tickets from general knowledge.',
  },
  {
    file: 'src/kinds/propertyGroup/known.ts',
    name: 'knownGroups',
    what: 'Which property groups every portal has. For contacts from a fresh portal; for companies, deals and tickets from general knowledge.',
  },
  {
    file: 'src/kinds/propertyGroup/index.ts',
    name: 'creatableName',
    what: 'Names of new groups begin with a small letter and hold small letters, digits, `_` and `.`.',
  },
  {
    file: 'src/kinds/property/steps.ts',
    name: 'largestBatch',
    what: 'A batch creates at most 100 properties.',
  },
  {
    file: 'src/kinds/property/formula/tokens.ts',
    name: 'PIECES',
    what: 'A backslash escapes a quote in a text of a formula.',
  },
  {
    file: 'src/kinds/property/formula/literals.ts',
    name: 'writeString',
    what: 'Texts of formulas are written in double quotes when single ones would need an escape.',
  },
  {
    file: 'src/kinds/property/probes.ts',
    name: 'propertyProbes',
    what: 'Records that have one option of several are found with CONTAINS_TOKEN.',
  },
  {
    file: 'src/kinds/property/check-options.ts',
    name: 'checkLabels',
    what: 'HubSpot may or may not take two options with one label: it is a warning.',
  },
  {
    file: 'src/kinds/property/refuses.ts',
    name: 'isCalculated',
    what: 'A property with a formula cannot be turned into one without: no field of a PATCH would do it.',
  },
  {
    file: 'src/kinds/property/uncreatable.ts',
    name: 'twinOptions',
    what: 'A new property whose options share a label is not tried, because HubSpot may refuse it.',
  },
  {
    file: 'src/kinds/pipeline/uncreatable.ts',
    name: 'createsWithoutClosedStage',
    what: 'A ticket pipeline without a closed stage cannot be created. HubSpot refuses to take the last closed stage away; what it says to a new pipeline is not known.',
  },
  {
    file: 'src/kinds/pipeline/index.ts',
    name: 'pipelineLink',
    what: 'The address of a pipeline in HubSpot, as browsers show it.',
  },
  {
    file: 'src/kinds/stages/metadata.ts',
    name: 'metadataField',
    what: 'Stages of custom objects have `state`; those of leads, orders, services and the like have metadata that is taken as it stands.',
  },
  {
    file: 'src/kinds/lifecycleStage/steps.ts',
    name: 'lifecycleSteps',
    what: 'With `write: api`: the pipelines API changes lifecycle stages. Whether what is done to contacts reaches companies is not known, so companies are read again before anything is sent about them.',
  },
  {
    file: 'src/kinds/propertyValidation/index.ts',
    name: 'byHand',
    what: 'The API cannot take a validation rule away: there is no DELETE.',
  },
  {
    file: 'src/kinds/propertyValidation/rules.ts',
    name: 'unknown',
    what: 'What DECIMAL, WHITESPACE, DAYS_OF_WEEK and the rules about durations take: whatever is written is sent.',
  },
  {
    file: 'src/filter/nodes.ts',
    name: 'OPERATOR_OF_OTHER_BRANCHES',
    what: "The `filterBranchOperator` of NOT_ALL, NOT_ANY and RESTRICTED is the type's own name.",
  },
  {
    file: 'src/filter/word-filter.ts',
    name: 'ANY',
    what: 'A filter on forms, webinars or events without an id means any of them (documented for forms and webinars).',
  },
  {
    file: 'src/filter/words.ts',
    name: 'WORDS',
    what: 'Filters on e-mails name a marketing e-mail; it may be a campaign.',
  },
  {
    file: 'src/workflow/compare/people.ts',
    name: 'changedWait',
    what: 'What becomes of records that wait in a delay which changes or goes: the plan says that it is not known.',
  },
  {
    file: 'src/filter/judge.ts',
    name: 'FITTING',
    what: 'Which operators fit a number, a date or a checkbox: seen to be refused otherwise for texts and enumerations only.',
  },
  {
    file: 'src/workflow/compare/people-risks.ts',
    name: 'enrollsOnEnabling',
    what: 'Whether a workflow that is switched on through the API enrolls records that meet its criteria already: the plan says that it may.',
  },
  {
    file: 'src/workflow/graph/graph-of.ts',
    name: 'graphOf',
    what: 'Of several edges that lead to one action, the first in the order of YAML is STANDARD and the others are GOTO.',
  },
  {
    file: 'src/workflow/enroll/units.ts',
    name: 'isNone',
    what: 'A workflow that is replaced without goal, suppression, schedule, event anchor or what it takes records out of has none any more. HubSpot documents that of `enrollmentCriteria`.',
  },
  {
    file: 'src/workflow/enroll/units.ts',
    name: 'suppressedList',
    what: 'The numbers in `suppressionListIds` are the ids that lists have everywhere else as text.',
  },
  {
    file: 'src/workflow/enroll/body.ts',
    name: 'REFUSED',
    what: 'PUT does without `id`, `nextAvailableActionId` and `crmObjectCreationStatus`.',
  },
  {
    file: 'src/workflow/steps/delay-value.ts',
    name: 'dueCodec',
    what: 'Due times of tasks other than some days on at a time of day: minutes, days of the week, a time zone.',
  },
  {
    file: 'src/workflow/steps/verbs/time.ts',
    name: 'delayUntilLater',
    what: 'A newer delay until a time of the day has in `delay` what due times of tasks have.',
  },
  {
    file: 'src/workflow/steps/verbs/people.ts',
    name: 'DELIVERY',
    what: 'A notice in the app says `delivery_method: APP`, as every published body does.',
  },
  {
    file: 'src/workflow/steps/verbs/people.ts',
    name: 'enrollIn',
    what: 'The action that enrolls in another workflow has its id in `flow_id`.',
  },
  {
    file: 'src/workflow/steps/verbs/people.ts',
    name: 'addToList',
    what: 'Which version a new action has whose type is a long number: the highest that was seen; HubSpot raises lower ones.',
  },
  {
    file: 'src/workflow/steps/verbs/people.ts',
    name: 'SENDERS',
    what: 'Sequences are sent by `SPECIFIC_USER` or `CONTACT_OWNER`.',
  },
  {
    file: 'src/workflow/steps/verbs/records.ts',
    name: 'createNote',
    what: 'The action that makes a note has `note_body` and `pin_note`.',
  },
  {
    file: 'src/workflow/enroll/tokens.ts',
    name: 'PREFIX',
    what: 'HubSpot keeps the names that our data sources have.',
  },
  {
    file: 'src/kinds/list/index.ts',
    name: 'listLink',
    what: 'The address of a list in HubSpot, as browsers show it.',
  },
  {
    file: 'src/kinds/list/reading.ts',
    name: 'together',
    what: 'How many lists can be asked for by id in one call.',
  },
  {
    file: 'src/kinds/list/reading.ts',
    name: 'placesIn',
    what: 'Folders say which lists are in them (`childLists`), as in the models of the official client; lists do not say it.',
  },
  {
    file: 'src/kinds/list/reading.ts',
    name: 'listDetails',
    what: 'Lists are asked for by ids in one parameter, with commas between them.',
  },
  {
    file: 'src/kinds/list/steps.ts',
    name: 'move',
    what: 'A list is put into a folder by ids as text; a new one says its folder as a number.',
  },
  {
    file: 'src/kinds/workflow/stored.ts',
    name: 'isStored',
    what: 'HubSpot keeps a workflow as PUT sent it, apart from its revision and versions of action types: by that we see whether a request whose answer was lost took effect.',
  },
  {
    file: 'src/kinds/workflow/reading.ts',
    name: 'largestBatch',
    what: 'How many workflows can be read in one call.',
  },
  {
    file: 'src/kinds/workflow/reading.ts',
    name: 'uuidOf',
    what: 'A workflow keeps the uuid that it is created with, so that it is known again whatever it is called.',
  },
  {
    file: 'src/kinds/workflow/index.ts',
    name: 'workflowLink',
    what: 'The address of a workflow in HubSpot, as browsers show it.',
  },
  {
    file: 'src/kinds/references/index.ts',
    name: 'user',
    what: 'Actions that name users mean the user ids that the list of owners shows, not owner ids.',
  },
  {
    file: 'src/kinds/references/index.ts',
    name: 'email',
    what: 'Which scope reads marketing e-mails.',
  },
  {
    file: 'src/portal/endpoints.ts',
    name: 'apiVersions',
    what: 'The last supported days of the API versions: HubSpot gives periods, not days.',
  },
  {
    file: 'src/portal/failures.ts',
    name: 'limitOf',
    what: 'Which of the rate limits an answer with status 429 is about.',
  },
  {
    file: 'src/render/fleet/links.ts',
    name: 'portalHome',
    what: 'The address at which a portal begins, as browsers show it.',
  },
];

export function guessesPage(): string {
  const assumed = BEHAVIOURS.filter(({ evidence }) => evidence === 'assumed');
  return page(
    'Guesses',
    'scripts/docs/guesses.ts and src/emulator/behaviours.ts',
    "Where neither HubSpot's documentation nor a published observation says what HubSpot does, the code holds a guess in one place, so that it is easy to correct. If you know better from your portal, please say so.",
    `## In the tool\n\n${table(
      ['guess', 'where'],
      GUESSES.map(({ what, file, name }) => [what, `${code(name)} in [${file}](../../${file})`]),
    )}`,
    `## In the emulator\n\nIn [src/emulator/assumptions.ts](../../src/emulator/assumptions.ts). These lean to the strict side, so that little passes here that HubSpot would refuse.\n\n${table(
      ['area', 'guess', 'constants'],
      assumed.map(({ area, what, constants }) => [area, what, codes(constants ?? [])]),
    )}`,
  );
}
