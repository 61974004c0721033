import type { Chart, ChartEdge, ChartMark, ChartNode } from '../../core/chart.ts';
import type { Form } from '../../core/form.ts';
import { type Aligned, alignTrees } from './align.ts';
import { targetsBetween } from './diff.ts';
import { type Pairs, pairTrees } from './pairs.ts';
import { sameOwn } from './same.ts';
import { sayArm, sayHead } from './say-branch.ts';
import { sayStep } from './say-step.ts';
import { tidy } from './tidy.ts';
import { type Node, treeOf } from './tree.ts';
import { type Point, type Way, waysIn } from './ways.ts';

/** A picture of a list of steps and of what changes in it; undefined where there are no steps. */
export function stepsChart(before: Form | undefined, after: Form | undefined): Chart | undefined {
  const [old, now] = [tidy(treeOf(before)), tidy(treeOf(after))];
  const pairs = pairTrees(old, now);
  const { sameTarget } = targetsBetween(pairs, old, now);
  const drawing: Drawing = { pairs, isSame: (a, b) => sameOwn(a, b, sameTarget), ids: new Map() };
  const nodes = stepsIn(alignTrees(pairs, old, now)).map((step, index) =>
    nodeOf(step, `s${index + 1}`, drawing),
  );
  if (nodes.length === 0) return undefined;
  const ids = new Map<Point, string>([['start', 'start'], ['end', 'finish'], ...drawing.ids]);
  const edges = edgesOf(waysIn(old), waysIn(now), { ...drawing, ids });
  const ends = edges.some(({ to }) => to === 'finish');
  return {
    nodes: [
      { id: 'start', says: 'enrolled', is: 'start', mark: 'same' },
      ...nodes,
      ...(ends ? [{ id: 'finish', says: 'end', is: 'end', mark: 'same' } as const] : []),
    ],
    edges,
  };
}

interface Drawing {
  readonly pairs: Pairs;
  isSame(before: Node, after: Node): boolean;
  /** What stands for a step of either side. Filled while the steps are drawn. */
  readonly ids: Map<Point, string>;
}

/** All steps in reading order; a jump is a way, not a step. */
function stepsIn({ children }: Aligned): readonly Aligned[] {
  return children.flatMap(one => [
    ...(one.node.is === 'step' && one.node.verb !== 'goto' ? [one] : []),
    ...stepsIn(one),
  ]);
}

function nodeOf({ node, before, after, moved }: Aligned, id: string, { isSame, ids }: Drawing): ChartNode {
  for (const one of [before, after]) if (one) ids.set(one, id);
  const is = node.children.length > 0 ? 'choice' : 'step';
  const says = is === 'choice' ? sayHead(node.form) : sayStep(node.form);
  return { id, says, is, mark: markOf(before, after, moved, isSame) };
}

function markOf(
  before: Node | undefined,
  after: Node | undefined,
  moved: boolean,
  isSame: Drawing['isSame'],
): ChartMark {
  if (!before) return 'added';
  if (!after) return 'removed';
  if (!isSame(before, after)) return 'changed';
  return moved ? 'moved' : 'same';
}

/** The ways as they are, then those that are gone. */
function edgesOf(before: readonly Way[], after: readonly Way[], drawing: Drawing): readonly ChartEdge[] {
  const { pairs, isSame } = drawing;
  const now = after.map(way => {
    const old = way.arm && pairs.toBefore.get(way.arm);
    const mark = way.arm ? markOf(old, way.arm, false, isSame) : 'same';
    return edgeOf(way, mark, drawing);
  });
  const gone = before.filter(way => !isKept(way, after, drawing) && !isInterrupted(way, after, drawing));
  return [...now, ...gone.map(way => edgeOf(way, 'removed', drawing))];
}

function edgeOf(way: Way, mark: ChartMark, { ids }: Drawing): ChartEdge {
  const words = [
    ...(way.arm ? [sayArm(way.arm)] : way.isRest ? ['otherwise'] : []),
    ...(way.isJump ? ['go to'] : []),
  ].join(', ');
  // all steps have been drawn before the ways between them
  const [from, to] = [`${ids.get(way.from)}`, `${ids.get(way.to)}`];
  return { from, to, ...(words !== '' && { says: words }), mark };
}

function isKept(way: Way, after: readonly Way[], drawing: Drawing): boolean {
  const { ids } = drawing;
  return after.some(other => startsAs(way, other, drawing) && ids.get(other.to) === ids.get(way.to));
}

/** Whether two ways leave the same step for the same reason. */
function startsAs(way: Way, other: Way, { ids, pairs }: Drawing): boolean {
  if (ids.get(other.from) !== ids.get(way.from)) return false;
  return way.arm && other.arm
    ? pairs.toAfter.get(way.arm) === other.arm
    : isForRest(way) === isForRest(other);
}

function isForRest({ arm, isRest }: Way): boolean {
  return isRest === true || arm?.isOtherwise === true;
}

/** Whether a way only has new steps on it now. */
function isInterrupted(way: Way, after: readonly Way[], drawing: Drawing): boolean {
  const { ids, pairs } = drawing;
  const goal = ids.get(way.to);
  const seen = new Set<Point>();
  const leads = (ways: readonly Way[]): boolean =>
    ways.some(({ to }) => {
      if (seen.has(to) || typeof to === 'string' || pairs.toBefore.has(to)) return false;
      seen.add(to);
      const further = after.filter(({ from }) => from === to);
      return further.some(one => ids.get(one.to) === goal) || leads(further);
    });
  return leads(after.filter(other => startsAs(way, other, drawing)));
}
