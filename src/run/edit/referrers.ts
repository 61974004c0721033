import { type Address, formatAddress } from '../../core/address.ts';
import type { Resource } from '../../core/configuration.ts';
import type { Position } from '../../core/diagnostic.ts';
import type { Ref } from '../../core/form.ts';
import type { Kind } from '../../core/kind.ts';
import { refersTo, type Speaker, textsReferring } from './refers.ts';
import type { PortalState } from './state.ts';

/** A declaration that refers to something, and where. */
export interface Referrer {
  readonly address: string;
  readonly at?: Position;
}

/** What a portal declares with the kinds of it; without what is only a part of a thing, and that thing itself. */
export function speakersBeside(
  { declaration, kinds }: PortalState,
  { kind: own, path }: Address,
): readonly Speaker[] {
  const isOwn = (kind: Kind, { address }: Resource) =>
    (kind.part?.of ?? kind.name) === own && JSON.stringify(address.path) === JSON.stringify(path);
  return declaration.resources.flatMap(resource =>
    kinds
      .filter(kind => kind.name === resource.kind && !isOwn(kind, resource))
      .map(kind => ({ kind, resource })),
  );
}

/** What refers to a thing, or to a child of it, by its key or by its name in HubSpot. */
export function referrersOf(address: Address, portal: PortalState): readonly Referrer[] {
  const text = formatAddress(address);
  const target = portal.declaration.resources.find(one => formatAddress(one.address) === text);
  const kind = portal.kinds.find(({ name }) => name === target?.kind);
  const names = target && kind ? kind.names(target) : [];
  const isMeant = (ref: Ref) =>
    refersTo(ref, address) ||
    (target !== undefined &&
      ref.kind === target.kind &&
      ref.scope === target.scope &&
      names.includes(ref.key ?? ''));
  const key = address.path.at(-1) ?? '';
  return speakersBeside(portal, address)
    .filter(({ kind: one, resource: { form, scope, key: own } }) =>
      one.references(form, scope, own).some(isMeant),
    )
    .map(speaker => {
      const { resource } = speaker;
      const [said] = textsReferring(speaker, [key, ...names], isMeant);
      const at = said ? resource.position?.(said.path, said.part) : portal.layered.position(resource.path);
      return { address: formatAddress(resource.address), ...(at && { at }) };
    });
}
