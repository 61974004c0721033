import { onTestFinished } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/index.ts';
import { type Ran, run, type World } from './test-io.ts';
import { type FileTexts, filesIn, makeDirectory, portalYaml, writeFiles } from './test-workspace.ts';

/** A workspace of several emulated portals that all extend `portals/base`. Gone when the test is over. */
export interface EmulatedFleet {
  readonly cwd: string;
  readonly emulators: Readonly<Record<string, Emulator>>;
  readonly env: Readonly<Record<string, string>>;
  readonly cli: (...argv: readonly string[]) => Promise<Ran>;
  readonly in: (world: World) => (...argv: readonly string[]) => Promise<Ran>;
  readonly write: (files: FileTexts) => void;
  readonly files: () => FileTexts;
  /** Methods and paths of what a portal was asked since the beginning. */
  readonly asked: (portal: string) => readonly string[];
}

export interface FleetSetup {
  /** More lines of a portal's portal.yaml, below `portal:`. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly emulators?: Readonly<Record<string, EmulatorOptions>>;
}

const firstId = 1001;

/** The variable that holds a portal's token. */
export function variableOf(portal: string): string {
  return `TOKEN_${portal.toUpperCase()}`;
}

export async function emulatedFleet(
  portals: readonly string[],
  files: FileTexts = {},
  { settings = {}, emulators: options = {} }: FleetSetup = {},
): Promise<EmulatedFleet> {
  const started = await Promise.all(
    portals.map(async (portal, index) => {
      const emulator = await startEmulator({ portalId: firstId + index, ...options[portal] });
      onTestFinished(() => emulator.close());
      return [portal, emulator] as const;
    }),
  );
  const yaml = ([portal, { portalId, url }]: readonly [string, Emulator]) => {
    const text = portalYaml({ portalId, url, variable: variableOf(portal) });
    return [`portals/${portal}/portal.yaml`, `${text}${settings[portal] ?? ''}extends: [../base]\n`];
  };
  const cwd = makeDirectory({
    'portals/base/base.yaml': 'variables: {}\n',
    ...Object.fromEntries(started.map(yaml)),
    ...files,
  });
  const env = Object.fromEntries(started.map(([portal, { token }]) => [variableOf(portal), token]));
  const inWorld =
    (world: World) =>
    (...argv: readonly string[]) =>
      run(argv, { cwd, env, ...world });
  const emulators = Object.fromEntries(started);
  return {
    cwd,
    emulators,
    env,
    in: inWorld,
    cli: inWorld({}),
    write: more => writeFiles(cwd, more),
    files: () => filesIn(cwd),
    asked: portal => (emulators[portal]?.requests() ?? []).map(({ method, path }) => `${method} ${path}`),
  };
}
