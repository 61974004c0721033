export { type Edge, type EdgeType, GOTO, type Graph, type Node } from './graph.ts';
export { graphOf } from './graph-of.ts';
export { type Arm, type Item, isJump, isStep, type Jump, type Tree } from './tree.ts';
export { treeOf } from './tree-of.ts';
