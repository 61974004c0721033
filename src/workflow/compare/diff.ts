import type { Form } from '../../core/form.ts';
import { type Aligned, alignTrees } from './align.ts';
import { type Detail, detailsOf } from './details.ts';
import { type Pairs, pairTrees } from './pairs.ts';
import { peopleOf } from './people.ts';
import { type SameTarget, sameOwn } from './same.ts';
import { nameArm, placeOfArm, sayWholeArm } from './say-branch.ts';
import { sayChange } from './say-change.ts';
import { nameStep, sayStep, shortStep } from './say-step.ts';
import { tidy } from './tidy.ts';
import { byId, type Node, treeOf } from './tree.ts';

/** One step, or one arm of a step, that is otherwise. */
export interface StepDifference {
  readonly is: 'added' | 'removed' | 'changed' | 'moved';
  /** The arms that it stands in, outermost first, in words: `branch EMEA`. */
  readonly path: readonly string[];
  /** In words, with where it is: `branch EMEA: rotate owner: team sdr -> enterprise`. */
  readonly says: string;
  readonly details: readonly Detail[];
  /** What it means for people and records, where it means something. */
  readonly people?: string;
}

/** What has to be done to make one list of steps of another, in reading order. None where `sameSteps` holds. */
export function diffSteps(before: Form | undefined, after: Form | undefined): readonly StepDifference[] {
  const [old, now] = [tidy(treeOf(before)), tidy(treeOf(after))];
  const pairs = pairTrees(old, now);
  const context = { ...targetsBetween(pairs, old, now), isNew: old.children.length === 0 };
  return differencesIn(alignTrees(pairs, old, now), [], context);
}

interface Context {
  readonly sameTarget: SameTarget;
  /** The key that a step has now, of the one that it had. */
  rename(id: string): string;
  /** Whether there was nothing before: then it is not said behind what a step comes. */
  readonly isNew: boolean;
}

/** How steps point at each other in two paired trees. */
export function targetsBetween(
  pairs: Pairs,
  before: Node,
  after: Node,
): Pick<Context, 'sameTarget' | 'rename'> {
  const [old, now] = [byId(before), byId(after)];
  const paired = (id: string): Node | undefined => {
    const node = old.get(id);
    return node && pairs.toAfter.get(node);
  };
  return {
    sameTarget: (a, b) =>
      old.has(a) || now.has(b) ? paired(a) !== undefined && paired(a) === now.get(b) : a === b,
    rename: id => paired(id)?.id ?? id,
  };
}

function differencesIn(
  { children, before, after, node }: Aligned,
  path: readonly string[],
  context: Context,
): readonly StepDifference[] {
  const isNewList = context.isNew || before === undefined;
  return children.flatMap((one, index) => {
    const place = isNewList ? undefined : placeAfter(children.slice(0, index));
    // the arms of a step that comes or goes are in what is said of it
    const isSaid = node.is === 'step' && (!before || !after);
    const inside = one.node.is === 'arm' ? [...path, placeOfArm(one.node)] : path;
    return [...(isSaid ? [] : itself(one, path, place, context)), ...differencesIn(one, inside, context)];
  });
}

function itself(
  { node, before, after, moved }: Aligned,
  path: readonly string[],
  place: string | undefined,
  { sameTarget, rename }: Context,
): readonly StepDifference[] {
  if (!after) return [difference('removed', node, path, sayWhole(node))];
  if (!before) return [difference('added', node, path, sayWhole(node), placed(place))];
  const details = sameOwn(before, after, sameTarget) ? [] : detailsOf(before, after, rename);
  const isOther = before.verb !== after.verb;
  const words = isOther
    ? `${sayStep(before.form)} becomes ${sayStep(after.form)}`
    : sayChange(nameOf(before), before, details);
  return [
    ...(moved ? [difference('moved', node, path, `moved ${nameOf(node)}`, placed(place))] : []),
    ...(details.length === 0 ? [] : [difference('changed', before, path, words, details)]),
  ];
}

function placed(place: string | undefined): readonly Detail[] {
  return place === undefined ? [] : [{ field: 'place', after: place }];
}

function difference(
  is: StepDifference['is'],
  node: Node,
  path: readonly string[],
  words: string,
  details: readonly Detail[] = [],
): StepDifference {
  const people = peopleOf(is, node);
  const place = is === 'changed' ? '' : details.map(({ after }) => ` (${after})`).join('');
  const where = path.length === 0 ? '' : `${path.join(' > ')}: `;
  return { is, path, says: `${where}${words}${place}`, details, ...(people !== undefined && { people }) };
}

function sayWhole(node: Node): string {
  return node.is === 'arm' ? sayWholeArm(node) : sayStep(node.form);
}

function nameOf(node: Node): string {
  return node.is === 'arm' ? placeOfArm(node) : nameStep(node.form);
}

/** Behind what something comes, in words. */
function placeAfter(preceding: readonly Aligned[]): string {
  const last = preceding.filter(({ after }) => after).at(-1)?.node;
  if (!last) return 'first';
  return `after ${last.is === 'arm' ? nameArm(last) : shortStep(last.form)}`;
}
