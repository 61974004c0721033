import { ACCOUNT_FAMILY, TOKEN_FAMILY } from './account.ts';
import type { Family } from './api.ts';
import { LIMITS_FAMILY } from './limits.ts';
import { OWNER_FAMILY } from './owners.ts';
import { PIPELINE_FAMILY } from './pipelines/family.ts';
import { PROPERTY_FAMILY } from './properties/family.ts';
import { RECORD_FAMILY } from './records/family.ts';
import { VALIDATION_FAMILY } from './validations/family.ts';

/** Every resource family the emulator has. Adding one: its file, its line here, its rows in behaviours.ts. */
export const FAMILIES: readonly Family[] = [
  ACCOUNT_FAMILY,
  TOKEN_FAMILY,
  OWNER_FAMILY,
  PROPERTY_FAMILY,
  VALIDATION_FAMILY,
  PIPELINE_FAMILY,
  LIMITS_FAMILY,
  RECORD_FAMILY,
];
