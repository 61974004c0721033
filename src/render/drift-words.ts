import type { Change, Plan } from '../core/plan.ts';
import type { DriftGroup } from '../drift/groups.ts';
import { cut } from './safe.ts';

/** How much of each sort there is. */
export interface DriftCounts {
  readonly changed: number;
  readonly gone: number;
  readonly back: number;
}

export function driftCounts({ changes }: Pick<Plan, 'changes'>): DriftCounts {
  const count = (action: Change['action']) => changes.filter(change => change.action === action).length;
  return { changed: count('update'), gone: count('remove'), back: count('create') };
}

/** `2 changed, 1 gone`. */
export function countsText({ changed, gone, back }: DriftCounts): string {
  return [
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(gone > 0 ? [`${gone} gone`] : []),
    ...(back > 0 ? [`${back} back again`] : []),
  ].join(', ');
}

/** `Anna Smith (user 4711), 2026-11-22`; what HubSpot does not tell is said to be so. */
export function groupTitle({ by, day }: DriftGroup, people: ReadonlyMap<string, string>): string {
  if (by === undefined && day === undefined) return 'HubSpot does not tell who, nor when';
  const who = by === undefined ? 'HubSpot does not tell who' : userText(by, people.get(by));
  return `${who}, ${day ?? 'HubSpot does not tell when'}`;
}

/** `Anna Smith (user 4711)`. */
export function userText(id: string, name: string | undefined): string {
  const user = `user ${cut(id, 40)}`;
  return name === undefined ? user : `${cut(name, 100)} (${user})`;
}

/** `14:05 UTC`. */
export function timeText({ changedAt = '' }: Change): string | undefined {
  const [, time] = /^\d{4}-\d\d-\d\dT(\d\d:\d\d)/.exec(changedAt) ?? [];
  return time === undefined ? undefined : `${time} UTC`;
}
