import { html } from 'hono/html';
import { type Choice, controls } from './html/controls.ts';
import type { Html } from './html/page.ts';
import { visible } from './safe.ts';

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
${controls(choices, rows.length)}
<div class="scroll" tabindex="0" role="region" aria-label="Table: ${title}">
<table>
<thead><tr>${columns.map(headCell)}</tr></thead>
<tbody>
${rows.map(row => bodyRow(row, columns))}
</tbody>
</table>
</div>
</section>`;
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
