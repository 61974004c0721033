import type { Comparison, State } from '../../src/compare/comparison.ts';
import { type ComparedPortal, isConfigured } from '../../src/compare/input.ts';
import { makeComparison } from '../../src/compare/make-comparison.ts';
import { loadPortal } from '../../src/config/load.ts';
import { ownLayers } from '../../src/config/own-layers.ts';
import { formatAddress } from '../../src/core/address.ts';
import type { Call, Json, JsonObject } from '../../src/core/call.ts';
import type { Layered, PortalFacts } from '../../src/core/configuration.ts';
import { type Declaration, declare } from '../../src/kinds/declare.ts';
import { kinds } from '../../src/kinds/registry.ts';
import { surveyKinds } from '../../src/kinds/survey.ts';
import { type Base, noBase } from '../../src/plan/origin.ts';
import { askedOf, chooser, collectionsOf, isDeclaredAsked } from '../../src/run/compare/choose.ts';
import { readForComparison } from '../../src/run/compare/read-portal.ts';
import { planPortal } from '../../src/run/plan-portal.ts';
import type { Reader, Reading } from '../../src/run/reader.ts';
import { memoryFiles } from '../config/workspace.ts';

type Texts = Readonly<Record<string, string>>;

/** What a portal answers, by endpoint and object type: bodies, or why there are none. */
export type Has = Readonly<Record<string, readonly JsonObject[] | string>>;

export interface World {
  /** Below portals/; a portal's portal.yaml has its settings already. */
  readonly files?: Texts;
  readonly has: Readonly<Record<string, Has>>;
  /** The files that the portals were built from. */
  readonly built?: Texts;
  /** Addresses that an earlier apply has removed, by portal. */
  readonly removed?: Readonly<Record<string, readonly string[]>>;
  readonly select?: readonly string[];
  readonly all?: boolean;
  readonly down?: readonly string[];
  /** What portal.yaml says of drift. */
  readonly drift?: 'hold' | 'revert';
  /** What `${portal.…}` stands for, by portal. */
  readonly facts?: Readonly<Record<string, PortalFacts>>;
}

const gate = {
  limits: { removals: 5, recordsAffected: 1000 },
  takeOver: [],
  revert: [],
  recreate: [],
  target: [],
} as const;

/** Compares portals that are only told of. */
export async function compared(world: World): Promise<Comparison> {
  const names = Object.keys(world.has);
  const members = names.map((name, index) => ({
    name,
    index,
    ...loaded(world.files ?? {}, names, name, world.facts?.[name]),
  }));
  const wanted = {
    selectors: world.select ?? [],
    all: world.all ?? false,
    isAudit: members.some(member => !isConfigured(member)),
    declared: collectionsOf(members.flatMap(({ declaration }) => declaration.resources)),
    objectTypes: ['contacts', 'deals'],
    kinds,
  };
  const portals = members.map(
    async ({ name, index, layered, declaration, layers }): Promise<ComparedPortal> => {
      const own = { portal: name, portalId: index + 1, declaration, layered, layers };
      if (world.down?.includes(name))
        return {
          ...own,
          read: {
            portal: name,
            portalId: index + 1,
            finding: { code: 'PF5003', severity: 'error', message: 'it is down' },
          },
        };
      const reader = tellingReader(world.has[name] ?? {});
      const planning = {
        portal: name,
        portalId: index + 1,
        declaration,
        kinds,
        gate: { ...gate, drift: world.drift ?? 'hold' },
      };
      const removed = (world.removed?.[name] ?? []).map(address => [address, [[]]] as const);
      const base = { ...baseOf(world.built, names, name), removed: new Map(removed) };
      const planned = isConfigured(own) ? await planPortal({ ...planning, base }, reader) : undefined;
      const others = members.filter(other => other.name !== name).map(other => other.declaration);
      const comparing = {
        planning,
        others,
        asked: askedOf(wanted),
        isChosen: chooser(wanted),
        ...(planned && { planned }),
      };
      return { ...own, read: await readForComparison(comparing, reader) };
    },
  );
  return makeComparison({
    portals: await Promise.all(portals),
    kinds,
    isAsked: isDeclaredAsked(wanted),
    startsRow: portal => wanted.all || wanted.selectors.length > 0 || !isConfigured(portal),
    emptyIsNoAnswer: surveyKinds.emptyIsNoAnswer,
  });
}

/** Address → the word in each cell. */
export function words({ rows }: Comparison): Readonly<Record<string, readonly State[]>> {
  return Object.fromEntries(rows.map(({ address, cells }) => [address, cells.map(({ is }) => is)]));
}

/** The cells of one thing. */
export function cellsOf({ rows }: Comparison, address: string) {
  const row = rows.find(one => one.address === address);
  if (!row) throw new Error(`there is no row ${address}`);
  return row.cells;
}

function loaded(
  files: Texts,
  names: readonly string[],
  name: string,
  facts?: PortalFacts,
): {
  readonly layered: Layered;
  readonly declaration: Declaration;
  readonly layers: ComparedPortal['layers'];
} {
  const settings = names.map((portal, index) => {
    const own = files[`${portal}/portal.yaml`] ?? '';
    return [`portals/${portal}/portal.yaml`, `portal: { portalId: ${index + 1}, token: T }\n${own}`];
  });
  const others = Object.entries(files).map(([path, text]) => [`portals/${path}`, text]);
  const all = memoryFiles(Object.fromEntries([...others, ...settings]));
  const { layered, diagnostics } = loadPortal(all, name, facts);
  const declared = layered && declare(layered, kinds);
  const errors = [...diagnostics, ...(declared?.diagnostics ?? [])].filter(one => one.severity === 'error');
  if (!layered || !declared || errors.length > 0) throw new Error(JSON.stringify(errors));
  return { layered, declaration: declared.declaration, layers: ownLayers(all, name) };
}

function baseOf(files: Texts | undefined, names: readonly string[], name: string): Base {
  if (!files) return noBase;
  const { declaration } = loaded(files, names, name);
  const forms = declaration.resources.map(({ address, form }) => [formatAddress(address), form] as const);
  return { ...noBase, forms: new Map(forms), anchored: true };
}

function tellingReader(has: Has): Reader {
  return {
    read: call => Promise.resolve(answer(call, has)),
  };
}

function answer(call: Call, has: Has): Reading {
  const objectType = String(call.path?.['objectType'] ?? '');
  const key = [call.endpoint.split('.')[0], objectType].filter(part => part !== '').join('.');
  const told =
    call.query?.['dataSensitivity'] === undefined || call.query['dataSensitivity'] === 'non_sensitive';
  const bodies = told ? (has[key] ?? []) : [];
  if (typeof bodies === 'string') return { unreadable: bodies, next: 'ask somebody' };
  return { call, status: 200, body: bodyOf(call, bodies) };
}

function bodyOf({ endpoint }: Call, bodies: readonly JsonObject[]): Json {
  // properties are never none: HubSpot has its own everywhere
  const results = endpoint === 'properties.list' && bodies.length === 0 ? [email] : [...bodies];
  if (endpoint.startsWith('lists.')) return { lists: results, hasMore: false };
  if (endpoint === 'records.search') return { total: 0, results: [] };
  if (endpoint === 'listFolders.tree') return { folder: { id: 0, childNodes: [] } };
  return { results };
}

const email = { name: 'email', label: 'Email', type: 'string', fieldType: 'text', hubspotDefined: true };

export const group = { name: 'g', label: 'G' };

/** A property in HubSpot. */
export const property = (name: string, more: JsonObject = {}): JsonObject => ({
  name,
  label: name,
  groupName: 'g',
  type: 'string',
  fieldType: 'text',
  ...more,
});

/** The same in YAML. */
export const declared = (name: string, more = ''): string =>
  `${name}: { label: ${name}, groupName: g, type: string, fieldType: text${more} }`;

/** A file of properties of contacts. */
export const yaml = (...properties: readonly string[]): string =>
  `properties:\n  contacts:\n${properties.map(one => `    ${one}\n`).join('')}`;

export const GROUP = 'propertyGroups: { contacts: { g: G } }\n';
export const EXTENDS = 'extends: [../base]\n';
