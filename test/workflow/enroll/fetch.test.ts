import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/core/call.ts';
import {
  contractWorkflow,
  expandWorkflow,
  liftWorkflow,
  lowerWorkflow,
} from '../../../src/workflow/index.ts';
import { contactFlow, created, plain, portal, problems, pulled, tree } from './support.ts';

const note = (text: string, name = 'fetched_object_5') => ({
  actionId: '1',
  actionTypeId: '0-8',
  actionTypeVersion: 0,
  fields: { user_ids: ['7'], subject: text.replaceAll('SOURCE', name) },
  type: 'SINGLE_CONNECTION',
});
const showing = 'About {{ fetched_objects.SOURCE.name }}';
const source = (more: JsonObject, name = 'fetched_object_5'): JsonObject => ({ name, ...more });
const companies = { objectTypeId: '0-2', associationTypeId: 279, associationCategory: 'HUBSPOT_DEFINED' };
const flow = (...dataSources: readonly Json[]): JsonObject => ({
  ...contactFlow,
  actions: [note(showing)],
  startActionId: '1',
  dataSources,
});

describe('fetched records', () => {
  it.each<readonly [object, JsonObject]>([
    [{ associated: 'companies' }, { ...companies, type: 'ASSOCIATION' }],
    [
      { associated: 'companies', label: 'Primary', newestBy: 'closedate' },
      {
        ...companies,
        associationTypeId: 1,
        sortBy: { property: 'closedate', missing: null, order: 'DESC' },
        type: 'ASSOCIATION',
      },
    ],
    [
      { associated: 'companies', oldestBy: 'closedate' },
      { ...companies, sortBy: { property: 'closedate', missing: null, order: 'ASC' }, type: 'ASSOCIATION' },
    ],
    [
      { associated: 'companies', label: 'k67', by: 'associationTime' },
      {
        ...companies,
        associationTypeId: 67,
        associationCategory: 'USER_DEFINED',
        type: 'ASSOCIATION_TIMESTAMP',
      },
    ],
    [
      { associated: 'k2-77', label: 'k9' },
      {
        objectTypeId: '2-77',
        associationTypeId: 9,
        associationCategory: 'USER_DEFINED',
        type: 'ASSOCIATION',
      },
    ],
  ])('are written and read: %j', (written, json) => {
    const body = flow(source(json));
    expect(pulled(body)).toMatchObject({ fetch: { fetched_object_5: written } });
    const again = lowerWorkflow(liftWorkflow(body, portal), portal);
    // the id of a custom object has a key that only a portal knows
    expect(again['dataSources']).toEqual(body['dataSources']);
  });

  it.each<Json>([
    { ...companies, type: 'OTHER' },
    { ...companies, type: 'ASSOCIATION', extra: 1 },
    { ...companies, objectTypeId: 5, type: 'ASSOCIATION' },
    { ...companies, type: 'ASSOCIATION', sortBy: { property: 'a', missing: 'x', order: 'DESC' } },
    { ...companies, type: 'ASSOCIATION', sortBy: { property: 5, missing: null, order: 'DESC' } },
    { ...companies, type: 'ASSOCIATION', sortBy: { property: 'a', missing: null, order: 'UP' } },
    { ...companies, type: 'ASSOCIATION', sortBy: 5 },
    { propertyName: 'a', staticValue: 'b', type: 'STATIC_PROPERTY_FILTER' },
  ])('that there are no words for stay as they are: %j', json => {
    const body = flow(source(json as JsonObject));
    expect(pulled(body)).toMatchObject({ fetch: { fetched_object_5: { raw: json } } });
    expect(lowerWorkflow(liftWorkflow(body, portal), portal)['dataSources']).toEqual(body['dataSources']);
  });

  it('that nothing refers to are nobody’s, also where one of them refers to another', () => {
    const used = source({ ...companies, type: 'ASSOCIATION' });
    const other = source({ ...companies, type: 'ASSOCIATION' }, 'fetched_object_55');
    const chained = source(
      { propertyName: 'a', recordFieldName: 'x.fetched_object_5', type: 'ENROLLED_RECORD_PROPERTY_FILTER' },
      'fetched_object_7',
    );
    expect(pulled(flow(used, other, chained, 5))).toMatchObject({
      fetch: { fetched_object_5: expect.anything() },
    });
    expect(Object.keys((pulled(flow(used, other, chained)) as { fetch: object }).fetch)).toEqual([
      'fetched_object_5',
    ]);
    const start = { ...flow(used, other, chained), actions: [note(showing, 'fetched_object_7')] };
    expect(Object.keys((pulled(start) as { fetch: object }).fetch)).toEqual([
      'fetched_object_5',
      'fetched_object_7',
    ]);
    expect(pulled({ ...flow(used), actions: [] })).not.toHaveProperty('fetch');
  });

  it('with names that nobody would give them are kept with them', () => {
    const odd = source({ ...companies, type: 'ASSOCIATION' }, 'my_company');
    const body = { ...flow(odd), actions: [note(showing, 'my_company')] };
    expect(pulled(body)).toMatchObject({ fetch: { my_company: { raw: odd } } });
    expect(lowerWorkflow(liftWorkflow(body, portal), portal)['dataSources']).toEqual([odd]);
    expect(pulled({ ...body, dataSources: [odd, odd] })).toMatchObject({ raw: { dataSources: [odd, odd] } });
  });
});

describe('tokens of fetched records', () => {
  const yaml = `{ objectType: contacts, fetch: { deal: { associated: deals, newestBy: closedate }, unused: { associated: companies } },
    steps: [ { notifyByEmail: { to: { user: k7 }, subject: "{{deal.dealname}} of {{ contact.email }}, {{ ideal.x }}" } }, { setProperty: { amount: "{{ deal.amount }}" } } ],
    detached: [ [ { setProperty: { note: "{{ deal.amount }}" } } ] ] }`;
  const fetched = 'fetched_objects.fetched_object_deal';

  it('are short in YAML, and as HubSpot has them in the form and the body', () => {
    const form = expandWorkflow(tree(yaml));
    expect(JSON.stringify(plain(form))).toContain(
      `{{${fetched}.dealname}} of {{ contact.email }}, {{ ideal.x }}`,
    );
    const body = lowerWorkflow(form, portal);
    expect(body['dataSources']).toMatchObject([{ name: 'fetched_object_deal', objectTypeId: '0-3' }]);
    expect(JSON.stringify(body['actions'])).toContain(`"propertyToken":"{{ ${fetched}.amount }}"`);
    const { unused: _, ...used } = plain(tree(yaml).get('fetch')) as Readonly<Record<string, object>>;
    const back = plain(contractWorkflow(liftWorkflow(body, portal)));
    expect(back).toMatchObject({ ...(plain(tree(yaml)) as object), fetch: used });
  });

  it('stay long where a short one would say something else', () => {
    const both = yaml.replace('{{ contact.email }}', `{{ ${fetched}.x }}`).replaceAll('{{deal.', '{{ other.');
    const form = expandWorkflow(tree(both));
    const clash = new Map([...form, ['detached', [[new Map([['sendEmail', '{{ deal.x }}']])]]] as const]);
    expect(JSON.stringify(plain(contractWorkflow(clash)))).not.toContain(fetched);
    const steps = [new Map([['action', new Map([['a', `{{ ${fetched}.x }} {{ deal.x }}`]])]])];
    const kept = contractWorkflow(new Map([...form, ['steps', steps] as const]));
    expect(JSON.stringify(plain(kept.get('steps')))).toContain(fetched);
  });

  it('of a key that HubSpot uses itself are not made', () => {
    expect(
      problems(
        'fetch: { contact: { associated: deals }, action_outputs: { associated: deals } }, steps: [ { sendEmail: "{{ contact.x }}" } ]',
      ),
    ).toMatchSnapshot();
    expect(
      created('fetch: { contact: { associated: deals } }, steps: [ { sendEmail: "{{ contact.x }}" } ]')[
        'dataSources'
      ],
    ).toEqual([]);
  });
});

describe('what is wrong with fetched records', () => {
  it.each([
    'fetch: deal',
    'fetch: { deal: deals }',
    'fetch: { deal: { newestBy: a, oldestBy: b } }',
    'fetch: { deal: { associated: deals, by: chance, sort: a } }',
    'fetch: { deal: { associated: deals } }, steps: [ { setProperty: { a: "{{ dael.amount }}" } } ]',
    'fetch: { deal: { associated: deals } }, steps: [ { setProperty: { a: "{{ deal.amount }}" } } ]',
  ])('is said with a way out: %s', yaml => {
    expect(problems(yaml)).toMatchSnapshot();
  });
});
