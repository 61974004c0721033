import type { FormMap } from '../core/form.ts';
import { formText, hash } from '../core/hash.ts';
import type { Found, Kind, Look, Resolution } from '../core/kind.ts';
import { formOfUnits } from '../core/permitted.ts';
import type { Change, Unit } from '../core/plan.ts';
import type { Subject } from './subjects.ts';

interface Existing {
  readonly found: Found;
  readonly actual: FormMap;
  readonly look: Look;
}

/** A change as it is before anything is permitted or held; `existing` is what the portal has there. */
export function changeOf(
  { address, kind, resource, is }: Subject,
  action: Change['action'],
  units: readonly Unit[],
  existing?: Existing,
): Change {
  const title = kind.title(existing?.actual ?? resource.form);
  const change: Change = {
    address,
    kind: kind.name,
    ...(resource.scope !== undefined && { scope: resource.scope }),
    key: resource.key,
    ...(title !== undefined && { title }),
    action,
    ...(existing && { id: existing.found.id }),
    units,
    ...(is === 'declared' && { desired: resource.form }),
    risks: action === 'remove' ? [kind.removalRisk] : [],
    dependsOn: [],
    steps: [],
    fingerprint: 'absent',
    ...(existing?.found.changedBy !== undefined && { changedBy: existing.found.changedBy }),
    ...(existing?.found.changedAt !== undefined && { changedAt: existing.found.changedAt }),
    ...(existing?.found.revision !== undefined && { revision: existing.found.revision }),
  };
  return existing ? { ...change, fingerprint: fingerprintOf(change, kind, existing) } : change;
}

/**
 * What must not have changed between plan and apply: the owned units as they are (the whole thing where it is
 * removed) and the ids that references resolve to. What is not owned may change: it is read again and kept.
 */
function fingerprintOf({ units, scope, key }: Change, kind: Kind, { actual, look }: Existing): string {
  const befores = units.map(({ path, before }) => [path, before === undefined ? null : formText(before)]);
  const ids = kind.references(formOfUnits(units), scope, key).map(ref => idOf(look.resolve(ref)));
  return hash(JSON.stringify([units.length === 0 ? formText(actual) : befores, ids]));
}

function idOf(resolution: Resolution): string | null {
  return resolution.is === 'missing' ? null : (resolution.id ?? null);
}
