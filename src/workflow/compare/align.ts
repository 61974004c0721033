import type { Form, FormMap } from '../../core/form.ts';
import { type Pairs, pairTrees } from './pairs.ts';
import { type Node, treeOf } from './tree.ts';

/** A step or an arm before and after; one of the two is missing where it came or went. */
export interface Aligned {
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
  return formsIn(aligned(pairTrees(old, now), old, now));
}

function formsIn({ children }: Aligned): readonly AlignedForms[] {
  return children.map(one => ({
    ...(one.before && { before: one.before.form }),
    ...(one.after && { after: one.after.form }),
    moved: one.moved,
    children: formsIn(one),
  }));
}

/** What two paired trees hold, one beside the other. */
export function aligned(pairs: Pairs, before: Node | undefined, after: Node | undefined): Aligned {
  const { start, behind } = goneIn(pairs, before);
  const here = (after?.children ?? []).flatMap(child => [
    aligned(pairs, pairs.toBefore.get(child), child),
    ...(behind.get(child) ?? []),
  ]);
  return {
    ...(before && { before }),
    ...(after && { after }),
    moved: after !== undefined && pairs.moved.has(after),
    children: [...start, ...here],
  };
}

/** What is gone, by what it stood behind: the step before it that has kept its place. */
function goneIn(
  pairs: Pairs,
  before: Node | undefined,
): { readonly start: readonly Aligned[]; readonly behind: ReadonlyMap<Node, readonly Aligned[]> } {
  const start: Aligned[] = [];
  const behind = new Map<Node, Aligned[]>();
  let current = start;
  for (const child of before?.children ?? []) {
    const other = pairs.toAfter.get(child);
    if (!other) current.push(aligned(pairs, child, undefined));
    else if (!pairs.moved.has(other)) {
      current = [];
      behind.set(other, current);
    }
  }
  return { start, behind };
}
