import type { FormMap } from '../../core/form.ts';
import { asMap, textAt, textsIn } from '../../core/form.ts';
import type { Assessed, Finding } from '../../core/kind.ts';
import type { Change, Unit } from '../../core/plan.ts';
import { quoted } from '../../core/short.ts';

/** The documented way (reference 6, D): UI only, super admin. The set is shared by contacts and companies. */
const where = 'Settings > Objects > Contacts > Lifecycle Stage (a super admin)';

/** What a person has to do in HubSpot for each unit; it stays in the plan until the portal shows it. */
export function byHand({ change, actual }: Assessed): readonly Finding[] {
  return change.units.map(unit => ({
    path: unit.path,
    held: {
      reason: 'manual' as const,
      says: 'HubSpot documents no API for lifecycle stages: a person changes them',
      wayOut: `${where}: ${deed(unit, change, actual)}`,
    },
  }));
}

function deed(unit: Unit, change: Change, actual: FormMap | undefined): string {
  const nameOf = (key: string) => nameIn(change.desired, key) ?? nameIn(actual, key) ?? key;
  if (unit.is === 'order')
    return `drag the stages into this order: ${[...new Set(textsIn(unit.after).map(nameOf))].join(', ')}`;
  const key = unit.path[1] ?? '';
  if (unit.after === undefined)
    return `delete ${quoted(labelOf(unit.before) ?? key)}, once no record is in it`;
  const wanted = labelOf(unit.after) ?? key;
  if (unit.before === undefined) {
    const behind = unit.behind === undefined ? 'first' : `behind ${quoted(nameOf(unit.behind))}`;
    return `add a stage ${quoted(wanted)} and drag it ${behind}`;
  }
  const now = labelOf(unit.before);
  return now === undefined || now === wanted
    ? `see that ${quoted(wanted)} is a stage of contacts and of companies`
    : `rename ${quoted(now)} to ${quoted(wanted)}`;
}

function nameIn(form: FormMap | undefined, key: string): string | undefined {
  return labelOf(asMap(form?.get('stages')).get(key));
}

function labelOf(stage: Unit['after']): string | undefined {
  return textAt(stage, 'contacts') ?? textAt(stage, 'companies');
}
