import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/core/call.ts';
import type { Kind } from '../../../src/core/kind.ts';
import { lifecycleStages } from '../../../src/kinds/lifecycleStage/index.ts';
import { type Fields, mapOf } from '../../conformance/tree.ts';
import { resourceOf } from '../pipeline/support.ts';
import { answerOf, changeOf, emptyLook, findings, look, ordered } from '../support.ts';

const manual = lifecycleStages({ write: 'manual' });
const api = lifecycleStages({ write: 'api' });

const side = (
  objectType: string,
  stages: readonly (readonly [string, string])[],
  more: JsonObject = {},
): JsonObject => ({
  id: `${objectType}-lifecycle-pipeline`,
  updatedAt: '2026-01-01T00:00:00Z',
  stages: stages.map(([id, label], displayOrder) => ({
    id,
    label,
    displayOrder,
    updatedAt: '1970-01-01T00:00:00Z',
  })),
  ...more,
});
const body: JsonObject = {
  contacts: side('contacts', [
    ['lead', 'Lead'],
    ['11', 'Accepted'],
    ['other', 'Other'],
  ]),
  companies: side('companies', [
    ['lead', 'Prospect'],
    ['21', 'accepted '],
    ['22', 'Partner'],
    ['other', 'Other'],
  ]),
};
const stagesOf = (form: ReturnType<Kind['lift']>) => ordered(form.get('stages'));

describe('the kind of lifecycle stages', () => {
  it('says what it is', () => {
    expect(manual).toMatchObject({
      name: 'lifecycleStages',
      section: 'lifecycleStages',
      scoped: false,
      single: 'stages',
      needs: { removal: [] },
      removalRisk: 'HubSpot always has lifecycle stages',
    });
    expect(manual.references(mapOf({}), undefined, '')).toEqual([]);
    const resource = resourceOf({ kind: manual, key: 'lifecycleStages', tree: {} });
    expect(manual.names(resource)).toEqual([]);
    expect(manual.plannedId(resource)).toBe('lifecycleStages');
    expect(manual.uncreatable(mapOf({}), resource)).toEqual({
      reason: 'unreadable',
      says: 'every portal has lifecycle stages, and this one does not show them',
      wayOut:
        'let the token read contacts and companies (crm.schemas.contacts.read, crm.schemas.companies.read)',
    });
    expect(manual.refuses([], manual.found({}, undefined))).toBe('HubSpot always has lifecycle stages');
    expect(manual.refuses(['stages', 'lead'], manual.found({}, undefined))).toBeUndefined();
    expect(manual.reread(changeOf('update', []), {})).toBeUndefined();
    expect(manual.title(mapOf({ stages: { a: {}, b: {} } }))).toBeUndefined();
    expect(manual.link(undefined, 'lifecycleStages', 77)).toBe(
      '/property-settings/77/properties?type=0-1&action=edit&property=lifecyclestage',
    );
  });

  it('writes only where the API may', () => {
    expect([manual.assess === undefined, api.assess === undefined]).toEqual([false, true]);
    const read = [
      {
        anyOf: ['crm.schemas.contacts.read', 'crm.objects.contacts.read'],
        why: 'lifecycle stages of contacts',
      },
      {
        anyOf: ['crm.schemas.companies.read', 'crm.objects.companies.read'],
        why: 'lifecycle stages of companies',
      },
    ];
    expect(manual.scopes(undefined, [])).toEqual({ read, write: [] });
    expect(api.scopes(undefined, [])).toEqual({
      read,
      write: [
        { anyOf: ['crm.schemas.contacts.write'], why: 'lifecycle stages of contacts' },
        { anyOf: ['crm.schemas.companies.write'], why: 'lifecycle stages of companies' },
      ],
    });
  });

  it('reads the pipelines of contacts and of companies, and makes one thing of them', () => {
    const want = { kind: 'lifecycleStages', forms: [] };
    expect(manual.reads(want)).toEqual([
      { endpoint: 'pipelines.list', path: { objectType: 'contacts' } },
      { endpoint: 'pipelines.list', path: { objectType: 'companies' } },
    ]);
    const answer = (objectType: string, results: JsonObject['x']) => ({
      ...answerOf({ results } as JsonObject),
      call: { endpoint: 'pipelines.list', path: { objectType } },
    });
    const { contacts = {} } = body;
    const other = { id: 'x', stages: [] };
    expect(manual.bodies(answer('contacts', [other, contacts]))).toEqual([{ contacts }]);
    expect(manual.bodies(answer('contacts', [other]))).toBeUndefined();
    expect(manual.bodies(answer('companies', [contacts]))).toBeUndefined();
    expect(manual.bodies(answer('deals', [contacts]))).toBeUndefined();
    expect(manual.bodies(answer('contacts', 'odd'))).toBeUndefined();
    expect(manual.join?.([{ contacts }, { companies: 1 }])).toEqual([{ contacts, companies: 1 }]);
    expect(manual.join?.([])).toEqual([]);
  });

  it('was changed when the later of both was, or one of their stages', () => {
    expect(manual.found(body, undefined)).toEqual({
      id: 'lifecycleStages',
      names: [],
      body,
      builtIn: false,
      changedAt: '2026-01-01T00:00:00Z',
    });
    const later = { ...body, companies: { stages: [{ id: 'x', updatedAt: '2026-05-01T00:00:00Z' }] } };
    expect(manual.found(later, undefined).changedAt).toBe('2026-05-01T00:00:00Z');
    expect('changedAt' in manual.found({}, undefined)).toBe(false);
  });
});

describe('lifecycle stages', () => {
  it('are lifted side by side: those of companies behind the same one of contacts, or behind the one before', () => {
    expect(stagesOf(manual.lift(body, undefined, look))).toEqual([
      ['contacts:lead', [['contacts', 'Lead']]],
      ['companies:lead', [['companies', 'Prospect']]],
      ['contacts:11', [['contacts', 'Accepted']]],
      ['companies:21', [['companies', 'accepted ']]],
      ['companies:22', [['companies', 'Partner']]],
      ['contacts:other', [['contacts', 'Other']]],
      ['companies:other', [['companies', 'Other']]],
    ]);
  });

  it('are lifted where only companies have some, or stages have no name', () => {
    expect(
      stagesOf(
        manual.lift(
          {
            companies: side('companies', [
              ['9', 'First'],
              ['lead', 'Lead'],
            ]),
          },
          undefined,
          look,
        ),
      ),
    ).toEqual([
      ['companies:9', [['companies', 'First']]],
      ['companies:lead', [['companies', 'Lead']]],
    ]);
    expect(stagesOf(manual.lift({ contacts: { stages: [{ id: 'x' }] } }, undefined, look))).toEqual([
      ['contacts:x', [['contacts', '']]],
    ]);
    expect(stagesOf(manual.lift({}, undefined, look))).toEqual([]);
  });

  it('have a label, of their own on companies where that differs, or are of one object type only', () => {
    const tree: Fields = {
      lead: { label: 'Lead' },
      accepted: { label: 'Accepted', companies: 'Qualified' },
      person: { label: 'Person', only: 'contacts' },
      firm: { label: 'Firm', only: 'companies' },
      same: { label: 'Same', companies: 'Same' },
      odd: { only: 'contacts' },
    };
    const form = manual.expand(mapOf(tree), undefined);
    expect(ordered(form)).toEqual([
      [
        'stages',
        [
          [
            'lead',
            [
              ['contacts', 'Lead'],
              ['companies', 'Lead'],
            ],
          ],
          [
            'accepted',
            [
              ['contacts', 'Accepted'],
              ['companies', 'Qualified'],
            ],
          ],
          ['person', [['contacts', 'Person']]],
          ['firm', [['companies', 'Firm']]],
          [
            'same',
            [
              ['contacts', 'Same'],
              ['companies', 'Same'],
            ],
          ],
          ['odd', []],
        ],
      ],
    ]);
    expect(ordered(manual.contract(form))).toEqual([
      ['lead', [['label', 'Lead']]],
      [
        'accepted',
        [
          ['label', 'Accepted'],
          ['companies', 'Qualified'],
        ],
      ],
      [
        'person',
        [
          ['label', 'Person'],
          ['only', 'contacts'],
        ],
      ],
      [
        'firm',
        [
          ['label', 'Firm'],
          ['only', 'companies'],
        ],
      ],
      ['same', [['label', 'Same']]],
      [
        'odd',
        [
          ['label', ''],
          ['only', 'companies'],
        ],
      ],
    ]);
  });

  it('are known by label in each place, and get no id from us', () => {
    const { stages } = manual.shape.of;
    if (stages?.is !== 'children' || !stages.identity) throw new Error('no stages');
    const { identity } = stages;
    const both = mapOf({ contacts: 'Sales Accepted', companies: 'Other' });
    expect(identity.places).toEqual(['contacts', 'companies']);
    expect(identity.placeOf?.('companies:22:x')).toBe('companies');
    expect(identity.names(both, 'contacts')).toEqual(['salesaccepted']);
    expect(identity.names(both, 'companies')).toEqual(['other']);
    expect(identity.names(mapOf({ contacts: 'x' }), 'companies')).toEqual([]);
    expect(identity.halfwayName('lead')).toBe('lead(portalformisrenamingthis)');
    expect(identity.plannedId({ key: '', form: mapOf({}) }, 'lead')).toBeUndefined();
    expect(identity.suggestedKey('companies:22', mapOf({ companies: 'Our Partner' }), '')).toBe(
      'our_partner',
    );
    expect(identity.suggestedKey('contacts:lead', mapOf({ contacts: 'Other' }), '')).toBe('lead');
    expect(identity.suggestedKey('contacts:44', mapOf({ companies: 'X' }), '')).toBe('44');
    expect(stages).toMatchObject({
      ordered: true,
      as: 'lifecycleStage',
      removalRisk: 'HubSpot deletes it for good, with the dates at which records entered and left it',
    });
    for (const field of ['contacts', 'companies']) {
      const shape = stages.of.of[field];
      expect(shape?.is === 'value' && shape.halfway?.('x (portalform is renaming this)')).toBe(true);
    }
  });
});

describe('what is declared of lifecycle stages', () => {
  const said = (tree: string) =>
    findings(`lifecycleStages:\n${tree}\n`).map(text => text.replace('x.yaml:', ''));

  it('may be all that the language has', () => {
    expect(
      said(
        '  lead: Lead\n  a: { label: A, companies: B }\n  b: { label: C, only: companies }\n  c: { label: C, only: contacts }',
      ),
    ).toEqual([]);
  });

  it('has a label for each stage, which says something', () => {
    expect(said('  lead: { only: contacts }\n  a: { label: "" }\n  b: { label: B, companies: " " }')).toEqual(
      [
        '2:3 «lead» PF3002 the stage has no label → write the name people see',
        '3:15 «""» PF3002 the label is empty → write the name people should see, or take the line out',
        '4:29 «" "» PF3002 the label is empty → write the name people should see, or take the line out',
      ],
    );
    expect(said(`  a: { label: ${'x'.repeat(251)} }`)).toHaveLength(1);
  });

  it('has each label once on contacts, and once on companies', () => {
    expect(
      said(
        '  lead: Lead\n  a: LEAD\n  b: { label: Le ad, companies: X }\n  c: { label: Y, companies: x }\n  d: { label: Y, only: companies }',
      ),
    ).toEqual([
      '3:6 «LEAD» PF3011 stage lead is called "LEAD" already; capital letters make no difference → give each its own label',
      '4:15 «Le ad» warning PF3011 stage lead is called "Le ad" already, apart from spaces: HubSpot may refuse that → give each its own label',
      '5:29 «x» PF3011 stage b is called "x" already; capital letters make no difference → give each its own label',
    ]);
  });

  it('says only one of only: and companies:', () => {
    expect(
      said('  a: { label: A, companies: B, only: contacts }\n  b: { companies: C, only: companies }'),
    ).toEqual([
      '2:38 «contacts» PF3013 only: contacts and companies: contradict each other → leave one of them out',
      '3:28 «companies» PF3013 only: companies and companies: contradict each other → leave one of them out',
    ]);
  });
});

describe('removing a lifecycle stage', () => {
  it('counts the records in it, of contacts and of companies', () => {
    const units = [
      { path: ['stages', 'fan'], is: 'child' as const, before: mapOf({ contacts: 'Fan' }) },
      {
        path: ['stages', 'lead'],
        is: 'child' as const,
        before: mapOf({ contacts: 'L' }),
        after: mapOf({ contacts: 'M' }),
      },
      { path: ['stages'], is: 'order' as const, after: [] },
    ];
    const known = {
      ...emptyLook,
      resolve: (ref: { scope?: string; key?: string }) => ({
        is: 'known' as const,
        id: `${ref.scope}/${ref.key}`,
      }),
    };
    const probes = api.probes(changeOf('update', units), known);
    expect(
      probes.map(({ call }) => [call.endpoint, call.path?.objectType, JSON.stringify(call.body)]),
    ).toEqual([
      [
        'records.search',
        'contacts',
        '{"limit":1,"properties":[],"filterGroups":[{"filters":[{"propertyName":"lifecyclestage","operator":"EQ","value":"contacts/fan"}]}]}',
      ],
      [
        'records.search',
        'companies',
        '{"limit":1,"properties":[],"filterGroups":[{"filters":[{"propertyName":"lifecyclestage","operator":"EQ","value":"companies/fan"}]}]}',
      ],
    ]);
    expect(probes[0]?.read(answerOf({ total: 0 }))).toEqual([{ path: ['stages', 'fan'], records: 0 }]);
    expect(api.probes(changeOf('update', units), emptyLook)).toEqual([]);
  });
});
