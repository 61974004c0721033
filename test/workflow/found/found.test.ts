import { describe, expect, it } from 'vitest';
import { writeYaml } from '../../../src/config/write.ts';
import type { JsonObject } from '../../../src/core/call.ts';
import { asMap, type Form, type FormMap, isList, isMap, isRef } from '../../../src/core/form.ts';
import { equalSpelling } from '../../../src/filter/same.ts';
import {
  checkWorkflow,
  contractWorkflow,
  expandWorkflow,
  liftWorkflow,
  lowerWorkflow,
  withoutRefused,
} from '../../../src/workflow/index.ts';
import { loaded } from '../../config/workspace.ts';
import { portal } from '../enroll/support.ts';
import { FOUND } from './flows.ts';

const written = (workflow: FormMap): string =>
  writeYaml(new Map([['workflows', new Map([['w', workflow]])]]));
const textOf = (body: JsonObject): string => written(contractWorkflow(liftWorkflow(body, portal)));
const read = (text: string): FormMap =>
  asMap(loaded({ 'eu/w.yaml': text }).sections.get('workflows')?.get('w'));

/** What has no friendly form. */
function leftOver(form: Form): readonly string[] {
  if (isList(form)) return form.flatMap(leftOver);
  if (!isMap(form) || isRef(form)) return [];
  return [...form].flatMap(([key, value]) =>
    ['raw', 'action', 'actions'].includes(key) ? [key] : leftOver(value),
  );
}

describe('a flow with', () => {
  it.each(FOUND)('%s is put back to the letter', (_, body) => {
    const put = lowerWorkflow(liftWorkflow(body, portal), portal, body);
    expect(put).toEqual(withoutRefused(body));
    expect(JSON.stringify(put['actions'])).toBe(JSON.stringify(body['actions']));
  });

  it.each(FOUND)('%s is the same text when it is made anew', (_, body) => {
    expect(textOf(lowerWorkflow(liftWorkflow(body, portal), portal))).toBe(textOf(body));
  });

  it.each(FOUND)('%s is read from YAML as it was, and written as the same text', (_, body) => {
    const text = textOf(body);
    const tree = read(text);
    expect(checkWorkflow(tree).filter(({ severity }) => severity !== 'warning')).toEqual([]);
    const form = expandWorkflow(tree);
    expect(equalSpelling(form, liftWorkflow(body, portal))).toBe(true);
    expect(written(contractWorkflow(form))).toBe(text);
  });

  it.each(FOUND)('%s has a friendly form', (_, body) => {
    expect(leftOver(contractWorkflow(liftWorkflow(body, portal)))).toEqual([]);
  });
});
