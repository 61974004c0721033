import { describe, expect, it } from 'vitest';
import type { Resource } from '../../src/core/configuration.ts';
import type { Position } from '../../src/core/diagnostic.ts';
import { type Form, type FormMap, isList, isMap } from '../../src/core/form.ts';
import type { Kind } from '../../src/core/kind.ts';
import { draftChanges } from '../../src/plan/draft.ts';
import { makePlan } from '../../src/plan/plan.ts';
import { positionOfRef } from '../../src/plan/said.ts';
import type { Subject } from '../../src/plan/subjects.ts';
import { changeAt, draftedOf, form, inputOf, type PlainMap, planOf, resourceOf, to } from './fixtures.ts';
import { sign, thing } from './toys.ts';

/** Signs in whose trees `to x` stands for a reference to a thing, in keys and in values. */
const pointing: Kind = { ...sign, expand: tree => new Map([['about', pointed(tree)]]) };

function pointed(tree: Form): Form {
  if (isList(tree)) return tree.map(pointed);
  if (isMap(tree)) return [...tree].flatMap(([key, value]) => [pointed(key), pointed(value)]);
  return typeof tree === 'string' && tree.startsWith('to ') ? to(`thing.room.${tree.slice(3)}`) : tree;
}

/** Shows the path of what it is asked for in place of a file. */
const position: NonNullable<Resource['position']> = (path, part): Position => ({
  file: `${path.join('/')}${part === 'key' ? ' (key)' : ''}`,
  line: 1,
  column: 1,
  length: 1,
});

function subjectOf(tree: FormMap | undefined, more: Partial<Resource> = { position }): Subject {
  return {
    address: 'sign.exit',
    kind: pointing,
    resource: { ...resourceOf('sign.exit', {}), ...(tree && { tree }), ...more },
    match: { is: 'absent' },
    is: 'declared',
    children: new Map(),
  };
}

function whereIs(name: string, tree: PlainMap, more?: Partial<Resource>): string | undefined {
  return positionOfRef(to(`thing.room.${name}`), subjectOf(form(tree), more))?.file;
}

describe('what a reference is written as', () => {
  it('is a value, in lists and maps, or a key', () => {
    expect(whereIs('lamp', { a: 1, b: [null, { c: true, d: 'to lamp' }] })).toBe('b/1/d');
    expect(whereIs('lamp', { a: [{ 'to lamp': 'x' }] })).toBe('a/0/to lamp (key)');
    expect(whereIs('lamp', { 'to lamp': { x: [1] } })).toBe('to lamp (key)');
  });

  it('is not a text that only looks like it', () => {
    expect(whereIs('lamp', { lamp: 'a lamp', b: 'to lamps', c: ['lamp', 'to lamp'] })).toBe('c/1');
  });

  it('is the first of several', () => {
    expect(whereIs('lamp', { a: 'to lamp', b: 'to lamp' })).toBe('a');
  });

  it('is not known where nothing is written, or nobody knows where', () => {
    expect(whereIs('lamp', { a: 'to rug' })).toBeUndefined();
    expect(whereIs('lamp', { a: 'to lamp' }, {})).toBeUndefined();
    expect(positionOfRef({ kind: 'thing', literal: '1' }, subjectOf(undefined))).toBeUndefined();
    expect(positionOfRef({ kind: 'thing', literal: '1' }, subjectOf(form({ a: 1 })))).toBeUndefined();
  });
});

describe('a hold on what is written', () => {
  const held = { reason: 'refused', says: 'no', wayOut: 'yes' } as const;
  const input = (more: Partial<Resource>) => {
    const plain = inputOf({ declared: { 'sign.exit': { text: 'Exit', about: to('thing.room.gone') } } });
    return { ...plain, resources: plain.resources.map(resource => ({ ...resource, ...more })) };
  };

  it('says where, where that is known', () => {
    const there = input({ form: form({ text: 'Exit' }), position });
    const said = { path: ['text'], part: 'value' } as const;
    const planned = (finding: object) =>
      makePlan(draftChanges(there), new Map([['sign.exit', [{ path: ['text'], held, ...finding }]]]), there)
        .changes[0]?.units[0]?.held;
    expect(planned({ said })).toEqual({ ...held, at: position(['text']) });
    expect(planned({})).toEqual(held);
    const nowhere = input({ form: form({ text: 'Exit' }) });
    const plan = makePlan(
      draftChanges(nowhere),
      new Map([['sign.exit', [{ path: ['text'], held, said }]]]),
      nowhere,
    );
    expect(plan.changes[0]?.units[0]?.held).toEqual(held);
  });

  it('says where a reference that stands for nothing is written', () => {
    const tree = form({ about: 'to gone' });
    const there = {
      ...input({ tree, form: pointing.expand(tree, undefined), position }),
      kinds: [thing, pointing],
    };
    const [change] = makePlan(draftChanges(there), new Map(), there).changes;
    expect(change?.held).toMatchObject({ reason: 'unresolved', at: position(['about'], 'value') });
  });
});

describe('what may have been meant by a reference that stands for nothing', () => {
  const wayOut = (name: string, world: Parameters<typeof planOf>[0]) =>
    changeAt(
      planOf({ ...world, declared: { ...world.declared, 'sign.exit': { about: to(name) } } }),
      'sign.exit',
    ).held?.wayOut;

  it('is what is declared, what `uses:` has a key for, and what the portal has', () => {
    const world = {
      declared: { 'thing.room.lantern': { name: 'Lantern' } },
      uses: { 'thing.room.carpet': 'Carpet', 'thing.cellar.chest': 'Chest', odd: 'Odd' },
      portal: { 'thing.room.1': { name: 'Mirror' } },
    };
    expect(wayOut('thing.room.lantrn', world)).toContain('did you mean "lantern"?');
    expect(wayOut('thing.room.crpet', world)).toContain('did you mean "carpet"?');
    expect(wayOut('thing.room.Miror', world)).toContain('did you mean "Mirror"?');
    expect(wayOut('thing.room.chst', world)).toBe('declare thing.room.chst, or correct the name');
  });

  it('is a child by its own key and that of what it belongs to', () => {
    const world = {
      declared: { 'rack.room.coats': { label: 'Coats', hooks: { left: { label: 'Left' } } } },
      portal: { 'rack.room.hats': { label: 'Hats', hooks: { hats_high: { label: 'High' } } } },
    };
    expect(wayOut('hook.room.coats.lft', world)).toContain('did you mean "coats.left"?');
    expect(wayOut('hook.room.hats.hgh', world)).toContain('did you mean "hats.high"?');
  });
});

describe('what a referenced thing is', () => {
  it('is what is declared over what the portal has, children that nobody declares included', () => {
    const { look } = draftedOf({
      declared: {
        'thing.room.lamp': { name: 'Lamp', size: 2, parts: { bulb: { label: 'Bulb' } } },
        'thing.room.rug': { name: 'Rug' },
      },
      portal: { 'thing.room.lamp': { name: 'Lamp', size: 1, parts: { foot: { label: 'Foot' } } } },
    });
    expect(look.form(to('thing.room.lamp'))).toEqual(
      form({ name: 'Lamp', size: 2, parts: { foot: { label: 'Foot' }, bulb: { label: 'Bulb' } } }),
    );
    expect(look.form(to('thing.room.rug'))).toEqual(form({ name: 'Rug' }));
    expect(look.form(to('thing.room.none'))).toBeUndefined();
  });
});
