import { formatAddress } from '../core/address.ts';
import type { Removal, Resource } from '../core/configuration.ts';
import { compare } from '../core/diagnostic.ts';
import type { Kind } from '../core/kind.ts';
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
  const subjects = new Map<string, Subject>();
  const put = (resource: Resource, kind: Kind, is: Subject['is']) => {
    const address = formatAddress(resource.address);
    const known = subjects.get(address) ?? { address, kind, resource, is, match: matchResource(resource, kind, actual), children: new Map() };
    subjects.set(address, known);
    return known;
  };
  for (const resource of input.resources) {
    const kind = input.kinds.find(candidate => candidate.name === resource.kind);
    if (kind) put(resource, kind, 'declared');
  }
  for (const removal of input.removed) {
    const target = targetOf(removal, input.kinds);
    if (!target) continue;
    const subject = put(bareResource(target.kind, target.path, input.pins), target.kind, target.child ? 'mentioned' : 'removed');
    if (target.child) subjects.set(subject.address, { ...subject, children: withChild(subject.children, target.child) });
  }
  return [...subjects.values()].sort((a, b) => input.kinds.indexOf(a.kind) - input.kinds.indexOf(b.kind) || compare(a.address, b.address));
}

interface Target {
  readonly kind: Kind;
  readonly path: readonly string[];
  readonly child?: readonly [field: string, key: string];
}

/** What a `removed:` entry names: a thing, or a child of a thing (`option` → property, options). */
function targetOf({ address }: Removal, kinds: readonly Kind[]): Target | undefined {
  const kind = kinds.find(candidate => candidate.name === address.kind);
  if (kind) return { kind, path: address.path };
  for (const owner of kinds) {
    const field = Object.entries(owner.shape.of).find(([, shape]) => shape.is === 'children' && shape.as === address.kind);
    const key = address.path.at(-1);
    if (field && key !== undefined) return { kind: owner, path: address.path.slice(0, -1), child: [field[0], key] };
  }
  return undefined;
}

function withChild(children: RemovedChildren, [field, key]: readonly [string, string]): RemovedChildren {
  return new Map([...children, [field, new Set([...(children.get(field) ?? []), key])]]);
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
