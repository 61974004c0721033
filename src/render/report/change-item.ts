import { html } from 'hono/html';
import type { Change, Hold, Unit } from '../../core/plan.ts';
import {
  type Around,
  headText,
  inPortals,
  placeFacts,
  placeLink,
  portalsOf,
  portalsText,
} from '../fleet/around.ts';
import { type SharedChange, type State, stateOf } from '../fleet/changes.ts';
import { prose } from '../fleet/inline.ts';
import { formatKey } from '../format-form.ts';
import type { Html } from '../html/page.ts';
import { visible } from '../safe.ts';
import { plainPaint } from '../style.ts';
import { sharedOrigin, unitSuffix } from '../unit-text.ts';
import { groupBy, holdWords, originWords } from '../words.ts';
import { chartSvg } from './chart/svg.ts';
import { filteredBy } from './filters.ts';
import { valueRows } from './values.ts';

const stateMarks: Readonly<Record<State, string | undefined>> = {
  goes: undefined,
  partly: 'partly held',
  held: 'held',
  apart: 'not by apply',
};

/** A change, folded: what it is and where; inside, all that is known about it. */
export function changeItem(shared: SharedChange, id: string, around: Around): Html {
  const [{ change }] = shared;
  const portals = portalsText(portalsOf(shared), around);
  const data = Object.entries(filteredBy(shared)).map(
    ([name, values]) => html` data-${name}="${JSON.stringify(values.map(visible))}"`,
  );
  const where = String(portals) === '' ? '' : html` <span class="soft">in ${portals}</span>`;
  return html`<details class="change ${change.action}" id="${id}"${data}>
<summary>${headText(change, around)}${where} ${marks(change)}</summary>
${places(shared)}
${holds(shared, around)}
${risks(change)}
${values(change)}
${change.units.map(unit => inWords(change, unit))}
${notes(change)}
</details>
`;
}

function marks(change: Change): Html {
  const isRisky = change.risks.length > 0 || change.units.some(({ risk }) => risk !== undefined);
  const all = [stateMarks[stateOf(change)], isRisky ? 'risk' : undefined].filter(mark => mark !== undefined);
  return html`${all.map(mark => html`<span class="mark">${mark}</span>`)}`;
}

/** A link for each portal, with what is so only there. */
function places(shared: SharedChange): Html {
  return html`<ul class="places">${shared.map(place => {
    const facts = placeFacts(place);
    return html`<li>${placeLink(place)}${facts === '' ? '' : html`: ${prose(facts)}`}</li>`;
  })}</ul>`;
}

function holds(shared: SharedChange, around: Around): Html {
  const all = shared.flatMap(({ portal, change }) => holdsOf(change).map(hold => ({ portal, hold })));
  const groups = groupBy(all, ({ hold }) => JSON.stringify([hold.reason, hold.says, hold.wayOut]));
  return html`${groups.map(group => {
    const [{ hold }] = group;
    const portals = inPortals([...new Set(portalsOf(group))], around);
    return html`<p><b>${holdWords[hold.reason]}</b>: ${prose(hold.says)}${portals}<br>way out: ${prose(hold.wayOut)}</p>`;
  })}`;
}

function holdsOf({ held, units }: Change): readonly Hold[] {
  return held ? [held] : units.flatMap(unit => unit.held ?? []);
}

function risks({ risks: whole, units }: Change): Html {
  const all = [...new Set([...whole, ...units.flatMap(({ risk }) => risk ?? [])])];
  return html`${all.map(risk => html`<p>! ${prose(risk)}</p>`)}`;
}

/** What differs, side by side. */
function values(change: Change): Html {
  const rows = change.units
    .filter(unit => !hasWords(unit))
    .flatMap(unit => valueRows(unit).map(row => ({ ...row, suffix: unitSuffix(change, unit, plainPaint) })));
  if (rows.length === 0) return html``;
  return html`<table class="diff"><thead><tr><th scope="col">What</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
<tbody>${rows.map(
    ({
      name,
      before,
      after,
      suffix,
    }) => html`<tr><th scope="row"><code>${name}</code>${suffix}</th><td data-label="Before">${before}</td><td data-label="After">${after}</td></tr>
`,
  )}</tbody></table>`;
}

function hasWords({ words = [] }: Unit): boolean {
  return words.length > 0;
}

/** What changes in words, and as a picture of before and after. */
function inWords(change: Change, unit: Unit): Html {
  if (!hasWords(unit)) return html``;
  const { path, words = [], chart } = unit;
  const name = path.map(formatKey).join('.');
  const picture = chart && chartSvg(chart);
  return html`<p><code>${name}</code>${unitSuffix(change, unit, plainPaint)}</p>
<ul class="words">${words.map(wordLine)}</ul>
${
  picture
    ? html`<div class="scroll" tabindex="0" role="region" aria-label="${`Picture of ${name} of ${visible(change.address)}`}">${picture}</div>`
    : ''
}`;
}

const classes: Readonly<Record<string, string>> = { '+': 'added', '-': 'removed', '~': 'changed' };

function wordLine(words: string): Html {
  const name = classes[words.trimStart().charAt(0)] ?? 'same';
  const depth = words.startsWith(' ') ? ' inner' : '';
  return html`<li class="${name}${depth}">${visible(words.trimStart())}</li>`;
}

function notes(change: Change): Html {
  const [first] = change.units;
  const origin = first && sharedOrigin(change) ? originWords(change.action, first.origin) : undefined;
  return html`${origin === undefined ? '' : html`<p class="soft">${origin}</p>`}${
    change.steps.length > 0 ? html`<p class="soft">Apply will: ${prose(change.steps.join('; '))}</p>` : ''
  }`;
}
