import { onTestFinished } from 'vitest';
import { loadPortal } from '../../src/config/load.ts';
import { writeYaml } from '../../src/config/write.ts';
import type { Json, JsonObject } from '../../src/core/call.ts';
import type { Layered } from '../../src/core/configuration.ts';
import type { Kind } from '../../src/core/kind.ts';
import type { Outcome } from '../../src/core/outcome.ts';
import type { Plan } from '../../src/core/plan.ts';
import { redact } from '../../src/core/redact.ts';
import {
  type Edit,
  type Emulator,
  type EmulatorOptions,
  type RequestEntry,
  startEmulator,
} from '../../src/emulator/index.ts';
import { type Declaration, declare } from '../../src/kinds/declare.ts';
import { kindsFor } from '../../src/kinds/registry.ts';
import { comparePlans, type Deviation } from '../../src/plan/compare.ts';
import type { GateSettings } from '../../src/plan/input.ts';
import { readPlanFile, sealPlan } from '../../src/plan/plan-file.ts';
import { asReviewed, takeoversIn } from '../../src/plan/reviewed.ts';
import type { Clock } from '../../src/portal/clock.ts';
import { createGateway, type Gateway } from '../../src/portal/gateway.ts';
import { planJson } from '../../src/render/plan-json.ts';
import { applyPlan } from '../../src/run/apply/apply-plan.ts';
import type { Journal, JournalEntry } from '../../src/run/journal.ts';
import { baseFromJournal } from '../../src/run/journal-base.ts';
import { type Planned, type Planning, planPortal } from '../../src/run/plan-portal.ts';
import { pullPortal } from '../../src/run/pull/pull-portal.ts';
import { filesOf } from '../../src/run/pull/write-files.ts';
import { createReader, type PortalReader } from '../../src/run/reader.ts';
import { openAccount } from '../../src/run/session.ts';
import { memoryFiles } from '../config/workspace.ts';

/** Files of one portal, by path below its directory: `properties.yaml` → text. */
export type Texts = Readonly<Record<string, string>>;

export type Permits = Partial<Pick<GateSettings, 'takeOver' | 'revert' | 'recreate' | 'target'>>;

export interface Applied {
  readonly plan: Plan;
  readonly outcome: Outcome;
  /** The requests of this run that write. */
  readonly writes: readonly RequestEntry[];
}

export type Saved = { readonly refused: readonly Deviation[] } | { readonly applied: Applied };

/**
 * One workspace in memory and one portal over HTTP. Goes the way of the command line: text → configuration →
 * declaration → plan → apply, with a real gateway, and a journal that is the base of later plans.
 */
export interface Driver {
  readonly emulator: Emulator;
  plan(files: Texts, permits?: Permits): Promise<Plan>;
  apply(files: Texts, permits?: Permits): Promise<Applied>;
  /** A saved plan is carried out exactly, or refused with what has changed since. */
  applySaved(files: Texts, saved: Plan): Promise<Saved>;
  /** What selectors name (everything without any) as files that `pull` would write into an empty workspace. */
  pull(objectTypes: string | readonly string[], ...selectors: readonly string[]): Promise<Texts>;
  /** Addresses of what the last pull left out and said so: it cannot be declared. */
  readonly leftOut: readonly string[];
  /** Works from now on as on a machine that has never applied anything. */
  forget(): void;
  /** A fresh portal again, and a machine that has never applied anything. */
  reset(): void;
  /** A request of somebody else: a hand edit. Fails unless HubSpot agrees. */
  send(method: string, path: string, body?: Json): Promise<JsonObject>;
  /** Somebody else works in HubSpot: a hand edit. Fails unless HubSpot agrees. */
  edit(edits: readonly Edit[]): Promise<void>;
  /** What somebody else sees there; nothing where HubSpot has no such place. */
  lookAt(path: string): Promise<JsonObject>;
  /** The requests since a point of the log. */
  requestsSince(start: number): readonly RequestEntry[];
  readonly journal: readonly JournalEntry[];
  /** All that the last plan or apply has read. */
  readonly reader: PortalReader | undefined;
}

/** Requests that change something: everything but reads, searches, batch reads and the question whose token it is. */
export function isWrite({ method, path }: RequestEntry): boolean {
  const [pathname = ''] = path.split('?');
  return method !== 'GET' && !/\/(search|batch\/read|access-token-info)$/.test(pathname);
}

const somebodyElse = 10_000_002;

/** A driver on a fresh portal that is closed after the test. */
export async function openDriver(options: EmulatorOptions = {}): Promise<Driver> {
  const clock = handClock();
  const emulator = await startEmulator({
    sensitiveData: true,
    ...options,
    clock: () => new Date(clock.now()),
  });
  onTestFinished(() => emulator.close());
  return driverOf(emulator, clock);
}

/** Time passes by sleeping only, and then at once. */
function handClock(): Clock {
  let time = Date.parse('2026-11-22T12:00:00.000Z');
  return {
    now: () => time,
    async sleep(milliseconds, signal) {
      const end = time + milliseconds;
      await new Promise(setImmediate);
      signal?.throwIfAborted();
      time = Math.max(time, end);
    },
  };
}

function driverOf(emulator: Emulator, clock: Clock): Driver {
  const journal: JournalEntry[] = [];
  let other = emulator.createToken({ userId: somebodyElse });
  let runs = 0;
  let reader: PortalReader | undefined;
  let leftOut: readonly string[] = [];

  async function planWith(files: Texts, permits: Permits): Promise<{ planned: Planned; gateway: Gateway }> {
    const loaded = load(emulator, files);
    const { layered } = loaded;
    const gateway = createGateway({ endpoint: emulator.url, token: emulator.token, clock, random: () => 0 });
    await openAccount(gateway, layered, 'TOKEN');
    const { drift, limits } = layered.settings;
    const gate: GateSettings = {
      drift,
      limits,
      takeOver: [],
      revert: [],
      recreate: [],
      target: [],
      ...permits,
    };
    reader = createReader(gateway);
    return {
      planned: await planPortal(
        { ...planningOf(loaded), base: baseFromJournal(journal, emulator.portalId), gate },
        reader,
      ),
      gateway,
    };
  }

  function planningOf({ declaration, kinds }: Loaded): Omit<Planning, 'base' | 'gate'> {
    return { portal: 'eu', portalId: emulator.portalId, declaration, kinds };
  }

  async function carryOut({ planned, gateway }: { planned: Planned; gateway: Gateway }): Promise<Applied> {
    const start = emulator.requests().length;
    const { plan } = planned;
    runs += 1;
    const writer = journalTo(journal, `run-${runs}`, clock, emulator.token);
    writer.write({
      type: 'run',
      portal: 'eu',
      portalId: plan.portalId,
      version: '0',
      configurationHash: plan.configurationHash,
    });
    const outcome = await applyPlan(planned, {
      gateway,
      journal: writer,
      journalFile: 'journal',
      stopped: () => false,
      sleep: clock.sleep,
    });
    return { plan, outcome, writes: emulator.requests().slice(start).filter(isWrite) };
  }

  return {
    emulator,
    plan: async (files, permits = {}) => (await planWith(files, permits)).planned.plan,
    apply: async (files, permits = {}) => carryOut(await planWith(files, permits)),
    async applySaved(files, saved) {
      const seen = throughFile(saved);
      const fresh = await planWith(files, { takeOver: takeoversIn(seen) });
      const refused = comparePlans(asReviewed(seen), fresh.planned.plan, 'exactly');
      return refused.length > 0 ? { refused } : { applied: await carryOut(fresh) };
    },
    async pull(objectTypes, ...selectors) {
      const loaded = load(emulator, {});
      const { layered } = loaded;
      const gateway = createGateway({ endpoint: emulator.url, token: emulator.token, clock });
      await openAccount(gateway, layered, 'TOKEN');
      const gate: GateSettings = { ...layered.settings, takeOver: [], revert: [], recreate: [], target: [] };
      const base = baseFromJournal([], emulator.portalId);
      const pulled = await pullPortal(
        { ...planningOf(loaded), base, gate },
        [objectTypes].flat(),
        selectors,
        createReader(gateway),
        text => text,
      );
      leftOut = [...pulled.undeclarable, ...pulled.notCreatable].map(({ address }) => address);
      return Object.fromEntries(
        filesOf('portals/eu', pulled).map(({ path, sections }) => [
          path.replace('portals/eu/', ''),
          writeYaml(sections),
        ]),
      );
    },
    forget: () => void journal.splice(0),
    reset() {
      emulator.reset();
      journal.splice(0);
      other = emulator.createToken({ userId: somebodyElse });
    },
    send: (method, path, body) => sendTo(emulator, other, method, path, body),
    async edit(edits) {
      for (const edit of edits) await emulator.edit(edit);
    },
    async lookAt(path) {
      const response = await fetch(emulator.url + path, { headers: { authorization: `Bearer ${other}` } });
      const { status } = response;
      const body: unknown = await response.json();
      if (!response.ok && status !== 400 && status !== 404) throw new Error(`GET ${path}: ${status}`);
      // the emulator answers with JSON objects
      return response.ok ? (body as JsonObject) : {};
    },
    requestsSince: start => emulator.requests().slice(start),
    journal,
    get leftOut() {
      return leftOut;
    },
    get reader() {
      return reader;
    },
  };
}

interface Loaded {
  readonly layered: Layered;
  readonly declaration: Declaration;
  readonly kinds: readonly Kind[];
}

/** The configuration, which must have nothing wrong with it. */
function load(emulator: Emulator, texts: Texts): Loaded {
  const own = texts['portal.yaml'] ?? '';
  const settings = `portal: { portalId: ${emulator.portalId}, token: TOKEN, endpoint: "${emulator.url}"${own === '' ? '' : `, ${own.trim()}`} }\n`;
  const paths = Object.entries({ ...texts, 'portal.yaml': settings }).map(([path, text]) => [
    `portals/eu/${path}`,
    text,
  ]);
  const { layered, diagnostics } = loadPortal(memoryFiles(Object.fromEntries(paths)), 'eu');
  if (layered === undefined) throw new Error(`nothing was loaded: ${JSON.stringify(diagnostics)}`);
  const kinds = kindsFor(layered.settings);
  const { declaration, diagnostics: findings } = declare(layered, kinds);
  const errors = [...diagnostics, ...findings].filter(finding => finding.severity === 'error');
  if (errors.length > 0)
    throw new Error(errors.map(({ code, message, fix }) => `${code} ${message} → ${fix}`).join('\n'));
  return { layered, declaration, kinds };
}

/** A plan as apply gets to see it: written to a file and read back. */
export function throughFile(plan: Plan): Plan {
  const file = readPlanFile(JSON.stringify(sealPlan(planJson(plan))));
  if ('problem' in file) throw new Error(file.problem);
  return file.plan;
}

function journalTo(entries: JournalEntry[], run: string, clock: Clock, token: string): Journal {
  return {
    write({ type, ...rest }) {
      const line = redact(JSON.stringify({ type, time: new Date(clock.now()).toISOString(), run, ...rest }), [
        token,
      ]);
      // what was just written as an entry
      entries.push(JSON.parse(line) as JournalEntry);
    },
  };
}

async function sendTo(
  { url }: Emulator,
  token: string,
  method: string,
  path: string,
  body?: Json,
): Promise<JsonObject> {
  const answer = await fetch(url + path, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  // the emulator answers with JSON objects, or with nothing
  return text === '' ? {} : (JSON.parse(text) as JsonObject);
}
