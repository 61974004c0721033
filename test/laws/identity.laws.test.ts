import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asMap, type FormMap, textAt } from '../../src/core/form.ts';
import type { Change, Plan } from '../../src/core/plan.ts';
import { draftChanges } from '../../src/plan/draft.ts';
import { identify, type Thing, type Wanted } from '../../src/plan/identify.ts';
import { keyedAgain, keyedForm } from '../../src/plan/keyed.ts';
import { makePlan } from '../../src/plan/plan.ts';
import { suggestChildren, suggestKeys } from '../../src/plan/suggest.ts';
import { form, inputOf, type PlainMap, resourceOf, type World } from '../plan/fixtures.ts';
import { calendar, rack } from '../plan/toys.ts';

const few = (...all: string[]) => fc.subarray(all);
const label = fc.constantFrom('A', 'B', 'C', 'a', 'wall_a');
const ids = fc.constantFrom('h1', 'h2', 'a', 'b', 'wall_a', 'wall_b');
/** None of which is what another one's key would make. */
const apart = fc.constantFrom('h1', 'h2', 'a', 'wall_b', 'x');
const keys = fc.constantFrom('a', 'b', 'c', 'h1');
const hook: fc.Arbitrary<PlainMap> = fc.record({ label }, { requiredKeys: [], noNullPrototype: true });
const hooksOf = (key: fc.Arbitrary<string>): fc.Arbitrary<PlainMap> =>
  fc.dictionary(key, hook, { maxKeys: 5, noNullPrototype: true });

/** A rack in the portal, and everything that can tell its hooks apart. */
const racks = fc
  .record({
    lifted: hooksOf(ids),
    declared: hooksOf(keys),
    was: fc.option(hooksOf(keys), { nil: undefined }),
    tried: fc.option(hooksOf(keys), { nil: undefined }),
    named: few('a', 'd'),
    pins: fc.dictionary(keys, ids, { maxKeys: 2, noNullPrototype: true }),
  })
  .map(({ lifted, declared, was, tried, named, pins }) => ({
    lifted: form({ hooks: lifted }),
    by: {
      resource: resourceOf('rack.room.wall', { hooks: declared }),
      pins: new Map(Object.entries(pins).map(([key, id]) => [`hook.room.wall.${key}`, id])),
      was: was && form({ hooks: was }),
      tried: tried ? [form({ hooks: tried })] : [],
      named: new Map([['hooks', new Set(named)]]),
    },
  }));

describe('laws of identity', () => {
  it('no thing is two: neither of children, nor of things', async () => {
    await fc.assert(
      fc.property(racks, ({ lifted, by }) => {
        const { ids: known } = keyedForm(rack, lifted, by);
        const all = [...(known.get('hooks')?.values() ?? [])].flatMap(places => [...places.values()]);
        expect(new Set(all).size).toBe(all.length);
      }),
      { numRuns: 500 },
    );
  });

  it('every child stays, once, as it is: ids can be put back', async () => {
    await fc.assert(
      fc.property(racks, ({ lifted, by }) => {
        const { form: keyed, ids: known } = keyedForm(rack, lifted, by);
        const back = new Map(
          [...asMap(keyed.get('hooks'))].map(([key, child]) => [
            known.get('hooks')?.get(key)?.get('') ?? key.replace(/ \(id\)$/, ''),
            child,
          ]),
        );
        // as lists, because the order of children counts
        expect([...back]).toEqual([...asMap(lifted.get('hooks'))]);
      }),
      { numRuns: 500 },
    );
  });

  it('a child that is known or unclear is not both, and a pin is what it says', async () => {
    await fc.assert(
      fc.property(racks, ({ lifted, by }) => {
        const { ids: known, unclear } = keyedForm(rack, lifted, by);
        for (const [key] of unclear.get('hooks') ?? []) expect(known.get('hooks')?.has(key)).toBe(false);
        for (const [key, places] of known.get('hooks') ?? []) {
          const pin = by.pins.get(`hook.room.wall.${key}`);
          if (pin !== undefined) expect(places.get('')).toBe(pin);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('children that were known are known again, whatever they are called then', async () => {
    await fc.assert(
      fc.property(racks, hooksOf(ids), ({ lifted, by }, later) => {
        const before = keyedForm(rack, lifted, by);
        const children = [...asMap(lifted.get('hooks')).keys()].map((id): [string, FormMap] => [
          id,
          asMap(form(later).get(id)),
        ]);
        const again = keyedAgain(rack, new Map([['hooks', new Map(children)]]), by.resource, before);
        for (const [key, places] of before.ids.get('hooks') ?? [])
          expect(again.ids.get('hooks')?.get(key)).toEqual(places);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order in which things are listed, or wanted', async () => {
    const thing: fc.Arbitrary<Thing> = fc.record({ id: ids, names: few('A', 'B', 'C') });
    const things = fc.uniqueArray(thing, { selector: ({ id }) => id, maxLength: 5 });
    const wanted: fc.Arbitrary<Wanted & { readonly key: string }> = fc.record({
      key: keys,
      ids: few('a', 'b'),
      marks: few('M'),
      names: few('A', 'B', 'C'),
      formerNames: few('A', 'B'),
      isNamed: fc.boolean(),
      isTried: fc.boolean(),
    });
    const all = fc.uniqueArray(wanted, { selector: ({ key }) => key, maxLength: 4 });
    const said = (one: readonly (Wanted & { readonly key: string })[], other: readonly Thing[]) =>
      Object.fromEntries(
        [...identify(one, other)].map(([{ key }, identity]) => [
          key,
          identity.is === 'ambiguous' ? identity.candidates.map(({ id }) => id).sort() : identity,
        ]),
      );
    await fc.assert(
      fc.property(all, things, (some, others) => {
        expect(said(some, [...others].reverse())).toEqual(said(some, others));
        expect(said([...some].reverse(), others)).toEqual(said(some, others));
        expect(new Set(identify(some, others).keys())).toEqual(new Set(some));
      }),
      { numRuns: 500 },
    );
  });
});

describe('laws of suggested keys', () => {
  const unnamed = fc.record(
    { id: ids, suggestedKey: fc.constantFrom('a', 'b', 'c', 'h1'), names: few('A', 'B') },
    { requiredKeys: ['id'] },
  );
  const things = fc.uniqueArray(unnamed, { selector: ({ id }) => id }).map(all =>
    all.map(({ id, suggestedKey, names }) => ({
      id,
      ...(suggestedKey !== undefined && { suggestedKey }),
      ...(names && { names }),
    })),
  );

  it('no two things get one key, and no key that is given, but for an id', async () => {
    await fc.assert(
      fc.property(things, few('a', 'b', 'x'), (all, taken) => {
        const suggested = suggestKeys(all, new Set(taken));
        expect([...suggested.keys()]).toEqual(all.map(({ id }) => id));
        expect(new Set(suggested.values()).size).toBe(all.length);
        for (const [id, key] of suggested) expect(key === id || !taken.includes(key)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('children under suggested keys are who they were, and differ from nothing', async () => {
    await fc.assert(
      fc.property(hooksOf(apart), all => {
        const lifted = form({ hooks: all });
        const pulled = suggestChildren(rack, lifted, 'wall');
        const resource = { ...resourceOf('rack.room.wall', {}), form: pulled };
        const { form: keyed } = keyedForm(rack, lifted, { resource, pins: new Map() });
        expect([...asMap(keyed.get('hooks'))]).toEqual([...asMap(pulled.get('hooks'))]);
      }),
      { numRuns: 500 },
    );
  });

  it('children in two places lose nothing', async () => {
    const side = (name: string) =>
      fc.dictionary(
        fc.constantFrom(`${name}:1`, `${name}:2`, `${name}:3`),
        label.map((own): PlainMap => ({ [name]: own })),
        { noNullPrototype: true },
      );
    await fc.assert(
      fc.property(side('north'), side('south'), (north, south) => {
        const pulled = asMap(
          suggestChildren(calendar, form({ days: { ...north, ...south } }), 'days').get('days'),
        );
        const labels = (name: string) => [...pulled.values()].flatMap(day => textAt(day, name) ?? []).sort();
        const had = (all: PlainMap) =>
          [...form(all).values()].flatMap(day => [...asMap(day).values()]).sort();
        expect(labels('north')).toEqual(had(north));
        expect(labels('south')).toEqual(had(south));
      }),
      { numRuns: 500 },
    );
  });
});

describe('laws of names that are given once', () => {
  const colours = ['Red', 'Blue', 'Green', 'White', 'Black'];
  const flags: fc.Arbitrary<World> = fc
    .record({
      now: fc.shuffledSubarray(colours, { minLength: 1 }),
      wanted: fc.shuffledSubarray([...colours, 'Grey'], { minLength: 6 }),
      locked: few('0', '1'),
      spoken: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      removed: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
      created: fc.boolean(),
    })
    .map(({ now, wanted, locked, spoken, removed, created }) => {
      const indexes = now.map((_, index) => index).filter(index => index !== removed && spoken[index]);
      const forms = (name: (index: number) => string | undefined): Record<string, PlainMap> =>
        Object.fromEntries(indexes.map(index => [`flag.room.${index}`, { name: name(index) ?? '' }]));
      const isRemoved = removed !== undefined && removed < now.length;
      return {
        declared: {
          ...forms(index => wanted[index]),
          ...(created && { 'flag.room.new': { name: wanted[5] ?? '', colour: 'new' } }),
        },
        base: forms(index => now[index]),
        portal: Object.fromEntries(now.map((name, index) => [`flag.room.f${index}`, { name }])),
        pins: Object.fromEntries(now.map((_, index) => [`flag.room.${index}`, `f${index}`])),
        removed: isRemoved ? [`flag.room.${removed}`] : [],
        special: Object.fromEntries(locked.map(index => [`flag.room.f${index}`, { locked: 'name' }])),
      };
    });

  /** Carries out a plan in a portal that gives each name once; undefined when it met one that is taken. */
  function carriedOut(plan: Plan, portal: World['portal']): ReadonlyMap<string, string> | undefined {
    const names = new Map(
      Object.entries(portal ?? {}).map(([address, own]) => [
        address.split('.').at(-1) ?? '',
        String(own['name']),
      ]),
    );
    const rename = (id: string, name: string) => {
      const isTaken = [...names].some(
        ([other, has]) => other !== id && has.toLowerCase() === name.toLowerCase(),
      );
      names.set(id, name);
      return !isTaken;
    };
    const isFine = (change: Change): boolean => {
      if (change.held) return true;
      const { id = change.key, displaces } = change;
      if (change.action === 'remove') return names.delete(id);
      const given = displaces ? rename(displaces.id, displaces.name) : true;
      const unit = change.units.find(({ path, held }) => path[0] === 'name' && !held);
      return given && (unit === undefined || rename(id, String(unit.after)));
    };
    return plan.changes.every(isFine) ? names : undefined;
  }

  it('carrying out a plan in its order never meets a name that is taken, and leaves none for the time being', async () => {
    await fc.assert(
      fc.property(flags, world => {
        const input = inputOf(world);
        const plan = makePlan(draftChanges(input), new Map(), input);
        const names = carriedOut(plan, world.portal);
        expect(names).toBeDefined();
        expect([...(names?.values() ?? [])].filter(name => name.endsWith('(moving)'))).toEqual([]);
        for (const change of plan.changes)
          for (const { path, held, after } of change.units)
            if (path[0] === 'name' && !held && !change.held)
              expect(names?.get(change.id ?? change.key)).toBe(after);
      }),
      { numRuns: 1000 },
    );
  });
});
