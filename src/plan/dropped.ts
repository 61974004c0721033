import { formatAddress, parseAddress } from '../core/address.ts';
import type { Resource } from '../core/configuration.ts';
import type { FormMap } from '../core/form.ts';
import type { Found, Kind } from '../core/kind.ts';
import type { Actual } from './actual.ts';
import type { PlanInput } from './input.ts';
import { matchResources } from './match.ts';
import { type Base, vouchesFor } from './origin.ts';
import { bareResource, type Subject } from './subjects.ts';

/** Something that base declares and configuration does not mention any more: as base had it. */
export interface Dropped {
  readonly address: string;
  readonly kind: Kind;
  readonly resource: Resource;
}

/** The same with what it still is in the portal. */
export interface Left extends Dropped {
  readonly found: Found;
}

/** What base declares and nobody declares, removes or excludes any more. */
export function droppedIn(
  input: Pick<PlanInput, 'base' | 'kinds' | 'pins' | 'resources' | 'removed' | 'excluded'>,
): readonly Dropped[] {
  const { base, resources, removed, excluded } = input;
  const said = new Set([
    ...[...resources, ...removed].map(({ address }) => formatAddress(address)),
    ...excluded,
  ]);
  return [...base.forms].flatMap(([address, form]) =>
    said.has(address) ? [] : droppedAt(address, form, input),
  );
}

function droppedAt(
  text: string,
  form: FormMap,
  { kinds, pins }: Pick<PlanInput, 'kinds' | 'pins'>,
): Dropped[] {
  // what there is one of has its kind for an address
  const address = parseAddress(text) ?? { kind: text, path: [] };
  return kinds
    .filter(({ name }) => name === address.kind)
    .flatMap(kind => {
      const resource = bareResource(kind, address.path, pins);
      return resource ? [{ address: text, kind, resource: { ...resource, form } }] : [];
    });
}

/** What of that the portal still has, whoever declares it now under another key. */
export function leftIn(dropped: readonly Dropped[], actual: Actual, base: Base): readonly Left[] {
  const mentions = dropped.map(one => ({ ...one, is: 'declared' as const }));
  return matchResources(mentions, actual, base).flatMap(({ address, kind, resource, match }) =>
    match.is === 'found' && vouchesFor(base, address, match.found)
      ? [{ address, kind, resource, found: match.found }]
      : [],
  );
}

/** Base, with what has another key now under that one, too: it is what it was. */
export function withMoved(base: Base, left: readonly Left[], subjects: readonly Subject[]): Base {
  const declared = new Map(
    subjects.flatMap(({ is, match, address }) =>
      is === 'declared' && match.is === 'found' ? [[match.found, address] as const] : [],
    ),
  );
  const keys = left.flatMap(({ address, found }) => {
    const now = declared.get(found);
    return now === undefined || base.forms.has(now) ? [] : [[address, now] as const];
  });
  const moved = <T>(all: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...all, ...keys.flatMap(([from, now]) => entryOf(all, from, now))]);
  return keys.length === 0
    ? base
    : {
        ...base,
        forms: moved(base.forms),
        attempted: base.attempted.map(moved),
        writtenAt: moved(base.writtenAt),
      };
}

function entryOf<T>(all: ReadonlyMap<string, T>, from: string, now: string): [string, T][] {
  const one = all.get(from);
  return one === undefined ? [] : [[now, one]];
}
