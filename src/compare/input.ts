import type { OwnLayer } from '../config/own-layers.ts';
import type { Layered, Resource } from '../core/configuration.ts';
import type { PortalFailure } from '../core/fleet.ts';
import type { Found, Kind } from '../core/kind.ts';
import type { Plan, Unread } from '../core/plan.ts';
import type { Declaration } from '../kinds/declare.ts';
import type { Drafted } from '../plan/draft.ts';

/** A thing in a portal that no compared portal declares. */
export interface Undeclared {
  readonly kind: Kind;
  readonly scope: string | undefined;
  readonly found: Found;
  /** The key that a person would give it. */
  readonly key: string;
}

/** What was read of a portal. */
export interface PortalReading {
  /** What apply would do; absent where nothing is declared for the portal. */
  readonly plan?: Plan;
  /** The readings against everything that is declared for any of the portals. */
  readonly drafted: Drafted;
  /** Explicit ids of things and their children, by address. */
  readonly pins: ReadonlyMap<string, string>;
  readonly undeclared: readonly Undeclared[];
  /** Names of users by their ids, where somebody changed something and the portal shows them. */
  readonly people: ReadonlyMap<string, string>;
  readonly unread: readonly Unread[];
}

/** One portal, as configuration has it and as it is. */
export interface ComparedPortal {
  readonly portal: string;
  readonly portalId: number;
  readonly declaration: Declaration;
  readonly layered: Pick<Layered, 'position' | 'excluded'>;
  readonly layers: readonly OwnLayer[];
  readonly read: PortalReading | PortalFailure;
}

export interface ComparisonInput {
  readonly portals: readonly ComparedPortal[];
  /** In the order in which they are shown. */
  readonly kinds: readonly Kind[];
  /** Which of the things that are declared take part, by address. */
  readonly isAsked: (resource: Resource) => boolean;
  /**
   * Whether a thing that nobody declares has a row of its own because this portal has it; else it has one only where
   * portals that have it mean different things by it.
   */
  readonly startsRow: (portal: ComparedPortal, thing: Undeclared) => boolean;
  /** Kinds of which an empty list says nothing: why. */
  readonly emptyIsNoAnswer: Readonly<Record<string, { readonly says: string; readonly wayOut: string }>>;
}

export function readingOf({ read }: ComparedPortal): PortalReading | undefined {
  return 'drafted' in read ? read : undefined;
}

/** Whether anything is declared for a portal: of one without configuration nothing says what it is meant to have. */
export function isConfigured({ declaration }: Pick<ComparedPortal, 'declaration'>): boolean {
  return declaration.resources.length > 0;
}
