import type { Problem } from '../../core/kind.ts';
import type { LabelRule } from './names.ts';

/** Something that is called like an earlier one. */
export interface Twin {
  readonly key: string;
  readonly label: string;
  /** The key of the first one. */
  readonly of: string;
  /** HubSpot refuses it; otherwise it may. */
  readonly isCertain: boolean;
}

/** Labels that HubSpot takes for one it has been given before. */
export function checkTwins(
  labels: readonly (readonly [key: string, label: string | undefined])[],
  { certain, possible }: LabelRule,
): Twin[] {
  const firsts = new Map<string, string>();
  return labels.flatMap(([key, label]): Twin[] => {
    // that a label says nothing is another finding
    if (label === undefined || label.trim() === '') return [];
    const [same, similar] = [`= ${certain(label)}`, `~ ${possible(label)}`];
    const of = firsts.get(same) ?? firsts.get(similar);
    const isCertain = firsts.has(same);
    for (const name of [same, similar]) if (!firsts.has(name)) firsts.set(name, key);
    return of === undefined ? [] : [{ key, label, of, isCertain }];
  });
}

export function sameLabel(
  { label, of, isCertain }: Twin,
  what: 'pipeline' | 'stage',
  path: readonly string[],
): Problem {
  return {
    code: 'PF3011',
    severity: isCertain ? 'error' : 'warning',
    message: isCertain
      ? `${what} ${of} is called "${label}" already; capital letters make no difference`
      : `${what} ${of} is called "${label}" already, apart from spaces: HubSpot may refuse that`,
    fix: 'give each its own label',
    path,
    part: 'value',
  };
}
