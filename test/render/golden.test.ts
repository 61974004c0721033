import { describe, expect, it } from 'vitest';
import { diagnosticsJson, errorJson } from '../../src/render/diagnostics-json.ts';
import { diagnosticsText } from '../../src/render/diagnostics-text.ts';
import { jsonText } from '../../src/render/json-text.ts';
import { outcomeJson } from '../../src/render/outcome-json.ts';
import { outcomeText } from '../../src/render/outcome-text.ts';
import { planJson } from '../../src/render/plan-json.ts';
import { planText } from '../../src/render/plan-text.ts';
import { colourPaint, plainPaint } from '../../src/render/style.ts';
import { emptyPlan, heldOnlyPlan, hostilePlan, longPlan, remarkedPlan, richPlan } from './fixtures.ts';
import { golden } from './golden.ts';
import { findings, stoppedOutcome } from './results.ts';

const uiDomain = 'app-eu1.hubspot.com';
const [finding = { code: 'PF1001', severity: 'error', message: '' }] = findings;

describe('output reads as the golden files', () => {
  it.each([
    ['plan-rich.txt', planText(richPlan, { paint: plainPaint, uiDomain })],
    ['plan-rich.ansi.txt', planText(richPlan, { paint: colourPaint, uiDomain })],
    ['plan-rich.json', jsonText(planJson(richPlan))],
    ['plan-long.txt', planText(longPlan, { paint: plainPaint })],
    ['plan-hostile.txt', planText(hostilePlan, { paint: plainPaint, uiDomain })],
    ['plan-hostile.json', jsonText(planJson(hostilePlan))],
    ['plan-empty.txt', planText(emptyPlan, { paint: plainPaint })],
    ['plan-remarks.txt', planText(remarkedPlan, { paint: plainPaint })],
    ['plan-held.txt', planText(heldOnlyPlan, { paint: plainPaint, uiDomain })],
    ['diagnostics.txt', diagnosticsText(findings, { paint: plainPaint })],
    ['diagnostics.json', jsonText(diagnosticsJson(findings))],
    ['error.json', jsonText(errorJson(finding))],
    ['outcome-stopped.txt', outcomeText(stoppedOutcome, { paint: plainPaint })],
    ['outcome-stopped.json', jsonText(outcomeJson(stoppedOutcome))],
  ])('%s', (name, actual) => {
    expect(actual).toBe(golden(name, actual));
  });
});
