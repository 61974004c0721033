import type { JsonObject } from '../../core/call.ts';
import { isRef, textAt } from '../../core/form.ts';
import type { Look, Step } from '../../core/kind.ts';
import { formOfUnits } from '../../core/permitted.ts';
import type { Change } from '../../core/plan.ts';
import { idOr } from '../../filter/index.ts';
import { objectAt, stringAt } from '../body.ts';
import { windowOf } from '../window.ts';
import { createBody, filterBody } from './lift.ts';

/** The requests of a change (reference 10). */
export function listSteps(change: Change, look: Look): readonly Step[] {
  const listId = change.id ?? '';
  if (change.action === 'create')
    return [
      {
        says: 'create',
        replay: 'findFirst',
        call: { endpoint: 'lists.create', body: createBody(formOfUnits(change.units), look) },
        idFrom: createdId,
      },
    ];
  if (change.action === 'remove')
    return [{ says: 'delete', replay: 'safe', call: { endpoint: 'lists.delete', path: { listId } } }];
  return [...displaceSteps(change), ...fieldSteps(change, listId, look)];
}

function createdId(answer: JsonObject): string | undefined {
  return stringAt(objectAt(answer, 'list'), 'listId') ?? stringAt(answer, 'listId');
}

function displaceSteps({ displaces }: Change): Step[] {
  if (!displaces) return [];
  const { address, id, name } = displaces;
  return [rename(`rename ${address} to "${name}" for the time being`, id, name)];
}

function fieldSteps({ units, desired }: Change, listId: string, look: Look): Step[] {
  const form = formOfUnits(units);
  const window = windowOf(look);
  const name = textAt(form, 'name');
  const folder = form.get('folder');
  const when = form.get('when');
  const filterBranch = when === undefined ? undefined : filterBody(when, desired ?? form, window);
  return [
    ...(name === undefined ? [] : [rename('rename', listId, name)]),
    ...(filterBranch === undefined ? [] : [replaceFilters(listId, filterBranch)]),
    ...(isRef(folder) ? [move(listId, idOr(folder, window))] : []),
  ];
}

function rename(says: string, listId: string, listName: string): Step {
  return {
    says,
    replay: 'safe',
    call: { endpoint: 'lists.rename', path: { listId }, query: { listName } },
  };
}

/** Who enters the list because of new filters is not sent through workflows that wait for them. */
function replaceFilters(listId: string, filterBranch: JsonObject): Step {
  return {
    says: 'replace filters (enrollObjectsInWorkflows=false)',
    replay: 'safe',
    call: {
      endpoint: 'lists.filters',
      path: { listId },
      query: { enrollObjectsInWorkflows: 'false' },
      body: { filterBranch },
    },
  };
}

/** Ids as text: whether HubSpot wants numbers here is not said (reference 10, U). */
function move(listId: string, newFolderId: string): Step {
  return {
    says: 'move to another folder',
    replay: 'safe',
    call: { endpoint: 'lists.move', body: { listId, newFolderId } },
  };
}
