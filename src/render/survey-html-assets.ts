import { baseStyle, filterScript } from './html/assets.ts';

/** The look of the page: tables become cards on narrow screens. */
export const style = `${baseStyle}section table { width: 100%; }
section td { min-width: 7rem; }
section td:first-child { min-width: 12rem; }
section td.number { min-width: 0; }
th button { border: 0; padding: 0; font-weight: 600; cursor: pointer; text-align: left; }
th[aria-sort=ascending] button::after { content: " \\25b2"; }
th[aria-sort=descending] button::after { content: " \\25bc"; }
tbody tr:nth-child(even) { background: var(--raised); }
@media (max-width: 48rem) {
  section table, section thead, section tbody, section tr, section td { display: block; }
  section thead tr { display: flex; flex-wrap: wrap; gap: .25rem; }
  section thead th { border: 1px solid var(--line); border-radius: .25rem; }
  section tbody tr { border: 1px solid var(--line); border-radius: .5rem; margin: .5rem 0; padding: .25rem 0; }
  section tbody tr[hidden] { display: none; }
  section td, section td.number, section td:first-child { border: 0; min-width: 0; text-align: left; white-space: normal;
    padding: .1rem .75rem; }
  section td.number { display: inline-block; }
  section td::before { content: attr(data-label) ": "; color: var(--soft); }
  section td:first-child::before { content: ""; }
  section td:empty { display: none; }
}
`;

/** Filters and sorts the tables that the page has anyway: without it, everything is still there to read. */
export const script = `${filterScript}
for (const section of document.querySelectorAll('section[data-table]')) {
  const body = section.querySelector('tbody');
  const rows = [...body.rows];
  filtering(section, rows);
  const heads = [...section.querySelectorAll('th')];
  const compare = new Intl.Collator('en', { numeric: true }).compare;
  heads.forEach((head, column) => {
    head.querySelector('button').addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const keyOf = row => row.cells[column].dataset.sort ?? row.cells[column].textContent;
      const keyed = rows.map(row => [keyOf(row), row]);
      keyed.sort(([a], [b]) => {
        // what is not known comes last, whichever way
        if (a === '' || b === '') return (a === '') - (b === '');
        return down ? compare(b, a) : compare(a, b);
      });
      body.append(...keyed.map(([, row]) => row));
    });
  });
}
`;
