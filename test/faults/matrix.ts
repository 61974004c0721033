import { afterAll, describe, expect, it } from 'vitest';
import {
  doneIn,
  expectNoneHalf,
  expectTold,
  expectTrueJournal,
  expectWaysOn,
  theirsIn,
  withoutTheirs,
  writesIn,
  writtenIn,
} from './checks.ts';
import { disk } from './disk.ts';
import { type Meddling, meddlingIn } from './edits.ts';
import { type Fault, faults } from './faults.ts';
import type { PortalState } from './portal-state.ts';
import { beforePlace, nameOf, type Place, type Recording, record, type Write } from './recording.ts';
import type { Scene } from './scenes.ts';
import { openWorld, type Ran, type World } from './world.ts';

/**
 * All of it takes minutes: FAULTS=all does that. Without it the first write of each sort meets every fault, and the
 * others of that sort (the third stage that is moved) take turns, the same ones in every run. In scenes aside from the
 * main ones the first ones take turns, too.
 */
const everything = process.env['FAULTS'] === 'all';

/** The endpoint, and what it does for the marker: `properties.update started`. */
function sortOf(write: Write, { sort }: Scene): string {
  return write.marker === undefined ? (sort?.(write) ?? write.write) : `${write.write} ${write.marker}`;
}

function turns<T>(
  all: readonly T[],
  sort: (one: T) => string,
  turn: number,
  rounds: number,
  firstsTakeTurns = false,
): readonly T[] {
  const met = new Map<string, number>();
  return all.filter(one => {
    const before = met.get(sort(one)) ?? 0;
    met.set(sort(one), before + 1);
    const isFirst = before === 0 && (!firstsTakeTurns || (met.size + turn) % 2 === 0);
    return everything || isFirst || (before > 0 && (before + turn) % rounds === 0);
  });
}

/** Every fault at every write of a scene. */
export async function testScene(scene: Scene): Promise<void> {
  const world = await openWorld(scene);
  const clean = await record(world);
  afterAll(() => world.close());
  it(`${scene.name}: what others have made stays as it is`, () => {
    expect(theirsIn(clean.after)).toEqual(theirsIn(clean.before));
    expect(clean.plan.stdout).toMatch(NO_CHANGES);
  });
  for (const [turn, fault] of faults.entries()) {
    const own = clean.writes.filter(
      write => everything || !scene.shownElsewhere?.includes(sortOf(write, scene)),
    );
    const writes = turns(
      own.filter(write => fault.meets?.(write) ?? true),
      write => sortOf(write, scene),
      turn,
      8,
      scene.isAside,
    );
    if (writes.length === 0) continue;
    describe(`${scene.name}: ${fault.name}`, () => {
      it.each(writes.map(write => [nameOf(write), write] as const))('%s', (_, write) =>
        survive(world, clean, fault, write),
      );
    });
  }
  testMeddling(world, clean);
  testFullDisk(world, clean);
}

/** The disk is full when a line of the journal is to be written: what is not on record is not sent. */
function testFullDisk(world: World, clean: Recording): void {
  const all = clean.journal
    .map(
      ({ type }, index, all) =>
        [type, all.slice(0, index + 1).filter(entry => entry.type === type).length] as const,
    )
    .filter(([type]) => type !== 'answer');
  const lines = turns(all, ([type]) => type, 0, 3);
  describe(`${world.scene.name}: disk full under the journal`, () => {
    it.each(lines)('at line "%s" %i', async (type, nth) => {
      world.rewind();
      let seen = 0;
      disk.isFullAt = line => {
        if (line.trimStart().startsWith(`{"type":"${type}"`)) seen += 1;
        return seen === nth;
      };
      const first = await world.apply();
      expect(disk.full).toBe(true);
      expectTrueJournal(world, first);
      const says = /the journal \S+ cannot be written \(ENOSPC\)/;
      // that a run has ended goes without saying: nothing hangs on that line
      if (type !== 'end') expect(first.stdout + first.stderr).toMatch(says);
      if (type === 'run') expect([first.exit, writesIn(world)]).toEqual([1, 0]);
      world.recover();
      await expectWhole(world, clean, first);
    });
  });
}

/** Somebody else at work between any two requests of a scene. */
function testMeddling(world: World, clean: Recording): void {
  for (const [turn, meddling] of meddlingIn(world.scene).entries()) {
    const places = turns(
      meddling.always ? clean.places : clean.writes,
      ({ method, marker }) => `${method} ${marker}`,
      turn,
      2,
    );
    describe(`${world.scene.name}: somebody else ${meddling.name}`, () => {
      it.each(places.map(place => [nameOf(place), place] as const))('before %s', (_, place) =>
        standMeddling(world, clean, meddling, place),
      );
    });
  }
}

const NO_CHANGES =
  /(^|\n)No changes\. Portal eu \(\d+\) matches the configuration(, except for what is held)?\.\n$/;
const HELD = /^Held: \d+ /m;

async function standMeddling(
  world: World,
  clean: Recording,
  { edits, always }: Meddling,
  place: Place,
): Promise<void> {
  world.rewind();
  const theirs: PortalState[] = [];
  beforePlace(world, place, async () => {
    // HubSpot refuses them what has happened already
    for (const edit of edits) await world.emulator.edit(edit).catch(() => undefined);
    theirs.push(theirsIn(await world.state()));
  });
  const first = await world.apply();
  expect(theirs).toHaveLength(1);
  expect([0, 1, 4, 5]).toContain(first.exit);
  expect(first.stderr).not.toContain('PF5004');
  if (first.exit !== 0 && first.exit !== 4) expectWaysOn(first);
  expectTrueJournal(world, first);
  world.recover();
  const second = await world.apply();
  expect(second.stderr).not.toContain('PF5004');
  const plan = await world.run('plan');
  expect(plan.stdout).toMatch(NO_CHANGES);
  const last = await world.state();
  expect(theirsIn(last)).toEqual(theirs[0]);
  if (always) expect(withoutTheirs(last)).toEqual(withoutTheirs(clean.after));
}

async function survive(world: World, clean: Recording, fault: Fault, write: Write): Promise<void> {
  world.rewind();
  fault.prepare(world, write);
  const first = await world.apply();
  expect(world.strikes()).toBeGreaterThan(0);
  expectTold(first, fault.told(write));
  expectTrueJournal(world, first);
  world.recover();
  if (clean.writes.some(({ write: name }) => name.startsWith('flows.')))
    expectNoneHalf(await world.state(), clean);
  await expectWhole(world, clean, first);
}

/** The promise after every accident: run again, as told, and everything is there once, and nothing is left to do. */
async function expectWhole(world: World, clean: Recording, first: Ran): Promise<void> {
  const second = await runAgain(world, first);
  const again = new Set(second ? writtenIn(second.journal) : []);
  expect(doneIn(first.journal).filter(address => again.has(address))).toEqual([]);
  const plan = await world.run('plan', '--detailed-exitcode');
  expect(plan.exit, plan.stdout + plan.stderr).toBe(clean.plan.exit);
  expect(plan.stdout).toMatch(NO_CHANGES);
  expect(HELD.exec(plan.stdout)?.[0]).toBe(HELD.exec(clean.plan.stdout)?.[0]);
  expect(await world.state()).toEqual(clean.after);
  for (const ran of [first, second, plan])
    expect(`${ran?.stdout}${ran?.stderr}${JSON.stringify(ran?.journal)}`).not.toContain(world.emulator.token);
}

/** Does what the first run said; a run that did all has nothing more to say. */
async function runAgain(world: World, first: Ran): Promise<Ran | undefined> {
  if (first.exit === 0 && first.stdout.includes('"is": "complete"')) return undefined;
  const second = await world.apply();
  if (second.exit === 0) return second;
  // the marker says that the first one is still there
  expect(second, second.stderr).toMatchObject({ exit: 4, journal: [] });
  expect(second.stderr).toMatch(
    /error\[PF4011\]: another apply \(run [0-9a-f-]{36}\) is under way since 2026-11-22 \d\d:\d\d UTC\n {2}help: wait until it is through; or, when you know that it is gone, add --take-over-run/,
  );
  const third = await world.apply('--take-over-run');
  expect(third.exit, third.stdout + third.stderr).toBe(0);
  return third;
}
