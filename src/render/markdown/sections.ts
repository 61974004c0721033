import { html } from 'hono/html';
import type { FleetPlans } from '../../core/fleet.ts';
import type { Around } from '../fleet/around.ts';
import { isApart, sharedChanges } from '../fleet/changes.ts';
import { prose } from '../fleet/inline.ts';
import { portalHeads, portalRows } from '../fleet/portal-rows.ts';
import { type Said, saidAfter, saidBefore } from '../fleet/said.ts';
import { groupBy, groupOf, heading } from '../words.ts';
import { list, listUnder, section } from './blocks.ts';
import { changeFold } from './change.ts';
import type { Piece } from './pieces.ts';

/** All that is said of a fleet: its portals, what is urgent, the changes, the rest. */
export function sectionsOf(around: Around): readonly Piece[] {
  return [
    ...portals(around.fleet),
    ...saidBefore(around).flatMap(said),
    ...section('Changes', changes(around)),
    ...saidAfter(around).flatMap(said),
  ];
}

function portals(fleet: FleetPlans): readonly Piece[] {
  const open = `<table>\n<tr>${portalHeads.map(title => `<th>${title}</th>`).join('')}</tr>`;
  const rows = portalRows(fleet).map(({ name, id, numbers, says }) => {
    const cells = numbers.map(number => html`<td align="right">${number}</td>`);
    return String(html`<tr><td>${name}</td><td>${id}</td>${cells}<td>${says}</td></tr>`);
  });
  return [{ open, again: open, inside: rows, close: '</table>\n' }];
}

function said({ title, groups }: Said): readonly Piece[] {
  return section(
    title,
    groups.flatMap(({ head, items }) => (head === undefined ? list(items) : [listUnder(head, items)])),
  );
}

/** The changes of one kind and scope under a heading of their own. */
function changes(around: Around): readonly Piece[] {
  const shown = sharedChanges(around.fleet).filter(([{ change }]) => !isApart(change));
  return groupBy(shown, ([{ change }]) => groupOf(change)).map(same => {
    const [[{ change }]] = same;
    const title = prose(heading(change.kind, change.scope));
    return {
      open: `<h4>${title}</h4>\n`,
      again: `<h4>${title} (continued)</h4>\n`,
      inside: same.map(one => changeFold(one, around)),
      close: '',
    };
  });
}
