import { html } from 'hono/html';
import { unitNames } from '../change-text.ts';
import type { Html } from '../html/page.ts';
import { holdWords } from '../words.ts';
import { type Around, firstOf, headText, inPortals } from './around.ts';
import { byHandIn, heldIn } from './holds.ts';
import { prose } from './inline.ts';

/** Things, and what is said of all of them. */
export interface SaidGroup {
  readonly head?: Html;
  readonly items: readonly Html[];
}

/** What is held, or cannot be created, with its way out. */
export function held(around: Around, which: 'held' | 'notCreatable'): readonly SaidGroup[] {
  return heldIn(around.fleet, which).map(({ reason, says, wayOut, things }) => {
    const { shown, left } = firstOf(things, around.detail.listed);
    const items = shown.map(({ change, units, at, portals }) => {
      const names = unitNames(units);
      const parts = [...(names === '' ? [] : [names]), ...(at === undefined ? [] : [`at ${at}`])].join(' ');
      const more = parts === '' ? '' : html` (${prose(parts)})`;
      return html`${headText(change, around)}${more}${inPortals(portals, around)}`;
    });
    return {
      head: html`<b>${holdWords[reason]}</b>: ${prose(says)}<br>way out: ${prose(wayOut)}`,
      items: [...items, ...(left > 0 ? [html`and ${left} more`] : [])],
    };
  });
}

/** What people have to do in HubSpot, step by step. */
export function byHand(around: Around): readonly SaidGroup[] {
  return byHandIn(around.fleet).map(({ change, says, steps, portals }) => ({
    head: html`${headText(change, around)}: ${prose(says)}${inPortals(portals, around)}`,
    items: steps.map(step => {
      const isEverywhere = step.portals.length === portals.length;
      return html`${prose(step.says)}${isEverywhere ? '' : inPortals(step.portals, around)}`;
    }),
  }));
}
