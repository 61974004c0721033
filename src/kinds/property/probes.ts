import type { Answer, Call, Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import { textAt } from '../../core/form.ts';
import type { Finding, Look, Probe } from '../../core/kind.ts';
import type { Change, Hold, Unit } from '../../core/plan.ts';
import { namedListOf, numberAt, objectsAt, stringAt } from '../body.ts';
import { typeIdOf } from '../objectTypes.ts';
import { objectTypeOf } from '../settings.ts';

type ProbeAnswer = Answer | { readonly unreadable: string };

/** What only shows after the diff: archived names and limits for creates, record counts for what goes away. */
export function propertyProbes(change: Change, look: Look): Probe[] {
  if (change.action === 'create') return [archivedProbe(change, look), ...limitProbes(change)];
  const name = change.id ?? change.key;
  if (change.action === 'remove')
    return [countProbe(change, [[{ propertyName: name, operator: 'HAS_PROPERTY' }]])];
  return change.units.flatMap(unit => unitProbe(change, unit, name));
}

function unitProbe(change: Change, unit: Unit, name: string): Probe[] {
  if (unit.path[0] === 'type')
    return [countProbe(change, [[{ propertyName: name, operator: 'HAS_PROPERTY' }]], unit.path, 'optional')];
  if (unit.is !== 'child' || unit.after !== undefined) return [];
  // a record of a checkbox property holds several values; CONTAINS_TOKEN for one of them is a guess (U), EQ is documented
  const groups = ['EQ', 'CONTAINS_TOKEN'].map(operator => [
    { propertyName: name, operator, value: unit.path[1] ?? '' },
  ]);
  return [countProbe(change, groups, unit.path)];
}

function archivedProbe(change: Change, look: Look): Probe {
  // a list answers for one sensitivity only (reference 5.1)
  const dataSensitivity = textAt(change.desired, 'dataSensitivity') ?? 'non_sensitive';
  const call: Call = {
    endpoint: 'properties.list',
    path: { objectType: objectTypeOf(change) },
    query: { archived: 'true', dataSensitivity },
  };
  return {
    call,
    read(answer) {
      if ('unreadable' in answer) return [];
      const archived = (namedListOf(answer.body) ?? []).some(body => stringAt(body, 'name') === change.key);
      const known =
        look.resolve({
          kind: 'property',
          ...(change.scope !== undefined && { scope: change.scope }),
          key: change.key,
        }).is === 'known';
      return archived && !known
        ? [
            {
              risk: 'an archived property has this name: creating it restores that one, with the values records had',
            },
          ]
        : [];
    },
  };
}

function limitProbes(change: Change): Probe[] {
  const custom = limitProbe(change, 'limits.customProperties', 'custom properties');
  return change.desired?.has('calculationFormula')
    ? [custom, limitProbe(change, 'limits.calculatedProperties', 'calculated properties')]
    : [custom];
}

function limitProbe(change: Change, endpoint: string, what: string): Probe {
  return {
    call: { endpoint },
    read(answer): readonly Finding[] {
      if ('unreadable' in answer) return [];
      const left = roomLeft(answer.body, objectTypeOf(change));
      return left === undefined ? [] : [{ spends: { of: `${what} of ${objectTypeOf(change)}`, left } }];
    },
  };
}

/** `{limit, usage, byObjectType[{objectTypeId, limit, usage}]}` (reference 13); undefined when the answer does not say. */
function roomLeft(body: Json, objectType: string): number | undefined {
  if (!isObject(body)) return undefined;
  const typeId = typeIdOf(objectType);
  const own = objectsAt(body, 'byObjectType').find(entry => entry.objectTypeId === typeId);
  const rooms = [own, body].flatMap(entry => roomIn(entry) ?? []);
  return rooms.length === 0 ? undefined : Math.min(...rooms);
}

function roomIn(entry: JsonObject | undefined): number | undefined {
  if (!entry) return undefined;
  const limit = numberAt(entry, 'limit') ?? numberAt(entry, 'overallLimit');
  const usage = numberAt(entry, 'usage') ?? numberAt(entry, 'overallUsage');
  return limit === undefined || usage === undefined ? undefined : Math.max(0, limit - usage);
}

function countProbe(
  change: Change,
  groups: readonly (readonly JsonObject[])[],
  path?: readonly string[],
  need: 'required' | 'optional' = 'required',
): Probe {
  const body = { limit: 1, properties: [], filterGroups: groups.map(filters => ({ filters })) };
  const where = path === undefined ? {} : { path };
  return {
    call: { endpoint: 'records.search', path: { objectType: objectTypeOf(change) }, body },
    read(answer: ProbeAnswer) {
      const total =
        'unreadable' in answer || !isObject(answer.body) ? undefined : numberAt(answer.body, 'total');
      if (total !== undefined) return [{ ...where, records: total }];
      return need === 'optional'
        ? []
        : [
            {
              ...where,
              held: uncounted('unreadable' in answer ? answer.unreadable : 'the answer had no total'),
            },
          ];
    },
  };
}

function uncounted(why: string): Hold {
  return {
    reason: 'unreadable',
    says: `records that use it cannot be counted: ${why}`,
    wayOut: 'let the read token search records (crm.objects.….read)',
  };
}
