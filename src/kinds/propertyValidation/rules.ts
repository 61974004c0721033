/** How many arguments a rule takes, and what they look like (reference 5.5, S and D). */
interface Rule {
  readonly least: number;
  readonly most: number;
  readonly matches?: RegExp;
  /** What to write, for a diagnostic. */
  readonly takes: string;
}

const none: Rule = { least: 0, most: 0, takes: 'no argument' };
const moment: Rule = { least: 1, most: 1, matches: /^-?\d+$/, takes: 'a moment in milliseconds since 1970' };
const number: Rule = { least: 1, most: 1, matches: /^-?\d+(\.\d+)?$/, takes: 'a number' };
const domains: Rule = { least: 1, most: 20, takes: 'one to twenty domains' };
/** The reference names these without saying what they take (U): whatever is written is sent. */
const unknown: Rule = { least: 0, most: Number.MAX_SAFE_INTEGER, takes: 'arguments as HubSpot has them' };

export const rules: Readonly<Record<string, Rule>> = {
  FORMAT: {
    least: 1,
    most: 1,
    matches: /^(CAPITALIZATION|UPPER|LOWER)$/,
    takes: 'CAPITALIZATION, UPPER or LOWER',
  },
  ALPHANUMERIC: { least: 1, most: 1, takes: 'a word such as NUMERIC_ONLY' },
  MAX_LENGTH: { least: 1, most: 1, matches: /^([1-9]\d{0,3}|10000)$/, takes: 'a length from 1 to 10000' },
  MIN_LENGTH: { least: 1, most: 1, matches: /^([2-9]|[1-9]\d+)$/, takes: 'a length above 1' },
  MIN_NUMBER: number,
  MAX_NUMBER: number,
  START_DATE: moment,
  END_DATE: moment,
  START_DATETIME: moment,
  END_DATETIME: moment,
  BEFORE_DURATION: unknown,
  AFTER_DURATION: unknown,
  BEFORE_DATETIME_DURATION: unknown,
  AFTER_DATETIME_DURATION: unknown,
  DAYS_OF_WEEK: unknown,
  DECIMAL: unknown,
  SPECIAL_CHARACTERS: { least: 1, most: 1, matches: /^NOT_ALLOWED$/, takes: 'NOT_ALLOWED' },
  WHITESPACE: unknown,
  REGEX: { least: 2, most: 2, takes: 'a pattern and the message that people see' },
  PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE: {
    least: 0,
    most: 1,
    matches: /^[a-z]{2}$/,
    takes: 'nothing, or a country code in lower case',
  },
  URL: none,
  URL_ALLOWED_DOMAINS: domains,
  URL_BLOCKED_DOMAINS: domains,
  EMAIL: none,
  EMAIL_ALLOWED_DOMAINS: domains,
  EMAIL_BLOCKED_DOMAINS: domains,
  DOMAIN: none,
};
