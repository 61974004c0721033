import { html } from 'hono/html';
import type { FleetPlans } from '../../core/fleet.ts';
import type { Change } from '../../core/plan.ts';
import { lastChange } from '../change-text.ts';
import type { Html } from '../html/page.ts';
import { cut } from '../safe.ts';
import { titleText } from '../unit-text.ts';
import { recordsHave, symbols } from '../words.ts';
import type { Place } from './changes.ts';
import { code, prose } from './inline.ts';

/** What every block needs to know beside what it shows. */
export interface Around {
  readonly fleet: FleetPlans;
  readonly detail: Detail;
  /** Where on the page a change is, by its address. */
  readonly anchor?: (address: string) => string | undefined;
}

/** How much is said: a comment of a pull request has little room, the summary of a job has more. */
export interface Detail {
  /** New children of one collection, and lines about a new value, beyond so many are counted. */
  readonly news: number;
  /** Things with the same saying beyond so many are counted. */
  readonly listed: number;
  /** Portals beyond so many are counted. */
  readonly portals: number;
  /** Characters of a line. */
  readonly line: number;
}

export const brief: Detail = { news: 24, listed: 20, portals: 12, line: 400 };
export const full: Detail = { news: 2000, listed: 2000, portals: 500, line: 4000 };

/** The first so many, and how many are left; a few more than that are all shown. */
export function firstOf<T>(
  items: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly left: number } {
  const shown = items.length > most + 3 ? items.slice(0, most) : items;
  return { shown, left: items.length - shown.length };
}

/** Which portals: nothing where there is but one, `all 4 portals`, or their names. */
export function portalsText(portals: readonly string[], { fleet, detail }: Around): Html {
  const all = fleet.plans.length + fleet.failures.length;
  if (all === 1) return html``;
  if (portals.length === all && all > 2) return html`all ${all} portals`;
  const { shown, left } = firstOf(portals, detail.portals);
  const names = shown.map((portal, index) => html`${index > 0 ? ', ' : ''}${code(portal)}`);
  return html`${names}${left > 0 ? ` and ${left} more` : ''}`;
}

/** The same behind what it is said of: ` (eu, na)`. */
export function inPortals(portals: readonly string[], around: Around): Html {
  const text = portalsText(portals, around);
  return String(text) === '' ? text : html` (${text})`;
}

/** The portals that something is said of. */
export function portalsOf(items: readonly { readonly portal: string }[]): readonly string[] {
  return items.map(({ portal }) => portal);
}

/** `~ property.contacts.lead_region "Lead region"`. */
export function headText(change: Change, { anchor }: Around): Html {
  const title = titleText(change);
  const to = anchor?.(change.address);
  const address =
    to === undefined ? code(change.address) : html`<a href="#${to}">${code(change.address)}</a>`;
  return html`${symbols[change.action]} ${address}${title === '' ? '' : html` ${prose(title)}`}`;
}

/** A link to the thing in a portal. */
export function placeLink({ portal, url }: Place): Html {
  return url === undefined ? code(portal) : html`<a href="${url}">${cut(portal, 100)}</a>`;
}

/** What is so only in one portal: how many records have it, who changed it last. */
export function placeFacts({ change }: Place): string {
  const drifted = change.units.some(({ origin }) => origin === 'drift' || origin === 'both');
  const facts = [
    ...(change.action === 'remove' && change.records !== undefined
      ? [`${recordsHave(change.records)} a value`]
      : []),
    ...(drifted || change.action === 'adopt' ? [lastChange(change)] : []),
  ];
  return facts.filter(fact => fact !== undefined).join('; ');
}
