import type { Form, FormMap } from '../../core/form.ts';
import { type Pairs, pairTrees } from './pairs.ts';
import { type Node, treeOf } from './tree.ts';

/** A step or an arm before and after; one of the two is missing where it came or went. */
export interface Aligned {
  /** As it is after; as it was, where it is gone. */
  readonly node: Node;
  readonly before?: Node;
  readonly after?: Node;
  /** It stood elsewhere before: it is listed where it stands now. */
  readonly moved: boolean;
  /** Arms of a step, steps of an arm: as they are after, and what is gone where it was. */
  readonly children: readonly Aligned[];
}

/** The same for those outside of this folder: steps as they were given, the very values; arms without their steps. */
export interface AlignedForms {
  readonly before?: FormMap;
  readonly after?: FormMap;
  readonly moved: boolean;
  readonly children: readonly AlignedForms[];
}

/** Two lists of steps, step by step. */
export function alignSteps(before: Form | undefined, after: Form | undefined): readonly AlignedForms[] {
  const [old, now] = [treeOf(before), treeOf(after)];
  return formsIn(alignTrees(pairTrees(old, now), old, now));
}

function formsIn({ children }: Aligned): readonly AlignedForms[] {
  return children.map(one => ({
    ...(one.before && { before: one.before.form }),
    ...(one.after && { after: one.after.form }),
    moved: one.moved,
    children: formsIn(one),
  }));
}

/** Two paired trees, one beside the other. */
export function alignTrees(pairs: Pairs, before: Node, after: Node): Aligned {
  return { node: after, before, after, moved: false, children: childrenOf(pairs, before, after) };
}

function childrenOf(pairs: Pairs, before: Node | undefined, after: Node | undefined): readonly Aligned[] {
  const { start, behind } = goneIn(pairs, before);
  const here = (after?.children ?? []).flatMap((node): readonly Aligned[] => {
    const old = pairs.toBefore.get(node);
    const moved = pairs.moved.has(node);
    const one = {
      node,
      ...(old && { before: old }),
      after: node,
      moved,
      children: childrenOf(pairs, old, node),
    };
    return [one, ...(behind.get(node) ?? [])];
  });
  return [...start, ...here];
}

/** What is gone, by what it stood behind: the thing before it that has kept its place. */
function goneIn(
  pairs: Pairs,
  before: Node | undefined,
): { readonly start: readonly Aligned[]; readonly behind: ReadonlyMap<Node, readonly Aligned[]> } {
  const start: Aligned[] = [];
  const behind = new Map<Node, Aligned[]>();
  let current = start;
  for (const node of before?.children ?? []) {
    const other = pairs.toAfter.get(node);
    if (!other)
      current.push({ node, before: node, moved: false, children: childrenOf(pairs, node, undefined) });
    else if (!pairs.moved.has(other)) {
      current = [];
      behind.set(other, current);
    }
  }
  return { start, behind };
}
