import { commitAll, gitInit } from '../git/git-workspace.ts';
import { CONTACTS } from './emulated.ts';
import { type EmulatedFleet, emulatedFleet, type FleetSetup } from './fleets.ts';
import type { FileTexts } from './test-workspace.ts';

export const SHARED = 'portals/base/things.yaml';

/** Properties in a layer that all portals extend. */
export const THINGS = `# what all of them have
propertyGroups: { contacts: { lead: { label: Lead } } }
properties:
  contacts:
    tier: { label: Tier, groupName: lead, type: string, fieldType: text } # decides who calls
    region:
      label: Region
      groupName: lead
      type: enumeration
      fieldType: select
      options: { emea: EMEA, apac: APAC, na: NA }
`;

export interface BuiltFleet extends EmulatedFleet {
  /** Somebody works in a portal by hand. */
  readonly byHand: (portal: string, method: string, path: string, body?: object) => Promise<void>;
  /** Gives a property of contacts another label by hand. */
  readonly relabel: (portal: string, property: string, label: string) => Promise<void>;
  /** Gives a property of contacts other options by hand: value → label. */
  readonly choose: (
    portal: string,
    property: string,
    options: Readonly<Record<string, string>>,
  ) => Promise<void>;
  readonly commit: () => void;
}

/** A fleet in Git whose one commit was applied to every portal. */
export async function builtFleet(
  portals: readonly string[],
  files: FileTexts = { [SHARED]: THINGS },
  setup: FleetSetup = {},
): Promise<BuiltFleet> {
  const fleet = await emulatedFleet(portals, { '.gitignore': '.portalform/\n', ...files }, setup);
  gitInit(fleet.cwd);
  const commit = () => void commitAll(fleet.cwd, 'change');
  commit();
  const { exit, stdout } = await fleet.cli('apply', '--yes');
  if (exit !== 0) throw new Error(stdout);
  const byHand: BuiltFleet['byHand'] = async (portal, method, path, body) => {
    const emulator = fleet.emulators[portal];
    const edit = { method, path, ...(body && { body: JSON.parse(JSON.stringify(body)) }) };
    await emulator?.edit(edit);
  };
  return {
    ...fleet,
    byHand,
    commit,
    relabel: (portal, property, label) => byHand(portal, 'PATCH', `${CONTACTS}/${property}`, { label }),
    choose: (portal, property, options) =>
      byHand(portal, 'PATCH', `${CONTACTS}/${property}`, {
        options: Object.entries(options).map(([value, label], displayOrder) => ({
          value,
          label,
          displayOrder,
        })),
      }),
  };
}

/** The files of a workspace that are not as they were before, new ones included. */
export function changedFiles(before: FileTexts, after: FileTexts): FileTexts {
  return Object.fromEntries(
    Object.entries(after).filter(([path, text]) => path.startsWith('portals/') && before[path] !== text),
  );
}
