import type { JsonObject } from '../json.ts';
import { checkActions } from './actions.ts';
import type { FlowCheck } from './context.ts';
import { checkCriteria } from './criteria.ts';
import { checkGraph } from './graph.ts';
import { checkSettings } from './settings.ts';
import { surroundings } from './uses.ts';

/** All rules about a workflow that is created or replaced. Throws the 400 of the first that does not hold. */
export function checkFlow(check: FlowCheck, flow: JsonObject): void {
  checkActions(check, flow, surroundings(check.portal.store, flow));
  checkGraph(check, flow);
  checkCriteria(check, flow);
  checkSettings(check, flow);
}
