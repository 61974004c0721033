import type { Position } from '../../core/diagnostic.ts';
import { asMap, equalForms, isMap } from '../../core/form.ts';
import { groupBy } from '../../core/group.ts';
import { formOfUnits } from '../../core/permitted.ts';
import type { Unit } from '../../core/plan.ts';
import { refText } from '../../core/ref-text.ts';
import type { Draft } from '../../plan/draft.ts';
import { changesOf } from '../pull/changes.ts';
import { reviseFile } from '../pull/draft-change.ts';
import type { Edit } from './edits.ts';
import { type Editing, fieldEdit, positionOf, type Refused, saidOtherwise } from './field-edits.ts';
import { onlyUnits } from './only-units.ts';

/** The directory of the layer that a file belongs to, where a change may be written to it; or why it may not. */
export type LayerOf = (file: string) => { readonly layer: string } | Refused;

/** Makes the lines that say something say what the portal has, in whatever layer they stand. */
export function layerEdits(draft: Draft, editing: Editing, layerOf: LayerOf): readonly Edit[] {
  const { layered, drafted, mask } = editing;
  return inOnePlace(draft, editing).flatMap(({ units, place }) => {
    const part = { ...draft, change: { ...draft.change, units } };
    return changesOf(part, layered, drafted.look, onlyUnits).map(change =>
      fieldEdit(change, part, mask, drafts => {
        if ('says' in place) return place;
        const { file } = place;
        const home = namelessIn(units, draft) ?? layerOf(file);
        if ('says' in home) return home;
        const isDone = reviseFile(change, { file, ...home, inherits: false }, { drafts, layered });
        return isDone ? { file } : saidOtherwise(place);
      }),
    );
  });
}

interface Together {
  readonly units: readonly Unit[];
  readonly place: Position | Refused;
}

/** Units of one field that stand in one file are changed together: their order counts there. */
function inOnePlace(draft: Draft, editing: Editing): readonly Together[] {
  const placed = draft.change.units.map(unit => ({ unit, place: placeOf(unit, draft, editing) }));
  const groups = groupBy(placed, ({ unit, place }) =>
    JSON.stringify([unit.path[0], 'says' in place ? unit.path : place.file]),
  );
  return [...groups.values()].flatMap(group => {
    const [first] = group;
    return first ? [{ units: group.map(({ unit }) => unit), place: first.place }] : [];
  });
}

/** The one place where a unit stands: of a child, that of the fields that differ. */
function placeOf({ path, is, before, after }: Unit, draft: Draft, { layered }: Editing): Position | Refused {
  const fields =
    is === 'child' && isMap(before)
      ? [...asMap(after)].filter(([field, value]) => !equalForms(value, before.get(field)))
      : [];
  const paths = fields.length === 0 ? [path] : fields.map(([field]) => [...path, field]);
  const places = paths.flatMap(one => positionOf(one, draft, layered) ?? []);
  const [first] = places;
  if (!first) return { says: 'nobody can tell where it stands' };
  const files = [...new Set(places.map(({ file }) => file))];
  return files.length === 1
    ? first
    : { says: `parts of it stand in several files: ${files.join(', ')}`, wayOut: 'change it by hand' };
}

/** Ids mean nothing in another portal: what has no name is not written to a shared layer. */
function namelessIn(units: readonly Unit[], { subject: { kind, resource } }: Draft): Refused | undefined {
  const theirs = units.flatMap(({ before, ...unit }) =>
    before === undefined ? [] : [{ ...unit, after: before }],
  );
  const refs = kind.references(formOfUnits(theirs), resource.scope, resource.key);
  const nameless = refs.find(ref => ref.literal !== undefined);
  return (
    nameless && {
      says: `it refers to ${nameless.kind} ${refText(nameless)} by its id, which another portal does not have`,
      wayOut: 'give it a name that no other has in HubSpot, or change it by hand',
    }
  );
}
