import type { Form, FormMap } from '../../core/form.ts';
import { asMap, isList } from '../../core/form.ts';
import {
  type FilterProblem,
  judgeEvent,
  judgeFilter,
  judgeTrigger,
  type ObjectTypeForm,
  type Window,
} from '../../filter/index.ts';
import { isMembership } from '../../workflow/enroll/filters.ts';

type Judge = (form: Form) => readonly FilterProblem[];

/**
 * What the portal has against the filters of a workflow, as people write them or as a form: who is enrolled, and when
 * again, goal and suppression, the arms of branches, and what a step waits for.
 */
export function judgeFilters(
  tree: FormMap,
  objectType: ObjectTypeForm,
  window: Window,
): readonly FilterProblem[] {
  const filter: Judge = form => judgeFilter(form, objectType, window);
  const event: Judge = form => judgeEvent(form, objectType, window);
  const steps: Judge = form => each(step)(form);
  const arm = fields({ when: filter, steps });
  const step = fields({
    branch: each(arm),
    split: each(arm),
    switch: fields({ cases: each(arm), otherwise: arm }),
    delayUntil: fields({ event: form => (isList(form) ? each(event)(form) : event(form)) }),
  });
  const enroll = fields({
    when: filter,
    trigger: each(form => (isMembership(form) ? filter(form) : event(form))),
    reEnrollWhen: each(form => judgeTrigger(form, objectType, window)),
  });
  return fields({ enroll, goal: filter, suppressWhen: filter, steps, detached: each(steps) })(tree);
}

function fields(judges: Readonly<Record<string, Judge>>): Judge {
  return form =>
    [...asMap(form)].flatMap(([key, value]) => {
      const judge = Object.hasOwn(judges, key) ? judges[key] : undefined;
      return judge ? below(key, judge(value)) : [];
    });
}

function each(judge: Judge): Judge {
  return form => (isList(form) ? form.flatMap((item, index) => below(String(index), judge(item))) : []);
}

function below(key: string, problems: readonly FilterProblem[]): readonly FilterProblem[] {
  return problems.map(problem => ({ ...problem, path: [key, ...problem.path] }));
}
