import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/core/call.ts';
import { isObject } from '../../src/core/call.ts';
import type { Form } from '../../src/core/form.ts';
import { objectTypeName } from '../../src/core/object-types.ts';
import {
  checkEvent,
  checkFilter,
  checkTrigger,
  contractEvent,
  contractFilter,
  contractTrigger,
  expandEvent,
  expandFilter,
  expandTrigger,
  liftEvent,
  liftFilter,
  liftTrigger,
  lowerEvent,
  lowerFilter,
  lowerTrigger,
  sameFilter,
  sameJson,
} from '../../src/filter/index.ts';
import { plain, portal } from './support.ts';

const directory = new URL('../../../shared/samples/flows/', import.meta.url);
const flows: readonly JsonObject[] = existsSync(directory)
  ? readdirSync(directory).map(
      file => JSON.parse(readFileSync(new URL(file, directory), 'utf8')) as JsonObject,
    )
  : [];

interface Found {
  readonly branch: JsonObject;
  readonly field: string;
  readonly objectType: string;
}

/** Every outermost filterBranch of a body, with the field that it is in. */
function branchesIn(json: Json | undefined, objectType: string, field = ''): readonly Found[] {
  if (Array.isArray(json)) return json.flatMap((item: Json) => branchesIn(item, objectType, field));
  if (!isObject(json)) return [];
  if (Object.hasOwn(json, 'filterBranchType')) return [{ branch: json, field, objectType }];
  return Object.entries(json).flatMap(([key, value]) => branchesIn(value, objectType, key));
}

const found = flows.flatMap(flow =>
  branchesIn(flow, objectTypeName(String(flow['objectTypeId'])) ?? 'contacts'),
);

const filters = {
  lift: liftFilter,
  lower: lowerFilter,
  expand: expandFilter,
  contract: contractFilter,
  check: checkFilter,
};
const triggers = {
  lift: liftTrigger,
  lower: lowerTrigger,
  expand: expandTrigger,
  contract: contractTrigger,
  check: checkTrigger,
};
const events = {
  lift: liftEvent,
  lower: lowerEvent,
  expand: expandEvent,
  contract: contractEvent,
  check: checkEvent,
};

function waysOf(field: string) {
  if (field === 'reEnrollmentTriggersFilterBranches') return triggers;
  return field === 'eventFilterBranches' ? events : filters;
}

function pulled({ branch, field, objectType }: Found): Form {
  const { lift, contract } = waysOf(field);
  return contract(lift(branch, objectType, portal), objectType);
}

// recorded flows are at hand only where the project's notes are
describe.runIf(found.length > 0)('filters of recorded flows', () => {
  it('come back to the letter', () => {
    for (const one of found) {
      const { lift, lower, expand, check } = waysOf(one.field);
      const form = lift(one.branch, one.objectType, portal);
      expect(sameJson(lower(form, one.objectType, portal), one.branch)).toBe(true);
      expect(sameFilter(expand(pulled(one), one.objectType), form)).toBe(true);
      expect(check(pulled(one), one.objectType)).toEqual([]);
    }
  });

  it('read well: only an example with filters directly in OR has raw in it', () => {
    const raw = found.filter(one => JSON.stringify(plain(pulled(one))).includes('"raw"'));
    expect(raw.map(({ branch }) => [branch['filterBranchType'], branch['filterBranches']])).toEqual([
      ['OR', []],
    ]);
  });
});
