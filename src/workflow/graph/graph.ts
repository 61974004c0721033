import type { JsonObject } from '../../core/call.ts';

/**
 * What leads where in a workflow, without what its actions do. Actions are numbers, in the order in which they are
 * given; a text is the id of an action that is not there.
 */
export interface Graph {
  readonly start: Target | undefined;
  readonly nodes: readonly Node[];
}

export type Target = number | string;

export interface Node {
  /** Whether records take different ways from here: one for each edge. Another action has one edge. */
  readonly branches: boolean;
  readonly edges: readonly (Edge | undefined)[];
}

export interface Edge {
  readonly to: Target;
  readonly type: EdgeType;
}

/** The `edgeType` of a connection; all that it has beside its target, where that is anything else. */
export type EdgeType = string | JsonObject;

/** Edge types (reference 11.4). Every action but the first has one standard edge to it in what HubSpot's editor makes. */
export const STANDARD = 'STANDARD';
export const GOTO = 'GOTO';
