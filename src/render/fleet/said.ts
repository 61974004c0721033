import { html } from 'hono/html';
import type { Plan, Remark } from '../../core/plan.ts';
import { baseLines } from '../base-text.ts';
import { documentationOf } from '../diagnostics-text.ts';
import type { Html } from '../html/page.ts';
import { thousands } from '../safe.ts';
import { plainPaint } from '../style.ts';
import { count, groupBy, kindWords, ofScope, plural } from '../words.ts';
import { type Around, firstOf, inPortals, portalsOf } from './around.ts';
import { code, prose } from './inline.ts';
import { attention } from './say-attention.ts';
import { byHand, held, type SaidGroup } from './say-held.ts';

/** What is said of a fleet under one heading. */
export interface Said {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly SaidGroup[];
}

/** What a reviewer reads before the changes; only what there is. */
export function saidBefore(around: Around): readonly Said[] {
  return present([
    { id: 'failed', title: 'Could not be planned', groups: [{ items: failures(around) }] },
    { id: 'attention', title: 'Needs attention', groups: [{ items: attention(around) }] },
    { id: 'held', title: 'Held: planned, not carried out yet', groups: held(around, 'held') },
    { id: 'by-hand', title: 'By hand: stays here until the portal shows it', groups: byHand(around) },
    {
      id: 'not-creatable',
      title: 'Not creatable: declared, but apply cannot create it',
      groups: held(around, 'notCreatable'),
    },
  ]);
}

/** What is to be known beside the changes; only what there is. */
export function saidAfter(around: Around): readonly Said[] {
  const released = sayings(around, plan => plan.released);
  return present([
    {
      id: 'released',
      title: 'Released: not declared any more, left as it is',
      groups: [{ items: released }],
    },
    { id: 'remarks', title: 'Remarks', groups: [{ items: sayings(around, plan => plan.remarks) }] },
    {
      id: 'unread',
      title: 'Not read: what seems to be missing there may exist',
      groups: [{ items: unread(around) }],
    },
    { id: 'bases', title: 'What the plans start from', groups: [{ items: bases(around) }] },
  ]);
}

function present(all: readonly Said[]): readonly Said[] {
  return all.filter(({ groups }) => groups.some(({ items }) => items.length > 0));
}

function failures({ fleet }: Around): readonly Html[] {
  return fleet.failures.map(({ portal, portalId, finding }) => {
    const help = (finding.fix ?? '').split('\n').filter(line => line !== '');
    const more = [...help, `docs: ${documentationOf(finding.code)}`].map(line => html`<br>${prose(line)}`);
    const says = html`${code(finding.code)} ${prose(finding.message, 1000)}`;
    return html`${code(portal)} (${code(String(portalId))}): ${says}${more}`;
  });
}

/** Each saying once, with what it is said of. */
function sayings(
  around: Around,
  of: (plan: Plan) => readonly (Remark & { readonly wayOut?: string })[],
): readonly Html[] {
  const all = around.fleet.plans.flatMap(({ plan }) =>
    of(plan).map(one => ({ ...one, portal: plan.portal })),
  );
  return groupBy(all, ({ says, wayOut }) => JSON.stringify([says, wayOut])).map(same => {
    const [{ says, wayOut }] = same;
    const things = groupBy(same, ({ address }) => address);
    const { shown, left } = firstOf(things, around.detail.listed);
    const lines = shown.map(one => html`<br>${code(one[0].address)}${inPortals(portalsOf(one), around)}`);
    const more = wayOut === undefined ? '' : html`<br>way out: ${prose(wayOut)}`;
    return html`${prose(says)}${more}${lines}${left > 0 ? html`<br>and ${left} more` : ''}`;
  });
}

function unread(around: Around): readonly Html[] {
  const all = around.fleet.plans.flatMap(({ plan }) =>
    plan.unread.map(one => ({ ...one, portal: plan.portal })),
  );
  return groupBy(all, ({ kind, scope, says, wayOut }) => JSON.stringify([kind, scope, says, wayOut])).map(
    same => {
      const [{ kind, scope, says, wayOut }] = same;
      const what = `${plural(kindWords(kind))}${ofScope(scope)}`;
      const portals = inPortals(portalsOf(same), around);
      return html`${prose(`${what}: ${says}`)}${portals}<br>way out: ${prose(wayOut)}`;
    },
  );
}

function bases({ fleet }: Around): readonly Html[] {
  return fleet.plans.flatMap(({ plan }) => {
    const base = baseLines(plan.base && { ...plan.base, notes: [] }, plainPaint);
    const unmanaged = plan.unmanaged
      .filter(({ count: number }) => number > 0)
      .map(({ kind, scope, count: number }) => `${count(number, kindWords(kind))}${ofScope(scope)}`);
    const lines = [
      ...base,
      ...(unmanaged.length > 0 ? [`unmanaged, left alone: ${unmanaged.join(', ')}`] : []),
      ...(plan.unchanged > 0 ? [`unchanged: ${thousands(plan.unchanged)}`] : []),
    ];
    return lines.length === 0 ? [] : [html`${code(plan.portal)}: ${prose(lines.join('; '), 1000)}`];
  });
}
