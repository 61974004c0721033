import { detailsOf } from './details.ts';
import type { Sides } from './entries.ts';
import type { Conflict, Outcome } from './outcome.ts';
import { placeOfArm } from './say-branch.ts';
import { sayChange } from './say-change.ts';
import { nameStep } from './say-step.ts';
import type { Node } from './tree.ts';

/** What both sides did to one thing, each in its own way, in words. */
export function conflictsIn(sides: Sides, { conflicts }: Outcome): readonly string[] {
  return conflicts.map(conflict =>
    [...placeOf(conflict.node, sides), sayConflict(conflict, sides)].join(': '),
  );
}

function sayConflict(conflict: Conflict, sides: Sides): string {
  const { node } = conflict;
  const name = node.is === 'arm' ? placeOfArm(node) : nameStep(node.form);
  switch (conflict.is) {
    case 'changed': {
      const [here, there] = (['mine', 'theirs'] as const).map(side =>
        changes(node, conflict[side], side, sides),
      );
      return `${name} is changed here (${here}) and in the portal (${there})`;
    }
    case 'removedHere':
      return `${name} is removed here and changed in the portal`;
    case 'removedThere':
      return `${name} is changed here and removed in the portal`;
    case 'added':
      return `${name} is new here and in the portal, each in its own way`;
    case 'moved':
      return `${name} is moved here and in the portal, to different places`;
  }
}

function changes(base: Node, node: Node, side: 'mine' | 'theirs', sides: Sides): string {
  const rename = (id: string): string => {
    const step = sides.step(id, 'base');
    return (step && sides.entryOf(step)[side]?.id) ?? id;
  };
  return sayChange('', base, detailsOf(base, node, rename)).replace(/^:? /, '');
}

/** The arms that a thing stands in, outermost first, as one word; nothing for those in no arm. */
function placeOf(node: Node, sides: Sides): readonly string[] {
  const names: string[] = [];
  for (let at = sides.parent(node); at; at = sides.parent(at))
    if (at.is === 'arm' && at.verb !== '') names.unshift(placeOfArm(at));
  return names.length === 0 ? [] : [names.join(' > ')];
}
