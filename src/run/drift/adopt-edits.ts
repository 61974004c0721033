import type { Change, Unit } from '../../core/plan.ts';
import { isBack, isDrift, isGone } from '../../drift/drift.ts';
import type { Draft } from '../../plan/draft.ts';
import { likelyRenames } from '../../plan/renames.ts';
import type { Edit, Left } from './edits.ts';
import type { Editing, Refused } from './field-edits.ts';

/** Edits that make YAML say what people changed in a portal, and what a person has to decide first. */
export interface AdoptEdits {
  readonly edits: readonly Edit[];
  /** Of what is gone: others may refer to it, so each is tried alone. */
  readonly drops: readonly Edit[];
  readonly left: readonly Left[];
}

/** What is wanted, and how a draft becomes edits. */
export interface Adopting {
  /** What of the drift is meant at all. */
  isWanted(draft: Draft): boolean;
  /** Whether a person has named it: then they have decided. */
  isNamed(draft: Draft): boolean;
  editsOf(draft: Draft): readonly Edit[];
  /** How a thing that is gone is taken out; or why it is not. */
  dropOf(draft: Draft): Edit | Refused;
}

/** Sorts people's changes by what can be written down. `changes` are those of the plan that the drafts are of. */
export function adoptEdits(changes: readonly Change[], editing: Editing, adopting: Adopting): AdoptEdits {
  const drafts = new Map(editing.drafted.drafts.map(draft => [draft.change.address, draft]));
  const sorted = changes.flatMap(change => {
    const draft = drafts.get(change.address);
    return draft && adopting.isWanted(draft) ? [adoptOne(change, draft, editing, adopting)] : [];
  });
  return {
    edits: sorted.flatMap(({ edits }) => edits),
    drops: sorted.flatMap(({ drops }) => drops),
    left: sorted.flatMap(({ left }) => left),
  };
}

function adoptOne(change: Change, draft: Draft, editing: Editing, adopting: Adopting): AdoptEdits {
  const isNamed = adopting.isNamed(draft);
  if (isGone(change)) {
    const isClear =
      change.action === 'create' && (isNamed || likelyRenames(draft, editing.drafted).length === 0);
    const drop = isClear ? adopting.dropOf(draft) : heldBy(change);
    return 'says' in drop
      ? { ...none, left: [{ address: change.address, path: [], ...drop }] }
      : { ...none, drops: [drop] };
  }
  if (isBack(change)) return { ...none, left: [{ address: change.address, path: [], ...heldBy(change) }] };
  const units = change.units.filter(isDrift);
  const decided = units.filter(({ origin }) => origin === 'drift' || isNamed);
  return {
    drops: [],
    edits: decided.length === 0 ? [] : adopting.editsOf(withUnits(draft, decided)),
    left: units.filter(unit => !decided.includes(unit)).map(unit => undecided(change, unit)),
  };
}

const none: AdoptEdits = { edits: [], drops: [], left: [] };

/** The draft with only these units of its change. */
function withUnits(draft: Draft, units: readonly Unit[]): Draft {
  return { ...draft, change: { ...draft.change, units } };
}

function heldBy({ held }: Change): Refused {
  return { says: held?.says ?? '', ...(held && { wayOut: held.wayOut }) };
}

function undecided({ address }: Change, { path, conflicts }: Unit): Left {
  return {
    address,
    path,
    says: `the configuration has changed here, too${conflicts ? `: ${conflicts.join('; ')}` : ''}`,
    wayOut: `name it to take the portal's value: ${address}`,
  };
}
