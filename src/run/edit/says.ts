import { type Address, formatAddress } from '../../core/address.ts';
import type { Resource } from '../../core/configuration.ts';
import { asMap, type FormMap } from '../../core/form.ts';
import { formText } from '../../core/hash.ts';
import type { ChildIdentity } from '../../core/shape.ts';
import type { Declaration } from '../../kinds/declare.ts';
import { keyOf, type PortalState } from './state.ts';

/** Everything that a portal's configuration says: what it is about → what it says of that. */
export type Says = ReadonlyMap<string, string>;

export function saysOf({ resources, removed, excluded, pins, uses }: Declaration): Says {
  return new Map([
    ...resources.map(({ address, form }) => [formatAddress(address), formText(form)] as const),
    ...removed.map(({ address, reason = '' }) => [`removed: ${formatAddress(address)}`, reason] as const),
    ...excluded.map(address => [`exclude: ${address}`, ''] as const),
    ...[...pins].map(([address, id]) => [`ids: ${address}`, id] as const),
    ...[...uses].map(([address, name]) => [`uses: ${address}`, name] as const),
  ]);
}

/** What the two do not say alike. */
export function differing(a: Says, b: Says): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter(about => a.get(about) !== b.get(about)).sort();
}

/** The collection of a declared thing that holds a child. */
export interface Home {
  readonly resource: Resource;
  readonly field: string;
  readonly children: FormMap;
  /** How they are told apart where their keys are not their ids. */
  readonly identity: ChildIdentity | undefined;
}

/** Where a child is in what a portal declares; undefined where there is none. */
export function homeOf(address: Address, { speakers }: PortalState): Home | undefined {
  const parent = JSON.stringify(address.path.slice(0, -1));
  const homes = speakers
    .filter(({ resource }) => JSON.stringify(resource.address.path) === parent)
    .flatMap(({ kind, resource }) =>
      Object.entries(kind.shape.of).flatMap(([field, inner]): Home[] =>
        inner.is === 'children' && inner.as === address.kind
          ? [{ resource, field, children: asMap(resource.form.get(field)), identity: inner.identity }]
          : [],
      ),
    );
  return homes.find(({ children }) => children.has(keyOf(address)));
}

/** A form with other children in one of its collections, or without it where none is left. */
export function withChildren(form: FormMap, field: string, children: FormMap): FormMap {
  return new Map(
    [...form].flatMap(([key, value]) => {
      if (key !== field) return [[key, value] as const];
      return children.size === 0 ? [] : [[key, children] as const];
    }),
  );
}
