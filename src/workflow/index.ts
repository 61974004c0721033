/** Workflows: YAML, form and body (reference 11). */

export { objectTypeIn, withoutRefused } from './enroll/body.ts';
export { checkWorkflow, type WorkflowProblem } from './enroll/check.ts';
export { sameEnroll } from './enroll/criteria.ts';
export { liftWorkflow } from './enroll/lift.ts';
export { lowerWorkflow } from './enroll/lower.ts';
export { contractWorkflow, expandWorkflow } from './enroll/spelling.ts';
export { maskFlows, settleSteps, sourcesIn, suspectSecrets, withoutSources } from './steps/index.ts';
