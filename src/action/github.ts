import { Octokit } from '@octokit/core';
import type { Json, JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Context } from './context.ts';

/** Something that GitHub refused, or that did not reach it. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  /** Undefined where there was no answer. */
  readonly status: number | undefined;

  constructor(message: string, status: number | undefined) {
    super(message);
    this.status = status;
  }
}

/** The calls of GitHub's REST API that are needed here, below the repository. */
export interface GitHub {
  /** Throws a GitHubError unless it succeeds. */
  send(method: string, path: string, body?: JsonObject): Promise<Json>;
  /** Every page of a list; `key` names the list in answers that are no lists themselves. */
  list(path: string, key?: string): Promise<readonly JsonObject[]>;
  download(path: string): Promise<Uint8Array>;
  /** Who we are: `github-actions[bot]` as a rule; undefined where GitHub does not say. */
  me(): Promise<string | undefined>;
}

const pageSize = 100;
/** Of a list, more than anybody has. */
const mostPages = 50;

export function openGitHub({ api, owner, repository }: Context, token: string): GitHub {
  const octokit = new Octokit({ auth: token, baseUrl: api, userAgent: 'portalform' });
  const request = async (method: string, url: string, more: Record<string, unknown>): Promise<unknown> => {
    try {
      return (await octokit.request(`${method} ${url}`, more)).data;
    } catch (error) {
      throw failureOf(error, method, url);
    }
  };
  const send = async (method: string, path: string, body: JsonObject = {}) =>
    // JSON, as GitHub says
    (await request(method, `/repos/${owner}/${repository}${path}`, { data: undefined, ...body })) as Json;
  return {
    send,
    async list(path, key) {
      const all: JsonObject[] = [];
      for (let page = 1; page <= mostPages; page++) {
        const separator = path.includes('?') ? '&' : '?';
        const answer = await send('GET', `${path}${separator}per_page=${pageSize}&page=${page}`);
        const items = key === undefined ? answer : isObject(answer) ? (answer[key] ?? []) : [];
        const objects = Array.isArray(items) ? items.filter(isObject) : [];
        all.push(...objects);
        if (objects.length < pageSize) break;
      }
      return all;
    },
    async download(path) {
      const data = await request('GET', `/repos/${owner}/${repository}${path}`, {
        request: { parseSuccessResponseBody: true },
      });
      if (data instanceof ArrayBuffer) return new Uint8Array(data);
      throw new GitHubError(`GET ${path} answered with no file`, undefined);
    },
    async me() {
      try {
        const answer = await request('POST', '/graphql', { query: '{ viewer { login } }' });
        const data = isObject(answer as Json) ? (answer as JsonObject)['data'] : undefined;
        const viewer = isObject(data) ? data['viewer'] : undefined;
        return isObject(viewer) && typeof viewer['login'] === 'string' ? viewer['login'] : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

function failureOf(error: unknown, method: string, url: string): GitHubError {
  const status =
    error instanceof Error && 'status' in error && typeof error.status === 'number' && 'response' in error
      ? error.status
      : undefined;
  const [says = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return new GitHubError(`${method} ${url}: ${status === undefined ? '' : `${status}: `}${says}`, status);
}
