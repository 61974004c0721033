import type { JsonObject } from '../../../src/core/call.ts';
import type { Resource } from '../../../src/core/configuration.ts';
import type { FormMap } from '../../../src/core/form.ts';
import { asMap } from '../../../src/core/form.ts';
import type { Kind, Look } from '../../../src/core/kind.ts';
import type { Change, Unit } from '../../../src/core/plan.ts';
import { diffForms } from '../../../src/plan/diff.ts';
import { keyedForm } from '../../../src/plan/keyed.ts';
import { type Fields, mapOf } from '../../conformance/tree.ts';

/** A change of something with stages, as a plan would have it. */
export interface Planned {
  readonly change: Change;
  readonly look: Look;
  /** The form in the portal, stages under our own keys. */
  readonly actual: FormMap;
}

export interface Wish {
  readonly kind: Kind;
  readonly scope?: string;
  readonly key: string;
  readonly id?: string;
  readonly live: JsonObject;
  /** As YAML has it. */
  readonly tree: Fields | ReadonlyMap<string, Fields>;
  /** Stages that go: key → ids as a lifted form has them. */
  readonly removed?: Readonly<Record<string, readonly string[]>>;
  /** Ids by the address of a stage. */
  readonly pins?: Readonly<Record<string, string>>;
}

export function resourceOf({ kind, scope, key, tree }: Omit<Wish, 'live'>): Resource {
  const path = kind.single === undefined ? [scope ?? '', key] : [];
  return {
    address: { kind: kind.name, path },
    kind: kind.name,
    ...(scope !== undefined && { scope }),
    key,
    form: kind.expand(mapOf(tree), scope),
    path: [kind.section, ...path],
  };
}

/** Compares what is wished with what is there, the way the engine does. */
export function planned(wish: Wish): Planned {
  const { kind, scope, key, id, live, removed = {}, pins = {} } = wish;
  const resource = resourceOf(wish);
  const lifted = kind.lift(live, scope, nowhere);
  const leaving = new Map(
    Object.entries(removed).flatMap(([gone, goneIds]) => goneIds.map(one => [one, gone] as const)),
  );
  const stages = [...asMap(lifted.get('stages'))];
  const staying = new Map(stages.filter(([one]) => !leaving.has(one)));
  const keyed = keyedForm(kind, new Map([...lifted, ['stages', staying]]), {
    resource,
    pins: new Map(Object.entries(pins)),
  });
  const ids = new Map<string, ReadonlyMap<string, string>>([
    ...(keyed.ids.get('stages') ?? []),
    ...Object.entries(removed).map(
      ([gone, goneIds]) => [gone, new Map(goneIds.map(one => [placeOf(kind, one), one]))] as const,
    ),
  ]);
  const keys = new Map([...ids].flatMap(([one, places]) => [...places.values()].map(at => [at, one])));
  const now = new Map<string, FormMap>();
  for (const [one, stage] of stages) {
    const known = keys.get(one) ?? one;
    now.set(known, new Map([...(now.get(known) ?? []), ...asMap(stage)]));
  }
  const actual = new Map([...keyed.form, ['stages', now] as const]);
  const named = new Map([['stages', new Set(leaving.values())]]);
  const differences = diffForms(kind.shape, resource.form, actual, named);
  const units = differences.map(({ shape: _, ...unit }): Unit => ({ ...unit, origin: 'config' }));
  const look: Look = {
    ...nowhere,
    resolve(ref) {
      const place = ref.kind === 'stage' ? '' : (ref.scope ?? '');
      const found = ids.get(ref.key ?? '')?.get(place);
      if (found !== undefined)
        return { is: 'known', id: place === '' ? found : found.slice(place.length + 1) };
      return asMap(resource.form.get('stages')).has(ref.key ?? '')
        ? { is: 'planned', address: `${kind.name}.${key}` }
        : { is: 'missing' };
    },
  };
  const change: Change = {
    address: [kind.name, ...resource.address.path].join('.'),
    kind: kind.name,
    ...(scope !== undefined && { scope }),
    key,
    action: 'update',
    id: id ?? key,
    units,
    desired: resource.form,
    risks: [],
    dependsOn: [],
    steps: [],
    fingerprint: '',
  };
  return { change, look, actual };
}

function placeOf(kind: Kind, id: string): string {
  const shape = kind.shape.of['stages'];
  return (shape?.is === 'children' ? shape.identity?.placeOf?.(id) : undefined) ?? '';
}

const nowhere: Look = {
  resolve: () => ({ is: 'missing' }),
  ref: (kind, scope, id) => ({ kind, ...(scope !== undefined && { scope }), literal: id }),
  form: () => undefined,
};
