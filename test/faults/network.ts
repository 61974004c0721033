/** What the way between us and HubSpot does to one request. */
export type Mishap = (send: () => Promise<Response>, expire: () => void) => Promise<Response>;

/** Looks at every request that is about to leave; a mishap takes it over. */
export type Watcher = (method: string, path: string, body: string | undefined) => Mishap | undefined;

/** How long the transport waits for an answer, in milliseconds. */
const timeout = 60_000;

/**
 * Stands between the transport and its network: fetch, and the timer that the transport starts right before it calls
 * fetch. So a request can time out without anybody waiting.
 */
export function stubNetwork(watch: Watcher): () => void {
  const { fetch, setTimeout: startTimer } = globalThis;
  let expire: () => void = () => undefined;
  const timer = (...start: Parameters<typeof startTimer>) => {
    const [callback, milliseconds] = start;
    if (milliseconds === timeout) expire = callback;
    return startTimer(...start);
  };
  globalThis.setTimeout = Object.assign(timer, startTimer) as typeof setTimeout;
  globalThis.fetch = (input, init) => {
    const { pathname } = new URL(String(input instanceof Request ? input.url : input));
    const body = typeof init?.body === 'string' ? init.body : undefined;
    const mishap = watch(init?.method ?? 'GET', pathname, body);
    return mishap ? mishap(() => fetch(input, init), expire) : fetch(input, init);
  };
  return () => Object.assign(globalThis, { fetch, setTimeout: startTimer });
}

/** No answer within the time, before anything arrived or after it took effect. */
export const timeouts = {
  before: (_send: unknown, expire: () => void): Promise<Response> => {
    expire();
    return Promise.reject(new DOMException('This operation was aborted', 'AbortError'));
  },
  async after(send: () => Promise<Response>, expire: () => void): Promise<Response> {
    await (await send()).text();
    return timeouts.before(send, expire);
  },
} satisfies Record<string, Mishap>;

/** Something in between answers for HubSpot, which has done what it was asked. */
export function answeredInstead(status: number, body: string): Mishap {
  return async send => {
    await (await send()).text();
    return new Response(body, { status, headers: { 'content-type': 'text/html' } });
  };
}
