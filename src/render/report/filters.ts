import { compare } from '../../core/diagnostic.ts';
import type { Change, Origin } from '../../core/plan.ts';
import { type SharedChange, type State, stateOf } from '../fleet/changes.ts';
import type { Choice } from '../html/controls.ts';
import { kindWords } from '../words.ts';

const originTitles: Readonly<Record<Origin, string>> = {
  config: 'configuration',
  drift: 'the portal',
  both: 'configuration and the portal',
  upgrade: 'a newer portalform',
  first: 'met for the first time',
};
const stateTitles: Readonly<Record<State, string>> = {
  goes: 'goes ahead',
  partly: 'partly held',
  held: 'held',
  apart: 'by hand or not creatable',
};
const actionTitles: Readonly<Record<Change['action'], string>> = {
  create: 'create',
  adopt: 'take over',
  update: 'change',
  remove: 'remove',
};

/** The values that a change has for each filter, as people call them. */
export interface Filtered {
  readonly portal: readonly string[];
  readonly kind: readonly string[];
  readonly action: readonly string[];
  readonly origin: readonly string[];
  readonly risk: readonly string[];
  readonly state: readonly string[];
}

export function filteredBy(shared: SharedChange): Filtered {
  const [{ change }] = shared;
  return {
    portal: shared.map(({ portal }) => portal),
    kind: [kindWords(change.kind)],
    action: [actionTitles[change.action]],
    origin: [...new Set(change.units.map(({ origin }) => originTitles[origin]))],
    risk: risksOf(change),
    state: [stateTitles[stateOf(change)]],
  };
}

function risksOf({ action, units, risks }: Change): readonly string[] {
  const isRisky = risks.length > 0 || units.some(({ risk }) => risk !== undefined);
  const removes = action === 'remove' || units.some(({ is, after }) => is === 'child' && after === undefined);
  const found = [...(isRisky ? ['with a risk'] : []), ...(removes ? ['takes something away'] : [])];
  return found.length > 0 ? found : ['neither'];
}

/** What the changes can be narrowed down by. */
export function choicesFor(all: readonly Filtered[]): readonly Choice[] {
  return [
    choice('portal', 'Portal', all),
    choice('kind', 'Kind', all),
    choice('action', 'Action', all),
    choice('origin', 'Because of', all),
    choice('risk', 'Risk', all),
    choice('state', 'State', all),
  ];
}

function choice(name: keyof Filtered, title: string, all: readonly Filtered[]): Choice {
  const values = [...new Set(all.flatMap(one => one[name]))].sort(compare);
  return { name, title, options: values.map(value => [value, value] as const) };
}
