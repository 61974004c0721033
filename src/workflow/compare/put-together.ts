import type { Form, FormMap } from '../../core/form.ts';
import { renameSteps, stepsNamedIn } from '../steps/index.ts';
import type { Entry, Present, Sides } from './entries.ts';
import { isAgreed, isChanged, type Outcome } from './outcome.ts';
import { nameStep } from './say-step.ts';
import { allIn, type Node, without } from './tree.ts';

/** The list of steps that comes of a merge; none where what stays cannot be put together. */
export interface Together {
  readonly root?: Node;
  /** Why not, in words. */
  readonly problems: readonly string[];
}

export function putTogether(sides: Sides, { stays }: Outcome, whole: Entry): Together {
  const staying = sides.entries.filter(stays);
  const members = new Map<Entry | undefined, Entry[]>();
  for (const entry of staying) {
    const parent = parentOf(entry, sides, stays);
    members.set(parent, [...(members.get(parent) ?? []), entry]);
  }
  const keys = keysOf(staying);
  const build = (entry: Present): Node => {
    const { node, side } = wordsOf(entry, sides);
    const children = inOrder(entry, members.get(entry) ?? [], sides)
      .filter(stays)
      .map(build);
    const rename = (id: string): string => {
      const goal = sides.step(id, side);
      return (goal && keys.get(sides.entryOf(goal))) ?? id;
    };
    return { ...node, own: withKey(renameSteps(node.own, rename), node, keys.get(entry)), children };
  };
  const roots = [whole].filter(stays).map(build);
  // steps that were put into each other, one on each side, hang in the air
  const isWhole = roots.flatMap(allIn).length === staying.length;
  const problems = [
    ...staying.flatMap(entry => lostTargets(entry, sides, stays)),
    ...(isWhole ? [] : ['steps were put into each other, here one way and in the portal the other way']),
  ];
  const [root] = problems.length === 0 ? roots : [];
  return { ...(root && { root }), problems };
}

/** Whose words a thing gets: those of configuration where it changed something, else those of the portal. */
function wordsOf(
  { base, mine, theirs }: Present,
  sides: Sides,
): { readonly node: Node; readonly side: 'mine' | 'theirs' } {
  if (!mine) return { node: theirs, side: 'theirs' };
  if (!theirs) return { node: mine, side: 'mine' };
  const isMine = base ? isChanged(base, mine, 'mine', sides) : !isAgreed(mine, theirs, sides);
  return isMine ? { node: mine, side: 'mine' } : { node: theirs, side: 'theirs' };
}

/** What a thing stands in; undefined for the whole list. */
function parentOf({ mine, theirs }: Present, sides: Sides, stays: Outcome['stays']): Entry | undefined {
  const within = (node: Node | undefined): Entry | undefined => {
    const parent = node && sides.parent(node);
    return parent && sides.entryOf(parent);
  };
  const [here, there] = [within(mine), within(theirs)];
  const order = mine && sides.isMoved(mine) ? [here, there] : [there, here];
  const both = order.flatMap(parent => parent ?? []);
  return both.find(stays) ?? both[0];
}

/** The keys that steps have in the result: those of configuration, then those of the portal, each once. */
function keysOf(staying: readonly Present[]): ReadonlyMap<Entry, string> {
  const keys = new Map<Entry, string>(
    staying.flatMap(entry => (entry.mine?.id === undefined ? [] : [[entry, entry.mine.id] as const])),
  );
  const taken = new Set(keys.values());
  for (const entry of staying) {
    const id = entry.theirs?.id;
    if (id === undefined || keys.has(entry)) continue;
    let key = id;
    for (let number = 2; taken.has(key); number++) key = `${id}_${number}`;
    keys.set(entry, key);
    taken.add(key);
  }
  return keys;
}

function withKey(own: FormMap, { is }: Node, key: string | undefined): FormMap {
  return is === 'arm' || key === undefined
    ? own
    : new Map<string, Form>([['id', key], ...without(own, 'id')]);
}

/**
 * What stands in one thing, in order: as the portal has it, with what configuration moved or added behind what it stands
 * behind there.
 */
function inOrder({ mine, theirs }: Present, members: readonly Entry[], sides: Sides): readonly Entry[] {
  const belongs = new Set(members);
  const listed = (node: Node | undefined): readonly Entry[] =>
    (node?.children ?? []).map(sides.entryOf).filter(one => belongs.has(one));
  const [here, there] = [listed(mine), listed(theirs)];
  const order = there.filter(one => !(here.includes(one) && one.mine && sides.isMoved(one.mine)));
  let behind = -1;
  for (const one of here) {
    const index = order.indexOf(one);
    behind = index < 0 ? behind + 1 : index;
    if (index < 0) order.splice(behind, 0, one);
  }
  return order;
}

/** Steps that one side goes on to, or takes a value from, and the other one took out. */
function lostTargets(entry: Present, sides: Sides, stays: Outcome['stays']): readonly string[] {
  const { node, side } = wordsOf(entry, sides);
  const goals = stepsNamedIn(node.own).flatMap(({ step: id }) => sides.step(id, side) ?? []);
  const other = side === 'mine' ? 'in the portal' : 'here';
  return goals
    .filter(goal => !stays(sides.entryOf(goal)))
    .map(goal => `${nameStep(node.form)} needs ${nameStep(goal.form)}, which is removed ${other}`);
}
