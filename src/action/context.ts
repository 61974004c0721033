import { readFileSync } from 'node:fs';
import type { Json, JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Environment } from '../git/command.ts';

/** What started the run, and where: from the environment and the event file that GitHub gives to every action. */
export interface Context {
  readonly event: string;
  readonly owner: string;
  readonly repository: string;
  /** The commit that is built; of a pull request the head, not GitHub's merge commit. */
  readonly commit: string;
  /** The address of the run in the browser; undefined outside of GitHub. */
  readonly run?: string;
  readonly api: string;
  readonly pull?: PullRequest;
}

export interface PullRequest {
  readonly number: number;
  /** From another repository: GitHub gives its runs no secrets, and a token that only reads. */
  readonly isFork: boolean;
}

export function contextOf(env: Environment): Context {
  const [owner = '', repository = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_RUN_ID: id } = env;
  const event = eventIn(env['GITHUB_EVENT_PATH']);
  const pull = objectAt(event, 'pull_request');
  const head = pull && objectAt(pull, 'head');
  const number = pull?.['number'];
  const sha = head?.['sha'];
  const isWhole = server !== undefined && name !== undefined && id !== undefined;
  return {
    event: env['GITHUB_EVENT_NAME'] ?? '',
    owner,
    repository,
    commit: typeof sha === 'string' ? sha : (env['GITHUB_SHA'] ?? ''),
    ...(isWhole && { run: `${server}/${name}/actions/runs/${id}` }),
    api: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    ...(typeof number === 'number' && { pull: { number, isFork: isFork(pull ?? {}) } }),
  };
}

function isFork(pull: JsonObject): boolean {
  const nameOf = (side: string) => {
    const at = objectAt(pull, side);
    return at && objectAt(at, 'repo')?.['full_name'];
  };
  return nameOf('head') !== nameOf('base');
}

function eventIn(file: string | undefined): JsonObject {
  if (file === undefined || file === '') return {};
  try {
    const event: Json = JSON.parse(readFileSync(file, 'utf8'));
    return isObject(event) ? event : {};
  } catch {
    return {};
  }
}

function objectAt(object: JsonObject, key: string): JsonObject | undefined {
  const value = object[key];
  return isObject(value) ? value : undefined;
}
