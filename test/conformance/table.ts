import type { Row } from './row.ts';
import { lifecycleStages } from './rows/lifecycleStages.ts';
import { listRows } from './rows/list.ts';
import { pipelines } from './rows/pipeline.ts';
import { property } from './rows/property.ts';
import { propertyGroup } from './rows/propertyGroup.ts';
import { propertyValidation } from './rows/propertyValidation.ts';
import { workflows } from './rows/workflow.ts';

/** Every kind. Adding a kind adds a line here. */
export const table: readonly Row[] = [
  propertyGroup,
  property,
  propertyValidation,
  ...pipelines,
  ...lifecycleStages,
  ...listRows,
  ...workflows,
];

/** Rows of things that apply changes. */
export const applied: readonly Row[] = table.filter(row => row.manual === undefined);

/** Rows of things that apply makes. */
export const passing: readonly Row[] = applied.filter(row => row.lasting === undefined);

/** Rows of things that come and go. */
export const removable: readonly Row[] = passing.filter(row => row.unremovable === undefined);
