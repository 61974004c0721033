import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Resource } from '../../src/core/configuration.ts';
import type { FormMap, Ref } from '../../src/core/form.ts';
import type { Kind, Look } from '../../src/core/kind.ts';
import type { Change } from '../../src/core/plan.ts';
import type { Declaration } from '../../src/kinds/declare.ts';
import { property } from '../../src/kinds/property/index.ts';
import { propertyGroup } from '../../src/kinds/propertyGroup/index.ts';
import { noBase } from '../../src/plan/origin.ts';
import { createGateway } from '../../src/portal/gateway.ts';
import { applyPlan } from '../../src/run/apply/apply-plan.ts';
import { createBrake } from '../../src/run/apply/brake.ts';
import type { Applying, Task } from '../../src/run/apply/context.ts';
import { createdIds, createdLook } from '../../src/run/apply/created-look.ts';
import { execute } from '../../src/run/apply/execute.ts';
import { openJournal } from '../../src/run/journal.ts';
import { observe, wantsOf } from '../../src/run/observe.ts';
import { type Planning, planPortal } from '../../src/run/plan-portal.ts';
import { openDrafts } from '../../src/run/pull/drafts.ts';
import { pullPortal } from '../../src/run/pull/pull-portal.ts';
import { draftPulled, filesOf } from '../../src/run/pull/write-files.ts';
import { createReader } from '../../src/run/reader.ts';
import { accountOf } from '../../src/run/session.ts';
import { emulated } from '../cli/emulated.ts';
import { memoryFiles } from '../config/workspace.ts';

/** A kind without object types, whose ids are the portal's choice: groups of contacts under another name. */
const thing: Kind = {
  ...propertyGroup,
  name: 'thing',
  section: 'things',
  scoped: false,
  needs: { removal: [] },
  reads: () => [{ endpoint: 'groups.list', path: { objectType: 'contacts' } }],
  found: body => ({ ...propertyGroup.found(body, 'contacts'), names: [String(body['label'])] }),
  names: ({ form }) => [String(form.get('label'))],
  plannedId: () => undefined,
  steps: (change, look, live) => propertyGroup.steps({ ...change, scope: 'contacts' }, look, live),
};

function resource(key: string, form: FormMap): Resource {
  return { address: { kind: 'thing', path: [key] }, kind: 'thing', key, form, path: ['things', key] };
}

function declaration(...resources: readonly Resource[]): Declaration {
  return { resources, removed: [], excluded: [], pins: new Map(), uses: new Map(), hash: '' };
}

function planning(declared: Declaration): Planning {
  const gate = {
    drift: 'hold',
    limits: { removals: 5, recordsAffected: 5 },
    takeOver: [],
    revert: [],
    recreate: [],
    target: [],
  } as const;
  return { portal: 'eu', portalId: 1, declaration: declared, kinds: [thing], base: noBase, gate };
}

async function world() {
  const portal = await emulated();
  const clock = { now: () => 0, sleep: async () => undefined };
  const gateway = createGateway({ endpoint: portal.emulator.url, token: portal.emulator.token, clock });
  const journal = openJournal({
    file: join(portal.cwd, 'journal.jsonl'),
    run: 'r',
    now: () => new Date(0),
    redact: text => text,
  });
  const options = {
    gateway,
    journal,
    journalFile: 'journal.jsonl',
    stopped: () => false,
    sleep: async () => undefined,
  };
  return { portal, gateway, journal, options };
}

describe('a kind without object types', () => {
  it('is planned, applied, read back under its name, and pulled', async () => {
    const { gateway, options } = await world();
    const declared = planning(declaration(resource('mine', new Map([['label', 'Mine']]))));
    const planned = await planPortal(declared, createReader(gateway));
    const { results } = await applyPlan(planned, options);
    expect(results).toEqual([{ address: 'thing.mine', action: 'create', status: 'done' }]);
    expect((await planPortal(declared, createReader(gateway))).plan.changes).toEqual([]);
    const pulled = await pullPortal(
      planning(declaration()),
      [],
      ['thing.mine', 'thing.nothing'],
      createReader(gateway),
      text => text,
    );
    // applied, and no longer declared: it is what can be pulled
    expect(pulled.sections.get('things')).toHaveProperty('size', 1);
    expect(pulled.unmatched).toEqual(['thing.nothing']);
  });

  it('is pulled into a file for each thing', async () => {
    const { portal, gateway } = await world();
    await portal.byHand('POST', '/crm/properties/2026-09/contacts/groups', {
      name: 'mine',
      label: 'Mine',
      displayOrder: -1,
    });
    const pulled = await pullPortal(
      { ...planning(declaration(resource('other', new Map([['label', 'Deal information']])))) },
      [],
      ['thing.mine'],
      createReader(gateway),
      text => text,
    );
    const drafts = openDrafts(memoryFiles({}));
    expect(filesOf('portals/eu', pulled).map(file => file.path)).toEqual(['portals/eu/things/mine.yaml']);
    for (const file of filesOf('portals/eu', pulled)) draftPulled(drafts, file);
    expect(drafts.texts().get('portals/eu/things/mine.yaml')).toContain('label: Mine');
  });

  it('asks for what is removed, and for nothing that no kind knows', async () => {
    const removal = (kind: string, ...path: readonly string[]) => ({
      address: { kind, path },
      path: ['removed', '0'],
    });
    const wants = wantsOf(
      {
        resources: [],
        removed: [
          removal('thing', 'a'),
          removal('nonsense', 'b'),
          removal('option', 'contacts', 'size', 's'),
        ],
      },
      [thing, property],
    );
    expect(wants.map(({ kind, scope }) => [kind, scope])).toEqual([
      ['thing', undefined],
      ['property', 'contacts'],
    ]);
    const { gateway } = await world();
    expect(await observe([{ kind: 'nonsense', forms: [] }], [thing], createReader(gateway))).toEqual({
      inventories: [],
      unread: [],
    });
  });

  it('of which a part cannot be read is incomplete', async () => {
    const { gateway } = await world();
    const calls = [
      { endpoint: 'groups.list', path: { objectType: 'contacts' } },
      { endpoint: 'groups.list', path: { objectType: 'nonsense' } },
    ];
    const parts: Kind = { ...thing, reads: () => calls };
    const { inventories, unread } = await observe(
      [{ kind: 'thing', forms: [] }],
      [parts],
      createReader(gateway),
    );
    expect(inventories[0]?.found.length).toBeGreaterThan(0);
    expect(inventories[0]?.incomplete).toEqual({ says: unread[0]?.says, wayOut: unread[0]?.wayOut });
  });
});

describe('executing', () => {
  const look: Look = { resolve: () => ({ is: 'missing' }), ref: kind => ({ kind }), form: () => undefined };

  function task(key: string, kind: Kind, dependsOn: readonly string[]): Task {
    const subject = {
      address: `thing.${key}`,
      kind,
      resource: resource(key, new Map()),
      match: { is: 'absent' },
      is: 'declared',
      children: new Map(),
    } as const;
    const change: Change = {
      address: `thing.${key}`,
      kind: 'thing',
      key,
      action: 'create',
      units: [],
      risks: [],
      dependsOn,
      steps: [],
      fingerprint: '',
    };
    return { kind, change, draft: { change, subject } };
  }

  async function applying(): Promise<Applying> {
    const { gateway, journal } = await world();
    return {
      gateway,
      journal,
      look,
      brake: createBrake(() => false),
      sleep: async () => undefined,
      nextWrite: () => 1,
      created: createdIds([]),
      secret: () => undefined,
    };
  }

  it('lets HubSpot decide where changes wait for each other', async () => {
    const results = await execute(
      [task('a', thing, ['thing.b']), task('b', thing, ['thing.a'])],
      await applying(),
    );
    expect(results.map(({ address, status }) => [address, status])).toEqual([
      ['thing.a', 'failed'],
      ['thing.b', 'failed'],
    ]);
  });

  it('ends a run with a mistake of our own, and still says what became of everything', async () => {
    const mistaken: Kind = {
      ...thing,
      steps() {
        throw new TypeError('a mistake');
      },
    };
    const thrower: Kind = {
      ...thing,
      steps() {
        // what libraries may do
        throw 'a text';
      },
    };
    for (const [kind, says] of [
      [mistaken, 'a mistake'],
      [thrower, 'a text'],
    ] as const) {
      const results = await execute([task('a', kind, []), task('b', thing, ['thing.a'])], await applying());
      expect(results).toMatchObject([
        { status: 'failed', says, next: 'this is a mistake in portalform: run plan again, and report it' },
        { status: 'notStarted', says },
      ]);
    }
  });

  it('does the same in a batch', async () => {
    const batching = {
      max: 10,
      pack() {
        throw new TypeError('a mistake');
      },
    };
    const results = await execute(
      [task('a', { ...thing, batching }, []), task('b', { ...thing, batching }, [])],
      await applying(),
    );
    expect(results.map(({ status, says }) => [status, says])).toEqual(Array(2).fill(['failed', 'a mistake']));
  });
});

describe('the look after creates', () => {
  const planned: Ref = { kind: 'thing', key: 'a' };
  const look: Look = {
    resolve: ({ key }) =>
      key === 'a'
        ? { is: 'planned', address: 'thing.a', id: '1' }
        : key === 'b'
          ? { is: 'planned', address: 'thing.b' }
          : { is: 'missing' },
    ref: (kind, _scope, id) => ({ kind, literal: id }),
    form: () => undefined,
  };
  const created = (key: string, scope?: string): Task => {
    const kind: Kind = { ...thing, plannedId: () => `id of ${key}` };
    const change: Change = {
      address: `thing.${key}`,
      kind: 'thing',
      key,
      ...(scope !== undefined && { scope }),
      action: 'create',
      units: [],
      risks: [],
      dependsOn: [],
      steps: [],
      fingerprint: '',
    };
    return {
      kind,
      change,
      draft: {
        change,
        subject: {
          address: `thing.${key}`,
          kind,
          resource: resource(key, new Map()),
          match: { is: 'absent' },
          is: 'declared',
          children: new Map(),
        },
      },
    };
  };

  it('knows what was done, by id and by key', () => {
    const ids = createdIds([created('a'), created('b', 'deals')]);
    ids.set('thing.a', '1');
    ids.set('thing.b', 'given by the portal');
    const done = createdLook(look, ids);
    expect(done.resolve(planned)).toEqual({ is: 'known', id: '1' });
    expect(done.resolve({ kind: 'thing', key: 'b' })).toEqual({ is: 'known', id: 'given by the portal' });
    expect(done.resolve({ kind: 'thing', key: 'c' })).toEqual({ is: 'missing' });
    expect(done.ref('thing', undefined, '1')).toEqual({ kind: 'thing', key: 'a' });
    expect(done.ref('thing', 'deals', 'given by the portal')).toEqual({
      kind: 'thing',
      scope: 'deals',
      key: 'b',
    });
    expect(done.ref('thing', undefined, 'else')).toEqual({ kind: 'thing', literal: 'else' });
  });

  it('still waits for what was not', () => {
    const undone = createdLook(look, createdIds([created('a')]));
    expect(undone.resolve(planned)).toEqual({ is: 'planned', address: 'thing.a', id: '1' });
    expect(undone.ref('thing', undefined, '1')).toEqual({ kind: 'thing', literal: '1' });
  });
});

describe('who answers', () => {
  it('is known as far as HubSpot says it', () => {
    expect(
      accountOf({
        portalId: 1,
        uiDomain: 'app-eu1.hubspot.com',
        timeZone: 'Europe/Berlin',
        companyCurrency: 'EUR',
        accountType: 'STANDARD',
      }),
    ).toEqual({
      portalId: 1,
      uiDomain: 'app-eu1.hubspot.com',
      timeZone: 'Europe/Berlin',
      companyCurrency: 'EUR',
      accountType: 'STANDARD',
    });
    expect(accountOf('nobody')).toEqual({
      portalId: Number.NaN,
      uiDomain: 'app.hubspot.com',
      timeZone: '',
      companyCurrency: '',
      accountType: '',
    });
  });
});
