import type { JsonObject } from '../core/call.ts';
import type { FleetPlans } from '../core/fleet.ts';
import {
  type AdoptReport,
  leftJson,
  leftLines,
  type Part,
  partAt,
  partJson,
  section,
} from './drift-adopt.ts';
import { failureJson } from './fleet-json.ts';
import { planJson, schemaVersion } from './plan-json.ts';
import { visible } from './safe.ts';
import type { Paint } from './style.ts';

/** What was promoted from one portal to others, or would be. */
export interface PromoteReport extends Pick<AdoptReport, 'dryRun' | 'made' | 'left'> {
  readonly from: string;
  readonly to: readonly string[];
  /** The layer that they share. */
  readonly layer: string;
  /** Portals that say it themselves, or leave it out: it does not reach them. */
  readonly apart: readonly Apart[];
}

/** A portal that something does not reach, and where its own word stands. */
export interface Apart extends Part {
  readonly portal: string;
  readonly file?: string;
  readonly line?: number;
}

export function promoteText(report: PromoteReport, paint: Paint): string {
  const { from, to, layer, dryRun, made, left, apart } = report;
  const route = `From portal ${visible(from)} to ${to.map(visible).join(', ')}, through ${visible(layer)}`;
  if (made.length + left.length === 0)
    return `${paint.bold(route)}\n  Nothing to promote: people changed nothing in portal ${visible(from)} since it was built.\n`;
  const sections = [
    section(dryRun ? 'Would be written' : 'Written', made.map(partAt), paint),
    section('Left as it is', left.flatMap(leftLines), paint),
    section(
      'Does not reach portals that have a word of their own',
      apart.map(({ portal, ...one }) => `${visible(portal)}: ${partAt(one)}`),
      paint,
    ),
  ];
  return `${[paint.bold(route), ...sections.flat()].join('\n')}\n`;
}

/** The same with the plans that come of it, described by schemas/output/promotion.schema.json. */
export function promoteJson(report: PromoteReport, { plans, failures }: FleetPlans): JsonObject {
  const { from, to, layer, dryRun, made, left, apart } = report;
  return {
    schemaVersion,
    kind: 'promotion',
    from,
    to: [...to],
    layer,
    dryRun,
    made: made.map(partJson),
    left: left.map(leftJson),
    apart: apart.map(({ portal, ...one }) => ({ portal, ...partJson(one) })),
    plans: plans.map(({ plan }) => planJson(plan)),
    failures: failures.map(failureJson),
  };
}
