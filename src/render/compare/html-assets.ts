import { baseStyle, filterScript } from '../html/assets.ts';

/** The look of the matrix: on narrow screens each row is a card. */
export const style = `${baseStyle}
section table { width: 100%; }
section tbody th { min-width: 16rem; font-weight: 400; }
section td { min-width: 8rem; }
td details { margin: 0; padding: 0; border: 0; }
td details[open] { min-width: 20rem; }
summary { font-weight: 400; white-space: nowrap; }
td p { margin: .25rem 0; }
.state { border-radius: .25rem; padding: 0 .4rem; display: inline-block; }
.drift, .behind, .absent, .unavailable { background: var(--oddback); color: var(--odd); }
.conflict { color: var(--bad); border: 1px solid var(--bad); font-weight: 600; }
.intended { border: 1px solid var(--soft); }
.same, .unmanaged { color: var(--soft); }
dl { margin: .25rem 0; }
dt { font-weight: 600; }
dd { margin: 0 0 .25rem 1rem; }
dd .side { color: var(--soft); }
.words { white-space: pre-wrap; margin: 0; font-size: .85rem; }
@media (max-width: 48rem) {
  section table, section thead, section tbody, section tr, section td, section tbody th { display: block; min-width: 0; }
  section thead { display: none; }
  section tbody tr { border: 1px solid var(--line); border-radius: .5rem; margin: .5rem 0; }
  section tbody tr[hidden] { display: none; }
  section td, section tbody th { border: 0; }
  section td::before { content: attr(data-label) ": "; color: var(--soft); }
  td details { display: inline-block; vertical-align: top; }
  td details[open] { min-width: 0; }
}
`;

/** Filters the matrix that the page has anyway: without it, everything is still there to read. */
export const script = `${filterScript}
for (const section of document.querySelectorAll('section[data-table]'))
  filtering(section, [...section.querySelector('tbody').rows]);
`;
