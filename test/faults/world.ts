import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCli } from '../../src/cli/run.ts';
import { type Emulator, startEmulator } from '../../src/emulator/index.ts';
import { parseJournal } from '../../src/run/journal.ts';
import type { JournalEntry } from '../../src/run/journal-entry.ts';
import { NOON, testIo } from '../cli/test-io.ts';
import { disk, life } from './disk.ts';
import { type Mishap, stubNetwork, type Watcher } from './network.ts';
import { bodiesOf, type PortalState, stateOf } from './portal-state.ts';
import type { Scene } from './scenes.ts';

const FILE = 'portals/eu/all.yaml';
const SETTINGS = 'portals/eu/portal.yaml';
const JOURNAL = '.portalform/journal/eu.jsonl';
const CACHE = '.portalform/cache';
const HOUR = 3_600_000;

export interface Ran {
  /** `killed` when the process was ended in the middle. */
  readonly exit: number | 'killed';
  readonly stdout: string;
  readonly stderr: string;
  /** Lines that it wrote into the journal. */
  readonly journal: readonly JournalEntry[];
}

/** One emulated portal with a workspace, which goes back to where the scene begins as often as it is told to. */
export interface World {
  readonly emulator: Emulator;
  readonly scene: Scene;
  readonly cwd: string;
  /** Runs a command in the workspace. */
  run(...argv: readonly string[]): Promise<Ran>;
  /** Applies what the scene is about. */
  apply(...argv: readonly string[]): Promise<Ran>;
  /** What the way to HubSpot does. */
  watch(watcher: Watcher): void;
  /** Somebody asks the run that is under way to stop. */
  stop(): void;
  /** The run that is under way is no more: nothing of it goes on. */
  kill(): void;
  /** Something went wrong, as it was to. */
  strike(): void;
  /** How often something went wrong since the world was rewound. */
  strikes(): number;
  /** Our clock is so many milliseconds ahead of HubSpot's from now on. */
  skew(milliseconds: number): void;
  /** Back to the portal, the workspace and the journal as they are before the apply; nothing goes wrong any more. */
  rewind(): void;
  /** Nothing goes wrong any more. */
  recover(): void;
  state(): Promise<PortalState>;
  close(): Promise<void>;
}

const never = new Promise<never>(() => undefined);

/** Applies what a scene has before, lets others work by hand, and remembers that as the beginning. */
export async function openWorld(scene: Scene): Promise<World> {
  let time = Date.parse(NOON);
  let skew = 0;
  let strikes = 0;
  let stop = (): void => undefined;
  let kill = (): void => undefined;
  let watcher: Watcher = () => undefined;
  const cwd = mkdtempSync(join(tmpdir(), 'portalform-faults-'));
  const journalFile = join(cwd, JOURNAL);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  };
  const journal = (): string => (existsSync(journalFile) ? readFileSync(journalFile, 'utf8') : '');
  const options = { sensitiveData: true, ...scene.emulator, clock: () => new Date(time) };
  const restore = stubNetwork((method, path, body) => aliveOnly(watcher(method, path, body)));

  /** A process that was killed gets no answer any more. */
  function aliveOnly(mishap: Mishap | undefined): Mishap {
    return async (send, expire) => {
      const isOver = () => life.getStore()?.isOver;
      if (isOver()) return never;
      const answer = await (mishap ? mishap(send, expire) : send());
      return isOver() ? never : answer;
    };
  }

  async function runOn(emulator: Emulator, argv: readonly string[]): Promise<Ran> {
    // no git on this path: nothing is committed here, and looking takes time
    const io = testIo({ cwd, env: { TOKEN: emulator.token, PATH: cwd } });
    const before = journal().length;
    stop = io.stop;
    const mine = { isOver: false };
    const end = new Promise<'killed'>(resolve => {
      kill = () => {
        mine.isOver = true;
        resolve('killed');
      };
    });
    const exit = await Promise.race([
      end,
      life.run(mine, () =>
        runCli(argv, {
          ...io,
          now: () => new Date(time + skew),
          async sleep(milliseconds) {
            const wake = time + milliseconds;
            await new Promise(setImmediate);
            if (mine.isOver) return never;
            time = Math.max(time, wake);
          },
        }),
      ),
    ]);
    const { entries } = parseJournal(journal().slice(before));
    return { exit, stdout: io.stdout(), stderr: io.stderr(), journal: entries };
  }

  const takeOver = (scene.takeOver ?? []).flatMap(address => ['--take-over', address]);
  const settings = ({ portalId, url }: Emulator): void => {
    const more = scene.settings === undefined ? '' : `, ${scene.settings}`;
    write(SETTINGS, `portal: { portalId: ${portalId}, token: TOKEN, endpoint: "${url}"${more} }\n`);
  };

  async function prepare(): Promise<void> {
    const emulator = await startEmulator(options);
    settings(emulator);
    if (scene.before !== undefined) {
      write(FILE, scene.before);
      const ran = await runOn(emulator, ['apply', '--yes', ...takeOver]);
      if (ran.exit !== 0) throw new Error(`${scene.name}: ${ran.stdout}${ran.stderr}`);
    }
    for (const edit of scene.theirs) await emulator.edit(edit);
    for (const [path, bodies] of Object.entries(await bodiesOf(emulator)))
      write(`seed/${path}`, JSON.stringify(bodies));
    await emulator.close();
  }

  await prepare();
  const emulator = await startEmulator({ ...options, seed: join(cwd, 'seed') });
  settings(emulator);
  write(FILE, scene.after);
  const beginning = journal();
  const recover = (): void => {
    emulator.faults.clear();
    watcher = () => undefined;
    Object.assign(disk, { isFullAt: () => false, full: false });
  };
  const run = (...argv: readonly string[]) => runOn(emulator, argv);
  return {
    emulator,
    scene,
    cwd,
    run,
    apply: (...argv) => run('apply', '--yes', '--json', ...takeOver, ...argv),
    watch: next => {
      watcher = next;
    },
    stop: () => stop(),
    kill: () => kill(),
    strike() {
      strikes += 1;
    },
    strikes: () => strikes + emulator.faults.list().reduce((sum, { met }) => sum + met, 0),
    skew: milliseconds => {
      skew = milliseconds;
    },
    rewind() {
      recover();
      emulator.reset();
      write(JOURNAL, beginning);
      // in a portal that was never rewound no revision comes twice
      rmSync(join(cwd, CACHE), { recursive: true, force: true });
      time = Date.parse(NOON) + HOUR;
      skew = 0;
      strikes = 0;
    },
    recover,
    state: async () => stateOf(await bodiesOf(emulator)),
    async close() {
      restore();
      await emulator.close();
      rmSync(cwd, { recursive: true, force: true });
    },
  };
}
