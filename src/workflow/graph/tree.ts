import type { EdgeType, Target } from './graph.ts';

/**
 * The same as steps that people read from top to bottom. After a step comes the next one in its list. After a branch,
 * its arms come back together: what is left of an arm at its end goes on to what follows the branch.
 */
export interface Tree {
  readonly steps: readonly Item[];
  /** Lists that nothing falls into: their steps are only jumped to, or not reached at all. */
  readonly detached: readonly (readonly Item[])[];
}

export type Item = Step | Jump;

export interface Step {
  readonly node: number;
  /** One for each edge of a node that branches. */
  readonly arms?: readonly Arm[];
}

/** Goes on elsewhere. The last of its list. */
export interface Jump {
  readonly to: Target;
  readonly type: EdgeType;
}

export interface Arm {
  readonly items: readonly Item[];
  /** Records that come to its end are done, although something follows the branch. */
  readonly end?: boolean;
  /** The type of the edge from its end to what follows the branch, where it is not the one that the rule gives. */
  readonly type?: string;
}

export function isStep(item: Item | undefined): item is Step {
  return item !== undefined && 'node' in item;
}

export function isJump(item: Item | undefined): item is Jump {
  return item !== undefined && 'to' in item;
}
