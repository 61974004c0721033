import { type Address, formatAddress, parseAddress } from '../../core/address.ts';
import { language } from './state.ts';

/** What gets another key, and which. */
export interface Moving {
  readonly from: Address;
  readonly to: Address;
  /** Whether `ids:` may say which things in the portals are meant: not for what no portal has yet. */
  readonly pins: boolean;
  /** Whether it is on record that portalform created the thing in a portal. */
  created(portal: string): boolean;
}

/** What an address is once a thing has another key; undefined where it is neither that nor a part of it. */
export function movedAddress(text: string, { from, to }: Pick<Moving, 'from' | 'to'>): string | undefined {
  const address = parseAddress(text);
  if (!address) return undefined;
  const { kind, path } = address;
  const isOf = kind === from.kind || language.kinds.children.get(kind)?.parent.kind === from.kind;
  if (!isOf || from.path.some((part, index) => path[index] !== part)) return undefined;
  return formatAddress({ kind, path: [...to.path, ...path.slice(from.path.length)] });
}
