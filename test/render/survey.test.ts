import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/call.ts';
import { jsonText } from '../../src/render/json-text.ts';
import { colourPaint, plainPaint } from '../../src/render/style.ts';
import { surveyCsv } from '../../src/render/survey-csv.ts';
import { surveyHtml } from '../../src/render/survey-html.ts';
import { surveyJson } from '../../src/render/survey-json.ts';
import { surveyText } from '../../src/render/survey-text.ts';
import { filledText } from '../../src/render/survey-words.ts';
import { golden } from './golden.ts';
import {
  blindSurvey,
  emptySurvey,
  HOSTILE,
  hostileSurvey,
  property,
  richSurvey,
  workflow,
} from './survey-fixtures.ts';

const plain = { paint: plainPaint, most: 20 };

describe('surveys read as the golden files', () => {
  it.each([
    ['survey-rich.txt', surveyText(richSurvey, plain)],
    ['survey-rich.ansi.txt', surveyText(richSurvey, { ...plain, paint: colourPaint })],
    ['survey-rich.json', jsonText(surveyJson(richSurvey))],
    ['survey-rich.csv', surveyCsv(richSurvey)],
    ['survey-rich.html', surveyHtml(richSurvey)],
    ['survey-empty.txt', surveyText(emptySurvey, plain)],
    ['survey-blind.txt', surveyText(blindSurvey, plain)],
    ['survey-blind.csv', surveyCsv(blindSurvey)],
    ['survey-hostile.txt', surveyText(hostileSurvey, plain)],
    ['survey-hostile.csv', surveyCsv(hostileSurvey)],
    ['survey-hostile.html', surveyHtml(hostileSurvey)],
  ])('%s', (name, actual) => {
    expect(actual).toBe(golden(name, actual));
  });
});

describe('text', () => {
  const findings = Array.from({ length: 25 }, (_, index) => ({
    check: 'workflowOff' as const,
    things: [{ kind: 'workflow', id: String(index), title: `W${index}`, link: '' }],
    says: 'off',
  }));

  it('shows so many findings of one sort, and says how many it leaves out', () => {
    const text = surveyText({ ...emptySurvey, findings }, plain);
    expect(text.match(/^ {2}\d+ "W/gm)).toHaveLength(20);
    expect(text).toContain('  and 5 more (--max-errors 0 shows all)\n');
    const all = surveyText({ ...emptySurvey, findings }, { ...plain, most: 0 });
    expect(all.match(/^ {2}\d+ "W/gm)).toHaveLength(25);
    expect(all).not.toContain('more (');
  });

  it('holds no control and no markup of a terminal', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for
    expect(surveyText(hostileSurvey, plain)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

it.each([
  [412, 10_230, '412 (4 %)'],
  [0, 10, '0 (0 %)'],
  [1, 1000, '1 (< 1 %)'],
  [999, 1000, '999 (> 99 %)'],
  [10, 10, '10 (100 %)'],
  [0, 0, '0'],
  [7, undefined, '7'],
])('%d of %s records: %s', (records, all, text) => {
  expect(filledText(records, all)).toBe(text);
});

describe('JSON', () => {
  const validate = new Ajv({ allErrors: true }).compile(
    closed(JSON.parse(readFileSync('schemas/output/survey.schema.json', 'utf8'))),
  );

  it.each([
    ['rich', richSurvey],
    ['empty', emptySurvey],
    ['blind', blindSurvey],
    ['hostile', hostileSurvey],
  ])('of a %s survey is as its schema says', (_, survey) => {
    validate(surveyJson(survey));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('says null, never 0, of what could not be read', () => {
    expect(surveyJson(blindSurvey)).toMatchObject({
      summary: { workflows: null },
      workflows: null,
      properties: [{ usedBy: { workflow: null, list: null, form: null, property: null } }],
      coverage: [{ kind: 'workflow', count: null }, {}, {}, {}],
    });
  });
});

describe('CSV', () => {
  it('has one line for each property and workflow, whatever they are called', () => {
    const lines = surveyCsv(hostileSurvey).split('\r\n');
    expect(lines).toHaveLength(1 + 4 + 1 + 1);
    expect(lines.at(-1)).toBe('');
  });

  it('has no cell that a spreadsheet would calculate', () => {
    const cells = surveyCsv(hostileSurvey).split(/[\r\n,]+/);
    expect(cells.filter(cell => /^"?\s*[=+@-]/.test(cell))).toEqual([]);
  });
});

describe('HTML', () => {
  const page = surveyHtml(hostileSurvey);

  it('has no markup but its own', () => {
    const plainPage = surveyHtml({
      ...hostileSurvey,
      properties: [property('x')],
      workflows: [workflow('1', 'x')],
    });
    const tags = (text: string) => new Set(text.match(/<\/?[a-z][a-z0-9]*/g));
    expect(tags(page)).toEqual(tags(plainPage));
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain('<img');
    expect(page).not.toContain(HOSTILE);
  });

  it('loads nothing, and runs nothing but its own script', () => {
    expect(page).not.toMatch(/\s(src|srcset|style|on\w+)=["']/);
    expect(page).toMatch(/default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'/);
  });

  it('is the same page each time', () => {
    expect(surveyHtml(hostileSurvey)).toBe(page);
  });

  it('says what is not known of a workflow', () => {
    const { objectType: _, actions: __, ...bare } = workflow('905', '', { created: {}, changed: {} });
    const row = /<tr data-type[\s\S]*?<\/tr>/.exec(
      surveyHtml({ ...emptySurvey, workflows: [bare] }).split('id="workflows"')[1] ?? '',
    )?.[0];
    expect(row).toContain('(no name)');
    expect(row?.match(/>not known</g)).toHaveLength(2);
    expect(row?.match(/data-sort=""/g)).toHaveLength(4);
  });

  it('shows ten findings of one sort at once, more when they are asked for', () => {
    const findings = Array.from({ length: 11 }, (_, index) => ({
      check: 'workflowOff' as const,
      things: [{ kind: 'workflow', id: String(index), title: 'W', link: 'https://app.hubspot.com/' }],
      says: 'off',
    }));
    expect(surveyHtml({ ...emptySurvey, findings })).toContain(
      '<details><summary>Workflows that are off (11)',
    );
    const ten = findings.slice(1);
    expect(surveyHtml({ ...emptySurvey, findings: ten })).toContain(
      '<details open><summary>Workflows that are off (10)',
    );
  });

  it('has no table of workflows that could not be read', () => {
    expect(surveyHtml(blindSurvey)).not.toContain('id="workflows"');
    expect(surveyHtml(blindSurvey)).toContain('could not be read');
    expect(surveyHtml(emptySurvey)).toContain('id="workflows"');
    expect(surveyHtml(emptySurvey)).not.toContain('id="unread"');
  });
});

/** The schema with objects closed to keys they do not name. */
function closed(schema: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(schema), (_, value) =>
    value?.type === 'object' && value.properties !== undefined
      ? { additionalProperties: false, ...value }
      : value,
  );
}
