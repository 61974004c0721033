import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/kinds/registry.ts';
import { changedFields, kindOf } from './suite.ts';
import { table } from './table.ts';
import type { Fields, Tree } from './tree.ts';

describe('the conformance table', () => {
  it('has rows for every kind, each under a name', () => {
    const declared = kinds.filter(kind => !kind.referredOnly).map(kind => kind.name);
    expect([...new Set(table.map(row => row.kind))].sort()).toEqual(declared.sort());
    expect(new Set(table.map(row => row.name)).size).toBe(table.length);
  });

  describe.each(table)('row of $name', row => {
    const shape = Object.fromEntries(
      Object.entries(kindOf(row).shape.of).filter(([field]) => !row.notHere?.includes(field)),
    );

    it('says of every field how it changes, that it never does, or that it holds children', () => {
      const covered = [...Object.keys(row.fields), ...Object.keys(row.fixed), ...Object.keys(row.children)];
      expect(covered.sort()).toEqual(Object.keys(shape).sort());
    });

    it('changes what it says it changes', () => {
      for (const [field, list] of Object.entries(row.fields)) {
        expect(list.length).toBeGreaterThan(0);
        for (const one of list) expect(changedFields(row, one)).toContain(field);
      }
    });

    it('calls fixed exactly what the shape calls fixed', () => {
      const fixed = Object.entries(shape).flatMap(([field, inner]) =>
        inner.is === 'value' && inner.fixed !== undefined ? [field] : [],
      );
      expect(Object.keys(row.fixed).sort()).toEqual(fixed.sort());
    });

    it('changes every field of a child, and every collection', () => {
      for (const [field, one] of Object.entries(row.children)) {
        const inner = shape[field];
        expect(inner?.is).toBe('children');
        if (inner?.is !== 'children') continue;
        expect([...Object.keys(one.fields), ...(one.notHere ?? [])].sort()).toEqual(
          Object.keys(inner.of.of).sort(),
        );
        expect(one.as).toBe(inner.as);
        expect(one.of.size).toBeGreaterThan(3);
      }
    });

    it('changes every field of children that have no order, as part of a field', () => {
      for (const [field, inner] of Object.entries(shape)) {
        if (inner.is !== 'children' || inner.ordered) continue;
        const changed = (row.fields[field] ?? []).flatMap(({ from, to }) =>
          changedInChildren(from[field], to[field]),
        );
        expect([...new Set(changed)].sort()).toEqual(Object.keys(inner.of.of).sort());
      }
    });

    if (!row.lasting)
      it('creates something with every field that the API takes on a create', () => {
        const created = new Set(
          Object.values(row.creates).flatMap(things => Object.values(things).flatMap(Object.keys)),
        );
        expect(
          Object.keys(shape).filter(field => field !== 'readOnlyDefinition' && !created.has(field)),
        ).toEqual([]);
      });
  });
});

/** The fields in which children that are there before and after differ, those in short spelling left out. */
function changedInChildren(before: Tree | undefined, after: Tree | undefined): readonly string[] {
  const was = childrenOf(before);
  return [...childrenOf(after)].flatMap(([key, fields]) => {
    const old = was.get(key);
    return old
      ? Object.keys(fields).filter(field => JSON.stringify(fields[field]) !== JSON.stringify(old[field]))
      : [];
  });
}

function childrenOf(tree: Tree = {}): ReadonlyMap<string, Fields> {
  // children have fields, or are a text
  const children = Object.entries(tree) as [string, Fields | string][];
  return new Map(
    children.flatMap(([key, child]) => (typeof child === 'string' ? [] : [[key, child] as const])),
  );
}
