import type { Plan } from '../core/plan.ts';
import type { Summary } from '../core/summary.ts';
import { isPermitted, summarise } from '../core/summary.ts';
import { attentionSection } from './attention-text.ts';
import { baseLines } from './base-text.ts';
import type { Surroundings } from './change-text.ts';
import { changeSections } from './change-text.ts';
import { byHandSection, heldSection, notCreatableSection } from './held-text.ts';
import { cut, quoted, thousands, visible } from './safe.ts';
import type { Paint } from './style.ts';
import { count, groupBy, holdWords, indent, kindWords, ofScope, plural } from './words.ts';

const mostRemarked = 30;

export interface PlanTextOptions {
  readonly paint: Paint;
  /** The host of the portal's pages (`uiDomain` of its account), such as `app-eu1.hubspot.com`; without it no links. */
  readonly uiDomain?: string;
}

/**
 * A plan as a reviewer reads it: removals and risks, changes by kind and scope, what is held, what cannot be created,
 * what was left alone or not read; the last line is Terraform's. The same plan gives the same bytes.
 */
export function planText(plan: Plan, options: PlanTextOptions): string {
  const { paint } = options;
  const positions = new Map(plan.changes.map(({ address }, position) => [address, position]));
  const around: Surroundings = { paint, plan, positions, uiDomain: options.uiDomain };
  const summary = summarise(plan);
  const found = [
    attentionSection(plan, paint),
    ...changeSections(around),
    heldSection(around),
    byHandSection(around),
    notCreatableSection(around),
    releasedSection(plan, paint),
    remarksSection(plan, paint),
    unreadSection(plan, paint),
  ].filter(section => section.length > 0);
  const isSaid = found.length > 0 || (plan.base?.notes ?? []).length > 0;
  const sections = isSaid ? [headerLines(plan, paint), ...found, countLines(plan)] : [];
  return [...sections, closingLines(plan, summary, paint)]
    .map(section => `${section.join('\n')}\n`)
    .filter(text => text !== '\n')
    .join('\n');
}

function headerLines(plan: Plan, paint: Paint): readonly string[] {
  const takesOver = plan.changes.some(change => change.action === 'adopt');
  return [
    paint.bold(`Plan for portal ${portalName(plan)}`),
    ...baseLines(plan.base, paint),
    ...(takesOver
      ? [paint.dim('+ create  ~ change  - remove  ^ take over something that is already in the portal')]
      : []),
  ];
}

export function portalName({
  portal,
  portalId,
}: {
  readonly portal: string;
  readonly portalId: number;
}): string {
  return `${visible(portal)} (${portalId})`;
}

/** One line for each thing and saying, one for all things with the same saying. */
function remarksSection(plan: Plan, paint: Paint): readonly string[] {
  if (plan.remarks.length === 0) return [];
  const lines = groupBy(plan.remarks, remark => remark.says).flatMap(group => {
    const [{ address, says }] = group;
    if (group.length === 1) return [`${cut(address, 200)}: ${cut(says, 500)}`];
    const left = group.length - mostRemarked;
    const shown = group.slice(0, mostRemarked).map(remark => cut(remark.address, 200));
    return [
      `${cut(says, 500)}:`,
      ...indent([...shown, ...(left > 0 ? [`and ${left} more (all of them with --json)`] : [])], 2),
    ];
  });
  return [paint.bold('Remarks'), ...indent(lines, 2)];
}

/** What is left in the portal as it is; a line to add where it was meant to go. */
function releasedSection({ released }: Plan, paint: Paint): readonly string[] {
  if (released.length === 0) return [];
  const left = released.length - mostRemarked;
  const lines = released
    .slice(0, mostRemarked)
    .flatMap(({ address, title, says, wayOut }) => [
      `${cut(address, 200)}${title === undefined ? '' : `  ${quoted(title, 60)}`}: ${cut(says, 500)}`,
      ...(wayOut === undefined ? [] : [`  ${cut(wayOut, 500)}`]),
    ]);
  const more = left > 0 ? [`and ${left} more (all of them with --json)`] : [];
  return [paint.bold('Released: not in the configuration any more'), ...indent([...lines, ...more], 2)];
}

/** What was not read, and what to do about it. */
export function unreadSection(plan: Pick<Plan, 'unread'>, paint: Paint): readonly string[] {
  if (plan.unread.length === 0) return [];
  const lines = plan.unread.flatMap(({ kind, scope, says, wayOut }) => [
    `${plural(kindWords(kind))}${ofScope(scope)}: ${cut(says, 500)}`,
    `  way out: ${cut(wayOut, 500)}`,
  ]);
  return [paint.bold('Not read: what seems to be missing there may exist'), ...indent(lines, 2)];
}

function countLines(plan: Plan): readonly string[] {
  const unmanaged = plan.unmanaged
    .filter(({ count: number }) => number > 0)
    .map(({ kind, scope, count: number }) => `${count(number, kindWords(kind))}${ofScope(scope)}`);
  return [
    ...(unmanaged.length > 0 ? [`Unmanaged, left alone: ${unmanaged.join(', ')}.`] : []),
    ...(plan.unchanged > 0 ? [`Unchanged: ${thousands(plan.unchanged)}.`] : []),
  ];
}

function closingLines(plan: Plan, summary: Summary, paint: Paint): readonly string[] {
  const { add, change, destroy, held } = summary;
  const reasons = [...summary.heldBy].map(([reason, number]) => `${number} ${holdWords[reason]}`).join(', ');
  return [
    ...(held > 0 ? [paint.held(`Held: ${held} (${reasons}).`)] : []),
    ...(summary.manual > 0 ? [paint.held(`By hand: ${summary.manual}.`)] : []),
    plan.changes.some(isPermitted)
      ? paint.bold(`Plan: ${add} to add, ${change} to change, ${destroy} to destroy.`)
      : `No changes. Portal ${portalName(plan)} matches the configuration${exceptions(plan, summary)}.`,
  ];
}

/** "Matches" is not said of what is held, cannot be created, or was not read. */
function exceptions(plan: Plan, summary: Summary): string {
  const parts = [
    ...(summary.held > 0 ? ['what is held'] : []),
    ...(summary.manual > 0 ? ['what is done by hand'] : []),
    ...(summary.notCreatable > 0 ? ['what cannot be created'] : []),
    ...(plan.unread.length > 0 ? ['what was not read'] : []),
  ];
  return parts.length === 0 ? '' : `, except for ${parts.join(' and ')}`;
}
