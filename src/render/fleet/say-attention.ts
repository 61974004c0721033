import { html } from 'hono/html';
import type { Html } from '../html/page.ts';
import { quoted } from '../safe.ts';
import { groupBy, holdWords, recordsHave } from '../words.ts';
import { type Around, firstOf, inPortals, portalsOf } from './around.ts';
import { removalsIn, risksIn } from './attention.ts';
import { code, prose } from './inline.ts';

/** What a reviewer must not miss: what apply would refuse, what goes away, what changes can do to records. */
export function attention(around: Around): readonly Html[] {
  const { fleet } = around;
  const notes = fleet.plans.flatMap(({ plan }) =>
    (plan.base?.notes ?? []).map(note => ({ note, portal: plan.portal })),
  );
  return [
    ...groupBy(notes, ({ note }) => note).map(
      same => html`! ${prose(same[0].note, 700)}${inPortals(portalsOf(same), around)}`,
    ),
    ...removalsIn(fleet).map(removal => removalText(removal, around)),
    ...risksIn(fleet).map(risk => riskText(risk, around)),
  ];
}

function removalText(
  { address, child, title, risks, places }: ReturnType<typeof removalsIn>[number],
  around: Around,
): Html {
  const what = child === undefined ? code(address) : html`${code(child)} of ${code(address)}`;
  const groups = groupBy(places, ({ records, held: hold }) => JSON.stringify([records, hold?.reason]));
  const where = groups.map(same => {
    const [{ records, held: hold }] = same;
    const facts = [
      ...(records === undefined ? [] : [`${recordsHave(records)} ${child === undefined ? 'a value' : 'it'}`]),
      ...(hold ? [`held: ${holdWords[hold.reason]}`] : []),
    ].join('; ');
    const portals = inPortals(portalsOf(same), around);
    return html`<br>${facts === '' ? 'it is removed' : facts}${portals}`;
  });
  const named = title === undefined ? '' : html` ${prose(quoted(title, 60))}`;
  return html`- ${what}${named} is removed${where}${risks.map(risk => html`<br>${prose(risk)}`)}`;
}

function riskText({ says, things }: ReturnType<typeof risksIn>[number], around: Around): Html {
  const { shown, left } = firstOf(things, around.detail.listed);
  const lines = shown.map(({ what, portals }) => html`<br>${prose(what)}${inPortals(portals, around)}`);
  return html`! ${prose(says)}${lines}${left > 0 ? html`<br>and ${left} more` : ''}`;
}
