import type { Plan } from '../../core/plan.ts';
import { withDeed } from '../../drift/deeds.ts';
import { driftIn, type PortalDrift } from '../../drift/drift.ts';
import { auditWords } from '../../kinds/audit-words.ts';
import { kindsFor } from '../../kinds/registry.ts';
import type { GateSettings } from '../../plan/input.ts';
import { planWithNames } from '../../run/drift/plan-with-names.ts';
import { readDeeds } from '../../run/drift/read-deeds.ts';
import { readPeople } from '../../run/drift/read-people.ts';
import type { PlannedInPlace } from '../../run/plan-in-place.ts';
import { createReader, type Reader } from '../../run/reader.ts';
import type { Connected } from '../connect.ts';
import { gateOf } from '../options.ts';
import { type Place, planConfigured } from '../planning.ts';
import type { Configured } from '../workspace.ts';

/** What people changed in a portal, and what that was found with. */
export interface FoundDrift {
  readonly drift: PortalDrift;
  readonly planned: PlannedInPlace;
  readonly connected: Connected;
  /** Has read the portal: planning again asks nothing twice. */
  readonly reader: Reader;
}

/** Plans a portal to see what people changed there. Makes no write. */
export async function findDrift(place: Place, connected: Connected): Promise<FoundDrift> {
  const { gateway, account, configured } = connected;
  const reader = createReader(gateway);
  const planned = await planWithNames(also =>
    planConfigured(configured, reader, holdingDrift(configured), place, account, also),
  );
  const found = driftIn(planned.plan, kindsFor(configured.layered.settings));
  const { changes, people } = await whoIn(found, reader);
  const plan = { ...found, changes };
  return {
    drift: { plan, uiDomain: account.uiDomain, people, isKnown: isKnown(planned) },
    planned,
    connected,
    reader,
  };
}

/** Who changed what: as things themselves tell, else as the portal's audit log does. */
async function whoIn(
  { changes, base }: Plan,
  reader: Reader,
): Promise<Pick<Plan, 'changes'> & Pick<PortalDrift, 'people'>> {
  const isSaid = changes.every(({ changedBy }) => changedBy !== undefined);
  const deeds = isSaid || base?.finished === undefined ? [] : await readDeeds(reader, base.finished);
  const said = changes.map(change => withDeed(change, deeds, auditWords));
  const isAsked = said.some(({ changedBy }) => changedBy !== undefined);
  const emails = deeds.flatMap(({ userId, email }) =>
    email === undefined ? [] : [[userId, email] as const],
  );
  return { changes: said, people: new Map([...emails, ...(isAsked ? await readPeople(reader) : [])]) };
}

/** Whatever portal.yaml permits: what is not held is not explained. */
export function holdingDrift(configured: Configured): GateSettings {
  return { ...gateOf(configured, {}), drift: 'hold' };
}

/** A journal that says nothing is no base. */
function isKnown({ plan, drafted }: PlannedInPlace): boolean {
  const from = plan.base?.from ?? 'none';
  return from === 'journal' ? drafted.expected.forms.size > 0 : from !== 'none';
}
