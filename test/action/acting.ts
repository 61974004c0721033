import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAction } from '../../src/action/run-action.ts';
import type { Level, Toolkit } from '../../src/action/toolkit.ts';
import type { EmulatedFleet } from '../cli/fleets.ts';
import { testIo } from '../cli/test-io.ts';
import { makeDirectory } from '../cli/test-workspace.ts';
import type { GitHubServer } from './github-server.ts';

export const HEAD = 'a'.repeat(40);
export const MERGE = 'b'.repeat(40);

/** What a run of the action leaves. */
export interface Acted {
  readonly outputs: Readonly<Record<string, string | number | boolean>>;
  readonly annotations: readonly { readonly level: Level; readonly message: string; readonly at?: string }[];
  readonly summary: string;
  readonly failure?: string;
  readonly log: string;
}

export interface Event {
  readonly name: 'pull_request' | 'push' | 'schedule';
  readonly inputs?: Readonly<Record<string, string>>;
  readonly fork?: boolean;
  /** Instead of all tokens. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The variables and the event file that GitHub gives to an action. */
export function githubEnvironment(
  github: GitHubServer,
  { name, fork }: Event,
): Readonly<Record<string, string>> {
  const event = join(makeDirectory(), 'event.json');
  const payload = {
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: HEAD, repo: { full_name: fork ? 'stranger/crm' : 'acme/crm' } },
      base: { repo: { full_name: 'acme/crm' } },
    },
  };
  writeFileSync(event, JSON.stringify(name === 'pull_request' ? payload : { ref: 'refs/heads/main' }));
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/crm',
    GITHUB_SHA: MERGE,
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '99',
  };
}

/** Runs the action as GitHub would, in this process. */
export async function act(fleet: EmulatedFleet, github: GitHubServer, event: Event): Promise<Acted> {
  const outputs: Record<string, string | number | boolean> = {};
  const annotations: { level: Level; message: string; at?: string }[] = [];
  const texts = { summary: '', log: '' };
  let failure: string | undefined;
  const inputs: Readonly<Record<string, string>> = { 'github-token': 'ghs_token', ...event.inputs };
  const toolkit: Toolkit = {
    input: name => inputs[name] ?? '',
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    annotate: (level, message, at) =>
      void annotations.push({ level, message, ...(at && { at: `${at.file}:${at.line}` }) }),
    async summarise(markdown) {
      texts.summary += markdown;
    },
    fail: message => {
      failure = message;
    },
    log: text => {
      texts.log += `${text}\n`;
    },
  };
  const env = { ...(event.env ?? fleet.env), ...githubEnvironment(github, event) };
  const io = testIo({ cwd: fleet.cwd, env });
  await runAction(io, toolkit);
  return {
    outputs,
    annotations,
    summary: texts.summary,
    ...(failure !== undefined && { failure }),
    log: `${texts.log}${io.stdout()}${io.stderr()}`,
  };
}
