/** Workflows: YAML, form and body (reference 11). */

export { diffSteps, mergeSteps, peopleRisks, type StepDifference, sameSteps } from './compare/index.ts';
export { withoutRefused } from './enroll/body.ts';
export { checkWorkflow, type WorkflowProblem } from './enroll/check.ts';
export { sameEnroll } from './enroll/criteria.ts';
export { liftWorkflow } from './enroll/lift.ts';
export { lowerWorkflow } from './enroll/lower.ts';
export { contractWorkflow, expandWorkflow } from './enroll/spelling.ts';
export { suspectSecrets } from './steps/index.ts';
