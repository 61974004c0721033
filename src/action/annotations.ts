import type { Diagnostic } from '../core/diagnostic.ts';
import type { FleetPlans } from '../core/fleet.ts';
import { isHeld } from '../core/permitted.ts';
import type { Change } from '../core/plan.ts';
import { visible } from '../render/safe.ts';
import type { Level, Toolkit } from './toolkit.ts';

/** GitHub shows no more than so many of each level in a step. */
const mostOfLevel = 10;

interface Annotation {
  readonly level: Level;
  readonly message: string;
  readonly at: Diagnostic['at'];
}

/** Says beside each line of YAML that changes something what it does; what goes away first, because only ten show. */
export function annotatePlans(fleet: FleetPlans, toolkit: Toolkit, prefix: string): void {
  const all = fleet.plans.flatMap(({ plan, places }) =>
    plan.changes.map(change => ({ change, portal: plan.portal, at: places?.get(change.address) })),
  );
  const once = new Map<string, Annotation & { readonly portals: string[] }>();
  for (const { change, portal, at } of all.toSorted((a, b) => rank(a.change) - rank(b.change))) {
    const message = messageOf(change);
    const key = JSON.stringify([message, at?.file, at?.line]);
    const known = once.get(key);
    if (known) known.portals.push(portal);
    else once.set(key, { level: levelOf(change), message, at, portals: [portal] });
  }
  annotate(
    [...once.values()].flatMap(({ portals, message, ...one }) =>
      one.at ? [{ ...one, message: `${message} (${portals.join(', ')})` }] : [],
    ),
    toolkit,
    prefix,
  );
}

/** Findings beside the lines they are about. */
export function annotateFindings(diagnostics: readonly Diagnostic[], toolkit: Toolkit, prefix: string): void {
  annotate(
    diagnostics.map(({ code, severity, message, at, fix }) => ({
      level: severity === 'note' ? 'notice' : severity,
      message: `${code}: ${message}${fix === undefined ? '' : `\n${fix}`}`,
      at,
    })),
    toolkit,
    prefix,
  );
}

/** `prefix`: the way from the repository's root to the workspace, which files are relative to. */
function annotate(all: readonly Annotation[], toolkit: Toolkit, prefix: string): void {
  const counts = new Map<Level, number>();
  for (const { level, message, at } of all) {
    const count = counts.get(level) ?? 0;
    counts.set(level, count + 1);
    if (count < mostOfLevel) toolkit.annotate(level, message, at && { ...at, file: `${prefix}${at.file}` });
  }
}

function rank(change: Change): number {
  if (change.action === 'remove') return 0;
  if (isHeld(change)) return 1;
  return change.risks.length > 0 ? 2 : 3;
}

function levelOf(change: Change): Level {
  return rank(change) < 3 ? 'warning' : 'notice';
}

const words = { create: 'creates', adopt: 'takes over', update: 'changes', remove: 'removes' } as const;

function messageOf(change: Change): string {
  const held = change.held ? `; held: ${change.held.says}` : '';
  const risk = change.risks[0] === undefined ? '' : `; ${change.risks[0]}`;
  return visible(`${words[change.action]} ${change.address}${risk}${held}`);
}
