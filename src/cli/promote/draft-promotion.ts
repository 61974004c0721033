import type { Files } from '../../config/files.ts';
import type { PromoteReport } from '../../render/drift-promote.ts';
import { withDrafts } from '../../run/pull/drafts.ts';
import type { Mask } from '../../run/pull/judge.ts';
import type { FoundDrift } from '../drift/find-drift.ts';
import { placesOf } from '../drift/places.ts';
import { watchOthers } from '../drift/replan.ts';
import { InvalidConfiguration } from '../failures.ts';
import type { Place } from '../planning.ts';
import { apartFrom } from './apart.ts';
import { editShared } from './edit-shared.ts';
import { pullNew } from './pull-new.ts';
import type { Route } from './route.ts';

/** What is wanted of a portal: addresses among its drift, none for all of it; and selectors for what nobody declares. */
export interface Wanted {
  readonly addresses: readonly string[];
  readonly selectors: readonly string[];
}

/** Files as they would be, nothing written yet. */
export interface Promotion {
  readonly texts: ReadonlyMap<string, string>;
  readonly files: Files;
  readonly report: Omit<PromoteReport, 'dryRun'>;
  /** All portals that are configured otherwise then, and those it is meant for. */
  readonly portals: readonly string[];
}

/** Turns what differs in a portal into edits of shared YAML. Throws when that would be a mistake in another portal. */
export async function draftPromotion(
  found: FoundDrift,
  place: Place,
  route: Route,
  { addresses, selectors }: Wanted,
  mask: Mask,
): Promise<Promotion> {
  const { workspace } = place;
  const edited = await editShared(found, place, route, addresses, mask);
  const news =
    selectors.length === 0 ? nothing : await pullNew(selectors, found, place, route, edited.texts, mask);
  const texts = new Map([...edited.texts, ...news.texts]);
  const files = withDrafts(workspace.files, texts);
  const others = watchOthers(workspace, route.from);
  const errors = others.errorsWith(files);
  if (errors.length > 0)
    throw new InvalidConfiguration('what would be written is a mistake in another portal', errors);
  const reached = new Set([...route.to, ...others.affectedBy(files)]);
  return {
    texts,
    files,
    report: {
      ...route,
      made: placesOf([...edited.made, ...news.made], { ...workspace, files }, found),
      left: [...edited.left, ...news.left],
      apart: apartFrom(edited.made, route.to, workspace, files),
    },
    portals: workspace.portals.filter(name => reached.has(name)),
  };
}

const nothing = { texts: new Map<string, string>(), made: [], left: [] };
