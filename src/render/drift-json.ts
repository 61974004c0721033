import type { JsonObject } from '../core/call.ts';
import { formToJson } from '../core/form-json.ts';
import type { Change, Unit } from '../core/plan.ts';
import type { PortalDrift } from '../drift/drift.ts';
import { keptWords } from '../plan/merge.ts';
import { driftCounts } from './drift-words.ts';
import { portalUrl } from './fleet/links.ts';
import { baseJson, present, schemaVersion, unreadJson } from './plan-json.ts';

/** What people changed in one portal, described by schemas/output/drift.schema.json. */
export function driftJson(drift: PortalDrift): JsonObject {
  const { plan, isKnown } = drift;
  return {
    schemaVersion,
    kind: 'drift',
    portal: plan.portal,
    portalId: plan.portalId,
    isKnown,
    summary: { ...driftCounts(plan) },
    changes: plan.changes.map(change => changeJson(change, drift)),
    kept: plan.remarks.map(({ address, says }) => ({ address, says: says.slice(keptWords.length) })),
    unread: plan.unread.map(unreadJson),
    ...(plan.base && { base: baseJson(plan.base) }),
  };
}

const words = { update: 'changed', adopt: 'changed', remove: 'gone', create: 'back' } as const;

function changeJson(change: Change, { people, uiDomain }: PortalDrift): JsonObject {
  const { address, kind, scope, key, title, action, units, held, changedBy, changedAt, link } = change;
  return {
    address,
    kind,
    ...present({ scope }),
    key,
    ...present({ title }),
    is: words[action],
    units: units.map(unitJson),
    ...(held && { says: held.says, wayOut: held.wayOut }),
    ...(changedBy !== undefined && {
      changedBy: { id: changedBy, ...present({ name: people.get(changedBy) }) },
    }),
    ...present({ changedAt, url: portalUrl(uiDomain, link) }),
  };
}

function unitJson({ path, is, before, after, words: said, origin, held }: Unit): JsonObject {
  return {
    path: [...path],
    is,
    ...(before === undefined ? {} : { declared: formToJson(before) }),
    ...(after === undefined ? {} : { actual: formToJson(after) }),
    ...(said && { words: [...said] }),
    origin,
    ...(held && { says: held.says, wayOut: held.wayOut }),
  };
}
