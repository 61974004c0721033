import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../../src/config/disk.ts';
import { openWorkspace } from '../../../src/config/load.ts';
import { type Address, formatAddress } from '../../../src/core/address.ts';
import { isMap } from '../../../src/core/form.ts';
import { groupBy } from '../../../src/core/group.ts';
import type { Edited, Problem } from '../../../src/run/edit/edits.ts';
import { moveTo } from '../../../src/run/edit/move.ts';
import { removeFrom } from '../../../src/run/edit/remove.ts';
import { readState, type State } from '../../../src/run/edit/state.ts';
import { withDrafts } from '../../../src/run/pull/drafts.ts';

const files = diskFiles('.');
const { portals } = openWorkspace(files);

function stateOf(drafted = files): State {
  const state = readState(drafted, portals);
  if ('errors' in state) throw new Error(JSON.stringify(state.errors));
  return state;
}

const state = stateOf();

/** Everything that the example declares: things, stages and options. */
function declared(): readonly Address[] {
  const all = state.portals.flatMap(({ declaration, kinds }) =>
    declaration.resources.flatMap(({ address, kind, form }) => {
      const shape = kinds.find(({ name }) => name === kind)?.shape.of ?? {};
      const children = Object.entries(shape).flatMap(([field, inner]) => {
        const keys = form.get(field);
        return inner.is === 'children' && isMap(keys)
          ? [...keys.keys()].map(key => ({ kind: inner.as, path: [...address.path, key] }))
          : [];
      });
      const isOwn = !['lifecycleStages', 'propertyValidation'].includes(kind);
      return [...(isOwn ? [address] : []), ...children];
    }),
  );
  return [...new Map(all.map(address => [formatAddress(address), address])).values()];
}

/** Of each kind, some: each of them takes a while. */
function someOf(addresses: readonly Address[], most: number): readonly Address[] {
  return [...groupBy(addresses, ({ kind }) => kind).values()].flatMap(all => {
    const every = Math.ceil(all.length / most);
    return all.filter((_, index) => index % every === 0);
  });
}

/** What portals and HubSpot have good reasons to keep. */
const kept =
  /is needed by |is HubSpot's own|a bool has exactly|there is no such sibling|is not written as a key of its own/;

const renamed = ({ kind, path }: Address): Address => ({
  kind,
  path: [...path.slice(0, -1), `${path.at(-1)}_2`],
});

const moved = declared().filter(({ kind }) => kind !== 'option' && kind !== 'validationRule');

describe('the example', () => {
  it.each(someOf(moved, 2))('gives $kind $path another key and back, and is as it was', from => {
    const to = renamed(from);
    const moving = { pins: false, created: () => false };
    const there = done(moveTo(state, { ...moving, from, to }));
    const back = done(moveTo(stateOf(withDrafts(files, there)), { ...moving, from: to, to: from }));
    expect([...back.keys()].sort()).toEqual([...there.keys()].sort());
    for (const [path, text] of back) expect(text).toBe(new TextDecoder().decode(files.read(path)));
  });

  it.each(someOf(declared(), 2))('lets $kind $path go, or says what needs it', address => {
    const edited = removeFrom(state, { address });
    if ('problem' in edited) expect(edited.problem).toMatch(kept);
    else expect([...edited.texts.values()].join('')).toContain(`address: ${formatAddress(address)}`);
  });
});

function done(edited: Edited | Problem): Edited['texts'] {
  if ('problem' in edited) throw new Error(edited.problem);
  return edited.texts;
}
