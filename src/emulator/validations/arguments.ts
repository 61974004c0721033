import {
  ALPHANUMERIC_ARGUMENTS,
  DAYS_OF_WEEK,
  DECIMAL_PLACES,
  DURATION,
  RULE_FITS,
  WHITESPACE_ARGUMENTS,
} from '../assumptions.ts';
import { invalid, unreadable } from '../errors.ts';
import type { Json } from '../json.ts';

type Rule = (values: readonly string[]) => boolean;

const one =
  (accepts: (value: string) => boolean): Rule =>
  ([value, ...more]) =>
    value !== undefined && more.length === 0 && accepts(value);
const oneOf = (allowed: readonly string[]): Rule => one(value => allowed.includes(value));
const whole = (least: number, most: number): Rule =>
  one(value => /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most);
const none: Rule = values => values.length === 0;
const moment = one(value => /^-?\d+$/.test(value));
const number = one(value => /^-?\d+(\.\d+)?$/.test(value));
const duration = one(value => DURATION.test(value));
const domains: Rule = values =>
  values.length >= 1 && values.length <= 20 && values.every(value => /^[^\s@]+\.[^\s@]+$/.test(value));

/** RE2 has neither lookaround nor back references. */
function isRe2(pattern: string): boolean {
  if (/\(\?(=|!|<=|<!)|\\[1-9]/.test(pattern)) return false;
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}

/** Arguments of each rule type (reference 5.5, D; those it does not describe: assumptions). */
const RULES: Readonly<Record<string, Rule>> = {
  FORMAT: oneOf(['CAPITALIZATION', 'UPPER', 'LOWER']),
  ALPHANUMERIC: oneOf(ALPHANUMERIC_ARGUMENTS),
  MAX_LENGTH: whole(1, 10_000),
  MIN_LENGTH: whole(2, 10_000),
  MIN_NUMBER: number,
  MAX_NUMBER: number,
  START_DATE: moment,
  END_DATE: moment,
  START_DATETIME: moment,
  END_DATETIME: moment,
  BEFORE_DURATION: duration,
  AFTER_DURATION: duration,
  BEFORE_DATETIME_DURATION: duration,
  AFTER_DATETIME_DURATION: duration,
  DAYS_OF_WEEK: values => values.length > 0 && values.every(value => DAYS_OF_WEEK.includes(value)),
  DECIMAL: whole(0, DECIMAL_PLACES),
  SPECIAL_CHARACTERS: oneOf(['NOT_ALLOWED']),
  WHITESPACE: oneOf(WHITESPACE_ARGUMENTS),
  REGEX: ([pattern, message, ...more]) =>
    pattern !== undefined && Boolean(message) && more.length === 0 && isRe2(pattern),
  PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE: values =>
    none(values) || one(value => /^[a-z]{2}$/.test(value))(values),
  URL: none,
  URL_ALLOWED_DOMAINS: domains,
  URL_BLOCKED_DOMAINS: domains,
  EMAIL: none,
  EMAIL_ALLOWED_DOMAINS: domains,
  EMAIL_BLOCKED_DOMAINS: domains,
  DOMAIN: none,
};

export type RuleCheck = (propertyType: string, ruleArguments: Json | undefined) => readonly string[];

/** The check of a rule type's arguments for a property of some type; both throw the 400. */
export function ruleCheck(ruleType: string): RuleCheck {
  const rule = RULES[ruleType];
  if (!rule) throw unreadable(`'${ruleType}' is no ruleType`);
  return (propertyType, ruleArguments) => {
    if (!Array.isArray(ruleArguments)) throw invalid('Some required fields were not set: [ruleArguments]');
    const values = ruleArguments.filter(value => typeof value === 'string');
    if (values.length < ruleArguments.length) throw unreadable("cannot read 'ruleArguments' as strings");
    if (!(RULE_FITS[ruleType] ?? ['string']).includes(propertyType))
      throw invalid(`A property of type '${propertyType}' cannot have the rule ${ruleType}`);
    if (!rule(values))
      throw invalid(`[${values.join(', ')}] are not valid arguments of the rule ${ruleType}`);
    return values;
  };
}
