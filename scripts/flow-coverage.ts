/**
 * How much of real workflows has words: `npx tsx scripts/flow-coverage.ts <files or folders>`. Takes every flow through
 * YAML's form and back, and prints what share of each construct is spelled by name, what is kept word for word
 * (`action:`, `raw:`), and every flow that does not come back as it was. Names in brackets are no steps.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, type Json, type JsonObject } from '../src/core/call.ts';
import { type Form, type FormMap, isList, isMap, isRef } from '../src/core/form.ts';
import { noPortal, sameJson, type Window } from '../src/filter/index.ts';
import { equalSpelling } from '../src/filter/same.ts';
import {
  contractWorkflow,
  expandWorkflow,
  liftWorkflow,
  lowerWorkflow,
  withoutRefused,
} from '../src/workflow/index.ts';

/** A portal where every id is known by a key of its own but stages, which have a parent in text. */
const window: Window = {
  ...noPortal,
  ref: (kind, scope, id) => ({
    kind,
    ...(scope === undefined ? {} : { scope }),
    ...(kind === 'stage' ? { literal: id } : { key: id }),
  }),
  id: ref => ref.key ?? ref.literal,
};

interface Count {
  friendly: number;
  raw: number;
}

const counts = new Map<string, Count>();
const faults: string[] = [];

function count(name: string, isFriendly: boolean): void {
  const found = counts.get(name) ?? { friendly: 0, raw: 0 };
  found[isFriendly ? 'friendly' : 'raw'] += 1;
  counts.set(name, found);
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(entry => entry.isDirectory() || entry.name.endsWith('.json'))
    .flatMap(entry => filesIn(join(path, entry.name)))
    .sort();
}

function flowsIn(json: Json): readonly JsonObject[] {
  if (Array.isArray(json)) return json.flatMap(flowsIn);
  if (!isObject(json)) return [];
  if (Array.isArray(json.results)) return json.results.flatMap(flowsIn);
  return Object.hasOwn(json, 'actions') ? [json] : [];
}

/** What is said once; what is said of it is counted apart. */
const PLAIN: ReadonlySet<string> = new Set([
  'name',
  'description',
  'enabled',
  'objectType',
  'type',
  'flowType',
  'canEnrollFromSalesforce',
  'customProperties',
]);

function countFields(form: FormMap): void {
  for (const [field, value] of form) {
    if (field === 'steps' || field === 'detached') countSteps(value);
    else if (field === 'enroll' && isMap(value)) for (const entry of value) countEntry('enroll', ...entry);
    else if (field === 'raw' && isMap(value)) for (const key of value.keys()) count(`(${key})`, false);
    else if (!PLAIN.has(field)) count(`(${field})`, !hasRaw(value));
  }
}

function countEntry(field: string, key: string, value: Form): void {
  if (isList(value)) for (const item of value) count(`(${field}: ${key})`, !hasRaw(item));
  else count(`(${field}: ${key})`, key !== 'raw' && !hasRaw(value));
}

function countSteps(form: Form): void {
  if (isList(form)) for (const item of form) countSteps(item);
  if (!isMap(form) || isRef(form)) return;
  const verb = [...form.keys()].find(key => !['id', 'version', 'raw'].includes(key)) ?? '';
  const spec = form.get(verb);
  if (verb === 'actions') count('(all actions of a flow)', false);
  else if (verb === 'action' && isMap(spec))
    count(`action ${String(spec.get('type') ?? spec.get('actionTypeId'))}`, false);
  else count(verb, !form.has('raw') && !hasRaw(spec));
  for (const arm of armsIn(spec)) {
    if (!isMap(arm)) continue;
    const when = arm.get('when');
    if (when !== undefined) count('(filter of a branch)', !hasRaw(when));
    countSteps(arm.get('steps') ?? []);
  }
}

function armsIn(spec: Form | undefined): readonly Form[] {
  if (isList(spec)) return spec.filter(arm => isMap(arm) && arm.has('steps'));
  if (!isMap(spec)) return [];
  const cases = spec.get('cases');
  const otherwise = spec.get('otherwise');
  return [...(isList(cases) ? cases : []), ...(otherwise === undefined ? [] : [otherwise])];
}

function hasRaw(form: Form | undefined): boolean {
  if (form === undefined || isRef(form)) return false;
  if (isList(form)) return form.some(item => !(isMap(item) && item.has('steps')) && hasRaw(item));
  if (!isMap(form)) return false;
  return (
    form.has('raw') ||
    [...form].some(([key, value]) => key !== 'cases' && key !== 'otherwise' && hasRaw(value))
  );
}

function tryFlow(body: JsonObject, name: string): void {
  const form = liftWorkflow(body, window);
  countFields(form);
  if (!sameJson(lowerWorkflow(form, window, body), withoutRefused(body)))
    faults.push(`${name}: it does not come back as it was`);
  if (!equalSpelling(expandWorkflow(contractWorkflow(form)), form))
    faults.push(`${name}: the short spelling means something else`);
}

const files = process.argv.slice(2).flatMap(filesIn);
let flows = 0;
for (const file of files)
  for (const [index, body] of flowsIn(JSON.parse(readFileSync(file, 'utf8'))).entries()) {
    flows += 1;
    tryFlow(body, index === 0 ? file : `${file} (${index + 1})`);
  }

const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
for (const [name, { friendly, raw }] of rows) {
  const share = Math.round((100 * friendly) / (friendly + raw));
  console.log(`${name.padEnd(40)}${String(friendly + raw).padStart(6)}${String(share).padStart(6)} %`);
}
const steps = rows.filter(([name]) => !name.startsWith('('));
const total = steps.reduce((sum, [, { friendly, raw }]) => sum + friendly + raw, 0);
const friendly = steps.reduce((sum, [, found]) => sum + found.friendly, 0);
console.log(
  `\n${flows} flows, ${total} steps, ${((100 * friendly) / Math.max(1, total)).toFixed(1)} % by name`,
);
for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exitCode = 1;
