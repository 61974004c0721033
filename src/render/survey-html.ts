import { html } from 'hono/html';
import type { Unread } from '../core/plan.ts';
import { checks } from '../survey/checks.ts';
import type { Finding, Survey, Thing } from '../survey/survey.ts';
import { byAge, byCreator, customIn, type Tally, totalsOf } from '../survey/tally.ts';
import { type Html, htmlPage } from './html/page.ts';
import { thousands, visible } from './safe.ts';
import { script, style } from './survey-html-assets.ts';
import { groupsTable, propertiesTable, workflowsTable } from './survey-html-rows.ts';
import { tableSection } from './survey-html-table.ts';
import { blindSpots, typeTitle, usedLegend } from './survey-words.ts';
import { groupBy, kindWords, ofScope, plural } from './words.ts';

/**
 * A survey as one page that needs no network: style and script are in it, and nothing else may be loaded or run. Texts
 * of the portal are escaped, what is invisible in them is spelled out.
 */
export function surveyHtml(survey: Survey): string {
  const title = `Survey of portal ${visible(survey.portal)} (${survey.portalId})`;
  const body = html`<header>
<h1>${title}</h1>
<p class="soft">Taken <time datetime="${survey.takenAt}">${survey.takenAt.slice(0, 16).replace('T', ' ')} UTC</time> by portalform, which only reads.</p>
${navigation(survey)}
</header>
<main>
${unreadSection(survey.unread)}
${numbers(survey)}
${findingsSection(survey)}
${tableSection(propertiesTable(survey))}
${[...usedLegend(survey), blindSpots].map(line => html`<p class="soft">${line}</p>`)}
${survey.workflows ? tableSection(workflowsTable(survey, survey.workflows)) : ''}
${tableSection(groupsTable(survey))}
</main>`;
  return htmlPage({ title, style, script, body });
}

function navigation({ unread, workflows }: Survey): Html {
  const places = [
    ...(unread.length > 0 ? [['unread', 'Not read']] : []),
    ['findings', 'Findings'],
    ['properties', 'Properties'],
    ...(workflows ? [['workflows', 'Workflows']] : []),
    ['groups', 'Property groups'],
  ];
  return html`<nav aria-label="Sections"><ul>${places.map(
    ([id, title]) => html`<li><a href="#${id}">${title}</a></li>`,
  )}</ul></nav>`;
}

function unreadSection(unread: readonly Unread[]): Html {
  if (unread.length === 0) return html``;
  return html`
<h2 id="unread" class="bad">Could not be read</h2>
<p>What is missing here is counted nowhere below.</p>
<ul>${unread.map(
    ({ kind, scope, says, wayOut }) =>
      html`<li>${plural(kindWords(kind))}${ofScope(scope)}: ${visible(says)}<br><span class="soft">${visible(wayOut)}</span></li>`,
  )}</ul>`;
}

function numbers(survey: Survey): Html {
  const { workflows } = totalsOf(survey);
  return html`
<h2>Numbers</h2>
<div class="numbers">
<div>${typesTable(survey)}</div>
<div><h3>Workflows</h3>${workflows ? workflowNumbers(workflows) : html`<p class="bad">could not be read</p>`}</div>
${tallyBox('Custom properties by who made them', byCreator(survey.properties))}
${tallyBox('Custom properties by age', byAge(survey.properties))}
</div>`;
}

function typesTable(survey: Survey): Html {
  const isCounted = survey.objectTypes.some(({ records }) => records !== undefined);
  const rows = survey.objectTypes.map(({ name, isRead, records }) => {
    const all = survey.properties.filter(({ objectType }) => objectType === name);
    const custom = customIn(all).length;
    const cells = isRead ? [thousands(custom), thousands(all.length - custom)] : ['not read', 'not read'];
    const filled = isCounted ? [records === undefined ? 'not counted' : thousands(records)] : [];
    return [visible(typeTitle(survey, name)), ...cells, ...filled];
  });
  const heads = ['Object type', 'Custom properties', "HubSpot's", ...(isCounted ? ['Records'] : [])];
  return html`<table><thead><tr>${heads.map(head => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(cells => html`<tr>${cells.map(cell => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
}

function workflowNumbers({
  all,
  off,
  unreadable,
}: NonNullable<ReturnType<typeof totalsOf>['workflows']>): Html {
  return html`<table><tbody>
<tr><th scope="row">on</th><td>${thousands(all - off)}</td></tr>
<tr><th scope="row">off</th><td>${thousands(off)}</td></tr>
<tr><th scope="row">not shown by HubSpot</th><td>${thousands(unreadable)}</td></tr>
</tbody></table>`;
}

function tallyBox(title: string, tallies: readonly Tally[]): Html {
  if (tallies.length === 0) return html``;
  return html`<div><h3>${title}</h3><table><tbody>${tallies.map(
    tally =>
      html`<tr><th scope="row"><bdi>${visible(tally.name)}</bdi></th><td>${thousands(tally.count)}</td></tr>`,
  )}</tbody></table></div>`;
}

/** Up to so many findings of one sort are there to see at once. */
const mostOpen = 10;

function findingsSection({ findings }: Survey): Html {
  return html`
<h2 id="findings">Findings</h2>
${findings.length === 0 ? html`<p>Nothing was found.</p>` : ''}
${groupBy(findings, ({ check }) => check).map(checkDetails)}`;
}

function checkDetails(findings: readonly [Finding, ...Finding[]]): Html {
  const { title, wayOut } = checks[findings[0].check];
  const open = findings.length <= mostOpen ? html` open` : '';
  return html`<details${open}><summary>${title} (${thousands(findings.length)})</summary>
<p class="soft">What to do: ${wayOut}.</p>
<ul>${findings.map(
    ({ things, says }) => html`<li>${things.map(thingLink)} <span class="soft">${visible(says)}</span></li>
`,
  )}</ul></details>
`;
}

function thingLink({ objectType, id, title, link }: Thing, index: number): Html {
  const place = [objectType ?? [], id].flat().join(' ');
  return html`${index > 0 ? ', ' : ''}<a href="${link}" rel="noreferrer"><bdi>${visible(title)}</bdi></a> (<code>${visible(place)}</code>)`;
}
