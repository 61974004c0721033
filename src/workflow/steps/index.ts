/** Steps of a workflow: in YAML, as a form, and as the actions of HubSpot's bodies (reference 11.4). */

export { checkSteps } from './check.ts';
export { contractSteps } from './contract.ts';
export { expandSteps } from './expand.ts';
export { liftSteps } from './lift.ts';
export { type LoweredActions, lowerSteps } from './lower.ts';
export { maskFlows } from './mask.ts';
export { settleSteps } from './settle.ts';
export { renameSteps, stepsNamedIn } from './step-refs.ts';
export { sourcesIn, suspectSecrets, withoutSources } from './suspects.ts';
