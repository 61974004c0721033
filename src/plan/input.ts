import type { Removal, Resource } from '../core/configuration.ts';
import type { Inventory, Kind } from '../core/kind.ts';
import type { Unread } from '../core/plan.ts';
import type { Base } from './origin.ts';

/** Everything a plan is made from: a pure value. */
export interface PlanInput {
  readonly portal: string;
  readonly portalId: number;
  readonly configurationHash: string;
  /** In the order in which kinds are shown and, where nothing else decides, carried out. */
  readonly kinds: readonly Kind[];
  readonly resources: readonly Resource[];
  readonly removed: readonly Removal[];
  /** Addresses of inherited things that a layer does not want. */
  readonly excluded: readonly string[];
  /** Ids of things that are not declared here, by address text. */
  readonly pins: ReadonlyMap<string, string>;
  readonly uses: ReadonlyMap<string, string>;
  /** The portal's time zone. */
  readonly zone?: string;
  readonly inventories: readonly Inventory[];
  readonly unread: readonly Unread[];
  readonly base: Base;
  readonly gate: GateSettings;
}

/** What is permitted beyond the defaults. Patterns are addresses whose segments may be `*`. */
export interface GateSettings {
  readonly drift: 'hold' | 'revert';
  readonly limits: { readonly removals: number; readonly recordsAffected: number };
  /** `--take-over`. A reviewed plan takes over everything it shows: `['*']`. */
  readonly takeOver: readonly string[];
  /** `--revert`. */
  readonly revert: readonly string[];
  /** `--recreate`: things that were there when the portal was last built, and are gone. */
  readonly recreate: readonly string[];
  /** `--target`; empty means everything. */
  readonly target: readonly string[];
}
