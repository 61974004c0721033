import { type Address, formatAddress } from '../../core/address.ts';
import type { Position } from '../../core/diagnostic.ts';
import type { Ref } from '../../core/form.ts';
import { refersTo, refsOf, textsReferring } from './refers.ts';
import { keyOf, type PortalState, type Speaker, speakerAt } from './state.ts';

/** A declaration that refers to something, and where. */
export interface Referrer {
  readonly address: string;
  readonly at?: Position;
}

/** What refers to a thing, or to a child of it, by its key or by its name in HubSpot. */
export function referrersOf(address: Address, portal: PortalState): readonly Referrer[] {
  const target = speakerAt(address, portal);
  const names = target?.kind.names(target.resource) ?? [];
  const isNamed = ({ kind, scope, key = '' }: Ref) =>
    kind === target?.kind.name && scope === target.resource.scope && names.includes(key);
  const isMeant = (ref: Ref) => refersTo(ref, address) || isNamed(ref);
  return portal.speakers
    .filter(speaker => !isPartOf(speaker, address) && refsOf(speaker).some(isMeant))
    .map(speaker => {
      const { resource } = speaker;
      const [said] = textsReferring(speaker, [keyOf(address), ...names], isMeant);
      const at = said ? resource.position?.(said.path, said.part) : portal.layered.position(resource.path);
      return { address: formatAddress(resource.address), ...(at && { at }) };
    });
}

/** Whether a declaration is that of a thing itself, or of a part of it that is kept elsewhere. */
function isPartOf({ kind, resource }: Speaker, address: Address): boolean {
  const own = formatAddress({ kind: kind.part?.of ?? kind.name, path: resource.address.path });
  return own === formatAddress(address);
}
