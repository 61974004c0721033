import { html } from 'hono/html';
import { visible } from './safe.ts';

/** Markup: every text put into it was escaped. */
export type Html = ReturnType<typeof html>;

export interface Column {
  readonly title: string;
  readonly isNumber?: true;
}

export interface Cell {
  readonly shown: Html | string;
  /** What it is sorted by, where that is not what it shows; empty when it is not known. */
  readonly sort?: string | number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** The values that a row has for each filter. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

export interface Choice {
  /** The name of the values in rows that it looks at. */
  readonly name: string;
  readonly title: string;
  /** Value and what people call it. */
  readonly options: readonly (readonly [value: string, title: string])[];
  /** Chosen at first. */
  readonly initial?: string;
}

export interface Table {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly choices: readonly Choice[];
}

/** A table that can be filtered and sorted, from the keyboard, too. */
export function tableSection({ id, title, columns, rows, choices }: Table): Html {
  return html`
<section data-table aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<form class="controls" hidden>
<label>Search <input type="search" name="text" autocomplete="off"></label>
${choices.map(choiceField)}
</form>
<p class="soft" role="status">${rows.length} in all</p>
<div class="scroll" tabindex="0" role="region" aria-label="${title}">
<table>
<thead><tr>${columns.map(headCell)}</tr></thead>
<tbody>
${rows.map(row => bodyRow(row, columns))}
</tbody>
</table>
</div>
</section>`;
}

function choiceField({ name, title, options, initial }: Choice): Html {
  return html`<label>${title} <select name="${name}"><option value="">any</option>${options.map(
    ([value, text]) =>
      html`<option value="${visible(value)}"${value === initial ? html` selected` : ''}>${visible(text)}</option>`,
  )}</select></label>
`;
}

function headCell({ title, isNumber }: Column): Html {
  return html`<th scope="col"${isNumber ? html` class="number"` : ''}><button type="button">${title}</button></th>`;
}

function bodyRow({ cells, values }: Row, columns: readonly Column[]): Html {
  const data = Object.entries(values).map(
    ([name, list]) => html` data-${name}="${JSON.stringify(list.map(visible))}"`,
  );
  return html`<tr${data}>${cells.map((cell, index) => bodyCell(cell, columns[index] ?? { title: '' }))}</tr>
`;
}

function bodyCell({ shown, sort }: Cell, { title, isNumber }: Column): Html {
  const key = sort === undefined ? '' : html` data-sort="${visible(String(sort))}"`;
  return html`<td data-label="${title}"${isNumber ? html` class="number"` : ''}${key}>${shown}</td>`;
}
