import type { Address } from '../../core/address.ts';
import type { PortalState, State } from './state.ts';

/** What is to be removed, and why. */
export interface Removing {
  readonly address: Address;
  readonly reason?: string;
  /** What is removed as well: that it needs this is no hindrance. */
  readonly with?: readonly Address[];
  /** From this portal only: what it inherits stays where it is. */
  readonly portal?: string;
}

/** A removal while it is drafted. */
export interface Removal extends Removing {
  readonly text: string;
  /** Where configuration has it. */
  readonly path: readonly string[];
  readonly state: State;
  /** Those that lose it. */
  readonly portals: readonly PortalState[];
}
