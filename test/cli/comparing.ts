import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import { type EmulatedFleet, emulatedFleet, variableOf } from './fleets.ts';

export const PROPERTIES = '/crm/properties/2026-09/contacts';

/** A property as the API takes it. */
export const text = (name: string, label: string, more: Readonly<Record<string, unknown>> = {}) => ({
  name,
  label,
  groupName: 'lead_handoff',
  type: 'string',
  fieldType: 'text',
  ...more,
});

/** Somebody works in a portal by hand. */
export async function byHand(
  { emulators, env }: EmulatedFleet,
  portal: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<void> {
  const response = await fetch(`${emulators[portal]?.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${env[variableOf(portal)]}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
}

const BASE = `variables: { team: the web team }
optionSets: { regions: { emea: EMEA, americas: Americas, apac: APAC } }
propertyGroups: { contacts: { lead_handoff: { label: Lead handoff } } }
properties:
  contacts:
    lead_region: { label: Lead region, groupName: lead_handoff, type: enumeration, fieldType: select, options: { from: regions } }
    tier: { label: Tier, groupName: lead_handoff, type: string, fieldType: text, description: "Asked for by \${vars.team}." }
    booth: { label: Booth, groupName: lead_handoff, type: string, fieldType: text }
    score: { label: Score, groupName: lead_handoff, type: number, fieldType: number }
    note: { label: Note, groupName: lead_handoff, type: string, fieldType: text }
    plain: { label: Plain, groupName: lead_handoff, type: string, fieldType: text }
pipelines:
  deals:
    new_business:
      label: New business
      stages:
        proposal: { label: Proposal, probability: 0.6 }
        won: { label: Won, probability: 1 }
        lost: { label: Lost, probability: 0 }
lists:
  waiting: { name: Waiting, when: { lead_region: [emea] } }
`;

const EU = `optionSets:
  regions:
    dach: { label: DACH, after: emea }
exclude: [property.contacts.booth]
pipelines: { deals: { new_business: { stages: { legal: { label: Legal, probability: 0.7, after: proposal } } } } }
properties:
  contacts:
    spare: { label: Spare, groupName: lead_handoff, type: string, fieldType: text }
    legacy: { label: Legacy, groupName: lead_handoff, type: string, fieldType: text }
    own: { label: Own, groupName: lead_handoff, type: string, fieldType: text }
`;

const NA = `variables: { team: the events team }
optionSets: { regions: { apac: null } }
properties:
  contacts:
    own: { label: Own, groupName: lead_handoff, type: number, fieldType: number }
lists:
  waiting: { when: { lead_region: [americas] } }
`;

const FRESH = `properties:
  contacts:
    fresh: { label: Fresh, groupName: lead_handoff, type: string, fieldType: text }
`;

/** Three portals that were built from one base, with overlays; then people went on working in them. */
export async function livedIn(): Promise<EmulatedFleet> {
  const fleet = await emulatedFleet(['eu', 'na', 'apac'], {
    'portals/base/base.yaml': BASE,
    'portals/eu/overlay.yaml': EU,
    'portals/na/overlay.yaml': NA,
  });
  const built = await fleet.cli('apply', '--yes');
  expect(built.exit, built.stderr).toBe(0);
  fleet.write({ 'portals/base/fresh.yaml': FRESH });
  const again = await fleet.cli('apply', 'eu', 'na', '--yes');
  expect(again.exit, again.stderr).toBe(0);
  await byHand(fleet, 'eu', 'PATCH', `${PROPERTIES}/score`, { label: 'Punkte' });
  await byHand(fleet, 'na', 'DELETE', `${PROPERTIES}/note`);
  await byHand(fleet, 'apac', 'PATCH', `${PROPERTIES}/booth`, { description: 'At the fair' });
  await byHand(fleet, 'na', 'POST', PROPERTIES, text('spare', 'Spare'));
  await byHand(fleet, 'na', 'POST', PROPERTIES, text('legacy', 'Old one'));
  await byHand(fleet, 'apac', 'POST', PROPERTIES, text('unseen', 'Nobody compares it'));
  return fleet;
}

export interface Document {
  readonly summary: Readonly<Record<string, number>>;
  readonly rows: readonly {
    readonly address: string;
    readonly reference?: string;
    readonly cells: readonly DocumentCell[];
  }[];
  readonly unread: readonly { readonly portal: string; readonly kind: string; readonly optional?: true }[];
  readonly failures: readonly { readonly portal: string; readonly error: { readonly code: string } }[];
}

export interface DocumentCell {
  readonly portal: string;
  readonly is: string;
  readonly says: readonly string[];
  readonly differences: readonly {
    readonly path: readonly string[];
    readonly is: string;
    readonly here?: unknown;
    readonly there?: unknown;
    readonly file?: string;
    readonly line?: number;
  }[];
  readonly file?: string;
  readonly line?: number;
  readonly who?: string;
  readonly when?: string;
}

/** The JSON of a comparison, once it is as its published schema says. */
export function documentIn(stdout: string): Document {
  const document: unknown = JSON.parse(stdout);
  const schema = JSON.parse(readFileSync('schemas/output/comparison.schema.json', 'utf8'));
  const validate = new Ajv({ allErrors: true }).compile(schema);
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  // it fits the schema
  return document as Document;
}

/** Address → the word in each cell. */
export function matrixOf({ rows }: Document): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(rows.map(({ address, cells }) => [address, cells.map(({ is }) => is)]));
}

export function cellIn({ rows }: Document, address: string, portal: string): DocumentCell {
  const cell = rows.find(row => row.address === address)?.cells.find(one => one.portal === portal);
  if (!cell) throw new Error(`there is no cell ${address} of ${portal}`);
  return cell;
}

/** `file:line` of a cell, and what differs as `path is`. */
export function shortly({ is, file, line, differences }: DocumentCell): readonly string[] {
  return [
    is,
    ...(file === undefined ? [] : [`${file}:${line}`]),
    ...differences.map(one => `${one.is} ${one.path.join('.')}`),
  ];
}
