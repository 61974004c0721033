import { html } from 'hono/html';
import { visible } from '../safe.ts';
import type { Html } from './page.ts';

export interface Choice {
  /** The name of the values in rows that it looks at. */
  readonly name: string;
  readonly title: string;
  /** Value and what people call it. */
  readonly options: readonly (readonly [value: string, title: string])[];
  /** Chosen at first. */
  readonly initial?: string;
}

/** What narrows down a list of so many things. Hidden until the script is there that does it. */
export function controls(choices: readonly Choice[], all: number): Html {
  return html`<form class="controls" hidden>
<label>Search <input type="search" name="text" autocomplete="off"></label>
${choices.map(choiceField)}
</form>
<p class="soft" role="status">${all} in all</p>`;
}

function choiceField({ name, title, options, initial }: Choice): Html {
  return html`<label>${title} <select name="${name}"><option value="">any</option>${options.map(
    ([value, text]) =>
      html`<option value="${visible(value)}"${value === initial ? html` selected` : ''}>${visible(text)}</option>`,
  )}</select></label>
`;
}
