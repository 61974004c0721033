import type { Answer, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { FormMap } from '../../core/form.ts';
import type { Look, Step } from '../../core/kind.ts';
import { formOfUnits } from '../../core/permitted.ts';
import type { Change } from '../../core/plan.ts';
import { lowerWorkflow, withoutRefused } from '../../workflow/index.ts';
import { stringAt } from '../body.ts';
import { windowOf } from '../window.ts';
import { uuidOf } from './reading.ts';
import { isStored } from './stored.ts';

/** What a change of a workflow consists of: each with the workflow as it is by then. */
type Purpose = 'create' | 'complete' | 'update' | 'enable';

/** A workflow is made or changed while it is off, and switched on last, in a request of its own. */
export function purposesOf({ action, completedBy = [], units }: Change): readonly Purpose[] {
  if (action === 'remove') return [];
  const enabled = units.find(({ path }) => path[0] === 'enabled')?.after;
  const switchesOn = enabled === true;
  if (action === 'create')
    return [
      'create',
      ...(completedBy.length > 0 ? (['complete'] as const) : []),
      ...(switchesOn ? (['enable'] as const) : []),
    ];
  const hasOthers = units.some(({ path }) => path[0] !== 'enabled');
  return switchesOn ? [...(hasOthers ? (['update'] as const) : []), 'enable'] : ['update'];
}

export function workflowSteps(
  change: Change,
  look: Look,
  live: JsonObject | undefined,
  round?: number,
): readonly Step[] {
  if (change.action === 'remove')
    return [
      {
        says: 'delete for good',
        replay: 'safe',
        call: { endpoint: 'flows.delete', path: { flowId: change.id ?? '' } },
      },
    ];
  return purposesOf(change)
    .filter((_, index) => round === undefined || index === round)
    .map(purpose => stepFor(purpose, change, look, live));
}

function stepFor(purpose: Purpose, change: Change, look: Look, live: JsonObject | undefined): Step {
  if (purpose === 'create') return createStep(change, look);
  const body = live ?? {};
  if (purpose === 'enable') return putStep('switch on', change, { ...withoutRefused(body), isEnabled: true });
  const form = formOfUnits(change.units);
  const put = lowerWorkflow(withObjectType(form, change), windowOf(look), body);
  // what is switched on waits for its own request; what is switched off is off at once
  const isEnabled = form.get('enabled') === false ? false : body['isEnabled'] === true;
  return putStep(saysOf(purpose, change), change, { ...put, isEnabled });
}

function saysOf(purpose: Purpose, { units, completedBy = [] }: Change): string {
  if (purpose === 'complete') return `add what refers to ${completedBy.join(', ')}`;
  const names = units.map(({ path }) => path[0]).filter(field => field !== 'enabled');
  const off = units.some(({ path, after }) => path[0] === 'enabled' && after === false);
  return [...(off ? ['switch off'] : []), ...(names.length > 0 ? [`update ${names.join(', ')}`] : [])].join(
    '; ',
  );
}

function createStep(change: Change, look: Look): Step {
  const form = formOfUnits(change.units);
  const waits = (change.completedBy?.length ?? 0) > 0;
  const whole = waits ? new Map([...form, ['steps', []], ['detached', []]] as const) : form;
  const body = lowerWorkflow(withObjectType(whole, change), windowOf(look));
  return {
    says: waits ? 'create switched off, without steps' : 'create switched off',
    replay: 'findFirst',
    call: { endpoint: 'flows.create', body: { ...body, uuid: uuidOf(change.key), isEnabled: false } },
    idFrom: answer => stringAt(answer, 'id'),
  };
}

/** Filters and values depend on what a workflow is about. */
function withObjectType(form: FormMap, { desired }: Change): FormMap {
  const objectType = desired?.get('objectType');
  return form.has('objectType') || objectType === undefined
    ? form
    : new Map([...form, ['objectType', objectType]]);
}

/** Each PUT makes a revision: it is never repeated before somebody looked whether it has taken effect. */
function putStep(says: string, change: Change, body: JsonObject): Step {
  const path = { flowId: change.id ?? '' };
  return {
    says,
    replay: 'findFirst',
    call: { endpoint: 'flows.update', path, body },
    effect: {
      call: { endpoint: 'flows.read', path },
      seenIn: ({ body: now }: Answer) => isObject(now) && isStored(body, now),
    },
  };
}
