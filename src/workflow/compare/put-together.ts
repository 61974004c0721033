import type { Form, FormMap } from '../../core/form.ts';
import type { Entry, Sides } from './entries.ts';
import type { Outcome } from './outcome.ts';
import { nameStep } from './say-step.ts';
import { renameTargets, targetsOf } from './targets.ts';
import { allIn, type Node, without } from './tree.ts';

/** The tree that comes of a merge; none where what stays cannot be put together. */
export interface Together {
  readonly root?: Node;
  /** Why not, in words. */
  readonly problems: readonly string[];
}

export function putTogether(sides: Sides, outcome: Outcome, whole: Entry): Together {
  const staying = sides.entries.filter(outcome.stays);
  const lost = staying.flatMap(entry => lostTargets(entry, sides, outcome));
  const members = new Map<Entry | undefined, Entry[]>();
  for (const entry of staying) {
    const parent = outcome.parent(entry);
    members.set(parent, [...(members.get(parent) ?? []), entry]);
  }
  const keys = keysOf(staying);
  const build = (entry: Entry): Node | undefined => {
    const side = outcome.says(entry);
    const node = entry[side];
    const children = inOrder(entry, members.get(entry) ?? [], sides).flatMap(child => build(child) ?? []);
    const rename = (id: string): string => keys.get(sides.target(id, side) ?? {}) ?? id;
    return (
      node && { ...node, own: withKey(renameTargets(node.own, rename), node, keys.get(entry)), children }
    );
  };
  const root = build(whole);
  // steps that were put into each other, one on each side, hang in the air
  const isWhole = root !== undefined && allIn(root).length === staying.length;
  const apart = isWhole
    ? []
    : ['steps were put into each other, here one way and in the portal the other way'];
  const problems = [...lost, ...apart];
  return problems.length === 0 && root ? { root, problems } : { problems };
}

/** The keys that steps have in the result: those of configuration, then those of the portal, each once. */
function keysOf(staying: readonly Entry[]): ReadonlyMap<Entry, string> {
  const keys = new Map(
    staying.flatMap(entry => (entry.mine?.id === undefined ? [] : [[entry, entry.mine.id]])),
  );
  const taken = new Set(keys.values());
  for (const entry of staying) {
    const id = entry.theirs?.id;
    if (id === undefined || keys.has(entry)) continue;
    const key = [id, ...staying.map((_, number) => `${id}_${number + 2}`)].find(one => !taken.has(one)) ?? id;
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
function inOrder(entry: Entry, members: readonly Entry[], sides: Sides): readonly Entry[] {
  const belongs = new Set(members);
  const listed = (node: Node | undefined): readonly Entry[] =>
    (node?.children ?? []).map(sides.entryOf).filter(one => belongs.has(one));
  const [here, there] = [listed(entry.mine), listed(entry.theirs)];
  const order = there.filter(one => !(here.includes(one) && sides.isMoved(one, 'mine')));
  let behind = -1;
  for (const one of here) {
    const index = order.indexOf(one);
    behind = index < 0 ? behind + 1 : index;
    if (index < 0) order.splice(behind, 0, one);
  }
  return order;
}

/** Steps that one side goes on to, or takes a value from, and the other one took out. */
function lostTargets(entry: Entry, sides: Sides, { stays, says }: Outcome): readonly string[] {
  const side = says(entry);
  const node = entry[side];
  if (!node) return [];
  const lost = targetsOf(node.own)
    .flatMap(id => sides.target(id, side) ?? [])
    .filter(goal => !stays(goal));
  const other = side === 'mine' ? 'in the portal' : 'here';
  return lost.map(goal => {
    const name = goal[side];
    return `${nameStep(node.form)} needs ${name ? nameStep(name.form) : 'a step'}, which is removed ${other}`;
  });
}
