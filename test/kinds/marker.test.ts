import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/core/call.ts';
import { isBookkeeping, markerCreates, markerIn, markerRead, markerUpdate } from '../../src/kinds/marker.ts';

const LIST = {
  endpoint: 'properties.list',
  path: { objectType: 'contacts' },
  query: { dataSensitivity: 'non_sensitive' },
};
const READ = { endpoint: 'properties.read', path: { objectType: 'contacts', name: 'mine' } };

describe('the call that shows the marker', () => {
  it('is one that is made anyway, where it lists the contact properties that are not sensitive', () => {
    const others = [
      { endpoint: 'groups.list', path: { objectType: 'contacts' } },
      { ...LIST, path: { objectType: 'deals' } },
      { ...LIST, query: { dataSensitivity: 'sensitive' } },
      { ...LIST, query: { dataSensitivity: 'non_sensitive', archived: 'true' } },
      { endpoint: 'properties.list' },
    ];
    expect(markerRead('mine', others)).toEqual(READ);
    expect(markerRead('mine')).toEqual(READ);
    expect(markerRead('mine', [...others, LIST])).toBe(LIST);
    const plain = { endpoint: 'properties.list', path: { objectType: 'contacts' } };
    expect(markerRead('mine', [plain])).toBe(plain);
  });

  it('is answered with its text, with nothing, or with nothing to rely on', () => {
    const answers: readonly [typeof LIST | typeof READ, Json, unknown][] = [
      [LIST, { results: [{ name: 'a' }, { name: 'mine', description: 'text' }] }, { text: 'text' }],
      [LIST, { results: [{ name: 'a' }] }, 'none'],
      [LIST, { results: [{ name: 'mine', description: 'text', archived: true }] }, 'none'],
      [LIST, { results: 'none' }, 'malformed'],
      [READ, { name: 'mine', description: 'text' }, { text: 'text' }],
      [READ, { name: 'mine' }, { text: '' }],
      [READ, { name: 'other' }, 'malformed'],
      [READ, [], 'malformed'],
    ];
    for (const [call, body, shown] of answers)
      expect(markerIn({ call, status: 200, body }, 'mine')).toEqual(shown);
  });
});

describe('the marker', () => {
  it('is a hidden property in a group of its own, on no form', () => {
    expect(markerCreates('mine', 'text')).toEqual([
      {
        endpoint: 'groups.create',
        path: { objectType: 'contacts' },
        body: { name: 'portalform', label: 'portalform: do not delete' },
      },
      {
        endpoint: 'properties.create',
        path: { objectType: 'contacts' },
        body: {
          name: 'mine',
          label: 'portalform: do not delete (mine)',
          groupName: 'portalform',
          type: 'string',
          fieldType: 'textarea',
          hidden: true,
          formField: false,
          description: 'text',
        },
      },
    ]);
    expect(markerUpdate('mine', 'other')).toEqual({
      endpoint: 'properties.update',
      path: { objectType: 'contacts', name: 'mine' },
      body: { description: 'other' },
    });
  });

  it('is bookkeeping with all that is in its group, and nothing else is', () => {
    expect(isBookkeeping('propertyGroup', 'contacts', { name: 'portalform' })).toBe(true);
    expect(isBookkeeping('propertyGroup', '0-1', { name: 'portalform' })).toBe(true);
    expect(isBookkeeping('property', 'contacts', { name: 'second', groupName: 'portalform' })).toBe(true);
    expect(isBookkeeping('property', 'contacts', { name: 'portalform_applied', groupName: 'x' })).toBe(true);
    expect(isBookkeeping('property', 'contacts', { name: 'portalform', groupName: 'x' })).toBe(false);
    expect(isBookkeeping('propertyGroup', 'contacts', { name: 'portalform_applied' })).toBe(false);
    expect(isBookkeeping('property', 'deals', { name: 'a', groupName: 'portalform' })).toBe(false);
    expect(isBookkeeping('pipeline', 'contacts', { name: 'portalform' })).toBe(false);
    expect(isBookkeeping('list', undefined, { name: 'portalform' })).toBe(false);
    expect(isBookkeeping('property', 'contacts', {})).toBe(false);
  });
});
