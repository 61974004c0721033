import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap } from '../../core/form.ts';
import type { Look } from '../../core/kind.ts';
import {
  type ObjectTypeForm,
  settleEvent,
  settleFilter,
  settleTrigger,
  type Window,
} from '../../filter/index.ts';
import { isMembership } from '../../workflow/enroll/filters.ts';
import { objectTypeIn, settleSteps } from '../../workflow/index.ts';
import { windowOf } from '../window.ts';

type Settle = (form: Form) => Form;

/** A workflow as `lift` would spell it in this portal: what its time zone and its property types say need not be said. */
export function settleWorkflow(form: FormMap, look: Look): FormMap {
  const objectType = objectTypeIn(form);
  const window: Window = windowOf(look);
  // none at all is said by an empty map
  const filter: Settle = one => (isMap(one) && one.size === 0 ? one : settleFilter(one, objectType, window));
  const settles: Readonly<Record<string, Settle>> = {
    enroll: enroll =>
      within(enroll, {
        when: filter,
        trigger: each(one => (isMembership(one) ? filter(one) : settleEvent(one, objectType, window))),
        reEnrollWhen: each(one => settleTrigger(one, objectType, window)),
      }),
    goal: filter,
    suppressWhen: filter,
  };
  return withSteps(within(form, settles), objectType, window);
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

function withSteps(form: FormMap, objectType: ObjectTypeForm, window: Window): FormMap {
  const said = form.get('steps');
  if (said === undefined) return form;
  const { steps, detached } = settleSteps(said, form.get('detached'), objectType, window);
  return new Map<string, Form>([
    ...form,
    ['steps', steps],
    ...(detached === undefined ? [] : [['detached', detached] as const]),
  ]);
}
