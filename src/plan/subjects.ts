import { type Address, formatAddress } from '../core/address.ts';
import type { Removal, Resource } from '../core/configuration.ts';
import { compare } from '../core/diagnostic.ts';
import { groupBy } from '../core/group.ts';
import type { Found, Kind } from '../core/kind.ts';
import type { Actual } from './actual.ts';
import type { RemovedChildren } from './diff.ts';
import type { PlanInput } from './input.ts';
import type { Match } from './match.ts';
import { matchResources } from './match.ts';

/** One thing that configuration speaks of: declares, removes, or removes children of. */
export interface Subject {
  readonly address: string;
  readonly kind: Kind;
  readonly resource: Resource;
  readonly match: Match;
  /** `removed` things are only named; `mentioned` ones lose children but are not declared. */
  readonly is: 'declared' | 'removed' | 'mentioned';
  readonly children: RemovedChildren;
}

/** All subjects: kinds as registered, then object types, then keys. */
export function findSubjects(input: PlanInput, actual: Actual): Subject[] {
  const rank = ({ kind }: Subject) => input.kinds.indexOf(kind);
  const subjects = matchResources(mentionsIn(input), actual, input.base);
  return withShared(subjects).sort((a, b) => rank(a) - rank(b) || compare(a.address, b.address));
}

/** The things in the portal that subjects are. */
export function mentionedThings(subjects: readonly Subject[]): ReadonlySet<Found> {
  return new Set(subjects.flatMap(({ match }) => ('found' in match ? [match.found] : [])));
}

type Mention = Omit<Subject, 'match'>;

/** Each thing once, by the most that is said of it: what is declared or removed is not just mentioned. */
function mentionsIn(input: PlanInput): Mention[] {
  const named = input.removed.flatMap(removal => targetsOf(removal, input));
  const mentions = [
    ...input.resources.flatMap(resource =>
      input.kinds
        .filter(kind => kind.name === resource.kind)
        .map(kind => mentionOf(resource, kind, 'declared')),
    ),
    ...named.filter(({ child }) => !child).map(({ kind, resource }) => mentionOf(resource, kind, 'removed')),
    ...named.filter(({ child }) => child).map(({ kind, resource }) => mentionOf(resource, kind, 'mentioned')),
  ];
  const byAddress = new Map([...mentions].reverse().map(one => [one.address, one]));
  const children = groupBy(named, ({ resource }) => formatAddress(resource.address));
  return [...byAddress.values()].map(one => ({
    ...one,
    children: childrenOf(children.get(one.address) ?? []),
  }));
}

function mentionOf(resource: Resource, kind: Kind, is: Subject['is']): Omit<Mention, 'children'> {
  return { address: formatAddress(resource.address), kind, resource, is };
}

function childrenOf(named: readonly Target[]): RemovedChildren {
  const byField = groupBy(
    named.flatMap(({ child }) => child ?? []),
    ({ field }) => field,
  );
  return new Map(
    [...byField].map(([field, children]) => [field, new Set(children.flatMap(({ key }) => key))]),
  );
}

interface Target {
  readonly kind: Kind;
  readonly resource: Resource;
  /** The last segment of the address is the key of a child in a field. */
  readonly child?: { readonly field: string; readonly key: readonly string[] };
}

/** What a `removed:` entry names: a thing, or a child of a thing (`option` → property, options). */
function targetsOf({ address: { kind: name, path } }: Removal, { kinds, pins }: PlanInput): Target[] {
  return kinds.flatMap(kind => {
    if (kind.name === name) return withResource({ kind }, path, pins);
    const child = { key: path.slice(-1) };
    return fieldsOf(name, kind).flatMap(field =>
      withResource({ kind, child: { field, ...child } }, path.slice(0, -1), pins),
    );
  });
}

function withResource(
  target: Omit<Target, 'resource'>,
  path: readonly string[],
  pins: PlanInput['pins'],
): Target[] {
  const resource = bareResource(target.kind, path, pins);
  return resource ? [{ ...target, resource }] : [];
}

/** The collections whose children have this name in addresses. */
function fieldsOf(child: string, { shape }: Kind): string[] {
  return Object.entries(shape.of).flatMap(([field, inner]) =>
    inner.is === 'children' && inner.as === child ? [field] : [],
  );
}

/** A thing that configuration only names; undefined when the path is not that of one. */
export function bareResource(
  kind: Kind,
  path: readonly string[],
  pins: PlanInput['pins'],
): Resource | undefined {
  if (kind.single !== undefined && path.length > 0) return undefined;
  const own = kind.single === undefined ? path : [kind.section];
  const [scope, key, ...deeper] = kind.scoped ? own : [undefined, ...own];
  if (key === undefined || deeper.length > 0) return undefined;
  const address = { kind: kind.name, path };
  const pin = pins.get(formatAddress({ kind: kind.part?.of ?? kind.name, path }));
  return {
    address,
    kind: kind.name,
    ...(scope !== undefined && { scope }),
    key,
    form: new Map(),
    ...(pin !== undefined && { pin }),
    path: [],
  };
}

/** Two subjects cannot be one thing: nobody knows which of them is meant. */
function withShared(subjects: readonly Subject[]): Subject[] {
  const groups = groupBy(subjects, ({ match }) => (match.is === 'found' ? match.found : undefined));
  return [...groups].flatMap(([found, group]) => {
    if (!found || group.length === 1) return group;
    const addresses = group.map(({ address }) => address).sort();
    return group.map((subject): Subject => {
      const by = addresses.filter(address => address !== subject.address);
      return { ...subject, match: { is: 'shared', found, by } };
    });
  });
}

/** Whether an address that a person wrote means a subject: its own, or that of what it is a part of. */
export function isMeant(
  matches: (address: Address) => boolean,
  { kind: { part }, resource: { address } }: Pick<Subject, 'kind' | 'resource'>,
): boolean {
  return matches(address) || (part !== undefined && matches({ ...address, kind: part.of }));
}
