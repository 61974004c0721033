import type { Json, JsonObject } from '../../src/core/call.ts';
import type { Chart } from '../../src/core/chart.ts';
import type { Form, FormMap, Ref } from '../../src/core/form.ts';
import { asMap, isList, isMap, isRef, mapAt, textAt } from '../../src/core/form.ts';
import { formFromJson } from '../../src/core/form-json.ts';
import type { Assessed, Finding, Found, Kind, Look } from '../../src/core/kind.ts';
import type { Change } from '../../src/core/plan.ts';
import type { ChildIdentity, Merged } from '../../src/core/shape.ts';

/*
 * A portal of things that stand on shelves in rooms, and of signs. The engine knows no kind by name, so it is tested
 * with kinds that HubSpot does not have: things get the id that their key says, shelves get one from the server and
 * are told apart by their label, signs have no scope. Racks have hooks with ids of their own, made from the rack's and
 * the hook's key. Flags have names that no two of them may share. There is one calendar; its days are kept in two
 * places, north and south, under ids that the server gives.
 */

const shared = {
  section: '',
  needs: { removal: [] },
  expand: (tree: FormMap) => tree,
  contract: (own: FormMap) => own,
  check: () => [],
  reads: () => [],
  bodies: () => [],
  found: (body: JsonObject) => foundOf(String(body['id']), [], body),
  refuses: (path: readonly string[], { body, id }: Found) =>
    body['locked'] === (path[0] ?? 'whole') ? `${id} is locked` : undefined,
  probes: () => [],
  steps: ({ action, units }: Change) => [
    {
      says: [action, ...units.map(unit => unit.path.join('.'))].join(' '),
      call: { endpoint: action },
      replay: 'safe' as const,
    },
  ],
  reread: () => undefined,
  scopes: () => ({ read: [], write: [] }),
  references: (own: FormMap) => refsIn(own),
};

export const thing: Kind = {
  ...shared,
  name: 'thing',
  scoped: true,
  shape: {
    is: 'fields',
    of: {
      name: { is: 'value' },
      size: { is: 'value', absent: 0, risk: 'it may not fit' },
      colour: { is: 'value', fixed: 'paint does not come off' },
      mood: { is: 'value', same: (a, b) => String(a).toLowerCase() === String(b).toLowerCase() },
      shelf: { is: 'value' },
      next: { is: 'value' },
      hook: { is: 'value' },
      words: { is: 'value' },
      place: { is: 'fields', of: { row: { is: 'value' }, column: { is: 'value', absent: 1 } } },
      parts: {
        is: 'children',
        ordered: true,
        as: 'part',
        removalRisk: 'it falls apart',
        of: {
          is: 'fields',
          of: {
            label: { is: 'value' },
            weight: { is: 'value', absent: 0 },
            colour: { is: 'value', fixed: 'parts keep their paint' },
            on: { is: 'value' },
            place: { is: 'fields', of: { row: { is: 'value' }, column: { is: 'value', absent: 1 } } },
          },
        },
      },
      marks: {
        is: 'children',
        ordered: false,
        as: 'mark',
        removalRisk: 'it loses its mark',
        of: { is: 'fields', of: { label: { is: 'value' } } },
      },
    },
  },
  lift: (body, scope, look) =>
    lift(body, { shelf: ['shelf', scope], next: ['thing', scope], hook: ['hook', scope] }, look),
  names: ({ key, form: own }) => [textAt(own, 'name') ?? key],
  plannedId: ({ key }) => key,
  uncreatable: own =>
    own.has('name') ? undefined : { reason: 'incomplete', says: 'it has no name', wayOut: 'add a name' },
  removalRisk: 'it is gone',
  link: (scope, id, portalId) => `/${portalId}/${scope}/${id}`,
  title: own => textAt(own, 'name'),
};

export const shelf: Kind = {
  ...shared,
  name: 'shelf',
  scoped: true,
  needs: { removal: ['thing'] },
  shape: { is: 'fields', of: { label: { is: 'value' }, depth: { is: 'value', absent: 1 } } },
  lift: (body, _scope, look) => lift(body, {}, look),
  names: ({ key, form: own }) => [textAt(own, 'label') ?? key],
  plannedId: () => undefined,
  uncreatable: () => undefined,
  removalRisk: 'what stands on it falls',
  link: (scope, id, portalId) => `/${portalId}/${scope}/shelves/${id}`,
  title: () => undefined,
};

export const sign: Kind = {
  ...shared,
  name: 'sign',
  scoped: false,
  shape: { is: 'fields', of: { text: { is: 'value' }, about: { is: 'value' } } },
  lift: (body, _scope, look) => lift(body, { about: ['thing', 'room'] }, look),
  names: ({ key }) => [key],
  plannedId: ({ key }) => key,
  uncreatable: () => undefined,
  removalRisk: 'nobody knows any more',
  link: (_scope, id, portalId) => `/${portalId}/signs/${id}`,
  title: () => undefined,
};

/** What is written on a thing: a part of it, kept in a place of its own. */
const sticker: Kind = {
  ...shared,
  name: 'sticker',
  scoped: true,
  part: { of: 'thing', field: 'sticker' },
  shape: { is: 'fields', of: { text: { is: 'value' } } },
  lift: (body, _scope, look) => lift(body, {}, look),
  names: ({ key }) => [key],
  plannedId: ({ key, pin }) => pin ?? key,
  references: (_form, scope, key) => [{ kind: 'thing', ...(scope !== undefined && { scope }), key }],
  uncreatable: () => undefined,
  removalRisk: 'nobody can read it any more',
  link: (scope, id, portalId) => `/${portalId}/${scope}/stickers/${id}`,
  title: () => undefined,
};

/** What stands behind a name while names are exchanged. */
export const moving = ' (moving)';
const isMoving = (name: Form) => typeof name === 'string' && name.endsWith(moving);
const compared = (name: string) => name.toLowerCase();
const named = (label: string | undefined) => (label === undefined ? [] : [compared(label)]);
const slug = (label: string) => compared(label).replaceAll(' ', '_');

export const hookIdentity: ChildIdentity = {
  names: hook => named(textAt(hook, 'label')),
  halfwayName: key => compared(`${key}${moving}`),
  plannedId: ({ key: rackKey, form: own }, key) =>
    textAt(mapAt(mapAt(own, 'hooks'), key), 'id') ?? `${rackKey}_${key}`,
  suggestedKey: (id, hook, rackKey) =>
    id.startsWith(`${rackKey}_`) ? id.slice(rackKey.length + 1) : slug(textAt(hook, 'label') ?? id),
};

export const rack: Kind = {
  ...shared,
  name: 'rack',
  scoped: true,
  shape: {
    is: 'fields',
    of: {
      label: { is: 'value', halfway: isMoving },
      height: { is: 'value' },
      hooks: {
        is: 'children',
        ordered: true,
        as: 'hook',
        removalRisk: 'what hangs on it falls',
        identity: hookIdentity,
        of: {
          is: 'fields',
          of: { label: { is: 'value', halfway: isMoving }, load: { is: 'value' }, on: { is: 'value' } },
        },
      },
      pegs: {
        is: 'children',
        ordered: false,
        as: 'peg',
        removalRisk: 'it is gone',
        of: { is: 'fields', of: { label: { is: 'value' } } },
      },
    },
  },
  lift: (body, _scope, look) => lift(body, {}, look),
  names: ({ form: own }) => named(textAt(own, 'label')),
  plannedId: ({ key }) => key,
  uncreatable: () => undefined,
  removalRisk: 'everything on it falls',
  link: (scope, id, portalId) => `/${portalId}/${scope}/racks/${id}`,
  title: own => textAt(own, 'label'),
  assess: assessRack,
};

/** No hook bears more than nine; no rack is higher than the room. */
function assessRack({ change, found, actual, look }: Assessed): Finding[] {
  const wall = look.resolve({ kind: 'sign', key: 'wall' });
  const where = `${found?.id ?? 'a new rack'} with ${asMap(actual?.get('hooks')).size} hooks at ${wall.is}`;
  const height = change.desired?.get('height');
  return [
    ...change.units
      .filter(({ after }) => isMap(after) && Number(after.get('load')) > 9)
      .map(({ path }) => ({
        path,
        held: { reason: 'refused' as const, says: `too much for ${where}`, wayOut: 'hang less on it' },
      })),
    ...(typeof height === 'number' && height > 9
      ? [
          {
            held: { reason: 'limit' as const, says: 'too high', wayOut: 'buy a lower one' },
            risk: 'it falls',
          },
        ]
      : []),
  ];
}

export const flag: Kind = {
  ...shared,
  name: 'flag',
  scoped: true,
  shape: {
    is: 'fields',
    of: { name: { is: 'value', halfway: isMoving }, colour: { is: 'value' }, on: { is: 'value' } },
  },
  lift: (body, scope, look) => lift(body, { on: ['flag', scope] }, look),
  names: ({ form: own }) => named(textAt(own, 'name')),
  plannedId: () => undefined,
  uncreatable: () => undefined,
  removalRisk: 'nobody salutes any more',
  link: (scope, id, portalId) => `/${portalId}/${scope}/flags/${id}`,
  title: own => textAt(own, 'name'),
  exclusive: { field: 'name', compared, halfway: key => `${key}${moving}` },
};

const sides = ['north', 'south'];
const sideOf = (id: string) => id.slice(0, id.indexOf(':'));

export const dayIdentity: ChildIdentity = {
  places: sides,
  placeOf: sideOf,
  names: (day, side) => named(textAt(day, side)),
  halfwayName: key => compared(`${key}${moving}`),
  plannedId: () => undefined,
  suggestedKey: (id, day) => slug(textAt(day, sideOf(id)) ?? id),
};

export const calendar: Kind = {
  ...shared,
  name: 'calendar',
  section: 'days',
  scoped: false,
  single: 'days',
  shape: {
    is: 'fields',
    of: {
      days: {
        is: 'children',
        ordered: true,
        as: 'day',
        removalRisk: 'time flies',
        identity: dayIdentity,
        of: {
          is: 'fields',
          of: { north: { is: 'value', halfway: isMoving }, south: { is: 'value', halfway: isMoving } },
        },
      },
    },
  },
  lift: (body, _scope, look) => lift(body, {}, look),
  names: () => [],
  plannedId: () => 'calendar',
  uncreatable: () => ({ reason: 'unreadable', says: 'there always is one', wayOut: 'look again' }),
  removalRisk: 'time stands still',
  link: (_scope, _id, portalId) => `/${portalId}/calendar`,
  title: () => undefined,
};

/**
 * Tales get ids from the server, may share a title, and are told apart by a seal if we wrote them. People go on writing
 * them: lines are put together with what they wrote. Tales that mention each other are written in two goes.
 */
export const tale: Kind = {
  ...shared,
  name: 'tale',
  scoped: false,
  needs: { removal: ['tale'], foresee: ['sign'] },
  shape: {
    is: 'fields',
    of: {
      title: { is: 'value' },
      lines: { is: 'value', merge: mergeLines, startsAs: [], words: sayLines, chart: drawLines },
      told: { is: 'value', absent: false, startsAs: false },
      of: { is: 'value' },
      guest: { is: 'value' },
      about: { is: 'value' },
      day: { is: 'value' },
    },
  },
  lift: (body, _scope, look) =>
    lift(body, { of: ['tale', undefined], guest: ['guest', undefined], day: ['day', 'north'] }, look),
  names: ({ form: own }) => [textAt(own, 'title')].filter(title => title !== undefined),
  marks: ({ key }) => [`seal of ${key}`],
  plannedId: () => undefined,
  uncreatable: () => undefined,
  removalRisk: 'nobody remembers it',
  hides: 'it is kept secret',
  completes: 1,
  // nobody counts the spaces of a title
  settle: own =>
    new Map([...own].map(([field, value]) => [field, field === 'title' ? String(value).trim() : value])),
  yields: (desired, actual) =>
    desired.get('title') === 'theirs'
      ? new Map([...desired].filter(([field]) => field !== 'lines' || !actual.has('lines')))
      : desired,
  link: (_scope, id, portalId) => `/${portalId}/tales/${id}`,
  title: own => textAt(own, 'title'),
};

/** Lines are compared place by place. */
function mergeLines(base: Form, mine: Form, theirs: Form): Merged {
  const [was, ours, others] = [base, mine, theirs].map(lines => (isList(lines) ? lines : []));
  const merged: Form[] = [];
  const conflicts: string[] = [];
  const kept: string[] = [];
  for (const [index, line] of (was ?? []).entries()) {
    const [own, other] = [ours?.[index] ?? '', others?.[index] ?? ''];
    if (own !== line && other !== line && own !== other) conflicts.push(`line ${index}`);
    if (own === line && other !== line) kept.push(`line ${index}`);
    merged.push(own === line ? other : own);
  }
  return { merged, conflicts, kept };
}

function sayLines(before: Form | undefined, after: Form): readonly string[] {
  return [before, after].map(lines => (isList(lines) ? lines.join(' ') : 'nothing'));
}

function drawLines(_: Form | undefined, after: Form): Chart | undefined {
  if (!isList(after) || after.length === 0) return undefined;
  const nodes = after.map(
    (line, index) => ({ id: `n${index}`, says: String(line), is: 'step', mark: 'same' }) as const,
  );
  return { nodes, edges: [] };
}

/** People that are only spoken of. */
export const guest: Kind = {
  ...shared,
  name: 'guest',
  scoped: false,
  referredOnly: true,
  shape: { is: 'fields', of: {} },
  lift: () => new Map(),
  names: () => [],
  plannedId: () => undefined,
  uncreatable: () => undefined,
  removalRisk: '',
  link: () => '/guests',
  title: () => undefined,
};

export const kinds = [shelf, thing, sign, rack, flag, calendar, sticker, tale, guest];

function refsIn(own: Form): readonly Ref[] {
  if (isRef(own)) return [own];
  if (isList(own)) return own.flatMap(refsIn);
  return isMap(own) ? [...own.values()].flatMap(refsIn) : [];
}

/** Ids → references, where a field holds the id of another thing. */
function lift(
  body: JsonObject,
  refs: Readonly<Record<string, readonly [string, string | undefined]>>,
  look: Look,
): FormMap {
  const own = formFromJson(body['form'] ?? {});
  if (!isMap(own)) throw new TypeError('a body has a form');
  return new Map(
    [...own].map(([field, value]) => {
      const target = refs[field];
      return [field, target && typeof value === 'string' ? look.ref(...target, value) : value];
    }),
  );
}

/** As it is compared. */
export function nameOf(kind: string, name: string): string {
  return kind === 'rack' || kind === 'flag' ? compared(name) : name;
}

export function foundOf(id: string, names: readonly string[], body: { readonly [key: string]: Json }): Found {
  return { id, names, body, builtIn: false };
}
