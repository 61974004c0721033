/** The look of our pages. Colours of both schemes reach a contrast of 4.5 to 1. */
export const baseStyle = `
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
.scroll { overflow-x: auto; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
td.number, th.number { text-align: right; white-space: nowrap; }
code { font-size: .9em; }
@media print { .controls, nav { display: none; } }
`;

/** Narrows things of a section down to those that its controls ask for. */
export const filterScript = `
'use strict';
const filtering = (section, things) => {
  const controls = section.querySelector('.controls');
  const fields = [...controls.querySelectorAll('input, select')];
  const status = section.querySelector('[role=status]');
  const texts = new Map(things.map(thing => [thing, thing.textContent.toLowerCase()]));
  const has = (thing, field) => {
    const wanted = field.value;
    if (wanted === '') return true;
    if (field.name === 'text')
      return wanted.toLowerCase().split(/\\s+/).every(word => texts.get(thing).includes(word));
    return JSON.parse(thing.dataset[field.name]).includes(wanted);
  };
  const filter = () => {
    let shown = 0;
    for (const thing of things) {
      thing.hidden = !fields.every(field => has(thing, field));
      if (!thing.hidden) shown += 1;
    }
    status.textContent = shown + ' of ' + things.length + ' shown';
  };
  for (const field of fields) field.addEventListener('input', filter);
  controls.addEventListener('submit', event => event.preventDefault());
  controls.hidden = false;
  filter();
};
`;
