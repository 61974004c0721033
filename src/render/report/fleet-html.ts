import { html } from 'hono/html';
import type { FleetPlans } from '../../core/fleet.ts';
import { shortId } from '../../core/short.ts';
import { type Around, full } from '../fleet/around.ts';
import { type SharedChange, sharedChanges } from '../fleet/changes.ts';
import { code } from '../fleet/inline.ts';
import { portalHeads, portalRows } from '../fleet/portal-rows.ts';
import { type Said, saidAfter, saidBefore } from '../fleet/said.ts';
import { controls } from '../html/controls.ts';
import { type Html, htmlPage } from '../html/page.ts';
import { visible } from '../safe.ts';
import { count } from '../words.ts';
import { script, style } from './assets.ts';
import { changeItem } from './change-item.ts';
import { choicesFor, filteredBy } from './filters.ts';

export interface FleetHtmlOptions {
  /** The commit that was planned. */
  readonly commit?: string;
  /** The address of the run. */
  readonly run?: string;
  /** The version of portalform. */
  readonly tool?: string;
}

/**
 * The plans of a fleet as one page that needs no network: all portals in a table, what needs attention and what is
 * held, then each change once, to be searched and narrowed down. Texts of portals are escaped, and what is invisible in
 * them is spelled out. The same plans give the same bytes.
 */
export function fleetHtml(fleet: FleetPlans, options: FleetHtmlOptions = {}): string {
  const changes = sharedChanges(fleet);
  const idOf = (index: number): string => `change-${index + 1}`;
  const anchors = new Map(
    changes.map(([{ change }], index) => [change.address, idOf(index)] as const).reverse(),
  );
  const plain: Around = { fleet, detail: full };
  const around: Around = { ...plain, anchor: address => anchors.get(address) };
  const [before, after] = [saidBefore(around), saidAfter(around)];
  const title = titleOf(fleet);
  const places = [
    ...before.map(({ id, title: name }) => [id, shortTitle(name)] as const),
    ['changes', 'Changes'] as const,
    ...after.map(({ id, title: name }) => [id, shortTitle(name)] as const),
  ];
  const body = html`<header>
<h1>${title}</h1>
${origin(options)}
<nav aria-label="Sections"><ul>${places.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
</header>
<main>
${portalTable(fleet)}
${before.map(said)}
${changesSection(changes, idOf, plain)}
${after.map(said)}
</main>`;
  return htmlPage({ title, style, script, body });
}

function titleOf({ plans, failures }: FleetPlans): string {
  const [only] = [...plans.map(({ plan }) => plan), ...failures];
  const all = plans.length + failures.length;
  return `Plan for ${all === 1 && only ? `portal ${visible(only.portal)}` : count(all, 'portal')}`;
}

/** `Held: planned, not carried out yet` → `Held`. */
function shortTitle(title: string): string {
  return title.replace(/:.*/, '');
}

function origin({ commit, run, tool }: FleetHtmlOptions): Html {
  const parts = [
    ...(commit === undefined ? [] : [html`commit ${code(shortId(commit))}`]),
    ...(run === undefined ? [] : [html`<a href="${run}" rel="noreferrer">run</a>`]),
    ...(tool === undefined ? [] : [html`portalform ${code(tool)}`]),
  ];
  return parts.length === 0
    ? html``
    : html`<p class="soft">${parts.map((part, index) => html`${index > 0 ? ', ' : ''}${part}`)}</p>`;
}

function portalTable(fleet: FleetPlans): Html {
  const rows = portalRows(fleet).map(({ name, id, numbers, says, isBad }) => {
    const cells = numbers.map(number => html`<td class="number">${number}</td>`);
    return html`<tr><th scope="row">${name}</th><td>${id}</td>${cells}<td${isBad ? html` class="bad"` : ''}>${says}</td></tr>
`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Portals"><table class="summary">
<thead><tr>${portalHeads.map(
    (title, index) =>
      html`<th scope="col"${index > 1 && index < 7 ? html` class="number"` : ''}>${title}</th>`,
  )}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function changesSection(
  changes: readonly SharedChange[],
  idOf: (index: number) => string,
  around: Around,
): Html {
  const head = html`<h2 id="changes">Changes</h2>`;
  if (changes.length === 0) return html`${head}<p>There is nothing to change.</p>`;
  return html`<section id="changes-section" aria-labelledby="changes">
${head}
${controls(choicesFor(changes.map(filteredBy)), changes.length)}
<p class="tools" hidden><button type="button" name="open">Open all</button> <button type="button" name="close">Close all</button></p>
${changes.map((shared, index) => changeItem(shared, idOf(index), around))}
</section>`;
}

function said({ id, title, groups }: Said): Html {
  return html`<h2 id="${id}">${title}</h2>
${groups.map(
  ({ head, items }) =>
    html`${head === undefined ? '' : html`<p>${head}</p>`}<ul>${items.map(
      item => html`<li>${item}</li>
`,
    )}</ul>`,
)}
`;
}
