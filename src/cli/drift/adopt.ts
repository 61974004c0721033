import { join } from 'node:path';
import { type Files, liesIn } from '../../config/files.ts';
import { layersOf } from '../../config/load.ts';
import { createMatcher } from '../../core/address.ts';
import type { Plan } from '../../core/plan.ts';
import type { Draft } from '../../plan/draft.ts';
import { isMeant } from '../../plan/subjects.ts';
import type { AdoptReport } from '../../render/drift-adopt.ts';
import { type AdoptEdits, type Adopting, adoptEdits } from '../../run/drift/adopt-edits.ts';
import { dropEdit } from '../../run/drift/drop-edits.ts';
import { draftEdits, draftOneByOne, type Edited, type Replanned } from '../../run/drift/edits.ts';
import { type Editing, ownEdits } from '../../run/drift/field-edits.ts';
import { layerEdits } from '../../run/drift/layer-edits.ts';
import { withDrafts } from '../../run/pull/drafts.ts';
import type { Mask } from '../../run/pull/judge.ts';
import { replaceFile } from '../../run/replace-file.ts';
import type { Place } from '../planning.ts';
import type { FoundDrift } from './find-drift.ts';
import { placesOf } from './places.ts';
import { replan, watchOthers } from './replan.ts';

export interface AdoptOptions {
  /** Addresses; none for all of the drift. */
  readonly addresses: readonly string[];
  /** Whether the lines of shared layers are changed, rather than overlaid. */
  readonly inLayer: boolean;
  readonly dryRun: boolean;
}

/** Takes what people changed in a portal into its YAML. Other portals stay as they are, unless a shared layer is meant. */
export async function adoptDrift(
  found: FoundDrift,
  place: Place,
  options: AdoptOptions,
  mask: Mask,
): Promise<AdoptReport> {
  const { plan, drafted } = found.planned;
  const { layered } = found.connected.configured;
  const { workspace } = place;
  const editing: Editing = { files: workspace.files, layered, drafted, mask };
  const wanted = adoptEdits(plan.changes, editing, adoptingOf(editing, options));
  const others = options.inLayer ? watchOthers(workspace, layered.name) : undefined;
  const edited = await draftAdopted(wanted, editing.files, plan, async files => {
    const errors = others?.errorsWith(files) ?? [];
    return errors.length > 0 ? { errors } : replan(files, { ...found, place });
  });
  const files = withDrafts(workspace.files, edited.texts);
  if (!options.dryRun) for (const [path, text] of edited.texts) replaceFile(join(workspace.root, path), text);
  return {
    portal: layered.name,
    portalId: plan.portalId,
    dryRun: options.dryRun,
    made: placesOf(edited.made, { ...workspace, files }, found),
    left: [...wanted.left, ...edited.left],
    affected: others?.affectedBy(files) ?? [],
  };
}

function adoptingOf(editing: Editing, { addresses, inLayer }: AdoptOptions): Adopting {
  const { files, layered } = editing;
  const matches = createMatcher(addresses);
  const isNamed = ({ subject }: Draft) => isMeant(matches, subject);
  const layers = layersOf(files, layered.name);
  const layerOf = (file: string) => ({ layer: layers.find(layer => liesIn(file, layer)) ?? '' });
  return {
    isWanted: draft => addresses.length === 0 || isNamed(draft),
    isNamed,
    dropOf: draft => dropEdit(draft, files, layered),
    editsOf: draft => (inLayer ? layerEdits(draft, editing, layerOf) : ownEdits(draft, editing)),
  };
}

async function draftAdopted(
  { edits, drops }: AdoptEdits,
  files: Files,
  before: Plan,
  again: (files: Files) => Promise<Replanned>,
): Promise<Edited> {
  const first = await draftEdits(edits, files, before, again);
  const then = await draftOneByOne(drops, withDrafts(files, first.texts), before, again);
  return {
    texts: new Map([...first.texts, ...then.texts]),
    made: [...first.made, ...then.made],
    left: [...first.left, ...then.left],
  };
}
