import type { Json } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form } from '../../core/form.ts';
import { equalForms, isList, isMap } from '../../core/form.ts';
import { sameFilter, sameJson } from '../../filter/index.ts';
import { type Codec, reference, textOf } from '../steps/codec.ts';
import type { Lifting, Lowering } from '../steps/context.ts';
import { hasOnly, stringsIn } from '../steps/json.ts';
import { UNFIT, type Unfit } from '../steps/part.ts';
import { eventAnchor } from './anchor.ts';
import { blockedDates } from './calendar.ts';
import { enroll, sameEnroll } from './criteria.ts';
import { eachOf, faithful } from './faithful.ts';
import { fetch } from './fetch.ts';
import { filter } from './filters.ts';
import { schedule } from './schedule.ts';
import { timeWindows } from './time-windows.ts';

export type FlowType = 'CONTACT_FLOW' | 'PLATFORM_FLOW';

/** One thing that a workflow says beside its steps: a field of the form, a field of the body. */
export interface Unit {
  readonly field: string;
  readonly key: string;
  readonly codec: Codec;
  /** Whether its codec has words for everything. */
  readonly isWhole?: true;
  /** What HubSpot has when nothing was ever said (reference 11.2). */
  readonly usual?: Json;
  /** Whether a body that makes a workflow needs it, and of which type. */
  readonly needed?: true | FlowType;
  /** The only type of workflow that has it. */
  readonly only?: FlowType;
  same?(a: Form, b: Form): boolean;
}

const text: Codec = {
  lift: json => (typeof json === 'string' ? json : undefined),
  lower: textOf,
  expand: tree => tree,
  contract: form => form,
  check: () => [],
};

const flag: Codec = {
  lift: json => (typeof json === 'boolean' ? json : undefined),
  lower: form => form === true,
  expand: tree => tree,
  contract: form => form,
  check: () => [],
};

const texts: Codec = {
  lift(json) {
    const entries = isObject(json) ? Object.entries(json) : [];
    const isPlain = isObject(json) && entries.every(([, value]) => typeof value === 'string');
    return isPlain ? new Map(entries.map(([key, value]) => [key, String(value)])) : undefined;
  },
  lower: form => Object.fromEntries(isMap(form) ? [...form].map(([key, value]) => [key, textOf(value)]) : []),
  expand: tree => tree,
  contract: form => form,
  check: () => [],
};

/** Workflows know lists by numbers, everything else by text (reference 11.2): the same ids, as far as we know (U). */
const suppressedList: Codec = {
  ...reference('list'),
  lift: (json, at) =>
    typeof json === 'number' && Number.isSafeInteger(json)
      ? at.window.ref('list', undefined, String(json))
      : undefined,
  lower(form, at) {
    const id = reference('list').lower(form, at);
    return typeof id === 'string' && /^\d{1,15}$/.test(id) ? Number(id) : id;
  },
};

const ALL = 'all';
const flows = eachOf(reference('workflow'), 'all, or [nurture_leads]');

/** Workflows that a contact leaves on being enrolled: `all`, or a list of them. */
const unenroll: Codec = {
  lift(json, at) {
    if (!isObject(json) || !hasOnly(json, 'type', 'flowIds')) return undefined;
    const ids = stringsIn(json.flowIds);
    if (json.type === ALL.toUpperCase()) return ids?.length === 0 ? ALL : undefined;
    return json.type === 'SELECTIVE' ? flows.lift(json.flowIds ?? null, at) : undefined;
  },
  lower: (form, at) =>
    form === ALL ? { type: 'ALL', flowIds: [] } : { type: 'SELECTIVE', flowIds: flows.lower(form, at) },
  expand: (tree, at) => (tree === ALL ? tree : flows.expand(tree, at)),
  contract: (form, at) => (form === ALL ? form : flows.contract(form, at)),
  check: (tree, at) => (tree === ALL ? [] : flows.check(tree, at)),
};

/** Everything but steps and what a workflow is about, in the order in which it is written. */
export const UNITS: readonly Unit[] = [
  { field: 'name', key: 'name', codec: text },
  { field: 'description', key: 'description', codec: text, usual: '' },
  { field: 'enabled', key: 'isEnabled', codec: flag },
  { field: 'enroll', key: 'enrollmentCriteria', codec: enroll, isWhole: true, same: sameEnroll },
  { field: 'unenroll', key: 'unEnrollmentSetting', codec: unenroll, only: 'CONTACT_FLOW' },
  {
    field: 'goal',
    key: 'goalFilterBranch',
    codec: filter,
    isWhole: true,
    only: 'CONTACT_FLOW',
    same: sameFilter,
  },
  {
    field: 'suppress',
    key: 'suppressionListIds',
    codec: eachOf(suppressedList, '[do_not_route]'),
    usual: [],
    needed: 'CONTACT_FLOW',
    only: 'CONTACT_FLOW',
  },
  {
    field: 'suppressWhen',
    key: 'suppressionFilterBranch',
    codec: filter,
    isWhole: true,
    only: 'PLATFORM_FLOW',
    same: sameFilter,
  },
  { field: 'schedule', key: 'enrollmentSchedule', codec: schedule, isWhole: true },
  { field: 'timeWindows', key: 'timeWindows', codec: timeWindows, usual: [], needed: true },
  { field: 'blockedDates', key: 'blockedDates', codec: blockedDates, usual: [], needed: true },
  { field: 'eventAnchor', key: 'eventAnchor', codec: eventAnchor, isWhole: true, only: 'CONTACT_FLOW' },
  { field: 'fetch', key: 'dataSources', codec: fetch, usual: [], needed: true },
  {
    field: 'canEnrollFromSalesforce',
    key: 'canEnrollFromSalesforce',
    codec: flag,
    usual: false,
    needed: 'CONTACT_FLOW',
    only: 'CONTACT_FLOW',
  },
  { field: 'customProperties', key: 'customProperties', codec: texts, usual: {}, needed: true },
];

/**
 * `goal: {}`, `schedule: {}`, `unenroll: []`: there is to be none. PUT without the field clears it: documented for
 * enrollmentCriteria only (reference 11.2, D), a guess for the others (U).
 */
export function isNone(unit: Unit, form: Form): boolean {
  const isEmpty = (isMap(form) && form.size === 0) || (isList(form) && form.length === 0);
  return unit.usual === undefined && isEmpty;
}

/**
 * The form of what a body has: nothing for what goes without saying. `unfit`: there are no words for it.
 */
export function liftUnit(unit: Unit, json: Json | undefined, at: Lifting): Form | undefined | Unfit {
  const { usual, codec, isWhole } = unit;
  if (json === undefined || json === null || (usual !== undefined && sameJson(json, usual))) return undefined;
  const form = isWhole === true ? codec.lift(json, at) : faithful(codec, json, at);
  if (form === undefined) return UNFIT;
  return isNone(unit, form) ? undefined : form;
}

/** What a body gets: undefined where it is to have nothing. */
export function lowerUnit(unit: Unit, form: Form, at: Lowering): Json | undefined {
  return isNone(unit, form) ? undefined : unit.codec.lower(form, at);
}

/** Whether two forms of it mean the same. */
export function sameUnit({ same = equalForms }: Unit, a: Form, b: Form): boolean {
  return same(a, b);
}
