/** Filters: `when:` in YAML, its form, and the filterBranch of HubSpot's bodies (reference 10). */

export { checkFilter } from './check.ts';
export { checkEvent, checkTrigger } from './check-event.ts';
export type { ObjectTypeForm, PropertyFacts, Window } from './context.ts';
export { idOr, noPortal, objectTypeId, objectTypeOf } from './context.ts';
export { contractFilter } from './contract.ts';
export { contractEvent, expandEvent, liftEvent, lowerEvent } from './event.ts';
export { expandFilter } from './expand.ts';
export { formOfJson, jsonOfForm, sameJson } from './json.ts';
export { judgeEvent, judgeFilter, judgeTrigger } from './judge.ts';
export { liftFilter } from './lift.ts';
export { lowerFilter } from './lower.ts';
export { contractObjectType, expandObjectType } from './object-type.ts';
export type { FilterProblem } from './problem.ts';
export { contractValue, expandValue, hasReferences, liftValue, lowerValue } from './reference-value.ts';
export { equalSpelling, sameFilter } from './same.ts';
export { sayEvent, sayFilter, sayTrigger } from './say.ts';
export { settleEvent, settleFilter, settleTrigger, withUnknown } from './settle.ts';
export { contractTrigger, expandTrigger, liftTrigger, lowerTrigger } from './trigger.ts';
