import manifest from '../../package.json' with { type: 'json' };
import { InternalError } from './internal-error.ts';
import { failureOf, type Transport, WireFailure, type WireRequest } from './wire.ts';

export interface TransportOptions {
  /** Such as `https://api.hubapi.com`, checked by `checkEndpoint`. */
  readonly endpoint: string;
  readonly token: string;
  /** Milliseconds for a request until its answer is there whole. */
  readonly timeout: number;
  /** How many sockets may be open at once. */
  readonly connections: number;
}

const CONNECT_TIMEOUT = 10_000;
/** The largest lists of real portals are some 2 MB (reference 18: 954 properties); more than this is no answer of HubSpot's. */
const LARGEST_ANSWER = 64 * 1024 * 1024;
/** The client puts its own name into this very key, and defaultHeaders do not replace it; headers of a request do. */
const USER_AGENT = { 'User-agent': `portalform/${manifest.version}` };

/**
 * HubSpot's client as the transport (design 6): it knows authentication, addresses and encoding. Of it only `apiRequest`
 * is used, without its limiter and retries, which live in a process-wide singleton (reference 14). Loading it takes some
 * 40 ms (its index 20 more), so it is loaded with the first request.
 */
export function createTransport(options: TransportOptions): Transport {
  let connecting: ReturnType<typeof connect> | undefined;
  return async (request, signal) => {
    connecting ??= connect(options);
    const { client, dispatcher } = await connecting;
    const deadline = startDeadline(options.timeout, signal);
    try {
      // The token goes to the endpoint and nowhere else: a redirect is an answer like any other, never followed.
      const extra = { redirect: 'manual', dispatcher, signal: deadline.signal } as const;
      const response = await withFetchOptions(extra, () => client.apiRequest(optionsOf(request)));
      return { status: response.status, headers: response.headers, text: await textOf(response, deadline) };
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof InternalError) throw error;
      throw deadline.passed() ? lateAfter(options.timeout) : failureOf(error);
    } finally {
      deadline.stop();
    }
  };
}

async function connect({ endpoint, token, connections }: TransportOptions) {
  const [{ Client }, { default: Agent }] = await Promise.all([
    import('@hubspot/api-client/lib/src/client.js'),
    import('undici/lib/dispatcher/agent.js'),
  ]);
  const agent = new Agent({ connections, connect: { timeout: CONNECT_TIMEOUT } });
  return {
    client: new Client({ accessToken: token, basePath: endpoint.replace(/\/+$/, '') }),
    // Node's own fetch is undici too, of another version, and takes this agent; only the two packages' types differ.
    dispatcher: agent as unknown as FetchOptions['dispatcher'],
  };
}

function optionsOf({ method, path, query, body }: WireRequest) {
  return {
    method,
    path,
    headers: USER_AGENT,
    ...(query === undefined || Object.keys(query).length === 0 ? {} : { qs: query }),
    ...(body === undefined ? {} : { body }),
  };
}

type FetchOptions = Required<Pick<RequestInit, 'redirect' | 'signal' | 'dispatcher'>>;

/**
 * `apiRequest` calls the global `fetch` with method, headers and body only, and takes neither a signal nor a dispatcher
 * nor a redirect mode. It does so before it returns, so `fetch` is replaced for the length of that one synchronous call:
 * nothing else can run meanwhile, and unlike a global dispatcher nothing else of the process is affected. A client that
 * begins to call it later is refused, rather than used without a timeout.
 */
export function withFetchOptions(extra: FetchOptions, start: () => Promise<Response>): Promise<Response> {
  const original = globalThis.fetch;
  let used = false;
  globalThis.fetch = (input, init) => {
    used = true;
    return original(input, { ...init, ...extra });
  };
  try {
    const answer = start();
    if (used) return answer;
    answer.catch(() => undefined);
    throw new InternalError('@hubspot/api-client no longer calls fetch at once');
  } finally {
    globalThis.fetch = original;
  }
}

interface Deadline {
  readonly signal: AbortSignal;
  readonly passed: () => boolean;
  stop(): void;
}

function startDeadline(timeout: number, signal: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let passed = false;
  const timer = setTimeout(() => {
    passed = true;
    controller.abort();
  }, timeout);
  const abort = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  if (signal?.aborted === true) abort();
  return {
    signal: controller.signal,
    passed: () => passed,
    stop() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    },
  };
}

/** The whole body as text. An answer that breaks off or never ends is a failure that knows its status. */
async function textOf(response: Response, deadline: Deadline): Promise<string> {
  const chunks: Uint8Array[] = [];
  const { status } = response;
  let size = 0;
  try {
    // The body of a fetch answer is a stream of bytes; node's type says any.
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST_ANSWER) break;
    }
  } catch (error) {
    if (deadline.signal.aborted) throw error;
    const facts = { kind: 'malformed', sent: true, transient: true, status } as const;
    throw new WireFailure('the answer broke off', facts);
  }
  if (size > LARGEST_ANSWER) {
    const facts = { kind: 'malformed', sent: true, transient: false, status } as const;
    throw new WireFailure(`the answer is larger than ${LARGEST_ANSWER / 1024 / 1024} MiB`, facts);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function lateAfter(timeout: number): WireFailure {
  const facts = { kind: 'timeout', sent: true, transient: true } as const;
  return new WireFailure(`no whole answer within ${timeout / 1000} s`, facts);
}
