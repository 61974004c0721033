import type { PortalPlan } from '../../core/fleet.ts';
import type { Kind } from '../../core/kind.ts';
import type { HoldReason, Plan } from '../../core/plan.ts';
import { byHandIn, type HeldGroup, heldIn } from '../../render/fleet/holds.ts';
import { holdWords, kindWords, ofScope, plural } from '../../render/words.ts';
import { failure, type Line, success, warning } from '../doctor/report.ts';

/** What an apply or a reviewed plan settles, or another line of the list is about. */
const settled: ReadonlySet<HoldReason> = new Set([
  'drift',
  'missing',
  'dependency',
  'takeover',
  'unreadable',
  'incomplete',
]);

/** What people have to do by hand, such as lifecycle stages: one line for each step. */
export function byHandLines(plan: PortalPlan): readonly Line[] {
  const deeds = byHandIn({ plans: [plan], failures: [] });
  const lines = deeds.flatMap(({ change, says, steps }) =>
    steps.map(step => failure('byHand', `${change.address}: ${says}`, step.says)),
  );
  return lines.length > 0 ? lines : [success('byHand', 'nothing has to be done by hand')];
}

/**
 * What of the configuration could not be carried out, and why; what exists already is only said. `known` are addresses
 * that are missing and have lines of their own.
 */
export function heldLines(plan: PortalPlan, known: readonly string[]): readonly Line[] {
  const fleet = { plans: [plan], failures: [] };
  const held = heldIn(fleet, 'held');
  const news = held.filter(
    ({ reason, says }) => !settled.has(reason) && !known.some(address => says.includes(address)),
  );
  const groups = [...news, ...heldIn(fleet, 'notCreatable')];
  const takeovers = held.filter(({ reason }) => reason === 'takeover').flatMap(({ things }) => things);
  return [
    ...(groups.length > 0
      ? groups.map(heldLine)
      : [success('plan', 'nothing else keeps what is declared from being applied')]),
    ...(takeovers.length > 0
      ? [
          warning(
            'takeover',
            `${takeovers.length === 1 ? '1 thing exists' : `${takeovers.length} things exist`} already and would be changed`,
            `see what: portalform plan ${plan.plan.portal}`,
          ),
        ]
      : []),
  ];
}

const mostNamed = 5;

function heldLine({ reason, says, wayOut, things }: HeldGroup): Line {
  const left = things.length - mostNamed;
  const names = things.slice(0, mostNamed).map(({ change }) => change.address);
  const which = `${names.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
  return failure('plan', `${which}: ${holdWords[reason]}: ${says}`, wayOut);
}

/** What could not be read: HubSpot's tier has it not, or the token may not. */
export function unreadLines({ unread }: Pick<Plan, 'unread'>, kinds: readonly Kind[]): readonly Line[] {
  // what is only referred to has lines of its own
  const isNamed = (name: string) => kinds.some(kind => kind.name === name && kind.referredOnly);
  const needed = unread.filter(({ kind, optional }) => !optional && !isNamed(kind));
  return needed.length === 0
    ? [success('read', 'everything that is declared can be read: scopes and tier allow it')]
    : needed.map(({ kind, scope, says, wayOut }) =>
        failure('read', `${plural(kindWords(kind))}${ofScope(scope)}: ${says}`, wayOut),
      );
}
