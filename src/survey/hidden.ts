import { append } from '../core/group.ts';
import { quoted } from '../core/short.ts';
import type { SurveyKinds } from '../kinds/survey.ts';
import type { SurveyInput } from './input.ts';
import type { Lifted } from './lifted.ts';
import type { Finding } from './survey.ts';

/** A workflow that HubSpot does not list, and what refers to it. */
export interface Hidden {
  readonly id: string;
  readonly from: readonly string[];
}

/** HubSpot leaves out of its list what it does not show (reference 1.4): what others refer to gives some of it away. */
export function hiddenWorkflows(
  all: readonly Lifted[],
  { workflows, users }: SurveyKinds,
): readonly Hidden[] {
  const listed = new Set(all.filter(({ kind }) => kind.name === workflows).map(({ found }) => found.id));
  const from = new Map<string, string[]>();
  for (const { kind, form, scope, found } of all) {
    if (form === undefined || !users.some(user => user.kind === kind.name)) continue;
    const ids = kind
      .references(form, scope, found.id)
      .flatMap(ref => (ref.kind === workflows && ref.literal !== undefined ? [ref.literal] : []));
    for (const id of new Set(ids)) if (!listed.has(id)) append(from, id, found.names[0] ?? found.id);
  }
  return [...from].map(([id, names]) => ({ id, from: names }));
}

export function hiddenFinding({ id, from }: Hidden, { kinds, uiDomain, portalId }: SurveyInput): Finding {
  const path = kinds.kinds
    .filter(({ name }) => name === kinds.workflows)
    .map(kind => kind.link(undefined, id, portalId))
    .join('');
  const refer = `${from.map(quoted).join(' and ')} ${from.length === 1 ? 'refers' : 'refer'} to it`;
  return {
    check: 'workflowUnreadable',
    things: [
      {
        kind: kinds.workflows,
        id,
        title: '(not listed)',
        link: `https://${uiDomain}${path}`,
      },
    ],
    says: `${refer}, and HubSpot does not list it: deleted, or not for this token`,
  };
}
