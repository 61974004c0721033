import { html } from 'hono/html';
import type { FleetPlans } from '../../core/fleet.ts';
import { countCells, type FleetRow, plannedRows } from '../fleet-text.ts';
import type { Html } from '../html/page.ts';
import { cut } from '../safe.ts';
import { code, prose } from './inline.ts';
import { portalHome, portalUrl } from './links.ts';

/** One portal in the table above the plans. */
export interface PortalRow {
  readonly name: Html;
  readonly id: Html;
  /** To add, to change, to destroy, held, by hand; empty where it could not be planned. */
  readonly numbers: readonly string[];
  readonly says: Html;
  readonly isBad: boolean;
}

/** What the columns of that table are called. */
export const portalHeads = ['portal', 'id', 'add', 'change', 'destroy', 'held', 'by hand', 'state'] as const;

/** What is to be done in each portal, in numbers; or why it could not be planned. */
export function portalRows(fleet: FleetPlans): readonly PortalRow[] {
  const domains = new Map(fleet.plans.map(({ plan, uiDomain }) => [plan.portal, uiDomain]));
  return plannedRows(fleet).map(row => portalRow(row, domains.get(row.portal) ?? ''));
}

function portalRow({ portal, portalId, counts, says, isBad = false }: FleetRow, uiDomain: string): PortalRow {
  const url = portalUrl(uiDomain, portalHome(portalId));
  return {
    name: url === undefined ? code(portal, 100) : html`<a href="${url}">${cut(portal, 100)}</a>`,
    id: code(String(portalId)),
    numbers: countCells(counts),
    says: counts ? html`${says}` : prose(says),
    isBad,
  };
}
