import { detailsOf } from './details.ts';
import type { Entry, Side, Sides } from './entries.ts';
import type { Conflict, Outcome } from './outcome.ts';
import { placeOfArm } from './say-branch.ts';
import { sayChange } from './say-change.ts';
import { nameStep } from './say-step.ts';
import type { Node } from './tree.ts';

/** What both sides did to one thing, each in its own way, in words. */
export function conflictsIn(sides: Sides, { conflicts }: Outcome): readonly string[] {
  return conflicts.map(conflict => `${placeOf(conflict.entry, sides)}${sayConflict(conflict, sides)}`);
}

function sayConflict({ entry, is }: Conflict, sides: Sides): string {
  const name = nameOf(entry);
  switch (is) {
    case 'changed':
      return `${name} is changed here (${changes(entry, 'mine', sides)}) and in the portal (${changes(entry, 'theirs', sides)})`;
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

function changes(entry: Entry, side: 'mine' | 'theirs', sides: Sides): string {
  const { base } = entry;
  const node = entry[side];
  if (!base || !node) return '';
  const rename = (id: string): string => sides.target(id, 'base')?.[side]?.id ?? id;
  return sayChange('', base, detailsOf(base, node, rename)).replace(/^:? /, '');
}

function nodeIn({ base, mine, theirs }: Entry): readonly [Node | undefined, Side] {
  if (base) return [base, 'base'];
  return mine ? [mine, 'mine'] : [theirs, 'theirs'];
}

function nameOf(entry: Entry): string {
  const [node] = nodeIn(entry);
  if (!node) return 'a step';
  return node.is === 'arm' ? placeOfArm(node) : nameStep(node.form);
}

/** The arms that a thing stands in, outermost first. */
function placeOf(entry: Entry, sides: Sides): string {
  const [, side] = nodeIn(entry);
  const names: string[] = [];
  for (let at = sides.parent(entry, side); at; at = sides.parent(at, side)) {
    const node = at[side];
    if (node?.is === 'arm' && node.verb !== '') names.unshift(placeOfArm(node));
  }
  return names.length === 0 ? '' : `${names.join(' > ')}: `;
}
