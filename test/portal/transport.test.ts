import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { InternalError } from '../../src/portal/internal-error.ts';
import { createTransport, type TransportOptions, withFetchOptions } from '../../src/portal/transport.ts';
import { failureOf, WireFailure } from '../../src/portal/wire.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A real server on loopback: what breaks below HTTP cannot be mocked above it. */
async function serve(
  answer: RequestListener,
): Promise<{ readonly endpoint: string; readonly server: Server }> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  // Listening on TCP, so the address is not a pipe's name.
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}`, server };
}

const GET = { method: 'GET', path: '/x' } as const;

function transportTo(endpoint: string, options: Partial<TransportOptions> = {}) {
  return createTransport({ endpoint, token: 'a-token', timeout: 20_000, connections: 2, ...options });
}

async function failure(sent: Promise<unknown>): Promise<WireFailure> {
  const error = await sent.then(
    () => undefined,
    reason => reason,
  );
  if (!(error instanceof WireFailure)) throw new Error(`expected a WireFailure, got ${error}`);
  return error;
}

describe('an answer', () => {
  it('comes whole, whatever its status and encoding', async () => {
    const { endpoint } = await serve((_, response) => {
      response.writeHead(418, { 'content-encoding': 'gzip', 'x-a': 'b' }).end(gzipSync('größer'));
    });
    const { status, headers, text } = await transportTo(endpoint)(GET);
    expect([status, headers.get('x-a'), text]).toEqual([418, 'b', 'größer']);
  });

  it('may be without a body', async () => {
    const { endpoint } = await serve((_, response) => response.writeHead(204).end());
    expect(await transportTo(endpoint)(GET)).toMatchObject({ status: 204, text: '' });
  });

  it('that breaks off is malformed', async () => {
    const { endpoint } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"results":');
      response.socket?.end();
    });
    expect(await failure(transportTo(endpoint)(GET))).toMatchObject({
      kind: 'malformed',
      message: 'the answer broke off',
      sent: true,
      transient: true,
      status: 200,
    });
  });

  it('that never ends is cut off', async () => {
    const { endpoint } = await serve((_, response) => {
      const chunk = Buffer.alloc(1024 * 1024, 'x');
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
    });
    expect(await failure(transportTo(endpoint)(GET))).toMatchObject({
      kind: 'malformed',
      message: 'the answer is larger than 64 MiB',
      transient: false,
    });
  });
});

describe('a request', () => {
  it('is sent with the token as bearer and under our own name only', async () => {
    const seen: (string | undefined)[] = [];
    const { endpoint } = await serve((request, response) => {
      seen.push(request.headers.authorization, request.headers['user-agent']);
      response.end('{}');
    });
    await transportTo(`${endpoint}/`)(GET);
    expect(seen).toEqual(['Bearer a-token', expect.stringMatching(/^portalform\/[\d.]+$/)]);
  });

  it('is not sent on to where a redirect points', async () => {
    const paths: (string | undefined)[] = [];
    const { endpoint } = await serve((request, response) => {
      paths.push(request.url);
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    expect((await transportTo(endpoint)({ method: 'POST', path: '/x', body: {} })).status).toBe(307);
    expect(paths).toEqual(['/x']);
  });

  it('shares its sockets with others', async () => {
    const sockets = new Set<Socket>();
    const { endpoint, server } = await serve((_, response) => response.end('{}'));
    server.on('connection', socket => sockets.add(socket));
    const transport = transportTo(endpoint, { connections: 3 });
    await Promise.all(Array.from({ length: 30 }, () => transport(GET)));
    expect(sockets.size).toBeLessThanOrEqual(3);
  });

  it('whose connection is dropped may have been carried out', async () => {
    const { endpoint } = await serve(request => request.socket.destroy());
    expect(await failure(transportTo(endpoint)(GET))).toMatchObject({
      kind: 'connection',
      sent: true,
      transient: true,
      status: undefined,
    });
  });

  it('that is not let in was certainly not carried out', async () => {
    const { endpoint, server } = await serve(() => undefined);
    await new Promise(resolve => server.close(resolve));
    const refused = await failure(transportTo(endpoint)(GET));
    expect(refused).toMatchObject({ kind: 'connection', sent: false, transient: true });
    expect(refused.message).toContain('ECONNREFUSED');
  });

  it.each([
    ['nothing', () => undefined],
    ['only a beginning', (_, response) => void response.writeHead(200).write('{')],
  ] satisfies [string, RequestListener][])('that brings %s in time has timed out', async (_, answer) => {
    const { endpoint } = await serve(answer);
    expect(await failure(transportTo(endpoint, { timeout: 250 })(GET))).toMatchObject({
      kind: 'timeout',
      message: 'no whole answer within 0.25 s',
      sent: true,
      transient: true,
    });
  });

  it('can be cancelled before and while it is under way', async () => {
    const stop = new AbortController();
    const { endpoint } = await serve(() => stop.abort(new Error('interrupted')));
    const transport = transportTo(endpoint);
    await expect(transport(GET, stop.signal)).rejects.toThrow('interrupted');
    await expect(transport(GET, stop.signal)).rejects.toThrow('interrupted');
  });
});

describe('the global fetch', () => {
  const extra = { redirect: 'manual', signal: new AbortController().signal, dispatcher: undefined } as never;

  it('is as it was after a request, and while it is under way', async () => {
    const before = globalThis.fetch;
    const { endpoint } = await serve((_, response) => {
      expect(globalThis.fetch).toBe(before);
      response.end('{}');
    });
    await transportTo(endpoint)(GET);
    expect(globalThis.fetch).toBe(before);
  });

  it('must be called at once, or its options would be lost', () => {
    const before = globalThis.fetch;
    expect(() => withFetchOptions(extra, () => Promise.reject(new Error('late')))).toThrow(InternalError);
    expect(globalThis.fetch).toBe(before);
  });
});

describe('a failed fetch', () => {
  const failed = (code: string, more: object = {}) =>
    failureOf(new TypeError('fetch failed', { cause: Object.assign(new Error('why'), { code, ...more }) }));

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])(
    'with %s never got through',
    code => {
      expect(failed(code)).toMatchObject({
        kind: 'connection',
        sent: false,
        transient: true,
        message: `${code}: why`,
      });
    },
  );

  it('that was connecting never got through', () => {
    expect(failed('ETIMEDOUT', { syscall: 'connect' })).toMatchObject({ kind: 'connection', sent: false });
    expect(failed('UND_ERR_CONNECT_TIMEOUT')).toMatchObject({
      kind: 'timeout',
      sent: false,
      transient: true,
    });
  });

  it.each([
    'SELF_SIGNED_CERT_IN_CHAIN',
    'CERT_HAS_EXPIRED',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ])('with %s will fail again', code => {
    expect(failed(code)).toMatchObject({ kind: 'connection', sent: false, transient: false });
  });

  it.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', ''])(
    'with %j may have got through',
    code => {
      expect(failed(code)).toMatchObject({ kind: 'connection', sent: true, transient: true });
    },
  );

  it('need not be an error', () => {
    expect(failureOf('odd')).toMatchObject({ kind: 'connection', message: 'odd', sent: true });
  });
});
