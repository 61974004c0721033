/** What is the same, what differs and what goes together in lists of steps; and all of it in words. */

export { type AlignedForms, alignSteps } from './align.ts';
export { stepsChart } from './chart.ts';
export { diffSteps } from './diff.ts';
export { enrollWords } from './enroll-words.ts';
export { filterWords } from './filter-words.ts';
export { mergeSteps } from './merge.ts';
export { peopleRisks } from './people-risks.ts';
export { sameSteps } from './same.ts';
export { nameStep, sayStep } from './say-step.ts';
export { sayDifference, stepsWords } from './words.ts';
