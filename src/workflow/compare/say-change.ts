import { type Detail, isLong } from './details.ts';
import { wordsOf } from './say-step.ts';
import { sayKey } from './say-value.ts';
import { propertiesIn } from './similar.ts';
import type { Node } from './tree.ts';

/** What differs in a step, behind its name: `create task "Call": due in 1 day -> 2 days, priority LOW -> HIGH`. */
export function sayChange(name: string, before: Node, details: readonly Detail[]): string {
  const goesWithout = fieldsThatNeedNoName(before);
  const [only, ...others] = details;
  if (only && others.length === 0 && goesWithout.includes(only.field) && !isLongDetail(only))
    return `${name} ${arrow(only)}`;
  return `${name}: ${details.map(sayDetail).join(', ')}`;
}

function sayDetail(detail: Detail): string {
  const field = detail.field.split('.').map(sayKey).join(' ');
  return isLongDetail(detail) ? `${field} changed` : `${field} ${arrow(detail)}`;
}

function arrow({ before, after }: Detail): string {
  return `${before ?? '(none)'} -> ${after ?? '(none)'}`;
}

/** Whether what differs takes more room than there is beside other words. */
export function isLongDetail({ before = '', after = '' }: Detail): boolean {
  return isLong(before) || isLong(after);
}

/** Fields that the name of a step has said already: the only property that it sets, the email that it sends. */
function fieldsThatNeedNoName({ verb, own, is }: Node): readonly (string | undefined)[] {
  if (is === 'arm') return [];
  if (verb === 'delay') return ['in'];
  const [property, ...others] = verb === 'setProperty' ? propertiesIn(own.get(verb)) : [];
  if (property !== undefined) return others.length === 0 ? [property] : [];
  return [verb, wordsOf(verb).split(' ').at(-1)];
}
