import type { Emulated } from '../cli/emulated.ts';
import type { Ran } from '../cli/test-io.ts';
import { commitFiles } from '../git/git-workspace.ts';
import { markerOf } from '../run/marking.ts';

/** The file that the commits of a story change. */
export const FILE = 'portals/eu/contacts.yaml';

interface Held {
  readonly reason: string;
}

/** The published form of a plan, as far as the story looks at it. */
interface PlanDocument {
  readonly base: {
    readonly from: string;
    readonly commit?: string;
    readonly says?: string;
    readonly notes: string[];
  };
  readonly changes: readonly {
    readonly address: string;
    readonly action: string;
    readonly held?: Held;
    readonly units: readonly { readonly path: string[]; readonly origin: string; readonly held?: Held }[];
  }[];
}

/** One team with one portal: a clock that goes on by an hour with every command, and names for commits. */
export function teller(portal: Emulated) {
  const names = new Map<string, string>();
  let hour = 0;
  const inWords = (text: string) =>
    [...names].reduce((told, [id, name]) => told.replaceAll(id, name).replaceAll(id.slice(0, 7), name), text);
  const cli = (cwd: string, ...argv: readonly string[]): Promise<Ran> => {
    hour += 1;
    const now = new Date(Date.parse('2026-11-22T12:00:00Z') + hour * 3_600_000).toISOString();
    return portal.in({ cwd, env: { TOKEN: portal.emulator.token }, now })(...argv);
  };
  return {
    cli,
    inWords,
    commit(cwd: string, name: string, yaml: string): string {
      const id = commitFiles(cwd, { [FILE]: yaml }, name);
      names.set(id, name);
      return id;
    },
    /** The plan, line by line: its base and notes, then changes and their units with origin and hold. */
    async plan(cwd: string, ...options: readonly string[]): Promise<readonly string[]> {
      const ran = await cli(cwd, 'plan', '--json', ...options);
      if (ran.exit !== 0) return [`exit ${ran.exit}`, ...refusal(ran)];
      // what the published schema describes
      const { base, changes } = ran.json() as PlanDocument;
      return [
        inWords(`base ${base.from} ${base.commit ?? base.says}`),
        ...base.notes.map(note => `note ${inWords(note)}`),
        ...changes.flatMap(({ address, action, held, units }) => [
          `${action} ${address}${heldWords(held)}`,
          ...(action === 'create' || action === 'remove'
            ? []
            : units.map(unit => `  ${unit.path.join('.')} ${unit.origin}${heldWords(unit.held)}`)),
        ]),
      ];
    },
    /** What an apply did: its exit code, what became of each change, and what the portal remembers. */
    async apply(cwd: string, ...options: readonly string[]): Promise<readonly string[]> {
      const ran = await cli(cwd, 'apply', '--yes', ...options);
      if (ran.exit === 4) return [`exit ${ran.exit}`, ...refusal(ran)];
      const lines = `${ran.stdout.split(/^Apply to portal .*$/m)[1] ?? ''}\n${ran.stderr}`.split('\n');
      return [
        `exit ${ran.exit}`,
        ...lines.filter(line => /^ {2}(x )?[-+~^] |^Marker: /.test(line)).map(line => inWords(line.trim())),
      ];
    },
    async remembers(name?: string): Promise<string> {
      const { complete, attempted } = await markerOf(portal, name);
      return inWords(`complete ${complete?.commit}, attempted ${attempted.join(', ') || 'nothing'}`);
    },
  };

  function refusal({ stderr }: Ran): readonly string[] {
    return inWords(stderr)
      .split('\n')
      .filter(line => /^(error| {2}help)/.test(line));
  }
}

function heldWords(held: Held | undefined): string {
  return held ? ` (held: ${held.reason})` : '';
}
