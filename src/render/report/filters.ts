import { compare } from '../../core/diagnostic.ts';
import type { Change, Origin } from '../../core/plan.ts';
import { isApart, type SharedChange } from '../fleet/changes.ts';
import type { Choice } from '../html/controls.ts';
import { kindWords } from '../words.ts';

const originTitles: Readonly<Record<Origin, string>> = {
  config: 'configuration',
  drift: 'the portal',
  both: 'configuration and the portal',
  upgrade: 'a newer portalform',
  first: 'met for the first time',
};
const riskTitles = { risk: 'with a risk', removal: 'takes something away', none: 'neither' } as const;
const stateTitles = {
  goes: 'goes ahead',
  partly: 'partly held',
  held: 'held',
  apart: 'by hand or not creatable',
} as const;
const actionTitles: Readonly<Record<Change['action'], string>> = {
  create: 'create',
  adopt: 'take over',
  update: 'change',
  remove: 'remove',
};

export type State = keyof typeof stateTitles;

/** The values that a change has for each filter. */
export interface Filtered {
  readonly portal: readonly string[];
  readonly kind: readonly string[];
  readonly action: readonly string[];
  readonly origin: readonly string[];
  readonly risk: readonly (keyof typeof riskTitles)[];
  readonly state: readonly State[];
}

export function filteredBy(shared: SharedChange): Filtered {
  const [{ change }] = shared;
  return {
    portal: shared.map(({ portal }) => portal),
    kind: [change.kind],
    action: [change.action],
    origin: [...new Set(change.units.map(({ origin }) => origin))],
    risk: risksOf(change),
    state: [stateOf(change)],
  };
}

/** Whether it would be carried out. */
export function stateOf(change: Change): State {
  if (isApart(change)) return 'apart';
  if (change.held) return 'held';
  const kept = change.units.filter(({ held }) => held).length;
  if (kept === 0) return 'goes';
  return kept === change.units.length ? 'held' : 'partly';
}

function risksOf({ action, units, risks }: Change): Filtered['risk'] {
  const removes = action === 'remove' || units.some(({ is, after }) => is === 'child' && after === undefined);
  const found = [
    ...(risks.length > 0 || units.some(({ risk }) => risk !== undefined) ? (['risk'] as const) : []),
    ...(removes ? (['removal'] as const) : []),
  ];
  return found.length > 0 ? found : ['none'];
}

/** What the changes can be narrowed down by: only what makes a difference. */
export function choicesFor(all: readonly Filtered[]): readonly Choice[] {
  return [
    choice('portal', 'Portal', all, name => name),
    choice('kind', 'Kind', all, kindWords),
    choice('action', 'Action', all, name => titleIn(actionTitles, name)),
    choice('origin', 'Because of', all, name => titleIn(originTitles, name)),
    choice('risk', 'Risk', all, name => titleIn(riskTitles, name)),
    choice('state', 'State', all, name => titleIn(stateTitles, name)),
  ];
}

function choice(
  name: keyof Filtered,
  title: string,
  all: readonly Filtered[],
  titleOf: (value: string) => string,
): Choice {
  const values = [...new Set(all.flatMap(one => one[name]))].sort(compare);
  return { name, title, options: values.map(value => [value, titleOf(value)] as const) };
}

function titleIn(titles: Readonly<Record<string, string>>, name: string): string {
  return titles[name] ?? name;
}
