import type { Form, FormMap } from '../../core/form.ts';
import { isMap } from '../../core/form.ts';
import type { FieldsShape, ValueShape } from '../../core/shape.ts';
import { equalSpelling, sameFilter, sayFilter } from '../../filter/index.ts';
import {
  enrollWords,
  filterWords,
  mergeSteps,
  sameSteps,
  stepsChart,
  stepsWords,
} from '../../workflow/compare/index.ts';
import { sameEnroll } from '../../workflow/index.ts';
import { sameNames } from '../object-type.ts';

/** `goal: {}`: there is to be none, which is how HubSpot shows what was never said. */
const nothing: FormMap = new Map();
const none: Form = [];

function isSomething(form: Form | undefined): form is Form {
  return form !== undefined && !(isMap(form) && form.size === 0);
}

const filter: ValueShape = {
  is: 'value',
  absent: nothing,
  same: sameFilter,
  words: (before, after) =>
    isSomething(after)
      ? filterWords(isSomething(before) ? before : undefined, after)
      : isSomething(before)
        ? [`- ${sayFilter(before)}`]
        : [],
};

const plain: ValueShape = { is: 'value' };
const map: ValueShape = { is: 'value', absent: nothing };
const list: ValueShape = { is: 'value', absent: none, same: sameNames };

/** What a workflow has (reference 11.2). What YAML does not say is the portal's. */
export const workflowShape: FieldsShape = {
  is: 'fields',
  of: {
    name: plain,
    description: { is: 'value', absent: '' },
    objectType: {
      is: 'value',
      same: sameNames,
      fixed: 'HubSpot never changes what a workflow is about',
    },
    type: { is: 'value', fixed: 'HubSpot never changes the type of a workflow' },
    flowType: { is: 'value', fixed: 'HubSpot never changes the type of a workflow', absent: 'WORKFLOW' },
    enroll: { is: 'value', absent: nothing, same: sameEnroll, words: enrollWords },
    unenroll: list,
    goal: filter,
    suppress: list,
    suppressWhen: filter,
    schedule: map,
    timeWindows: list,
    blockedDates: list,
    eventAnchor: map,
    fetch: {
      is: 'value',
      absent: nothing,
      // a label that the portal does not show is known by its id
      same: equalSpelling,
      fixed: 'HubSpot takes what a workflow fetches when it is made, and never changes it',
    },
    canEnrollFromSalesforce: { is: 'value', absent: false },
    steps: {
      is: 'value',
      same: sameSteps,
      merge: mergeSteps,
      // a workflow that waits for others is made without steps
      startsAs: [],
      words: stepsWords,
      chart: stepsChart,
    },
    detached: { is: 'value', absent: none, same: sameSteps },
    customProperties: map,
    raw: plain,
    // last: everything else is there before anybody is enrolled
    enabled: { is: 'value', absent: false, startsAs: false },
  },
};
