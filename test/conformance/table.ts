import type { Row } from './row.ts';
import { property } from './rows/property.ts';
import { propertyGroup } from './rows/propertyGroup.ts';

/** Every kind. Adding a kind adds a line here. */
export const table: readonly Row[] = [propertyGroup, property];
