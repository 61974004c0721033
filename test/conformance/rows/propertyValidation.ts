import type { Edit } from '../../../src/emulator/index.ts';
import type { FieldCase, Row } from '../row.ts';
import type { Fields, Tree } from '../tree.ts';

const validations = '/crm/property-validations/2026-09/0-1';

/** Rules of one property before and after. */
function changes(from: Fields, to: Fields, more: Partial<FieldCase> = {}): FieldCase {
  return { from: { validationRules: from }, to: { validationRules: to }, ...more };
}

const kept = 'HubSpot cannot take a rule away, and keeps one that is not declared';

/** Rules of HubSpot's own properties: nothing else of those is declared. */
export const propertyValidation: Row = {
  name: 'propertyValidation',
  kind: 'propertyValidation',
  objectType: 'contacts',
  around: {},
  collections: [validations],
  identity: 'propertyName',
  atOnce: false,
  restores: false,
  unremovable: true,
  path: key => `${validations}/${key}`,
  byHand: (key, { validationRules = {} }) =>
    Object.entries(validationRules).map(([type, rule]) => put(key, type, rule)),
  another: put('zip', 'MAX_LENGTH', { ruleArguments: '9' }),
  example: { key: 'city', fields: { validationRules: { MAX_LENGTH: '40' } }, value: '' },
  creates: {
    'an argument, written as a text, a number or a list': {
      city: { validationRules: { MAX_LENGTH: '40' } },
      zip: { validationRules: { MAX_LENGTH: 10 } },
      state: { validationRules: { MAX_LENGTH: { ruleArguments: ['20'] } } },
    },
    'no argument': { email: { validationRules: { EMAIL: {} } } },
    'several arguments': {
      jobtitle: { validationRules: { REGEX: { ruleArguments: ['^[A-Z]', 'Capital letter: "A" first'] } } },
      website: {
        validationRules: { URL_ALLOWED_DOMAINS: { ruleArguments: ['example.com', 'example.org'] } },
      },
    },
    normalisation: {
      city: {
        validationRules: { FORMAT: { ruleArguments: 'CAPITALIZATION', shouldApplyNormalization: true } },
      },
      state: { validationRules: { FORMAT: { ruleArguments: 'UPPER', shouldApplyNormalization: false } } },
    },
    'several rules': {
      zip: { validationRules: { MIN_LENGTH: '3', MAX_LENGTH: '10', SPECIAL_CHARACTERS: 'NOT_ALLOWED' } },
    },
  },
  fields: {
    validationRules: [
      changes({ MAX_LENGTH: '40' }, { MAX_LENGTH: '50' }),
      changes(
        { URL_BLOCKED_DOMAINS: { ruleArguments: ['example.com', 'example.org'] } },
        { URL_BLOCKED_DOMAINS: { ruleArguments: ['example.org', 'example.com'] } },
      ),
      changes(
        { FORMAT: { ruleArguments: 'UPPER', shouldApplyNormalization: false } },
        { FORMAT: { ruleArguments: 'UPPER', shouldApplyNormalization: true } },
      ),
      changes({ MAX_LENGTH: '40', EMAIL: {} }, { MAX_LENGTH: '50', EMAIL: {} }),
      changes({ MAX_LENGTH: '40' }, { MAX_LENGTH: '40', MIN_LENGTH: '2' }, { oneWay: kept }),
    ],
  },
  fixed: {},
  children: {},
  // the name that the API has for it
  alongWith: { validationRules: ['propertyValidationRules'] },
  builtIn: [],
};

/** Somebody sets one rule. */
function put(property: string, type: string, rule: Tree): Edit {
  const { ruleArguments = [], shouldApplyNormalization } = (
    typeof rule === 'string' ? { ruleArguments: rule } : rule
  ) as Fields; // a rule is its only argument, or has fields
  return {
    method: 'PUT',
    path: `${validations}/${property}/rule-type/${type}`,
    body: {
      ruleArguments: [ruleArguments].flat().map(String),
      ...(typeof shouldApplyNormalization === 'boolean' && { shouldApplyNormalization }),
    },
  };
}
