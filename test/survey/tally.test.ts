import { describe, expect, it } from 'vitest';
import { makeSurvey } from '../../src/survey/make-survey.ts';
import { ageText, byAge, byCreator, findingsOf, totalsOf } from '../../src/survey/tally.ts';
import { flow, surveyInput, text } from './toys.ts';

const by = (name: string, createdUserId: string | null, createdAt: string | null = null) =>
  text(name, { createdUserId, createdAt });

describe('tallies of custom properties', () => {
  const { properties } = makeSurvey(
    surveyInput({
      properties: {
        contacts: [
          by('a', '1', '2026-11-20T00:00:00Z'),
          by('b', '2', '2026-02-01T00:00:00Z'),
          by('c', '2', '2025-05-01T00:00:00Z'),
          by('d', null, '2023-05-01T00:00:00Z'),
          by('e', '3', '2016-05-01T00:00:00Z'),
          by('f', '3'),
          by('hs_own', '3', '2016-05-01T00:00:00Z'),
        ],
      },
      people: [{ userId: '2', email: 'ana@example.com' }],
    }),
  );

  it('by who made them, most first', () => {
    expect(byCreator(properties)).toEqual([
      { name: 'ana@example.com', count: 2 },
      { name: 'user 3', count: 2 },
      { name: 'not known', count: 1 },
      { name: 'user 1', count: 1 },
    ]);
  });

  it('by who made them: of many only those who made most are named', () => {
    const made = (people: number) =>
      byCreator(
        makeSurvey(
          surveyInput({
            properties: { contacts: Array.from({ length: people }, (_, n) => by(`p${n}`, String(100 + n))) },
          }),
        ).properties,
      );
    expect(made(11)).toHaveLength(11);
    expect(made(13)).toHaveLength(11);
    expect(made(13).at(-1)).toEqual({ name: '3 others', count: 3 });
  });

  it('by age, youngest first', () => {
    expect(byAge(properties).map(({ name, count }) => `${name}: ${count}`)).toEqual([
      'under a month: 1',
      'under a year: 1',
      '1 to 2 years: 1',
      '2 to 4 years: 1',
      'older: 1',
      'not known: 1',
    ]);
  });
});

describe('totals', () => {
  it('count what there is, and findings by sort', () => {
    const survey = makeSurvey(
      surveyInput({
        properties: { contacts: [text('a'), text('hs_b')] },
        groups: { contacts: [{ name: 'lead', label: 'Lead' }] },
        workflows: [flow('1', 'A', { isEnabled: false }), flow('2', 'B')],
        lists: [],
      }),
    );
    expect(totalsOf(survey)).toEqual({
      properties: 2,
      custom: 1,
      groups: 1,
      workflows: { all: 2, off: 1, unreadable: 0 },
      findings: [
        ['workflowOff', 1],
        ['propertyUnused', 1],
      ],
    });
    expect(findingsOf(survey)({ kind: 'property', objectType: 'contacts', id: 'a' })).toMatchObject([
      { check: 'propertyUnused' },
    ]);
    expect(findingsOf(survey)({ kind: 'property', objectType: 'deals', id: 'a' })).toEqual([]);
  });

  it('know no workflows that could not be read', () => {
    expect(totalsOf(makeSurvey(surveyInput({})))).not.toHaveProperty('workflows');
  });
});

it.each([
  [0, '0 days'],
  [1, '1 day'],
  [59, '59 days'],
  [60, '2 months'],
  [400, '13 months'],
  [730, '2 years'],
  [2089, '5 years'],
])('%d days are %s', (days, words) => {
  expect(ageText(days)).toBe(words);
});
