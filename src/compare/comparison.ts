import type { Position } from '../core/diagnostic.ts';
import type { PortalFailure } from '../core/fleet.ts';
import type { Form } from '../core/form.ts';
import type { Unread } from '../core/plan.ts';

/**
 * How one portal stands to what a thing means in the others, the weightiest first: of several reasons the first one
 * names the cell, and of several cells the first one names the row.
 */
export const states = [
  /** It could not be read here. */
  'unavailable',
  /** People changed it in the portal. */
  'drift',
  /** Configuration says it, and it was not applied yet. */
  'behind',
  /** The same name, another meaning, and nobody said that it is meant. */
  'conflict',
  /** Others have it, this one does not, and nobody said that it is meant. */
  'absent',
  /** An overlay says that it is otherwise here. */
  'intended',
  /** Not declared for this portal, and there. */
  'unmanaged',
  'same',
] as const;

export type State = (typeof states)[number];

/** What makes portals inconsistent: somebody has to do something about it. */
export const inconsistent: ReadonlySet<State> = new Set(['drift', 'behind', 'conflict', 'absent']);

/** One field or child that differs. */
export interface CellDifference {
  readonly path: readonly string[];
  /** Why: the reason that it belongs to. */
  readonly is: State;
  /** The order of the children at the path, not what they are. */
  readonly isOrder?: true;
  /** What the portal has; of what is intended or in conflict, what it will have once everything declared is applied. */
  readonly here?: Form;
  /** What configuration says (drift, behind), or what the thing means elsewhere. */
  readonly there?: Form;
  /** What would have to change here, in words, where the kind has words for it. */
  readonly words?: readonly string[];
  /** The line that says so. */
  readonly at?: Position;
}

export interface Cell {
  readonly portal: string;
  readonly is: State;
  /** Every reason, in a few words each; the weightiest first. */
  readonly says: readonly string[];
  readonly differences: readonly CellDifference[];
  /** Where an overlay says it. */
  readonly at?: Position;
  /** Of drift: the user's id and name, and when (ISO 8601), as far as HubSpot tells. */
  readonly who?: string;
  readonly person?: string;
  readonly when?: string;
}

/** One thing in every portal. */
export interface Row {
  readonly address: string;
  readonly kind: string;
  readonly scope?: string;
  /** A person's name for it. */
  readonly title?: string;
  /** The portal whose form stands for what it means: the others are compared with that. */
  readonly reference?: string;
  /** One for each portal, in their order. */
  readonly cells: readonly Cell[];
}

export interface ComparedName {
  readonly portal: string;
  readonly portalId: number;
}

/** Portals side by side: what each thing is in each of them. */
export interface Comparison {
  readonly portals: readonly ComparedName[];
  readonly rows: readonly Row[];
  readonly unread: readonly (Unread & { readonly portal: string })[];
  /** Portals of which nothing could be read. */
  readonly failures: readonly PortalFailure[];
}
