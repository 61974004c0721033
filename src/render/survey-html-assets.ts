/** The look of the page. Colours of both schemes reach a contrast of 4.5 to 1; tables become cards on narrow screens. */
export const style = `
:root { color-scheme: light dark; --back: #ffffff; --front: #1c2430; --soft: #53606f; --line: #d5dbe3; --raised: #f4f6f9;
  --link: #0b5cad; --odd: #8a3b00; --oddback: #fdeee0; --bad: #a11616; --focus: #0b5cad; }
@media (prefers-color-scheme: dark) { :root { --back: #12161c; --front: #e6eaf0; --soft: #a3b0c0; --line: #343d4a;
  --raised: #1b212a; --link: #7db7f5; --odd: #f5b77d; --oddback: #3a2a19; --bad: #ff9a94; --focus: #7db7f5; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 100rem; padding: 1rem; background: var(--back); color: var(--front);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; scroll-margin-top: 1rem; }
h3 { font-size: 1rem; margin: 0 0 .25rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; list-style: none; }
.soft { color: var(--soft); }
.bad { color: var(--bad); }
.numbers { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
.numbers > div { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; }
details { border: 1px solid var(--line); border-radius: .5rem; margin: .5rem 0; padding: .5rem 1rem; }
summary { cursor: pointer; font-weight: 600; }
.mark { background: var(--oddback); color: var(--odd); border-radius: .25rem; padding: 0 .4rem; font-size: .85rem;
  display: inline-block; margin: 0 .25rem .15rem 0; }
.controls { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: .5rem 0; }
.controls[hidden] { display: none; }
label { display: grid; font-size: .85rem; color: var(--soft); }
input, select, button { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--soft);
  border-radius: .25rem; padding: .3rem .5rem; max-width: 100%; }
select { max-width: 16rem; }
table { border-collapse: collapse; font-size: .9rem; }
section table { width: 100%; }
.scroll { overflow-x: auto; }
section td { min-width: 7rem; }
section td:first-child { min-width: 12rem; }
section td.number { min-width: 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
th button { border: 0; padding: 0; font-weight: 600; cursor: pointer; text-align: left; }
th[aria-sort=ascending] button::after { content: " \\25b2"; }
th[aria-sort=descending] button::after { content: " \\25bc"; }
td.number, th.number { text-align: right; white-space: nowrap; }
tbody tr:nth-child(even) { background: var(--raised); }
code { font-size: .9em; }
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
@media print { .controls, nav { display: none; } }
`;

/** Filters and sorts the tables that the page has anyway: without it, everything is still there to read. */
export const script = `
'use strict';
for (const section of document.querySelectorAll('section[data-table]')) {
  const body = section.querySelector('tbody');
  const rows = [...body.rows];
  const controls = section.querySelector('.controls');
  const fields = [...controls.querySelectorAll('input, select')];
  const status = section.querySelector('[role=status]');
  const texts = new Map(rows.map(row => [row, row.textContent.toLowerCase()]));
  const has = (row, field) => {
    const wanted = field.value;
    if (wanted === '') return true;
    if (field.name === 'text')
      return wanted.toLowerCase().split(/\\s+/).every(word => texts.get(row).includes(word));
    return JSON.parse(row.dataset[field.name]).includes(wanted);
  };
  const filter = () => {
    let shown = 0;
    for (const row of rows) {
      row.hidden = !fields.every(field => has(row, field));
      if (!row.hidden) shown += 1;
    }
    status.textContent = shown + ' of ' + rows.length + ' shown';
  };
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
  for (const field of fields) field.addEventListener('input', filter);
  controls.addEventListener('submit', event => event.preventDefault());
  controls.hidden = false;
  filter();
}
`;
