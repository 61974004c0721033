import { formatAddress } from '../../core/address.ts';
import type { Position } from '../../core/diagnostic.ts';
import { openDrafts, withDrafts } from '../pull/drafts.ts';
import { addPin } from './add.ts';
import { draftEdits, type Edit, type Edited, invalid, type Problem, placeText } from './edits.ts';
import { movable } from './movable.ts';
import { moveProblem } from './move-check.ts';
import { type Moving, movedAddress } from './moving.ts';
import { pinsFor } from './pins.ts';
import type { Change } from './refers.ts';
import { respell } from './respell.ts';
import { type Respelled, respelledIn } from './respellings.ts';
import { addressesIn, declarationsOf, neighboursOf, pathOf } from './sites.ts';
import { keyOf, readState, type State } from './state.ts';

/**
 * Gives a thing another key, wherever files name it, and pins it where it would be taken for another thing then. All
 * else says what it said: what cannot be done like that is a problem.
 */
export function moveTo(state: State, moving: Moving): Edited | Problem {
  const problem = movable(moving, state);
  if (problem) return problem;
  const respelled = state.portals.map(({ speakers }) => speakers.map(one => respelledIn(one, moving)));
  const edits = editsFor(state, moving, respelled.flat());
  if ('problem' in edits) return edits;
  const drafted = draftEdits(state.files, edits);
  if ('problem' in drafted) return drafted;
  const { pins, notes } = pinsFor(moving, state);
  const drafts = openDrafts(withDrafts(state.files, drafted.texts()));
  for (const { layer, ...pin } of pins) addPin(drafts, layer, state.yaml, pin);
  const texts = new Map([...drafted.texts(), ...drafts.texts()]);
  const after = readState(
    withDrafts(state.files, texts),
    state.portals.map(({ name }) => name),
  );
  if ('errors' in after) return invalid(after.errors);
  const wrong = moveProblem({ state, after, moving, respelled, pins });
  const before = new Set(state.portals.map(({ declaration }) => declaration.hash));
  const changed = after.portals.filter(({ declaration }) => !before.has(declaration.hash));
  return wrong ?? { texts, portals: changed.map(({ name }) => name), notes };
}

function editsFor(state: State, moving: Moving, respelled: readonly Respelled[]): readonly Edit[] | Problem {
  const { from, to } = moving;
  const [was, now] = [keyOf(from), keyOf(to)];
  const path = pathOf(from);
  const keys = path ? [...declarationsOf(path, state), ...neighboursOf(path, state)] : [];
  const addresses = addressesIn(state).flatMap(site => {
    const moved = movedAddress(site.text, moving);
    return moved === undefined
      ? []
      : [respelling(site.at, site.text, one => one.replaceAll(site.text, moved))];
  });
  const texts: Edit[] = [];
  for (const { speaker, texts: own } of respelled)
    for (const { text, change, at } of own) {
      if (!change || !at)
        return {
          problem: `${formatAddress(speaker.resource.address)} names ${was} in a way that cannot be changed by itself${at ? ` (${placeText(at)})` : ''}`,
          fix: 'change it by hand; nothing was written',
        };
      texts.push(respelling(at, text.text, change));
    }
  return [
    ...keys.map(({ at }) => respelling(at, was, one => one.replaceAll(was, now))),
    ...addresses,
    ...texts,
  ];
}

function respelling(at: Position, was: string, change: Change): Edit {
  return { at, make: (text, offset) => respell(text, offset, was, change) };
}
