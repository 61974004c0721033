import { describe, expect, it } from 'vitest';
import { propertyGroup } from '../../../src/kinds/propertyGroup/index.ts';
import { diffForms } from '../../../src/plan/diff.ts';
import { mapOf } from '../../conformance/tree.ts';
import { changeOf, foundOf, look, ordered, resourceOf } from '../support.ts';

describe('a property group', () => {
  it('is lifted whatever its body lacks', () => {
    expect(
      ordered(
        propertyGroup.lift({ name: 'g', label: 'G', displayOrder: 3, archived: false }, 'contacts', look),
      ),
    ).toEqual([
      ['label', 'G'],
      ['displayOrder', 3],
    ]);
    expect(ordered(propertyGroup.lift({ label: null, displayOrder: -1 }, 'contacts', look))).toEqual([
      ['label', ''],
    ]);
    expect(ordered(propertyGroup.lift({ displayOrder: null }, 'contacts', look))).toEqual([['label', '']]);
  });

  it('at the end is wherever HubSpot puts it', () => {
    expect(diffForms(propertyGroup.shape, mapOf({ displayOrder: -1 }), mapOf({ displayOrder: 17 }))).toEqual(
      [],
    );
    expect(
      diffForms(propertyGroup.shape, mapOf({ displayOrder: 3 }), mapOf({})).map(unit => [
        unit.before,
        unit.after,
      ]),
    ).toEqual([[-1, 3]]);
  });

  it('is created with a label and a plain name only', () => {
    const whyNot = (key: string, label?: string) => {
      const resource = resourceOf(propertyGroup, key, label === undefined ? {} : { label });
      return propertyGroup.uncreatable(resource.form, resource)?.reason;
    };
    expect(whyNot('handoff', 'Handoff')).toBeUndefined();
    expect(whyNot('simpleevents.io', 'Events')).toBeUndefined();
    expect(whyNot('handoff')).toBe('incomplete');
    expect(whyNot('Hand off', 'Handoff')).toBe('notCreatable');
  });

  it('of HubSpot is never removed, but may be renamed', () => {
    const own = foundOf(propertyGroup, { name: 'contactinformation' });
    expect(propertyGroup.refuses([], own)).toBe("contactinformation is HubSpot's own group");
    expect(propertyGroup.refuses(['label'], own)).toBeUndefined();
    expect(propertyGroup.refuses([], foundOf(propertyGroup, { name: 'mine' }))).toBeUndefined();
    expect(propertyGroup.found({ name: 'contactinformation' }, undefined).builtIn).toBe(false);
    expect(propertyGroup.found({}, 'contacts').builtIn).toBe(false);
  });

  it('is written under its name', () => {
    const group = { kind: 'propertyGroup', key: 'handoff' };
    const { scope: _, id: _id, ...bare } = changeOf('update', [{ path: ['label'], after: 'H' }], group);
    expect(propertyGroup.steps(bare, look, {})[0]?.call).toEqual({
      endpoint: 'groups.update',
      path: { objectType: '', name: 'handoff' },
      body: { label: 'H' },
    });
    expect(
      propertyGroup.steps(changeOf('create', [{ path: ['label'], after: 'H' }], group), look, undefined)[0]
        ?.call.body,
    ).toEqual({ name: 'handoff', label: 'H' });
    expect(propertyGroup.reread(changeOf('update', []), {})).toBeUndefined();
    expect(propertyGroup.probes(changeOf('create', []), look)).toEqual([]);
    expect(propertyGroup.references(new Map(), 'contacts', 'handoff')).toEqual([]);
    expect(propertyGroup.names(resourceOf(propertyGroup, 'handoff', {}))).toEqual(['handoff']);
    expect(propertyGroup.reads({ kind: 'propertyGroup', forms: [] })).toEqual([
      { endpoint: 'groups.list', path: { objectType: '' } },
    ]);
    expect(propertyGroup.link('contacts', 'x', 7)).toBe(
      '/property-settings/7/properties?type=0-1&tab=groups',
    );
    expect(propertyGroup.scopes('deals', []).write).toEqual([
      { anyOf: ['crm.schemas.deals.write'], why: 'properties of deals' },
    ]);
    expect(propertyGroup.title(mapOf({ label: 'H' }))).toBe('H');
  });
});
