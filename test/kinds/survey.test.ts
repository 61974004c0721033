import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/call.ts';
import type { Form, FormMap } from '../../src/core/form.ts';
import type { Found } from '../../src/core/kind.ts';
import { surveyKinds } from '../../src/kinds/survey.ts';

const found = (body: JsonObject): Found => ({ id: 'it', names: [], body, builtIn: false });
const form = (entries: Readonly<Record<string, Form>>): FormMap => new Map(Object.entries(entries));
const user = (kind: string) => surveyKinds.users.filter(one => one.kind === kind);
const refsOf = (kind: string, body: JsonObject, of: FormMap = new Map(), scope?: string) =>
  user(kind).flatMap(one => one.refs(found(body), of, scope));
const textsOf = (kind: string, of: FormMap) => user(kind).flatMap(one => one.texts(of));

describe('a marketing form', () => {
  it('uses the properties that it asks for, also of other object types and below other fields', () => {
    const fields = [
      { objectTypeId: '0-1', name: 'email' },
      {
        objectTypeId: '0-2',
        name: 'domain',
        dependentFields: [{ dependentField: { objectTypeId: '2-77', name: 'chip' } }],
      },
      { objectTypeId: '0-1' },
      { name: 'old' },
    ];
    expect(refsOf('form', { fieldGroups: [{ fields }, { richText: 'Hello' }] })).toEqual([
      { kind: 'property', scope: 'contacts', key: 'email' },
      { kind: 'property', scope: 'companies', key: 'domain' },
      { kind: 'property', scope: '2-77', key: 'chip' },
      { kind: 'property', scope: '', key: 'old' },
    ]);
  });

  it('of another editor shows nothing', () => {
    expect(refsOf('form', { name: 'New editor' })).toEqual([]);
    expect(textsOf('form', new Map())).toEqual([]);
  });
});

describe('a workflow or a list', () => {
  const region = { kind: 'property', scope: 'contacts', key: 'region' };

  it('uses the properties that it refers to, and nothing else counts', () => {
    const when = form({
      all: [form({ property: region, isAnyOf: ['emea'] }), form({ list: { kind: 'list', key: 'x' } })],
    });
    expect(refsOf('list', {}, form({ when }))).toEqual([region]);
    expect(refsOf('workflow', {}, form({ enroll: when }))).toEqual([region]);
  });

  it('may use what its texts and keys name, but for what people call it', () => {
    const of = form({
      name: 'region',
      description: 'region',
      when: form({ raw: form({ property: 'tier', values: ['a', 1, null, true] }) }),
    });
    expect(textsOf('list', of).map(({ text, isName }) => `${text}${isName ? '!' : ''}`)).toEqual([
      'raw',
      'property',
      'tier!',
      'values',
      'a',
    ]);
  });
});

describe('a formula', () => {
  it('uses the properties in it; a property does not use itself', () => {
    const of = form({ calculationFormula: 'budget * 12 + it', label: 'budget' });
    expect(refsOf('property', {}, of, 'contacts')).toEqual([
      { kind: 'property', scope: 'contacts', key: 'budget' },
    ]);
    expect(textsOf('property', of)).toEqual([]);
  });
});

describe('workflows are the same', () => {
  const base = { objectType: 'contacts', enroll: form({ manual: true }), steps: [form({ delay: '2 days' })] };
  const same = (more: Readonly<Record<string, Form>>) => {
    const [a, b] = [form(base), form({ ...base, ...more })];
    return {
      is: surveyKinds.isSameWorkflow(a, b),
      outlined: surveyKinds.outline(a) === surveyKinds.outline(b),
    };
  };

  it('by object type, enrolment and steps', () => {
    expect(same({ name: 'Other', enabled: true })).toEqual({ is: true, outlined: true });
    expect(same({ objectType: 'deals' })).toMatchObject({ is: false });
    expect(same({ enroll: form({ manual: false }) })).toMatchObject({ is: false });
    expect(same({ steps: [form({ delay: '3 days' })] })).toMatchObject({ is: false });
    expect(same({ steps: [form({ createNote: 'Hello' })] })).toEqual({ is: false, outlined: false });
  });

  it('whatever steps are called, and whichever version HubSpot has made of them', () => {
    const steps = [form({ id: 'wait', version: 3, delay: '2 days' })];
    expect(same({ steps })).toMatchObject({ outlined: true });
  });

  it('without enrolment only beside others without', () => {
    const none = form({ objectType: 'contacts', steps: base.steps });
    expect(surveyKinds.isSameWorkflow(none, none)).toBe(true);
    expect(surveyKinds.isSameWorkflow(none, form(base))).toBe(false);
    expect(surveyKinds.outline(form({ steps: ['odd'] }))).toBe('[""]');
    expect(surveyKinds.outline(new Map())).toBe('[]');
  });
});

it('a count that is no number is none', () => {
  const call = surveyKinds.counting('contacts', 'region');
  expect(call.body).toMatchObject({
    limit: 1,
    filterGroups: [{ filters: [{ propertyName: 'region', operator: 'HAS_PROPERTY' }] }],
  });
  expect(surveyKinds.counting('contacts').body).toMatchObject({ filterGroups: [] });
  expect(surveyKinds.counted({ call, status: 200, body: { total: 3 } })).toBe(3);
  expect(surveyKinds.counted({ call, status: 200, body: {} })).toBe(undefined);
  expect(surveyKinds.counted({ call, status: 200, body: [] })).toBe(undefined);
});
