import type { Files } from '../../config/files.ts';
import type { Layered } from '../../core/configuration.ts';
import type { Position } from '../../core/diagnostic.ts';
import { asMap, formAt } from '../../core/form.ts';
import type { Change, Unit } from '../../core/plan.ts';
import type { Draft, Drafted } from '../../plan/draft.ts';
import { changesOf, type FieldChange } from '../pull/changes.ts';
import { draftChange } from '../pull/draft-change.ts';
import type { Drafts } from '../pull/drafts.ts';
import { type Mask, secretIn } from '../pull/judge.ts';
import { layoutOf } from '../pull/layout.ts';
import type { Edit, Left } from './edits.ts';
import { onlyUnits } from './only-units.ts';

/** A portal's configuration, and what the portal has otherwise. */
export interface Editing {
  readonly files: Files;
  readonly layered: Layered;
  readonly drafted: Drafted;
  readonly mask: Mask;
}

/** What a refusal to write says. */
export type Refused = Pick<Left, 'says' | 'wayOut'>;

/** Makes the portal's own directory say what the portal has: in the line that says it there, else as an overlay. */
export function ownEdits(draft: Draft, editing: Editing): readonly Edit[] {
  const { files, layered, drafted } = editing;
  const layouts = new Map(drafted.kinds.map(kind => [kind.section, layoutOf(kind)]));
  return changesOf(draft, layered, drafted.look, onlyUnits).map(change => {
    const units = draft.change.units.filter(({ path }) => path[0] === change.field);
    return fieldEdit(change, { ...draft, change: { ...draft.change, units } }, editing.mask, drafts => {
      const file = draftChange(change, { drafts, files, layered, layouts });
      return file === undefined ? saidOtherwise(positionOf([change.field], draft, layered)) : { file };
    });
  });
}

/** An edit of a field, unless what it would write must not be in a file. */
export function fieldEdit(
  change: FieldChange,
  draft: Draft,
  mask: Mask,
  write: (drafts: Drafts) => { readonly file: string } | Refused,
): Edit {
  const says = secretIn(change.now, mask);
  const { units } = draft.change;
  const [only, ...others] = units;
  const path = only && others.length === 0 ? only.path : [change.field];
  return {
    address: change.address,
    path,
    at: units.flatMap(unit => placesOf(unit, change, draft)),
    draft: drafts => (says === undefined ? write(drafts) : { says }),
    isStill: now => differsIn(now, units),
  };
}

/** Where in YAML a unit may stand, the innermost first. */
function placesOf(unit: Unit, { path, now }: FieldChange, draft: Draft): readonly (readonly string[])[] {
  const inside = pathInYaml(unit.path, draft);
  const fields = [...asMap(formAt(now, inside)).keys()].map(key => [...inside, key]);
  return [...fields, inside].map(one => [...path, ...one]);
}

/** Whether a plan still has one of the units. */
export function differsIn(now: Change | undefined, units: readonly Unit[]): boolean {
  const keys = new Set(units.map(keyOf));
  return now?.units.some(unit => keys.has(keyOf(unit))) ?? false;
}

function keyOf({ path, is }: Unit): string {
  return JSON.stringify([path, is]);
}

export function saidOtherwise(at: Position | undefined): Refused {
  return {
    says: 'it is said another way there, with an anchor, a variable or a shared set',
    wayOut: `change it by hand${at ? `: ${at.file}:${at.line}` : ''}`,
  };
}

/** A path in a thing as YAML has it: of a section that is one thing, the children stand in it at once. */
function pathInYaml(path: readonly string[], { subject: { kind } }: Draft): readonly string[] {
  return kind.single === path[0] ? path.slice(1) : path;
}

/** Where something of a thing stands. */
export function positionOf(path: readonly string[], draft: Draft, layered: Layered): Position | undefined {
  return layered.position([...draft.subject.resource.path, ...pathInYaml(path, draft)]);
}
