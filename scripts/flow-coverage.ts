/**
 * How much of real workflows has words: `npx tsx scripts/flow-coverage.ts <files or folders>`. Takes every flow through
 * its steps and back, and prints what share of each construct is spelled by name, what is kept word for word (`action:`,
 * `raw:`), and every flow that does not come back as it was.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, type Json, type JsonObject } from '../src/core/call.ts';
import { equalForms, type Form, isList, isMap, isRef } from '../src/core/form.ts';
import { noPortal, objectTypeOf, type Window } from '../src/filter/index.ts';
import { contractSteps, expandSteps, liftSteps, lowerSteps } from '../src/workflow/steps/index.ts';

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
  return readdirSync(path)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => join(path, name));
}

function flowsIn(json: Json): readonly JsonObject[] {
  if (Array.isArray(json)) return json.flatMap(flowsIn);
  if (!isObject(json)) return [];
  if (Array.isArray(json.results)) return json.results.flatMap(flowsIn);
  return Object.hasOwn(json, 'actions') ? [json] : [];
}

function countSteps(form: Form, body: JsonObject): void {
  if (isList(form)) for (const item of form) countSteps(item, body);
  if (!isMap(form) || isRef(form)) return;
  const verb = [...form.keys()].find(key => !['id', 'version', 'raw'].includes(key)) ?? '';
  const spec = form.get(verb);
  if (verb === 'action' && isMap(spec))
    count(`action ${String(spec.get('type') ?? spec.get('actionTypeId'))}`, false);
  else count(verb, !form.has('raw') && !hasRaw(spec));
  for (const arm of armsIn(spec)) {
    if (!isMap(arm)) continue;
    const when = arm.get('when');
    if (when !== undefined) count('(filter of a branch)', !hasRaw(when));
    countSteps(arm.get('steps') ?? [], body);
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

function same(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function tryFlow(body: JsonObject, name: string): void {
  const objectType = objectTypeOf(typeof body.objectTypeId === 'string' ? body.objectTypeId : '0-1', window);
  const { steps, detached } = liftSteps(body, objectType, window);
  countSteps([steps, detached ?? []], body);
  const lowered = lowerSteps(steps, detached, objectType, window, body);
  if (!same(lowered.actions, body.actions ?? []))
    faults.push(`${name}: the actions do not come back as they were`);
  if (!equalForms(expandSteps(contractSteps(steps, objectType), objectType), steps))
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
