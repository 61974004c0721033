import { textAt } from '../core/form.ts';
import type { Change, Hold, Plan, Unit } from '../core/plan.ts';
import { formatKey } from './format-form.ts';
import { cut, quoted } from './safe.ts';
import type { Paint } from './style.ts';
import { titleText } from './unit-text.ts';
import { groupBy, holdWords, indent, recordsHave, singular } from './words.ts';

const mostAddresses = 10;

/** What a reviewer must not miss: what goes away, resources before their parts, and what changes can do to records. */
export function attentionSection(plan: Plan, paint: Paint): readonly string[] {
  const lines = [
    ...plan.changes
      .filter(change => change.action === 'remove')
      .flatMap(change => removedResource(change, paint)),
    ...plan.changes.flatMap(change =>
      change.units.filter(isRemovedChild).flatMap(unit => removedChild(change, unit, paint)),
    ),
    ...riskLines(plan, paint),
  ];
  return lines.length === 0 ? [] : [paint.bold('Needs attention'), ...indent(lines, 2)];
}

function removedResource(change: Change, paint: Paint): string[] {
  const title = titleText(change);
  return [
    `${paint.remove(`- ${cut(change.address, 200)}`)}${title === '' ? '' : `  ${title}`}  is removed${recordsWords(change.records, 'a value')}${heldWords(change.held, paint)}`,
    ...indent(
      change.risks.map(risk => cut(risk, 300)),
      4,
    ),
  ];
}

function isRemovedChild(unit: Unit): boolean {
  return unit.is === 'child' && unit.after === undefined;
}

function removedChild(change: Change, unit: Unit, paint: Paint): string[] {
  if (change.action === 'remove') return [];
  const label = textAt(unit.before, 'label');
  const key = formatKey(unit.path.at(-1) ?? '');
  const name = `${singular(formatKey(unit.path.at(-2) ?? 'child'))} ${key}`;
  const title = label === undefined || label === key ? '' : `  ${quoted(label, 60)}`;
  const held = change.held ?? unit.held;
  return [
    `${paint.remove(`- ${name}`)}${title}  of ${cut(change.address, 200)} is removed${recordsWords(unit.records, 'it')}${heldWords(held, paint)}`,
    ...(unit.risk === undefined ? [] : indent([cut(unit.risk, 300)], 4)),
  ];
}

function recordsWords(records: number | undefined, what: 'it' | 'a value'): string {
  return records === undefined ? '' : `: ${recordsHave(records)} ${what}`;
}

function heldWords(hold: Hold | undefined, paint: Paint): string {
  return hold ? paint.held(` (held: ${holdWords[hold.reason]})`) : '';
}

/** Risks of what would be carried out; the same risk of several changes is said once. */
function riskLines(plan: Plan, paint: Paint): string[] {
  const risks = plan.changes
    .filter(change => !change.held && change.action !== 'remove')
    .flatMap(change => [
      ...change.risks.map(risk => ({ risk, where: cut(change.address, 200) })),
      ...change.units.flatMap(unit => unitRisk(change, unit)),
    ]);
  return groupBy(risks, ({ risk }) => risk).flatMap(group => {
    const [{ risk, where }] = group;
    const says = cut(risk, 300);
    if (group.length === 1) return [`${paint.held('!')} ${where}: ${says}`];
    const left = group.length - mostAddresses;
    const shown = group.slice(0, mostAddresses).map(one => one.where);
    return [
      `${paint.held('!')} ${says}`,
      ...indent([...shown, ...(left > 0 ? [`and ${left} more`] : [])], 4),
    ];
  });
}

function unitRisk(change: Change, unit: Unit): readonly { readonly risk: string; readonly where: string }[] {
  if (unit.risk === undefined || unit.held || isRemovedChild(unit)) return [];
  return [{ risk: unit.risk, where: `${cut(change.address, 200)} (${unit.path.map(formatKey).join('.')})` }];
}
