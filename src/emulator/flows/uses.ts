import { arrayOf, isObject, type JsonObject } from '../json.ts';
import type { Store } from '../store/store.ts';
import type { Use } from '../usage/use.ts';
import { actionFilterUses, actionUses, type Surroundings } from './action-uses.ts';
import { criteriaUses } from './criteria.ts';
import { actionsOf } from './graph.ts';
import { settingUses } from './settings.ts';
import { typeIdOf } from './stored.ts';

export const surroundings = (store: Store, flow: JsonObject): Surroundings => ({
  store,
  objectTypeId: typeIdOf(flow),
  dataSources: arrayOf(flow, 'dataSources').filter(isObject),
});

const known = new WeakMap<JsonObject, readonly Use[]>();

/** Everything that a workflow refers to; found once for every stored body. */
export function flowUses(store: Store, flow: JsonObject): readonly Use[] {
  const found = known.get(flow);
  if (found) return found;
  const around = surroundings(store, flow);
  const uses = [
    ...criteriaUses(flow, around.objectTypeId),
    ...settingUses(flow),
    ...actionsOf(flow).flatMap(action => [
      ...actionUses(action, around),
      ...actionFilterUses(action, around),
    ]),
  ];
  known.set(flow, uses);
  return uses;
}
