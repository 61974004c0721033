import { createMatcher } from '../../core/address.ts';
import type { Draft } from '../../plan/draft.ts';
import { isMeant } from '../../plan/subjects.ts';
import { type Adopting, adoptEdits } from '../../run/drift/adopt-edits.ts';
import { draftEdits, type Edited } from '../../run/drift/edits.ts';
import type { Editing, Refused } from '../../run/drift/field-edits.ts';
import { layerEdits } from '../../run/drift/layer-edits.ts';
import type { Mask } from '../../run/pull/judge.ts';
import type { FoundDrift } from '../drift/find-drift.ts';
import { replan, watchOthers } from '../drift/replan.ts';
import type { Place } from '../planning.ts';
import { layerOfFile, type Route } from './route.ts';

/** Drafts what people changed in a portal as edits of the layers that it shares with the others. */
export async function editShared(
  found: FoundDrift,
  place: Place,
  route: Route,
  addresses: readonly string[],
  mask: Mask,
): Promise<Edited> {
  const { plan, drafted } = found.planned;
  const { layered } = found.connected.configured;
  const { workspace } = place;
  const editing: Editing = { files: workspace.files, layered, drafted, mask };
  const wanted = adoptEdits(plan.changes, editing, promoting(editing, route, addresses));
  const others = watchOthers(workspace, route.from);
  const edited = await draftEdits(wanted.edits, workspace.files, plan, async files => {
    const errors = others.errorsWith(files);
    return errors.length > 0 ? { errors } : replan(files, { ...found, place });
  });
  return { ...edited, left: [...wanted.left, ...edited.left] };
}

function promoting(editing: Editing, route: Route, addresses: readonly string[]): Adopting {
  const matches = createMatcher(addresses);
  const isNamed = ({ subject }: Draft) => isMeant(matches, subject);
  return {
    isWanted: draft => addresses.length === 0 || isNamed(draft),
    isNamed,
    editsOf: draft => layerEdits(draft, editing, file => homeOf(file, route)),
    dropOf: ({ subject: { address } }) => ({
      says: 'it is gone: no other portal removes a thing unless removed: names it',
      wayOut: `if it shall go everywhere: portalform remove ${address}`,
    }),
  };
}

function homeOf(file: string, route: Route): { readonly layer: string } | Refused {
  const layer = layerOfFile(route, file);
  return layer === undefined ? apart(file, route) : { layer };
}

/** What only some of the portals extend is not theirs to change. */
function apart(file: string, { to, layer }: Route): Refused {
  return {
    says: `it stands in ${file}, which ${to.join(' and ')} ${to.length === 1 ? 'does' : 'do'} not extend`,
    wayOut: `move it to ${layer} first`,
  };
}
