import { formatAddress } from '../core/address.ts';
import type { Removal, Resource } from '../core/configuration.ts';
import { compare } from '../core/diagnostic.ts';
import { groupBy } from '../core/group.ts';
import type { Found, Kind } from '../core/kind.ts';
import type { Actual } from './actual.ts';
import type { RemovedChildren } from './diff.ts';
import type { PlanInput } from './input.ts';
import type { Match } from './match.ts';
import { matchResource } from './match.ts';

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
  const ranks = new Map(input.kinds.map((kind, rank) => [kind.name, rank]));
  const rank = ({ kind }: Subject) => ranks.get(kind.name) ?? 0;
  const subjects = mentionsIn(input).map(mention => ({ ...mention, match: matchResource(mention.resource, mention.kind, actual) }));
  return withShared(subjects).sort((a, b) => rank(a) - rank(b) || compare(a.address, b.address));
}

/** The things in the portal that subjects are. */
export function mentionedThings(subjects: readonly Subject[]): ReadonlySet<Found> {
  return new Set(subjects.flatMap(({ match }) => ('found' in match ? [match.found] : [])));
}

type Mention = Omit<Subject, 'match'>;

/** Each thing once, by the most that is said of it: what is declared or removed is not just mentioned. */
function mentionsIn({ kinds, resources, removed, pins }: PlanInput): Mention[] {
  const kindsByName = groupBy(kinds, kind => kind.name);
  const declared = resources.flatMap(resource => (kindsByName.get(resource.kind) ?? []).map(kind => mention(resource, kind, 'declared')));
  const targets = removed.flatMap(removal => targetsOf(removal, kinds));
  const whole = targets.filter(({ child }) => !child).map(({ kind, path }) => mention(bareResource(kind, path, pins), kind, 'removed'));
  const owners = targets.flatMap(({ kind, path, child }) => (child ? [{ ...mention(bareResource(kind, path, pins), kind, 'mentioned'), child }] : []));
  const children = groupBy(owners, owner => owner.address);
  const first = new Map([...declared, ...whole, ...owners].reverse().map(one => [one.address, one]));
  return [...first.values()].map(one => ({ ...one, children: childrenOf(children.get(one.address) ?? []) }));
}

function mention(resource: Resource, kind: Kind, is: Subject['is']): Omit<Mention, 'children'> {
  return { address: formatAddress(resource.address), kind, resource, is };
}

function childrenOf(owners: readonly { readonly child: Child }[]): RemovedChildren {
  const byField = groupBy(owners, ({ child }) => child.field);
  return new Map([...byField].map(([field, group]) => [field, new Set(group.map(({ child }) => child.key))]));
}

interface Target {
  readonly kind: Kind;
  readonly path: readonly string[];
  readonly child?: Child;
}

interface Child {
  readonly field: string;
  readonly key: string;
}

/** What a `removed:` entry names: a thing, or a child of a thing (`option` → property, options). */
function targetsOf({ address: { kind: name, path } }: Removal, kinds: readonly Kind[]): Target[] {
  const things = kinds.filter(kind => kind.name === name).map((kind): Target => ({ kind, path }));
  const children = kinds.flatMap(kind =>
    fieldsWith(name, kind).flatMap(field => path.slice(-1).map((key): Target => ({ kind, path: path.slice(0, -1), child: { field, key } }))),
  );
  return [...things, ...children].slice(0, 1);
}

function fieldsWith(child: string, { shape }: Kind): string[] {
  return Object.entries(shape.of).flatMap(([field, inner]) => (inner.is === 'children' && inner.as === child ? [field] : []));
}

/** A thing that configuration only names. */
function bareResource(kind: Kind, path: readonly string[], pins: ReadonlyMap<string, string>): Resource {
  const address = { kind: kind.name, path };
  const pin = pins.get(formatAddress(address));
  return {
    address,
    kind: kind.name,
    ...(kind.scoped && path[0] !== undefined && { scope: path[0] }),
    key: path.at(-1) ?? '',
    form: new Map(),
    ...(pin !== undefined && { pin }),
    path: [],
  };
}

/** Two subjects cannot be one thing: nobody knows which of them is meant. */
function withShared(subjects: readonly Subject[]): Subject[] {
  const groups = groupBy(subjects, subject => (subject.match.is === 'found' ? subject.match.found : subject));
  return [...groups.values()].flatMap(group => (group.length === 1 ? group : group.map(subject => shared(subject, group))));
}

function shared(subject: Subject, group: readonly Subject[]): Subject {
  const by = group.map(({ address }) => address).filter(address => address !== subject.address);
  return 'found' in subject.match ? { ...subject, match: { is: 'shared', found: subject.match.found, by } } : subject;
}
