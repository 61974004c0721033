import { describe, expect, it } from 'vitest';
import { propertyValidation } from '../../../src/kinds/propertyValidation/index.ts';
import { findings, resourceOf } from '../support.ts';

const nothingElse = { has: () => false, keys: () => [], form: () => undefined };

/** What is found in one rule with these arguments. */
function problems(type: string, ruleArguments?: readonly string[]) {
  const rule = ruleArguments === undefined ? {} : { ruleArguments };
  const resource = resourceOf(propertyValidation, 'region', { validationRules: { [type]: rule } });
  return propertyValidation.check(resource, nothingElse);
}

const many = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `example${index}.com`);

const domains = {
  takes: 'one to twenty domains',
  right: [many(1), many(20)],
  wrong: [many(0), many(21)],
};
const none = { takes: 'no argument', right: [many(0)], wrong: [many(1)] };
const moment = {
  takes: 'a moment in milliseconds since 1970',
  right: [['0'], ['-86400000'], ['1767225600000']],
  wrong: [[], ['0', '1'], [''], ['-'], ['1.5'], ['2026-01-01'], ['x1'], ['1x'], ['--1']],
};
const number = {
  takes: 'a number',
  right: [['0'], ['-1'], ['1.5'], ['-12.25'], ['007'], ['10']],
  wrong: [[], ['1', '2'], [''], ['.5'], ['1.'], ['1,5'], ['1x5'], ['1.x'], ['1e3'], ['a1'], ['1a'], ['--1']],
};
/** Whatever is written is sent: the reference does not say what they take. */
const anything = { takes: '', right: [many(0), many(1), [''], many(40)], wrong: [] };

interface Expected {
  readonly takes: string;
  readonly right: readonly (readonly string[])[];
  readonly wrong: readonly (readonly string[])[];
}

const expected: Readonly<Record<string, Expected>> = {
  FORMAT: {
    takes: 'CAPITALIZATION, UPPER or LOWER',
    right: [['CAPITALIZATION'], ['UPPER'], ['LOWER']],
    wrong: [[], ['UPPER', 'LOWER'], ['upper'], ['UPPERCASE'], ['XLOWER'], ['']],
  },
  ALPHANUMERIC: {
    takes: 'a word such as NUMERIC_ONLY',
    right: [['NUMERIC_ONLY'], ['ALPHA_ONLY']],
    wrong: [[], ['NUMERIC_ONLY', 'ALPHA_ONLY']],
  },
  MAX_LENGTH: {
    takes: 'a length from 1 to 10000',
    right: [['1'], ['9'], ['10'], ['99'], ['999'], ['9999'], ['10000']],
    wrong: [
      [],
      ['1', '2'],
      [''],
      ['0'],
      ['01'],
      ['10001'],
      ['100000'],
      ['99999'],
      ['-1'],
      ['1.5'],
      ['x1'],
      ['1x'],
    ],
  },
  MIN_LENGTH: {
    takes: 'a length above 1',
    right: [['2'], ['9'], ['10'], ['19'], ['100'], ['4000']],
    wrong: [[], ['2', '3'], [''], ['0'], ['1'], ['02'], ['-2'], ['2.5'], ['x2'], ['2x'], ['x10'], ['10x']],
  },
  MIN_NUMBER: number,
  MAX_NUMBER: number,
  START_DATE: moment,
  END_DATE: moment,
  START_DATETIME: moment,
  END_DATETIME: moment,
  BEFORE_DURATION: anything,
  AFTER_DURATION: anything,
  BEFORE_DATETIME_DURATION: anything,
  AFTER_DATETIME_DURATION: anything,
  DAYS_OF_WEEK: anything,
  DECIMAL: anything,
  SPECIAL_CHARACTERS: {
    takes: 'NOT_ALLOWED',
    right: [['NOT_ALLOWED']],
    wrong: [[], ['NOT_ALLOWED', 'NOT_ALLOWED'], ['ALLOWED'], ['NOT_ALLOWED_'], ['IS_NOT_ALLOWED']],
  },
  WHITESPACE: anything,
  REGEX: {
    takes: 'a pattern and the message that people see',
    right: [['^[A-Z]+$', 'capital letters only']],
    wrong: [[], ['^[A-Z]+$'], ['^[A-Z]+$', 'capital letters only', 'please']],
  },
  PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE: {
    takes: 'nothing, or a country code in lower case',
    right: [[], ['de'], ['us']],
    wrong: [['de', 'us'], ['DE'], ['d'], ['deu'], ['d1'], ['']],
  },
  URL: none,
  URL_ALLOWED_DOMAINS: domains,
  URL_BLOCKED_DOMAINS: domains,
  EMAIL: none,
  EMAIL_ALLOWED_DOMAINS: domains,
  EMAIL_BLOCKED_DOMAINS: domains,
  DOMAIN: none,
};

const known =
  'FORMAT, ALPHANUMERIC, MAX_LENGTH, MIN_LENGTH, MIN_NUMBER, MAX_NUMBER, START_DATE, END_DATE, START_DATETIME, END_DATETIME, BEFORE_DURATION, AFTER_DURATION, BEFORE_DATETIME_DURATION, AFTER_DATETIME_DURATION, DAYS_OF_WEEK, DECIMAL, SPECIAL_CHARACTERS, WHITESPACE, REGEX, PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE, URL, URL_ALLOWED_DOMAINS, URL_BLOCKED_DOMAINS, EMAIL, EMAIL_ALLOWED_DOMAINS, EMAIL_BLOCKED_DOMAINS, DOMAIN';

describe.each(Object.entries(expected))('the rule %s', (type, { takes, right, wrong }) => {
  it('takes what the reference says and nothing else', () => {
    const problem = {
      code: 'PF3015',
      severity: 'error',
      message: `${type} takes ${takes}`,
      fix: `write ${takes}`,
      path: ['validationRules', type],
      part: 'value',
    };
    for (const given of right) expect([given, problems(type, given)]).toEqual([given, []]);
    for (const given of wrong) expect([given, problems(type, given)]).toEqual([given, [problem]]);
  });

  it('without arguments is the same as with none', () => {
    expect(problems(type)).toEqual(problems(type, []));
  });
});

describe('a rule', () => {
  it.each(['LENGTH', 'max_length', '', 'toString', 'constructor', '__proto__'])(
    'that HubSpot does not know (%j) is refused, with those that it knows',
    type => {
      expect(problems(type, ['20'])).toEqual([
        {
          code: 'PF3015',
          severity: 'error',
          message: `${type} is no validation rule`,
          fix: `write one of ${known}`,
          path: ['validationRules', type],
          part: 'key',
        },
      ]);
    },
  );

  it('stands beside others, each with its own finding', () => {
    const resource = resourceOf(propertyValidation, 'region', {
      validationRules: {
        LENGTH: { ruleArguments: ['1'] },
        MAX_LENGTH: { ruleArguments: ['20'] },
        EMAIL: { ruleArguments: ['x'] },
      },
    });
    expect(propertyValidation.check(resource, nothingElse).map(({ message }) => message)).toEqual([
      'LENGTH is no validation rule',
      'EMAIL takes no argument',
    ]);
    expect(propertyValidation.check(resourceOf(propertyValidation, 'region', {}), nothingElse)).toEqual([]);
  });
});

describe('in YAML', () => {
  const declared = (rules: string) =>
    findings(
      `propertyGroups: { contacts: { g: { label: G } } }\nproperties: { contacts: { region: { label: R, groupName: g, type: string, fieldType: text, validationRules: ${rules} } } }\n`,
    );

  it('one argument is a text or a number, several are a list', () => {
    expect(
      declared(
        '{ MAX_LENGTH: 20, MIN_LENGTH: "2", FORMAT: { ruleArguments: UPPER, shouldApplyNormalization: true }, REGEX: { ruleArguments: ["^a", "starts with a"] }, EMAIL: {} }',
      ),
    ).toEqual([]);
  });

  it('the key is underlined where the rule is unknown, the rule where its arguments are wrong', () => {
    expect(declared('{ LENGTH: "20" }')).toEqual([
      `x.yaml:2:111 «LENGTH» PF3015 LENGTH is no validation rule → write one of ${known}`,
    ]);
    expect(declared('{ FORMAT: upper }')).toEqual([
      'x.yaml:2:119 «upper» PF3015 FORMAT takes CAPITALIZATION, UPPER or LOWER → write CAPITALIZATION, UPPER or LOWER',
    ]);
  });
});
