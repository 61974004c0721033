import type { Item, Tree } from '../graph/index.ts';
import { isJump, isStep } from '../graph/index.ts';
import { ACTION } from './action.ts';
import { actionsNamedIn } from './raw.ts';
import type { Action, Flow } from './read.ts';
import { verbsFor } from './verbs/table.ts';

/**
 * Keys for the steps that something refers to: the goal of a jump, and what a later step uses the output of. The verb in
 * snake case, numbered from the second on: `code`, `code_2`. Keys that people gave (`own`) stay.
 */
export function stepIds(
  { actions, numbers }: Flow,
  tree: Tree,
  own: ReadonlyMap<number, string> = new Map(),
): ReadonlyMap<number, string> {
  const order: number[] = [];
  const wanted = new Set<number>();
  for (const list of [tree.steps, ...tree.detached]) visit(list, order, wanted);
  for (const action of actions)
    for (const id of actionsNamedIn(namingPart(action))) {
      const number = numbers.get(id);
      if (number !== undefined) wanted.add(number);
    }
  const taken = new Set(own.values());
  const given = order.flatMap(number => {
    const action = actions[number];
    if (!action || !wanted.has(number) || own.has(number)) return [];
    const id = firstFree(snakeCase(verbOfAction(action)), taken);
    taken.add(id);
    return [[number, id] as const];
  });
  return new Map([...own, ...given]);
}

function firstFree(base: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}_${count}`;
    if (!taken.has(id)) return id;
  }
}

function visit(items: readonly Item[], order: number[], wanted: Set<number>): void {
  for (const item of items) {
    if (isJump(item) && typeof item.to === 'number') wanted.add(item.to);
    if (!isStep(item)) continue;
    order.push(item.node);
    for (const arm of item.arms ?? []) visit(arm.items, order, wanted);
  }
}

/** What of an action can name another one, apart from where it leads. */
function namingPart({ body, ways }: Action): Action['body'] {
  const rest: Record<string, Action['body'][string]> = { ...body };
  for (const key of ['connection', ...(ways ? ['defaultBranch', ways.verb.list] : [])]) delete rest[key];
  return rest;
}

function verbOfAction({ body, ways }: Action): string {
  if (ways) return ways.verb.name;
  return verbsFor(body.type, body.actionTypeId).at(-1)?.name ?? ACTION;
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}
