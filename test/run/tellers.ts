import { join } from 'node:path';
import type { Answer, Call, Json, JsonObject } from '../../src/core/call.ts';
import { isObject } from '../../src/core/call.ts';
import type { Form, FormMap } from '../../src/core/form.ts';
import { textAt } from '../../src/core/form.ts';
import { formFromJson, formToJson } from '../../src/core/form-json.ts';
import type { Found, Kind } from '../../src/core/kind.ts';
import type { Change } from '../../src/core/plan.ts';
import { refsIn } from '../../src/core/refs.ts';
import { noBase } from '../../src/plan/origin.ts';
import type { Gateway } from '../../src/portal/gateway.ts';
import { applyPlan } from '../../src/run/apply/apply-plan.ts';
import { openJournal } from '../../src/run/journal.ts';
import { type Planning, planPortal } from '../../src/run/plan-portal.ts';
import { createReader } from '../../src/run/reader.ts';
import { makeDirectory } from '../cli/test-workspace.ts';

/*
 * A portal of tales, which HubSpot does not have: it lists them in short, page by page, gives ids, counts revisions, and
 * takes its time to finish a new one. What refers to another tale holds its id.
 */

export interface Teller {
  readonly gateway: Gateway;
  readonly tales: Map<string, JsonObject>;
  /** Endpoints of all calls, in order. */
  readonly asked: Call[];
  /** Tales that are listed and not shown. */
  readonly hidden: Set<string>;
  /** How many readings a new tale needs to be finished. */
  slow: number;
  /** Answers instead of the portal where it returns something. */
  instead?: (call: Call) => Json | undefined;
}

const page = 2;

export function openTeller(tales: Readonly<Record<string, JsonObject>> = {}): Teller {
  const teller: Teller = {
    tales: new Map(Object.entries(tales)),
    asked: [],
    hidden: new Set(),
    slow: 0,
    gateway: {
      async send(call) {
        teller.asked.push(call);
        const body = teller.instead?.(call) ?? answer(teller, call);
        return { call, status: 200, body };
      },
      spent: { requests: 0, writes: 0, retries: 0, limits: {} },
    },
  };
  return teller;
}

function answer(teller: Teller, { endpoint, query = {}, body, path = {} }: Call): Json {
  const { tales, hidden } = teller;
  const sent = isObject(body ?? null) ? (body as JsonObject) : {};
  if (endpoint === 'tales.list') {
    const from = Number(query['after'] ?? 0);
    const ids = [...tales.keys()].sort();
    const results = ids.slice(from, from + page).map(id => {
      const { lines: _, of: __, ...short } = tales.get(id) ?? {};
      return { id, ...short };
    });
    return { results, ...(from + page < ids.length && { next: String(from + page) }) };
  }
  if (endpoint === 'tales.some') {
    const ids = String(query['ids']).split(',');
    return {
      results: ids.filter(id => tales.has(id) && !hidden.has(id)).map(id => finishing(teller, id)),
      errors: ids.filter(id => hidden.has(id)),
    };
  }
  if (endpoint === 'tales.create') {
    const id = String(100 + tales.size);
    tales.set(id, { ...sent, revision: '1', pending: teller.slow });
    return { id, ...sent };
  }
  const id = String(path['id']);
  if (endpoint === 'tales.read') return { id, ...tales.get(id) };
  if (endpoint === 'tales.delete') tales.delete(id);
  else {
    const revision = String(Number(tales.get(id)?.['revision']) + 1);
    tales.set(id, { ...tales.get(id), ...sent, revision });
  }
  return { id };
}

function finishing({ tales }: Teller, id: string): JsonObject {
  const tale = tales.get(id) ?? {};
  const pending = Math.max(0, Number(tale['pending'] ?? 0));
  tales.set(id, { ...tale, pending: pending - 1 });
  return { id, lines: [], ...tale, pending };
}

const text = (value: Json | undefined) => (typeof value === 'string' ? value : undefined);

export const tale: Kind = {
  name: 'tale',
  section: 'tales',
  scoped: false,
  shape: {
    is: 'fields',
    of: {
      title: { is: 'value' },
      lines: { is: 'value' },
      of: { is: 'value' },
      told: { is: 'value', absent: false, startsAs: false },
    },
  },
  needs: { removal: [] },
  expand: tree => tree,
  contract: own => own,
  check: () => [],
  reads: () => [{ endpoint: 'tales.list' }],
  next: ({ call, body }) => {
    const after = isObject(body) ? text(body['next']) : undefined;
    return after === undefined ? undefined : { ...call, query: { after } };
  },
  details: {
    calls: ids => (ids.length === 0 ? [] : [{ endpoint: 'tales.some', query: { ids: ids.join(',') } }]),
    bodies: resultsIn,
    missing: ({ body }, id) =>
      isObject(body) && Array.isArray(body['errors']) && body['errors'].includes(id)
        ? `${id} is a secret`
        : undefined,
    kept: true,
  },
  bodies: resultsIn,
  found(body): Found {
    const revision = text(body['revision']);
    return {
      id: String(body['id']),
      names: [text(body['title']) ?? ''],
      ...(text(body['seal']) !== undefined && { marks: [`seal ${text(body['seal'])}`] }),
      body,
      builtIn: false,
      ...(body['lines'] === undefined && { short: true }),
      ...(revision !== undefined && { revision }),
    };
  },
  lift: (body, _scope, look) =>
    new Map(
      (['title', 'lines', 'of', 'told'] as const).flatMap((field): [string, Form][] => {
        const value = body[field];
        if (value === undefined || value === null) return [];
        return [[field, field === 'of' ? look.ref('tale', undefined, String(value)) : formFromJson(value)]];
      }),
    ),
  names: ({ form }) => [textAt(form, 'title')].filter(title => title !== undefined),
  marks: ({ key }) => [`seal ${key}`],
  references: own => refsIn(own),
  plannedId: () => undefined,
  uncreatable: () => undefined,
  refuses: () => undefined,
  removalRisk: 'gone',
  probes: () => [],
  completes: 1,
  oneFirst: true,
  rounds: ({ action, completedBy = [], units }) =>
    action === 'create'
      ? 1 + Math.min(1, completedBy.length) + (units.some(({ after }) => after === true) ? 1 : 0)
      : 1,
  settled: body => body['pending'] === 0,
  reread: ({ action, id }) =>
    action === 'create' || id === undefined ? undefined : { endpoint: 'tales.read', path: { id } },
  steps(change, look, live, round) {
    const path = { id: change.id ?? '' };
    const whole: JsonObject = Object.fromEntries(
      change.units.map(({ path: [field = ''], after = null }) => {
        if (field !== 'of') return [field, formToJson(after)];
        const target = look.resolve(refsIn(after)[0] ?? { kind: '' });
        return [field, target.is === 'known' ? target.id : null];
      }),
    );
    const { told, ...rest } = whole;
    const purposes =
      change.action === 'create'
        ? ['create', ...(change.completedBy ? ['complete'] : []), ...(told === true ? ['tell'] : [])]
        : [change.action];
    return purposes
      .filter((_, index) => round === undefined || round === index)
      .map(purpose => {
        if (purpose === 'create')
          return {
            says: 'create',
            replay: 'findFirst',
            call: {
              endpoint: 'tales.create',
              body: { seal: change.key, ...rest, ...(change.completedBy && { of: null }) },
            },
            idFrom: answered => text(answered['id']),
          };
        if (purpose === 'remove')
          return { says: 'delete', replay: 'safe', call: { endpoint: 'tales.delete', path } };
        const body = purpose === 'tell' ? { told: true, after: live?.['revision'] ?? null } : rest;
        return { says: purpose, replay: 'safe', call: { endpoint: 'tales.update', path, body } };
      });
  },
  scopes: () => ({ read: [], write: [] }),
  link: () => '/tales',
  title: own => textAt(own, 'title'),
};

function resultsIn({ body }: Answer): readonly JsonObject[] | undefined {
  return isObject(body) && Array.isArray(body['results']) ? body['results'].filter(isObject) : undefined;
}

export type Declared = Readonly<Record<string, FormMap>>;

export function planningOf(declared: Declared, more: Partial<Planning> = {}): Planning {
  const gate = {
    drift: 'hold',
    limits: { removals: 5, recordsAffected: 5 },
    takeOver: ['*'],
    revert: [],
    recreate: [],
    target: [],
  } as const;
  const resources = Object.entries(declared).map(([key, form]) => ({
    address: { kind: 'tale', path: [key] },
    kind: 'tale',
    key,
    form,
    path: ['tales', key],
  }));
  const declaration = { resources, removed: [], excluded: [], pins: new Map(), uses: new Map(), hash: '' };
  return { portal: 'eu', portalId: 1, declaration, kinds: [tale], base: noBase, gate, ...more };
}

export const planTales = (teller: Teller, declared: Declared, more: Partial<Planning> = {}) =>
  planPortal(planningOf(declared, more), createReader(teller.gateway));

/** Plans and applies; hands back the outcome and the journal. */
export async function applyTales(
  teller: Teller,
  declared: Declared,
  { secrets = {}, meanwhile }: { secrets?: Readonly<Record<string, string>>; meanwhile?: () => void } = {},
) {
  const planned = await planTales(teller, declared);
  meanwhile?.();
  const file = join(makeDirectory(), 'journal.jsonl');
  const journal = openJournal({ file, run: 'r', now: () => new Date(0), redact: own => own });
  const waited: number[] = [];
  const outcome = await applyPlan(planned, {
    gateway: teller.gateway,
    journal,
    journalFile: file,
    stopped: () => false,
    sleep: async milliseconds => void waited.push(milliseconds),
    secret: name => secrets[name],
  });
  return { outcome, file, waited, plan: planned.plan };
}

export const changesOf = ({ changes }: { readonly changes: readonly Change[] }) =>
  changes.map(({ key, action, held }) => [key, action, held?.reason]);

export const map = (entries: Readonly<Record<string, Form>>): FormMap => new Map(Object.entries(entries));
