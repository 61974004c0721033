import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import type { ApiAnswer, Route } from '../api.ts';
import { METHOD_NOT_ALLOWED, NO_SUCH_PATH } from '../assumptions.ts';
import { deedOf } from '../audit-log.ts';
import { ApiError, envelope } from '../errors.ts';
import { FAMILIES } from '../families.ts';
import { type Json, parseJson } from '../json.ts';
import { ALL_SCOPES, authenticate, OTHER_USER_ID, type Token } from '../portal/tokens.ts';
import type { Store } from '../store/store.ts';
import { unordered, withoutRefused, withRefusal } from './batch-fault.ts';
import { controlRoutes } from './control.ts';
import type { Engine } from './engine.ts';
import type { Edit, MetFault } from './faults.ts';
import { parseBody } from './parse-body.ts';

/** `internal` marks the requests of `edits`: no token, no log, no limits, no faults. */
type Bindings = Partial<HttpBindings> & { internal?: boolean };
interface Environment {
  Bindings: Bindings;
  Variables: { text: string; past: Store | undefined };
}
export type App = Hono<Environment>;
type Request = Context<Environment>;

export const CONTROL = '/_emulator';
const SOMEBODY_ELSE: Token = {
  token: '',
  kind: 'private-app',
  scopes: new Set(ALL_SCOPES),
  expired: false,
  userId: OTHER_USER_ID,
  appId: 0,
};

/** The whole HTTP surface: control endpoints, the request pipeline, every family under every spelling. */
export function buildApp(engine: Engine): App {
  // HubSpot's own clients ask for `/crm/v3/owners/`, too.
  const app: App = new Hono({ strict: false });
  app.route(
    CONTROL,
    controlRoutes(engine, edit => makeEdit(app, edit)),
  );
  app.use('*', async (context, next) => pipeline(engine, app, context, next));
  for (const family of FAMILIES) {
    for (const base of family.bases) {
      for (const route of family.routes) {
        app.on(route.method, base + route.path, context => handle(engine, context, route));
      }
      const paths = new Set(family.routes.map(route => base + route.path));
      for (const path of paths) app.all(path, () => refuseMethod());
    }
  }
  app.notFound(context =>
    failure(engine, new ApiError(404, { message: `${NO_SUCH_PATH}: ${context.req.path}` })),
  );
  app.onError(error => failure(engine, error));
  return app;
}

function refuseMethod(): never {
  throw new ApiError(405, { message: METHOD_NOT_ALLOWED });
}

function failure(engine: Engine, error: Error): Response {
  const known =
    error instanceof ApiError ? error : new ApiError(500, { message: `Emulator fault: ${error.message}` });
  const correlationId = engine.correlationId();
  const { bare } = known.refusal;
  if (bare) {
    const type = bare.contentType === undefined ? {} : { 'content-type': bare.contentType };
    const headers = { ...known.headers, ...type, 'x-hubspot-correlation-id': correlationId };
    return new Response(bare.text === '' ? null : bare.text, { status: known.status, headers });
  }
  return Response.json(envelope(known.refusal, correlationId), {
    status: known.status,
    headers: { ...known.headers, 'x-hubspot-correlation-id': correlationId },
  });
}

/** One routed request: token, limits, scopes, body, handler in one transaction. */
function handle(engine: Engine, context: Request, route: Route): Response {
  const past = context.get('past');
  const portal = past ? { ...engine.portal(), store: past } : engine.portal();
  const internal = context.env.internal === true || route.anonymous === true;
  if (route.ui && !internal) refuseMethod();
  const token = internal
    ? SOMEBODY_ELSE
    : authenticate(engine.portal().store, context.req.header('authorization'));
  const headers = internal ? {} : engine.limiter().spend(token, route.search === true);
  try {
    const url = new URL(context.req.url);
    const request = {
      portal,
      token,
      params: context.req.param() as Record<string, string>, // hono types them by a path literal it does not have here
      query: url.searchParams,
      path: url.pathname,
      origin: engine.origin(),
      usage: engine.limiter(),
      accept: context.req.header('accept') ?? '',
      ui: context.env.internal === true,
      body: parseBody(context.get('text'), context.req.header('content-type')),
    };
    route.access?.(request);
    const writeDown = request.ui ? deedOf(request, route.method) : undefined;
    const answer =
      route.method === 'GET' ? route.handle(request) : portal.store.transaction(() => route.handle(request));
    writeDown?.(answer);
    return success(engine, answer, headers);
  } catch (error) {
    // A refused request spends, too: its answer carries the limits like any other.
    if (!(error instanceof ApiError)) throw error;
    throw new ApiError(error.status, error.refusal, { ...headers, ...error.headers });
  }
}

function success(engine: Engine, answer: ApiAnswer, limits: Readonly<Record<string, string>>): Response {
  const headers = { ...limits, ...answer.headers, 'x-hubspot-correlation-id': engine.correlationId() };
  if (answer.status === 204) return new Response(null, { status: 204, headers });
  const text = answer.text ?? JSON.stringify(answer.body);
  const type = { 'content-type': 'application/json;charset=utf-8' };
  return new Response(text, { status: answer.status, headers: { ...headers, ...type } });
}

/** Latency, faults and the log around a request. */
async function pipeline(
  engine: Engine,
  app: App,
  context: Request,
  next: () => Promise<void>,
): Promise<void> {
  context.set('text', await context.req.text());
  const now = () => engine.portal().now().getTime();
  if (context.env.internal) {
    await next();
    return engine.faults.observe(now());
  }
  const started = performance.now();
  const time = engine.portal().now().toISOString();
  const url = new URL(context.req.url);
  const { method } = context.req;
  const path = url.pathname + url.search;
  const log = (status: number): void => {
    const milliseconds = Math.round((performance.now() - started) * 1000) / 1000;
    engine.log.add({ time, method, path, status, milliseconds });
  };
  const met = engine.faults.meet({
    method,
    path: url.pathname,
    query: url.search,
    body: context.get('text'),
    now: now(),
  });
  const replaced = await withFault(engine, app, context, met, next);
  engine.faults.observe(now());
  log(replaced === RESPONSE_ALREADY_SENT ? 0 : (replaced ?? context.res).status);
  if (replaced) replace(context, replaced);
}

function replace(context: Request, answer: Response): void {
  // Hono keeps the handler's answer unless it is taken back first.
  context.res = undefined;
  context.res = answer;
}

/** Runs the request under the fault it met. Returns the answer that replaces the real one, if any. */
async function withFault(
  engine: Engine,
  app: App,
  context: Request,
  met: MetFault | undefined,
  next: () => Promise<void>,
): Promise<Response | undefined> {
  const wait = (engine.options.latency ?? 0) + (met?.fault.delay ?? 0);
  if (wait > 0) await sleep(wait, undefined, { ref: false });
  if (!met) {
    await next();
    return undefined;
  }
  const { fault } = met;
  await fault.before?.();
  for (const edit of fault.edits ?? []) await makeEdit(app, edit);
  if (fault.drop === 'before') return drop(context);
  if (fault.respond) return respond(fault.respond);
  context.set('past', met.past());
  const { refuseInput } = fault;
  if (refuseInput) context.set('text', withoutRefused(context.get('text'), refuseInput));
  await next();
  engine.faults.observe(engine.portal().now().getTime());
  if (refuseInput) replace(context, await withRefusal(context.res, refuseInput, engine.portal().now()));
  if (fault.unordered) replace(context, await unordered(context.res));
  // Nobody may be waiting any more: the timer does not keep the process.
  if (fault.hold !== undefined) await sleep(fault.hold, undefined, { ref: false });
  if (fault.drop === 'after') return drop(context);
  if (fault.truncate !== undefined) return truncate(context, fault.truncate);
  if (fault.contentType !== undefined) context.res.headers.set('content-type', fault.contentType);
  return undefined;
}

/** Makes an edit and returns the body of its answer; throws when it is refused. */
export async function makeEdit(app: App, edit: Edit): Promise<Json> {
  const body = edit.body === undefined ? null : JSON.stringify(edit.body);
  const headers = { 'content-type': 'application/json' };
  const answer = await app.request(edit.path, { method: edit.method, headers, body }, { internal: true });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`edit ${edit.method} ${edit.path} was answered ${answer.status}: ${text}`);
  return text === '' ? {} : parseJson(text);
}

function drop(context: Request): Response {
  context.env.incoming?.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** Announces the whole answer, sends only its beginning, closes. */
async function truncate(context: Request, bytes: number): Promise<Response> {
  const { res } = context;
  const whole = Buffer.from(await res.arrayBuffer());
  const { outgoing } = context.env;
  outgoing?.writeHead(res.status, {
    ...Object.fromEntries(res.headers),
    'content-length': String(whole.length),
  });
  outgoing?.write(whole.subarray(0, bytes), () => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
}

function respond(answer: NonNullable<MetFault['fault']['respond']>): Response {
  const { status, body, headers } = answer;
  if (body === undefined) return new Response(null, { status, headers: { ...headers } });
  if (typeof body === 'string')
    return new Response(body, { status, headers: { 'content-type': 'text/plain', ...headers } });
  return Response.json(body, { status, headers: { ...headers } });
}
