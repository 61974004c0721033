import { ACCOUNT_FAMILY, TOKEN_FAMILY } from './account.ts';
import type { Family } from './api.ts';
import { ASSOCIATION_FAMILY } from './associations/family.ts';
import { FLOW_FAMILY, ID_MAPPING_FAMILY } from './flows/family.ts';
import { LIMITS_FAMILY } from './limits.ts';
import { BETA_LIST_FAMILY, LIST_FAMILY } from './lists/family.ts';
import { EMAIL_FAMILY } from './marketing/emails.ts';
import { FORM_FAMILY } from './marketing/forms.ts';
import { OWNER_FAMILY } from './owners.ts';
import { PIPELINE_FAMILY } from './pipelines/family.ts';
import { PROPERTY_FAMILY } from './properties/family.ts';
import { RECORD_FAMILY } from './records/family.ts';
import { SCHEMA_FAMILY } from './schemas/family.ts';
import { SETTINGS_FAMILY } from './settings/family.ts';
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
  LIST_FAMILY,
  BETA_LIST_FAMILY,
  FLOW_FAMILY,
  ID_MAPPING_FAMILY,
  FORM_FAMILY,
  EMAIL_FAMILY,
  SETTINGS_FAMILY,
  ASSOCIATION_FAMILY,
  SCHEMA_FAMILY,
];
