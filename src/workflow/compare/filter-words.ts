import type { Form } from '../../core/form.ts';
import { isList, isMap } from '../../core/form.ts';
import { sameFilter, sayFilter } from '../../filter/index.ts';

/** Groups whose parts can be told apart in words. */
const groups: readonly string[] = ['all', 'any'];

/** What changes in a filter, one line for each condition that comes or goes. */
export function filterWords(before: Form | undefined, after: Form): readonly string[] {
  if (before === undefined) return [`+ ${sayFilter(after)}`];
  if (sameFilter(before, after)) return [];
  return differences(before, after, '');
}

function differences(before: Form, after: Form, where: string): readonly string[] {
  const [old, now] = [groupOf(before), groupOf(after)];
  if (!old || !now || old.word !== now.word)
    return [`- ${where}${sayFilter(before)}`, `+ ${where}${sayFilter(after)}`];
  const gone = beyond(old.items, now.items);
  const come = beyond(now.items, old.items);
  const inside = `${where}${old.word} of: `;
  const [lone, other] = [gone[0], come[0]];
  // one group that became another one is looked into
  if (
    lone !== undefined &&
    other !== undefined &&
    gone.length === 1 &&
    come.length === 1 &&
    isSameGroup(lone, other)
  )
    return differences(lone, other, inside);
  return [
    ...gone.map(item => `- ${inside}${sayFilter(item)}`),
    ...come.map(item => `+ ${inside}${sayFilter(item)}`),
  ];
}

/** What the first list has that the second one lacks; the order does not count. */
export function beyond(a: readonly Form[], b: readonly Form[]): readonly Form[] {
  const rest = [...b];
  return a.filter(item => {
    const index = rest.findIndex(other => sameFilter(item, other));
    if (index < 0) return true;
    rest.splice(index, 1);
    return false;
  });
}

function isSameGroup(a: Form, b: Form): boolean {
  const word = groupOf(a)?.word;
  return word !== undefined && word === groupOf(b)?.word;
}

/** A map that is nothing but a group. */
function groupOf(form: Form): { readonly word: string; readonly items: readonly Form[] } | undefined {
  const [first, ...others] = isMap(form) ? [...form] : [];
  if (!first || others.length > 0) return undefined;
  const [word, items] = first;
  return groups.includes(word) && isList(items) ? { word, items } : undefined;
}
