import { onTestFinished } from 'vitest';
import {
  type Emulator,
  type EmulatorOptions,
  type Fault,
  type RequestEntry,
  startEmulator,
} from '../../src/emulator/index.ts';
import { type Ran, run, type World } from './test-io.ts';
import { type FileTexts, filesIn, makeDirectory, portalYaml, writeFiles } from './test-workspace.ts';

export const CONTACTS = '/crm/properties/2026-09/contacts';

/** An emulated portal with a workspace whose portal `eu` is that portal. Gone when the test is over. */
export interface Emulated {
  readonly emulator: Emulator;
  readonly cwd: string;
  /** Runs a command in the workspace, with the token set. */
  readonly cli: (...argv: readonly string[]) => Promise<Ran>;
  /** The same with another world. */
  readonly in: (world: World) => (...argv: readonly string[]) => Promise<Ran>;
  readonly write: (files: FileTexts) => void;
  readonly files: () => FileTexts;
  /** Somebody works in the portal by hand. */
  readonly byHand: (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>;
  readonly fault: (fault: Fault) => number;
  /** What was asked since this was called last, without what was done by hand. */
  readonly asked: () => readonly string[];
  /** Those of them that write. */
  readonly written: () => readonly string[];
}

export interface EmulatedOptions extends EmulatorOptions {
  /** More lines of portal.yaml, below `portal:`. */
  readonly settings?: string;
  /** The name of the marker's property; `off` where a test is about what else is written. */
  readonly marker?: string;
}

export async function emulated(
  files: FileTexts = {},
  { settings = '', marker, ...options }: EmulatedOptions = {},
): Promise<Emulated> {
  const emulator = await startEmulator(options);
  onTestFinished(() => emulator.close());
  const cwd = makeDirectory({
    'portals/eu/portal.yaml': `${portalYaml({ portalId: emulator.portalId, url: emulator.url, marker })}${settings}`,
    ...files,
  });
  const env = { TOKEN: emulator.token };
  const hand = new Set<RequestEntry>();
  let seen = 0;
  const requests = () => {
    const all = emulator.requests();
    const news = all.slice(seen).filter(entry => !hand.has(entry));
    seen = all.length;
    return news.map(({ method, path }) => `${method} ${path}`);
  };
  const inWorld =
    (world: World) =>
    (...argv: readonly string[]) =>
      run(argv, { cwd, env, ...world });
  return {
    emulator,
    cwd,
    in: inWorld,
    cli: inWorld({}),
    write: more => writeFiles(cwd, more),
    files: () => filesIn(cwd),
    async byHand(method, path, body) {
      const response = await fetch(`${emulator.url}${path}`, {
        method,
        headers: { authorization: `Bearer ${emulator.token}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      for (const entry of emulator.requests().slice(-1)) hand.add(entry);
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
      return text === '' ? {} : JSON.parse(text);
    },
    fault: fault => emulator.faults.add(fault),
    asked: requests,
    written: () => requests().filter(isWrite),
  };
}

function isWrite(request: string): boolean {
  return !request.startsWith('GET ') && !request.includes('/search');
}

/** A group and some text properties in it. */
export function contacts(...names: readonly string[]): string {
  return [
    'propertyGroups: { contacts: { lead_handoff: { label: Lead handoff } } }',
    'properties:',
    '  contacts:',
    ...names.map(
      name =>
        `    ${name}: { label: Label of ${name}, groupName: lead_handoff, type: string, fieldType: text }`,
    ),
    '',
  ].join('\n');
}

/** The last line of a plan. */
export function lastLine({ stdout }: Pick<Ran, 'stdout'>): string {
  return stdout.trimEnd().split('\n').at(-1) ?? '';
}
