import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Edge,
  type EdgeType,
  type Graph,
  graphOf,
  type Item,
  isStep,
  type Node,
  type Tree,
  treeOf,
} from '../../../src/workflow/graph/index.ts';

/** Graphs of any shape: cycles, edges to nothing, actions that nothing leads to, edge types nobody has seen. */
const graphs: fc.Arbitrary<Graph> = fc.integer({ min: 0, max: 9 }).chain(size => {
  const target = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 0, max: Math.max(0, size - 1) }) },
    { weight: 1, arbitrary: fc.constant('99') },
  );
  const type: fc.Arbitrary<EdgeType> = fc.oneof(
    { weight: 5, arbitrary: fc.constant('STANDARD') },
    { weight: 3, arbitrary: fc.constant('GOTO') },
    { weight: 1, arbitrary: fc.constantFrom<EdgeType>('OTHER', { edgeType: null }) },
  );
  const edge: fc.Arbitrary<Edge | undefined> = fc.option(fc.record({ to: target, type }), {
    nil: undefined,
    freq: 3,
  });
  const node: fc.Arbitrary<Node> = fc.oneof(
    fc.record({ branches: fc.constant(false), edges: fc.tuple(edge) }),
    fc.record({ branches: fc.constant(true), edges: fc.array(edge, { maxLength: 4 }) }),
  );
  return fc.record({
    start: fc.option(size === 0 ? fc.constant('99') : target, { nil: undefined, freq: 8 }),
    nodes: fc.array(node, { minLength: size, maxLength: size }),
  });
});

function nodesIn(tree: Tree): readonly number[] {
  const inList = (items: readonly Item[]): readonly number[] =>
    items.filter(isStep).flatMap(step => [step.node, ...(step.arms ?? []).flatMap(arm => inList(arm.items))]);
  return [tree.steps, ...tree.detached].flatMap(inList);
}

const to = (node: number, type: EdgeType = 'STANDARD'): Edge => ({ to: node, type });
const plain = (edge?: Edge): Node => ({ branches: false, edges: [edge] });
const branch = (...edges: readonly (Edge | undefined)[]): Node => ({ branches: true, edges });

describe('a graph as a tree', () => {
  test('gives the same graph back, and has every action once', () => {
    fc.assert(
      fc.property(graphs, graph => {
        const tree = treeOf(graph);
        expect(graphOf(tree, graph.nodes.length)).toEqual(graph);
        expect([...nodesIn(tree)].sort((a, b) => a - b)).toEqual(graph.nodes.map((_, node) => node));
      }),
      { numRuns: 4000 },
    );
  });

  test('is the same for every spelling of a graph', () => {
    fc.assert(
      fc.property(graphs, graph => {
        const tree = treeOf(graph);
        expect(treeOf(graphOf(tree, graph.nodes.length))).toEqual(tree);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what the arms of a branch lead to', () => {
  test('follows the branch', () => {
    const graph = { start: 0, nodes: [branch(to(1), to(2)), plain(to(3)), plain(to(3, 'GOTO')), plain()] };
    expect(treeOf(graph)).toEqual({
      steps: [{ node: 0, arms: [{ items: [{ node: 1 }] }, { items: [{ node: 2 }] }] }, { node: 3 }],
      detached: [],
    });
  });

  test('follows it, too, where another edge than the first is the standard one', () => {
    const graph = { start: 0, nodes: [branch(to(1), to(2)), plain(to(2, 'GOTO')), plain()] };
    expect(treeOf(graph).steps).toEqual([
      { node: 0, arms: [{ items: [{ node: 1 }], type: 'GOTO' }, { items: [] }] },
      { node: 2 },
    ]);
  });

  test('follows it where all edges are standard ones', () => {
    const graph = { start: 0, nodes: [branch(to(1), to(1)), plain()] };
    expect(treeOf(graph).steps).toEqual([
      { node: 0, arms: [{ items: [] }, { items: [], type: 'STANDARD' }] },
      { node: 1 },
    ]);
  });

  test('leaves an arm that ends where it ends', () => {
    const graph = { start: 0, nodes: [branch(to(1), to(1, 'GOTO'), undefined), plain()] };
    expect(treeOf(graph).steps).toEqual([
      { node: 0, arms: [{ items: [] }, { items: [] }, { items: [], end: true }] },
      { node: 1 },
    ]);
  });

  test('stays in its arm where most others end', () => {
    const graph = { start: 0, nodes: [branch(to(1), to(1, 'GOTO'), undefined, undefined), plain()] };
    expect(treeOf(graph).steps).toEqual([
      {
        node: 0,
        arms: [{ items: [{ node: 1 }] }, { items: [{ to: 1, type: 'GOTO' }] }, { items: [] }, { items: [] }],
      },
    ]);
  });

  test('joins arms of branches in branches', () => {
    const graph = {
      start: 0,
      nodes: [
        branch(to(1), to(3, 'GOTO')),
        branch(to(2), to(3, 'GOTO'), undefined),
        plain(to(3)),
        plain(to(4)),
        plain(),
      ],
    };
    expect(treeOf(graph).steps).toEqual([
      {
        node: 0,
        arms: [
          {
            items: [{ node: 1, arms: [{ items: [{ node: 2 }] }, { items: [] }, { items: [], end: true }] }],
          },
          { items: [] },
        ],
      },
      { node: 3 },
      { node: 4 },
    ]);
  });

  test('says once that an arm ends, however many ways there are in it', () => {
    const graph = {
      start: 0,
      nodes: [branch(to(1), to(1, 'GOTO'), to(2)), plain(), branch(to(3), undefined), plain()],
    };
    expect(treeOf(graph).steps).toEqual([
      {
        node: 0,
        arms: [
          { items: [] },
          { items: [] },
          { items: [{ node: 2, arms: [{ items: [{ node: 3 }] }, { items: [] }] }], end: true },
        ],
      },
      { node: 1 },
    ]);
  });

  test('opens every way in a later arm that leads there', () => {
    const graph = {
      start: 0,
      nodes: [branch(to(1), to(2)), plain(), branch(to(1, 'GOTO'), to(1, 'GOTO'), undefined)],
    };
    expect(treeOf(graph).steps).toEqual([
      {
        node: 0,
        arms: [
          { items: [] },
          {
            items: [{ node: 2, arms: [{ items: [] }, { items: [] }, { items: [], end: true }] }],
          },
        ],
      },
      { node: 1 },
    ]);
  });
});

describe('steps that nothing falls into', () => {
  test('are lists of their own, from their beginning', () => {
    const graph = { start: 0, nodes: [plain(), plain(), plain(to(1))] };
    expect(treeOf(graph).detached).toEqual([[{ node: 2 }, { node: 1 }]]);
  });

  test('may go round', () => {
    const graph = { start: undefined, nodes: [plain(to(1)), plain(to(0))] };
    expect(treeOf(graph)).toEqual({
      steps: [],
      detached: [[{ node: 0 }, { node: 1 }, { to: 0, type: 'STANDARD' }]],
    });
  });
});

describe('a tree as a graph', () => {
  test('goes on from every arm where a jump follows the branch', () => {
    const tree: Tree = {
      steps: [
        { node: 0 },
        { node: 1, arms: [{ items: [] }, { items: [] }] },
        { to: 0, type: 'GOTO' },
        { node: 2 },
      ],
      detached: [],
    };
    expect(graphOf(tree, 3)).toEqual({
      start: 0,
      nodes: [plain(to(1)), branch(to(0, 'GOTO'), to(0, 'GOTO')), plain()],
    });
  });
});
