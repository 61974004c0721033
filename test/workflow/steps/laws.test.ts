import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeYaml } from '../../../src/config/write.ts';
import { isObject, type Json, type JsonObject } from '../../../src/core/call.ts';
import { type Form, isList, isMap } from '../../../src/core/form.ts';
import { contractSteps, expandSteps, liftSteps, lowerSteps } from '../../../src/workflow/steps/index.ts';
import { flows, portal } from '../arbitrary.ts';
import { byId, renumbered } from '../same-flow.ts';

const contacts = 'contacts';
const lift = (body: JsonObject) => liftSteps(body, contacts, portal);
const lower = (steps: Form, detached?: Form, live?: JsonObject) =>
  lowerSteps(steps, detached, contacts, portal, live);
const written = (steps: Form): string => writeYaml(new Map([['workflow', new Map([['steps', steps]])]]));
const lists = (form: Form | undefined) => (isList(form) ? form : []);

// thousands of flows, on machines that do other things besides
const patience = { timeout: 120_000 };

describe('a flow through its steps', patience, () => {
  test('is the same flow, whatever is in it (law 1)', () => {
    fc.assert(
      fc.property(flows(), body => {
        const { steps, detached, ids } = lift(body);
        const lowered = lower(steps, detached);
        const numbers = new Map([...ids.values()].map((id, index) => [id, lowered.actions[index]?.actionId]));
        const expected = renumbered(body, new Map([...numbers].map(([id, other]) => [id, String(other)])));
        expect(byId([...lowered.actions])).toEqual(byId(expected.actions));
        expect(lowered.startActionId).toBe(expected.startActionId);
        expect(ids.size).toBe(lowered.actions.length);
      }),
      { numRuns: 3000 },
    );
  });

  test('is word for word the same with the flow that is there', () => {
    fc.assert(
      fc.property(flows(), body => {
        const { steps, detached } = lift(body);
        const lowered = lower(steps, detached, body);
        expect(lowered.actions).toEqual(body.actions);
        expect(lowered.startActionId).toBe(body.startActionId);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the short spelling of steps', patience, () => {
  test('means the same (law 2)', () => {
    fc.assert(
      fc.property(flows(), body => {
        const { steps, detached } = lift(body);
        expect(expandSteps(contractSteps(steps, contacts), contacts)).toEqual(steps);
        for (const list of lists(detached))
          expect(expandSteps(contractSteps(list, contacts), contacts)).toEqual(list);
      }),
      { numRuns: 1500 },
    );
  });

  test('comes back from a portal, the same text (law 3)', () => {
    fc.assert(
      fc.property(flows(), body => {
        const { steps, detached } = lift(body);
        const tree = contractSteps(steps, contacts);
        const { actions, startActionId } = lower(expandSteps(tree, contacts), detached);
        const again = lift({ actions, ...(startActionId === undefined ? {} : { startActionId }) });
        expect(written(contractSteps(again.steps, contacts))).toBe(written(tree));
      }),
      { numRuns: 1500 },
    );
  });
});

/** Every list of steps in steps, with a function that puts another one in its place. */
function listsIn(
  form: Form,
  put: (list: Form) => Form = list => list,
): readonly { readonly list: readonly Form[]; put(list: Form): Form }[] {
  if (!isList(form)) return [];
  const inside = form.flatMap((step, index) =>
    isMap(step)
      ? armsIn(step, other => put(form.with(index, other))).flatMap(arm => listsIn(arm.list, arm.put))
      : [],
  );
  return [{ list: form, put }, ...inside];
}

function armsIn(
  form: Form,
  put: (form: Form) => Form,
): readonly { readonly list: Form; put(list: Form): Form }[] {
  if (isList(form)) return form.flatMap((item, index) => armsIn(item, other => put(form.with(index, other))));
  if (!isMap(form)) return [];
  return [...form].flatMap(([key, value]) => {
    const replace = (other: Form) => put(new Map(form).set(key, other));
    return key === 'steps' ? [{ list: value, put: replace }] : armsIn(value, replace);
  });
}

const tidy = flows({ strange: false, maxLength: 10 });
const task = (subject: string): Form => new Map([['createTask', new Map([['subject', subject]])]]);

function withoutEdges(action: Json): Json {
  if (Array.isArray(action)) return action.map(withoutEdges);
  if (!isObject(action)) return action;
  return Object.fromEntries(
    Object.entries(action)
      .filter(([key]) => key !== 'connection' && key !== 'defaultBranch')
      .map(([key, value]) => [key, key === 'fields' ? value : withoutEdges(value)]),
  );
}

const actionsOf = (body: JsonObject): readonly JsonObject[] =>
  Array.isArray(body.actions) ? body.actions : [];

describe('steps that change', patience, () => {
  test('one that changes changes its action and no other', () => {
    fc.assert(
      fc.property(tidy, fc.nat(), (body, seed) => {
        const { steps, detached } = lift(body);
        const places = listsIn(steps).flatMap(({ list, put }) =>
          list.flatMap((step, index) =>
            isMap(step) && step.has('setProperty') ? [{ list, put, index, step }] : [],
          ),
        );
        const place = places[seed % Math.max(1, places.length)];
        if (!place) return;
        const entry = new Map([
          ['property', 'changed'],
          ['value', 'by hand'],
        ]);
        const changed = new Map(place.step).set('setProperty', [entry]);
        const lowered = lower(place.put(place.list.with(place.index, changed)), detached, body);
        const before = actionsOf(body);
        const different = lowered.actions.filter(
          (action, index) => JSON.stringify(action) !== JSON.stringify(before[index]),
        );
        expect(different.map(({ fields }) => fields)).toEqual([
          { property_name: 'changed', value: { staticValue: 'by hand', type: 'STATIC_VALUE' } },
        ]);
        expect(lowered.actions.map(({ actionId }) => actionId)).toEqual(
          before.map(({ actionId }) => actionId),
        );
      }),
      { numRuns: 1500 },
    );
  });

  test('a new one gets an id that was never there, and only what leads to it changes', () => {
    fc.assert(
      fc.property(tidy, fc.nat(), fc.nat(), (body, seed, at) => {
        const { steps, detached } = lift(body);
        const places = listsIn(steps);
        const place = places[seed % places.length];
        if (!place || isVerbatim(steps)) return;
        const index = at % (place.list.length + 1);
        if (isGoto(place.list[index - 1])) return;
        const lowered = lower(place.put(place.list.toSpliced(index, 0, task('new'))), detached, body);
        const before = actionsOf(body);
        const next = Math.max(
          Number(body.nextAvailableActionId ?? 0),
          ...before.map(({ actionId }) => Number(actionId) + 1),
          1,
        );
        const added = lowered.actions.slice(before.length);
        expect(added.map(({ actionId }) => actionId)).toEqual([String(next)]);
        expect(lowered.nextAvailableActionId).toBe(String(next + 1));
        expect(lowered.actions.slice(0, before.length).map(withoutEdges)).toEqual(before.map(withoutEdges));
        const different = lowered.actions
          .slice(0, before.length)
          .filter((action, other) => JSON.stringify(action) !== JSON.stringify(before[other]));
        // where the new step is the first to join others, it takes the standard edge from another action
        const leads = isObject(added[0]?.connection) ? [added[0].connection.nextActionId] : [];
        for (const action of different)
          expect([next, ...leads].some(id => JSON.stringify(action).includes(`"nextActionId":"${id}"`))).toBe(
            true,
          );
      }),
      { numRuns: 1500 },
    );
  });

  test('one that goes takes its action along, and leaves the others', () => {
    fc.assert(
      fc.property(tidy, fc.nat(), (body, seed) => {
        const { steps, detached } = lift(body);
        const places = listsIn(steps).flatMap(({ list, put }) =>
          list.flatMap((step, index) =>
            isMap(step) && step.has('setProperty') && !step.has('id') ? [{ list, put, index }] : [],
          ),
        );
        const place = places[seed % Math.max(1, places.length)];
        if (!place) return;
        const lowered = lower(place.put(place.list.toSpliced(place.index, 1)), detached, body);
        const left = new Map(lowered.actions.map(action => [action.actionId, withoutEdges(action)]));
        const before = actionsOf(body).filter(({ actionId }) => left.has(actionId));
        expect(lowered.actions.length).toBe(actionsOf(body).length - 1);
        expect([...left.values()]).toEqual(before.map(withoutEdges));
      }),
      { numRuns: 1500 },
    );
  });
});

function isGoto(step: Form | undefined): boolean {
  return isMap(step) && step.has('goto');
}

function isVerbatim(steps: Form): boolean {
  return isList(steps) && steps.some(step => isMap(step) && step.has('actions'));
}
