import { html } from 'hono/html';
import type { Form } from '../../core/form.ts';
import { isList } from '../../core/form.ts';
import type { Unit } from '../../core/plan.ts';
import { formatForm, formatKey } from '../format-form.ts';
import type { Html } from '../html/page.ts';
import { orderText } from '../order-text.ts';
import { cut, visible } from '../safe.ts';
import { newChildText } from '../unit-text.ts';
import { valueChanges } from '../value-text.ts';
import { tellApart } from '../word-diff.ts';
import { compareWords, type Run, type Side } from '../word-runs.ts';

/** One thing that differs, as it is and as it will be. */
export interface ValueRow {
  readonly name: string;
  readonly before: Html;
  readonly after: Html;
}

/** Beyond so many characters a value that is only there before or after is cut. */
const mostCharacters = 2000;
const nothing = html`<span class="soft">(none)</span>`;

/** What differs in a unit: each field of a child that changes has a row of its own. */
export function valueRows({ path, is, before, after }: Unit): readonly ValueRow[] {
  const name = path.map(formatKey).join('.');
  if (is === 'order')
    return [
      { name: `${name}, order`, before: nothing, after: html`${orderText(keysIn(before), keysIn(after))}` },
    ];
  if (before === undefined || after === undefined) {
    const show = (form: Form | undefined): string | undefined =>
      form === undefined ? undefined : is === 'child' ? newChildText(form) : formatForm(form);
    return [{ name, before: one(show(before), 'removed'), after: one(show(after), 'added') }];
  }
  return valueChanges(name, before, after).map(changed => ({
    name: changed.name,
    ...bothSides(changed.before, changed.after),
  }));
}

function keysIn(form: Form | undefined): readonly string[] {
  return isList(form) ? form.map(key => (typeof key === 'string' ? key : formatForm(key))) : [];
}

function bothSides(before: Form | undefined, after: Form | undefined): Omit<ValueRow, 'name'> {
  if (before === undefined || after === undefined)
    return {
      before: one(before === undefined ? undefined : formatForm(before), 'removed'),
      after: one(after === undefined ? undefined : formatForm(after), 'added'),
    };
  const [old, now] = tellApart(formatForm(before), formatForm(after));
  const isShort = old.length + now.length < 120;
  const runs = isShort ? undefined : compareWords(old, now);
  if (!runs) return { before: one(old, 'removed'), after: one(now, 'added') };
  return { before: sideOf(runs, 'removed'), after: sideOf(runs, 'added') };
}

function one(text: string | undefined, side: Exclude<Side, 'same'>): Html {
  return text === undefined ? nothing : marked(cut(text, mostCharacters), side);
}

/** One side of two texts: what they share, and what only it has. */
function sideOf(runs: readonly Run[], side: Exclude<Side, 'same'>): Html {
  return html`${runs
    .filter(run => run.side === 'same' || run.side === side)
    .map(run => marked(visible(run.tokens.join('')), run.side))}`;
}

function marked(text: string, side: Side): Html {
  if (side === 'same') return html`<span>${text}</span>`;
  return side === 'added' ? html`<ins><bdi>${text}</bdi></ins>` : html`<del><bdi>${text}</bdi></del>`;
}
