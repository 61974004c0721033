import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { equalForms, isList, isMap } from '../../core/form.ts';
import { sameFilter } from '../../filter/index.ts';
import { type Codec, finding, textOf } from '../steps/codec.ts';
import { below, type Finding, type Lifting, type Lowering, type Place } from '../steps/context.ts';
import { isArray } from '../steps/json.ts';
import { changed, eachOf, faithful, mapWith, orRaw, unknownKeys } from './faithful.ts';
import { event, filter, isMembership, trigger } from './filters.ts';

/*
 * Who is enrolled (reference 11.3): `when` is LIST_BASED, `trigger` EVENT_BASED, where `when` narrows it down; `manual`
 * and `dataset` are the others.
 */

const events = eachOf(event, '[{ created: true }]');
const members = eachOf(filter, '[{ list: mql_waiting }]');
const triggers = eachOf(trigger, '[{ lifecyclestage: [marketingqualifiedlead] }]');

interface Kind {
  readonly type: string;
  /** The word that it is known by. */
  readonly word: string;
  readonly keys: readonly string[];
  /** What goes without saying. */
  readonly usual: JsonObject;
  lift(body: JsonObject, at: Lifting): readonly (readonly [string, Form | undefined])[];
  lower(form: FormMap, at: Lowering): JsonObject;
}

const KINDS: readonly Kind[] = [
  {
    type: 'EVENT_BASED',
    word: 'trigger',
    keys: ['when', 'trigger', 'reEnroll'],
    usual: { eventFilterBranches: [], listMembershipFilterBranches: [] },
    lift({ eventFilterBranches, listMembershipFilterBranches, refinementCriteria }, at) {
      const happened = events.lift(eventFilterBranches ?? null, at);
      const joined = members.lift(listMembershipFilterBranches ?? null, at);
      const isWhole = isList(happened) && isList(joined);
      return [
        ['trigger', isWhole ? [...happened, ...joined] : undefined],
        ...(refinementCriteria === undefined ? [] : [['when', filter.lift(refinementCriteria, at)] as const]),
      ];
    },
    lower(form, at) {
      const all = listAt(form, 'trigger');
      const when = form.get('when');
      return {
        eventFilterBranches: events.lower(
          all.filter(one => !isMembership(one)),
          at,
        ),
        listMembershipFilterBranches: members.lower(all.filter(isMembership), at),
        ...(when === undefined ? {} : { refinementCriteria: filter.lower(when, at) }),
      };
    },
  },
  {
    type: 'LIST_BASED',
    word: 'when',
    keys: ['when', 'reEnroll', 'reEnrollWhen', 'unenrollWhenNotMet'],
    usual: { reEnrollmentTriggersFilterBranches: [], unEnrollObjectsNotMeetingCriteria: false },
    lift(
      {
        listFilterBranch,
        reEnrollmentTriggersFilterBranches: again,
        unEnrollObjectsNotMeetingCriteria: leave,
      },
      at,
    ) {
      return [
        ['when', filter.lift(listFilterBranch ?? null, at)],
        ...(isArray(again) && again.length === 0
          ? []
          : [['reEnrollWhen', triggers.lift(again ?? null, at)] as const]),
        ...(leave === false ? [] : [['unenrollWhenNotMet', leave === true ? true : undefined] as const]),
      ];
    },
    lower: (form, at) => ({
      listFilterBranch: filter.lower(form.get('when') ?? null, at),
      reEnrollmentTriggersFilterBranches: triggers.lower(listAt(form, 'reEnrollWhen'), at),
      unEnrollObjectsNotMeetingCriteria: form.get('unenrollWhenNotMet') === true,
    }),
  },
  {
    type: 'MANUAL',
    word: 'manual',
    keys: ['manual', 'reEnroll'],
    usual: {},
    lift: () => [['manual', true]],
    lower: () => ({}),
  },
  {
    type: 'DATASET',
    word: 'dataset',
    keys: ['dataset', 'reEnroll'],
    usual: {},
    lift: ({ datasetId, subviewId }) => [['dataset', liftDataset(datasetId, subviewId)]],
    lower: form => lowerDataset(form.get('dataset') ?? null),
  },
];

function listAt(form: FormMap, key: string): readonly Form[] {
  const list = form.get(key);
  return isList(list) ? list : [];
}

function liftDataset(id: Json | undefined, subview: Json | undefined): Form | undefined {
  if (typeof id !== 'string' || (typeof subview !== 'string' && subview !== undefined)) return undefined;
  return mapWith(['id', id], ['subview', subview]);
}

function lowerDataset(form: Form): JsonObject {
  const subview = isMap(form) ? form.get('subview') : undefined;
  return {
    datasetId: textOf(isMap(form) ? form.get('id') : form),
    ...(subview === undefined ? {} : { subviewId: textOf(subview) }),
  };
}

/** The kind that a form, or what somebody wrote, is of. */
function kindOf(form: Form): Kind | undefined {
  return isMap(form) ? KINDS.find(({ word }) => form.has(word)) : undefined;
}

const whole: Codec = {
  lift(json, at) {
    if (!isObject(json)) return undefined;
    const kind = KINDS.find(({ type }) => type === json.type);
    const again = json.shouldReEnroll;
    if (kind === undefined || typeof again !== 'boolean') return undefined;
    const entries = kind.lift(json, at);
    if (entries.some(([, form]) => form === undefined)) return undefined;
    return inOrder(new Map<string, Form | undefined>([...entries, ['reEnroll', again ? true : undefined]]));
  },
  lower(form, at) {
    const kind = kindOf(form);
    if (kind === undefined || !isMap(form)) return {};
    return { shouldReEnroll: form.get('reEnroll') === true, ...kind.lower(form, at), type: kind.type };
  },
  expand(tree, at) {
    const expanded = changed(tree, {
      when: value => filter.expand(value, at),
      trigger: value => eventsFirst(events.expand(value, at)),
      reEnrollWhen: value => triggers.expand(value, at),
      dataset: value => (isMap(value) ? value : new Map([['id', textOf(value)]])),
    });
    return isMap(expanded)
      ? inOrder(new Map([...expanded].filter(([key, value]) => !isUsual(key, value))))
      : tree;
  },
  contract: (form, at) =>
    changed(form, {
      when: value => filter.contract(value, at),
      trigger: value => events.contract(value, at),
      reEnrollWhen: value => triggers.contract(value, at),
      dataset: value => (isMap(value) && value.size === 1 ? (value.get('id') ?? value) : value),
    }),
  check: checkEnroll,
};

/** HubSpot keeps lists that enroll apart from events. */
function eventsFirst(form: Form): Form {
  return isList(form) ? [...form.filter(one => !isMembership(one)), ...form.filter(isMembership)] : form;
}

/** What means the same left out. */
function isUsual(key: string, value: Form): boolean {
  return value === false ? key !== 'manual' : key === 'reEnrollWhen' && isList(value) && value.length === 0;
}

const ORDER = ['when', 'trigger', 'manual', 'dataset', 'reEnroll', 'reEnrollWhen', 'unenrollWhenNotMet'];

function inOrder(form: ReadonlyMap<string, Form | undefined>): FormMap {
  const rest = [...form.keys()].filter(key => !ORDER.includes(key));
  return mapWith(...[...ORDER, ...rest].map(key => [key, form.get(key)] as const));
}

function checkEnroll(tree: Form, at: Place): readonly Finding[] {
  if (!isMap(tree)) return unknownKeys(tree, ORDER);
  if (tree.size === 0) return [];
  const kind = kindOf(tree);
  if (kind === undefined)
    return [
      ...unknownKeys(tree, ORDER),
      ...finding('it is not said who is enrolled', 'write when:, trigger:, manual: true or dataset:'),
    ];
  const words = KINDS.map(({ word }) => word).filter(word => tree.has(word) && !kind.keys.includes(word));
  return [
    ...words.map(word => ({
      message: `${kind.word} and ${word} cannot stand together`,
      path: [word],
      fix: `keep one of them`,
    })),
    ...[...tree].flatMap(([key, value]) =>
      words.includes(key) ? [] : below(checkEntry(kind, key, value, at), key),
    ),
  ];
}

function checkEntry(kind: Kind, key: string, value: Form, at: Place): readonly Finding[] {
  if (!ORDER.includes(key)) return finding(`"${key}" means nothing here`, `allowed: ${kind.keys.join(', ')}`);
  if (!kind.keys.includes(key) && !isUsual(key, value))
    return finding(`HubSpot knows this with when: alone, not with ${kind.word}:`, 'delete this line');
  switch (key) {
    case 'when':
      return filter.check(value, at);
    case 'trigger':
      return isList(value) && value.length === 0
        ? finding('nothing enrolls', 'name an event, or write manual: true')
        : events.check(value, at);
    case 'reEnrollWhen':
      return triggers.check(value, at);
    case 'dataset':
      return isMap(value) && !value.has('id') ? finding('it has no id', 'write dataset: and its id') : [];
    case 'manual':
      return value === true ? [] : finding('manual takes true', 'write manual: true');
    default:
      return typeof value === 'boolean' ? [] : finding('this is true or false');
  }
}

const orWordForWord = orRaw(whole);

export const enroll: Codec = {
  ...orWordForWord,
  lift(json, at) {
    const kind = isObject(json) ? KINDS.find(({ type }) => type === json.type) : undefined;
    if (kind === undefined || !isObject(json)) return orWordForWord.lift(json, at);
    const spoken = Object.fromEntries(Object.entries(json).filter(([, value]) => value !== null));
    const form = faithful(whole, { shouldReEnroll: false, ...kind.usual, ...spoken }, at);
    return form ?? orWordForWord.lift(json, at);
  },
};

/** Whether two enrolments mean the same: the order of what enrolls does not count. */
export function sameEnroll(a: Form, b: Form): boolean {
  if (!isMap(a) || !isMap(b)) return equalForms(a, b);
  const [left, right] = [a, b].map(form => new Map([...form].filter(([key, value]) => !isUsual(key, value))));
  const keys = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]);
  return [...keys].every(key => sameEntry(left?.get(key), right?.get(key)));
}

function sameEntry(a: Form | undefined, b: Form | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (!isList(a) || !isList(b)) return sameFilter(a, b);
  const rest = [...b];
  return (
    a.length === b.length &&
    a.every(one => {
      const index = rest.findIndex(other => sameFilter(one, other));
      return index >= 0 && rest.splice(index, 1).length > 0;
    })
  );
}
