/** Workflows: YAML, form and body (reference 11). */

export { withoutRefused } from './enroll/body.ts';
export { checkWorkflow } from './enroll/check.ts';
export { sameEnroll } from './enroll/criteria.ts';
export { liftWorkflow } from './enroll/lift.ts';
export { lowerWorkflow } from './enroll/lower.ts';
export { contractWorkflow, expandWorkflow } from './enroll/spelling.ts';
export { suspectSecrets } from './steps/index.ts';
