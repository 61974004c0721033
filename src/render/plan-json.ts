import type { JsonObject } from '../core/call.ts';
import { formToJson } from '../core/form-json.ts';
import type { Change, Hold, Plan, PlanBase, Unit, Unread } from '../core/plan.ts';
import { summarise } from '../core/summary.ts';
import { flowchart } from './workflow/flowchart.ts';

/** Of every document this folder makes: a minor version adds keys, a major one breaks readers. */
export const schemaVersion = '1.0';

/**
 * A plan as a JSON document, described by schemas/output/plan.schema.json. Keys come in a fixed order; what is not
 * known is left out. Forms are spelled as in src/core/form-json.ts.
 */
export function planJson(plan: Plan): JsonObject {
  const { add, change, destroy, held, heldBy, notCreatable, manual, unchanged } = summarise(plan);
  return {
    schemaVersion,
    kind: 'plan',
    portal: plan.portal,
    portalId: plan.portalId,
    configurationHash: plan.configurationHash,
    summary: {
      add,
      change,
      destroy,
      held,
      heldBy: Object.fromEntries(heldBy),
      notCreatable,
      manual,
      unchanged,
    },
    changes: plan.changes.map(changeJson),
    remarks: plan.remarks.map(({ address, says }) => ({ address, says })),
    released: plan.released.map(({ address, title, says, wayOut }) => ({
      address,
      ...present({ title }),
      says,
      ...present({ wayOut }),
    })),
    unmanaged: plan.unmanaged.map(({ kind, scope, count }) => ({ kind, ...present({ scope }), count })),
    unread: plan.unread.map(unreadJson),
    ...(plan.base && { base: baseJson(plan.base) }),
  };
}

/** What was not read, and what to do about it. */
export function unreadJson({ kind, scope, says, wayOut, optional }: Unread): JsonObject {
  return { kind, ...present({ scope }), says, wayOut, ...present({ optional }) };
}

/** What a plan takes the portal to have been built from. */
export function baseJson({ from, commit, finished, tool, says, notes }: PlanBase): JsonObject {
  return { from, ...present({ commit, finished, tool, says }), notes: [...notes] };
}

function changeJson(change: Change): JsonObject {
  const { address, kind, scope, key, title, action, id, records, fingerprint } = change;
  const { changedBy, changedAt, revision, link } = change;
  return {
    address,
    kind,
    ...present({ scope }),
    key,
    ...present({ title }),
    action,
    ...present({ id }),
    units: change.units.map(unitJson),
    risks: [...change.risks],
    ...present({ records }),
    ...(change.held ? { held: holdJson(change.held) } : {}),
    dependsOn: [...change.dependsOn],
    ...(change.completedBy && { completedBy: [...change.completedBy] }),
    steps: [...change.steps],
    fingerprint,
    ...present({ changedBy, changedAt, revision, link }),
  };
}

function unitJson(unit: Unit): JsonObject {
  return {
    path: [...unit.path],
    is: unit.is,
    ...(unit.before === undefined ? {} : { before: formToJson(unit.before) }),
    ...(unit.after === undefined ? {} : { after: formToJson(unit.after) }),
    ...(unit.words === undefined ? {} : { words: [...unit.words] }),
    ...present({ chart: unit.chart && flowchart(unit.chart) }),
    origin: unit.origin,
    ...(unit.conflicts && { conflicts: [...unit.conflicts] }),
    ...present({ risk: unit.risk, records: unit.records }),
    ...(unit.held ? { held: holdJson(unit.held) } : {}),
  };
}

function holdJson({ reason, says, wayOut, at }: Hold): JsonObject {
  return { reason, says, wayOut, ...present({ file: at?.file, line: at?.line, column: at?.column }) };
}

/** The entries that have a value, in their order. */
export function present(
  entries: Readonly<Record<string, string | number | boolean | undefined>>,
): JsonObject {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}
