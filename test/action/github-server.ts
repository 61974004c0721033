import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** A comment or an issue, as far as an action looks at it. */
export interface Post {
  readonly id: number;
  readonly number: number;
  readonly user: { readonly login: string; readonly type: string };
  title?: string;
  body: string;
  state: 'open' | 'closed';
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly expired: boolean;
  readonly workflow_run: {
    readonly head_sha: string;
    readonly head_repository_id: number;
    readonly repository_id: number;
  };
  readonly zip: Uint8Array;
}

/** GitHub's REST API as far as the action calls it, on loopback, for one repository. */
export interface GitHubServer {
  readonly url: string;
  /** Comments of the pull request, oldest first. */
  readonly comments: Post[];
  readonly issues: Post[];
  readonly artifacts: Artifact[];
  /** Pull requests of commits. */
  readonly pulls: Record<string, readonly unknown[]>;
  /** `POST /repos/o/r/issues`, in the order of arrival; reads left out. */
  readonly writes: string[];
  /** Answers with this status from now on, to paths that match. */
  refuse(match: RegExp, status: number): void;
}

const ME = { login: 'github-actions[bot]', type: 'Bot' };
const REPO = '/repos/acme/crm';

type Handler = (body: Record<string, unknown>, ...ids: string[]) => unknown;

export async function githubServer(): Promise<GitHubServer> {
  const refusals: { readonly match: RegExp; readonly status: number }[] = [];
  const state = {
    comments: [] as Post[],
    issues: [] as Post[],
    artifacts: [] as Artifact[],
    pulls: {} as Record<string, readonly unknown[]>,
    writes: [] as string[],
  };
  let next = 1;
  const post = (body: Record<string, unknown>): Post => {
    const id = next++;
    const { title, body: text } = body;
    return {
      id,
      number: id,
      user: ME,
      ...(title !== undefined && { title: String(title) }),
      body: String(text),
      state: 'open',
    };
  };
  const add = (list: Post[], body: Record<string, unknown>) => {
    const one = post(body);
    list.push(one);
    return one;
  };
  const edit = (list: readonly Post[], id: string, body: Record<string, unknown>) =>
    Object.assign(list.find(one => String(one.id) === id) ?? {}, body);
  const handlers: readonly (readonly [string, RegExp, Handler])[] = [
    ['POST', /^\/graphql$/, () => ({ data: { viewer: { login: ME.login } } })],
    ['GET', /^\/issues\/7\/comments$/, () => state.comments],
    ['POST', /^\/issues\/7\/comments$/, body => add(state.comments, body)],
    ['PATCH', /^\/issues\/comments\/(\d+)$/, (body, id = '') => edit(state.comments, id, body)],
    [
      'DELETE',
      /^\/issues\/comments\/(\d+)$/,
      (_, id) =>
        void state.comments.splice(
          state.comments.findIndex(one => String(one.id) === id),
          1,
        ),
    ],
    ['GET', /^\/issues$/, () => state.issues.filter(one => one.state === 'open')],
    ['POST', /^\/issues$/, body => add(state.issues, body)],
    ['PATCH', /^\/issues\/(\d+)$/, (body, id = '') => edit(state.issues, id, body)],
    ['POST', /^\/issues\/(\d+)\/comments$/, body => post(body)],
    ['GET', /^\/commits\/(\w+)\/pulls$/, (_, sha = '') => state.pulls[sha] ?? []],
    [
      'GET',
      /^\/actions\/artifacts$/,
      () => ({ artifacts: state.artifacts.map(({ zip: _, ...one }) => one) }),
    ],
    [
      'GET',
      /^\/actions\/artifacts\/(\d+)\/zip$/,
      (_, id) => state.artifacts.find(one => String(one.id) === id)?.zip,
    ],
  ];
  const server = createServer((request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://localhost');
    const { method = '' } = request;
    const path = url.pathname.replace(REPO, '');
    const body = await bodyOf(request);
    if (method !== 'GET' && path !== '/graphql') state.writes.push(`${method} ${path}`);
    const refused = refusals.find(({ match }) => match.test(path));
    if (refused) return send(response, refused.status, { message: 'Resource not accessible by integration' });
    for (const [verb, pattern, handle] of handlers) {
      const found = pattern.exec(path);
      if (verb !== method || !found) continue;
      const result = handle(body, ...found.slice(1));
      return send(response, 200, pageOf(result, url));
    }
    send(response, 404, { message: 'Not Found' });
  }
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    ...state,
    url: `http://127.0.0.1:${port}`,
    refuse: (match, status) => void refusals.push({ match, status }),
  };
}

/** Lists come in pages, as GitHub sends them. */
function pageOf(result: unknown, { searchParams }: URL): unknown {
  if (!Array.isArray(result)) return result;
  const size = Number(searchParams.get('per_page') ?? 30);
  const page = Number(searchParams.get('page') ?? 1);
  return result.slice((page - 1) * size, page * size);
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : JSON.parse(text);
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (body instanceof Uint8Array) {
    response.writeHead(status, { 'content-type': 'application/zip' }).end(body);
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? null));
}
