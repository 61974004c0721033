import type { FieldsShape, ValueShape } from '../../core/shape.ts';
import { sameFilter } from '../../filter/index.ts';
import { filterWords, mergeSteps, sameSteps, stepsChart, stepsWords } from '../../workflow/compare/index.ts';
import { sameEnroll } from '../../workflow/index.ts';

const filter: ValueShape = { is: 'value', same: sameFilter, words: filterWords };

const plain: ValueShape = { is: 'value' };

/** What a workflow has (reference 11.2). What YAML does not say is the portal's. */
export const workflowShape: FieldsShape = {
  is: 'fields',
  of: {
    name: plain,
    description: { is: 'value', absent: '' },
    objectType: { is: 'value', fixed: 'HubSpot never changes what a workflow is about' },
    flowType: { is: 'value', fixed: 'HubSpot never changes the type of a workflow', absent: 'WORKFLOW' },
    enroll: { is: 'value', same: sameEnroll },
    unenroll: plain,
    goal: filter,
    suppress: plain,
    suppressWhen: filter,
    schedule: plain,
    timeWindows: plain,
    blockedDates: plain,
    fetch: plain,
    canEnrollFromSalesforce: plain,
    settings: plain,
    steps: {
      is: 'value',
      same: sameSteps,
      merge: mergeSteps,
      // a workflow that waits for others is made without steps
      startsAs: [],
      words: stepsWords,
      chart: stepsChart,
    },
    detached: { is: 'value', same: sameSteps },
    customProperties: plain,
    raw: plain,
    // last: everything else is there before anybody is enrolled
    enabled: { is: 'value', absent: false, startsAs: false },
  },
};
