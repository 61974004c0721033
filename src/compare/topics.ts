import { formatAddress } from '../core/address.ts';
import type { Resource } from '../core/configuration.ts';
import { compare } from '../core/diagnostic.ts';
import { groupBy } from '../core/group.ts';
import type { Change } from '../core/plan.ts';
import type { ComparedPortal, ComparisonInput, Undeclared } from './input.ts';
import { readingOf } from './input.ts';
import type { Thing, Topic } from './side.ts';

/** What the rows are about: what is declared for any portal, then what nobody declares; as plans show things. */
export function topicsOf(input: ComparisonInput): readonly Topic[] {
  const rank = ({ kind }: Topic) => input.kinds.findIndex(({ name }) => name === kind.name);
  return [...declaredTopics(input), ...undeclaredTopics(input)].sort(
    (a, b) => rank(a) - rank(b) || compare(a.address, b.address),
  );
}

function declaredTopics({ portals, kinds, isAsked }: ComparisonInput): readonly Topic[] {
  const declared = new Map<string, Map<string, Resource>>();
  for (const { portal, declaration } of portals)
    for (const resource of declaration.resources.filter(isAsked)) {
      const address = formatAddress(resource.address);
      declared.set(address, (declared.get(address) ?? new Map()).set(portal, resource));
    }
  const known = portals.map(portal => ({ name: portal.portal, ...knownOf(portal) }));
  return [...declared].flatMap(([address, resources]) =>
    [...resources.values()].slice(0, 1).flatMap(({ kind: name, scope }) =>
      kinds
        .filter(kind => kind.name === name)
        .map(
          (kind): Topic => ({
            kind,
            scope,
            address,
            resources,
            things: new Map(known.flatMap(({ name: portal, things }) => entry(portal, things.get(address)))),
            unclear: new Set(known.flatMap(one => (one.unclear.has(address) ? one.name : []))),
            changes: new Map(
              known.flatMap(({ name: portal, changes }) => entry(portal, changes.get(address))),
            ),
          }),
        ),
    ),
  );
}

function entry<T>(portal: string, value: T | undefined): readonly (readonly [string, T])[] {
  return value === undefined ? [] : [[portal, value]];
}

/** What a portal has of what is declared anywhere, and what apply would do there, by address. */
function knownOf(portal: ComparedPortal): {
  readonly things: ReadonlyMap<string, Thing>;
  readonly unclear: ReadonlySet<string>;
  readonly changes: ReadonlyMap<string, Change>;
} {
  const reading = readingOf(portal);
  const subjects = reading?.drafted.subjects ?? [];
  const things = subjects.flatMap(({ address, match, resource, children }) =>
    match.is === 'found'
      ? [[address, { found: match.found, key: resource.key, named: children }] as const]
      : [],
  );
  return {
    things: new Map(things),
    unclear: new Set(
      subjects.filter(({ match: { is } }) => is === 'ambiguous' || is === 'shared').map(one => one.address),
    ),
    changes: new Map((reading?.plan?.changes ?? []).map(change => [change.address, change])),
  };
}

/** Things of several portals are one where they have the same key, or else the same name. */
function undeclaredTopics({ portals, startsRow }: ComparisonInput): readonly Topic[] {
  const all = portals.flatMap(portal =>
    (readingOf(portal)?.undeclared ?? []).map(thing => ({ portal, thing })),
  );
  const starting = new Set(all.flatMap(({ portal, thing }) => (startsRow(portal, thing) ? thing.found : [])));
  const collections = groupBy(all, ({ thing: { kind, scope } }) =>
    JSON.stringify([kind.name, scope ?? null]),
  );
  return [...collections.values()]
    .flatMap(collection => groupThings(groupBy(collection, ({ portal }) => portal.portal)))
    .flatMap(things =>
      topicOf(
        things,
        [...things.values()].some(({ found }) => starting.has(found)),
      ),
    );
}

/** One thing in several portals. */
type Same = Map<string, Undeclared>;

function groupThings(
  byPortal: ReadonlyMap<string, readonly { readonly thing: Undeclared }[]>,
): readonly Same[] {
  const groups: Same[] = [];
  const known = new Map<string, Same>();
  for (const [portal, entries] of byPortal) {
    const things = entries.map(({ thing }) => thing);
    const isUnique = uniqueNames(things);
    const marksOf = ({ found }: Undeclared) => found.names.filter(isUnique).map(name => `name ${name}`);
    const join = (thing: Undeclared, marks: readonly string[]) => {
      const same = marks.flatMap(mark => known.get(mark) ?? []).find(group => !group.has(portal));
      same?.set(portal, thing);
      return same !== undefined;
    };
    const left = things.filter(thing => !join(thing, keyOf(thing)));
    for (const thing of left) if (!join(thing, marksOf(thing))) groups.push(new Map([[portal, thing]]));
    for (const group of groups) {
      const own = group.get(portal);
      for (const mark of own ? [...keyOf(own), ...marksOf(own)] : [])
        if (!known.has(mark)) known.set(mark, group);
    }
  }
  return groups;
}

/** Its key, where people would know it by that: an id says nothing in another portal. */
function keyOf({ kind, key, found: { names, suggestedKey } }: Undeclared): readonly string[] {
  const isKnown = kind.single !== undefined || key === suggestedKey || names.includes(key);
  return isKnown ? [`key ${key}`] : [];
}

function uniqueNames(things: readonly Undeclared[]): (name: string) => boolean {
  const count = new Map<string, number>();
  for (const { found } of things)
    for (const name of new Set(found.names)) count.set(name, (count.get(name) ?? 0) + 1);
  return name => count.get(name) === 1;
}

function topicOf(things: Same, isShown: boolean): readonly Topic[] {
  return [...things.values()].slice(0, 1).map(({ kind, scope, key }) => {
    const path = kind.single === undefined ? [...(scope === undefined ? [] : [scope]), key] : [];
    return {
      kind,
      scope,
      address: formatAddress({ kind: kind.name, path }),
      resources: new Map(),
      things: new Map([...things].map(([portal, { found, key: own }]) => [portal, { found, key: own }])),
      unclear: new Set(),
      changes: new Map(),
      ...(!isShown && { isQuiet: true }),
    };
  });
}
