import { isMap } from '../../core/form.ts';
import { byId, type Node } from './tree.ts';

/** A step, where it all begins, or where it ends. */
export type Point = Node | 'start' | 'end';

/** A way from one step to the next one. */
export interface Way {
  readonly from: Point;
  readonly to: Point;
  /** The arm that it leads into. */
  readonly arm?: Node;
  /** The way of records that no arm takes, where no arm says what becomes of them. */
  readonly isRest?: boolean;
  /** It goes on at another place. */
  readonly isJump?: boolean;
}

type Loose = Omit<Way, 'to'>;

/**
 * The ways between the steps of a tree. An arm goes on to what follows the step that branches, and so do records that no
 * arm takes; an arm without steps, and one that says so, leads to the end.
 */
export function waysIn(root: Node): readonly Way[] {
  const steps = byId(root);
  const ways: Way[] = [];

  const through = (list: readonly Node[], entrances: readonly Loose[]): readonly Loose[] => {
    let loose = entrances;
    for (const step of list) {
      const isJump = step.verb === 'goto';
      // a way to a step that is not there leads nowhere
      const to = isJump ? steps.get(goalOf(step)) : step;
      if (to) ways.push(...loose.map(way => ({ ...way, to, ...(isJump && { isJump }) })));
      loose = isJump ? [] : exitsOf(step);
    }
    return loose;
  };

  const exitsOf = (step: Node): readonly Loose[] => {
    if (step.children.length === 0) return [{ from: step }];
    const exits = step.children.flatMap(arm => {
      const loose = through(arm.children, [{ from: step, arm }]);
      if (arm.own.get('end') !== true) return loose;
      ways.push(...loose.map((way): Way => ({ ...way, to: 'end' })));
      return [];
    });
    const takesAll = step.verb === 'split' || step.children.some(arm => arm.isOtherwise);
    return takesAll ? exits : [...exits, { from: step, isRest: true }];
  };

  const last = through(root.children, [{ from: 'start' }]);
  ways.push(...last.filter(way => way.arm).map((way): Way => ({ ...way, to: 'end' })));
  return ways;
}

function goalOf(step: Node): string {
  const goal = step.own.get('goto');
  const id = isMap(goal) ? goal.get('step') : goal;
  return typeof id === 'string' ? id : '';
}
