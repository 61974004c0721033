import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Json } from '../../src/core/call.ts';
import { isPermitted, summarise } from '../../src/core/summary.ts';
import { diagnosticsJson } from '../../src/render/diagnostics-json.ts';
import { diagnosticsText } from '../../src/render/diagnostics-text.ts';
import { formatForm } from '../../src/render/format-form.ts';
import { jsonText } from '../../src/render/json-text.ts';
import { outcomeJson } from '../../src/render/outcome-json.ts';
import { outcomeText } from '../../src/render/outcome-text.ts';
import { planJson } from '../../src/render/plan-json.ts';
import { planText } from '../../src/render/plan-text.ts';
import { cut, quoted, visible } from '../../src/render/safe.ts';
import { colourPaint, plainPaint } from '../../src/render/style.ts';
import { wordDiff } from '../../src/render/word-diff.ts';
import { yamlFlow, yamlLines } from '../../src/render/yaml-text.ts';
import { anyDiagnostics, anyOutcome, anyPlan, form, text } from './arbitrary.ts';

const harmful = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const uiDomain = 'app.hubspot.com';
const runs = { numRuns: 300 };

/** `toMatch` of a lone surrogate is hard to read in a failure; this names it. */
function expectHarmless(output: string): void {
  expect(output.match(harmful)?.[0]?.codePointAt(0)?.toString(16)).toBeUndefined();
}

describe('whatever a portal or a file holds', () => {
  it('text for people has no control, format or broken character but line breaks', () => {
    fc.assert(
      fc.property(anyPlan, plan => expectHarmless(planText(plan, { paint: plainPaint, uiDomain }))),
      runs,
    );
    fc.assert(
      fc.property(anyOutcome, outcome => expectHarmless(outcomeText(outcome, { paint: plainPaint }))),
      runs,
    );
    fc.assert(
      fc.property(anyDiagnostics, all =>
        expectHarmless(diagnosticsText(all, { paint: plainPaint, maxErrors: 3 })),
      ),
      runs,
    );
  });

  it('JSON text has none either, and says the same', () => {
    const check = (document: Json): void => {
      expectHarmless(jsonText(document));
      expect(JSON.parse(jsonText(document))).toEqual(JSON.parse(JSON.stringify(document)));
    };
    fc.assert(
      fc.property(anyPlan, plan => check(planJson(plan))),
      runs,
    );
    fc.assert(
      fc.property(anyOutcome, outcome => check(outcomeJson(outcome))),
      runs,
    );
    fc.assert(
      fc.property(anyDiagnostics, all => check(diagnosticsJson(all))),
      runs,
    );
  });

  it('colours add nothing but colours', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        expect(stripVTControlCharacters(planText(plan, { paint: colourPaint, uiDomain }))).toBe(
          planText(plan, { paint: plainPaint, uiDomain }),
        );
      }),
      runs,
    );
    fc.assert(
      fc.property(anyOutcome, outcome => {
        expect(stripVTControlCharacters(outcomeText(outcome, { paint: colourPaint }))).toBe(
          outcomeText(outcome, { paint: plainPaint }),
        );
      }),
    );
  });

  it('no value can start a line or write the closing line', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const { add, change, destroy } = summarise(plan);
        const lines = planText(plan, { paint: plainPaint, uiDomain }).split('\n');
        const closing = lines.filter(line => line.startsWith('Plan: ') || line.startsWith('No changes.'));
        expect(closing).toHaveLength(1);
        expect(lines.at(-2)).toBe(closing[0]);
        if (plan.changes.some(isPermitted))
          expect(closing[0]).toBe(`Plan: ${add} to add, ${change} to change, ${destroy} to destroy.`);
      }),
      runs,
    );
  });

  it('a change that differs is never shown as two texts that look the same', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after);
        expect(wordDiff(before, after, plainPaint).join('\n')).toMatch(/\[-|\{\+|^- /);
      }),
    );
    fc.assert(fc.property(text, text, (a, b) => quoted(a) !== quoted(b) || a === b));
  });

  it('what is to be put in YAML reads back as what HubSpot stored', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (value, others) => {
        fc.pre(![value, ...others].some(one => /\p{Cs}/u.test(one)));
        expect(parse(yamlFlow(value))).toBe(value);
        expect(parse(yamlFlow([value, ...others, 1, true, null]))).toEqual([value, ...others, 1, true, null]);
        expect(parse(yamlLines(['options', value, 'label'], value).join('\n'), { mapAsMap: true })).toEqual(
          new Map([['options', new Map([[value, new Map([['label', value]])]])]]),
        );
      }),
    );
  });

  it('one value stays on one line', () => {
    fc.assert(fc.property(form, value => expectOneLine(formatForm(value))));
    fc.assert(fc.property(form, value => expectOneLine(yamlFlow(value))));
    fc.assert(
      fc.property(text, fc.nat(40), (value, limit) =>
        [visible(value), cut(value, limit), quoted(value, limit)].forEach(expectOneLine),
      ),
    );
  });
});

function expectOneLine(output: string): void {
  expect(output).not.toContain('\n');
  expectHarmless(output);
}
