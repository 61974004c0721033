import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../src/core/arrange.ts';
import type { Form, FormMap } from '../../src/core/form.ts';
import { asMap, equalForms, isMap, textsIn } from '../../src/core/form.ts';
import type { ChildrenShape, FieldsShape, Shape } from '../../src/core/shape.ts';
import { type Difference, diffForms, type RemovedChildren } from '../../src/plan/diff.ts';
import { draftChanges } from '../../src/plan/draft.ts';
import type { PlanInput } from '../../src/plan/input.ts';
import { makePlan } from '../../src/plan/plan.ts';
import { planJson } from '../../src/render/plan-json.ts';
import { inputOf, type PlainMap, planOf, to, type World } from './fixtures.ts';

const names = fc.constantFrom('a', 'b', 'c', '1', '2', '__proto__', 'x/y');
const value: fc.Arbitrary<Form> = fc.oneof(
  fc.constantFrom<Form>(null, true, 0, 1, '', 'text', 'TEXT'),
  fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
  fc.constant({ kind: 'thing', key: 'k' }),
);

const ignoringCase = (a: Form, b: Form) =>
  typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : equalForms(a, b);
const valueShape: fc.Arbitrary<Shape> = fc.oneof(
  fc.constant<Shape>({ is: 'value' }),
  fc.constant<Shape>({ is: 'value', same: ignoringCase }),
  value.map((absent): Shape => ({ is: 'value', absent })),
);

function fieldsShape(field: fc.Arbitrary<Shape>): fc.Arbitrary<FieldsShape> {
  // own properties only, whatever they are called
  return fc
    .uniqueArray(fc.tuple(names, field), { maxLength: 4, selector: ([name]) => name })
    .map(of => ({ is: 'fields', of: Object.fromEntries(of) }));
}

const flat = fieldsShape(
  fc.oneof({ weight: 4, arbitrary: valueShape }, { weight: 1, arbitrary: fieldsShape(valueShape) }),
);
const children: fc.Arbitrary<Shape> = fc
  .record({ of: flat, ordered: fc.boolean() })
  .map(
    ({ of, ordered }): ChildrenShape => ({ is: 'children', of, ordered, as: 'child', removalRisk: 'gone' }),
  );
const shapes = fieldsShape(fc.oneof(valueShape, flat, children));

/** Some of what a shape has room for. */
function formOf(shape: Shape): fc.Arbitrary<Form> {
  if (shape.is === 'value') return value;
  if (shape.is === 'children')
    return fc
      .uniqueArray(fc.tuple(names, formOf(shape.of)), { maxLength: 5, selector: ([name]) => name })
      .map(entries => new Map(entries));
  return fieldsOf(shape);
}

function fieldsOf(shape: FieldsShape): fc.Arbitrary<FormMap> {
  const fields = Object.entries(shape.of).map(([name, field]) =>
    fc.option(formOf(field), { nil: undefined }).map(form => [name, form] as const),
  );
  return fc
    .tuple(...fields)
    .map(
      entries =>
        new Map(entries.flatMap(([name, form]) => (form === undefined ? [] : [[name, form] as const]))),
    );
}

const one = shapes.chain(shape => fc.record({ shape: fc.constant(shape), form: fieldsOf(shape) }));
const pair = shapes.chain(shape =>
  fc.record({ shape: fc.constant(shape), desired: fieldsOf(shape), actual: fieldsOf(shape) }),
);

/** Keys that the portal has and configuration does not, for removal. */
const removing = pair.chain(({ shape, desired, actual }) => {
  const extras = Object.keys(shape.of).flatMap(field =>
    [...asMap(actual.get(field)).keys()]
      .filter(key => shape.of[field]?.is === 'children' && !asMap(desired.get(field)).has(key))
      .map(key => [field, key] as const),
  );
  return fc.subarray(extras).map(chosen => {
    const removed = new Map<string, Set<string>>();
    for (const [field, key] of chosen) removed.set(field, new Set([...(removed.get(field) ?? []), key]));
    return { shape, desired, actual, removed };
  });
});

/** What a portal has once differences have been carried out, one by one. */
function carriedOut(actual: FormMap, differences: readonly Difference[]): FormMap {
  return differences.reduce((form, difference) => carryOut(form, difference.path, difference), actual);
}

function carryOut(form: FormMap, [first = '', ...rest]: readonly string[], difference: Difference): FormMap {
  const inner = form.get(first);
  if (difference.is === 'order' && rest.length === 0) {
    return new Map([
      ...form,
      [
        first,
        new Map(textsIn(difference.after).flatMap(key => [...asMap(inner)].filter(([name]) => name === key))),
      ],
    ]);
  }
  if (difference.is === 'child' && rest.length === 1)
    return new Map([...form, [first, withChild(asMap(inner), rest[0] ?? '', difference)]]);
  if (rest.length === 0) return new Map([...form, [first, difference.after ?? null]]);
  return new Map([...form, [first, carryOut(asMap(inner), rest, difference)]]);
}

function withChild(all: FormMap, key: string, { before, after, behind }: Difference): FormMap {
  if (after === undefined) return new Map([...all].filter(([name]) => name !== key));
  if (before !== undefined)
    return new Map([...all].map(([name, child]) => [name, name === key ? merged(child, after) : child]));
  const entries = [...all];
  entries.splice(behind === undefined ? 0 : entries.findIndex(([name]) => name === behind) + 1, 0, [
    key,
    after,
  ]);
  return new Map(entries);
}

function merged(under: Form, over: Form): Form {
  if (!isMap(under) || !isMap(over)) return over;
  return new Map([
    ...under,
    ...[...over].map(([key, inner]) => [key, merged(under.get(key) ?? null, inner)] as const),
  ]);
}

/** The same form with the entries of its maps the other way round, but for children whose order counts. */
function turned(form: FormMap, shape: FieldsShape): FormMap {
  return new Map([...form].reverse().map(([name, inner]) => [name, turnedAt(inner, shape.of[name])]));
}

function turnedAt(form: Form, shape: Shape | undefined): Form {
  if (!isMap(form) || !shape || shape.is === 'value') return form;
  if (shape.is === 'fields') return turned(form, shape);
  const entries = [...form].map(([key, child]) => [key, turned(asMap(child), shape.of)] as const);
  return new Map(shape.ordered ? entries : entries.reverse());
}

const byPath = (differences: readonly Difference[]) =>
  [...differences].sort((a, b) => (JSON.stringify([a.path, a.is]) < JSON.stringify([b.path, b.is]) ? -1 : 1));

describe('laws of the diff', () => {
  it('nothing differs from itself', () => {
    fc.assert(
      fc.property(one, ({ shape, form }) => {
        expect(diffForms(shape, form, form)).toEqual([]);
      }),
    );
  });

  it('what is carried out does not differ any more', () => {
    fc.assert(
      fc.property(removing, ({ shape, desired, actual, removed }) => {
        const after = carriedOut(actual, diffForms(shape, desired, actual, removed as RemovedChildren));
        expect(diffForms(shape, desired, after, removed as RemovedChildren)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('what is created does not differ any more', () => {
    fc.assert(
      fc.property(one, ({ shape, form }) => {
        const created = carriedOut(
          new Map(),
          diffForms(shape, form, undefined)
            .map(({ behind: _, ...difference }) => difference)
            .reverse(),
        );
        const fields = diffForms(shape, form, created).filter(({ is }) => is !== 'order');
        expect(fields).toEqual([]);
      }),
    );
  });

  it('what configuration does not own stays as it is', () => {
    fc.assert(
      fc.property(pair, ({ shape, desired, actual }) => {
        const after = carriedOut(actual, diffForms(shape, desired, actual));
        for (const [name, inner] of actual) if (!desired.has(name)) expect(after.get(name)).toEqual(inner);
      }),
    );
  });

  it('how maps are ordered makes no difference, but for children whose order counts', () => {
    fc.assert(
      fc.property(pair, ({ shape, desired, actual }) => {
        const differences = diffForms(shape, desired, actual);
        expect(byPath(diffForms(shape, turned(desired, shape), turned(actual, shape)))).toEqual(
          byPath(differences),
        );
      }),
    );
  });

  it('an order is the one that arranging gives, and has every child once', () => {
    fc.assert(
      fc.property(pair, ({ shape, desired, actual }) => {
        for (const { is, path, before, after } of diffForms(shape, desired, actual)) {
          if (is !== 'order') continue;
          const declared = [...asMap(desired.get(path[0] ?? '')).keys()];
          expect(after).toEqual(arrange(textsIn(before), declared));
          expect(new Set(textsIn(after)).size).toBe(textsIn(after).length);
        }
      }),
    );
  });
});

const keys = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const part: fc.Arbitrary<PlainMap> = fc.record(
  { label: fc.constantFrom('L', 'M'), weight: fc.nat({ max: 2 }) },
  { requiredKeys: [], noNullPrototype: true },
);
const things: fc.Arbitrary<PlainMap> = fc.record(
  {
    name: fc.constantFrom('A', 'B', 'C'),
    size: fc.nat({ max: 2 }),
    shelf: fc.constantFrom(...['s', 't', 'u'].map(key => to(`shelf.room.${key}`))),
    next: keys.map(key => to(`thing.room.${key}`)),
    parts: fc.dictionary(keys, part, { noNullPrototype: true }),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const shelves: fc.Arbitrary<PlainMap> = fc.record(
  { label: fc.constantFrom('s', 't', 'u') },
  { noNullPrototype: true },
);

function addressed(place: string, own: fc.Arbitrary<PlainMap>): fc.Arbitrary<Record<string, PlainMap>> {
  return fc
    .dictionary(keys, own, { maxKeys: 5, noNullPrototype: true })
    .map(all => Object.fromEntries(Object.entries(all).map(([key, form]) => [`${place}.${key}`, form])));
}

/** References as ids: what a portal has. */
function asBody(own: PlainMap): PlainMap {
  return Object.fromEntries(
    Object.entries(own).map(([field, inner]) => [
      field,
      typeof inner === 'object' && inner !== null && 'key' in inner ? String(inner['key']) : inner,
    ]),
  );
}

const inPortal = addressed('thing.room', things).map(all =>
  Object.fromEntries(Object.entries(all).map(([address, own]) => [address, asBody(own)])),
);
const worlds: fc.Arbitrary<World> = fc.record({
  declared: fc
    .tuple(addressed('thing.room', things), addressed('shelf.room', shelves))
    .map(([a, b]) => ({ ...a, ...b })),
  portal: fc.tuple(inPortal, addressed('shelf.room', shelves)).map(([a, b]) => ({ ...a, ...b })),
  base: addressed('thing.room', things),
  attempted: fc.array(addressed('thing.room', things), { maxLength: 1 }),
  removed: fc.subarray(['thing.room.f', 'shelf.room.f', 'part.room.a.e', 'part.room.f.a']),
  gate: fc.record({
    drift: fc.constantFrom('hold', 'revert'),
    takeOver: fc.subarray(['thing.*']),
    target: fc.subarray(['thing.room.a']),
  }),
});

function plan(input: PlanInput): string {
  return JSON.stringify(planJson(makePlan(draftChanges(input), new Map(), input)));
}

describe('laws of the plan', () => {
  it('is a pure function: the same input gives the same bytes, in whatever order things were declared', () => {
    fc.assert(
      fc.property(worlds, world => {
        const input = inputOf(world);
        const bytes = plan(input);
        expect(plan(input)).toBe(bytes);
        expect(plan({ ...inputOf(world), resources: [...input.resources].reverse() })).toBe(bytes);
      }),
    );
  });

  it('is empty for a portal that is as declared, whatever base says', () => {
    fc.assert(
      fc.property(addressed('thing.room', things), addressed('thing.room', things), (declared, base) => {
        const shelf = {
          'shelf.room.s': { label: 's' },
          'shelf.room.t': { label: 't' },
          'shelf.room.u': { label: 'u' },
        };
        const others = Object.fromEntries([...'abcde'].map(key => [`thing.room.${key}`, { name: key }]));
        const own = Object.entries(declared).map(([address, form]) => [address, asBody(form)] as const);
        const portal = { ...others, ...Object.fromEntries(own) };
        const made = planOf({ declared: { ...declared, ...shelf }, portal: { ...portal, ...shelf }, base });
        expect(made.changes).toEqual([]);
        expect(made.unchanged).toBe(Object.keys(declared).length + 3);
      }),
    );
  });

  it('accounts for everything that is declared: as it should be, or a change', () => {
    fc.assert(
      fc.property(worlds, world => {
        const made = planOf({ ...world, gate: { ...world.gate, target: [] } });
        const declared = Object.keys(world.declared ?? {});
        expect(made.changes.filter(({ address }) => declared.includes(address)).length + made.unchanged).toBe(
          declared.length,
        );
      }),
    );
  });

  it('never removes what no `removed:` entry names', () => {
    fc.assert(
      fc.property(worlds, world => {
        const { changes } = planOf({ ...world, removed: [] });
        expect(changes.filter(({ action }) => action === 'remove')).toEqual([]);
        expect(changes.flatMap(({ units }) => units).filter(({ after }) => after === undefined)).toEqual([]);
      }),
    );
  });
});
