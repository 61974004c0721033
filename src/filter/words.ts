import type { Json, JsonObject } from '../core/call.ts';
import type { Usual } from './departures.ts';

/** A filter that is not about a property: the word that begins it, and where the rest of its body goes. */
export interface Word {
  readonly word: string;
  readonly filterType: string;
  readonly main: Main;
  /** Fields that the word itself says. */
  readonly implied?: JsonObject;
  /** Fields beside the main one, under HubSpot's names, with what is usual. */
  readonly usual: Usual;
  /** A field that stands under another name here, and tells this word from another one like it. */
  readonly telling?: { readonly key: string; readonly field: string };
  /** A list of properties with operations. */
  readonly lines?: string;
  /** An operation on what was answered. */
  readonly comparison?: string;
  /** Fields without which HubSpot has no such filter. */
  readonly required?: readonly string[];
}

export interface Main {
  readonly field: string;
  /** What its ids stand for. */
  readonly kind?: string;
  readonly many?: boolean;
  /** Without it, any: written `any`. */
  readonly optional?: boolean;
}

/** How often and when: as HubSpot has it. */
const REFINED: Usual = { coalescingRefineBy: undefined, pruningRefineBy: undefined };

const anyForm: Main = { field: 'formId', kind: 'form', optional: true };
const page = { key: 'page', field: 'pageId' };
const submitted = { operator: 'FILLED_OUT' };
const notSubmitted = { operator: 'NOT_FILLED_OUT' };
const list: Main = { field: 'listId', kind: 'list' };

const simple = (
  word: string,
  filterType: string,
  main: Main,
  usual: Usual = {},
  more: Partial<Word> = {},
): Word => ({ word, filterType, main, usual, ...more });

const operator = (usual: Json | undefined): Usual => ({ operator: usual });

/** Every filter of reference 10 whose shape is known; an operator that is named is the one that goes without saying. */
export const WORDS: readonly Word[] = [
  simple('list', 'IN_LIST', list, {}, { implied: { operator: 'IN_LIST' } }),
  simple('notInList', 'IN_LIST', list, {}, { implied: { operator: 'NOT_IN_LIST' } }),
  simple('formSubmitted', 'FORM_SUBMISSION_ON_PAGE', anyForm, REFINED, { implied: submitted, telling: page }),
  simple('formSubmitted', 'FORM_SUBMISSION', anyForm, REFINED, { implied: submitted }),
  simple('formNotSubmitted', 'FORM_SUBMISSION_ON_PAGE', anyForm, REFINED, {
    implied: notSubmitted,
    telling: page,
  }),
  simple('formNotSubmitted', 'FORM_SUBMISSION', anyForm, REFINED, { implied: notSubmitted }),
  simple(
    'pageView',
    'PAGE_VIEW',
    { field: 'pageUrl' },
    {
      ...operator('HAS_PAGEVIEW_EQ'),
      enableTracking: undefined,
      ...REFINED,
    },
  ),
  simple(
    'emailEvent',
    'EMAIL_EVENT',
    { field: 'emailId', kind: 'email' },
    { ...operator(undefined), level: undefined, appId: undefined, clickUrl: undefined, ...REFINED },
    { required: ['operator'] },
  ),
  simple(
    'emailSubscriptions',
    'EMAIL_SUBSCRIPTION',
    { field: 'subscriptionIds', kind: 'subscription', many: true },
    { acceptedStatuses: undefined, subscriptionType: undefined },
    { required: ['acceptedStatuses'] },
  ),
  simple(
    'communicationSubscriptions',
    'COMMUNICATION_SUBSCRIPTION',
    { field: 'subscriptionIds', kind: 'subscription', many: true },
    {
      channel: undefined,
      acceptedOptStates: undefined,
      subscriptionType: undefined,
      businessUnitId: undefined,
    },
    { required: ['channel', 'acceptedOptStates'] },
  ),
  simple('cta', 'CTA', { field: 'ctaName' }, { ...operator('HAS_CLICKED_CTA'), ...REFINED }),
  simple('legacyEvent', 'EVENT', { field: 'eventId' }, { ...operator('HAS_EVENT'), ...REFINED }),
  simple('integrationEvent', 'INTEGRATION_EVENT', { field: 'eventTypeId' }, {}, { lines: 'filterLines' }),
  simple('eventFilter', 'UNIFIED_EVENTS', { field: 'eventTypeId', optional: true }, REFINED, {
    lines: 'filterLines',
  }),
  simple('privacy', 'PRIVACY', { field: 'privacyName' }, operator('PRIVACY_CONSENT_GRANTED')),
  simple('survey', 'SURVEY_MONKEY', { field: 'surveyId' }, operator('HAS_RESPONDED_TO_SURVEY')),
  simple(
    'surveyAnswer',
    'SURVEY_MONKEY_VALUE',
    { field: 'surveyId' },
    {
      surveyQuestion: undefined,
      surveyAnswerRowId: undefined,
      surveyAnswerColId: undefined,
      ...operator('HAS_ANSWERED_SURVEY_QUESTION_WITH_VALUE'),
    },
    { comparison: 'valueComparison', required: ['surveyQuestion', 'valueComparison'] },
  ),
  simple('webinar', 'WEBINAR', { field: 'webinarId', optional: true }, operator('HAS_WEBINAR_REGISTRATION')),
  simple(
    'adsSearch',
    'ADS_SEARCH',
    { field: 'searchTerms', many: true },
    { ...operator('CONTAINS'), entityType: undefined, searchTermType: undefined, adNetwork: undefined },
    { required: ['entityType', 'searchTermType', 'adNetwork'] },
  ),
  simple('adsSeen', 'ADS_TIME', { field: 'pruningRefineBy' }),
  simple('constant', 'CONSTANT', { field: 'shouldAccept' }, { source: undefined }),
  simple(
    'associatedInList',
    'ASSOCIATION',
    list,
    {
      ...operator('IN_LIST'),
      toObjectTypeId: undefined,
      toObjectType: undefined,
      associationTypeId: undefined,
      associationCategory: undefined,
      ...REFINED,
    },
    { required: ['associationTypeId', 'associationCategory'] },
  ),
  simple('campaignInfluenced', 'CAMPAIGN_INFLUENCED', { field: 'campaignId' }),
];

const names: ReadonlySet<string> = new Set(WORDS.map(({ word }) => word));

export const wordNames: readonly string[] = [...names];

/** The keys that may stand beside a word. */
export function besideWord(word: string): readonly string[] {
  return WORDS.filter(one => one.word === word).flatMap(({ usual, telling, lines, comparison }) => [
    ...Object.keys(usual),
    ...(telling ? [telling.key] : []),
    ...(lines === undefined ? [] : ['where']),
    ...(comparison === undefined ? [] : [comparison]),
  ]);
}
