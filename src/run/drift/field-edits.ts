import type { Files } from '../../config/files.ts';
import type { Layered } from '../../core/configuration.ts';
import type { Position } from '../../core/diagnostic.ts';
import { asMap } from '../../core/form.ts';
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
    return fieldEdit(change, units, editing.mask, drafts => {
      const file = draftChange(change, { drafts, files, layered, layouts });
      return file === undefined ? saidOtherwise(positionOf(draft, units, layered)) : { file };
    });
  });
}

/** An edit of a field, unless what it would write must not be in a file. */
export function fieldEdit(
  change: FieldChange,
  units: readonly Unit[],
  mask: Mask,
  write: (drafts: Drafts) => { readonly file: string } | Refused,
): Edit {
  const says = secretIn(change.now, mask);
  const [only, ...others] = units;
  const path = only && others.length === 0 ? only.path : [change.field];
  return {
    address: change.address,
    path,
    at: units.flatMap(unit => placesOf(unit).map(one => [...change.path, ...inYaml(change, one)])),
    draft: drafts => (says === undefined ? write(drafts) : { says }),
    isStill: now => differsIn(now, units),
  };
}

/** The paths of what differs in a unit, the innermost first. */
function placesOf({ path, before }: Unit): readonly (readonly string[])[] {
  return [...[...asMap(before).keys()].map(field => [...path, field]), path];
}

/** The children of a section that is one thing stand in it at once. */
function inYaml({ section, field }: FieldChange, path: readonly string[]): readonly string[] {
  return section === field ? path.slice(1) : path;
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

/** Where a unit stands: of a section that is one thing, its children stand in the section at once. */
export function positionOf(
  { subject: { kind, resource } }: Draft,
  [unit]: readonly Unit[],
  layered: Layered,
): Position | undefined {
  const path = unit?.path ?? [];
  return layered.position([...resource.path, ...(kind.single === path[0] ? path.slice(1) : path)]);
}
