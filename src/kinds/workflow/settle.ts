import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap } from '../../core/form.ts';
import type { Look } from '../../core/kind.ts';
import { settleEvent, settleFilter, settleTrigger, type Window } from '../../filter/index.ts';
import { isMembership } from '../../workflow/enroll/filters.ts';
import { windowOf } from '../window.ts';
import { objectTypeIn } from './filters.ts';

type Settle = (form: Form) => Form;

/** Filters as `lift` would spell them in this portal: what its time zone and its property types say need not be said. */
export function settleWorkflow(form: FormMap, look: Look): FormMap {
  const objectType = objectTypeIn(form);
  const window: Window = windowOf(look);
  const filter: Settle = one => settleFilter(one, objectType, window);
  const settles: Readonly<Record<string, Settle>> = {
    enroll: enroll =>
      within(enroll, {
        when: filter,
        trigger: each(one => (isMembership(one) ? filter(one) : settleEvent(one, objectType, window))),
        reEnrollWhen: each(one => settleTrigger(one, objectType, window)),
      }),
    goal: filter,
    suppressWhen: filter,
    steps: steps => inSteps(steps, filter),
  };
  return within(form, settles);
}

function each(settle: Settle): Settle {
  return form => (isList(form) ? form.map(settle) : form);
}

function within<F extends Form>(form: F, settles: Readonly<Record<string, Settle>>): F;
function within(form: Form, settles: Readonly<Record<string, Settle>>): Form {
  if (!isMap(form)) return form;
  return new Map(
    [...form].map(([field, value]): [string, Form] => {
      const settle = Object.hasOwn(settles, field) ? settles[field] : undefined;
      return [field, settle ? settle(value) : value];
    }),
  );
}

/** Steps have filters in the arms of their branches only. */
function inSteps(steps: Form, filter: Settle): Form {
  const deeper: Settle = one => inSteps(one, filter);
  const arm: Settle = one => within(one, { when: filter, steps: deeper });
  const branching: Settle = one => within(one, { cases: each(arm), otherwise: arm });
  return each(one => within(one, { branch: each(arm), split: each(arm), switch: branching }))(steps);
}
