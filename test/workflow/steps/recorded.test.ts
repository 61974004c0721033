import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/core/call.ts';
import { objectTypeName } from '../../../src/core/object-types.ts';
import {
  checkSteps,
  contractSteps,
  expandSteps,
  liftSteps,
  lowerSteps,
} from '../../../src/workflow/steps/index.ts';
import { portal } from '../arbitrary.ts';
import { byId } from '../same-flow.ts';

/** Flows of real portals, where they are at hand. */
const samples = new URL('../../../../shared/samples/flows/', import.meta.url);
const files = existsSync(samples) ? readdirSync(samples).filter(name => name.endsWith('.json')) : [];

test('recorded flows come back as they were, from their steps and from YAML', () => {
  for (const file of files) {
    const body = JSON.parse(readFileSync(new URL(file, samples), 'utf8')) as JsonObject;
    const objectType = objectTypeName(String(body.objectTypeId)) ?? 'contacts';
    const { steps, detached } = liftSteps(body, objectType, portal);
    const tree = contractSteps(steps, objectType);
    expect(expandSteps(tree, objectType), file).toEqual(steps);
    expect(checkSteps(tree, objectType), file).toEqual([]);
    expect(lowerSteps(steps, detached, objectType, portal, body).actions, file).toEqual(body.actions);
    const fresh = lowerSteps(steps, detached, objectType, portal);
    const again = liftSteps({ ...fresh }, objectType, portal);
    expect(again.steps, file).toEqual(steps);
    expect(Object.keys(byId([...fresh.actions]) as object).length, file).toBe(
      (body.actions as unknown[]).length,
    );
  }
});
