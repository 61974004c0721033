import { html } from 'hono/html';
import type { Cell, CellDifference, Comparison, Row, State } from '../../compare/comparison.ts';
import { states } from '../../compare/comparison.ts';
import { countStates, stateOf } from '../../compare/tally.ts';
import { type Choice, controls } from '../html/controls.ts';
import { type Html, htmlPage } from '../html/page.ts';
import { portalName } from '../plan-text.ts';
import { cut, thousands, visible } from '../safe.ts';
import { kindWords, ofScope, plural } from '../words.ts';
import { script, style } from './html-assets.ts';
import { bothTexts, lineText, otherName, pathText, stateMeanings, summaryText, whoText } from './words.ts';

/**
 * A comparison as one page that needs no network: a matrix that can be filtered, with what differs behind each cell.
 * Texts of portals are escaped, what is invisible in them is spelled out.
 */
export function comparisonHtml(comparison: Comparison): string {
  const title = `Comparison of ${comparison.portals.map(({ portal }) => visible(portal)).join(', ')}`;
  const body = html`<header>
<h1>${title}</h1>
<p>${summaryText(comparison)}</p>
</header>
<main>
${unreadSection(comparison)}
${numbers(comparison)}
${matrix(comparison)}
</main>`;
  return htmlPage({ title, style, script, body });
}

function unreadSection({ unread, failures }: Comparison): Html {
  if (unread.length + failures.length === 0) return html``;
  return html`
<h2 class="bad">Could not be read</h2>
<ul>${failures.map(({ portal, finding }) => html`<li>${visible(portal)}: ${visible(finding.message)}</li>`)}
${unread.map(
  ({ portal, kind, scope, says, wayOut }) =>
    html`<li>${visible(portal)}: ${plural(kindWords(kind))}${ofScope(scope)}: ${visible(says)}<br><span class="soft">${visible(wayOut)}</span></li>
`,
)}</ul>`;
}

function numbers(comparison: Comparison): Html {
  return html`
<h2>Numbers</h2>
<table><thead><tr><th scope="col">State</th><th scope="col">Meaning</th><th scope="col" class="number">Things</th></tr></thead>
<tbody>${[...countStates(comparison)].map(
    ([state, count]) =>
      html`<tr><th scope="row">${badge(state)}</th><td>${stateMeanings[state]}</td><td class="number">${thousands(count)}</td></tr>
`,
  )}</tbody></table>`;
}

function badge(state: State): Html {
  return html`<span class="state ${state}">${state}</span>`;
}

function matrix(comparison: Comparison): Html {
  const { portals, rows } = comparison;
  return html`
<section data-table aria-labelledby="things">
<h2 id="things">Things</h2>
${controls(choicesOf(comparison), rows.length)}
<div class="scroll" tabindex="0" role="region" aria-label="Things by portal">
<table>
<thead><tr><th scope="col">Thing</th>${portals.map(portal => html`<th scope="col">${portalName(portal)}</th>`)}</tr></thead>
<tbody>
${rows.map(matrixRow)}
</tbody>
</table>
</div>
</section>`;
}

/** What is the same everywhere is left out at first. */
function choicesOf(comparison: Comparison): readonly Choice[] {
  const { rows, portals } = comparison;
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const scopes = [...new Set(rows.flatMap(({ scope }) => scope ?? []))];
  const found = states.filter(state => rows.some(({ cells }) => cells.some(({ is }) => is === state)));
  return [
    {
      name: 'state',
      title: 'State',
      options: [['different', 'not the same'], ...found.map(state => [state, state] as const)],
      ...([...countStates(comparison).keys()].some(state => state !== 'same') && { initial: 'different' }),
    },
    {
      name: 'portal',
      title: 'Not the same in',
      options: portals.map(({ portal }) => [portal, portal] as const),
    },
    { name: 'kind', title: 'Kind', options: kinds.map(kind => [kind, kindWords(kind)] as const) },
    { name: 'scope', title: 'Object type', options: scopes.map(scope => [scope, scope] as const) },
  ];
}

function matrixRow(row: Row): Html {
  const { address, title, kind, scope, cells } = row;
  const values: Readonly<Record<string, readonly string[]>> = {
    state: [...(stateOf(row) === 'same' ? [] : ['different']), ...new Set(cells.map(({ is }) => is))],
    portal: cells.filter(({ is }) => is !== 'same').map(({ portal }) => portal),
    kind: [kind],
    scope: scope === undefined ? [] : [scope],
  };
  const data = Object.entries(values).map(
    ([name, list]) => html` data-${name}="${JSON.stringify(list.map(visible))}"`,
  );
  const name = title === undefined ? '' : html`<bdi>${cut(title, 200)}</bdi><br>`;
  return html`<tr${data}><th scope="row">${name}<code>${visible(address)}</code></th>${cells.map(cell => matrixCell(cell, row))}</tr>
`;
}

function matrixCell(cell: Cell, row: Row): Html {
  const label = html` data-label="${visible(cell.portal)}"`;
  if (cell.says.length === 0) return html`<td${label}>${badge(cell.is)}</td>`;
  const line = lineText(cell);
  const who = whoText(cell);
  return html`<td${label}><details><summary>${badge(cell.is)}</summary>
${cell.says.map(text => html`<p>${cut(text, 1000)}</p>`)}
${who === undefined ? '' : html`<p class="soft">${who}</p>`}
${line === undefined ? '' : html`<p><code>${line}</code></p>`}
${cell.differences.length === 0 ? '' : html`<dl>${cell.differences.map(one => differenceItem(one, cell, row))}</dl>`}
</details></td>`;
}

const mostLines = 400;

function differenceItem(difference: CellDifference, { portal }: Cell, row: Row): Html {
  const { words = [] } = difference;
  const other = otherName(difference, row);
  const line = lineText(difference);
  const where = line === undefined ? '' : html` <code class="soft">${line}</code>`;
  const head = html`<dt>${pathText(difference)}${where}</dt>`;
  if (words.length > 0) {
    const shown = words.slice(0, mostLines).map(text => cut(text, 1000));
    return html`${head}<dd><span class="side">to become as in ${other}:</span><pre class="words" tabindex="0">${shown.join('\n')}</pre></dd>
`;
  }
  const [here, there] = bothTexts(difference);
  return html`${head}<dd><span class="side">${visible(portal)}:</span> <bdi>${here}</bdi></dd><dd><span class="side">${other}:</span> <bdi>${there}</bdi></dd>
`;
}
