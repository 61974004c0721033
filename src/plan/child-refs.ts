import type { FormMap, Ref } from '../core/form.ts';
import { asMap } from '../core/form.ts';
import type { Found, Kind, Resolution } from '../core/kind.ts';
import { refText } from '../core/ref-text.ts';
import type { ChildIdentity } from '../core/shape.ts';
import type { Actual } from './actual.ts';
import { type ChildIds, idIn, type Keyed } from './keyed.ts';
import type { ChildLook } from './look.ts';
import { mentionedThings, type Subject } from './subjects.ts';
import { childKeys, suggestKeys } from './suggest.ts';

/** Children with ids of their own, of one thing. */
interface Home {
  /** Their name in addresses. */
  readonly as: string;
  readonly identity: ChildIdentity;
  /** The key that references have for the thing; none where there is only one. */
  readonly parent: string | undefined;
  /** Ids by key and place. */
  readonly ids: ChildIds;
  /** The children as the portal has them, those without a key under their ids. */
  readonly form: FormMap;
  /** By key what a declared child will be that is not there yet. */
  readonly planned: ReadonlyMap<string, Planned>;
}

type Planned = Extract<Resolution, { readonly is: 'planned' }>;

/** What children are found with. */
export interface ChildSources {
  readonly subjects: readonly Subject[];
  readonly kinds: readonly Kind[];
  readonly actual: Actual;
  keyedOf(subject: Subject, found: Found): Keyed;
  liftOf(kind: Kind, found: Found, scope: string | undefined): FormMap;
}

/** The kind and scope in whose inventory a reference is looked for: of a child, those of the thing that it belongs to. */
export function kindOfRef(
  { kind, scope }: Ref,
  kinds: readonly Kind[],
): { readonly kind: string; readonly scope?: string } | undefined {
  const owner = kinds.find(one => one.name === kind) ?? kinds.find(one => childShape(one, kind));
  if (!owner) return undefined;
  return { kind: owner.name, ...(owner.scoped && scope !== undefined && { scope }) };
}

function childNames({ shape }: Kind): readonly string[] {
  return Object.values(shape.of).flatMap(one => (one.is === 'children' && one.identity ? [one.as] : []));
}

function childShape(kind: Kind, as: string): { field: string; identity: ChildIdentity } | undefined {
  for (const [field, shape] of Object.entries(kind.shape.of))
    if (shape.is === 'children' && shape.identity && shape.as === as)
      return { field, identity: shape.identity };
  return undefined;
}

/** Children of declared things, under the keys of configuration, and of all others, under those that people would give. */
export function childLook(sources: ChildSources): ChildLook {
  const byKind = new Map<string, readonly Home[]>();
  const children = new Set(sources.kinds.flatMap(childNames));
  const homesOf = (as: string, scope: string | undefined): readonly Home[] => {
    const at = JSON.stringify([as, scope ?? null]);
    const known = byKind.get(at) ?? sources.kinds.flatMap(kind => homesIn(kind, as, scope, sources));
    byKind.set(at, known);
    return known;
  };
  return {
    resolve(ref) {
      const { kind: as, scope, parent, key } = ref;
      if (key === undefined || !children.has(as)) return undefined;
      const home = homesOf(as, scope).find(one => one.parent === undefined || one.parent === parent);
      return home ? resolveIn(home, key, scope) : { is: 'missing' };
    },
    ref(as, scope, id) {
      if (!children.has(as)) return undefined;
      for (const home of homesOf(as, scope)) {
        const place = placeIn(home, scope);
        for (const [key, places] of home.ids) {
          const own = places.get(place);
          if (own !== undefined && idIn(place, own) === id) return refTo(home, scope, key);
        }
        if (home.form.has(bareId(place, id))) return refTo(home, scope, id);
        // what is not there yet is known by the id that it will get
        const [key] = [...home.planned].find(([, planned]) => planned.id === id) ?? [];
        if (key !== undefined) return refTo(home, scope, key);
      }
      return undefined;
    },
    names: (as, scope) =>
      homesOf(as, scope).flatMap(home =>
        [...new Set([...home.planned.keys(), ...home.ids.keys()])].map(key =>
          refText(refTo(home, scope, key)),
        ),
      ),
  };
}

function refTo({ as, parent }: Home, scope: string | undefined, key: string): Ref {
  return {
    kind: as,
    ...(scope !== undefined && { scope }),
    ...(parent !== undefined && { parent }),
    key,
  };
}

function placeIn({ identity }: Home, scope: string | undefined): string {
  return identity.places?.find(one => one === scope) ?? '';
}

function homesIn(kind: Kind, as: string, scope: string | undefined, sources: ChildSources): Home[] {
  const shape = childShape(kind, as);
  if (!shape) return [];
  const { field, identity } = shape;
  const inside = kind.scoped ? scope : undefined;
  const { subjects, actual, keyedOf, liftOf } = sources;
  const declared = subjects
    .filter(({ is, kind: own, resource }) => own === kind && is === 'declared' && resource.scope === inside)
    .map((subject): Home => {
      const { match, resource, address } = subject;
      const keyed = match.is === 'found' ? keyedOf(subject, match.found) : undefined;
      return {
        identity,
        as,
        parent: kind.single === undefined ? resource.key : undefined,
        ids: keyed?.ids.get(field) ?? noIds,
        form: asMap(keyed?.form.get(field)),
        planned: new Map(
          [...asMap(resource.form.get(field)).keys()].map((key): [string, Planned] => {
            const id = identity.plannedId(resource, key);
            return [key, { is: 'planned', address, path: [field, key], ...(id !== undefined && { id }) }];
          }),
        ),
      };
    });
  const mentioned = mentionedThings(subjects.filter(({ is }) => is === 'declared'));
  const all = actual.inventory(kind.name, inside)?.found ?? [];
  const keys = suggestKeys(all, new Set(declared.flatMap(({ parent }) => parent ?? [])));
  const others = all
    .filter(found => !mentioned.has(found))
    .map((found): Home => {
      const key = String(keys.get(found.id));
      const form = asMap(liftOf(kind, found, inside).get(field));
      return {
        identity,
        as,
        parent: kind.single === undefined ? key : undefined,
        ids: childKeys(form, identity, key),
        form,
        planned: new Map(),
      };
    });
  return [...declared, ...others];
}

function resolveIn(home: Home, key: string, scope: string | undefined): Resolution {
  const place = placeIn(home, scope);
  const id = home.ids.get(key)?.get(place);
  if (id !== undefined) return { is: 'known', id: idIn(place, id) };
  const planned = home.planned.get(key);
  if (planned) return planned;
  return home.form.has(bareId(place, key)) ? { is: 'known', id: key } : { is: 'missing' };
}

/** An id as a lifted form has it. */
function bareId(place: string, id: string): string {
  return place === '' ? id : `${place}:${id}`;
}

const noIds: ChildIds = new Map();
