import { baseStyle, filterScript } from '../html/assets.ts';

/** The look of the page: what comes, goes and changes is told by signs, strokes and words, too. */
export const style = `${baseStyle}
:root { --add: #dcf5e3; --addline: #1a7f37; --remove: #fde4e2; --removeline: #b3261e; --change: #fdf3c8; --changeline: #7d5700; }
@media (prefers-color-scheme: dark) { :root { --add: #12351f; --addline: #6fd08c; --remove: #451b1a; --removeline: #ff9a94;
  --change: #3a2f0c; --changeline: #e3c35a; } }
ul { padding-left: 1.25rem; }
p { margin: .5rem 0; }
summary code { font-size: 1rem; }
details.change[hidden] { display: none; }
details.change { border-left-width: .4rem; }
details.create { border-left-color: var(--addline); }
details.remove { border-left-color: var(--removeline); }
details.update, details.adopt { border-left-color: var(--changeline); }
.summary { overflow-wrap: normal; }
.summary td:last-child { min-width: 14rem; }
.summary tbody th a, .places a { display: inline-block; min-height: 1.5rem; }
.tools { margin: .5rem 0; }
.tools[hidden] { display: none; }
.diff { width: 100%; table-layout: fixed; margin: .5rem 0; }
.diff th:first-child { width: 25%; }
del { background: var(--remove); text-decoration-color: var(--removeline); }
ins { background: var(--add); text-decoration-color: var(--addline); }
.words { list-style: none; padding: 0; font-family: ui-monospace, monospace; font-size: .9rem; }
.words li { padding: .1rem .5rem; }
.words .inner { padding-left: 2.5rem; }
.words .added { background: var(--add); }
.words .removed { background: var(--remove); }
.words .changed { background: var(--change); }
.chart { display: block; }
.chart text { font: .8rem ui-monospace, monospace; text-anchor: middle; fill: var(--front); }
.chart rect, .chart path { fill: var(--raised); stroke: var(--soft); }
.chart .edge path { fill: none; }
.chart .edge path.head { fill: var(--soft); }
.chart .label rect { fill: var(--back); stroke: none; }
.chart .added rect, .chart .added path { fill: var(--add); stroke: var(--addline); stroke-width: 2; }
.chart .removed rect, .chart .removed path { fill: var(--remove); stroke: var(--removeline); stroke-dasharray: 5 4; }
.chart .changed rect, .chart .changed path, .chart .moved rect, .chart .moved path { fill: var(--change);
  stroke: var(--changeline); stroke-width: 2; }
.chart .edge.added path, .chart .edge.removed path, .chart .edge.changed path, .chart .edge.moved path { fill: none; }
.chart .edge.added path.head { fill: var(--addline); }
.chart .edge.removed path.head { fill: var(--removeline); }
.chart .edge.changed path.head, .chart .edge.moved path.head { fill: var(--changeline); }
@media (max-width: 48rem) {
  body { padding: .75rem; }
  details { padding: .5rem .6rem; }
  .diff, .diff tbody, .diff tr, .diff th, .diff td { display: block; }
  .diff thead { display: none; }
  .diff th:first-child { width: auto; border: 0; padding-bottom: 0; }
  .diff td { border: 0; padding: .1rem .5rem; }
  .diff tr { border-bottom: 1px solid var(--line); padding: .25rem 0; }
  .diff td::before { content: attr(data-label) ": "; color: var(--soft); }
}
@media print { .tools { display: none; } }
`;

/** Filters the changes that the page has anyway, opens them, and follows links to them. */
export const script = `${filterScript}
const section = document.getElementById('changes-section');
if (section) {
  const items = [...section.querySelectorAll('details.change')];
  filtering(section, items);
  const tools = section.querySelector('.tools');
  tools.hidden = false;
  for (const button of tools.querySelectorAll('button'))
    button.addEventListener('click', () => {
      for (const item of items) if (!item.hidden) item.open = button.name === 'open';
    });
  const follow = () => {
    const item = document.getElementById(location.hash.slice(1));
    if (!items.includes(item)) return;
    if (item.hidden) {
      section.querySelector('form').reset();
      section.querySelector('input').dispatchEvent(new Event('input'));
    }
    item.open = true;
    item.scrollIntoView();
    item.querySelector('summary').focus();
  };
  addEventListener('hashchange', follow);
  follow();
}
`;
