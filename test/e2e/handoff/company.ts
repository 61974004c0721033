import { onTestFinished } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../src/emulator/index.ts';
import { type Ran, run, type World } from '../../cli/test-io.ts';
import { type FileTexts, filesIn, makeDirectory, portalYaml } from '../../cli/test-workspace.ts';
import { baseLayer, type PortalName, portalNames, seedOf } from './portals.ts';

/** The secrets of the webhook, as apply finds them. */
const secrets = { ERP_KEY: 'a-secret-of-the-erp' };

/** What a portal is besides what its seed says. */
type Grown = Readonly<Partial<Record<PortalName, (seed: FileTexts) => FileTexts>>>;
const asSeeded = (seed: FileTexts): FileTexts => seed;

/** One configuration, and the portals that it is for. */
export interface Company {
  readonly cwd: string;
  readonly portals: ReadonlyMap<PortalName, Emulator>;
  readonly cli: (...argv: readonly string[]) => Promise<Ran>;
}

/** Three portals with the same things under other ids, and one configuration for all of them. */
export async function openCompany(
  options: EmulatorOptions = {},
  more: FileTexts = {},
  grown: Grown = {},
): Promise<Company> {
  const portals = new Map<PortalName, Emulator>();
  for (const name of portalNames) {
    const emulator = await startEmulator({
      seed: makeDirectory((grown[name] ?? asSeeded)(seedOf(name))),
      ...options,
    });
    onTestFinished(() => emulator.close());
    portals.set(name, emulator);
  }
  const own = [...portals].map(([name, emulator]) => [
    `portals/${name}/portal.yaml`,
    `${portalYamlOf(name, emulator)}extends: [../base]\n`,
  ]);
  const cwd = makeDirectory({ ...baseLayer(), ...Object.fromEntries(own), ...more });
  return { cwd, portals, cli: cliIn(cwd, portals) };
}

function portalYamlOf(name: PortalName, { portalId, url }: Emulator): string {
  return portalYaml({ portalId, url, variable: `${name.toUpperCase()}_TOKEN` });
}

function cliIn(cwd: string, portals: ReadonlyMap<PortalName, Emulator>): Company['cli'] {
  const tokens = [...portals].map(([name, { token }]) => [`${name.toUpperCase()}_TOKEN`, token]);
  const world: World = { cwd, env: { ...Object.fromEntries(tokens), ...secrets } };
  return (...argv) => run(argv, world);
}

/** Somebody has a portal and no configuration yet. */
export function emptyDirectory({ portals }: Company, name: PortalName) {
  const emulator = portals.get(name);
  if (!emulator) throw new Error(`no portal ${name}`);
  const cwd = makeDirectory({ [`portals/${name}/portal.yaml`]: portalYamlOf(name, emulator) });
  return { cwd, cli: cliIn(cwd, portals), files: () => filesIn(cwd) };
}
