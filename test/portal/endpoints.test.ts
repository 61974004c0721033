import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apiVersions, endpointOf, endpoints, requestOf } from '../../src/portal/endpoints.ts';
import { InternalError } from '../../src/portal/internal-error.ts';

const name = (endpoint: string, path?: Record<string, string>) => ({ endpoint, ...(path && { path }) });

describe('the table of endpoints', () => {
  it.each([
    [name('account.details'), 'GET /account-info/2026-09/details'],
    [name('account.apiUsage'), 'GET /account-info/2026-09/api-usage/daily/private-apps'],
    [name('token.info'), 'POST /oauth/v2/private-apps/get/access-token-info'],
    [name('owners.list'), 'GET /crm/owners/2026-09'],
    [name('properties.list', { objectType: 'contacts' }), 'GET /crm/properties/2026-09/contacts'],
    [name('properties.read', { objectType: '2-1', name: 'a' }), 'GET /crm/properties/2026-09/2-1/a'],
    [name('properties.create', { objectType: 'deals' }), 'POST /crm/properties/2026-09/deals'],
    [name('properties.update', { objectType: 'deals', name: 'a' }), 'PATCH /crm/properties/2026-09/deals/a'],
    [
      name('properties.archive', { objectType: 'deals', name: 'a' }),
      'DELETE /crm/properties/2026-09/deals/a',
    ],
    [
      name('properties.batchCreate', { objectType: 'deals' }),
      'POST /crm/properties/2026-09/deals/batch/create',
    ],
    [name('properties.batchRead', { objectType: 'deals' }), 'POST /crm/properties/2026-09/deals/batch/read'],
    [name('groups.list', { objectType: 'deals' }), 'GET /crm/properties/2026-09/deals/groups'],
    [name('groups.read', { objectType: 'deals', name: 'g' }), 'GET /crm/properties/2026-09/deals/groups/g'],
    [name('groups.create', { objectType: 'deals' }), 'POST /crm/properties/2026-09/deals/groups'],
    [
      name('groups.update', { objectType: 'deals', name: 'g' }),
      'PATCH /crm/properties/2026-09/deals/groups/g',
    ],
    [
      name('groups.archive', { objectType: 'deals', name: 'g' }),
      'DELETE /crm/properties/2026-09/deals/groups/g',
    ],
    [name('limits.customProperties'), 'GET /crm/limits/2026-09/custom-properties'],
    [name('limits.calculatedProperties'), 'GET /crm/limits/2026-09/calculated-properties'],
    [name('records.search', { objectType: 'deals' }), 'POST /crm/objects/2026-09/deals/search'],
  ])('sends $endpoint to the right place', (call, expected) => {
    const { method, path } = requestOf(call);
    expect(`${method} ${path}`).toBe(expected);
  });

  it('repeats no create blindly, and everything else freely', () => {
    const careful = Object.entries(endpoints).filter(([, endpoint]) => endpoint.replay === 'findFirst');
    expect(careful.map(([key]) => key)).toEqual([
      'pipelines.create',
      'stages.create',
      'properties.create',
      'properties.batchCreate',
      'groups.create',
      'lists.create',
      'flows.create',
      // each PUT makes a revision
      'flows.update',
    ]);
  });

  it('knows which POSTs only read', () => {
    const reads = Object.entries(endpoints).filter(
      ([, { method, effect }]) => method === 'POST' && effect === 'read',
    );
    expect(reads.map(([key]) => key)).toEqual([
      'token.info',
      'properties.batchRead',
      'lists.search',
      'flows.batchRead',
      'records.search',
    ]);
  });

  it('says until when each API is supported', () => {
    for (const { version, ends } of Object.values(apiVersions)) {
      expect(version).toMatch(/^(\d{4}-\d{2}|v\d)$/);
      expect(new Date(ends).toISOString().slice(0, 10)).toBe(ends);
    }
  });
});

describe('a call that is no request', () => {
  it.each([
    ['an unknown name', name('nothing.list'), 'no endpoint is named nothing.list'],
    ['a name of every object', name('constructor'), 'no endpoint is named constructor'],
    ['a missing value', name('properties.list'), 'properties.list needs {objectType}'],
    ['an empty value', name('properties.list', { objectType: '' }), 'properties.list needs {objectType}'],
    ['a value for nothing', name('owners.list', { objectType: 'deals' }), 'owners.list has no {objectType}'],
    ['a step up', name('properties.list', { objectType: '..' }), '".." cannot stand for {objectType}'],
    ['no step', name('properties.list', { objectType: '.' }), '"." cannot stand for {objectType}'],
    ['half a character', name('properties.list', { objectType: '\ud800' }), 'cannot stand for {objectType}'],
  ])('is refused for %s', (_, call, message) => {
    expect(() => requestOf(call)).toThrow(InternalError);
    expect(() => requestOf(call)).toThrow(message);
  });

  it('is found out by endpointOf as well', () => {
    expect(() => endpointOf({ endpoint: 'toString' })).toThrow(InternalError);
  });
});

describe('values in a path', () => {
  it('stay within their segment, whatever they are', () => {
    const value = fc.string({ minLength: 1, unit: 'binary' }).filter(text => text !== '.' && text !== '..');
    fc.assert(
      fc.property(value, value, (objectType, property) => {
        const { path } = requestOf(name('properties.read', { objectType, name: property }));
        const segments = new URL(`https://api.hubapi.com${path}`).pathname.split('/');
        expect(segments.map(decodeURIComponent)).toEqual([
          '',
          'crm',
          'properties',
          '2026-09',
          objectType,
          property,
        ]);
      }),
    );
  });
});
