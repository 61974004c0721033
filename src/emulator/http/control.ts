import { type Context, Hono } from 'hono';
import { isObject, type Json, parseJson } from '../json.ts';
import { addToken, tokenRequestOf } from '../portal/tokens.ts';
import type { Engine } from './engine.ts';
import { editOf, faultOf } from './fault-json.ts';
import type { Edit } from './faults.ts';

const LOOPBACK = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

async function bodyOf(context: Context): Promise<Json | undefined> {
  const text = await context.req.text();
  return text === '' ? undefined : parseJson(text);
}

/**
 * `/_emulator/`: faults, edits, tokens, requests, reset. Needs no token and is in no log, so it answers programs on this
 * machine only: another Host or any Origin (a web page) is refused.
 */
export function controlRoutes(engine: Engine, makeEdit: (edit: Edit) => Promise<Json>): Hono {
  const app = new Hono();
  app.use('*', async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (LOOPBACK.test(host) && context.req.header('origin') === undefined) return next();
    return context.json({ message: 'only for programs on this machine' }, 403);
  });
  app.onError((error, context) => context.json({ message: error.message }, 400));
  app.get('/', context =>
    context.json({
      portalId: engine.portal().portalId,
      url: engine.origin(),
      requests: engine.log.entries().length,
    }),
  );
  app.get('/faults', context => context.json({ results: engine.faults.list() }));
  app.post('/faults', async context => {
    const body = await bodyOf(context);
    const faults = Array.isArray(body) ? body.map(faultOf) : [faultOf(body)];
    return context.json({ ids: faults.map(fault => engine.faults.add(fault)) }, 201);
  });
  app.delete('/faults', context => {
    engine.faults.clear();
    return context.body(null, 204);
  });
  app.delete('/faults/:id', context => {
    engine.faults.remove(Number(context.req.param('id')));
    return context.body(null, 204);
  });
  app.post('/edits', async context => {
    const body = await bodyOf(context);
    const edits = Array.isArray(body) ? body.map(editOf) : [editOf(body)];
    const results: Json[] = [];
    for (const edit of edits) results.push(await makeEdit(edit));
    return context.json({ results }, 201);
  });
  app.post('/tokens', async context => {
    const body = await bodyOf(context);
    if (body !== undefined && !isObject(body)) throw new Error('a token request is an object');
    return context.json({ token: addToken(engine.portal().store, tokenRequestOf(body)) }, 201);
  });
  app.get('/requests', context => context.json({ results: engine.log.entries() }));
  app.delete('/requests', context => {
    engine.log.clear();
    return context.body(null, 204);
  });
  app.post('/reset', context => {
    engine.reset();
    return context.body(null, 204);
  });
  return app;
}
