import type { Form } from '../../core/form.ts';
import { isList, isMap } from '../../core/form.ts';
import { type Item, isJump } from '../graph/index.ts';
import type { Parsed } from './parse.ts';
import { isActionId } from './raw.ts';
import { actionsInText } from './step-text.ts';

/** Ids of actions that steps name although there is no such action: new actions must not get them. */
export function literalIds({ tree, contents }: Parsed): ReadonlySet<string> {
  const found = new Set<string>();
  const inList = (items: readonly Item[]) => {
    for (const item of items) {
      if (isJump(item)) {
        if (typeof item.to === 'string') found.add(item.to);
      } else for (const arm of item.arms ?? []) inList(arm.items);
    }
  };
  for (const list of [tree.steps, ...tree.detached]) inList(list);
  for (const { step, heads = [] } of contents) for (const form of [step, ...heads]) inForm(form, found);
  return found;
}

function inForm(form: Form, found: Set<string>): void {
  if (typeof form === 'string') for (const id of actionsInText(form)) found.add(id);
  else if (isList(form)) for (const item of form) inForm(item, found);
  else if (isMap(form))
    for (const [key, value] of form) {
      if (typeof value === 'string' && isActionId(key, form.get('type'))) found.add(value);
      else inForm(value, found);
    }
}
