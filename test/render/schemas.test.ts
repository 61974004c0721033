import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/core/call.ts';
import { diagnosticsJson, errorJson } from '../../src/render/diagnostics-json.ts';
import { outcomeJson } from '../../src/render/outcome-json.ts';
import { planJson } from '../../src/render/plan-json.ts';
import { anyDiagnostics, anyOutcome, anyPlan } from './arbitrary.ts';
import { emptyPlan, heldOnlyPlan, hostilePlan, longPlan, richPlan } from './fixtures.ts';
import { findings, stoppedOutcome } from './results.ts';

const [finding = { code: 'PF1001', severity: 'error', message: '' }] = findings;

describe('documents are as their published schemas say', () => {
  it.each<[string, JsonObject]>([
    ['plan', planJson(richPlan)],
    ['plan', planJson(longPlan)],
    ['plan', planJson(hostilePlan)],
    ['plan', planJson(emptyPlan)],
    ['plan', planJson(heldOnlyPlan)],
    ['diagnostics', diagnosticsJson(findings)],
    ['error', errorJson(finding)],
    ['error', errorJson({ code: 'PF1001', severity: 'error', message: 'no place' })],
    ['outcome', outcomeJson(stoppedOutcome)],
    ['outcome', outcomeJson({ ...stoppedOutcome, results: [] })],
  ])('%s', (name, document) => {
    expect(errors(name, document)).toEqual([]);
  });

  it('whatever the plan, the findings, or the outcome', () => {
    const fits = (name: string, document: JsonObject): void => {
      expect(errors(name, document)).toEqual([]);
    };
    fc.assert(
      fc.property(anyPlan, plan => fits('plan', planJson(plan))),
      { numRuns: 200 },
    );
    fc.assert(fc.property(anyOutcome, outcome => fits('outcome', outcomeJson(outcome))));
    fc.assert(fc.property(anyDiagnostics, all => fits('diagnostics', diagnosticsJson(all))));
  });

  it('and the schemas do refuse what is something else', () => {
    expect(errors('plan', { ...planJson(emptyPlan), kind: 'diff' })).not.toEqual([]);
    expect(errors('plan', { ...planJson(emptyPlan), more: 1 })).not.toEqual([]);
    expect(errors('outcome', { ...outcomeJson(stoppedOutcome), schemaVersion: '2.0' })).not.toEqual([]);
  });

  it.each(['plan', 'outcome', 'diagnostics', 'error'])(
    '%s.schema.json describes every key, and lets newer keys pass',
    name => {
      const schema = read(name);
      expect(undescribed(schema)).toEqual([]);
      expect(new Ajv().compile(schema)({ ...example(name), newer: true })).toBe(true);
    },
  );
});

function example(name: string): JsonObject {
  const examples: Record<string, JsonObject> = {
    plan: planJson(emptyPlan),
    outcome: outcomeJson(stoppedOutcome),
    diagnostics: diagnosticsJson(findings),
    error: errorJson(finding),
  };
  return examples[name] ?? {};
}

/** What does not fit, with unknown keys refused: the documents have no key that the schema does not know. */
function errors(name: string, document: JsonObject): readonly unknown[] {
  const validate =
    validators.get(name) ?? new Ajv({ allErrors: true }).compile(closed(read(name)) as JsonObject);
  validators.set(name, validate);
  return validate(JSON.parse(JSON.stringify(document))) ? [] : (validate.errors ?? []);
}

const validators = new Map<string, ReturnType<Ajv['compile']>>();

function read(name: string): JsonObject {
  return JSON.parse(
    readFileSync(new URL(`../../schemas/output/${name}.schema.json`, import.meta.url), 'utf8'),
  ) as JsonObject;
}

/** The schema with objects closed to keys they do not name. */
function closed(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return inside.type === 'object' && inside.properties !== undefined
    ? { additionalProperties: false, ...inside }
    : inside;
}

/** Paths of properties without a description. */
function undescribed(schema: Json, path = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const here = `${path}/${key}`;
    const lacking =
      path.endsWith('/properties') &&
      (value as JsonObject).description === undefined &&
      (value as JsonObject).anyOf === undefined;
    return [...(lacking ? [here] : []), ...undescribed(value, here)];
  });
}
