import { asMap, textAt, textsIn } from '../../core/form.ts';
import type { Assessed, Finding } from '../../core/kind.ts';
import type { Change, Unit } from '../../core/plan.ts';

/** The documented way (reference 6, D): UI only, super admin. The set is shared by contacts and companies. */
const where = 'Settings > Objects > Contacts > Lifecycle Stage (a super admin)';

/** What a person has to do in HubSpot for each unit; it stays in the plan until the portal shows it. */
export function byHand({ change }: Assessed): readonly Finding[] {
  return change.units.map(unit => ({
    path: unit.path,
    held: {
      reason: 'manual' as const,
      says: 'HubSpot documents no API for lifecycle stages: a person changes them',
      wayOut: `${where}: ${deed(unit, change)}`,
    },
  }));
}

function deed(unit: Unit, change: Change): string {
  if (unit.is === 'order')
    return `drag the stages into this order: ${textsIn(unit.after)
      .map(key => nameOf(change, key))
      .join(', ')}`;
  const key = unit.path[1] ?? '';
  if (unit.after === undefined) return `delete "${labelOf(unit.before) ?? key}", once no record is in it`;
  const wanted = labelOf(unit.after) ?? key;
  if (unit.before === undefined) {
    const behind = unit.behind === undefined ? 'first' : `behind "${nameOf(change, unit.behind)}"`;
    return `add a stage "${wanted}" and drag it ${behind}`;
  }
  const now = labelOf(unit.before);
  return now === undefined || now === wanted
    ? `see that "${wanted}" is a stage of contacts and of companies`
    : `rename "${now}" to "${wanted}"`;
}

function nameOf(change: Change, key: string): string {
  return labelOf(asMap(change.desired?.get('stages')).get(key)) ?? key;
}

function labelOf(stage: Unit['after']): string | undefined {
  return textAt(stage, 'contacts') ?? textAt(stage, 'companies');
}
